"""A mapping from own columns and values to ours: what it says, as values."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

import attrs
import professionele_klachtbehandeling as pk
from professionele_klachtbehandeling.sources import tables

FORMAT: Final = "klachtbehandeling/tabel/1"
"""What a mapping file says that it is."""
DEFAULT_EMPTY: Final = "unknown"


@attrs.frozen(kw_only=True)
class ColumnRule:
    """What a column of a table stands for (koppeling van een kolom).

    Attributes:
        heading: the heading of the column.
        field: the field of the section that it fills.
        empty: the word that an empty cell stands for.
        separator: what stands between several values in a cell, besides `;`.
        unit: `percent` where its numbers are percentages.
        if_yes: the value of a list that a yes in the column stands for.
        fixed: what else holds for its values: one row gives an item for each combination, as a wide matrix needs.
        path: where it stands in the mapping file.
    """

    heading: str
    field: tables.SectionField
    empty: str = DEFAULT_EMPTY
    separator: str = ""
    unit: str = ""
    if_yes: str = ""
    fixed: tuple[tuple[str, str], ...] = ()
    path: str = ""


@attrs.frozen(kw_only=True)
class TableRule:
    """What a table stands for (koppeling van een tabel).

    Attributes:
        file: where the table is, seen from the mapping file.
        sheet: the sheet of a workbook; the first where it is empty.
        header: the row with the headings; the first filled row where it is None.
        separator: what stands between the cells of a text file; found out where it is empty.
        title: what the table is called, for the evidence; the name of the file where it is empty.
        date: when the table was made up.
        section: the section that its rows are items of.
        columns: the columns that are used.
        values: per field the own words, compared without capitals, with ours.
        constants: the fields that hold the same on each row.
        ignore: headings of columns that are left out on purpose.
        is_complete: whether the table lists all there is.
        path: where it stands in the mapping file.
    """

    file: str
    sheet: str = ""
    header: int | None = None
    separator: str = ""
    title: str = ""
    date: pk.PartialDate
    section: tables.Section
    columns: tuple[ColumnRule, ...]
    values: Mapping[str, Mapping[str, tuple[str, ...]]] = attrs.field(factory=dict)
    constants: tuple[tuple[tables.SectionField, str], ...] = ()
    ignore: tuple[str, ...] = ()
    is_complete: bool = False
    path: str = ""

    def field(self, name: str) -> tables.SectionField:
        """Return a field of the section by its name.

        Raises:
            KeyError: the section has no such field.
        """
        return named(self.section)[name]


@attrs.frozen(kw_only=True)
class Mapped:
    """A mapping file (koppelbestand).

    Attributes:
        path: the file.
        document: the same as it was read, to say where a mistake stands.
        tables: the tables, in the order in which they stand there.
    """

    path: Path
    document: tables.Document
    tables: tuple[TableRule, ...]


def named(section: tables.Section) -> Mapping[str, tables.SectionField]:
    """Return the fields of a section by name.

    >>> list(named(tables.sections()[1]))[:3]
    ['id', 'name', 'domains']
    """
    return {field.name: field for field in section.fields}
