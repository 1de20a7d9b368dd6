"""The chain of accountability: which kinds apply and which bodies perform tasks, in every way the facts can turn out.

Facts hang together here: a task of which it is open whether it is performed brings along all its kinds and all its
executing bodies, or none of them. So the ways are told apart before anything is counted.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Final

import attrs

from professionele_klachtbehandeling.domain.fact import Nothing, values_of
from professionele_klachtbehandeling.domain.outsourcing import OutsourcedTask
from professionele_klachtbehandeling.domain.snapshot import Snapshot, once
from professionele_klachtbehandeling.domain.vocabulary import InputKind
from professionele_klachtbehandeling.logic import Truth
from professionele_klachtbehandeling.routes.cells import cells

_Kinds = frozenset[InputKind]
_Choice = tuple[frozenset[str], int]
_NOBODY: Final[_Choice] = (frozenset(), 0)
_MOST_WAYS: Final = 1024
"""Beyond so many ways bodies are taken to come and go by themselves: bounds then contain the exact ones."""


@attrs.frozen(kw_only=True)
class Chain:
    """One way in which the open facts on tasks and outsourcing can turn out (keten).

    Attributes:
        kinds: the kinds that apply to at least one task.
        bodies: the bodies that perform a task.
        optional: bodies that each may do so as well.
        unnamed: how many more there may be of which nobody said who they are; None for any number.
        has_unnamed: whether at least one body is surely unnamed; it may be one of the others.
    """

    kinds: _Kinds
    bodies: frozenset[str] = frozenset()
    optional: frozenset[str] = frozenset()
    unnamed: int | None = 0
    has_unnamed: bool = False


def kind_sets(snapshot: Snapshot) -> frozenset[_Kinds]:
    """Return every set that the applicable kinds together can turn out to be.

    Reference: domain decision 1; an open section of tasks may hold a task for any kind.
    """
    certain, possible = _kinds_of_tasks(snapshot)
    found = {certain}
    for kinds in [frozenset({kind}) for kind in InputKind] if snapshot.is_open("tasks") else possible.values():
        found |= {one | kinds for one in found}
    return frozenset(found)


@once
def chains(snapshot: Snapshot) -> frozenset[Chain]:
    """Return every way in which kinds and bodies can turn out.

    Reference: indicator S3.1.
    """
    certain, possible = _kinds_of_tasks(snapshot)
    performed = {task.id for _, task, truth in snapshot.tasks if truth is Truth.YES}
    found: set[Chain] = set()
    for kinds in kind_sets(snapshot):
        allowed = {task: its for task, its in possible.items() if its <= kinds}
        missing = frozenset() if snapshot.is_open("tasks") else kinds - certain
        for witnesses in _witnesses(missing, allowed):
            found.update(_with_bodies(snapshot, kinds, performed | witnesses, allowed))
    return frozenset(found)


def _kinds_of_tasks(snapshot: Snapshot) -> tuple[_Kinds, Mapping[str, _Kinds]]:
    """Return the kinds that surely apply, and per task that may be performed the kinds it would add."""
    possible: dict[str, _Kinds] = {task.id: frozenset() for _, task, truth in snapshot.tasks if truth is Truth.OPEN}
    certain: _Kinds = frozenset()
    for cell in cells(snapshot):
        if cell.task in possible:
            possible[cell.task] |= {cell.kind}
        else:
            certain |= {cell.kind}
    return certain, possible


def _witnesses(missing: _Kinds, possible: Mapping[str, _Kinds]) -> set[frozenset[str]]:
    """Return sets of tasks, one of which must be performed as a whole where all the missing kinds apply."""
    if not missing:
        return {frozenset()}
    first = next(kind for kind in InputKind if kind in missing)
    return {
        others | {task}
        for task, kinds in possible.items()
        if first in kinds
        for others in _witnesses(missing - kinds, possible)
    }


def _with_bodies(
    snapshot: Snapshot, kinds: _Kinds, performed: Collection[str], possible: Collection[str]
) -> Iterator[Chain]:
    optional: set[str] = set()
    spare = 0
    entwined: list[set[_Choice]] = []
    for choices in _sources(snapshot, performed, possible):
        others = choices - {_NOBODY}
        bodies, unnamed = next(iter(others), _NOBODY)
        if len(others) == 1 and _NOBODY in choices and len(bodies) + (unnamed > 0) == 1:
            optional |= bodies
            spare += unnamed
        else:
            entwined.append(choices)
    ways = {_NOBODY}
    for choices in entwined:
        ways = _together([ways, choices])
        if len(ways) > _MOST_WAYS:
            optional |= {body for each in entwined for bodies, _ in each for body in bodies}
            spare += sum(max(unnamed for _, unnamed in each) for each in entwined)
            ways = {_NOBODY}
            break
    for bodies, unnamed in ways:
        yield Chain(
            kinds=kinds,
            bodies=bodies,
            optional=frozenset(optional) - bodies,
            unnamed=None if snapshot.is_open("outsourced_tasks") else unnamed + spare,
            has_unnamed=unnamed > 0,
        )


def _sources(snapshot: Snapshot, performed: Collection[str], possible: Collection[str]) -> Iterator[set[_Choice]]:
    """Yield per outsourced task whom it can bring in; what hangs on one open task comes or goes together."""
    by_task: dict[str, list[set[_Choice]]] = {}
    for _, item, truth in snapshot.standing(snapshot.landscape.outsourced_tasks):
        by_task.setdefault(item.task, []).append(_choices(item, truth))
    for task, listed in by_task.items():
        if task in performed:
            yield from listed
        elif task in possible:
            yield _together(listed) | {_NOBODY}


def _choices(item: OutsourcedTask, truth: Truth) -> set[_Choice]:
    bodies = values_of(item.executing_body)
    if bodies is None:
        found: set[_Choice] = {(frozenset(), 1)}
    else:
        found = {_NOBODY if isinstance(body, Nothing) else (frozenset({body}), 0) for body in bodies}
    return found if truth is Truth.YES else found | {_NOBODY}


def _together(sources: Iterable[set[_Choice]]) -> set[_Choice]:
    """Return what several sources can come to together."""
    found = {_NOBODY}
    for choices in sources:
        found = {(bodies | more, unnamed + extra) for bodies, unnamed in found for more, extra in choices}
    return found
