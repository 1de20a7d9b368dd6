"""The sheets of a landscape as they are drawn."""

from collections.abc import Iterator, Mapping, Sequence

from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.exchange.workbook.drawing import Page, draw_workbook
from professionele_klachtbehandeling.exchange.workbook.form import landscape_questions
from professionele_klachtbehandeling.exchange.workbook.form_page import form_page
from professionele_klachtbehandeling.exchange.workbook.heading import heading_of, legend_of
from professionele_klachtbehandeling.exchange.workbook.landscape_rows import Cells, landscape_rows
from professionele_klachtbehandeling.exchange.workbook.sheet import landscape_sheets
from professionele_klachtbehandeling.texts import text


def landscape_workbook(landscape: Landscape, language: str) -> bytes:
    """Return the workbook of a landscape; reading it gives the same facts.

    Raises:
        InvalidInput: a text cannot stand in a cell: it is too long, or would be read back as something else.
    """
    pages = tuple(_pages(landscape_rows(landscape, language), language))
    return draw_workbook(pages, lists_title=text("sheet.lists", language), made_on=landscape.reference_date)


def _pages(rows: Mapping[str, Sequence[Cells]], language: str) -> Iterator[Page]:
    for sheet in landscape_sheets():
        if sheet.is_form:
            yield form_page(sheet, landscape_questions(), rows[sheet.name], language)
        else:
            yield Page(
                title=sheet.title(language),
                headings=[heading_of(column, language) for column in sheet.columns],
                rows=rows[sheet.name],
                legend=legend_of(sheet, language),
                frozen=2 if any(column.field == "name" for column in sheet.columns[:2]) else 1,
            )
