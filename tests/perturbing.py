"""Landscapes that are like another but for some facts: what the laws of assessment are tried on."""

import datetime
import functools
import random
import types
import typing
from collections.abc import Callable, Hashable, Iterator, Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any, Final, cast

import attrs

from professionele_klachtbehandeling.domain.accountability import Delivery, HandlingFigures
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed, Nothing, Unknown
from professionele_klachtbehandeling.domain.item import DatedItem, Item, factual_fields
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape, field_value
from professionele_klachtbehandeling.domain.share import Share
from professionele_klachtbehandeling.domain.term import Frequency, Term, TermUnit
from professionele_klachtbehandeling.domain.vocabulary import AllTasks
from professionele_klachtbehandeling.exchange import read_landscape
from tests.city import city

Place = tuple[str, int, str]
"""Section, place in it, and field: where a fact stands."""

DATED = tuple(field.name for field in attrs.fields(DatedItem))


@functools.cache
def example(name: str) -> Landscape:
    """Return an example landscape."""
    return read_landscape(Path(__file__).parents[1] / "examples" / name / "landschap.yaml")


SHAPES: Final[Mapping[str, Callable[[int], Landscape]]] = {
    "lindewaard": lambda seed: example("lindewaard"),
    "klein": lambda seed: example("klein"),
    "stad": lambda seed: city(seed % 16),
}
"""Landscapes of different shapes, for a seed: one in which every section holds something, one without any outsourcing,
and cities of which much is outsourced and disputed."""


def places(landscape: Landscape) -> list[Place]:
    """Return every fact that can be unknown."""
    return [
        (section, index, field)
        for section in SECTIONS
        if section != "remarks"
        for index, item in enumerate(landscape.section(section))
        for field in factual_fields(cast("Hashable", type(item)))
    ]


def with_fact(landscape: Landscape, place: Place, value: object) -> Landscape:
    """Return the landscape with another value at a place."""
    section, index, field = place
    items = list(landscape.section(section))
    items[index] = _with_field(items[index], field, value)
    changes: dict[str, Any] = {section: tuple(items)}
    return attrs.evolve(landscape, **changes)


def _with_field(item: Item, field: str, value: object) -> Item:
    outer, _, inner = field.partition(".")
    if inner:
        inside: dict[str, Any] = {inner: value}
        value = attrs.evolve(getattr(item, outer), **inside)
    changes: dict[str, Any] = {outer: value}
    return attrs.evolve(item, **changes)


def fact(landscape: Landscape, place: Place) -> Any:  # noqa: ANN401 - the value of any field
    """Return the value at a place."""
    section, index, field = place
    return field_value(landscape.section(section)[index], field)


def type_of(item: Item, field: str) -> Any:  # noqa: ANN401 - a type or a type form
    """Return what a plain value of a field is: the first member of the union that a fact is."""
    outer, _, inner = field.partition(".")
    owner: Any = type(item)
    if inner:
        owner, outer = type(getattr(item, outer)), inner
    declared = attrs.fields_dict(owner)[outer].type
    members = [
        one
        for one in typing.get_args(declared)
        if one not in (Nothing, Unknown) and typing.get_origin(one) is not Disputed
    ]
    return members[0]


def candidates(landscape: Landscape, place: Place) -> list[Any]:
    """Return values a fact can turn out to have: none, the poorest, the richest, and some between."""
    section, index, field = place
    item = landscape.section(section)[index]
    kind = type_of(item, field)
    seen = [field_value(other, field) for other in landscape.section(section)]
    plain = [one for one in seen if not isinstance(one, (Unknown, Disputed))]
    found = dict.fromkeys([NONE, *_plain(landscape, section, field, kind), *plain])
    if (section, field) in {("decisions", "date"), ("publications", "date")}:
        # What is listed without a date was decided or published by the reference date; only when is not known.
        found.pop(PartialDate(2030), None)
    return list(found)


def _plain(landscape: Landscape, section: str, field: str, kind: Any) -> list[Any]:  # noqa: ANN401
    now = PartialDate.of(landscape.reference_date)
    if kind is bool:
        return [False, True]
    if kind is int:
        return [0, 1, 40]
    if kind is str:
        return ["gemeente"]
    if kind is PartialDate:
        return [PartialDate(2019), PartialDate(2026, 1, 1), now, PartialDate(2030)]
    if kind is Share:
        return [Share.parse("0"), Share.parse("4/5"), Share.parse("1")]
    if kind is Term:
        return [Term(6, TermUnit.WEEKS)]
    if kind is Frequency:
        return [Frequency.parse("1"), Frequency.parse("4")]
    if isinstance(kind, types.GenericAlias):
        return [value for value in _tuples(landscape, section, field, typing.get_args(kind)[0]) if value]
    if kind is AllTasks:
        return [kind.ALL]
    return list(kind)


def _tuples(landscape: Landscape, section: str, field: str, member: Any) -> list[tuple[Any, ...]]:  # noqa: ANN401
    if member is PartialDate:
        return [(PartialDate(2019),), (PartialDate.of(landscape.reference_date),)]
    if member is datetime.date:
        return [(datetime.date(2026, 3, 1),)]
    if member is Delivery:
        return []
    if member is str:
        if field == "tasks":
            return [(), tuple(task.id for task in landscape.tasks)]
        if field in {"owners", "handlers"}:
            return [("gemeente",), ("gemeente", "college")]
        if field == "bodies":
            return [tuple(one.id for one in landscape.organisations)]
        return [("jongeren",), ("jongeren", "ouderen")]
    return [(next(iter(member)),), tuple(member)]


def improved(landscape: Landscape, place: Place) -> Landscape | None:
    """Return the landscape with one quality field made better, or None where it cannot be.

    Reference: domain decision 16.
    """
    section, index, field = place
    item, value = landscape.section(section)[index], fact(landscape, place)
    better = _better(landscape, item, section, field, value)
    return None if better is None or better == value else with_fact(landscape, place, better)


def _better(landscape: Landscape, item: Item, section: str, field: str, value: Any) -> Any:  # noqa: ANN401
    kind = type_of(item, field)
    if field == "deliveries":
        return _delivered(landscape, value)
    if section == "figures":
        return None
    if kind is bool:
        return True
    if kind is str:
        return "gemeente" if value in (NONE, UNKNOWN) else None
    if isinstance(kind, types.GenericAlias):
        richest = _tuples(landscape, section, field, typing.get_args(kind)[0])
        if field in {"owners", "handlers"}:
            return ("gemeente",) if value in (NONE, UNKNOWN) else None
        if not richest or isinstance(value, (Disputed, AllTasks)):
            return None
        return tuple(dict.fromkeys((*(value if isinstance(value, tuple) else ()), *richest[-1])))
    if isinstance(kind, type) and kind.__name__ == "Involvement":
        return kind["DECIDED"]  # type: ignore[index]  # an enum class is indexed by name
    return None


def _delivered(landscape: Landscape, value: Any) -> Any:  # noqa: ANN401
    if not isinstance(value, tuple):
        return None
    now = landscape.reference_date
    return tuple(
        attrs.evolve(one, received=PartialDate.of(one.due), response=True) if one.due <= now else one for one in value
    )


def perturbed(shape: str, seed: int, changes: int) -> Landscape:
    """Return a landscape with some facts changed and other sections closed, the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - no secret, a reproducible choice
    landscape = SHAPES[shape](seed)
    for place in chance.sample(places(landscape), changes):
        value = chance.choice([UNKNOWN, UNKNOWN, *candidates(landscape, place)])
        landscape = _tried(landscape, place, value, UNKNOWN)
    closed = tuple(section for section in SECTIONS if chance.random() < 0.6)
    return attrs.evolve(landscape, complete=closed)


def settled(shape: str, seed: int) -> Landscape:
    """Return a landscape with every fact known and every section closed, the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - no secret, a reproducible choice
    landscape = attrs.evolve(SHAPES[shape](seed), complete=SECTIONS)
    for place in places(landscape):
        value = fact(landscape, place)
        if isinstance(value, (Unknown, Disputed)) or chance.random() < 0.1:
            possible = candidates(landscape, place)
            landscape = _tried(landscape, place, chance.choice(possible), *possible)
        elif isinstance(value, PartialDate):
            landscape = with_fact(landscape, place, PartialDate.of(value.first))
    return landscape


def _tried(landscape: Landscape, place: Place, *values: object) -> Landscape:
    """Return the landscape with the first of the values that does not contradict the rest; as it is where all do."""
    for value in values:
        try:
            return with_fact(landscape, place, value)
        except ValueError:
            continue
    return landscape


def answers(landscape: Landscape, place: Place) -> Iterator[Landscape]:
    """Yield the landscape with each answer that an open fact can get and that contradicts nothing."""
    section, index, _ = place
    for value in candidates(landscape, place):
        try:
            answered = with_fact(landscape, place, value)
        except ValueError:
            continue
        item = answered.section(section)[index]
        if not isinstance(item, HandlingFigures) or _adds_up(item):
            yield answered


def _adds_up(figures: HandlingFigures) -> bool:
    """Return whether a stated share is what the counts come to, and there was something to take a share of."""
    counts = [one for one in (figures.settled, figures.open_late) if isinstance(one, int)]
    if not isinstance(figures.timely_share, Share) or len(counts) < 2:
        return True
    if not isinstance(figures.timely, int) or not sum(counts):
        return sum(counts) > 0
    return figures.timely_share.low <= Fraction(figures.timely, sum(counts)) <= figures.timely_share.high
