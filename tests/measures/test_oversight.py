from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed, Fact
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.domain.task import Task
from professionele_klachtbehandeling.domain.vocabulary import State, TaskDomain
from professionele_klachtbehandeling.logic import Bounds, Truth
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.oversight import (
    complaints_used_in_oversight,
    oversight_adjustments,
    oversight_exercised,
    supervisor_appointed,
    wmo_supervisor_appointed,
)
from tests.landscapes import snapshot
from tests.measures.completions import by_enumeration, by_measure, is_small
from tests.measures.outsourced import TASKS, closed, item, outsourcing

RECENT, OLD, LATER = PartialDate(2024, 7, 1), PartialDate(2024, 6, 30), PartialDate(2026, 7, 2)
WMO = Task(id="hulp", name="Huishoudelijke hulp", domains=(TaskDomain.WMO,))


def test_a_supervisor_who_is_named_is_appointed() -> None:
    """Known that there is none does not count, and not stated is open."""
    supervisors: tuple[Fact[str], ...] = ("GGD", NONE, UNKNOWN)
    items = (item(f"u{number}", oversight__supervisor=one) for number, one in enumerate(supervisors))

    actual = supervisor_appointed(Snapshot(closed(*items)))

    assert (Bounds(Fraction(1, 3), Fraction(2, 3)), None) == by_measure(actual)


def test_oversight_is_exercised_within_the_window() -> None:
    """Both ends of the window belong to it; a visit that is yet to come does not count."""
    items = (
        item("a", oversight__visits=(OLD, RECENT)),
        item("b", oversight__visits=(OLD, LATER)),
        item("c", oversight__visits=(PartialDate(2024),)),
    )

    actual = oversight_exercised(Snapshot(closed(*items)), months=24)

    assert (Bounds(Fraction(1, 3), Fraction(2, 3)), None) == by_measure(actual)


def test_complaints_are_used_apart_from_visits() -> None:
    """That complaints were a source is asked of the task, not of a visit."""
    items = (
        item("a", oversight__complaints_used=True, oversight__visits=NONE),
        item("b", oversight__complaints_used=NONE),
    )

    actual = complaints_used_in_oversight(Snapshot(closed(*items)))

    assert (Bounds.exactly(Fraction(1, 2)), None) == by_measure(actual)


@pytest.mark.parametrize(
    ("adjustments", "low", "high"),
    [
        ((RECENT, PartialDate(2026, 7, 1)), 2, 2),
        ((OLD, LATER), 0, 0),
        ((RECENT, PartialDate(2024)), 1, 2),
        (NONE, 0, 0),
        (UNKNOWN, 0, None),
        (Disputed(((RECENT,), (RECENT, PartialDate(2025)))), 1, 2),
        (Disputed(((RECENT,), NONE)), 0, 1),
    ],
)
def test_adjustments_are_counted_within_the_window(
    adjustments: Fact[tuple[PartialDate, ...]], low: int, high: int | None
) -> None:
    """Each date counts once; where nobody said when there were any, there may be any number."""
    listed = Snapshot(closed(item(oversight__adjustments=adjustments)))

    expected = Bounds(Fraction(low), None if high is None else Fraction(high))
    assert (expected, None) == by_measure(oversight_adjustments(listed, months=24))


def test_adjustments_are_counted_over_all_that_is_outsourced() -> None:
    """One that is no longer in force does not count, and of one that may not be the adjustments are open."""
    items = (
        item("a", oversight__adjustments=(RECENT,)),
        item("b", oversight__adjustments=(RECENT, PartialDate(2025)), state=UNKNOWN),
        item("c", oversight__adjustments=(RECENT,), state=State.CLOSED),
    )

    actual = oversight_adjustments(Snapshot(closed(*items)), months=24)

    assert (Bounds(Fraction(1), Fraction(3)), None) == by_measure(actual)
    assert ["a", "b", "b"] == [one.subject for one in actual.cases]


def test_adjustments_of_what_is_not_listed_are_open() -> None:
    """In an open section any number of adjustments may be left out."""
    listed = snapshot(tasks=TASKS, outsourced_tasks=(item(oversight__adjustments=(RECENT,)),))

    assert (Bounds(Fraction(1), None), None) == by_measure(oversight_adjustments(listed, months=24))


def test_no_adjustment_leads_to_the_fact_that_says_so() -> None:
    """Where nothing counts, the place that says it is named all the same."""
    found = oversight_adjustments(Snapshot(closed(item(oversight__adjustments=NONE))), months=24)

    assert ["outsourced_tasks[0].oversight.adjustments"] == [str(place) for place in found.cases[0].facts]


def test_every_wmo_task_needs_a_supervisor() -> None:
    """One without a supervisor breaks the duty; other tasks are not asked."""
    tasks = (WMO, Task(id="bijstand", name="Bijstand", domains=(TaskDomain.PARTICIPATION,)))
    items = (item("a", "hulp", oversight__supervisor="GGD"), item("b", "bijstand", oversight__supervisor=NONE))
    without = item("c", "hulp", oversight__supervisor=NONE)

    kept, broken = (
        by_measure(wmo_supervisor_appointed(Snapshot(closed(*listed, tasks=tasks))))
        for listed in (items, (*items, without))
    )

    assert (Truth.YES, None) == kept
    assert (Truth.NO, None) == broken


def test_without_wmo_tasks_there_is_no_duty() -> None:
    """Where no outsourced task is of the Wmo, nothing is asked."""
    listed = Snapshot(closed(item(oversight__supervisor=NONE), tasks=(Task(id="bijstand", name="B", domains=NONE),)))

    assert (None, AbsenceReason.NOTHING_OUTSOURCED) == by_measure(wmo_supervisor_appointed(listed))


def test_whether_a_task_is_of_the_wmo_may_be_open() -> None:
    """If it is not, nothing is asked; if it is, the duty is not kept: so it is not kept wherever it exists."""
    listed = Snapshot(closed(item(oversight__supervisor=NONE)))

    assert (Truth.NO, AbsenceReason.NOTHING_OUTSOURCED) == by_measure(wmo_supervisor_appointed(listed))


SUPERVISORS = st.sampled_from(("GGD", NONE, UNKNOWN, Disputed(("GGD", NONE))))
CANDIDATES = {
    "outsourced_tasks.oversight.supervisor": ("GGD", NONE),
    "tasks.domains": ((TaskDomain.WMO,), (TaskDomain.YOUTH,)),
    "outsourced_tasks.oversight.adjustments": ((), (RECENT,), (OLD, RECENT, LATER)),
}


@given(outsourcing(oversight__supervisor=SUPERVISORS))
def test_supervisors_are_what_enumeration_finds(listed: Landscape) -> None:
    """However states, domains and supervisors turn out, share and duty are exact."""
    assume(is_small(listed, CANDIDATES))

    for measure in (supervisor_appointed, wmo_supervisor_appointed):
        assert by_enumeration(measure, listed, CANDIDATES) == by_measure(measure(Snapshot(listed)))


@given(
    outsourcing(
        oversight__adjustments=st.sampled_from(
            (
                (RECENT,),
                (OLD, LATER),
                NONE,
                Disputed(((RECENT,), (RECENT, PartialDate(2025)))),
                Disputed((NONE, (OLD,))),
            )
        )
    )
)
def test_adjustments_are_what_enumeration_finds(listed: Landscape) -> None:
    """However states and disputed dates turn out, the least and the greatest count are exact."""
    assume(is_small(listed, CANDIDATES))

    expected = by_enumeration(oversight_adjustments, listed, CANDIDATES, months=24)

    assert expected == by_measure(oversight_adjustments(Snapshot(listed), months=24))
