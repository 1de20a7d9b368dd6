"""What makes a landscape contradict itself: double keys, references that lead nowhere, ends before begins."""

import datetime
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, cast

import attrs

from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, Disputed, values_of
from professionele_klachtbehandeling.domain.identifier import WORDS_WITH_A_MEANING, id_mistakes
from professionele_klachtbehandeling.domain.item import Item, factual_fields
from professionele_klachtbehandeling.domain.share import Share
from professionele_klachtbehandeling.domain.vocabulary import MUNICIPAL_PARTIES, Stance
from professionele_klachtbehandeling.errors import Mistake

Numbered = Sequence[tuple[int, Item]]
"""Items with their place in the section, so that a mistake can name it."""

REFERENCES: Final[Mapping[str, Mapping[str, str]]] = {
    "organisations": {"part_of": "party"},
    "tasks": {"part_of": "task"},
    "channels": {"operator": "party", "tasks": "task", "handler": "party"},
    "responsibilities": {"task": "task", "owners": "party", "handlers": "party"},
    "support": {"task": "task"},
    "outsourced_tasks": {"task": "task", "executing_body": "party", "competent_body": "party"},
    "decisions": {"tasks": "task"},
    "external_routes": {"body": "party"},
    "agreements": {"bodies": "party"},
    "figures": {"counted_by": "party"},
    "referrals": {"origin": "door", "destination": "door"},
}
"""Which fields of a section name a task, a party, or a door on which a resident can knock."""
_ORDERED: Final = {"begin": "end", "date": "remedied"}
MANY_ALIKE: Final = frozenset({"external_routes", "referrals", "reviews", "remarks"})
"""The sections that may list several items which their key does not tell apart."""


def inconsistencies(
    sections: Mapping[str, Numbered],
    complete: Sequence[str],
    more_ids: Mapping[str, Iterable[str]] | None = None,
) -> Iterator[Mistake]:
    """Yield every way in which the sections contradict themselves or each other.

    Args:
        sections: per section its items with their place.
        complete: the sections said to be closed.
        more_ids: ids that exist although their items could not be read, so that references to them are not blamed.
    """
    seen: set[str] = set()
    for index, name in enumerate(complete):
        if name not in sections:
            path, allowed = f"complete[{index}]", tuple(sections)
            yield Mistake(code="no-such", path=path, found=name, noun="section", allowed=allowed)
        elif name in seen:
            yield Mistake(code="twice", path=f"complete[{index}]", found=name, noun="section")
        seen.add(name)
    known = _known_ids(sections, more_ids or {})
    for name, items in sections.items():
        if name not in MANY_ALIKE:
            yield from _doubles(name, items)
        references = [(field, known[noun], noun) for field, noun in REFERENCES.get(name, {}).items()]
        for index, item in items:
            path = f"{name}[{index}]"
            if hasattr(item, "id"):
                yield from _unusable(item.id, f"{path}.id")
            yield from _dangling(path, item, references)
            yield from _reversed(path, item)
            yield from _not_measured(path, item)
            if item.evidence:
                yield from _misplaced_evidence(path, item)
            year = getattr(item, "year", None)
            if year is not None and not 1900 <= year <= 2200:
                yield Mistake(code="no-such", path=f"{path}.year", found=str(year), noun="year")
    yield from _circles(sections)


@attrs.frozen
class _Ids:
    """The ids to which a reference can lead, in their order, and the same to look them up in."""

    listed: tuple[str, ...]
    known: frozenset[str]

    @classmethod
    def of(cls, *listed: str) -> "_Ids":
        return cls(listed, frozenset(listed))


def _known_ids(sections: Mapping[str, Numbered], more: Mapping[str, Iterable[str]]) -> dict[str, _Ids]:
    def ids(section: str) -> tuple[str, ...]:
        return (*(item.key for _, item in sections.get(section, ())), *more.get(section, ()))

    parties = (*MUNICIPAL_PARTIES, *ids("organisations"))
    return {"task": _Ids.of(*ids("tasks")), "party": _Ids.of(*parties), "door": _Ids.of(*ids("channels"), *parties)}


def _doubles(name: str, items: Numbered) -> Iterator[Mistake]:
    seen: set[str] = set()
    for index, item in items:
        key = item.key
        if key in seen:
            yield Mistake(code="double", path=f"{name}[{index}]", found=key, noun=name)
        seen.add(key)
        if name == "organisations" and key in MUNICIPAL_PARTIES:
            yield Mistake(code="reserved-id", path=f"{name}[{index}].id", found=key)


def _unusable(identifier: str, path: str) -> Iterator[Mistake]:
    if identifier.lower() in WORDS_WITH_A_MEANING:
        yield Mistake(code="word-as-id", path=path, found=identifier)
    yield from id_mistakes(identifier, path)


def _dangling(path: str, item: Item, references: Iterable[tuple[str, _Ids, str]]) -> Iterator[Mistake]:
    for field, ids, noun in references:
        fact = getattr(item, field)
        if ids.known.issuperset(_named(fact)):
            continue
        for place, found in _texts(f"{path}.{field}", fact):
            if found not in ids.known:
                yield Mistake(code="no-such", path=place, found=found, noun=noun, allowed=ids.listed)


def _named(fact: Any) -> Iterable[str]:  # noqa: ANN401 - a fact of whatever type
    """Return the references in a fact."""
    if isinstance(fact, Disputed):
        return [reference for value in fact.values for reference in _named(value)]
    if isinstance(fact, str):
        return (fact,)
    return fact if isinstance(fact, tuple) else ()


def _texts(path: str, fact: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401 - a fact of whatever type
    """Yield the references in a fact with the path of each."""
    values = values_of(fact) or ()
    for number, value in enumerate(values):
        place = path if len(values) == 1 else f"{path}.disputed[{number}]"
        if isinstance(value, str):
            yield place, value
        elif isinstance(value, tuple):
            yield from ((f"{place}[{index}]", member) for index, member in enumerate(value))


def _reversed(path: str, item: Item) -> Iterator[Mistake]:
    for begin, end in _ORDERED.items():
        last = getattr(item, end, None)
        if not isinstance(last, PartialDate):
            continue
        first = getattr(item, begin)
        if isinstance(first, PartialDate) and _before(last, first.first):
            yield Mistake(code="end-before-begin", path=f"{path}.{end}", found=str(last), noun=str(first))


def _not_measured(path: str, item: Item) -> Iterator[Mistake]:
    """Yield what is told of being in time where it is told too that nobody measured it."""
    if getattr(item, "measured", True) in (False, NONE):
        for field in ("timely", "timely_share"):
            stated = getattr(item, field)
            if isinstance(stated, (int, Share)):
                yield Mistake(code="not-measured", path=f"{path}.{field}", found=str(stated))


def _misplaced_evidence(path: str, item: Item) -> Iterator[Mistake]:
    """Yield evidence about a field that the item does not have, or that cannot be contradicted."""
    kind = type(item)
    factual = factual_fields(cast("Hashable", kind))
    for index, evidence in enumerate(item.evidence):
        named = evidence.field
        if not named or named in factual:
            continue
        if evidence.stance is Stance.AGAINST or named not in {field.name for field in attrs.fields(kind)}:
            yield Mistake(
                code="no-such", path=f"{path}.evidence[{index}].field", found=named, noun="field", allowed=factual
            )


def _before(date: PartialDate, day: datetime.date) -> bool:
    return date.last < day


def _circles(sections: Mapping[str, Numbered]) -> Iterator[Mistake]:
    """Yield the items that are, in some steps, a part of themselves."""
    for name in ("organisations", "tasks"):
        on_circle = _on_circle({item.key: getattr(item, "part_of", None) for _, item in sections.get(name, ())})
        for index, item in sections.get(name, ()):
            if item.key in on_circle:
                yield Mistake(code="part-of-itself", path=f"{name}[{index}].part_of", found=item.key)


def _on_circle(whole: Mapping[str, object]) -> set[str]:
    """Return who comes back to itself by going from part to whole; each is looked at once."""
    circles: set[str] = set()
    seen: set[str] = set()
    for start in whole:
        steps: dict[str, int] = {}
        at: object = start
        while isinstance(at, str) and at in whole and at not in seen:
            seen.add(at)
            steps[at] = len(steps)
            at = whole[at]
        if at in steps:
            circles.update(list(steps)[steps[str(at)] :])
    return circles
