"""The public assess."""

import datetime
from fractions import Fraction

import attrs
import pytest

from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.face.assessing import assess
from professionele_klachtbehandeling.maturity.rating import Ratings
from professionele_klachtbehandeling.scoring.method import WeakestLink
from tests.yardstick import DATE, landscape, rating


def sheet(code: str = "9999", level: int = 3) -> Ratings:
    """Return a sheet with one rating."""
    said = (rating(level, "S1.5"),)
    return Ratings(municipality=MunicipalityCode(code), reference_date=DATE, ratings=said)


def test_sheet_of_ratings_brings_its_own_date() -> None:
    """A quick scan of a sheet needs no date beside the one in the sheet."""
    scorecard = assess(ratings=sheet())

    assert (DATE, 3) == (scorecard.reference_date, scorecard["S1.5"].level)


def test_ratings_of_another_municipality_are_refused() -> None:
    """Facts of one and ratings of another municipality are not mixed."""
    with pytest.raises(InvalidInput) as caught:
        assess(landscape(), sheet("0344"))

    assert "the ratings are of GM0344, the facts of GM9999" == str(caught.value)


def test_ratings_by_another_model_are_refused() -> None:
    """A level by one model says nothing about another."""
    with pytest.raises(InvalidInput) as caught:
        assess(landscape(), attrs.evolve(sheet(), model="eigen"))

    assert "the ratings were given by model eigen, not by vier-speerpunten" == str(caught.value)


def test_silence_leaves_every_level_open() -> None:
    """A landscape that knows nothing is 1 to 5 everywhere, and nothing of it is answered."""
    scorecard = assess(landscape())

    assert {(1, 5)} == {(one.certain, one.possible) for one in scorecard.observations}
    assert {(1, 5, Fraction(0))} == {(one.certain, one.possible, one.answered) for one in scorecard.spearheads}


def test_method_is_a_name_or_a_value() -> None:
    """A rule can be named or handed over."""
    assert "weakest-link" == assess(landscape(), method="weakest-link").method
    assert "weakest-link" == assess(landscape(), method=WeakestLink()).method


def test_reference_date_can_be_moved() -> None:
    """A date that is given replaces that of the landscape."""
    later = datetime.date(2027, 1, 1)

    assert later == assess(landscape(), reference_date=later).reference_date
