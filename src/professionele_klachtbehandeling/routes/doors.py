"""The channels as doors: which of them lead to which cells, and what they reach together."""

from collections.abc import Container, Mapping, Sequence
from typing import TypeAlias

import attrs

from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.fact import contains, is_stated, values_of
from professionele_klachtbehandeling.domain.item import readings
from professionele_klachtbehandeling.domain.snapshot import Snapshot, once
from professionele_klachtbehandeling.domain.task import covers
from professionele_klachtbehandeling.domain.vocabulary import InputKind
from professionele_klachtbehandeling.logic import Truth
from professionele_klachtbehandeling.logic.coverage import Coverage, cover
from professionele_klachtbehandeling.routes.cells import Cell, cells, responsibilities

Target: TypeAlias = tuple[Cell, frozenset[str]]
"""A cell, given which other bodies perform its task."""


@attrs.frozen
class Doors:
    """Which cells have an entry (ingangen).

    Attributes:
        coverage: what the channels reach together, for every way in which the performers can turn out.
        performers: per task the sets of bodies of which one turns out to perform it.
        channels: per cell the places of the channels that lead there, or would if somebody owned it.
    """

    coverage: Coverage[Target]
    performers: Mapping[str, frozenset[frozenset[str]]]
    channels: Mapping[Cell, Sequence[int]]

    def targets(self, asked: Sequence[Cell]) -> list[frozenset[Target]]:
        """Return the cells of one task once for each set of bodies that can turn out to perform it."""
        return [frozenset((cell, bodies) for cell in asked) for bodies in self.performers[asked[0].task]]

    def lead_to(self, cell: Cell) -> Truth:
        """Return whether there is an entry for a cell, provided that its task is performed."""
        found = [self.coverage.holds(target) for target in self.targets([cell])]
        return Truth.between(all(truth.certain for truth in found), any(truth.possible for truth in found))


def find_doors(snapshot: Snapshot, asked: Sequence[Cell]) -> Doors:
    """Return the entries of cells: active channels for task and kind, of the municipality or of who performs the task.

    A channel for all tasks counts in cells that somebody owns; otherwise one general telephone number would open every
    door. Reference: domain decisions 7 and 19.
    """
    performers = _performers(snapshot)
    channels: dict[Cell, list[int]] = {cell: [] for cell in asked}
    doors: list[Sequence[Mapping[Target, Truth]]] = []
    all_asked = len(channels) == len(cells(snapshot))
    for index, ways in _reached(snapshot).items():
        door = ways if all_asked else [_only(channels, reached) for reached in ways]
        doors.append(door)
        for cell in dict.fromkeys(cell for reached in door for cell, _ in reached):
            channels[cell].append(index)
    if snapshot.is_open("channels"):
        doors.append([{(cell, bodies): Truth.OPEN for cell in asked for bodies in performers[cell.task]}])
    return Doors(cover(doors), performers, channels)


def _only(asked: Container[Cell], reached: Mapping[Target, Truth]) -> Mapping[Target, Truth]:
    return {target: truth for target, truth in reached.items() if target[0] in asked}


@once
def _reached(snapshot: Snapshot) -> Mapping[int, Sequence[Mapping[Target, Truth]]]:
    """Return, per channel, what it takes in each way in which its facts can turn out."""
    return {
        index: [_taken(snapshot, reading, active) for reading in readings(channel, "operator", "kinds", "tasks")]
        for index, channel, active in snapshot.channels
    }


def _taken(snapshot: Snapshot, channel: Channel, active: Truth) -> Mapping[Target, Truth]:
    """Return the cells that a channel takes, or would take if they were owned, with whether it is an entry for them."""
    performers, owners = _performers(snapshot), _owners(snapshot)
    serving = {bodies: snapshot.serves(channel.operator, bodies) for bodies in frozenset().union(*performers.values())}
    kinds = {kind: active & contains(channel.kinds, kind) for kind in InputKind}
    taken: dict[Target, Truth] = {}
    for task, sets in performers.items():
        about = covers(channel.tasks, task)
        if about is Truth.NO:
            continue
        for cell, owner in owners[task].items():
            takes = kinds[cell.kind] & about
            if takes is Truth.NO:
                continue
            if owner is not Truth.YES:
                takes &= covers(channel.tasks, task, if_all=owner)
            for bodies in sets:
                if serving[bodies] is not Truth.NO:
                    taken[cell, bodies] = takes & serving[bodies]
    return taken


@once
def _performers(snapshot: Snapshot) -> Mapping[str, frozenset[frozenset[str]]]:
    """Return, per task, the sets of bodies of which one turns out to perform it."""
    others = _other_operators(snapshot)
    return {task.id: snapshot.performers(task.id, others) for _, task, _ in snapshot.tasks}


@once
def _owners(snapshot: Snapshot) -> Mapping[str, Mapping[Cell, Truth]]:
    """Return, per task and cell, whether anybody owns it."""
    unlisted = Truth.OPEN if snapshot.is_open("responsibilities") else Truth.NO
    listed = {key: is_stated(item.owners) for key, (_, item) in responsibilities(snapshot).items()}
    found: dict[str, dict[Cell, Truth]] = {task.id: {} for _, task, _ in snapshot.tasks}
    for cell in cells(snapshot):
        found[cell.task][cell] = listed.get((cell.task, cell.kind), unlisted)
    return found


def _other_operators(snapshot: Snapshot) -> frozenset[str]:
    """Return the parties whose channels are an entry only for tasks that they perform."""
    parties = {party for _, channel, _ in snapshot.channels for party in values_of(channel.operator) or ()}
    return frozenset(
        party for party in parties if isinstance(party, str) and snapshot.is_municipal(party) is not Truth.YES
    )
