"""What of an indicator the facts still leave open."""

from professionele_klachtbehandeling.advice.contested import contested, open_levels
from professionele_klachtbehandeling.assessment.observation import Observation
from professionele_klachtbehandeling.domain.review import KnownBreach
from professionele_klachtbehandeling.logic import Truth
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.maturity.model import Cap, WhenEmpty
from professionele_klachtbehandeling.measures.quantity import Measured, Result
from tests.yardstick import ARTICLE, assessed, between, exactly, indicator, landscape, nothing, rated, rating

ONE = indicator()


def observed(result: Result, **more: object) -> Observation:
    """Return the observation of an indicator whose level n asks a share of (n - 1)/4."""
    return assessed(ONE, results={"X1.1": result}, **more).observation("X1.1")  # type: ignore[arg-type]


def test_levels_between_certain_and_possible_are_open() -> None:
    """Where the share lies between 1/4 and 3/4, level 2 is certain and levels 3 and 4 are open."""
    assert (3, 4) == open_levels(observed(between("1/4", "3/4")))


def test_known_share_leaves_nothing_open() -> None:
    """A level that is known hangs on no condition."""
    found = observed(exactly("1/2"))

    assert ((), ()) == (open_levels(found), contested(found))


def test_absent_indicator_leaves_nothing_open() -> None:
    """An indicator that does not apply is not open."""
    assert () == open_levels(observed(nothing()))


def test_indicator_that_only_people_rate_is_not_open_by_facts() -> None:
    """No fact decides about it, so there is nothing to ask."""
    assert () == open_levels(assessed(rated()).observation("X1.9"))


def test_level_above_the_rating_is_not_open() -> None:
    """Whoever rated level 3 leaves nothing to win by facts above it; one at level 2 closes the rest."""
    assert (3,) == open_levels(observed(between("1/4", 1), ratings=(rating(3),)))
    assert () == open_levels(observed(between("1/4", 1), ratings=(rating(2),)))


def test_level_above_the_cap_of_a_known_breach_is_not_open() -> None:
    """A known breach keeps the indicator at level 2, whatever the facts turn out to be."""
    capped = indicator(caps=(Cap(article=ARTICLE, level=2),))
    facts = landscape(breaches=(KnownBreach(article=ARTICLE),))

    found = assessed(capped, results={"X1.1": between(0, 1)}, facts=facts).observation("X1.1")

    assert (2,) == open_levels(found)


def test_conditions_up_to_the_surely_missed_level_count() -> None:
    """The conditions of levels 3 and 4 are open; that of level 5 is missed and that of level 2 met."""
    found = contested(observed(between("1/4", "3/4")))

    assert [(3, (3, 4)), (4, (4,))] == [(one.result.level, one.levels) for one in found]


def test_condition_above_a_missed_level_decides_nothing() -> None:
    """Where level 3 is surely missed, an open condition of level 4 is not asked after."""
    results = {"X1.1": between(0, "1/4")}

    found = contested(assessed(ONE, results=results).observation("X1.1"))

    assert [2] == [one.result.level for one in found]


def test_every_level_hangs_on_whether_an_indicator_applies() -> None:
    """Where it is open whether the indicator applies, that condition decides about all levels."""
    results = {"X1.1": between("1/4", "1/4"), "applies": Measured(value=Truth.OPEN)}

    found = contested(assessed(indicator(applies=True), results=results).observation("X1.1"))

    assert [(0, "applies", (2, 3, 4, 5))] == [
        (one.result.level, one.result.condition.measure, one.levels) for one in found
    ]


def test_every_level_hangs_on_what_may_be_about_nothing() -> None:
    """Where there may be nothing to measure, each condition decides about all levels."""
    found = contested(observed(between("1/4", "1/4", may_be_absent=AbsenceReason.NO_CELLS)))

    assert [(2, 3, 4, 5)] * 4 == [one.levels for one in found]


def test_where_nothing_means_the_lowest_level_it_decides_as_any_other() -> None:
    """An indicator that is at the lowest level where there is nothing has open levels as far as its share reaches."""
    lowest = indicator(when_empty=WhenEmpty.LOWEST)
    share = between("1/2", "1/2", may_be_absent=AbsenceReason.NO_CHANNELS)

    found = contested(assessed(lowest, results={"X1.1": share}).observation("X1.1"))

    assert [(2, (2, 3)), (3, (3,))] == [(one.result.level, one.levels) for one in found]
