"""The form of a workbook."""

import pytest

from professionele_klachtbehandeling.domain.landscape import SECTIONS
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.workbook.column import Column
from professionele_klachtbehandeling.exchange.workbook.form import (
    Answers,
    answers_of,
    asked,
    form_rows,
    landscape_questions,
    ratings_questions,
)
from professionele_klachtbehandeling.exchange.workbook.sheet import ANSWER, QUESTION, form_sheet
from professionele_klachtbehandeling.texts import LANGUAGES
from tests.exchange.workbook.filling import fill

WHO, WHEN = ratings_questions()[-2:]


def answered(*rows: tuple[str, object], questions: tuple[Column, ...] = (WHO, WHEN)) -> Answers:
    """Return the answers on a form with these questions and answers."""
    form = fill(form_sheet("ratings"), *({QUESTION: question, ANSWER: answer} for question, answer in rows))
    return answers_of(form, questions, "nl")


def messages(answers: Answers) -> list[str]:
    """Return what is wrong with a form."""
    return [mistake.say("nl") for mistake in answers.mistakes]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("questions", [landscape_questions(), ratings_questions()])
def test_no_two_questions_are_put_alike(questions: tuple[Column, ...], language: str) -> None:
    """An answer belongs to one question."""
    put = [asked(question, language).casefold() for question in questions]

    assert len(put) == len(set(put))


def test_each_section_is_asked_after() -> None:
    """Whether a sheet leaves nothing out is asked for every section, and last."""
    assert list(SECTIONS) == [question.field for question in landscape_questions()][-len(SECTIONS) :]
    assert "Volledig: Kanalen" == asked(landscape_questions()[-len(SECTIONS) + SECTIONS.index("channels")], "nl")


def test_answers_are_found_by_the_words_of_the_question() -> None:
    """Order, case and blanks make no difference, and questions of somebody's own are passed over."""
    answers = answered(("Hoe gaat het?", "goed"), (" DATUM", "1-5-2026"), ("beoordelaar", "kcc"))

    assert {"assessor": "kcc", "date": "1-5-2026"} == {
        question.field: row.cells[question.key] for question, row in answers.rows.items()
    }
    assert ("'Over de beoordelingen'!B3", ()) == (answers.rows[WHEN].place("date"), answers.mistakes)


def test_question_without_an_answer_is_there() -> None:
    """Silence is an answer of its own, unless the question must be answered."""
    answers = answered(("Beoordelaar", ""), ("Datum", ""))

    assert ({}, []) == (answers.rows[WHO].cells, messages(answers))


def test_question_that_must_be_answered_is_asked_again() -> None:
    """Without code and date nobody knows whose ratings these are."""
    _, code, _, date, *_ = ratings_questions()

    assert ["'Over de beoordelingen'!B2: vul hier 'Gemeentecode' in"] == messages(
        answered(("Gemeentecode", " "), ("Peildatum", "1-7-2026"), questions=(code, date))
    )


def test_question_that_is_gone_or_there_twice_is_named() -> None:
    """The first answer counts for what is told of the other questions."""
    answers = answered(("Datum", "1-5-2026"), ("Datum", "2-5-2026"))

    assert [
        "'Over de beoordelingen'!A3: de vraag 'Datum' staat er twee keer; verwijder een van beide rijen",
        "Over de beoordelingen: de vraag 'Beoordelaar' ontbreekt; zet de rij terug",
    ] == messages(answers)
    assert "1-5-2026" == answers.rows[WHEN].cells["date"]


def test_form_that_cannot_be_read_as_a_sheet_is_told_of_as_one() -> None:
    """Who lost the column for the answers need not read that each of them is missing."""
    form = fill(form_sheet("ratings"))

    broken = answers_of(type(form)(form.title, (), form.mistakes or (answered(("x", "")).mistakes[0],)), (WHO,), "nl")

    assert 1 == len(broken.mistakes)


def test_rows_of_a_form_hold_question_and_answer() -> None:
    """A question without an answer has its row too."""
    rows = form_rows({WHEN: "2026-05-01"}, (WHO, WHEN), "nl")

    assert [{QUESTION: "Beoordelaar"}, {QUESTION: "Datum", ANSWER: "1-5-2026"}] == rows


def test_answers_that_fit_in_no_cell_are_all_named() -> None:
    """Each has the path of its field."""
    questions = [one for one in landscape_questions() if one.field == "name"] + [ratings_questions()[4]]

    with pytest.raises(InvalidInput) as caught:
        form_rows(dict.fromkeys(questions, " "), tuple(questions), "nl")

    assert ["municipality.name", "model"] == [mistake.path for mistake in caught.value.mistakes]
