"""The sheets of a landscape as they are drawn: how wide, with which drop-downs, and what explains each column."""

import datetime
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import attrs

from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.domain.vocabulary import MUNICIPAL_PARTIES
from professionele_klachtbehandeling.exchange.workbook.cell import yes_or_no
from professionele_klachtbehandeling.exchange.workbook.column import NUMBER, Column
from professionele_klachtbehandeling.exchange.workbook.drawing import Heading, Page, draw_workbook
from professionele_klachtbehandeling.exchange.workbook.form import COMPLETE, landscape_questions
from professionele_klachtbehandeling.exchange.workbook.landscape_sheets import Cells, landscape_rows
from professionele_klachtbehandeling.exchange.workbook.sheet import (
    ANSWER,
    FIELD,
    ITEM,
    SECTION,
    VALUE,
    Sheet,
    form_sheet,
    inapplicability_column,
    landscape_sheets,
    matrix_fields,
)
from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.texts.labels import section_label

HINT: Final = "@hint"
_WIDTHS: Final = {
    "name": 34,
    "note": 40,
    NUMBER: 12,
    "text": 60,
    "citation": 50,
    "address": 34,
    "what": 40,
    "title": 34,
}
_SPECIAL_WIDTHS: Final = {SECTION: 24, ITEM: 24, FIELD: 26, VALUE: 30, "@question": 44, ANSWER: 40, HINT: 70}


def landscape_workbook(landscape: Landscape, language: str) -> bytes:
    """Return the workbook of a landscape; reading it gives the same facts.

    Raises:
        InvalidInput: a text cannot stand in a cell: it is too long, or would be read back as something else.
    """
    rows = landscape_rows(landscape, language)
    return draw_workbook(
        tuple(_pages(rows, language)),
        lists_title=text("sheet.lists", language),
        made_on=max(landscape.reference_date, datetime.date(1980, 1, 1)),
    )


def _pages(rows: Mapping[str, Sequence[Cells]], language: str) -> Iterator[Page]:
    matrix, *others = landscape_sheets()
    yield _page(matrix, rows, language)
    yield form_page(form_sheet("municipality"), landscape_questions(), rows["municipality"], language)
    for sheet in others:
        yield _page(sheet, rows, language)


def _page(sheet: Sheet, rows: Mapping[str, Sequence[Cells]], language: str) -> Page:
    headings = [heading_of(column, language) for column in sheet.columns]
    named = any(column.field == "name" for column in sheet.columns[:2])
    return Page(title=sheet.title(language), headings=headings, rows=rows[sheet.name], frozen=2 if named else 1)


def form_page(sheet: Sheet, questions: Sequence[Column], rows: Sequence[Cells], language: str) -> Page:
    """Return a form as it is drawn: question, answer, and what explains the question."""
    headings = [heading_of(column, language) for column in sheet.columns]
    headings.append(
        Heading(key=HINT, label=text("sheet.about.hint", language), width=_SPECIAL_WIDTHS[HINT], is_given=True)
    )
    headings[0] = attrs.evolve(headings[0], is_given=True)
    told = [{**row, HINT: _explained(question, language)} for row, question in zip(rows, questions, strict=True)]
    choices = {
        (number, ANSWER): (text("word.yes", language),)
        for number, question in enumerate(questions)
        if question.section == COMPLETE
    }
    return Page(title=sheet.title(language), headings=headings, rows=told, choices=choices)


def _explained(question: Column, language: str) -> str:
    if question.section == COMPLETE:
        return text("sheet.is-complete-hint", language)
    return question.hint(language)


def heading_of(column: Column, language: str) -> Heading:
    """Return a column as it is drawn."""
    key = column.field
    words = _words(column, language)
    hint = column.hint(language)
    if column.is_required and key != "id":
        hint = text("sheet.required", language, hint=hint)
    return Heading(
        key=column.key,
        label=column.label(language),
        hint=hint,
        width=_SPECIAL_WIDTHS.get(key) or _WIDTHS.get(key) or (14 if column.member is bool else 20),
        choices=words,
        offers=_offers(column, language),
        is_strict=bool(words) and not column.is_listed and not column.kind and not column.refers_to,
        is_text=column.member is not int and key != NUMBER,
        band=matrix_fields().index(key) % 2 if column.kind else 0,
    )


def _words(column: Column, language: str) -> tuple[str, ...]:
    """Return what the drop-down of a column offers in any case."""
    if column.field == SECTION:
        return tuple(section_label(section, language) for section in SECTIONS)
    unsaid = ("word.none", "word.unknown", "word.disputed") if column.is_factual else ()
    more = tuple(text(key, language) for key in unsaid)
    if column.member is bool:
        return (*yes_or_no(column, language)[:2], *more)
    if column.is_term:
        return (*column.terms(language), *more)
    if column.field == "owners":
        reasons = inapplicability_column().terms(language)
        applied = tuple(text("sheet.not-applicable", language, reason=reason) for reason in reasons)
        return (*MUNICIPAL_PARTIES, *more, *applied)
    if column.refers_to:
        first = (text("word.all", language),) if column.takes_all else ()
        return (*first, *(MUNICIPAL_PARTIES if column.refers_to != "task" else ()), *more)
    return ()


def _offers(column: Column, language: str) -> tuple[tuple[str, str], ...]:
    """Return the sheets whose rows a column refers to, with the column that holds their ids."""
    sheets = {"task": ("tasks",), "party": ("organisations",), "door": ("channels", "organisations")}
    return tuple((section_label(section, language), "id") for section in sheets.get(column.refers_to, ()))
