"""A form as it is drawn."""

from professionele_klachtbehandeling.exchange.workbook.drawing import Page
from professionele_klachtbehandeling.exchange.workbook.form import form_rows, landscape_questions
from professionele_klachtbehandeling.exchange.workbook.form_page import HINT, form_page
from professionele_klachtbehandeling.exchange.workbook.sheet import ANSWER, form_sheet

QUESTIONS = landscape_questions()


def page() -> Page:
    """Return the form of a landscape of which nothing is known yet."""
    return form_page(form_sheet("municipality"), QUESTIONS, form_rows({}, QUESTIONS, "nl"), "nl")


def test_each_question_is_explained() -> None:
    """Beside the answer stands what to fill in."""
    told = {str(row["@question"]): row[HINT] for row in page().rows}

    assert "Code van het CBS, zoals 0344 of GM0344" == told["Gemeentecode"]
    assert (
        "ja: er bestaat niet meer dan wat op blad Kanalen staat; leeg: misschien is er meer"
        == told["Volledig: Kanalen"]
    )
    assert (
        "ja: er bestaat niet meer dan wat op blad Taken staat; leeg: misschien is er meer"
        == told["Volledig: Verantwoordelijkheid"]
    )


def test_only_the_answer_is_filled_in() -> None:
    """Question and explanation are there to be read."""
    assert [True, False, True] == [heading.is_given for heading in page().headings]


def test_closing_a_section_is_a_matter_of_yes() -> None:
    """Every question whether a sheet is complete offers that word, and no other question does."""
    offered = {number for number, _ in page().words}

    assert {number for number, question in enumerate(QUESTIONS) if question.section == "complete"} == offered
    assert {("ja",)} == set(page().words.values())
    assert {ANSWER} == {key for _, key in page().words}
