"""Opening facts of a small known landscape, and every way in which what was opened can turn out."""

import itertools
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

import attrs

from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape, field_value
from professionele_klachtbehandeling.domain.municipality import Municipality
from professionele_klachtbehandeling.domain.vocabulary import Stance
from professionele_klachtbehandeling.errors import InvalidInput
from tests.small.answering import StandIn, answers, every_day, roughened, telling_days
from tests.small.dice import Dice
from tests.small.known import Known, Sections, day
from tests.small.parts import Candidates, Extra

MOST_COMPLETIONS: Final = 300


@attrs.frozen(kw_only=True)
class Small:
    """A small landscape of which all is known, and what could be unknown of it.

    Attributes:
        facts: what is known.
        candidates: per `section.field` that the indicator reads what an unknown fact stands for, as far as the formula
            can tell; given the sections that are open.
        extras: per section that can be open how it may go on; that nothing is added is always possible.
        often: the fields that are opened more often than others.
        can_open: whether a field of an item can be opened.
        is_sound: whether a completion contradicts nothing.
        each_day: the dates of which each day tells, not only the ends of windows.
        what_none_means: per field what `none` stands for where it does not settle the fact.
        finish: what is still to be filled in once all fields have a value.
        most: how many completions are not too many.
    """

    facts: Known
    candidates: Mapping[str, Candidates]
    extras: Mapping[str, Sequence[Extra]]
    often: tuple[str, ...] = ()
    can_open: Callable[[Any, str], bool] = lambda item, field: True
    is_sound: Callable[[Known], bool] = lambda known: True
    each_day: frozenset[str] = frozenset()
    what_none_means: Mapping[str, Sequence[Any]] = attrs.field(factory=dict)
    finish: Callable[[Known], Known] = lambda known: known
    most: int = MOST_COMPLETIONS

    def as_known(self) -> Landscape:
        """Return the landscape in which all is known and every section is complete."""
        return self._as_landscape(self.facts.sections, frozenset())

    def opened(self, dice: Dice) -> Landscape:
        """Return the landscape with some facts and sections opened, not more than can be tried in a moment."""
        opening = frozenset(section for section in self.extras if dice.random() < 0.15)
        landscape = self._as_landscape(self.facts.sections, opening)
        places = [
            (section, index, field)
            for section, _, field in (name.partition(".") for name in (*self.candidates, *self.often))
            for index, item in enumerate(self.facts.listed(section))
            if self.can_open(item, field)
        ]
        for place in dict.fromkeys(dice.sample(places, min(len(places), dice.randint(0, 4)))):
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
            if not self._can_be(place, other):
                return None
            items[index] = with_field(items[index], field, Disputed((value, other)))
        elif way == 1 and value is not NONE and (value is not True or self._can_be(place, False)):
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

    def _can_be(self, place: tuple[str, int, str], value: Any) -> bool:  # noqa: ANN401 - a fact of any type
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


def with_field(item: Any, field: str, value: Any) -> Any:  # noqa: ANN401 - any item, or part of one, and any value
    """Return an item with another value of a field, which may lie inside another."""
    outer, _, inner = field.partition(".")
    return attrs.evolve(item, **{outer: with_field(getattr(item, outer), inner, value) if inner else value})


def _ends_after_it_begins(known: Known) -> bool:
    return all(
        day(item.begin) <= day(item.end)
        for items in known.sections.values()
        for item in items
        if getattr(item, "begin", NONE) is not NONE and item.end is not NONE
    )
