"""The rows of a sheet as somebody filled them in, found by the headings of their columns wherever these stand."""

import functools
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import attrs

from professionele_klachtbehandeling.errors import Mistake, refuse
from professionele_klachtbehandeling.exchange.workbook.column import NUMBER
from professionele_klachtbehandeling.exchange.workbook.grid import Grid, cell_name, letters
from professionele_klachtbehandeling.exchange.workbook.sheet import READING, Sheet

_HEADINGS_WITHIN: Final = 40
"""How many rows somebody may have put above the headings."""


@attrs.frozen
class Row:
    """A row with its cells by column (rij); only cells that hold something.

    Attributes:
        sheet: the sheet it stands on.
        title: what stands on the tab of that sheet.
        number: which row, counted from 0.
        cells: what the cells hold, by the key of the column.
        at: where each column stands, by its key.
    """

    sheet: Sheet
    title: str
    number: int
    cells: Mapping[str, Any]
    at: Mapping[str, int]

    def place(self, key: str) -> str:
        """Return how a spreadsheet calls the cell of this row in a column."""
        return cell_name(self.title, self.number, self.at.get(key, 0))

    def text(self, key: str) -> str:
        """Return what stands in a column, as text without blanks around it; empty where nothing does."""
        raw = self.cells.get(key, "")
        return str(int(raw) if isinstance(raw, float) and raw.is_integer() else raw).strip()

    def needed(self, key: str, language: str) -> str:
        """Return what stands in a column without which nobody knows what the row is about.

        Raises:
            InvalidInput: nothing stands there.
        """
        if shown := self.text(key):
            return shown
        raise refuse("fill-in", self.sheet.column(key).label(language), path=key)


@attrs.frozen
class Filled:
    """A sheet that was filled in (ingevuld blad), with what is wrong with it as a sheet."""

    title: str
    rows: tuple[Row, ...] = ()
    mistakes: tuple[Mistake, ...] = ()


def filled(grid: Grid, sheet: Sheet, language: str) -> Filled:
    """Return the rows of a sheet below its headings; columns that are not ours are passed over, and so are empty rows.

    A heading that is missing or stands there twice, merged cells and formulas are mistakes: each of them would make a
    fact disappear without a word. A sheet on which nothing stands at all says nothing, unless it is a form.
    """
    heading, at = _headings(grid, sheet, language)
    if not at:
        is_blank = all(_is_blank(cell) for row in grid.rows for cell in row)
        return Filled(grid.title, (), () if is_blank and not sheet.is_form else (_unheaded(grid, sheet, language),))
    mistakes = [
        *_doubles(grid, sheet, heading, at, language),
        *_missing(grid, sheet, heading, at, language),
        *_merged(grid, at, heading),
        *_computed(grid, at, heading),
    ]
    return Filled(grid.title, tuple(_rows(grid, sheet, at, heading)), tuple(mistakes))


def _headings(grid: Grid, sheet: Sheet, language: str) -> tuple[int, dict[str, int]]:
    """Return the row with most of the headings, and where each column stands; its first place, where it has two."""
    labels = _labels(sheet, language)
    best: tuple[int, dict[str, int]] = (0, {})
    for number, row in enumerate(grid.rows[:_HEADINGS_WITHIN]):
        at: dict[str, int] = {}
        for place, cell in enumerate(row):
            if cell != "" and (key := labels.get(_plain(cell))) is not None:
                at.setdefault(key, place)
        if len(at) == len(labels):
            return number, at
        best = max(best, (number, at), key=lambda found: len(found[1]))
    return best


@functools.cache
def _labels(sheet: Sheet, language: str) -> Mapping[str, str]:
    return {_plain(column.label(language)): column.key for column in sheet.columns}


def _plain(cell: object) -> str:
    """Return a heading as it is compared: blanks and capitals make no difference."""
    return " ".join(str(cell).split()).casefold()


def _unheaded(grid: Grid, sheet: Sheet, language: str) -> Mistake:
    told = ", ".join(column.label(language) for column in sheet.columns[:3])
    return Mistake(code="no-headings", found=told, cell=grid.title)


def _doubles(grid: Grid, sheet: Sheet, heading: int, at: Mapping[str, int], language: str) -> Iterator[Mistake]:
    labels = _labels(sheet, language)
    for place, cell in enumerate(grid.rows[heading]):
        key = labels.get(_plain(cell))
        if key is not None and at[key] != place:
            found = " ".join(str(cell).split())
            yield Mistake(code="double-column", found=found, cell=cell_name(grid.title, heading, place))


def _missing(grid: Grid, sheet: Sheet, heading: int, at: Mapping[str, int], language: str) -> Iterator[Mistake]:
    own = tuple(
        str(cell).strip()
        for place, cell in enumerate(grid.rows[heading])
        if place not in at.values() and not _is_blank(cell)
    )
    for column in sheet.columns:
        if column.key not in at and column.key != READING:
            yield missed("column", column.label(language), own, grid.title)


def missed(noun: str, name: str, own: Sequence[str], cell: str = "") -> Mistake:
    """Return the mistake for a sheet or a column that is not there, or that somebody seems to have renamed.

    >>> missed("sheet", "Kanalen", ["Kanaal", "Planning"]).say("en")
    "the sheet 'Kanalen' is missing; is that 'Kanaal' now? Then give it its old name back"
    >>> missed("sheet", "Kanalen", ["Planning"]).say("en")
    "the sheet 'Kanalen' is missing; put it back, it may stay empty"
    """
    nearest = Mistake(code=f"no-{noun}", found=name, allowed=tuple(own)).nearest
    if nearest is None:
        return Mistake(code=f"no-{noun}", found=name, cell=cell)
    return Mistake(code=f"renamed-{noun}", found=name, noun=nearest, cell=cell)


def _merged(grid: Grid, at: Mapping[str, int], heading: int) -> Iterator[Mistake]:
    for (top, left), (bottom, right) in grid.merged:
        if bottom >= heading and any(left <= place <= right for place in at.values()):
            area = f"{letters(left)}{top + 1}:{letters(right)}{bottom + 1}"
            yield Mistake(code="merged", found=area, cell=cell_name(grid.title, top, left))


def _computed(grid: Grid, at: Mapping[str, int], heading: int) -> Iterator[Mistake]:
    for code, cells in (("formula", grid.formulas), ("cell-error", grid.errors - grid.formulas)):
        for row, place in sorted(cells):
            if row >= heading and place in at.values():
                yield Mistake(code=code, cell=cell_name(grid.title, row, place))


def _rows(grid: Grid, sheet: Sheet, at: Mapping[str, int], heading: int) -> Iterator[Row]:
    for number in range(heading + 1, len(grid.rows)):
        cells = grid.rows[number]
        said = {key: cells[place] for key, place in at.items() if not _is_blank(cells[place])}
        # A number that was filled down says nothing yet.
        if set(said) - {NUMBER}:
            yield Row(sheet, grid.title, number, said, at)


def _is_blank(cell: object) -> bool:
    return isinstance(cell, str) and (not cell or cell.isspace())
