"""What is odd about ratings."""

import datetime
from typing import Any

import pytest

from professionele_klachtbehandeling.advice.odd_ratings import rating_oddities, unrated
from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.face.registry import maturity_model
from professionele_klachtbehandeling.maturity.rating import Rating, Ratings
from tests.yardstick import DATE, rating

MODEL = maturity_model()


def sheet(*ratings: Rating) -> Ratings:
    """Return ratings of the invented municipality."""
    return Ratings(municipality=MunicipalityCode("9999"), reference_date=DATE, ratings=ratings)


def found(*ratings: Rating) -> list[str]:
    """Return the oddities of ratings, each as its code and place."""
    return [f"{oddity.code} {oddity.path}" for oddity in rating_oddities(sheet(*ratings), MODEL)]


def said(*ratings: Rating) -> list[str]:
    """Return what is said of ratings in Dutch."""
    return [oddity.say() for oddity in rating_oddities(sheet(*ratings), MODEL)]


def of(indicator: str, level: int = 3, **fields: Any) -> Rating:  # noqa: ANN401 - fields of many types
    """Return a rating of an indicator."""
    return rating(level, indicator, **fields)


def test_person_is_warned_about_without_being_named() -> None:
    """A name is told by its first letter, once, with how often it occurs; a role is not told at all."""
    named = [of(indicator, assessor="Jan de Vries") for indicator in ("S1.5", "S1.7")]

    assert ["assessor-named ratings[1].assessor"] == found(of("S1.5"), *named)
    assert [
        "Beoordelingen: een beoordelaar (J…, 2 keer) lijkt bij naam genoemd. Noem een rol of code, geen persoon."
    ] == said(of("S1.5"), *named)
    assert [] == found(of("S1.5", assessor="griffier"))


def test_address_is_warned_about_without_being_repeated() -> None:
    """Of an e-mail address nothing but the first letter comes back."""
    (told,) = said(of("S1.5", assessor="iemand@gemeente.example"))

    assert "@" not in told


def test_ratings_after_the_reference_date_are_told_once() -> None:
    """A rating of tomorrow does not count; one of today does."""
    tomorrow = DATE + datetime.timedelta(days=1)

    assert ["rated-later ratings[1].date"] == found(of("S1.5"), of("S1.7", date=tomorrow), of("S2.7", date=tomorrow))
    assert [
        "Beoordelingen: 1 van na de peildatum (2026-07-01) en die tellen niet mee, om te beginnen S1.7 op 2026-07-02."
    ] == said(of("S1.7", date=tomorrow))
    assert [] == found(of("S1.7"))


@pytest.mark.parametrize(("low", "high", "is_odd"), [(2, 4, True), (3, 4, False), (3, 3, False)])
def test_ratings_that_are_far_apart(low: int, high: int, is_odd: bool) -> None:
    """Two levels of difference are worth a talk; one is not."""
    odd = ["ratings-apart ratings.level"] if is_odd else []

    assert odd == found(of("S1.5", low, assessor="kcc"), of("S1.5", high, assessor="griffier"))


def test_ratings_that_are_far_apart_say_how_far() -> None:
    """The sentence names the indicator and the levels."""
    assert ["S1.5 Geen verkeerd loket: de beoordelingen liggen ver uit elkaar (1–4). Praat erover."] == said(
        of("S1.5", 1, assessor="kcc"), of("S1.5", 4, assessor="griffier")
    )


def test_rating_that_was_replaced_is_not_compared() -> None:
    """Only the newest rating of each assessor counts."""
    earlier = DATE - datetime.timedelta(days=30)

    assert [] == found(of("S1.5", 1, date=earlier), of("S1.5", 4))


def test_indicators_that_nobody_rated_in_time() -> None:
    """All but those with a rating up to the reference date, in the order of the model."""
    tomorrow = DATE + datetime.timedelta(days=1)

    left = [indicator.id for indicator in unrated(sheet(of("S1.1"), of("S1.3", date=tomorrow)), MODEL)]

    assert [name for name in MODEL.indicators if name != "S1.1"] == left
