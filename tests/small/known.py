"""Facts of which nothing is open: each plain or none, every section complete, every date a day."""

import calendar
import datetime
import functools
from collections.abc import Mapping
from fractions import Fraction
from typing import Any, TypeAlias

import attrs

from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE
from professionele_klachtbehandeling.domain.vocabulary import InputKind, State

Sections: TypeAlias = Mapping[str, tuple[Any, ...]]
"""The items of each section, by its name."""

Steps: TypeAlias = tuple[tuple[bool, ...], ...]
"""Per level, from the second on, whether each of its conditions is met."""


@attrs.frozen
class Known:
    """The facts of one municipality, all of them known, as the formulas ask after them."""

    date: datetime.date
    sections: Sections

    def listed(self, section: str) -> tuple[Any, ...]:
        """Return all items of a section."""
        return self.sections.get(section, ())

    def live(self, section: str) -> list[Any]:
        """Return the items of a section that are in force: begun, not ended before the date, and no plan."""
        return [
            item
            for item in self.listed(section)
            if item.state is State.IN_FORCE
            and (item.begin is NONE or day(item.begin) <= self.date)
            and (item.end is NONE or day(item.end) >= self.date)
        ]

    def has_come(self, date: Any) -> bool:  # noqa: ANN401 - a date or none
        """Return whether a date is there and is not after the reference date."""
        return date is not NONE and day(date) <= self.date

    def is_recent(self, dates: Any, months: int) -> bool:  # noqa: ANN401 - a date, several, or none
        """Return whether a date lies at most so many months back, and not after the reference date."""
        first = back(self.date, months)
        return any(first <= day(date) <= self.date for date in members(dates))

    def has_review(self, subject: str, months: int, *, residents: bool = False) -> bool:
        """Return whether something was looked at again so recently, if asked with the residents."""
        return any(
            review.subject.value == subject
            and self.is_recent(review.date, months)
            and (review.residents_input is True or not residents)
            for review in self.listed("reviews")
        )

    @property
    def cells(self) -> list[tuple[Any, InputKind]]:
        """Every task that is performed with each kind that applies to it."""
        return [
            (task, kind)
            for task in self.live("tasks")
            for kind in InputKind
            if kind not in [exception.kind for exception in task.not_applicable]
        ]

    @property
    def kinds(self) -> set[InputKind]:
        """The kinds that apply to a task."""
        return {kind for _, kind in self.cells}

    @property
    def outsourced(self) -> list[tuple[Any, Any]]:
        """What is outsourced of the tasks that are performed, each with its task."""
        tasks = {task.id: task for task in self.live("tasks")}
        return [(item, tasks[item.task]) for item in self.live("outsourced_tasks") if item.task in tasks]


def day(date: PartialDate) -> datetime.date:
    """Return the day of a date that is known to the day."""
    assert date.month is not None
    assert date.day is not None
    return datetime.date(date.year, date.month, date.day)


@functools.cache
def back(date: datetime.date, months: int) -> datetime.date:
    """Return the same day so many months earlier, or the last of that month."""
    year, month = divmod(date.year * 12 + date.month - 1 - months, 12)
    return datetime.date(year, month + 1, min(date.day, calendar.monthrange(year, month + 1)[1]))


def members(fact: Any) -> tuple[Any, ...]:  # noqa: ANN401 - a value, several, or none
    """Return what a field lists."""
    if fact is NONE:
        return ()
    return fact if isinstance(fact, tuple) else (fact,)


def said(fact: Any) -> bool:  # noqa: ANN401 - any known fact
    """Return whether a field is filled in."""
    return fact not in (NONE, "", ())


def share(truths: list[bool]) -> Fraction:
    """Return the share of these that hold; of nothing at all, nothing holds."""
    return Fraction(sum(truths), len(truths)) if truths else Fraction(0)


def level(steps: Steps) -> int:
    """Return the highest level up to which all conditions are met."""
    reached = 1
    for conditions in steps:
        if not all(conditions):
            break
        reached += 1
    return reached
