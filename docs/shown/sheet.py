"""A part of a sheet of a workbook on a page, read from a workbook as the library writes it."""

import functools
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util.docutils import SphinxDirective

import professionele_klachtbehandeling as pk
from docs.shown.subject import ROOT, facts_of, ratings_of


@functools.cache
def sheets(facts: str | None, ratings: str | None, language: str) -> dict[str, list[list[str]]]:
    """Return the cells of a workbook by the name of their sheet.

    >>> sheets("examples/klein/landschap.yaml", None, "nl")["Taken"][3][:2]
    ['zorg', 'Zorg en ondersteuning']
    """
    from python_calamine import CalamineWorkbook

    value = facts_of(facts) if facts else ratings_of(str(ratings))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "book.xlsx")
        pk.save(value, path, language=language)
        book = CalamineWorkbook.from_path(path)
        return {
            name: [[_told(cell) for cell in row] for row in book.get_sheet_by_name(name).to_python()]
            for name in book.sheet_names
        }


def part(sheet: Sequence[Sequence[str]], columns: Sequence[str], rows: int) -> list[list[str]]:
    """Return the headings of some columns of a sheet, the hints above them, and what the first rows below them hold.

    Raises:
        StopIteration: no row of the sheet has all these headings.

    >>> part([["a date", "a name"], ["Date", "Name"], ["2025", "x"], ["2026", "y"]], ["Name"], 1)
    [['Name'], ['a name'], ['x']]
    """
    heads = next(number for number, row in enumerate(sheet) if set(columns) <= set(row))
    places = [sheet[heads].index(column) for column in columns]
    chosen = [sheet[heads], sheet[heads - 1], *sheet[heads + 1 : heads + 1 + rows]]
    return [[row[place] for place in places] for row in chosen]


class SheetDirective(SphinxDirective):
    """`{sheet} Taken` of the file in `facts` or `ratings`: some `columns` of its first `rows`, as a table."""

    required_arguments = 1
    final_argument_whitespace = True
    option_spec: ClassVar[dict[str, Callable[[str], object]]] = {
        "facts": directives.unchanged_required,
        "ratings": directives.unchanged_required,
        "columns": directives.unchanged_required,
        "rows": directives.nonnegative_int,
        "language": directives.unchanged_required,
    }

    def run(self) -> list[nodes.Node]:
        """Return a table whose caption is the name of the sheet."""
        facts, ratings = self.options.get("facts"), self.options.get("ratings")
        for name in filter(None, (facts, ratings)):
            self.env.note_dependency(str(ROOT / name))
        sheet = sheets(facts, ratings, self.options.get("language", "nl"))[self.arguments[0]]
        columns = [column.strip() for column in self.options["columns"].split(";")]
        try:
            headings, *rows = part(sheet, columns, self.options.get("rows", 3))
        except StopIteration:
            raise self.error(f"no row of '{self.arguments[0]}' has the headings {', '.join(columns)}") from None
        body = nodes.tbody("", *(_row(row, "sheet-hint" if number == 0 else "") for number, row in enumerate(rows)))
        group = nodes.tgroup("", *(nodes.colspec(colwidth=1) for _ in columns), cols=len(columns))
        group += [nodes.thead("", _row(headings)), body]
        return [nodes.table("", nodes.title("", self.arguments[0]), group, classes=["sheet"])]


def _row(cells: Sequence[str], kind: str = "") -> nodes.row:
    classes = [kind] if kind else []
    return nodes.row("", *(nodes.entry("", nodes.paragraph(cell, cell)) for cell in cells), classes=classes)


def _told(cell: object) -> str:
    """Return a cell as people see it: a whole number has no decimals."""
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)
