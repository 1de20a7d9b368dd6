"""A sheet as rows of cells, with what no reader of values shows: formulas, their errors, and merged cells."""

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
_ERROR: Final = b't="e"'
"""What a cell says of itself of which the formula had no value."""
_TRUTH: Final = re.compile(rb'<c\s[^<>]*?\br="([A-Z]{1,2}[1-9]\d{0,3})"[^<>]*><f[^<>]*>(TRUE|FALSE)\(\)</f>')
"""A yes or no as LibreOffice writes it, which is no formula that somebody made."""


@attrs.frozen
class Grid:
    """A sheet as it was filled in (rooster): rows and columns are counted from 0.

    Attributes:
        title: what stands on its tab.
        rows: the values of its cells; an empty one is an empty text.
        formulas: the cells that hold a formula.
        errors: the cells that hold an error in the place of a value.
        merged: the areas that were merged: first row and column, last row and column.
    """

    title: str
    rows: Sequence[Sequence[Any]]
    formulas: frozenset[tuple[int, int]] = frozenset()
    errors: frozenset[tuple[int, int]] = frozenset()
    merged: Sequence[tuple[tuple[int, int], tuple[int, int]]] = ()

    def cell(self, row: int, column: int) -> str:
        """Return how a spreadsheet calls one of its cells, with its sheet.

        >>> Grid("Taken", [["Bijstand"]]).cell(0, 0)
        'Taken!A1'
        """
        return cell_name(self.title, row, column)


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

    walks = {title: _walk(archive.part(archive.places[title])) for title in titles}
    endless = [title for title in titles if walks[title].is_endless]
    if endless:
        last = f"{letters(LAST_COLUMN - 1)}{LAST_ROW}"
        raise InvalidInput(Mistake(code="endless-sheet", found=title, noun=last) for title in endless)
    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(archive.packed(titles)))
        for title in titles:
            sheet, walk = workbook.get_sheet_by_name(title), walks[title]
            rows = sheet.to_python(skip_empty_area=False)
            for (row, column), truth in walk.truths.items():
                rows[row][column] = truth
            formulas = frozenset(walk.formulas - walk.truths.keys())
            yield Grid(title, rows, formulas, frozenset(walk.errors), sheet.merged_cell_ranges or ())
    except CalamineError:
        raise refuse("no-workbook") from None


def _walk(content: bytes) -> "_Walk":
    """Return what there is to see along the cells of a sheet.

    Programs write where each cell stands, in one way; only where it is written otherwise, or where there are formulas,
    the XML is walked along element by element.
    """
    walk = _Walk()
    is_usual = len(_NEAR_CELL.findall(content)) == len(_ANY_CELL.findall(content))
    if not is_usual or _ERROR in content or _FORMULA.search(content):
        scan(content, walk.note)
        walk.truths = {_place(place.decode()): truth == b"TRUE" for place, truth in _TRUTH.findall(content)}
    return walk


@attrs.define
class _Walk:
    """A walk along the cells of a sheet, some of which may not say where they are and then follow the one before."""

    row: int = -1
    column: int = -1
    is_endless: bool = False
    formulas: set[tuple[int, int]] = attrs.field(factory=set)
    errors: set[tuple[int, int]] = attrs.field(factory=set)
    truths: dict[tuple[int, int], bool] = attrs.field(factory=dict)

    def note(self, name: str, attributes: Mapping[str, str]) -> None:
        """Note what an element of the sheet tells."""
        if name == "row":
            self.row = int(attributes["r"]) - 1 if attributes.get("r", "").isdecimal() else self.row + 1
            self.column = -1
        elif name == "c":
            self._step(attributes.get("r"))
            self.is_endless = self.is_endless or self.row >= LAST_ROW or self.column >= LAST_COLUMN
            if attributes.get("t") == "e":
                self.errors.add((self.row, self.column))
        elif name == "f":
            self.formulas.add((self.row, self.column))

    def _step(self, place: str | None) -> None:
        self.column += 1
        if place is not None:
            self.row, self.column = _place(place)


def _place(cell: str) -> tuple[int, int]:
    """Return the row and column of a cell, counted from 0.

    Raises:
        InvalidInput: no cell is called so.
    """
    match = _CELL.fullmatch(cell)
    if match is None:
        raise refuse("no-workbook")
    column = 0
    for letter in match[1].upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(match[2]) - 1, column - 1
