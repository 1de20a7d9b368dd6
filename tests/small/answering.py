"""What a fact that is open can turn out to be, and facts that are known less exactly than they were."""

import datetime
import enum
import itertools
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from typing import Any, Final, TypeAlias

import attrs

from professionele_klachtbehandeling.domain.accountability import Delivery
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.share import Share
from tests.small.dice import DAY, Dice
from tests.small.known import back

WINDOWS: Final = (12, 24, 48)
THRESHOLDS: Final = (Fraction(4, 5), Fraction(19, 20))


class StandIn(enum.Enum):
    """What an unknown fact can turn out to be, where that follows from other facts."""

    EVERYTHING = "all that was due came at once, and was answered"


def roughened(fact: Any, dice: Dice) -> Any:  # noqa: ANN401 - any known fact
    """Return a fact that is known less exactly: a date, a share, or one of several reports; others as they are."""
    if isinstance(fact, PartialDate):
        return PartialDate(fact.year, dice.choice((None, fact.month)))
    if isinstance(fact, Share):
        return Share.parse(f"{round(fact.value * 100)}%")
    if isinstance(fact, Delivery):
        received = fact.received if fact.received is NONE else roughened(fact.received, dice)
        open_received = dice.choice((UNKNOWN, received, Disputed((fact.received, PartialDate(2001, 1, 1)))))
        return attrs.evolve(fact, **dice.choice(({"received": open_received}, {"response": UNKNOWN})))
    if isinstance(fact, tuple) and fact and isinstance(fact[0], (PartialDate, Delivery)):
        return (roughened(fact[0], dice), *fact[1:])
    return fact


Days: TypeAlias = Callable[[PartialDate], list[datetime.date]]
"""The days that stand for all that a rough date can be."""


def every_day(date: datetime.date) -> Days:
    """Return the function that gives every day of a rough date."""
    return lambda rough: [rough.first + number * DAY for number in range((rough.last - rough.first).days + 1)]


def telling_days(date: datetime.date) -> Days:
    """Return the function that gives the ends of a rough date, and the days at which a window begins or ends."""
    edges = [date, *(back(date, months) for months in WINDOWS)]
    return lambda rough: _within(rough, {edge + number * DAY for edge in edges for number in (-1, 0, 1)})


def _within(rough: PartialDate, days: set[datetime.date]) -> list[datetime.date]:
    return sorted(one for one in {rough.first, rough.last, *days} if rough.first <= one <= rough.last)


def answers(fact: Any, candidates: Sequence[Any], days: Days) -> Iterator[Any]:  # noqa: ANN401 - any fact
    """Yield all that a fact can turn out to be, each once; a known fact is what it is."""
    yield from dict.fromkeys(_answers(fact, candidates, days))


def _answers(fact: Any, candidates: Sequence[Any], days: Days) -> Iterator[Any]:  # noqa: ANN401 - any fact
    if fact is UNKNOWN:
        yield from candidates
    elif isinstance(fact, Disputed):
        for value in fact.values:
            yield from _answers(value, candidates, days)
    elif isinstance(fact, PartialDate) and fact.day is None:
        yield from map(PartialDate.of, days(fact))
    elif isinstance(fact, Share) and fact.margin:
        ends = {fact.low, fact.high, *THRESHOLDS}
        yield from (Share(value) for value in sorted(ends) if fact.low <= value <= fact.high)
    elif isinstance(fact, Delivery):
        yield from _answers_of_report(fact, days)
    elif isinstance(fact, tuple) and any(isinstance(one, (PartialDate, Delivery)) for one in fact):
        yield from itertools.product(*(list(_answers(one, (), days)) for one in fact))
    else:
        yield fact


def _answers_of_report(report: Delivery, days: Days) -> Iterator[Delivery]:
    """Yield all that one report can turn out to be; of its date also the last day in time and the first too late."""
    last = report.due + 30 * DAY

    def telling(rough: PartialDate) -> list[datetime.date]:
        return _within(rough, {*days(rough), last, last + DAY})

    late = PartialDate.of(last + DAY)
    for received in _answers(report.received, (NONE, PartialDate.of(report.due), late), telling):
        for response in _answers(report.response, (True, False), telling):
            yield attrs.evolve(report, received=received, response=response)
