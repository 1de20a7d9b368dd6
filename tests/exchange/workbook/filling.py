"""Sheets filled in for a test, without a file around them."""

from collections.abc import Mapping
from typing import Final

from professionele_klachtbehandeling.exchange.workbook.filled import Filled, Row, filled
from professionele_klachtbehandeling.exchange.workbook.grid import Grid
from professionele_klachtbehandeling.exchange.workbook.sheet import Sheet, landscape_sheets, ratings_sheets

HEADINGS: Final = 1
"""The row of the headings on a filled in sheet, counted as a spreadsheet does."""


def sheet_named(name: str) -> Sheet:
    """Return a sheet of a landscape by its name."""
    return next(sheet for sheet in landscape_sheets() if sheet.name == name)


def rating_sheet(name: str) -> Sheet:
    """Return a sheet of ratings by its name."""
    return next(sheet for sheet in ratings_sheets() if sheet.name == name)


def fill(sheet: Sheet, *rows: Mapping[str, object], language: str = "nl") -> Filled:
    """Return a sheet as somebody filled it in: headings on the first row, and then rows of cells by key of column."""
    cells = [[row.get(column.key, "") for column in sheet.columns] for row in rows]
    headings = [column.label(language) for column in sheet.columns]
    return filled(Grid(sheet.title(language), [headings, *cells]), sheet, language)


def row_of(sheet: Sheet, **cells: object) -> Row:
    """Return the only row of a sheet."""
    (row,) = fill(sheet, cells).rows
    return row


def fill_landscape(language: str = "nl", /, **rows: list[Mapping[str, object]]) -> Mapping[str, Filled]:
    """Return all sheets of a landscape, those named filled in with these rows and the others with their headings."""
    return {sheet.name: fill(sheet, *rows.get(sheet.name, []), language=language) for sheet in landscape_sheets()}
