"""The channels as doors: which of them lead to which cells, and what they reach together."""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

import attrs

from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.fact import contains, is_stated, values_of
from professionele_klachtbehandeling.domain.item import readings
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.domain.task import covers
from professionele_klachtbehandeling.domain.vocabulary import InputKind
from professionele_klachtbehandeling.logic import Truth
from professionele_klachtbehandeling.logic.coverage import Coverage, cover
from professionele_klachtbehandeling.routes.cells import Cell, responsibilities

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
    owners = _owners(snapshot, asked)
    others = _other_operators(snapshot)
    performers = {cell.task: snapshot.performers(cell.task, others) for cell in asked}
    channels: dict[Cell, list[int]] = {cell: [] for cell in asked}
    doors: list[list[dict[Target, Truth]]] = []
    for index, channel, active in snapshot.channels:
        door = [
            _reached(snapshot, reading, active, owners, performers)
            for reading in readings(channel, "operator", "kinds", "tasks")
        ]
        doors.append(door)
        for cell in dict.fromkeys(cell for reached in door for cell, _ in reached):
            channels[cell].append(index)
    if snapshot.is_open("channels"):
        doors.append([{(cell, bodies): Truth.OPEN for cell in asked for bodies in performers[cell.task]}])
    return Doors(cover(doors), performers, channels)


def _reached(
    snapshot: Snapshot,
    channel: Channel,
    active: Truth,
    owners: Mapping[Cell, Truth],
    performers: Mapping[str, frozenset[frozenset[str]]],
) -> dict[Target, Truth]:
    """Return the cells that a channel takes, or would take if they were owned, with whether it is an entry for them."""
    serving = {bodies: snapshot.serves(channel.operator, bodies) for bodies in frozenset().union(*performers.values())}
    kinds = {kind: active & contains(channel.kinds, kind) for kind in InputKind}
    tasks = {task: covers(channel.tasks, task) for task in performers}
    reached: dict[Target, Truth] = {}
    for cell, owner in owners.items():
        takes = kinds[cell.kind] & tasks[cell.task]
        if takes is Truth.NO:
            continue
        if owner is not Truth.YES:
            takes &= covers(channel.tasks, cell.task, if_all=owner)
        for bodies in performers[cell.task]:
            if serving[bodies] is not Truth.NO:
                reached[cell, bodies] = takes & serving[bodies]
    return reached


def _owners(snapshot: Snapshot, asked: Sequence[Cell]) -> Mapping[Cell, Truth]:
    """Return, per cell, whether anybody owns it."""
    unlisted = Truth.OPEN if snapshot.is_open("responsibilities") else Truth.NO
    listed = {key: is_stated(item.owners) for key, (_, item) in responsibilities(snapshot).items()}
    return {cell: listed.get((cell.task, cell.kind), unlisted) for cell in asked}


def _other_operators(snapshot: Snapshot) -> frozenset[str]:
    """Return the parties whose channels are an entry only for tasks that they perform."""
    parties = {party for _, channel, _ in snapshot.channels for party in values_of(channel.operator) or ()}
    return frozenset(
        party for party in parties if isinstance(party, str) and snapshot.is_municipal(party) is not Truth.YES
    )
