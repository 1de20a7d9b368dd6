"""The tree of ratings."""

from collections.abc import Mapping

from professionele_klachtbehandeling.exchange.workbook.form import answers_of, asked, ratings_questions
from professionele_klachtbehandeling.exchange.workbook.ratings_tree import ratings_tree
from professionele_klachtbehandeling.exchange.workbook.sheet import ANSWER, ITEM, QUESTION
from professionele_klachtbehandeling.exchange.workbook.tree import Tree
from tests.exchange.workbook.filling import fill, rating_sheet

FORM = {"format": "klachtbehandeling/ratings/1", "municipality": "9999", "reference_date": "1-7-2026", "model": "eigen"}
RATED = {"indicator": "S1.5", "level": 3.0, "assessor": "kcc", "date": "12-5-2026"}


def tree(
    *rows: Mapping[str, object], form: Mapping[str, object] = FORM, evidence: tuple[Mapping[str, object], ...] = ()
) -> Tree:
    """Return the tree of ratings with these answers, ratings and evidence."""
    questions = ratings_questions()
    answers = [{QUESTION: asked(question, "nl"), ANSWER: form.get(question.field, "")} for question in questions]
    sheets = {
        "rating": fill(rating_sheet("rating"), *rows),
        "ratings": fill(rating_sheet("ratings"), *answers),
        "evidence": fill(rating_sheet("evidence"), *evidence),
    }
    return ratings_tree(answers_of(sheets["ratings"], questions, "nl"), sheets, "nl")


def messages(made: Tree) -> list[str]:
    """Return what is wrong with the ratings, each once."""
    return [mistake.say("nl") for mistake in made.placed(())]


def test_form_says_whose_ratings_these_are() -> None:
    """Without a single rating the sheet is a form that was not filled in yet."""
    assert FORM == tree().fields
    assert [] == messages(tree())


def test_row_that_says_something_is_a_rating() -> None:
    """An indicator beside which nothing is filled in is not rated, though somebody's name may stand there."""
    made = tree(RATED, {"indicator": "S1.6", "assessor": "kcc", "round": "1"})

    assert [{**RATED, "level": "3"}] == made.fields["ratings"]
    assert "Beoordelingen!B2" == made.cell_of("ratings[0].motivation")


def test_who_rated_and_when_is_taken_from_the_form() -> None:
    """A row that says so itself keeps its own."""
    made = tree(
        {"indicator": "S1.5", "level": 3},
        {"indicator": "S1.6", "not_applicable": "buiten deze beoordeling", "assessor": "raad"},
        form={**FORM, "assessor": "kcc", "date": "12-5-2026"},
    )

    assert [] == messages(made)
    assert [("kcc", "12-5-2026"), ("raad", "12-5-2026")] == [
        (rating["assessor"], rating["date"]) for rating in made.fields["ratings"]
    ]
    assert "assessor" not in made.fields


def test_who_rated_and_when_is_asked_for_once() -> None:
    """Nobody reads 28 times that a date is missing."""
    made = tree({"indicator": "S1.5", "level": 3}, {"indicator": "S1.6", "level": 4})

    assert [
        "'Over de beoordelingen'!B6: vul hier 'Beoordelaar' in",
        "'Over de beoordelingen'!B7: vul hier 'Datum' in",
    ] == messages(made)


def test_indicator_is_asked_for_on_its_row() -> None:
    """A level must be of something."""
    assert ["Beoordelingen!B2: vul hier 'Indicator' in"] == messages(tree({**RATED, "indicator": ""}))


def test_evidence_belongs_to_the_rating_it_names() -> None:
    """It is found by the number of the row, and keeps its order."""
    made = tree(
        {**RATED, "@number": 1.0},
        {**RATED, "@number": 2.0, "indicator": "S1.6"},
        evidence=({ITEM: "2", "citation": "A"}, {ITEM: 2.0, "citation": "B", "field": "eigen woorden "}),
    )

    assert [] == messages(made)
    assert [{"citation": "A"}, {"citation": "B", "field": "eigen woorden "}] == made.fields["ratings"][1]["evidence"]


def test_evidence_of_no_rating_is_told_of() -> None:
    """A number that is not there, is there twice or is left out leads to no rating."""
    made = tree(
        {**RATED, "@number": 1},
        {**RATED, "@number": 1, "indicator": "S1.6"},
        {**RATED, "indicator": "S1.7"},
        evidence=({ITEM: 9, "citation": "A"}, {ITEM: 1, "citation": "B"}, {"citation": "C"}),
    )

    assert [
        "Bewijs!A2: '9' staat niet op blad Beoordelingen (1, 1)",
        "Bewijs!A3: '1' kan meer dan een rij van blad Beoordelingen zijn; geef elke rij een eigen kenmerk of nr",
        "Bewijs!A4: vul hier 'Kenmerk of nr' in",
    ] == messages(made)
