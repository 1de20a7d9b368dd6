"""What a measure returns: an exact quantity with the cases and facts behind it, or its absence."""

import functools
from collections.abc import Iterable
from fractions import Fraction
from typing import Final, TypeAlias

import attrs

from professionele_klachtbehandeling.domain.snapshot import Reference
from professionele_klachtbehandeling.logic import Bounds, Option, Truth, any_of, ratio_bounds
from professionele_klachtbehandeling.logic.ratio import LEFT_OUT, RatioBounds
from professionele_klachtbehandeling.maturity.absence import AbsenceReason

_LIMITS: Final = ("state", "begin", "end")
"""The fields that limit an item in time."""

_REMEMBERED: Final = 4096
"""How many small values are kept to be used again: the same few stand in the working of every landscape."""


@attrs.frozen
class Case:
    """One thing a measure looked at (geval): a cell, a body, a report that was due.

    Attributes:
        subject: what it is, in the words of the landscape.
        options: what it may add to numerator and denominator.
        facts: the places of the facts that decide it.
    """

    subject: str
    options: tuple[Option, ...]
    facts: tuple[Reference, ...] = ()

    @property
    def counts(self) -> Truth:
        """Whether it counts in full: yes or no where every option says so, else open."""
        return _agreed({0 < option.size == option.counted for option in self.options})

    @property
    def belongs(self) -> Truth:
        """Whether it belongs to what is counted."""
        return _agreed({option.size > 0 for option in self.options})


def _agreed(answers: set[bool]) -> Truth:
    return Truth.OPEN if len(answers) > 1 else Truth.of(*answers)


def all_or_open(truths: Iterable[Truth]) -> Truth:
    """Return the truth on which all agree, else open.

    >>> all_or_open([Truth.NO, Truth.NO])
    <Truth.NO: 'no'>
    """
    distinct = set(truths)
    return distinct.pop() if len(distinct) == 1 else Truth.OPEN


def case(subject: str, counts: Truth, *facts: Reference, belongs: Truth = Truth.YES) -> Case:
    """Return a case that counts for one or for nothing.

    >>> case("bijstand × klacht", Truth.OPEN).options
    (Option(counted=0, size=1), Option(counted=1, size=1))
    """
    return Case(subject, _options(int(counts.certain), int(counts.possible), 1, belongs), facts)


def slots(subject: str, filled: Iterable[Truth], *facts: Reference, belongs: Truth = Truth.YES) -> Case:
    """Return a case of several slots that come or go together, such as the five elements of one channel.

    >>> slots("balie", [Truth.YES, Truth.OPEN, Truth.NO]).options
    (Option(counted=1, size=3), Option(counted=2, size=3))
    """
    truths = list(filled)
    low, high = truths.count(Truth.YES), len(truths) - truths.count(Truth.NO)
    return Case(subject, _options(low, high, len(truths), belongs), facts)


@functools.lru_cache(maxsize=_REMEMBERED)
def _options(low: int, high: int, size: int, belongs: Truth) -> tuple[Option, ...]:
    """Return what slots may add of which at least so many, and at most so many, are filled."""
    if belongs is Truth.NO:
        return (LEFT_OUT,)
    options = tuple(Option(counted, size) for counted in dict.fromkeys((low, high)))
    return options if belongs is Truth.YES else (LEFT_OUT, *options)


@attrs.frozen(kw_only=True)
class Measured:
    """A quantity with its working (maatstafwaarde).

    Attributes:
        value: bounds of a share or count, or a truth.
        cases: what was looked at.
        more: whether unlisted cases may exist beside them.
        may_be_absent: why there may turn out to be nothing to measure; None where there surely is something.
    """

    value: Bounds | Truth
    cases: tuple[Case, ...] = ()
    more: bool = False
    may_be_absent: AbsenceReason | None = None


@attrs.frozen(kw_only=True)
class Absent:
    """There is nothing to measure, and why (lege noemer).

    Attributes:
        reason: why.
        cases: what was looked at and fell away.
    """

    reason: AbsenceReason
    cases: tuple[Case, ...] = ()


Result: TypeAlias = Measured | Absent
"""What a measure returns."""


def places(section: str, index: int, *fields: str, standing: Truth = Truth.YES) -> tuple[Reference, ...]:
    """Return the places of fields of one item, and of what limits it in time where it is open whether it is in force.

    >>> [str(place) for place in places("channels", 0, "kinds", standing=Truth.OPEN)]
    ['channels[0].kinds', 'channels[0].state', 'channels[0].begin', 'channels[0].end']
    """
    return _references(section, index, (*fields, *_LIMITS) if standing is Truth.OPEN else fields)


@functools.lru_cache(maxsize=_REMEMBERED)
def _references(section: str, index: int, fields: tuple[str, ...]) -> tuple[Reference, ...]:
    return tuple(Reference(section=section, index=index, field=field) for field in fields)


def share(cases: Iterable[Case], *, more: bool, empty: AbsenceReason) -> Result:
    """Return the exact share of what counts, or its absence where the denominator is surely empty.

    Args:
        cases: what may belong to the denominator.
        more: whether unlisted cases may exist.
        empty: the reason where there is nothing to take a share of.
    """
    listed = tuple(cases)
    return share_found(ratio_bounds([one.options for one in listed], more=more), listed, more=more, empty=empty)


def share_found(found: RatioBounds, cases: Iterable[Case], *, more: bool, empty: AbsenceReason) -> Result:
    """Return a share whose bounds were found from more than the cases one by one, because they hang together."""
    listed = tuple(cases)
    if found.bounds is None:
        return Absent(reason=empty, cases=listed)
    return Measured(value=found.bounds, cases=listed, more=more, may_be_absent=empty if found.may_be_empty else None)


def count(cases: Iterable[Case], *, more: bool) -> Measured:
    """Return how many cases count; without an upper bound where unlisted ones may exist."""
    listed = tuple(cases)
    low = sum(one.counts.certain for one in listed)
    high = sum(one.counts.possible for one in listed)
    return Measured(value=Bounds(Fraction(low), None if more else Fraction(high)), cases=listed, more=more)


def exists(cases: Iterable[Case], *, more: bool) -> Measured:
    """Return whether at least one case counts; an unlisted one may."""
    listed = tuple(cases)
    found = any_of(one.counts for one in listed)
    return Measured(value=found | (Truth.OPEN if more else Truth.NO), cases=listed, more=more)


def every(cases: Iterable[Case], *, more: bool, empty: AbsenceReason) -> Result:
    """Return whether all cases count in full, or absence where there are none: a claim about nothing is never met."""
    return as_every(share(cases, more=more, empty=empty))


def as_every(found: Result) -> Result:
    """Return whether a share is the whole, wherever there is anything to take a share of."""
    if isinstance(found, Absent) or isinstance(found.value, Truth):
        return found
    return attrs.evolve(found, value=found.value.at_least(Fraction(1)))
