"""A sheet as rows of cells, with what no reader of values shows: formulas and merged cells."""

import io
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

import attrs

from professionele_klachtbehandeling.errors import InvalidInput, Mistake, refuse
from professionele_klachtbehandeling.exchange.workbook.archive import Archive, scan

LAST_ROW: Final = 20_000
"""How far down a sheet may go: a hundred times the longest list of a large municipality."""
LAST_COLUMN: Final = 500

_CELL: Final = re.compile(r"([A-Z]{1,3})([1-9]\d{0,6})")
_ANY_CELL: Final = re.compile(rb"<(?:\w+:)?c[\s/>]")
_NAMED_CELL: Final = re.compile(rb'<(?:\w+:)?c\s[^>]*?\br="([A-Z]{1,3})(\d{1,7})"')
_FORMULA: Final = re.compile(rb"<(?:\w+:)?f[\s/>]")


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

    def name_of(self, row: int, column: int) -> str:
        """Return how a spreadsheet calls a cell, with its sheet.

        >>> Grid("Uitbestede taken", []).name_of(6, 27)
        "'Uitbestede taken'!AB7"
        """
        title = self.title if re.fullmatch(r"\w+", self.title) else "'" + self.title.replace("'", "''") + "'"
        return f"{title}!{letters(column)}{row + 1}"


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


def read_grids(archive: Archive, titles: Sequence[str]) -> Mapping[str, Grid]:
    """Return sheets of a workbook by their titles.

    Raises:
        InvalidInput: a sheet is damaged, or goes on for more rows or columns than anybody fills in.
    """
    from python_calamine import CalamineError, CalamineWorkbook

    marks = {title: _marks(archive.part(archive.places[title])) for title in titles}
    endless = [
        Mistake(code="endless-sheet", found=title, noun=str(LAST_ROW)) for title in titles if marks[title] is None
    ]
    if endless:
        raise InvalidInput(endless)
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(archive.packed(titles)))
        sheets = {title: workbook.get_sheet_by_name(title) for title in titles}
        values = {title: sheet.to_python(skip_empty_area=False) for title, sheet in sheets.items()}
    except CalamineError:
        raise refuse("no-workbook") from None
    return {
        title: Grid(title, values[title], marks[title] or frozenset(), sheets[title].merged_cell_ranges or ())
        for title in titles
    }


def _marks(content: bytes) -> frozenset[tuple[int, int]] | None:
    """Return the cells with a formula; None where the sheet goes on and on."""
    named = _NAMED_CELL.findall(content)
    if len(named) < len(_ANY_CELL.findall(content)) or _FORMULA.search(content):
        walk = _Walk()
        scan(content, walk.note)
        return None if walk.is_endless else frozenset(walk.formulas)
    return None if any(_is_beyond(int(row) - 1, _number(column.decode())) for column, row in named) else frozenset()


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
            self.column += 1
            if cell := _CELL.fullmatch(attributes.get("r", "")):
                self.row, self.column = int(cell[2]) - 1, _number(cell[1])
            self.is_endless = self.is_endless or _is_beyond(self.row, self.column)
        elif name == "f":
            self.formulas.add((self.row, self.column))


def _is_beyond(row: int, column: int) -> bool:
    return row >= LAST_ROW or column >= LAST_COLUMN


def _number(column: str) -> int:
    number = 0
    for letter in column:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
