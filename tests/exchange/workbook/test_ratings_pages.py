"""The workbook of ratings as it is drawn."""

import attrs
import pytest

from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.workbook.ratings_pages import ratings_workbook
from professionele_klachtbehandeling.face.registry import maturity_model
from professionele_klachtbehandeling.maturity.rating import Ratings
from professionele_klachtbehandeling.texts import LANGUAGES
from tests.workbooks import grids, parts, ratings_in
from tests.wrong.make_workbooks import RATINGS

MODEL = maturity_model("vier-speerpunten")
EMPTY = attrs.evolve(RATINGS, ratings=())


def sheet(value: Ratings, language: str = "nl") -> list[dict[object, object]]:
    """Return the rows of the sheet with the ratings, by their headings."""
    _, _, headings, *rows = next(iter(grids(ratings_workbook(value, MODEL, language)).values()))
    return [dict(zip(headings, row, strict=True)) for row in rows]


@pytest.mark.parametrize("language", LANGUAGES)
def test_form_has_every_indicator_with_its_levels(language: str) -> None:
    """Who rates reads beside each indicator what is asked and what can be seen on each level."""
    rows = sheet(EMPTY, language)

    assert list(MODEL.indicators) == [row["Indicator"] for row in rows]
    for row in rows:
        indicator = MODEL[str(row["Indicator"])]
        assert indicator.question.read(language) in row.values()
        assert {one.words.read(language) for one in indicator.descriptors} <= set(row.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_form_that_was_not_filled_in_holds_no_ratings(language: str) -> None:
    """Indicators by themselves say nothing."""
    assert EMPTY == ratings_in(ratings_workbook(EMPTY, MODEL, language))


def test_rating_stands_beside_its_indicator() -> None:
    """Indicators that nobody rated keep their row, in the order of the model."""
    rows = [row for row in sheet(RATINGS) if str(row["Indicator"]).startswith("S1.")]

    assert [f"S1.{number}" for number in range(1, 8)] == [row["Indicator"] for row in rows]
    assert [("S1.5", 3.0, 1.0), ("S1.7", 3.0, 2.0)] == [
        (row["Indicator"], row["Niveau"], row["Nr"]) for row in rows if row["Niveau"] != ""
    ]


def test_indicator_that_the_model_does_not_have_is_written_all_the_same() -> None:
    """What was rated is kept, though nothing can be told of it."""
    value = attrs.evolve(RATINGS, ratings=(attrs.evolve(RATINGS.ratings[0], indicator="X9"),))

    (row,) = (row for row in sheet(value) if row["Indicator"] == "X9")
    assert ("", 3.0) == (row["Vraag"], row["Niveau"])


def test_evidence_names_the_number_of_its_rating() -> None:
    """The sheet for evidence is that of a landscape, without the column for the sheet."""
    rating = attrs.evolve(RATINGS.ratings[1], evidence=(Evidence(citation="Steekproef"),))
    value = attrs.evolve(RATINGS, ratings=(RATINGS.ratings[0], rating))

    rows = grids(ratings_workbook(value, MODEL, "nl"))["Bewijs"]

    assert ["2", "", "Steekproef"] == rows[3][:3]


def test_levels_are_chosen_as_numbers() -> None:
    """A spreadsheet that compares what is typed with what is offered finds them equal."""
    lists = grids(ratings_workbook(EMPTY, MODEL, "nl"))["Keuzelijsten"]

    assert [1.0, 2.0, 3.0, 4.0, 5.0] == [row[0] for row in lists][:5]


def test_what_a_workshop_fills_in_is_printed() -> None:
    """Up to the motivation a row fits on the width of one page; who and when do not change per row."""
    names = parts(ratings_workbook(EMPTY, MODEL, "nl"))["xl/workbook.xml"].decode()

    assert "Beoordelingen!$A$1:$K$31" in names


def test_ratings_by_another_model_are_refused() -> None:
    """Its levels mean something else than those that would stand beside them."""
    with pytest.raises(InvalidInput) as caught:
        ratings_workbook(attrs.evolve(RATINGS, model="eigen"), MODEL, "nl")

    told = "de beoordelingen zijn gegeven naar model eigen, niet naar vier-speerpunten"
    assert told == caught.value.say("nl")


def test_what_fits_in_no_cell_is_named_by_its_path() -> None:
    """All such texts are told of before anything is drawn."""
    first = attrs.evolve(RATINGS.ratings[0], motivation=" ", evidence=(Evidence(citation=""),))
    value = attrs.evolve(RATINGS, ratings=(first, attrs.evolve(RATINGS.ratings[1], round="\n")))

    with pytest.raises(InvalidInput) as caught:
        ratings_workbook(value, MODEL, "nl")

    assert ["ratings[0].motivation", "ratings[1].round", "ratings[0].evidence[0].citation"] == [
        mistake.path for mistake in caught.value.mistakes
    ]
