"""A table as somebody made it: headings, rows of cells, and where each of them stands."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import attrs
import professionele_klachtbehandeling as pk
from professionele_klachtbehandeling.sources import tables

from klachtbehandeling_source_tabel.personal import is_personal_value
from klachtbehandeling_source_tabel.text_file import MOST_COLUMNS, read_lines
from klachtbehandeling_source_tabel.wording import mistake, refuse

WORKBOOK: Final = ".xlsx"
SUFFIXES: Final = (".csv", ".tsv", ".txt", WORKBOOK)
_EMPTY: Final = frozenset({"", "-", "–", "—", "--", "?"})
"""What people put in a cell about which they say nothing."""


@attrs.frozen(kw_only=True)
class Place:
    """Where a cell or a row stands (plaats).

    Attributes:
        file: the name of the file.
        number: the row, as the file counts it.
        line: the same, for a file with lines.
        cell: sheet and cell, for a workbook.
        column: the heading of the column, empty for the whole row.
    """

    file: str
    number: int
    line: int | None = None
    cell: str = ""
    column: str = ""

    def of(self, found: pk.Mistake) -> pk.Mistake:
        """Return a mistake with this as its place."""
        return attrs.evolve(found, file=self.file, line=self.line, cell=self.cell, path=self.column)


@attrs.frozen
class Row:
    """A row of a table (rij).

    Attributes:
        number: the row, as the file counts it.
        cells: what stands in it, as many cells as there are headings.
        beyond: whether something stands beside the last heading.
        faults: per column why its cell holds no value.
    """

    number: int
    cells: tuple[Any, ...]
    beyond: bool = False
    faults: dict[int, pk.Mistake] = attrs.field(factory=dict)


@attrs.frozen(kw_only=True)
class Table:
    """A table (tabel).

    Attributes:
        file: the name of the file.
        sheet: the sheet of a workbook; empty for a text file.
        heading_row: the row with the headings, as the file counts it.
        headings: what stands above the columns; one without gets the name of its column, and a double one that too.
        rows: the rows below it.
        unread: what of the file is no row.
    """

    file: str
    sheet: str
    heading_row: int
    headings: tuple[str, ...]
    rows: tuple[Row, ...] = attrs.field(repr=False)
    unread: tuple[pk.Mistake, ...] = ()

    def place(self, number: int, column: int | None = None) -> Place:
        """Return where a row stands, or one of its cells."""
        if not self.sheet:
            heading = "" if column is None else self.heading(column)
            return Place(file=self.file, number=number, line=number, column=heading)
        return Place(file=self.file, number=number, cell=tables.Grid(self.sheet, ()).cell(number - 1, column or 0))

    def heading(self, column: int) -> str:
        """Return what a column is called, by its letters where the heading itself may not be repeated."""
        heading = self.headings[column]
        return _lettered(column) if is_personal_value(heading, "") else heading

    def filled(self, column: int) -> Iterator[Any]:
        """Yield what stands in the filled cells of a column."""
        yield from (row.cells[column] for row in self.rows if not is_empty(row.cells[column]))


def is_empty(cell: object) -> bool:
    """Return whether a cell says nothing.

    >>> is_empty(" - "), is_empty(0)
    (True, False)
    """
    return cell is None or (isinstance(cell, str) and cell.strip() in _EMPTY)


def plainly(words: str) -> str:
    """Return a heading or a name as it is compared: capitals, blanks and what cannot be seen make no difference.

    >>> plainly("  Eind   Datum ")
    'eind datum'
    """
    return " ".join("".join(one if one.isprintable() else " " for one in words).split()).casefold()


def read_table(path: Path, *, sheet: str = "", header: int | None = None, separator: str = "") -> Table:
    """Return the table in a text file, or on a sheet of a workbook.

    Args:
        path: the file.
        sheet: the sheet of a workbook; the first one where it is left out.
        header: the row with the headings, as the file counts it; the first filled row where it is left out.
        separator: what stands between the cells of a text file; it is found out where it is left out.

    Raises:
        InvalidInput: the file cannot be read, or there are no headings on that row.
    """
    try:
        if path.suffix.lower() not in SUFFIXES:
            raise pk.InvalidInput(
                [pk.Mistake(code="no-such", found=path.suffix, noun="suffix", allowed=SUFFIXES)],
            )
        if path.suffix.lower() == WORKBOOK:
            return _of_sheet(tables.read_sheet(path, sheet), path.name, header)
        lines = read_lines(path, separator)
        rows = [Row(number, cells) for number, cells in lines.rows]
        return _table(rows, path.name, "", header, lines.unread)
    except pk.InvalidInput as error:
        # The folder is the user's own affair, so that the same files give the same words everywhere.
        raise pk.InvalidInput(attrs.evolve(one, file=path.name) for one in error.mistakes) from None


def _of_sheet(grid: tables.Grid, file: str, header: int | None) -> Table:
    cells = [list(row) for row in grid.rows]
    first = (header or 1) - 1
    for (top, left), (bottom, right) in grid.merged:
        # A value in a merged area holds for all of it; above the rows such areas only group headings.
        for row in range(max(top, first + 1), min(bottom + 1, len(cells))):
            for column in range(left, min(right + 1, len(cells[row]))):
                cells[row][column] = cells[top][left]
    faults: dict[int, dict[int, pk.Mistake]] = {}
    for row, column in sorted(grid.formulas):
        if row < len(cells) and column < len(cells[row]) and is_empty(cells[row][column]):
            faults.setdefault(row, {})[column] = mistake("formula-without-value")
    for row, column in sorted(grid.errors):
        faults.setdefault(row, {})[column] = pk.Mistake(code="cell-error")
    rows = [Row(index + 1, tuple(values), faults=faults.get(index, {})) for index, values in enumerate(cells)]
    return _table(rows, file, grid.title, header, ())


def _table(rows: Sequence[Row], file: str, sheet: str, header: int | None, unread: tuple[pk.Mistake, ...]) -> Table:
    filled = [row for row in rows if row.faults or any(not is_empty(cell) for cell in row.cells)]
    at = next((row for row in filled if header in (None, row.number)), None)
    if at is None:
        if header is None:
            raise pk.InvalidInput([pk.Mistake(code="empty-file")])
        raise refuse("no-headings", found=str(header))
    width = max((place for place, cell in enumerate(at.cells, start=1) if not is_empty(cell)), default=0)
    below = [row for row in filled if row.number > at.number]
    # A column without a heading counts as long as something stands in it on most rows; a stray cell is told of.
    widest = max((len(row.cells) for row in below), default=width)
    for column in range(width, min(widest, MOST_COLUMNS)):
        if 2 * sum(column < len(row.cells) and not is_empty(row.cells[column]) for row in below) > len(below):
            width = column + 1
    headings = _headings([at.cells[column] if column < len(at.cells) else "" for column in range(width)])
    made = tuple(_fitted(row, width) for row in below)
    lost = tuple(attrs.evolve(one, file=file) for one in unread)
    table = Table(file=file, sheet=sheet, heading_row=at.number, headings=headings, rows=made, unread=lost)
    beyond = tuple(table.place(row.number).of(mistake("beyond-headings")) for row in made if row.beyond)
    return attrs.evolve(table, unread=(*lost, *beyond))


def _headings(cells: Sequence[object]) -> tuple[str, ...]:
    headings: list[str] = []
    seen: set[str] = set()
    for column, cell in enumerate(cells):
        shown = "".join(one if one.isprintable() else " " for one in str("" if cell is None else cell))
        heading = " ".join(shown.split()) if not is_empty(shown) else _lettered(column)
        if plainly(heading) in seen:
            heading = f"{heading} ({_lettered(column)})"
        seen.add(plainly(heading))
        headings.append(heading)
    return tuple(headings)


def _lettered(column: int) -> str:
    """Return the name of a column without a heading of its own: `kolom C`."""
    return "kolom " + re.sub(r"\d+", "", tables.Grid("x", ()).cell(0, column).partition("!")[2])


def _fitted(row: Row, width: int) -> Row:
    cells = (*row.cells[:width], *("",) * (width - len(row.cells)))
    beyond = any(not is_empty(cell) for cell in row.cells[width:])
    faults = {column: fault for column, fault in row.faults.items() if column < width}
    return Row(row.number, cells, beyond, faults)
