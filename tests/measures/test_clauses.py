from fractions import Fraction

import pytest
from hypothesis import assume, given

from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Fact
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.logic import Bounds
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.clauses import (
    CLAUSES,
    clause_present,
    clauses_evaluated,
    clauses_present,
    fallback_agreed,
    fallback_published,
)
from professionele_klachtbehandeling.measures.measure import Measure
from tests.measures.completions import by_enumeration, by_measure, is_small
from tests.measures.outsourced import YES_OR_NO, closed, item, outsourcing


def test_clauses_are_those_of_the_domain() -> None:
    """The six clauses a to f, in that order."""
    assert ("procedure", "route_explained", "fallback", "reporting", "cooperation", "improvement") == CLAUSES


def test_six_clauses_are_asked_per_outsourced_task() -> None:
    """A clause that is known to be absent or empty does not count; one that nobody stated is open."""
    stated = item(clauses__procedure=True, clauses__reporting=True, clauses__fallback=False, clauses__improvement=NONE)

    assert (Bounds(Fraction(1, 3), Fraction(2, 3)), None) == by_measure(clauses_present(Snapshot(closed(stated))))


def test_one_clause_can_be_asked() -> None:
    """The share of outsourced tasks with one clause, the others left alone."""
    items = (item("a", clauses__procedure=True), item("b", clauses__procedure=False, clauses__fallback=True))

    actual = clause_present(Snapshot(closed(*items)), clause="procedure")

    assert (Bounds.exactly(Fraction(1, 2)), None) == by_measure(actual)
    assert ["outsourced_tasks[1].clauses.procedure"] == [str(place) for place in actual.cases[1].facts]


def test_a_clause_that_does_not_exist_is_refused() -> None:
    """The message names what was asked and what there is."""
    with pytest.raises(ValueError, match="procedure") as caught:
        clause_present(Snapshot(closed(item())), clause="g")

    assert f"'g' is no complaint clause ({', '.join(CLAUSES)})" == str(caught.value)


@pytest.mark.parametrize(
    ("dates", "low", "high"),
    [
        ((PartialDate(2024, 7, 1),), 1, 1),
        ((PartialDate(2024, 6, 30),), 0, 0),
        ((PartialDate(2024, 6, 30), PartialDate(2026, 7, 2)), 0, 0),
        ((PartialDate(2024),), 0, 1),
        (UNKNOWN, 0, 1),
        (NONE, 0, 0),
    ],
)
def test_clauses_are_evaluated_within_a_window(dates: Fact[tuple[PartialDate, ...]], low: int, high: int) -> None:
    """Both ends of the window belong to it; a date after the reference date does not count."""
    listed = Snapshot(closed(item(clauses_evaluated=dates)))

    assert (Bounds(Fraction(low), Fraction(high)), None) == by_measure(clauses_evaluated(listed, months=24))


def test_fallback_that_nobody_is_told_of_is_not_published() -> None:
    """What is published counts only where there is a fallback, and over all that is outsourced."""
    items = (
        item("a", fallback=True, fallback_published=True),
        item("b", fallback=True, fallback_published=False),
        item("c", fallback=False, fallback_published=True),
    )
    listed = Snapshot(closed(*items))

    assert (Bounds.exactly(Fraction(2, 3)), None) == by_measure(fallback_agreed(listed))
    assert (Bounds.exactly(Fraction(1, 3)), None) == by_measure(fallback_published(listed))


@pytest.mark.parametrize("measure", [clauses_present, fallback_agreed, fallback_published])
def test_nothing_outsourced_has_no_clauses(measure: Measure) -> None:
    """Where nothing is outsourced, there is nothing to take a share of."""
    assert (None, AbsenceReason.NOTHING_OUTSOURCED) == by_measure(measure(Snapshot(closed())))


@given(outsourcing(fallback=YES_OR_NO, fallback_published=YES_OR_NO))
def test_the_share_with_a_published_fallback_is_what_enumeration_finds(landscape: Landscape) -> None:
    """However states and fields turn out, the least and the greatest share are exact."""
    candidates = dict.fromkeys(("outsourced_tasks.fallback", "outsourced_tasks.fallback_published"), (True, False))
    assume(is_small(landscape, candidates))

    expected = by_enumeration(fallback_published, landscape, candidates)

    assert expected == by_measure(fallback_published(Snapshot(landscape)))


@given(outsourcing(fallback=YES_OR_NO))
def test_the_share_with_a_fallback_is_what_enumeration_finds(landscape: Landscape) -> None:
    """However states and fields turn out, the least and the greatest share are exact."""
    expected = by_enumeration(fallback_agreed, landscape, {"outsourced_tasks.fallback": (True, False)})

    assert expected == by_measure(fallback_agreed(Snapshot(landscape)))
