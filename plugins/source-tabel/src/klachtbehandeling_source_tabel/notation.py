"""How people in a municipality write dates, numbers, shares and yes or no, in the notation that the library reads."""

import datetime
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Final

import professionele_klachtbehandeling as pk

_MONTHS: Final[Mapping[str, int]] = {
    name: number
    for number, names in enumerate(
        (
            "jan januari january",
            "feb febr februari february",
            "mrt maart mar march",
            "apr april",
            "mei may",
            "jun juni june",
            "jul juli july",
            "aug augustus august",
            "sep sept september",
            "okt oktober oct october",
            "nov november",
            "dec december",
        ),
        start=1,
    )
    for name in names.split()
}
_WRITTEN_OUT: Final = re.compile(r"(?:(\d{1,2})\.?\s+)?([a-z]+)\.?\s+(\d{4})", re.ASCII | re.IGNORECASE)
_WITH_SIGNS: Final = re.compile(r"(\d{1,2})\s*[-/.]\s*(?:(\d{1,2})\s*[-/.]\s*)?(\d{4})", re.ASCII)
_WITH_TIME: Final = re.compile(
    r"(\d{4}-\d{2}-\d{2}|\d{1,2}-\d{1,2}-\d{4})[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?", re.ASCII
)
_THOUSANDS: Final = re.compile(r"\d{1,3}(?:[. ]\d{3})+(?:,0+)?", re.ASCII)
_WHOLE_DECIMAL: Final = re.compile(r"(\d+),0+", re.ASCII)
_DECIMAL: Final = re.compile(r"(\d{1,3})(?:[.,](\d{1,6}))?", re.ASCII)
_YES: Final = frozenset({"x", "v", "✓", "✔", "j", "y", "waar", "1"})
_NO: Final = frozenset({"n", "onwaar", "0"})
_TERM: Final = re.compile(r"(\d{1,4})\s*-?\s*([a-z-]+)", re.ASCII | re.IGNORECASE)
_RHYTHMS: Final[Mapping[str, str]] = {
    "per jaar": "1",
    "jaar": "1",
    "1x per jaar": "1",
    "elk jaar": "1",
    "halfjaar": "2",
    "per halfjaar": "2",
    "2x per jaar": "2",
    "kwartaal": "4",
    "elk kwartaal": "4",
    "4x per jaar": "4",
    "per maand": "12",
    "maand": "12",
    "elke maand": "12",
    "12x per jaar": "12",
}

PERCENT: Final = "percent"
"""The unit of a column of shares in which 80 stands for 80 %."""


def plain(cell: str, member: type, unit: str = "") -> str:
    """Return what somebody wrote in the notation that the library reads; what is not understood stays as it is.

    Args:
        cell: what stands in the cell, or one of several values in it.
        member: the type of the field.
        unit: `percent` where the numbers of a column are percentages.

    >>> plain("31 dec 2025", pk.PartialDate), plain("1.234", int), plain("80,5", pk.Share, PERCENT)
    ('31-12-2025', '1234', '80,5%')
    """
    rewrite = _REWRITERS.get(member)
    if member is pk.Share:
        return _share(cell.strip(), unit)
    return rewrite(cell.strip()) if rewrite else cell


def _date(cell: str) -> str:
    if match := _WRITTEN_OUT.fullmatch(cell):
        day, name, year = match.groups()
        month = _MONTHS.get(name.lower())
        return cell if month is None else "-".join(filter(None, (day, str(month), year)))
    if match := _WITH_SIGNS.fullmatch(cell):
        return "-".join(filter(None, match.groups()))
    match = _WITH_TIME.fullmatch(cell)
    return match[1] if match else cell


def _number(cell: str) -> str:
    if _THOUSANDS.fullmatch(cell):
        return cell.partition(",")[0].replace(".", "").replace(" ", "")
    match = _WHOLE_DECIMAL.fullmatch(cell)
    return match[1] if match else cell


def _share(cell: str, unit: str) -> str:
    match = _DECIMAL.fullmatch(cell)
    if match is None:
        return cell
    if unit == PERCENT:
        return f"{cell}%"
    whole, decimals = match.groups()
    if decimals is None or whole not in {"0", "1"}:
        return cell
    # A part of one has as many digits as the percentage that it is, so that it becomes no vaguer and no more exact.
    return f"{Decimal(f'{whole}.{decimals}').scaleb(2):f}%"


def _truth(cell: str) -> str:
    lowered = cell.lower()
    if lowered in _YES:
        return "ja"
    return "nee" if lowered in _NO else cell


def _term(cell: str) -> str:
    match = _TERM.fullmatch(cell)
    return f"{match[1]} {match[2]}" if match else cell


def _frequency(cell: str) -> str:
    lowered = " ".join(cell.lower().replace(" keer ", "x ").split())
    return _RHYTHMS.get(lowered, cell)


_REWRITERS: Final[Mapping[type, Callable[[str], str]]] = {
    pk.PartialDate: _date,
    datetime.date: _date,
    int: _number,
    bool: _truth,
    pk.Term: _term,
    pk.Frequency: _frequency,
}
