"""What stands behind one name in a mapping file: a text, a date, a section, a field, or refused."""

from collections.abc import Callable, Mapping
from typing import Final

import professionele_klachtbehandeling as pk
from professionele_klachtbehandeling.sources import tables

from klachtbehandeling_source_tabel.mapping import named
from klachtbehandeling_source_tabel.notation import PERCENT, plain
from klachtbehandeling_source_tabel.table import plainly
from klachtbehandeling_source_tabel.text_file import SEPARATORS
from klachtbehandeling_source_tabel.wording import LANGUAGES, refuse

TRUTHS: Final[Mapping[str, bool]] = {
    "true": True,
    "ja": True,
    "yes": True,
    "false": False,
    "nee": False,
    "no": False,
}


def shown_of(value: object) -> str:
    """Return a value as a message repeats it."""
    if isinstance(value, dict | list):
        return "[…]" if isinstance(value, list) else "{…}"
    return "" if value is None else str(value)


def text_of(value: object) -> str:
    """Return a text, also where it looks like a number."""
    if isinstance(value, str | int | float) and str(value).strip():
        return str(value).lower() if isinstance(value, bool) else str(value)
    if value is None or value == "":
        raise pk.InvalidInput([pk.Mistake(code="null")])
    raise pk.InvalidInput([pk.Mistake(code="no-such", found=shown_of(value), noun="text")])


def texts_of(value: object) -> tuple[str, ...]:
    """Return one text or a list of them."""
    return tuple(text_of(one) for one in value) if isinstance(value, list) else (text_of(value),)


def truth_of(value: object) -> bool:
    """Return a yes or no."""
    shown = text_of(value).lower()
    if shown not in TRUTHS:
        raise pk.InvalidInput([pk.Mistake(code="no-such", found=shown, noun="truth", allowed=("ja", "nee"))])
    return TRUTHS[shown]


def row_number_of(value: object) -> int:
    """Return the number of a row, from 1."""
    shown = text_of(value)
    if not shown.isascii() or not shown.isdigit() or not 0 < len(shown) < 6 or int(shown) < 1:
        raise refuse("no-row-number", found=shown)
    return int(shown)


def delimiter_of(value: object) -> str:
    """Return what stands between the cells of a text file."""
    shown = {"tab": "\t", "\\t": "\t"}.get(value, value) if isinstance(value, str) else value
    if shown not in SEPARATORS:
        raise refuse("no-separator", found=shown_of(value), allowed=(";", "tab", ",", "|"))
    return str(shown)


def section_of(value: object) -> tables.Section:
    """Return a section, by its name or by what it is called in the workbook."""
    shown = text_of(value)
    for section in tables.sections():
        if plainly(shown) in {section.name, *(plainly(section.label(language)) for language in LANGUAGES)}:
            return section
    names = tuple(section.name for section in tables.sections())
    raise pk.InvalidInput([pk.Mistake(code="no-such", found=shown, noun="section", allowed=names)])


def field_of(section: tables.Section) -> Callable[[object], tables.SectionField]:
    """Return what finds a field of a section by its name, or by what it is called in the workbook."""

    def find(value: object) -> tables.SectionField:
        shown = text_of(value)
        fields = named(section)
        if shown in fields:
            return fields[shown]
        for field in section.fields:
            if plainly(shown) in {plainly(field.label(language)) for language in LANGUAGES}:
                return field
        raise pk.InvalidInput([pk.Mistake(code="no-such", found=shown, noun="field", allowed=tuple(fields))])

    return find


def unit_for(field: tables.SectionField) -> Callable[[object], str]:
    """Return what reads the unit of the numbers of a field: `percent`, for a share."""

    def read(value: object) -> str:
        shown = text_of(value)
        if shown != PERCENT or field.member is not pk.Share:
            raise refuse("no-unit", found=shown)
        return shown

    return read


def value_for(field: tables.SectionField) -> Callable[[object], str]:
    """Return what reads the value that a yes stands for: one of those that a field with a list can have."""

    def read(value: object) -> str:
        shown = text_of(value)
        if not field.is_listed:
            raise refuse("no-list", found=field.name)
        field.read(shown)
        return shown

    return read


def date_of(value: object) -> pk.PartialDate:
    """Return a date, as precise as it is known."""
    if value is None:
        raise refuse("no-date")
    shown = text_of(value)
    try:
        return pk.PartialDate.parse(plain(shown, pk.PartialDate))
    except ValueError:
        raise pk.InvalidInput([pk.Mistake(code="no-such", found=shown, noun="date")]) from None
