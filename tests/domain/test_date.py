"""Dates of which perhaps only the year or month is known, and windows that end at the reference date."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.date import PartialDate, is_recent, months_after, months_before
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed, Fact
from professionele_klachtbehandeling.logic import Truth

DAYS = st.dates(datetime.date(2019, 1, 1), datetime.date(2021, 12, 31))
DATES = st.builds(
    lambda day, precision: PartialDate(*(day.year, day.month, day.day)[:precision]), DAYS, st.integers(1, 3)
)
TODAY = datetime.date(2026, 7, 1)


def days(date: PartialDate) -> list[datetime.date]:
    """Return every day that a date can be."""
    return [date.first + datetime.timedelta(number) for number in range((date.last - date.first).days + 1)]


@given(DATES, DAYS, DAYS)
def test_comparison_is_that_of_every_day(date: PartialDate, one: datetime.date, other: datetime.date) -> None:
    """A date surely lies before, after or between days where each day that it can be does, possibly where one does."""
    first, last = sorted((one, other))
    before, after = [day <= one for day in days(date)], [day >= one for day in days(date)]
    within = [first <= day <= last for day in days(date)]

    assert Truth.between(all(before), any(before)) == date.is_on_or_before(one)
    assert Truth.between(all(after), any(after)) == date.is_on_or_after(one)
    assert Truth.between(all(within), any(within)) == date.is_within(first, last)


@given(DATES)
def test_text_reads_back(date: PartialDate) -> None:
    """A date is written as precisely as it is known, and read back the same."""
    assert date == PartialDate.parse(str(date))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024", PartialDate(2024)),
        (" 2024-05 ", PartialDate(2024, 5)),
        ("2024-05-17", PartialDate(2024, 5, 17)),
        ("17-5-2024", PartialDate(2024, 5, 17)),
        ("5-2024", PartialDate(2024, 5)),
    ],
)
def test_iso_and_dutch_dates_are_read(text: str, expected: PartialDate) -> None:
    """A year, a month or a day is read in ISO form and as the Dutch write it."""
    assert expected == PartialDate.parse(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "'' is no date"),
        ("24", "'24' is no date"),
        ("2024-5-17", "'2024-5-17' is no date"),
        ("5/17/2024", "'5/17/2024' is no date"),
        ("٢٠٢٤", "'٢٠٢٤' is no date"),
        ("0999", "a year has four digits"),
    ],
)
def test_other_texts_are_refused(text: str, expected: str) -> None:
    """What could be read in two ways is not read at all."""
    with pytest.raises(ValueError) as refused:  # noqa: PT011 - the whole message is asserted
        PartialDate.parse(text)

    assert expected == str(refused.value)


@pytest.mark.parametrize("text", ["2023-02-29", "31-4-2024", "2024-13", "0000"])
def test_days_that_do_not_exist_are_refused(text: str) -> None:
    """A date is a day of the calendar."""
    with pytest.raises(ValueError):  # noqa: PT011 - the calendar of the language words its own message
        PartialDate.parse(text)


def test_day_needs_a_month() -> None:
    """A day of an unknown month is no date."""
    with pytest.raises(ValueError) as refused:  # noqa: PT011 - the whole message is asserted
        PartialDate(2024, None, 17)

    assert "a date with a day needs a month" == str(refused.value)


def test_dates_sort_by_their_first_day() -> None:
    """Dates sort by the first day they can be, the coarser before the finer, so that lists have one order."""
    expected = [PartialDate(2023, 12, 31), PartialDate(2024), PartialDate(2024, 1), PartialDate(2024, 1, 1)]

    assert expected == sorted([expected[2], expected[0], expected[3], expected[1]])
    assert PartialDate(2024, 5, 17) == PartialDate.of(datetime.date(2024, 5, 17))


@given(DAYS, st.integers(0, 60))
def test_months_before_keep_the_day_where_they_can(day: datetime.date, months: int) -> None:
    """Going back months gives the same day, or the last of the month where that is shorter."""
    earlier = months_before(day, months)

    assert months == (day.year - earlier.year) * 12 + day.month - earlier.month
    assert earlier.day == min(day.day, PartialDate(earlier.year, earlier.month).last.day)
    assert day == months_after(day, 0)
    assert earlier == months_after(day, -months)


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        ((PartialDate(2025, 7, 1),), Truth.YES),
        ((PartialDate(2025, 6, 30),), Truth.NO),
        ((PartialDate(2026, 7, 1),), Truth.YES),
        ((PartialDate(2026, 7, 2),), Truth.NO),
        ((PartialDate(2020), PartialDate(2026, 1), PartialDate(2028)), Truth.YES),
        ((PartialDate(2025),), Truth.OPEN),
        ((PartialDate(2026),), Truth.OPEN),
        (NONE, Truth.NO),
        (UNKNOWN, Truth.OPEN),
        (Disputed(((PartialDate(2020),), NONE)), Truth.NO),
        (Disputed(((PartialDate(2020),), (PartialDate(2026, 1),))), Truth.OPEN),
    ],
    ids=str,
)
def test_recent_is_within_the_window_both_ends_included(dates: Fact[tuple[PartialDate, ...]], expected: Truth) -> None:
    """The latest date up to the reference date decides; a later one does not count."""
    assert expected == is_recent(dates, TODAY, 12)
