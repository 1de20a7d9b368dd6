"""The sheet that is a form: about whom the workbook is, of which day, and which sheets leave nothing out."""

import datetime
import functools
from collections.abc import Iterator, Mapping
from typing import Any, Final

import attrs

from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.landscape import SECTIONS
from professionele_klachtbehandeling.domain.municipality import Municipality
from professionele_klachtbehandeling.errors import InvalidInput, Mistake
from professionele_klachtbehandeling.exchange.workbook.cell import from_cell, to_cell
from professionele_klachtbehandeling.exchange.workbook.column import FILE, Column, columns_of
from professionele_klachtbehandeling.exchange.workbook.filled import Filled
from professionele_klachtbehandeling.exchange.workbook.sheet import ANSWER, QUESTION
from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.texts.labels import section_label

COMPLETE: Final = "complete"
_FORMAT: Final = Column(section=FILE, field="format", is_required=True)
_DATE: Final = Column(section="landscape", field="reference_date", member=datetime.date, is_required=True)


@functools.cache
def landscape_questions() -> tuple[Column, ...]:
    """Return what is asked of a landscape as a whole.

    >>> [question.field for question in landscape_questions()][:5]
    ['format', 'code', 'name', 'inhabitants', 'reference_date']
    """
    who = [column for column in columns_of("municipality", Municipality) if not column.field.startswith("@")]
    whole = [Column(section=COMPLETE, field=section, member=bool) for section in SECTIONS]
    return (_FORMAT, *who, _DATE, *whole)


@functools.cache
def ratings_questions() -> tuple[Column, ...]:
    """Return what is asked of a sheet of ratings as a whole; who rated and when is for the rows that do not say so."""
    return (
        _FORMAT,
        Column(section="ratings", field="municipality", member=MunicipalityCode, is_required=True),
        Column(section="ratings", field="name"),
        Column(section="ratings", field="reference_date", member=datetime.date, is_required=True),
        Column(section="ratings", field="model"),
        Column(section="rating", field="assessor"),
        Column(section="rating", field="date", member=datetime.date),
    )


def asked(question: Column, language: str) -> str:
    """Return a question in words."""
    if question.section == COMPLETE:
        return text("sheet.is-complete", language, section=section_label(question.field, language))
    return question.label(language)


@attrs.frozen
class Answers:
    """What was filled in on the form (antwoorden): values of a tree by question, with the place of each."""

    values: Mapping[Column, Any]
    places: Mapping[Column, str]
    mistakes: tuple[Mistake, ...]


def answers_of(form: Filled, questions: tuple[Column, ...], language: str) -> Answers:
    """Return the answers on a form; other questions that somebody added to it are passed over."""
    by_words = {_plain(asked(question, language)): question for question in questions}
    values: dict[Column, Any] = {}
    places: dict[Column, str] = {}
    mistakes: list[Mistake] = list(form.mistakes)
    for row in form.rows:
        question = by_words.get(_plain(row.text(QUESTION)))
        if question is None:
            continue
        if question in places:
            mistakes.append(Mistake(code="twice", found=row.text(QUESTION), noun="question", cell=row.place(QUESTION)))
            continue
        places[question] = row.place(ANSWER)
        if ANSWER in row.cells:
            try:
                values[question] = from_cell(row.cells[ANSWER], question, language, lambda _, name: name)
            except InvalidInput as error:
                mistakes += [attrs.evolve(mistake, cell=places[question]) for mistake in error.mistakes]
    if not form.mistakes:
        mistakes += _unanswered(questions, values, places, language, form.title)
    return Answers(values, places, tuple(mistakes))


def _unanswered(
    questions: tuple[Column, ...], values: Mapping[Column, Any], places: Mapping[Column, str], language: str, title: str
) -> Iterator[Mistake]:
    for question in questions:
        if question not in places:
            yield Mistake(code="no-question", found=asked(question, language), cell=title)
        elif question.is_required and question not in values:
            yield Mistake(code="fill-in", found=asked(question, language), cell=places[question])


def form_rows(values: Mapping[Column, Any], questions: tuple[Column, ...], language: str) -> list[dict[str, str | int]]:
    """Return the rows of a form with its answers filled in.

    Raises:
        InvalidInput: an answer cannot stand in a cell.
    """
    rows: list[dict[str, str | int]] = []
    for question in questions:
        row: dict[str, str | int] = {QUESTION: asked(question, language)}
        if question in values:
            row[ANSWER] = to_cell(values[question], question, language)
        rows.append(row)
    return rows


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()
