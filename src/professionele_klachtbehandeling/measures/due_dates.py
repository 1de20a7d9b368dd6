"""When reports are due under an agreement, in every way in which its open facts can turn out."""

import calendar
import datetime
import enum
import functools
import math
from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Final

import attrs

from professionele_klachtbehandeling.domain.accountability import AccountabilityAgreement
from professionele_klachtbehandeling.domain.date import PartialDate, months_before
from professionele_klachtbehandeling.domain.fact import Fact, Nothing, values_of
from professionele_klachtbehandeling.domain.term import Frequency

_Days = frozenset[datetime.date]
_DAY: Final = datetime.timedelta(days=1)
_LONGEST: Final = 48
"""The longest period in months of which the due dates are computed."""
_EVER: Final = datetime.date.min
"""Stands for the begin of what has no begin."""
_OUTER: Final = 99 * 12
"""The longest period in months that a file can state."""


class WindowName(enum.Enum):
    """Which of the two windows is meant (venster)."""

    CURRENT = "current"
    PREVIOUS = "previous"


@attrs.frozen
class Window:
    """A stretch of days, both ends included (venster)."""

    first: datetime.date
    last: datetime.date

    @classmethod
    def of(cls, name: WindowName, reference_date: datetime.date, months: int) -> "Window":
        """Return the window of so many months that ends at the reference date, or the one of the same length before it.

        >>> str(Window.of(WindowName.PREVIOUS, datetime.date(2026, 7, 1), 12).last)
        '2025-07-01'
        """
        last = reference_date if name is WindowName.CURRENT else months_before(reference_date, months)
        before = months_before(reference_date, months if name is WindowName.CURRENT else 2 * months)
        return cls(before + _DAY, last)

    def __contains__(self, day: datetime.date) -> bool:
        """Return whether a day lies in it."""
        return self.first <= day <= self.last


@attrs.frozen
class DueDates:
    """The due dates in a window, in one way in which the open facts can turn out (vervaldata).

    Attributes:
        days: the days on which something is due; where they are not known, the days on which something may be due.
        are_known: whether something is due on each of those days.
    """

    days: _Days
    are_known: bool = True


def due_dates(
    agreement: AccountabilityAgreement, name: WindowName, reference_date: datetime.date
) -> frozenset[DueDates]:
    """Return what can be due in a window under an agreement that is in force.

    Due dates follow from begin and period, or are named. Without a begin they are open unless named; a rhythm that is
    not computed has due dates only where they are named.

    Reference: indicator S3.2, domain decision 21.
    """
    named = values_of(agreement.due_dates)
    if named is None:
        return frozenset({_anything(agreement, name, reference_date)})
    found: set[_Days] = set()
    for value in named:
        if isinstance(value, Nothing) or not value:
            found.update(_computed(agreement, name, reference_date))
        else:
            found.update(_named(frozenset(value), agreement, name, reference_date))
    return frozenset(map(DueDates, found))


def _anything(agreement: AccountabilityAgreement, name: WindowName, reference_date: datetime.date) -> DueDates:
    """Return every day that could be named, where nobody knows whether due dates are named."""
    lengths = (12, _LONGEST) if values_of(agreement.frequency) is None else _lengths(agreement.frequency)
    windows = [Window.of(name, reference_date, months) for months in lengths]
    earliest = min(window.first for window in windows)
    begins = (first for first, _ in _begins(agreement.begin, reference_date))
    first = max(earliest, min(begins, default=earliest))
    return DueDates(_every_day(first, max(window.last for window in windows)), are_known=False)


def _named(
    named: _Days, agreement: AccountabilityAgreement, name: WindowName, reference_date: datetime.date
) -> Iterator[_Days]:
    """Yield the named days that lie in the window and not before the begin, if there is one."""
    ages = [reference_date.year - day.year for day in named]
    for months in _lengths(agreement.frequency, 12 * (max(ages) + 1)):
        window = Window.of(name, reference_date, months)
        inside = frozenset(day for day in named if day in window)
        for first, last in _begins(agreement.begin, reference_date):
            # Only the named days tell one begin from another.
            for begin in (first, last, *(day + _DAY for day in inside if first <= day < last)):
                yield frozenset(day for day in inside if begin <= day)


def _lengths(frequency: Fact[Frequency], most: int = 12) -> Iterable[int]:
    """Return the lengths in months that the window can have; an unknown rhythm may be longer than a year."""
    values = values_of(frequency)
    if values is None:
        return range(12, min(max(12, most), _OUTER) + 1)
    return {
        12 if isinstance(value, Nothing) else min(max(12, math.ceil(12 / value.per_year)), _OUTER) for value in values
    }


def _computed(agreement: AccountabilityAgreement, name: WindowName, reference_date: datetime.date) -> Iterator[_Days]:
    """Yield the days that follow from a begin and a period that are possible."""
    values = values_of(agreement.frequency)
    for period in computed_periods() if values is None else map(_period, values):
        if period is None:
            yield frozenset()
            continue
        window = Window.of(name, reference_date, max(12, period))
        for first, last in _begins(agreement.begin, reference_date):
            if first == _EVER:
                yield from _from_any_begin(period, window)
            else:
                yield from _from_begins(first, last, period, window)
    if values is None:
        yield frozenset()


def computed_periods() -> tuple[int, ...]:
    """Return the periods in months of which the due dates are computed.

    >>> computed_periods()
    (1, 2, 3, 4, 6, 12, 24, 36, 48)
    """
    return tuple(months for months in range(1, _LONGEST + 1) if _period(Frequency(Fraction(12, months))))


def _period(frequency: Frequency | Nothing) -> int | None:
    return None if isinstance(frequency, Nothing) else frequency.period_months


def _begins(begin: Fact[PartialDate], reference_date: datetime.date) -> Iterator[tuple[datetime.date, datetime.date]]:
    """Yield the first and last day of each stretch in which the begin can lie, up to the reference date."""
    values = values_of(begin)
    for value in (None,) if values is None else values:
        if value is None:
            yield _EVER, reference_date
        elif isinstance(value, Nothing):
            yield _EVER, _EVER
        elif value.first <= reference_date:
            yield value.first, min(value.last, reference_date)


@functools.lru_cache(maxsize=64)
def _from_any_begin(period: int, window: Window) -> frozenset[_Days]:
    """Return the sets of due dates in a window for all begins.

    Whoever begins less than a period before its end has nothing due yet. Begins more than a period before the window
    repeat the others, but for the last days of a month, which need not exist a period later; in time those repeat too.
    """
    near = months_before(window.first, period)
    far = months_before(near, 12 if period < 12 else math.lcm(period, 48))
    ends_of_months = (day for day in _every_day(far, near) if day.day > 28)
    found = {_from_begin(begin, period, window) for begin in ends_of_months}
    return _from_begins(near, months_before(window.last, period) + 3 * _DAY, period, window) | found | {frozenset()}


@functools.lru_cache(maxsize=512)
def _from_begins(first: datetime.date, last: datetime.date, period: int, window: Window) -> frozenset[_Days]:
    """Return the sets of due dates in a window for all begins in a stretch of days."""
    return frozenset(_from_begin(begin, period, window) for begin in _every_day(first, last))


def _from_begin(begin: datetime.date, period: int, window: Window) -> _Days:
    start, first, last = (_months(day) for day in (begin, window.first, window.last))
    before = (first - start) // period * period
    days = (_day(month, begin.day) for month in range(start + max(period, before), last + 1, period))
    return frozenset(day for day in days if day in window)


def _months(day: datetime.date) -> int:
    return day.year * 12 + day.month - 1


@functools.lru_cache(maxsize=4096)
def _day(months: int, day: int) -> datetime.date:
    """Return a day of a month, or the last of the month where it does not exist."""
    year, month = divmod(months, 12)
    return datetime.date(year, month + 1, min(day, calendar.monthrange(year, month + 1)[1]))


def _every_day(first: datetime.date, last: datetime.date) -> _Days:
    return frozenset(first + number * _DAY for number in range((last - first).days + 1))
