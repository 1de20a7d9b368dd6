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
from professionele_klachtbehandeling.exchange.workbook.cell import to_cell
from professionele_klachtbehandeling.exchange.workbook.column import FILE, Column, columns_of
from professionele_klachtbehandeling.exchange.workbook.filled import Filled, Row
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
    """What was filled in on the form (antwoorden).

    Attributes:
        rows: per question its row, on which the answer stands in the column of the question.
        mistakes: what is wrong with the form: questions that are not there, or must be answered.
    """

    rows: Mapping[Column, Row]
    mistakes: tuple[Mistake, ...]


def answers_of(form: Filled, questions: tuple[Column, ...], language: str) -> Answers:
    """Return the answers on a form; other questions that somebody added to it are passed over."""
    by_words = {_plain(asked(question, language)): question for question in questions}
    rows: dict[Column, Row] = {}
    mistakes: list[Mistake] = list(form.mistakes)
    for row in form.rows:
        question = by_words.get(_plain(row.text(QUESTION)))
        if question is None:
            continue
        if question in rows:
            mistakes.append(Mistake(code="double-question", found=row.text(QUESTION), cell=row.place(QUESTION)))
            continue
        cells = {question.key: row.cells[ANSWER]} if ANSWER in row.cells else {}
        rows[question] = attrs.evolve(row, cells=cells, at={question.key: row.at.get(ANSWER, 0)})
    if not form.mistakes:
        mistakes += _unanswered(questions, rows, language, form.title)
    return Answers(rows, tuple(mistakes))


def _unanswered(
    questions: tuple[Column, ...], rows: Mapping[Column, Row], language: str, title: str
) -> Iterator[Mistake]:
    for question in questions:
        if question not in rows:
            yield Mistake(code="no-question", found=asked(question, language), cell=title)
        elif question.is_required and not rows[question].cells:
            yield Mistake(code="fill-in", found=asked(question, language), cell=rows[question].place(question.key))


def form_rows(values: Mapping[Column, Any], questions: tuple[Column, ...], language: str) -> list[dict[str, str | int]]:
    """Return the rows of a form with its answers filled in.

    Raises:
        InvalidInput: an answer cannot stand in a cell.
    """
    rows: list[dict[str, str | int]] = []
    mistakes: list[Mistake] = []
    for question in questions:
        row: dict[str, str | int] = {QUESTION: asked(question, language)}
        if question in values:
            try:
                row[ANSWER] = to_cell(values[question], question, language)
            except InvalidInput as error:
                holder = "municipality." if question.section == "municipality" else ""
                mistakes += (mistake.under(f"{holder}{question.field}") for mistake in error.mistakes)
        rows.append(row)
    if mistakes:
        raise InvalidInput(mistakes)
    return rows


def _plain(words: str) -> str:
    return " ".join(words.split()).casefold()
