"""A form as it is drawn: question, answer, and what explains the question."""

from collections.abc import Mapping, Sequence
from typing import Final

import attrs

from professionele_klachtbehandeling.exchange.workbook.column import Column
from professionele_klachtbehandeling.exchange.workbook.drawing import Heading, Page
from professionele_klachtbehandeling.exchange.workbook.form import COMPLETE
from professionele_klachtbehandeling.exchange.workbook.heading import heading_of, legend_of
from professionele_klachtbehandeling.exchange.workbook.sheet import ANSWER, Sheet
from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.texts.labels import section_label

HINT: Final = "@hint"
_HINT_WIDTH: Final = 92


def form_page(
    sheet: Sheet, questions: Sequence[Column], rows: Sequence[Mapping[str, str | int]], language: str
) -> Page:
    """Return a form as it is drawn.

    Args:
        sheet: the form.
        questions: what it asks, in the order of its rows.
        rows: the rows with question and answer.
        language: the language of the workbook.
    """
    question, answer = (heading_of(column, language) for column in sheet.columns)
    hint = Heading(key=HINT, label=text("sheet.about.hint", language), width=_HINT_WIDTH, is_given=True)
    yes = (text("word.yes", language),)
    return Page(
        title=sheet.title(language),
        headings=(attrs.evolve(question, is_given=True), answer, hint),
        rows=[{**row, HINT: _explained(one, language)} for row, one in zip(rows, questions, strict=True)],
        legend=legend_of(sheet, language),
        words={(number, ANSWER): yes for number, one in enumerate(questions) if one.section == COMPLETE},
    )


def _explained(question: Column, language: str) -> str:
    if question.section == COMPLETE:
        # Who is responsible is asked in the matrix, on the sheet of the tasks.
        section = "tasks" if question.field == "responsibilities" else question.field
        return text("sheet.is-complete-hint", language, sheet=section_label(section, language))
    return question.hint(language)
