"""A sheet as rows of cells, with what no reader of values shows: formulas and merged cells."""

import functools
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import attrs

from professionele_klachtbehandeling.errors import InvalidInput, Mistake, refuse
from professionele_klachtbehandeling.exchange.workbook.archive import Archive, scan

LAST_ROW: Final = 9_999
"""How far down a sheet may go: fifty times the longest list of a large municipality."""
LAST_COLUMN: Final = 256

_CELL: Final = re.compile(r"([A-Za-z]{1,3})([1-9]\d{0,6})")
_ANY_CELL: Final = re.compile(rb"<(?:[^\s<>/:]+:)?c[\s/>]")
_OTHERS: Final = rb"""(?:\s+(?!r=)[\w:.-]+="[^"<>]*")*"""
_NEAR_CELL: Final = re.compile(
    rb"<(?:[^\s<>/:]+:)?c" + _OTHERS + rb'\s+r="(?:[A-Z]|[A-H][A-Z]|I[A-V])[1-9]\d{0,3}"' + _OTHERS + rb"\s*/?>"
)
"""A cell that says it stands within `LAST_ROW` and `LAST_COLUMN`, which is column IV."""
_FORMULA: Final = re.compile(rb"<(?:[^\s<>/:]+:)?f[\s/>]")


@attrs.frozen
class Grid:
    """A sheet as it was filled in (rooster): rows and columns are counted from 0.

    Attributes:
        title: what stands on its tab.
        rows: the values of its cells; an empty one is an empty text.
        formulas: the cells that hold a formula.
        merged: the areas that were merged: first row and column, last row and column.
    """

    title: str
    rows: Sequence[Sequence[Any]]
    formulas: frozenset[tuple[int, int]] = frozenset()
    merged: Sequence[tuple[tuple[int, int], tuple[int, int]]] = ()


def cell_name(title: str, row: int, column: int) -> str:
    """Return how a spreadsheet calls a cell, with its sheet; row and column are counted from 0.

    >>> cell_name("Uitbestede taken", 6, 27)
    "'Uitbestede taken'!AB7"
    """
    return f"{_quoted(title)}!{letters(column)}{row + 1}"


@functools.cache
def letters(column: int) -> str:
    """Return the letters of a column.

    >>> letters(0), letters(25), letters(26)
    ('A', 'Z', 'AA')
    """
    written = ""
    column += 1
    while column:
        column, left = divmod(column - 1, 26)
        written = chr(ord("A") + left) + written
    return written


@functools.cache
def _quoted(title: str) -> str:
    return title if re.fullmatch(r"\w+", title) else "'" + title.replace("'", "''") + "'"


def read_grids(archive: Archive, titles: Sequence[str]) -> Iterator[Grid]:
    """Yield sheets of a workbook one by one, so that a large one need not stay when it has been looked at.

    Raises:
        InvalidInput: a sheet is damaged, or goes on for more rows or columns than anybody fills in.
    """
    from python_calamine import CalamineError, CalamineWorkbook

    formulas = {title: _formulas(archive.part(archive.places[title])) for title in titles}
    endless = [title for title in titles if formulas[title] is None]
    if endless:
        raise InvalidInput(Mistake(code="endless-sheet", found=title, noun=str(LAST_ROW)) for title in endless)
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(archive.packed(titles)))
        for title in titles:
            sheet = workbook.get_sheet_by_name(title)
            rows = sheet.to_python(skip_empty_area=False)
            yield Grid(title, rows, formulas[title] or frozenset(), sheet.merged_cell_ranges or ())
    except CalamineError:
        raise refuse("no-workbook") from None


def _formulas(content: bytes) -> frozenset[tuple[int, int]] | None:
    """Return the cells with a formula; None where the sheet goes on and on.

    Programs write where each cell stands, in one way; only where it is written otherwise, or where there are formulas,
    the XML is walked along element by element.
    """
    if len(_NEAR_CELL.findall(content)) == len(_ANY_CELL.findall(content)) and not _FORMULA.search(content):
        return frozenset()
    walk = _Walk()
    scan(content, walk.note)
    return None if walk.is_endless else frozenset(walk.formulas)


@attrs.define
class _Walk:
    """A walk along the cells of a sheet, some of which may not say where they are and then follow the one before."""

    row: int = -1
    column: int = -1
    is_endless: bool = False
    formulas: set[tuple[int, int]] = attrs.field(factory=set)

    def note(self, name: str, attributes: Mapping[str, str]) -> None:
        """Note what an element of the sheet tells."""
        if name == "row":
            self.row = int(attributes["r"]) - 1 if attributes.get("r", "").isdecimal() else self.row + 1
            self.column = -1
        elif name == "c":
            self._step(attributes.get("r"))
            self.is_endless = self.is_endless or self.row >= LAST_ROW or self.column >= LAST_COLUMN
        elif name == "f":
            self.formulas.add((self.row, self.column))

    def _step(self, place: str | None) -> None:
        self.column += 1
        if place is not None:
            cell = _CELL.fullmatch(place)
            if cell is None:
                raise refuse("no-workbook")
            self.row, self.column = int(cell[2]) - 1, _number(cell[1].upper())


def _number(column: str) -> int:
    number = 0
    for letter in column:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
