"""Spearhead 2: was it decided, per outsourced task, how far the responsibility of the municipality reaches?"""

from collections.abc import Callable, Iterator, Sequence

from professionele_klachtbehandeling.domain.date import months_before
from professionele_klachtbehandeling.domain.fact import NONE, holds, values_of
from professionele_klachtbehandeling.domain.item import readings
from professionele_klachtbehandeling.domain.outsourcing import Decision
from professionele_klachtbehandeling.domain.snapshot import Reference, Snapshot
from professionele_klachtbehandeling.domain.task import covers
from professionele_klachtbehandeling.domain.vocabulary import DecisionSubject, Organ
from professionele_klachtbehandeling.logic import Truth
from professionele_klachtbehandeling.logic.coverage import cover, unions
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.measure import MeasureKind, measure
from professionele_klachtbehandeling.measures.outsourcing import (
    Outsourced,
    bound_together,
    find_outsourced,
    more_outsourced,
)
from professionele_klachtbehandeling.measures.quantity import Result, all_or_open, places, share_found, slots


@measure(MeasureKind.SHARE, "decisions.tasks")
def tasks_decided_by(snapshot: Snapshot, *, organ: str) -> Result:
    """Return the share of outsourced tasks of which an organ decided how far responsibility reaches.

    A decision without a date counts; one taken after the reference date does not.

    Reference: indicator S2.2; domain decisions 8 and 21.
    """
    return _decided(snapshot, [Organ(organ)], lambda decision: _is_taken(snapshot, decision))


@measure(MeasureKind.SHARE, "decisions.tasks", "decisions.date")
def scope_decisions_recent(snapshot: Snapshot, *, months: int) -> Result:
    """Return the share of newest decisions, of college and raad per outsourced task, taken in so many months up to now.

    The newest decision up to the reference date is recent exactly where any decision is. Where an organ never decided,
    nothing is recent; a decision of which the date is not known leaves it open.

    Reference: indicator S2.2, level 5; domain decisions 8 and 21.
    """
    last = snapshot.reference_date
    first = months_before(last, months)
    return _decided(
        snapshot,
        [Organ.COLLEGE, Organ.COUNCIL],
        lambda decision: holds(decision.date, lambda date: date.is_within(first, last)),
    )


def _is_taken(snapshot: Snapshot, decision: Decision) -> Truth:
    """Return whether a decision was taken by the reference date, as one without a date is taken to be."""
    dates = values_of(decision.date) or (NONE,)
    return all_or_open(Truth.YES if date is NONE else date.is_on_or_before(snapshot.reference_date) for date in dates)


def _decided(snapshot: Snapshot, organs: Sequence[Organ], counts: Callable[[Decision], Truth]) -> Result:
    """Return the share of organs per outsourced task that took a decision that counts.

    It is exact too where it is disputed which tasks a decision covers: those of one statement or those of the other.
    """
    asked = find_outsourced(snapshot)
    targets = {one.index: frozenset((one.index, organ) for organ in organs) for one in asked}
    things: list[list[dict[tuple[int, Organ], Truth]]] = []
    decisions = tuple(_about_scope(snapshot, organs))
    for _, decision, standing in decisions:
        held = standing & counts(decision)
        things.append(
            [
                {(one.index, decision.organ): held & covers(reading.tasks, one.item.task) for one in asked}
                for reading in readings(decision, "tasks")
            ]
        )
    if snapshot.is_open("decisions"):
        things.append([{(one.index, organ): Truth.OPEN for one in asked for organ in organs}])
    coverage = cover(things)
    found, parts = [], []
    for group in bound_together(asked):
        for one in group:
            truths = [coverage.holds(frozenset({(one.index, organ)})) for organ in organs]
            found.append(slots(one.item.id, truths, *_facts(one, decisions), belongs=one.belongs))
        sets = unions([targets[one.index], *_left_out(one.standing)] for one in group)
        parts.append([*sets, *_left_out(group[0].performed)])
    more = more_outsourced(snapshot)
    return share_found(coverage.share(parts, more=more), found, more=more, empty=AbsenceReason.NOTHING_OUTSOURCED)


def _about_scope(snapshot: Snapshot, organs: Sequence[Organ]) -> Iterator[tuple[int, Decision, Truth]]:
    """Yield the decisions of some organs on the scope of responsibility that are or may be in force."""
    for index, decision, standing in snapshot.standing(snapshot.landscape.decisions):
        if decision.subject is DecisionSubject.SCOPE and decision.organ in organs:
            yield index, decision, standing


def _left_out(truth: Truth) -> list[frozenset[tuple[int, Organ]]]:
    """Return the empty set of targets where it is open whether something belongs."""
    return [frozenset()] if truth is Truth.OPEN else []


def _facts(one: Outsourced, decisions: Sequence[tuple[int, Decision, Truth]]) -> Iterator[Reference]:
    """Yield the places of the decisions that may cover an outsourced task; its own place where there is none."""
    nothing = True
    for index, decision, standing in decisions:
        if covers(decision.tasks, one.item.task) is not Truth.NO:
            nothing = False
            yield from places("decisions", index, "tasks", "date", standing=standing)
    if nothing or one.belongs is Truth.OPEN:
        yield from one.places(*([""] if nothing else []))
