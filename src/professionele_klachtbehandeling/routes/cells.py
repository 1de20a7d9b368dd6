"""The cells of a landscape: every task with every kind of input that can come in about it."""

from collections.abc import Mapping

import attrs

from professionele_klachtbehandeling.domain.snapshot import Snapshot, once
from professionele_klachtbehandeling.domain.task import Responsibility
from professionele_klachtbehandeling.domain.vocabulary import InputKind
from professionele_klachtbehandeling.logic import Truth


@attrs.frozen(cache_hash=True)
class Cell:
    """A task and a kind (cel): the unit in which coverage is counted.

    Attributes:
        task: id of the task.
        kind: the kind of input.
        task_index: place of the task in its section.
        belongs: whether the task is in force, and with it the cell.

    >>> str(Cell("bijstand", InputKind.COMPLAINT, 0, Truth.YES))
    'bijstand × klacht'
    """

    task: str
    kind: InputKind
    task_index: int
    belongs: Truth

    def __str__(self) -> str:
        """Return task and kind."""
        return f"{self.task} × {self.kind.value}"


@once
def cells(snapshot: Snapshot) -> tuple[Cell, ...]:
    """Return the cells of all tasks that are or may be performed, without those marked not applicable.

    Reference: domain notes 4.1.
    """
    return tuple(
        Cell(task.id, kind, index, belongs)
        for index, task, belongs in snapshot.tasks
        for kind in InputKind
        if all(exception.kind is not kind for exception in task.not_applicable)
    )


@once
def responsibilities(snapshot: Snapshot) -> Mapping[tuple[str, InputKind], tuple[int, Responsibility]]:
    """Return the responsibility of each listed cell with its place in the section; there is one per cell."""
    return {(item.task, item.kind): (index, item) for index, item in enumerate(snapshot.landscape.responsibilities)}


@once
def applicable_kinds(snapshot: Snapshot) -> Mapping[InputKind, Truth]:
    """Return, per kind that has or may have a cell, whether it has one; an open section of tasks leaves others open.

    Reference: domain decision 1.
    """
    found: dict[InputKind, Truth] = {kind: Truth.OPEN for kind in InputKind if snapshot.is_open("tasks")}
    for cell in cells(snapshot):
        found[cell.kind] = found.get(cell.kind, Truth.NO) | cell.belongs
    return {kind: found[kind] for kind in InputKind if kind in found}
