"""Dates of year, month or day precision, and windows of time that end at the reference date."""

import calendar
import datetime
import re
from functools import total_ordering

import attrs

from professionele_klachtbehandeling.domain.fact import Fact, holds
from professionele_klachtbehandeling.logic import Truth, any_of

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_DUTCH = re.compile(r"(?:(\d{1,2})-)?(\d{1,2})-(\d{4})", re.ASCII)
_FIRST_OF_FOUR_DIGITS = 1000


@total_ordering
@attrs.frozen(order=False)
class PartialDate:
    """A date of which perhaps only the year or the month is known (datum).

    Attributes:
        year: four digits.
        month: 1 to 12, or None where only the year is known.
        day: day of the month, or None where only the month is known.

    >>> PartialDate.parse("2024-02").last
    datetime.date(2024, 2, 29)
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse a day that the calendar does not have, and a day without a month."""
        if self.month is None and self.day is not None:
            raise ValueError("a date with a day needs a month")
        datetime.date(self.year, self.month or 1, self.day or 1)

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Return the date that a text stands for: `2024`, `2024-05`, `2024-05-17`, or Dutch `17-5-2024` and `5-2024`.

        Raises:
            ValueError: the text is no date, a day that does not exist, or a year that begins with a 0.

        >>> str(PartialDate.parse("17-5-2024"))
        '2024-05-17'
        """
        stripped = text.strip()
        if match := _ISO.fullmatch(stripped):
            year, month, day = match.groups()
        elif match := _DUTCH.fullmatch(stripped):
            day, month, year = match.groups()
        else:
            raise ValueError(f"{text!r} is no date")
        if int(year) < _FIRST_OF_FOUR_DIGITS:
            raise ValueError("a year has four digits")
        return cls(int(year), int(month) if month else None, int(day) if day else None)

    @classmethod
    def of(cls, date: datetime.date) -> "PartialDate":
        """Return a day as a date of day precision."""
        return cls(date.year, date.month, date.day)

    @property
    def first(self) -> datetime.date:
        """The earliest day it can be."""
        return datetime.date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> datetime.date:
        """The latest day it can be."""
        month = self.month or 12
        return datetime.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def is_on_or_before(self, date: datetime.date) -> Truth:
        """Return whether it lies on or before a day.

        >>> PartialDate(2024).is_on_or_before(datetime.date(2024, 6, 30))
        <Truth.OPEN: 'open'>
        """
        return Truth.between(certain=self.last <= date, possible=self.first <= date)

    def is_on_or_after(self, date: datetime.date) -> Truth:
        """Return whether it lies on or after a day."""
        return Truth.between(certain=self.first >= date, possible=self.last >= date)

    def is_within(self, first: datetime.date, last: datetime.date) -> Truth:
        """Return whether it lies in a window, both ends included."""
        return self.is_on_or_after(first) & self.is_on_or_before(last)

    def __lt__(self, other: "PartialDate") -> bool:
        """Order by first possible day, coarser dates before finer ones."""
        return (self.first, self.month or 0, self.day or 0) < (other.first, other.month or 0, other.day or 0)

    def __str__(self) -> str:
        """Return the date in ISO form, as precise as it is known."""
        parts = (f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part is not None))
        return "-".join(parts)


def months_before(date: datetime.date, months: int) -> datetime.date:
    """Return a date minus calendar months; a missing day becomes the last of the month.

    Reference: domain decision 11.

    >>> months_before(datetime.date(2024, 3, 31), 1)
    datetime.date(2024, 2, 29)
    """
    total = date.year * 12 + date.month - 1 - months
    year, month = total // 12, total % 12 + 1
    return datetime.date(year, month, min(date.day, calendar.monthrange(year, month)[1]))


def months_after(date: datetime.date, months: int) -> datetime.date:
    """Return a date plus calendar months; a missing day becomes the last of the month.

    >>> months_after(datetime.date(2024, 1, 31), 1)
    datetime.date(2024, 2, 29)
    """
    return months_before(date, -months)


def is_recent(dates: Fact[tuple[PartialDate, ...]], reference_date: datetime.date, months: int) -> Truth:
    """Return whether the latest date up to the reference date lies at most so many months back.

    Later dates do not count. Reference: domain decision 11.

    >>> is_recent((PartialDate(2023, 7, 1),), datetime.date(2024, 7, 1), 12)
    <Truth.YES: 'yes'>
    """
    first = months_before(reference_date, months)
    return holds(dates, lambda stated: any_of(date.is_within(first, reference_date) for date in stated))
