"""Sheets as somebody filled them in, put together without a file, for tests of what is read from their rows."""

from collections.abc import Mapping, Sequence

from professionele_klachtbehandeling.exchange.workbook.filled import Filled, Row
from professionele_klachtbehandeling.exchange.workbook.form import (
    Answers,
    answers_of,
    landscape_questions,
    ratings_questions,
)
from professionele_klachtbehandeling.exchange.workbook.landscape_tree import landscape_tree
from professionele_klachtbehandeling.exchange.workbook.ratings_tree import ratings_tree
from professionele_klachtbehandeling.exchange.workbook.sheet import (
    ANSWER,
    QUESTION,
    Sheet,
    form_sheet,
    landscape_sheets,
    ratings_sheets,
)
from professionele_klachtbehandeling.exchange.workbook.tree import Tree

Said = Mapping[str, object]
"""What stands on a row, by the key of the column."""


def sheet_named(name: str) -> Sheet:
    """Return a sheet of a landscape by its name."""
    return next(sheet for sheet in landscape_sheets() if sheet.name == name)


def filled_in(sheet: Sheet, rows: Sequence[Said]) -> Filled:
    """Return a sheet with these cells on its rows; the headings stand on row 1, the first of the rows on row 2."""
    title = sheet.title("nl")
    at = {column.key: place for place, column in enumerate(sheet.columns)}
    return Filled(title, tuple(Row(sheet, title, number, cells, at) for number, cells in enumerate(rows, start=1)))


def landscape_filled(**rows: Sequence[Said]) -> dict[str, Filled]:
    """Return the sheets of a landscape, by name, with these rows on some of them."""
    return {sheet.name: filled_in(sheet, rows.get(sheet.name, ())) for sheet in landscape_sheets()}


def landscape_answers(**answers: object) -> Answers:
    """Return a form on which these questions about a landscape are answered, each named by its field."""
    rows = [
        {QUESTION: question, **({ANSWER: answers[field]} if field in answers else {})}
        for field, question in {
            "format": "Soort bestand",
            "code": "Gemeentecode",
            "name": "Naam",
            "inhabitants": "Inwoners",
            "reference_date": "Peildatum",
            "tasks": "Volledig: Taken",
            "channels": "Volledig: Kanalen",
        }.items()
    ]
    return answers_of(filled_in(form_sheet("municipality"), rows), landscape_questions(), "nl")


def landscape_read(**rows: Sequence[Said]) -> Tree:
    """Return the tree of a landscape with these rows on its sheets, and nothing on its form."""
    return landscape_tree(landscape_answers(), landscape_filled(**rows), "nl")


def ratings_read(rating: Sequence[Said], evidence: Sequence[Said] = (), **answers: object) -> Tree:
    """Return the tree of ratings with these rows on their sheets, and these answers on the form."""
    rows = [
        {QUESTION: question, **({ANSWER: answers[field]} if field in answers else {})}
        for field, question in {
            "format": "Soort bestand",
            "municipality": "Gemeentecode",
            "reference_date": "Peildatum",
            "model": "Model",
            "assessor": "Beoordelaar",
            "date": "Datum",
        }.items()
    ]
    first, form, last = ratings_sheets()
    sheets = {"rating": filled_in(first, rating), "evidence": filled_in(last, evidence)}
    return ratings_tree(answers_of(filled_in(form, rows), ratings_questions(), "nl"), sheets, "nl")


def told(tree: Tree) -> list[str]:
    """Return in Dutch what is wrong with the cells of a tree."""
    return [mistake.say("nl") for mistake in tree.mistakes]
