"""A form as it is drawn."""

import pytest

from professionele_klachtbehandeling.exchange.workbook.drawing import Page
from professionele_klachtbehandeling.exchange.workbook.form import form_rows, landscape_questions, ratings_questions
from professionele_klachtbehandeling.exchange.workbook.form_page import HINT, form_page
from professionele_klachtbehandeling.exchange.workbook.sheet import ANSWER, QUESTION, form_sheet


def drawn(language: str = "nl") -> Page:
    """Return the form of a landscape on which only the name of the municipality is filled in."""
    questions = landscape_questions()
    name = next(question for question in questions if question.field == "name")
    rows = form_rows({name: "Lindewaard"}, questions, language)
    return form_page(form_sheet("municipality"), questions, rows, language)


def hint_of(question: str) -> object:
    """Return what explains a question on the form of a landscape."""
    return next(row[HINT] for row in drawn().rows if row[QUESTION] == question)


def test_form_has_questions_answers_and_explanation() -> None:
    """Only the answers are there to be filled in; the questions and what explains them are there to be read."""
    told = [(heading.key, heading.label, heading.is_given) for heading in drawn().headings]

    assert [(QUESTION, "Vraag", True), (ANSWER, "Antwoord", False), (HINT, "Toelichting", True)] == told


def test_each_question_has_its_row() -> None:
    """Every question stands on a row, in their order, with its answer where there is one and an explanation always."""
    rows = drawn().rows

    assert len(landscape_questions()) == len(rows)
    assert [{QUESTION, HINT}, {QUESTION, HINT}, {QUESTION, ANSWER, HINT}] == [set(row) for row in rows[:3]]
    assert ("Naam", "Lindewaard") == (rows[2][QUESTION], rows[2][ANSWER])
    assert [] == [row for row in rows if not row[HINT]]


@pytest.mark.parametrize(
    ("question", "sheet"),
    [
        ("Volledig: Kanalen", "Kanalen"),
        ("Volledig: Taken", "Taken"),
        # Who is responsible is filled in in the matrix.
        ("Volledig: Verantwoordelijkheid", "Taken"),
    ],
)
def test_closing_a_section_names_the_sheet_it_is_filled_in_on(question: str, sheet: str) -> None:
    """Whether a section is complete is explained by the sheet on which it stands."""
    expected = f"ja: er bestaat niet meer dan wat op blad {sheet} staat; leeg: misschien is er meer"

    assert expected == hint_of(question)


def test_other_questions_are_explained_by_their_field() -> None:
    """A question about the municipality is explained as its field is elsewhere."""
    questions = ratings_questions()
    page = form_page(form_sheet("ratings"), questions, form_rows({}, questions, "nl"), "nl")

    assert "Code van het CBS, zoals 0344 of GM0344" == page.rows[1][HINT]
    assert "Kenmerk van het model waarmee is beoordeeld; leeg: vier-speerpunten" == page.rows[4][HINT]


def test_only_closing_a_section_has_a_drop_down() -> None:
    """Whether a section is complete is answered with yes or nothing: no would say nothing else than nothing does."""
    asked = [number for number, row in enumerate(drawn().rows) if str(row[QUESTION]).startswith("Volledig: ")]

    assert dict.fromkeys(((number, ANSWER) for number in asked), ("ja",)) == drawn().words
    assert {("yes",)} == set(drawn("en").words.values())
    assert 22 == len(asked)


def test_form_has_the_title_and_the_legend_of_its_sheet() -> None:
    """The tab says whose form it is, and the line above it where to begin."""
    legend = (
        "Begin hier: om welke gemeente gaat het, en van welke dag zijn de feiten? Zet ja bij elk blad dat volledig is."
    )

    assert ("Gemeente", legend) == (drawn().title, drawn().legend)
    assert "Municipality" == drawn("en").title


def test_rows_must_match_their_questions() -> None:
    """A row too few would explain a question with the hint of another, and is refused."""
    with pytest.raises(ValueError, match=r"^zip\(\) argument 2 is longer than argument 1$"):
        form_page(form_sheet("ratings"), ratings_questions(), [], "nl")
