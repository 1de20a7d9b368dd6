"""Spearhead 1: is there an entry for every task and every kind, and does one party answer for it?"""

import itertools
from collections.abc import Iterator, Mapping, Sequence

from professionele_klachtbehandeling.domain.fact import holds, is_stated, values_of
from professionele_klachtbehandeling.domain.snapshot import Reference, Snapshot
from professionele_klachtbehandeling.domain.vocabulary import ALL, InputKind
from professionele_klachtbehandeling.logic import Truth, ratio_bounds
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.measure import MeasureKind, measure
from professionele_klachtbehandeling.measures.party import party_places
from professionele_klachtbehandeling.measures.quantity import Result, as_every, case, places, share_found, slots
from professionele_klachtbehandeling.routes.cells import Cell, cells, responsibilities
from professionele_klachtbehandeling.routes.doors import Doors, find_doors


@measure(MeasureKind.SHARE, "channels.kinds", "channels.tasks", "responsibilities.owners")
def cells_with_entry(snapshot: Snapshot) -> Result:
    """Return the share of cells with at least one active channel for that task and kind.

    Reference: indicator S1.1; domain decisions 7 and 19.
    """
    return _entries(snapshot, cells(snapshot))


@measure(MeasureKind.TRUTH, "channels.kinds", "channels.tasks", "responsibilities.owners")
def every_task_has_entry(snapshot: Snapshot, *, kind: str) -> Result:
    """Return whether every task to which a kind applies has a channel for that kind.

    Reference: indicator S1.1, level 3.
    """
    return as_every(_entries(snapshot, [cell for cell in cells(snapshot) if cell.kind is InputKind(kind)]))


@measure(MeasureKind.SHARE, "responsibilities.owners", "responsibilities.handlers")
def cells_with_single_owner(snapshot: Snapshot) -> Result:
    """Return the share of cells with exactly one accountable owner and at least one handler.

    Reference: indicator S1.2; two owners are a known conflict (domain decision 6).
    """
    found = {
        key: holds(item.owners, lambda owners: len(set(owners)) == 1) & is_stated(item.handlers)
        for key, (_, item) in responsibilities(snapshot).items()
    }
    return _answered_for(snapshot, found, "owners", "handlers")


@measure(MeasureKind.SHARE, "responsibilities.deputy", "responsibilities.escalation_point")
def cells_with_deputy_and_escalation(snapshot: Snapshot) -> Result:
    """Return the share of cells with a deputy and an escalation point.

    Reference: indicator S1.2, level 4.
    """
    found = {
        key: is_stated(item.deputy) & is_stated(item.escalation_point)
        for key, (_, item) in responsibilities(snapshot).items()
    }
    return _answered_for(snapshot, found, "deputy", "escalation_point")


def _nothing(snapshot: Snapshot) -> AbsenceReason:
    # What is listed, not what is in force: answering whether a task is in force must not change the reason.
    return AbsenceReason.NO_CELLS if snapshot.landscape.tasks else AbsenceReason.NO_TASKS


def _by_task(asked: Sequence[Cell]) -> Iterator[list[Cell]]:
    """Yield the cells per task: they come and go together."""
    for _, group in itertools.groupby(asked, key=lambda cell: cell.task_index):
        yield list(group)


def _entries(snapshot: Snapshot, asked: Sequence[Cell]) -> Result:
    """Return the share of cells with an entry, exact where a disputed channel serves one cell or another."""
    doors = find_doors(snapshot, asked)
    parts = [
        [*doors.targets(group), *([frozenset()] if group[0].belongs is Truth.OPEN else [])] for group in _by_task(asked)
    ]
    found = [
        case(str(cell), doors.lead_to(cell), *facts, belongs=cell.belongs)
        for cell, facts in zip(asked, _facts(snapshot, doors, asked), strict=True)
    ]
    more = snapshot.is_open("tasks")
    return share_found(doors.coverage.share(parts, more=more), found, more=more, empty=_nothing(snapshot))


def _facts(snapshot: Snapshot, doors: Doors, asked: Sequence[Cell]) -> Iterator[list[Reference]]:
    """Yield, per cell, the places that decide whether it has an entry; the task itself where one is not listed."""
    listed = responsibilities(snapshot)
    performed: dict[str, list[Reference]] = {}
    for index, item, standing in snapshot.outsourced:
        place = places("outsourced_tasks", index, "executing_body", standing=standing)
        performed.setdefault(item.task, []).extend(place)
    channels, for_all, of_others = {}, set(), set()
    for index, channel, active in snapshot.channels:
        own = places("channels", index, "operator", "kinds", "tasks", standing=active)
        channels[index] = (*own, *party_places(snapshot, channel.operator))
        if ALL in (values_of(channel.tasks) or ()):
            for_all.add(index)
        if snapshot.is_municipal(channel.operator) is not Truth.YES:
            of_others.add(index)
    for cell in asked:
        leading = doors.channels[cell]
        facts = [place for index in leading for place in channels[index]]
        if not of_others.isdisjoint(leading):
            facts.extend(performed.get(cell.task, ()))
        owned = listed.get((cell.task, cell.kind))
        needs_owner = not for_all.isdisjoint(leading)
        if needs_owner and owned:
            facts.extend(places("responsibilities", owned[0], "owners"))
        if not leading or (needs_owner and not owned) or cell.belongs is Truth.OPEN:
            facts.extend(_place(cell))
        yield facts


def _place(cell: Cell) -> tuple[Reference, ...]:
    """Return the task of a cell, with what limits it in time where that leaves the cell open."""
    return places("tasks", cell.task_index, "", standing=cell.belongs)


def _answered_for(snapshot: Snapshot, found: Mapping[tuple[str, InputKind], Truth], *fields: str) -> Result:
    """Return the share of cells of which the responsibility has what is asked for."""
    listed = responsibilities(snapshot)
    unlisted = Truth.OPEN if snapshot.is_open("responsibilities") else Truth.NO
    cases, parts = [], []
    for group in _by_task(cells(snapshot)):
        counts = [found.get((cell.task, cell.kind), unlisted) for cell in group]
        parts.append(slots(group[0].task, counts, belongs=group[0].belongs).options)
        for cell, truth in zip(group, counts, strict=True):
            here = listed.get((cell.task, cell.kind))
            facts = places("responsibilities", here[0], *fields) if here else ()
            place = _place(cell) if not here or cell.belongs is Truth.OPEN else ()
            cases.append(case(str(cell), truth, *facts, *place, belongs=cell.belongs))
    more = snapshot.is_open("tasks")
    return share_found(ratio_bounds(parts, more=more), cases, more=more, empty=_nothing(snapshot))
