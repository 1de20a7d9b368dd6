"""Ratings at random."""

from hypothesis import given, settings

from professionele_klachtbehandeling.assessment.assess import rating_mistakes
from professionele_klachtbehandeling.maturity.rating import Ratings
from professionele_klachtbehandeling.testing import a_model, an_indicator
from professionele_klachtbehandeling.testing.ratings import ratings

MODEL = a_model(an_indicator(levels=3), an_indicator("X1.2", 3), levels=3)
FEW = settings(max_examples=20)


@FEW
@given(ratings(MODEL, most=6))
def test_ratings_by_a_model_fit_it(sheet: Ratings) -> None:
    """Every rating is of an indicator of the model, on a level that it has."""
    assert MODEL.id == sheet.model
    assert len(sheet) <= 6
    assert [] == list(rating_mistakes(sheet.ratings, MODEL))


@FEW
@given(ratings())
def test_ratings_without_a_model_name_the_built_in_one(sheet: Ratings) -> None:
    """A sheet by no model in particular can still be written, and names the model of the house."""
    assert "vier-speerpunten" == sheet.model
