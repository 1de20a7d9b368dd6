"""Spearhead 3: are written complaints settled within the legal term, and is that known?"""

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

import attrs

from professionele_klachtbehandeling.domain.accountability import HandlingFigures
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed, Fact, Nothing, Unknown, is_yes
from professionele_klachtbehandeling.domain.item import readings
from professionele_klachtbehandeling.domain.share import Share
from professionele_klachtbehandeling.domain.snapshot import Reference, Snapshot
from professionele_klachtbehandeling.domain.vocabulary import InputKind
from professionele_klachtbehandeling.logic import Bounds, Option, Truth
from professionele_klachtbehandeling.logic.ratio import LEFT_OUT
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.measure import MeasureKind, measure
from professionele_klachtbehandeling.measures.party import party_places
from professionele_klachtbehandeling.measures.quantity import Absent, Case, Measured, Result, all_or_open, places
from professionele_klachtbehandeling.measures.registration import last_full_year

_NUMBERS: Final = ("measured", "settled", "open_late", "timely", "timely_share")


@attrs.frozen
class _Reading:
    """One way in which the figures of a year can turn out.

    Attributes:
        share: the share settled in time; None where there were no cases.
        known: whether the share is known.
    """

    share: Bounds | None
    known: Truth


_NOT_MEASURED: Final = _Reading(Bounds.exactly(0), Truth.NO)
"""What was not measured reaches no threshold; it is not the same as no cases (domain decision 21)."""
_NO_CASES: Final = _Reading(None, Truth.OPEN)
_ANYTHING: Final = (_Reading(Bounds(Fraction(0), Fraction(1)), Truth.OPEN), _NO_CASES)


@measure(MeasureKind.TRUTH, "figures.measured")
def timeliness_known(snapshot: Snapshot) -> Result:
    """Return whether the share of complaints settled in time in the last full year is known.

    Reference: indicator S3.4, level 2; domain decision 10.
    """
    year = last_full_year(snapshot.reference_date)
    found = [reading for reading in _readings(snapshot, year) if reading.share is not None]
    cases = (_case(snapshot, year),)
    if not found:
        return Absent(reason=AbsenceReason.NO_CASES, cases=cases)
    return Measured(
        value=all_or_open(reading.known for reading in found),
        cases=cases,
        may_be_absent=AbsenceReason.NO_CASES if _NO_CASES in _readings(snapshot, year) else None,
    )


@measure(MeasureKind.SHARE, "figures.measured")
def timeliness(snapshot: Snapshot) -> Result:
    """Return the share of complaints settled in time in the last full year; what was not measured comes to nothing.

    Reference: indicator S3.4; Awb 9:11.
    """
    return _share(snapshot, [last_full_year(snapshot.reference_date)])


@measure(MeasureKind.SHARE, "figures.measured")
def earlier_timeliness(snapshot: Snapshot, *, years: int) -> Result:
    """Return the share settled in time in the last earlier year with complaints, at most so many years further back.

    Reference: indicator S3.4, level 5; domain decision 21.
    """
    last = last_full_year(snapshot.reference_date)
    return _share(snapshot, [last - back for back in range(1, years + 1)])


def _share(snapshot: Snapshot, years: list[int]) -> Result:
    """Return the share of the first of these years that had complaints."""
    shares: list[Bounds] = []
    looked_at: list[Case] = []
    for year in years:
        found = _readings(snapshot, year)
        shares += [reading.share for reading in found if reading.share is not None]
        looked_at.append(_case(snapshot, year))
        if _NO_CASES not in found:
            return Measured(value=_hull(shares), cases=tuple(looked_at))
    if not shares:
        return Absent(reason=AbsenceReason.NO_CASES, cases=tuple(looked_at))
    return Measured(value=_hull(shares), cases=tuple(looked_at), may_be_absent=AbsenceReason.NO_CASES)


def _hull(shares: list[Bounds]) -> Bounds:
    """Return the bounds of a share that is one of several."""
    low, high = min(share.low for share in shares), max(share.high or Fraction(0) for share in shares)
    return Bounds(
        low,
        high,
        low_reached=any(share.low == low and share.low_reached for share in shares),
        high_reached=any(share.high == high and share.high_reached for share in shares),
    )


def _case(snapshot: Snapshot, year: int) -> Case:
    """Return a year with the share that is known of it, and the figures that may be the municipality's own."""
    facts: list[Reference] = []
    for index, item, own in _figures(snapshot, year):
        facts += places("figures", index, *_fields(own))
        facts += party_places(snapshot, item.counted_by)
    options = dict.fromkeys(option for reading in _readings(snapshot, year) for option in _options(reading))
    return Case(str(year), tuple(options), tuple(facts))


def _fields(own: Truth) -> tuple[str, ...]:
    return _NUMBERS if own is Truth.YES else ("counted_by", "scope", *_NUMBERS)


def _options(reading: _Reading) -> Iterator[Option]:
    if reading.share is None:
        yield LEFT_OUT
    elif reading.share.is_exact:
        yield Option(reading.share.low.numerator, reading.share.low.denominator)
    else:
        yield from (Option(0, 1), Option(1, 1))


def _figures(snapshot: Snapshot, year: int) -> Iterator[tuple[int, HandlingFigures, Truth]]:
    """Yield the figures on all complaints of a year that are or may be the municipality's own."""
    for index, item in enumerate(snapshot.landscape.figures):
        own = snapshot.is_municipal(item.counted_by) & _is_none(item.scope)
        if item.year == year and item.kind is InputKind.COMPLAINT and own is not Truth.NO:
            yield index, item, own


def _is_none(fact: Fact[str]) -> Truth:
    """Return whether it is known that there is none."""
    if isinstance(fact, Disputed):
        return Truth.OPEN if NONE in fact.values else Truth.NO
    return Truth.OPEN if isinstance(fact, Unknown) else Truth.of(fact is NONE)


def _readings(snapshot: Snapshot, year: int) -> list[_Reading]:
    """Return every way in which the figures of a year can turn out.

    Two sets of the municipality's own figures contradict each other: one of them is right.
    """
    found: list[_Reading] = []
    surely = False
    for _, item, own in _figures(snapshot, year):
        surely |= own is Truth.YES
        for reading in readings(item, *_NUMBERS):
            found += _from_figures(reading)
    if not surely:
        found += _ANYTHING if snapshot.is_open("figures") else [_NOT_MEASURED]
    return found


def _from_figures(item: HandlingFigures) -> list[_Reading]:
    """Return how figures can turn out of which nothing is disputed."""
    stated = item.timely_share if isinstance(item.timely_share, Share) else None
    if stated is None and item.settled == item.open_late == 0:
        return [_NO_CASES]
    if is_yes(item.measured) is Truth.NO:
        return [_NOT_MEASURED]
    counted = _from_counts(item)
    if stated is not None:
        return [_Reading(_narrowed(stated, counted), Truth.YES)]
    if counted is None and item.timely_share is NONE:
        return [_NOT_MEASURED]
    if counted is not None and all(isinstance(fact, int) for fact in _counts(item)):
        return [_Reading(counted, Truth.YES)]
    # There were no complaints where nothing was settled and nothing is open; what was never counted is not nothing.
    nothing_came = all(fact in (0, UNKNOWN) for fact in (item.settled, item.open_late))
    may_be_none = nothing_came and item.timely in (0, NONE, UNKNOWN)
    open_share = _Reading(counted or Bounds(Fraction(0), Fraction(1)), Truth.OPEN)
    return [open_share, _NO_CASES] if may_be_none else [open_share]


def _counts(item: HandlingFigures) -> tuple[Fact[int], ...]:
    return (item.settled, item.open_late, item.timely)


def _from_counts(item: HandlingFigures) -> Bounds | None:
    """Return the share that the counts come to, or None where one of them does not exist.

    Complaints that are settled in time are settled: an unknown number of the one stays within the other.
    """
    if any(isinstance(fact, Nothing) for fact in _counts(item)) or item.settled == item.open_late == 0:
        return None
    settled, late, timely = (fact if isinstance(fact, int) else None for fact in _counts(item))
    most = settled if timely is None else timely
    if most is None:
        return Bounds(Fraction(0), Fraction(1), high_reached=not late)
    total = (most if settled is None else settled) + (late or 0)
    high = min(Fraction(1), Fraction(most, total)) if total else Fraction(0)
    return Bounds(Fraction(0) if None in (settled, late, timely) else high, high)


def _narrowed(stated: Share, counted: Bounds | None) -> Bounds:
    """Return what a stated share and the counts leave open; where they contradict each other the counts stand."""
    both = Bounds(stated.low, stated.high)
    if counted is None or counted.high is None:
        return both
    low, high = max(counted.low, both.low), min(counted.high, stated.high)
    return counted if low > high else Bounds(low, high)
