"""What people say of an indicator, once each."""

import datetime

import attrs
import pytest

from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.vocabulary import Inapplicability
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.maturity.rating import Level, Rating, Ratings, double_ratings

DATE = datetime.date(2026, 7, 1)
RATING = Rating(indicator="S1.1", assessor="kcc", date=DATE, level=Level(3))


@pytest.mark.parametrize("value", [0, -1, 2.5, 3.0, "3", True, None])
def test_level_is_a_whole_number_from_one(value: object) -> None:
    """A mean, a text or a yes is no level."""
    with pytest.raises(InvalidInput) as refused:
        Level(value)

    assert f"'{value}' is no level" == str(refused.value)


def test_level_counts_as_a_number() -> None:
    """A level is the number it is, so that levels can be compared."""
    assert (3, True) == (Level(3), Level(3) > Level(2))


@pytest.mark.parametrize(
    ("level", "not_applicable"), [(None, None), (Level(3), Inapplicability.NO_CASES)], ids=["nothing", "both"]
)
def test_rating_says_one_thing(level: Level | None, not_applicable: Inapplicability | None) -> None:
    """A rating without a level and without a reason, or with both, is refused."""
    with pytest.raises(InvalidInput) as refused:
        Rating(indicator="S1.1", assessor="kcc", date=DATE, level=level, not_applicable=not_applicable)

    assert ("a rating of S1.1 gives a level or says why it does not apply: exactly one of the two") == str(
        refused.value
    )


@pytest.mark.parametrize(("assessor", "shown"), [("kcc ", "kcc "), ("kcc\u200b", r"kcc\u200b"), ("", "")])
def test_assessor_can_be_told_from_another(assessor: str, shown: str) -> None:
    """Two assessors who look alike would count as two, so a name has nothing in it that cannot be seen."""
    with pytest.raises(InvalidInput) as refused:
        Rating(indicator="S1.1", assessor=assessor, date=DATE)

    assert (
        f"assessor: '{shown}' is no name to refer to: take 1 to 100 visible characters, "
        "without a blank at the beginning or end\n"
        "a rating of S1.1 gives a level or says why it does not apply: exactly one of the two"
    ) == str(refused.value)


def test_assessor_rates_once_a_day() -> None:
    """Two ratings of one assessor for one indicator on one day are refused, whatever they say."""
    with pytest.raises(InvalidInput) as refused:
        Ratings(
            municipality=MunicipalityCode("9999"),
            reference_date=DATE,
            ratings=(RATING, attrs.evolve(RATING, level=Level(4))),
        )

    assert "ratings[1]: the same assessor rates S1.1 twice on 2026-07-01" == str(refused.value)


def test_others_and_other_days_are_no_doubles() -> None:
    """Another assessor, another indicator or another day makes another rating."""
    others = (
        attrs.evolve(RATING, assessor="raad"),
        attrs.evolve(RATING, indicator="S1.2"),
        attrs.evolve(RATING, date=datetime.date(2026, 7, 2)),
    )

    assert [] == list(double_ratings((RATING, *others)))


def test_ratings_hold_what_their_file_holds() -> None:
    """The ratings of a municipality are gone through in the order of the file."""
    other = attrs.evolve(RATING, indicator="S1.2")
    ratings = Ratings(municipality=MunicipalityCode("9999"), reference_date=DATE, ratings=(RATING, other))

    assert ([RATING, other], 2) == (list(ratings), len(ratings))
    assert "<Ratings GM9999 2026-07-01 by vier-speerpunten: 2 ratings>" == repr(ratings)
