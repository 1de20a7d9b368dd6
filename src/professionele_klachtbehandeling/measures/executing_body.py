"""The bodies behind the outsourced tasks: which sets of them can turn out to be at work for the municipality."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from typing import Final, TypeAlias

import attrs

from professionele_klachtbehandeling.domain.fact import Nothing, values_of
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.domain.vocabulary import MUNICIPAL_PARTIES, MUNICIPALITY
from professionele_klachtbehandeling.logic import Truth
from professionele_klachtbehandeling.logic.coverage import unions
from professionele_klachtbehandeling.measures.outsourcing import Outsourced, bound_together, find_outsourced

Body: TypeAlias = str | int
"""A party by its id; or, where nobody said who performs a task, the place of that outsourced task."""
Bodies: TypeAlias = frozenset[Body]

_MOST_SETS: Final = 4096
"""Beyond so many sets, bodies are taken to come and go by themselves: bounds then contain the exact ones."""


@attrs.frozen
class ExecutingBodies:
    """The municipality and all that perform its tasks, each once (uitvoerders, de gemeente zelf meegerekend).

    Attributes:
        sure: the bodies that are surely there, the municipality among them.
        parts: of the others, per part that is independent of the rest, the sets of which one turns out to be there.
        named: what is outsourced, by the body that performs or may perform it, in order of mention.
    """

    sure: Bodies
    parts: Sequence[frozenset[Bodies]]
    named: dict[Body, list[Outsourced]]


def find_executing_bodies(snapshot: Snapshot, alike: Callable[[str], Hashable]) -> ExecutingBodies:
    """Return the municipality with the bodies that perform or may perform its tasks.

    Two tasks of one body make one body. Where it is disputed which body performs a task, one of them does. Where nobody
    said it, it may be a body that is there already, another one that is listed, or, where more organisations may exist,
    one that is not listed.

    Args:
        snapshot: the landscape at its reference date.
        alike: what is asked of a body; of listed bodies about which it says the same, any may stand for another.
    """
    asked = find_outsourced(snapshot)
    named: dict[Body, list[Outsourced]] = {MUNICIPALITY: []}
    for one in asked:
        for body in _named_by(one):
            named.setdefault(body, []).append(one)
    others = None if snapshot.is_open("organisations") else tuple(_stand_ins(snapshot, named, alike))
    groups = [_sets(group, others) for group in bound_together(asked)]
    sure = frozenset[Body]({MUNICIPALITY}).union(*(frozenset.intersection(*sets) for sets in groups))
    parts = [frozenset(bodies - sure for bodies in sets) for sets in groups]
    return ExecutingBodies(sure, tuple(_independent(sets for sets in parts if sets != {frozenset()})), named)


def _named_by(one: Outsourced) -> Iterator[Body]:
    """Yield who performs or may perform a task; the place of the outsourced task where nobody said so."""
    values = values_of(one.item.executing_body)
    if values is None:
        yield one.index
        return
    for value in values:
        if not isinstance(value, Nothing):
            yield MUNICIPALITY if value in MUNICIPAL_PARTIES else value


def _stand_ins(
    snapshot: Snapshot, named: dict[Body, list[Outsourced]], alike: Callable[[str], Hashable]
) -> Iterator[Body]:
    """Yield whom an unnamed body can turn out to be, where all organisations are listed.

    No more bodies about which the same is asked are needed than there are unnamed ones.
    """
    unnamed = sum(isinstance(body, int) for body in named)
    seen: list[Hashable] = []
    for organisation in snapshot.landscape.organisations:
        if organisation.id in named:
            yield organisation.id
        elif seen.count(alike(organisation.id)) < unnamed:
            seen.append(alike(organisation.id))
            yield organisation.id


def _sets(group: Sequence[Outsourced], others: Sequence[Body] | None) -> frozenset[Bodies]:
    """Return the sets of bodies that a group of outsourced tasks can turn out to add to the municipality itself."""
    found = unions(_choices(one, others) for one in group)
    return found | {frozenset()} if group[0].performed is Truth.OPEN else found


def _choices(one: Outsourced, others: Sequence[Body] | None) -> set[Bodies]:
    """Return what one outsourced task can turn out to add: one of its bodies, or none."""
    values = values_of(one.item.executing_body)
    named = tuple(_named_by(one)) if values is not None or others is None else others
    found: set[Bodies] = {frozenset({body} - {MUNICIPALITY}) for body in named}
    if one.standing is Truth.OPEN or values is None or len(named) < len(values):
        found.add(frozenset())
    return found


def _independent(parts: Iterable[frozenset[Bodies]]) -> Iterator[frozenset[Bodies]]:
    """Yield the parts, those that share a body woven into one."""
    bundles: dict[int, list[frozenset[Bodies]]] = {}
    home: dict[Body, int] = {}
    for number, part in enumerate(parts):
        touched = sorted({home[body] for bodies in part for body in bodies if body in home})
        bundles[number] = [*(sets for place in touched for sets in bundles.pop(place)), part]
        home |= {body: number for sets in bundles[number] for bodies in sets for body in bodies}
    for bundle in bundles.values():
        yield from _woven(bundle)


def _woven(bundle: Sequence[frozenset[Bodies]]) -> list[frozenset[Bodies]]:
    found: frozenset[Bodies] = frozenset({frozenset()})
    for sets in bundle:
        found = unions([found, sets])
        if len(found) > _MOST_SETS:
            members = frozenset[Body]().union(*(bodies for each in bundle for bodies in each))
            return [frozenset({frozenset(), frozenset({body})}) for body in members]
    return [found]
