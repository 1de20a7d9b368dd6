"""Spearhead 3: does the agreed information arrive, on time, and does anybody respond to it?"""

import datetime
from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeAlias

import attrs

from professionele_klachtbehandeling.domain.accountability import AccountabilityAgreement, Delivery
from professionele_klachtbehandeling.domain.fact import Nothing, holds, is_yes, values_of
from professionele_klachtbehandeling.domain.snapshot import Snapshot, once
from professionele_klachtbehandeling.domain.vocabulary import Link
from professionele_klachtbehandeling.logic import Option, Truth, any_of
from professionele_klachtbehandeling.logic.ratio import LEFT_OUT
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.due_dates import WindowName, due_dates
from professionele_klachtbehandeling.measures.measure import MeasureKind, measure
from professionele_klachtbehandeling.measures.quantity import Absent, Case, Measured, Result, places, share

_Wish: TypeAlias = Callable[[Delivery], Truth]
"""What is asked of what was due: that it was received, or that it was answered."""

_FIELDS: Final = ("begin", "frequency", "due_dates", "deliveries")


@attrs.frozen
class _Reports:
    """What was due under one agreement, and what of it was as asked, in every way in which that can turn out.

    Attributes:
        case: the agreement with what it may add; the places of the facts.
        standing: whether it is in force.
        options: what it adds where it is in force.
    """

    case: Case
    standing: Truth
    options: frozenset[Option]


@measure(MeasureKind.TRUTH)
def deliveries_due(snapshot: Snapshot) -> Result:
    """Return whether anything was due in the current window; absent where no agreement is in force.

    Reference: indicator S3.2, whether it applies.
    """
    reports = list(_reports(snapshot, WindowName.CURRENT, lambda delivery: Truth.YES))
    more = snapshot.is_open("agreements")
    cases = tuple(one.case for one in reports)
    if not reports and not more:
        return Absent(reason=AbsenceReason.NO_AGREEMENTS)
    surely = [one for one in reports if one.standing is Truth.YES]
    idle = [one for one in reports if LEFT_OUT in one.options]
    # Nothing is due where all that is surely in force can be idle, and there is something in force at all.
    nothing = all(one in idle for one in surely) and (more or bool(idle))
    something = more or any(one.options - {LEFT_OUT} for one in reports)
    return Measured(
        value=Truth.between(certain=not nothing, possible=something),
        cases=cases,
        more=more,
        may_be_absent=None if surely else AbsenceReason.NO_AGREEMENTS,
    )


@measure(MeasureKind.SHARE, "agreements.deliveries")
def deliveries_received(snapshot: Snapshot, *, window: str) -> Result:
    """Return the share of what was due in a window that was received, at the latest on the reference date.

    Reference: indicator S3.2.
    """
    today = snapshot.reference_date
    return _share(snapshot, window, lambda delivery: _received_by(delivery, today))


@measure(MeasureKind.SHARE, "agreements.deliveries")
def deliveries_on_time(snapshot: Snapshot, *, days: int) -> Result:
    """Return the share of what was due in the current window that was received at most so many days after its due date.

    Reference: indicator S3.2, level 4.
    """
    today, grace = snapshot.reference_date, datetime.timedelta(days=days)

    def in_time(delivery: Delivery) -> Truth:
        # Counted back from today: a due date at the end of the calendar has no day after it.
        return _received_by(delivery, today if delivery.due > today - grace else delivery.due + grace)

    return _share(snapshot, WindowName.CURRENT.value, in_time)


@measure(MeasureKind.SHARE, "agreements.deliveries")
def deliveries_answered(snapshot: Snapshot, *, window: str) -> Result:
    """Return the share of what was due in a window to which a response was recorded.

    Reference: indicator S3.2, level 5; domain decision 21.
    """
    return _share(snapshot, window, lambda delivery: is_yes(delivery.response))


def _received_by(delivery: Delivery, day: datetime.date) -> Truth:
    return holds(delivery.received, lambda date: date.is_on_or_before(day))


def _share(snapshot: Snapshot, window: str, as_asked: _Wish) -> Result:
    reports = list(_reports(snapshot, WindowName(window), as_asked))
    empty = AbsenceReason.NOTHING_DUE_YET if reports else AbsenceReason.NO_AGREEMENTS
    return share([one.case for one in reports], more=snapshot.is_open("agreements"), empty=empty)


def _reports(snapshot: Snapshot, window: WindowName, as_asked: _Wish) -> Iterator[_Reports]:
    """Yield the agreements of the chain that are or may be in force; one that was not adopted is none."""
    for index, agreement, in_force in snapshot.standing(snapshot.landscape.agreements):
        standing = in_force & is_yes(agreement.adopted)
        if agreement.link is Link.OTHER or standing is Truth.NO:
            continue
        options = _fewest(
            option for due in _due(snapshot, index, window) for option in _options(agreement, due, as_asked)
        )
        shown = options if standing is Truth.YES else options | {LEFT_OUT}
        in_order = sorted(shown, key=lambda option: (option.size, option.counted))
        limits = ("adopted",) if standing is Truth.OPEN else ()
        facts = places("agreements", index, *_FIELDS, *limits, standing=standing)
        yield _Reports(Case(agreement.id, tuple(in_order), tuple(dict.fromkeys(facts))), standing, options)


@attrs.frozen
class _Due:
    """What of the due dates in a window makes a difference, in one way in which the open facts can turn out.

    Attributes:
        number: how many there are.
        delivered: those of them for which a delivery is listed.
        are_known: whether something is due on each of them.
    """

    number: int
    delivered: frozenset[datetime.date]
    are_known: bool


@once
def _due(snapshot: Snapshot, place: int, window: WindowName) -> frozenset[_Due]:
    """Return what can be due in a window under the agreement at a place; every begin that may be gives due dates."""
    agreement = snapshot.landscape.agreements[place]
    stated = (value for value in values_of(agreement.deliveries) or () if not isinstance(value, Nothing))
    listed = frozenset(delivery.due for deliveries in stated for delivery in deliveries)
    ways = due_dates(agreement, window, snapshot.reference_date)
    return frozenset(_Due(*way) for way in {(len(due.days), due.days & listed, due.are_known) for due in ways})


def _options(agreement: AccountabilityAgreement, due: _Due, as_asked: _Wish) -> Iterator[Option]:
    """Yield the least and the most of what was due that can be as asked."""
    values = values_of(agreement.deliveries)
    for value in (None,) if values is None else values:
        if value is None:
            low, high = 0, due.number
        else:
            truths = _listed(() if isinstance(value, Nothing) else value, due, as_asked)
            low, high = sum(truth.certain for truth in truths), sum(truth.possible for truth in truths)
        if due.are_known:
            yield Option(low, due.number)
            yield Option(high, due.number)
        else:
            # Nothing at all may be due, or all that was not as asked, or only what may be as asked.
            yield LEFT_OUT
            yield Option(0, due.number - low)
            yield Option(high, high)


def _listed(deliveries: Iterable[Delivery], due: _Due, as_asked: _Wish) -> list[Truth]:
    """Return per due date that has a delivery whether it was as asked; what is listed is listed fully."""
    found: dict[datetime.date, list[Truth]] = {}
    for delivery in deliveries:
        if delivery.due in due.delivered:
            found.setdefault(delivery.due, []).append(as_asked(delivery))
    return [any_of(truths) for truths in found.values()]


def _fewest(options: Iterable[Option]) -> frozenset[Option]:
    """Return per size the least and the greatest count: no other makes a share lower or higher."""
    by_size: dict[int, list[int]] = {}
    for option in options:
        by_size.setdefault(option.size, []).append(option.counted)
    return frozenset(
        Option(counted, size) for size, counts in by_size.items() for counted in (min(counts), max(counts))
    )
