"""What can be spoken of on other sheets: the fields of each section, for evidence and for disputed values."""

import functools
from collections.abc import Mapping

from professionele_klachtbehandeling.domain.landscape import SECTIONS
from professionele_klachtbehandeling.domain.municipality import Municipality
from professionele_klachtbehandeling.exchange.records import fields_of
from professionele_klachtbehandeling.exchange.workbook.column import Column, columns_of
from professionele_klachtbehandeling.exchange.workbook.sheet import landscape_sheets, part_sheets, record_of


@functools.cache
def columns_about(section: str) -> tuple[Column, ...]:
    """Return the columns for the fields of a section, once each; what is said of a row itself has none of them.

    >>> [column.field for column in columns_about("responsibilities")]
    ['owners', 'handlers', 'deputy', 'escalation_point', 'note']
    """
    if section == "municipality":
        columns = columns_of(section, Municipality)
    else:
        name = "tasks" if section == "responsibilities" else section
        columns = next(sheet.columns for sheet in landscape_sheets() if sheet.name == name)
    found = {column.field: column for column in columns if column.section == section}
    return tuple(column for column in found.values() if not column.is_about_its_row)


@functools.cache
def evidence_fields() -> Mapping[str, tuple[str, ...]]:
    """Return per section the fields that evidence can be about; the field without a name is the item as a whole.

    Fields that are records have no column of their own, but can be spoken of.

    >>> evidence_fields()["figures"][-4:]
    ('note', '', 'within', 'evidence')
    """
    fields = {}
    for section in SECTIONS:
        named = (name for name, _ in fields_of(record_of(section)))
        fields[section] = tuple(dict.fromkeys((*(column.field for column in columns_about(section)), "", *named)))
    return fields


@functools.cache
def disputed_fields() -> Mapping[str, tuple[str, ...]]:
    """Return per section, and for the other records of a landscape, the fields on which contradicting values can stand.

    Contradicting lists of records stand on the sheet for those records, as numbered readings.

    >>> disputed_fields()["municipality"], disputed_fields()["deliveries"]
    (('inhabitants',), ('received', 'response'))
    """
    return {
        section: tuple(one.field for one in columns_about(section) if one.is_factual and not one.is_of_records)
        for section in ("municipality", *SECTIONS, *(sheet.name for sheet in part_sheets()))
    }
