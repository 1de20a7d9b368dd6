"""Opening facts of a small known landscape, and every way in which what was opened can turn out."""

import datetime
import enum
import itertools
import math
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any, Final, TypeAlias, TypeVar

import attrs

from professionele_klachtbehandeling.domain.accountability import Delivery
from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape, field_value
from professionele_klachtbehandeling.domain.municipality import Municipality
from professionele_klachtbehandeling.domain.share import Share
from professionele_klachtbehandeling.domain.vocabulary import Stance, State
from professionele_klachtbehandeling.errors import InvalidInput
from tests.small.known import Known, Sections, back, day

T = TypeVar("T")

Extra: TypeAlias = Callable[[Sections], Sections]
"""One way in which an open section can go on beyond what it lists."""

MOST_COMPLETIONS: Final = 300
WINDOWS: Final = (12, 24, 48)
THRESHOLDS: Final = (Fraction(4, 5), Fraction(19, 20))
_DAY: Final = datetime.timedelta(days=1)


class StandIn(enum.Enum):
    """What an unknown fact can turn out to be, where that follows from other facts."""

    EVERYTHING = "all that was due came at once, and was answered"


class Dice(random.Random):
    """A source of chance that says what it is asked, the same for the same seed."""

    def mostly(self, usual: Any, *others: Any) -> Any:  # noqa: ANN401 - facts of any type
        """Return the usual value three times out of four, else one of the others."""
        return usual if self.random() < 0.75 else self.choice(others)

    def some(self, values: Sequence[T], most: int | None = None) -> tuple[T, ...]:
        """Return some of the values, at least one, in their order."""
        number = self.randint(1, min(len(values), most or len(values)))
        return tuple(sorted(self.sample(values, number), key=values.index))

    def limits(self, date: datetime.date) -> dict[str, Any]:
        """Return how an item stands in time: mostly in force without limit."""
        return self.mostly(
            {},
            {"state": self.choice((State.PLANNED, State.CLOSED))},
            {"begin": self.choice(around(date))},
            {"end": self.choice(around(date))},
        )


def around(date: datetime.date) -> tuple[PartialDate, ...]:
    """Return the day before, the day itself and the day after."""
    return tuple(PartialDate.of(date + number * _DAY) for number in (-1, 0, 1))


def window(date: datetime.date, months: int) -> tuple[PartialDate, ...]:
    """Return the first day of a window that ends at a date, the day before it, and a day well inside."""
    first = back(date, months)
    return (PartialDate.of(first), PartialDate.of(first - _DAY), PartialDate.of(back(date, 3)))


@attrs.frozen(kw_only=True)
class Small:
    """A small landscape of which all is known, and what could be unknown of it.

    Attributes:
        facts: what is known.
        candidates: per `section.field` that the indicator reads what an unknown fact stands for, as far as the formula
            can tell; given the sections that are open.
        extras: per section that can be open how it may go on; that nothing is added is always possible.
        can_open: whether a field of an item can be opened.
        is_sound: whether a completion contradicts nothing.
        each_day: the dates of which each day tells, not only the ends of windows.
        what_none_means: per field what `none` stands for where it does not settle the fact.
        finish: what is still to be filled in once all fields have a value.
        most: how many completions are not too many.
    """

    facts: Known
    candidates: Mapping[str, Callable[[frozenset[str]], Sequence[Any]]]
    extras: Mapping[str, Sequence[Extra]]
    can_open: Callable[[Any, str], bool] = lambda item, field: True
    is_sound: Callable[[Known], bool] = lambda known: True
    each_day: frozenset[str] = frozenset()
    what_none_means: Mapping[str, Sequence[Any]] = attrs.field(factory=dict)
    finish: Callable[[Known], Known] = lambda known: known
    most: int = MOST_COMPLETIONS

    def opened(self, dice: Dice) -> Landscape:
        """Return the landscape with some facts and sections opened, not more than can be tried in a moment."""
        opening = frozenset(section for section in self.extras if dice.random() < 0.15)
        landscape = self._as_landscape(self.facts.sections, opening)
        places = [
            (section, index, field)
            for section, _, field in (name.partition(".") for name in self.candidates)
            for index, item in enumerate(self.facts.listed(section))
            if self.can_open(item, field)
        ]
        for place in dice.sample(places, min(len(places), dice.randint(0, 4))):
            tried = self._with_opened(landscape, place, dice)
            if tried is not None and self._number(tried) <= self.most:
                landscape = tried
        return landscape

    def _as_landscape(self, sections: Sections, opening: frozenset[str]) -> Landscape:
        changes: dict[str, Any] = dict(sections)
        return Landscape(
            municipality=Municipality(code=MunicipalityCode("9997"), name="Kleinwaard"),
            reference_date=self.facts.date,
            complete=tuple(section for section in SECTIONS if section not in opening),
            **changes,
        )

    def _with_opened(self, landscape: Landscape, place: tuple[str, int, str], dice: Dice) -> Landscape | None:
        """Return the landscape with one fact unknown, disputed, dated roughly or contradicted by evidence."""
        section, index, field = place
        items: list[Any] = list(landscape.section(section))
        value = field_value(items[index], field)
        possible = self._answers_if_unknown(landscape, section, field)
        stated = [value, *(one for one in dict.fromkeys(possible) if one != value and not isinstance(one, StandIn))]
        way = dice.randrange(5)
        if way == 0 and len(stated) > 1:
            other = dice.choice(stated[1:])
            if not self._can_be(landscape, place, other):
                return None
            items[index] = with_field(items[index], field, Disputed((value, other)))
        elif way == 1 and value is not NONE and (value is not True or self._can_be(landscape, place, False)):
            against = Evidence(citation="Iemand spreekt het tegen", field=field, stance=Stance.AGAINST)
            items[index] = attrs.evolve(items[index], evidence=(against,))
        elif way == 2 and (rough := roughened(value, dice)) != value:
            items[index] = with_field(items[index], field, rough)
        else:
            items[index] = with_field(items[index], field, UNKNOWN)
        try:
            return attrs.evolve(landscape, **{section: tuple(items)})  # type: ignore[arg-type]  # any section
        except InvalidInput:
            return None

    def _can_be(self, landscape: Landscape, place: tuple[str, int, str], value: Any) -> bool:  # noqa: ANN401
        """Return whether a fact can have a value beside all others that are known: nobody disputes nonsense."""
        section, index, field = place
        items = list(self.facts.listed(section))
        items[index] = with_field(items[index], field, value)
        return self.is_sound(Known(self.facts.date, {**self.facts.sections, section: tuple(items)}))

    def _answers_if_unknown(self, landscape: Landscape, section: str, field: str) -> Sequence[Any]:
        found = self.candidates.get(f"{section}.{field}")
        return found(frozenset(SECTIONS) - frozenset(landscape.complete)) if found else ()

    def _places(self, landscape: Landscape) -> list[tuple[str, int, str, list[Any]]]:
        """Return the facts that are open, each with the values that it can turn out to have."""
        found = []
        for name in self.candidates:
            section, _, field = name.partition(".")
            for index, item in enumerate(landscape.section(section)):
                contested = any(one.field == field and one.stance is Stance.AGAINST for one in item.evidence)
                fact = UNKNOWN if contested else field_value(item, field)
                if fact is NONE and name in self.what_none_means:
                    found.append((section, index, field, list(self.what_none_means[name])))
                    continue
                days = every_day if name in self.each_day else telling_days
                values = list(answers(fact, self._answers_if_unknown(landscape, section, field), days(self.facts.date)))
                if values != [fact]:
                    found.append((section, index, field, values))
        return found

    def _number(self, landscape: Landscape) -> int:
        """Return how many completions there are."""
        ways = [len(self.extras[name]) + 1 for name in self.extras if not landscape.is_complete(name)]
        return math.prod([len(values) for *_, values in self._places(landscape)]) * math.prod(ways)

    def completions(self, landscape: Landscape) -> Iterator[Known]:
        """Yield every way in which the open facts and sections can turn out and that contradicts nothing."""
        places = self._places(landscape)
        ways: list[Sequence[Extra]] = [
            (_unchanged, *extras) for section, extras in self.extras.items() if not landscape.is_complete(section)
        ]
        listed = {section: landscape.section(section) for section in SECTIONS if landscape.section(section)}
        for chosen in itertools.product(*(values for *_, values in places)):
            items: dict[str, list[Any]] = {section: list(listed[section]) for section, *_ in places}
            for (section, index, field, _), value in zip(places, chosen, strict=True):
                items[section][index] = with_field(items[section][index], field, value)
            filled = {**listed, **{section: tuple(changed) for section, changed in items.items()}}
            for extras in itertools.product(*ways):
                sections: Sections = filled
                for extra in extras:
                    sections = extra(sections)
                known = Known(self.facts.date, sections)
                if _ends_after_it_begins(known) and self.is_sound(known):
                    yield self.finish(known)


def _unchanged(sections: Sections) -> Sections:
    return sections


def adding(**items: tuple[Any, ...]) -> Extra:
    """Return the extra by which these items are added to the sections they are named by."""

    def added(sections: Sections) -> Sections:
        return {**sections, **{section: (*sections.get(section, ()), *more) for section, more in items.items()}}

    return added


def with_field(item: Any, field: str, value: Any) -> Any:  # noqa: ANN401 - any item, or part of one, and any value
    """Return an item with another value of a field, which may lie inside another."""
    outer, _, inner = field.partition(".")
    return attrs.evolve(item, **{outer: with_field(getattr(item, outer), inner, value) if inner else value})


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
    return lambda rough: [rough.first + number * _DAY for number in range((rough.last - rough.first).days + 1)]


def telling_days(date: datetime.date) -> Days:
    """Return the function that gives the ends of a rough date, and the days at which a window begins or ends."""
    edges = [date, *(back(date, months) for months in WINDOWS)]
    return lambda rough: _within(rough, {edge + number * _DAY for edge in edges for number in (-1, 0, 1)})


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
    last = report.due + 30 * _DAY

    def telling(rough: PartialDate) -> list[datetime.date]:
        return _within(rough, {*days(rough), last, last + _DAY})

    late = PartialDate.of(last + _DAY)
    for received in _answers(report.received, (NONE, PartialDate.of(report.due), late), telling):
        for response in _answers(report.response, (True, False), telling):
            yield attrs.evolve(report, received=received, response=response)


def _ends_after_it_begins(known: Known) -> bool:
    return all(
        day(item.begin) <= day(item.end)
        for items in known.sections.values()
        for item in items
        if getattr(item, "begin", NONE) is not NONE and item.end is not NONE
    )


def always(*values: Any) -> Callable[[frozenset[str]], Sequence[Any]]:  # noqa: ANN401 - facts of any type
    """Return these candidates, whatever sections are open."""
    return lambda opening: values


def limits(section: str, date: datetime.date) -> dict[str, Callable[[frozenset[str]], Sequence[Any]]]:
    """Return what the state, begin and end of the items of a section can turn out to be."""
    return {
        f"{section}.state": always(State.IN_FORCE, State.PLANNED),
        f"{section}.begin": always(*around(date)),
        f"{section}.end": always(*around(date)),
    }
