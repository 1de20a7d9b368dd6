"""What an open fact can turn out to be: the answers by which is tried whether a question makes a difference."""

import datetime
import enum
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Any, Final, get_args

import attrs

from professionele_klachtbehandeling.domain.accountability import AccountabilityAgreement, Delivery
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, Disputed, Nothing, Unknown
from professionele_klachtbehandeling.domain.item import Item
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape, field_value
from professionele_klachtbehandeling.domain.share import Share
from professionele_klachtbehandeling.domain.snapshot import Reference
from professionele_klachtbehandeling.domain.term import Frequency, Term, TermUnit
from professionele_klachtbehandeling.domain.vocabulary import MUNICIPALITY, AllTasks, Stance, State
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.shapes import plain_type
from professionele_klachtbehandeling.measures.due_dates import WindowName, due_dates

_NOW: Final = 0
_AFTER: Final = 1
_BEFORE: Final = -1
_LONG_AGO: Final = -36000
"""Days from the reference date."""
_SCALARS: Final[Mapping[type, tuple[Any, ...]]] = {
    bool: (True, False),
    int: (1000, 1, 0),
    Share: (Share(Fraction(1)), Share(Fraction(0))),
    Term: (Term(1, TermUnit.DAYS),),
    Frequency: (Frequency(Fraction(1)), Frequency(Fraction(12)), Frequency(Fraction(1, 4))),
}
_LISTED: Final = frozenset({"tasks", "bodies", "owners", "handlers"})
"""The fields that list things of the landscape; what other texts list is free."""


def answers(landscape: Landscape, reference: Reference) -> tuple[Any, ...]:
    """Return answers that an open fact can get, from the richest to the poorest as far as they have such an order.

    They are the ends and some between, not all there are; an answer may contradict the rest of the landscape.

    >>> from professionele_klachtbehandeling.exchange import read_landscape
    >>> lindewaard = read_landscape("examples/lindewaard/landschap.yaml")
    >>> answers(lindewaard, Reference(section="figures", index=0, field="settled"))
    (205, 198)
    """
    item = landscape.section(reference.section)[reference.index]
    value = field_value(item, reference.field)
    if isinstance(value, Disputed):
        return tuple(sorted(value.values, key=lambda one: one is False))
    if reference.field == "deliveries" and isinstance(item, AccountabilityAgreement):
        return _deliveries(item, landscape.reference_date)
    if not isinstance(value, (Unknown, Nothing)):
        return tuple(_sharpened(value, end) for end in (-1, 0))
    if reference.field in _LIMITS:
        return _LIMITS[reference.field](landscape.reference_date)
    return (*dict.fromkeys(_plain(landscape, reference.field, _type_of(item, reference.field))), NONE)


def _days(today: datetime.date, *away: int) -> tuple[PartialDate, ...]:
    """Return days so far from today, or the first or last day there is."""
    # A date names a year of four digits.
    first, last = datetime.date(1000, 1, 1).toordinal(), datetime.date.max.toordinal()
    ordinals = (min(max(first, today.toordinal() + days), last) for days in away)
    return tuple(PartialDate.of(datetime.date.fromordinal(ordinal)) for ordinal in ordinals)


_LIMITS: Final[Mapping[str, Callable[[datetime.date], tuple[Any, ...]]]] = {
    "state": lambda today: (State.IN_FORCE, State.PLANNED),
    "begin": lambda today: (*_days(today, _LONG_AGO), NONE, *_days(today, _BEFORE, _NOW, _AFTER)),
    "end": lambda today: (NONE, *_days(today, _AFTER, _NOW, _BEFORE)),
}
"""What limits an item in time: none is no limit, so here it is not the poorest answer."""


def _type_of(item: Item, field: str) -> Any:  # noqa: ANN401 - a type or the form of one
    """Return what a plain value of a field is."""
    outer, _, inner = field.partition(".")
    owner: Any = type(getattr(item, outer)) if inner else type(item)
    return plain_type(attrs.fields_dict(owner)[inner or outer].type)


def _plain(landscape: Landscape, field: str, kind: Any) -> Iterator[Any]:  # noqa: ANN401 - any type there is
    """Yield plain values of a type, the richest first."""
    today = landscape.reference_date
    members = get_args(kind)
    if kind in _SCALARS:
        yield from _SCALARS[kind]
    elif kind is PartialDate:
        yield from _days(today, _NOW, _LONG_AGO, _AFTER)
    elif isinstance(kind, type) and issubclass(kind, enum.Enum):
        yield from kind
    elif AllTasks in members:
        yield AllTasks.ALL
        yield tuple(task.id for task in landscape.tasks)
    elif members and members[0] is PartialDate:
        yield tuple(_days(today, _NOW))
    elif members and members[0] is datetime.date:
        yield (today,)
    elif members and members[0] is str:
        yield from _texts(landscape, field)
    elif members:
        yield tuple(members[0])
        yield from ((member,) for member in members[0])
    else:
        yield MUNICIPALITY
        if field == "executing_body":
            yield from (organisation.id for organisation in landscape.organisations[:1])


def _texts(landscape: Landscape, field: str) -> Iterator[tuple[str, ...]]:
    if field == "bodies":
        yield tuple(organisation.id for organisation in landscape.organisations) or (MUNICIPALITY,)
    elif field in _LISTED:
        yield (MUNICIPALITY,)
    else:
        yield ("a", "b")
        yield ("a",)


def _deliveries(agreement: AccountabilityAgreement, today: datetime.date) -> tuple[Any, ...]:
    """Return the deliveries of an agreement as if all that is open of them came in time, or never came."""
    stated = agreement.deliveries
    if isinstance(stated, tuple):
        return (
            tuple(_completed(one, PartialDate.of(one.due), response=True) for one in stated),
            tuple(_completed(one, NONE, response=False) for one in stated),
        )
    days = {day for name in WindowName for found in due_dates(agreement, name, today) for day in found.days}
    all_came = tuple(Delivery(due=day, received=PartialDate.of(day), response=True) for day in sorted(days))
    return (all_came, NONE) if all_came else (NONE,)


def _completed(delivery: Delivery, received: Any, *, response: bool) -> Delivery:  # noqa: ANN401 - any fact
    """Return a delivery of which only what is open is filled in."""
    return attrs.evolve(
        delivery,
        received=_settled(delivery.received, received),
        response=_settled(delivery.response, response),
    )


def _settled(fact: Any, answer: Any) -> Any:  # noqa: ANN401 - any fact
    return answer if isinstance(fact, (Unknown, Disputed)) else _sharpened(fact, 0)


def _sharpened(value: Any, end: int) -> Any:  # noqa: ANN401 - the value of any field
    """Return a coarse value at one end of what it stands for."""
    if isinstance(value, PartialDate):
        return PartialDate.of((value.first, value.last)[end])
    if isinstance(value, Share):
        return Share((value.low, value.high)[end])
    return tuple(_sharpened(one, end) for one in value) if isinstance(value, tuple) else value


def with_answers(landscape: Landscape, answered: Mapping[Reference, Any]) -> Landscape:
    """Return the landscape with facts answered; answers that contradict the rest of it are left out.

    Evidence against values is left out too: it was weighed before, and what is answered is no longer contradicted.
    """
    ground, left = _uncontested(landscape), dict(answered)
    while True:
        try:
            return _evolved(ground, left)
        except InvalidInput as error:
            kept = _without(left, [mistake.path for mistake in error.mistakes])
            if len(kept) == len(left):
                raise
            left = kept


def _uncontested(landscape: Landscape) -> Landscape:
    changed: dict[str, Any] = {}
    for name in SECTIONS:
        items = landscape.section(name)
        if any(evidence.stance is Stance.AGAINST for item in items for evidence in item.evidence):
            changed[name] = tuple(
                attrs.evolve(item, evidence=tuple(one for one in item.evidence if one.stance is Stance.FOR))
                for item in items
            )
    return attrs.evolve(landscape, **changed) if changed else landscape


def _without(answered: dict[Reference, Any], refused: Sequence[str]) -> dict[Reference, Any]:
    """Return the answers but for those that were refused; where it is none of them, but for those of the same item."""
    kept = {place: value for place, value in answered.items() if not str(place).startswith(tuple(refused))}
    if len(kept) < len(answered):
        return kept
    items = {path.partition(".")[0] for path in refused}
    return {place: value for place, value in answered.items() if str(place).partition(".")[0] not in items}


def _evolved(landscape: Landscape, answered: Mapping[Reference, Any]) -> Landscape:
    changed: dict[str, list[Item]] = {}
    for place, value in answered.items():
        items = changed.setdefault(place.section, list(landscape.section(place.section)))
        items[place.index] = _with_field(items[place.index], place.field, value)
    sections: dict[str, Any] = {name: tuple(items) for name, items in changed.items()}
    return attrs.evolve(landscape, **sections) if sections else landscape


def _with_field(item: Item, field: str, value: Any) -> Item:  # noqa: ANN401 - the value of any field
    outer, _, inner = field.partition(".")
    if inner:
        inside: dict[str, Any] = {inner: value}
        value = attrs.evolve(getattr(item, outer), **inside)
    changes: dict[str, Any] = {outer: value}
    return attrs.evolve(item, **changes)
