import calendar
import datetime
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed, Fact
from professionele_klachtbehandeling.domain.term import Frequency
from professionele_klachtbehandeling.measures.due_dates import (
    DueDates,
    Window,
    WindowName,
    computed_periods,
    due_dates,
)
from tests.measures.chain_of import agreement

TODAY = datetime.date(2026, 7, 1)


def days(*texts: str) -> frozenset[datetime.date]:
    """Return the days that these texts stand for."""
    return frozenset(map(datetime.date.fromisoformat, texts))


def found(
    name: WindowName = WindowName.CURRENT,
    today: datetime.date = TODAY,
    **fields: Any,  # noqa: ANN401 - facts of any type
) -> set[frozenset[datetime.date]]:
    """Return every set of due dates that is possible under an agreement."""
    return {due.days for due in due_dates(agreement("a", **fields), name, today)}


def every(months: int) -> Frequency:
    """Return the frequency of once in so many months."""
    return Frequency(Fraction(12, months))


@pytest.mark.parametrize(
    ("name", "first", "last"), [("current", "2024-07-02", "2026-07-01"), ("previous", "2022-07-02", "2024-07-01")]
)
def test_windows_adjoin(name: str, first: str, last: str) -> None:
    """The previous window is as long as the current one and ends the day before it begins."""
    window = Window.of(WindowName(name), TODAY, 24)

    assert (first, last) == (window.first.isoformat(), window.last.isoformat())


def test_due_dates_follow_from_begin_and_period() -> None:
    """The first report is due one period after the begin, and a missing day becomes the last of the month."""
    expected = days("2025-07-31", "2025-10-31", "2026-01-31", "2026-04-30")

    assert {expected} == found(begin=PartialDate(2025, 1, 31), frequency=every(3))
    assert {days("2026-04-30")} == found(begin=PartialDate(2026, 1, 31), frequency=every(3))


def test_the_window_is_open_at_its_begin_and_closed_at_its_end() -> None:
    """What is due on the reference date belongs to the current window; a year earlier belongs to the one before."""
    begin = PartialDate(2020, 7, 1)

    assert {days("2026-07-01")} == found(begin=begin, frequency=every(12))
    assert {days("2025-07-01")} == found(WindowName.PREVIOUS, begin=begin, frequency=every(12))


def test_a_long_period_has_a_long_window() -> None:
    """A report once in two years is looked for over two years."""
    assert {days("2025-01-15")} == found(begin=PartialDate(2021, 1, 15), frequency=every(24))


def test_a_begin_of_month_precision_can_be_any_of_its_days() -> None:
    """Each day of June makes another due date, as far as it lies in the window."""
    assert {days(f"2026-06-{day:02}") for day in range(1, 31)} == found(begin=PartialDate(2025, 6), frequency=every(12))


@pytest.mark.parametrize("begin", [NONE, UNKNOWN])
def test_without_a_begin_due_dates_are_open(begin: Fact[PartialDate]) -> None:
    """Nothing may be due, or any one day of the year, the leap day of older begins included."""
    leap = datetime.date(2028, 3, 1)

    actual = found(today=leap, begin=begin, frequency=every(12))

    year = {frozenset({datetime.date(2027, 3, 2) + datetime.timedelta(days=number)}) for number in range(366)}
    assert {frozenset(), *year} == actual


def test_an_unknown_rhythm_can_be_any() -> None:
    """Every period that is computed is possible, and so is a rhythm of which nothing is due unless named."""
    begin = PartialDate(2024, 3, 31)

    each = set().union(*(found(begin=begin, frequency=every(months)) for months in computed_periods()))
    assert {frozenset(), *each} == found(begin=begin, frequency=UNKNOWN)


@pytest.mark.parametrize("frequency", [NONE, Frequency(Fraction(52)), Frequency(Fraction(2, 3))])
def test_a_rhythm_that_is_not_computed_has_only_named_due_dates(frequency: Fact[Frequency]) -> None:
    """Once a week, or once in eighteen months, nothing is due unless it is named."""
    assert {frozenset()} == found(begin=PartialDate(2020), frequency=frequency)


def test_named_due_dates_take_the_place_of_computed_ones() -> None:
    """Those in the window count, whatever begin and rhythm would give."""
    named = tuple(sorted(days("2025-06-30", "2025-07-02", "2026-05-01", "2026-08-01")))

    assert {days("2025-07-02", "2026-05-01")} == found(due_dates=named)
    assert {days("2025-06-30")} == found(WindowName.PREVIOUS, due_dates=named)
    assert {days("2025-06-30", "2025-07-02", "2026-05-01")} == found(due_dates=named, frequency=every(24))


def test_named_due_dates_lie_within_the_validity() -> None:
    """A named day before the begin is not due; a begin that is not known leaves the first days open."""
    named = tuple(sorted(days("2025-09-01", "2026-03-01")))

    assert {days("2026-03-01")} == found(due_dates=named, begin=PartialDate(2025, 10, 1))
    assert {days(), days("2026-03-01"), days("2025-09-01", "2026-03-01")} == found(due_dates=named, begin=UNKNOWN)
    assert {days("2026-03-01"), days("2025-09-01", "2026-03-01")} == found(
        due_dates=named, begin=Disputed((PartialDate(2025, 9, 2), NONE))
    )


def test_an_unknown_rhythm_beside_named_due_dates_leaves_the_window_open() -> None:
    """Once in two years makes the window twice as long, so an older day may or may not belong to it."""
    named = tuple(sorted(days("2025-01-15", "2026-01-15")))

    expected = {days("2026-01-15"), days("2025-01-15", "2026-01-15")}
    assert expected == found(due_dates=named, frequency=UNKNOWN)


def test_unknown_due_dates_may_be_any_day_since_the_begin() -> None:
    """Where nobody knows whether due dates are named, every day of the window from the begin on is possible."""
    actual = due_dates(agreement("a", due_dates=UNKNOWN, begin=PartialDate(2026, 6, 29)), WindowName.CURRENT, TODAY)

    assert {DueDates(days("2026-06-29", "2026-06-30", "2026-07-01"), are_known=False)} == actual


def due(begin: datetime.date, period: int, after: datetime.date, last: datetime.date) -> frozenset[datetime.date]:
    """Return the due dates of one begin, one by one from the first."""
    made = set()
    for times in range(1, 1200):
        year, month = divmod(begin.year * 12 + begin.month - 1 + times * period, 12)
        made.add(datetime.date(year, month + 1, min(begin.day, calendar.monthrange(year, month + 1)[1])))
        if max(made) > last:
            break
    return frozenset(day for day in made if after < day <= last)


@given(
    st.dates(datetime.date(2019, 1, 1), datetime.date(2029, 12, 31)),
    st.sampled_from(computed_periods()),
    st.integers(0, 6000),
)
def test_due_dates_of_a_known_begin_are_what_counting_finds(today: datetime.date, period: int, age: int) -> None:
    """Counting period by period from the begin finds the same days, and each is possible where the begin is open."""
    begin = today - datetime.timedelta(days=age)
    window = Window.of(WindowName.CURRENT, today, max(12, period))

    expected = due(begin, period, window.first - datetime.timedelta(days=1), window.last)

    assert {expected} == found(today=today, begin=PartialDate.of(begin), frequency=every(period))
    assert expected in found(today=today, begin=NONE, frequency=every(period))
