"""The rows of a sheet as somebody filled them in, found by the headings of their columns wherever these stand."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

import attrs

from professionele_klachtbehandeling.errors import Mistake
from professionele_klachtbehandeling.exchange.workbook.column import NUMBER
from professionele_klachtbehandeling.exchange.workbook.grid import Grid, letters
from professionele_klachtbehandeling.exchange.workbook.sheet import READING, Sheet

_HEADING_WITHIN: Final = 40
"""How many rows somebody may have put above the headings."""
_SAYS_NOTHING: Final = frozenset({NUMBER})
"""Columns that make no item by themselves: a number that was filled down says nothing yet."""


@attrs.frozen
class Row:
    """A row with its cells by column (rij); only cells that hold something.

    Attributes:
        sheet: the sheet it stands on.
        grid: the cells of that sheet.
        number: which row, counted from 0.
        cells: what the cells hold, by the key of the column.
        at: where each column stands, by its key.
    """

    sheet: Sheet
    grid: Grid
    number: int
    cells: Mapping[str, Any]
    at: Mapping[str, int]

    def place(self, key: str) -> str:
        """Return how a spreadsheet calls the cell of this row in a column."""
        return self.grid.name_of(self.number, self.at.get(key, 0))

    def text(self, key: str) -> str:
        """Return what stands in a column, as text without blanks around it; empty where nothing does."""
        raw = self.cells.get(key, "")
        return str(int(raw) if isinstance(raw, float) and raw.is_integer() else raw).strip()


@attrs.frozen
class Filled:
    """A sheet that was filled in (ingevuld blad), with what is wrong with it as a sheet."""

    title: str
    rows: tuple[Row, ...]
    mistakes: tuple[Mistake, ...] = ()


def filled(grid: Grid, sheet: Sheet, language: str) -> Filled:
    """Return the rows of a sheet below its headings; columns that are not ours are passed over, and so are empty rows.

    A heading that is missing or stands there twice, merged cells and formulas are mistakes: each of them would make a
    fact disappear without a word.
    """
    labels = {_plain(column.label(language)): column.key for column in sheet.columns}
    heading = max(
        range(min(len(grid.rows), _HEADING_WITHIN)),
        key=lambda number: len({labels.get(_plain(cell)) for cell in grid.rows[number]} - {None}),
        default=0,
    )
    cells = grid.rows[heading] if grid.rows else ()
    at: dict[str, int] = {}
    mistakes: list[Mistake] = []
    for place, cell in enumerate(cells):
        key = labels.get(_plain(cell))
        if key in at:
            mistakes.append(Mistake(code="twice", found=str(cell), noun="column", cell=grid.name_of(heading, place)))
        elif key is not None:
            at[key] = place
    mistakes += _missing(grid, sheet, at, heading, language)
    mistakes += _merged(grid, at, heading)
    mistakes += [
        Mistake(code="formula", cell=grid.name_of(*cell))
        for cell in sorted(grid.formulas)
        if cell[0] >= heading and cell[1] in at.values()
    ]
    return Filled(grid.title, tuple(_rows(grid, sheet, at, heading)), tuple(mistakes))


def _plain(cell: object) -> str:
    """Return a heading as it is compared: blanks and capitals make no difference."""
    return " ".join(str(cell).split()).casefold()


def _missing(grid: Grid, sheet: Sheet, at: Mapping[str, int], heading: int, language: str) -> Iterator[Mistake]:
    own = [str(cell).strip() for place, cell in enumerate(grid.rows[heading]) if place not in at.values()] if at else []
    for column in sheet.columns:
        if column.key not in at and column.key != READING:
            label = column.label(language)
            near = tuple(name for name in own if name)
            yield Mistake(code="no-column", found=label, noun=sheet.title(language), allowed=near, cell=grid.title)


def _merged(grid: Grid, at: Mapping[str, int], heading: int) -> Iterator[Mistake]:
    for (top, left), (bottom, right) in grid.merged:
        if bottom >= heading and any(left <= place <= right for place in at.values()):
            area = f"{letters(left)}{top + 1}:{letters(right)}{bottom + 1}"
            yield Mistake(code="merged", found=area, cell=grid.name_of(top, left))


def _rows(grid: Grid, sheet: Sheet, at: Mapping[str, int], heading: int) -> Iterator[Row]:
    for number in range(heading + 1, len(grid.rows)):
        cells = grid.rows[number]
        said = {key: cells[place] for key, place in at.items() if place < len(cells) and not _is_blank(cells[place])}
        if set(said) - _SAYS_NOTHING:
            yield Row(sheet, grid, number, said, at)


def _is_blank(cell: object) -> bool:
    return isinstance(cell, str) and not cell.strip()
