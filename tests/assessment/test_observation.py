"""One indicator, both tracks."""

import pytest

from professionele_klachtbehandeling.assessment.outcome import Outcome
from professionele_klachtbehandeling.domain.review import KnownBreach
from professionele_klachtbehandeling.domain.vocabulary import Inapplicability
from professionele_klachtbehandeling.logic import Truth
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.maturity.model import Cap
from professionele_klachtbehandeling.maturity.rating import Rating
from professionele_klachtbehandeling.measures.quantity import Measured
from tests.yardstick import ARTICLE, DATE, assessed, between, exactly, indicator, landscape, rated, rating

ABSENT = Rating(indicator="X1.1", not_applicable=Inapplicability.OUT_OF_SCOPE, assessor="or", date=DATE)


def findings(*, low: str, high: str, level: int) -> list[str]:
    """Return what stands out where facts and a rating say this."""
    scorecard = assessed(indicator(), results={"X1.1": between(low, high)}, ratings=(rating(level),))
    return [finding.say("en") for finding in scorecard.findings]


def test_both_tracks_come_to_the_minimum_end_by_end() -> None:
    """Together is never more than either track."""
    scorecard = assessed(indicator(), results={"X1.1": between("1/4", "1")}, ratings=(rating(4),))

    assert Outcome.at(2, 4) == scorecard.observation("X1.1").outcome


def test_rating_above_what_the_facts_allow_is_a_finding() -> None:
    """A promise above practice is told, and the facts hold the level down."""
    expected = ["X1.1 Name of X1.1: promise and practice differ; rated at 5, the facts reach no higher than 2"]

    assert expected == findings(low="1/4", high="1/4", level=5)


def test_facts_above_the_rating_are_a_finding() -> None:
    """Practice above the promise is told too."""
    assert ["X1.1 Name of X1.1: the facts (5) stand higher than the rating (2)"] == findings(low="1", high="1", level=2)


def test_facts_that_know_nothing_are_a_finding_beside_a_rating() -> None:
    """Where the facts leave everything open, a rating stands alone, and that is said."""
    assert ["X1.1 Name of X1.1: facts unknown; rated at 4"] == findings(low="0", high="1", level=4)


def test_level_beside_an_absence_is_the_level_with_a_finding() -> None:
    """Not applicable on one track does not wipe out a level on the other."""
    scorecard = assessed(indicator(), results={"X1.1": exactly("1/2")}, ratings=(ABSENT,))

    assert Outcome.at(3, 3) == scorecard.observation("X1.1").outcome
    expected = ["X1.1 Name of X1.1: facts and ratings disagree on whether this applies; the level counts"]
    assert expected == [finding.say("en") for finding in scorecard.findings]


def test_rating_on_an_indicator_that_the_facts_say_does_not_apply_counts() -> None:
    """A rating beside an absence from the facts is the level."""
    results = {"X1.1": exactly("1/2"), "applies": Measured(value=Truth.NO)}

    assert 4 == assessed(indicator(applies=True), results=results, ratings=(rating(4),)).observation("X1.1").level


def test_ratings_far_apart_are_a_finding() -> None:
    """Two assessors two levels apart should talk; both ratings stay."""
    scorecard = assessed(rated("X1.1"), ratings=(rating(2), rating(4, assessor="mt")))

    assert Outcome.at(2, 4) == scorecard.observation("X1.1").outcome
    expected = ["X1.1 Name of X1.1: the ratings lie far apart (2–4); talk it over"]
    assert expected == [finding.say("en") for finding in scorecard.findings]


def test_level_and_absence_among_ratings_are_a_finding() -> None:
    """Within the ratings a level beside an absence counts, and that is said."""
    scorecard = assessed(rated("X1.1"), ratings=(rating(2), ABSENT))

    assert 2 == scorecard.observation("X1.1").level
    expected = ["X1.1 Name of X1.1: one gives a level, another says it does not apply; the level counts"]
    assert expected == [finding.say("en") for finding in scorecard.findings]


def test_indicator_of_which_nobody_speaks_is_open() -> None:
    """Silence is neither a level nor an absence."""
    assert Outcome.at(1, 5) == assessed(rated()).observation("X1.9").outcome


@pytest.mark.parametrize(("level", "expected"), [(5, Outcome.at(2, 2)), (1, Outcome.at(1, 1))])
def test_known_breach_caps(level: int, expected: Outcome) -> None:
    """A known breach keeps the level at 2 or below; the ratings themselves stay as they were."""
    capped = rated("X1.1", caps=(Cap(article=ARTICLE, level=2),))
    facts = landscape(breaches=(KnownBreach(article=ARTICLE, what="the same person"),))
    observation = assessed(capped, ratings=(rating(level),), facts=facts).observation("X1.1")

    assert expected == observation.outcome
    assert observation.rated is not None
    assert Outcome.at(level, level) == observation.rated.outcome


def test_known_breach_caps_a_full_scale_too() -> None:
    """Where nothing is known but a breach, levels 1 and 2 are left."""
    capped = rated("X1.1", caps=(Cap(article=ARTICLE, level=2),))
    facts = landscape(breaches=(KnownBreach(article=ARTICLE),))

    assert Outcome.at(1, 2) == assessed(capped, facts=facts).observation("X1.1").outcome


def test_breach_does_not_touch_an_absence() -> None:
    """What does not apply stays not applicable."""
    capped = rated("X1.1", caps=(Cap(article=ARTICLE, level=2),))
    facts = landscape(breaches=(KnownBreach(article=ARTICLE),))

    found = assessed(capped, ratings=(ABSENT,), facts=facts).observation("X1.1").outcome

    assert Outcome.absent(AbsenceReason.OUT_OF_SCOPE) == found


def test_repr_shows_both_tracks() -> None:
    """An observation shows its level with both tracks beside it."""
    scorecard = assessed(indicator(), results={"X1.1": exactly("1/2")}, ratings=(rating(4),))

    assert "<Observation X1.1: 3 (facts 3, rated 4)>" == repr(scorecard.observation("X1.1"))
