"""The tasks of a municipality, who is responsible for what comes in about them, and the support residents get."""

from collections.abc import Callable

import attrs

from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Fact, holds
from professionele_klachtbehandeling.domain.item import DatedItem, Item
from professionele_klachtbehandeling.domain.vocabulary import (
    AllTasks,
    Inapplicability,
    InputKind,
    SupportKind,
    TaskDomain,
)
from professionele_klachtbehandeling.logic import Truth
from professionele_klachtbehandeling.logic.told import Told


@attrs.frozen(kw_only=True, repr=False)
class NotApplicable(Told):
    """A kind that does not apply to a task, with the reason (n.v.t.).

    Attributes:
        kind: the kind of input.
        reason: why it does not apply, from the closed list.
    """

    kind: InputKind
    reason: Inapplicability


@attrs.frozen(kw_only=True, repr=False)
class Task(DatedItem):
    """Something the municipality does for residents, itself or through others (taak).

    Attributes:
        id: short name by which other items refer to it.
        name: what residents would call it.
        domains: fields of policy it belongs to.
        laws: laws it rests on.
        not_applicable: kinds that make no cell with this task, each with its reason.
        part_of: the larger task it is part of.
    """

    id: str
    name: str
    domains: Fact[tuple[TaskDomain, ...]] = UNKNOWN
    laws: Fact[tuple[str, ...]] = UNKNOWN
    not_applicable: tuple[NotApplicable, ...] = ()
    part_of: Fact[str] = NONE


@attrs.frozen(kw_only=True, repr=False)
class Responsibility(Item):
    """Who answers for one kind of input about one task, and who deals with it (verantwoordelijkheid); one per cell.

    Attributes:
        task: the task.
        kind: the kind of input.
        owners: parties that are finally accountable; two are a conflict.
        handlers: parties that deal with it.
        deputy: who stands in.
        escalation_point: to whom it goes when it gets stuck.
    """

    task: str
    kind: InputKind
    owners: Fact[tuple[str, ...]] = UNKNOWN
    handlers: Fact[tuple[str, ...]] = UNKNOWN
    deputy: Fact[str] = UNKNOWN
    escalation_point: Fact[str] = UNKNOWN

    @property
    def key(self) -> str:
        """The cell: task and kind."""
        return f"{self.task}/{self.kind.value}"


@attrs.frozen(kw_only=True, repr=False)
class SupportArrangement(DatedItem):
    """Independent support for one task (cliëntondersteuning, vertrouwenspersoon).

    Attributes:
        task: the task.
        kind: which support.
        available: whether a resident can get it.
        provider: who gives it.
    """

    task: str
    kind: SupportKind
    available: Fact[bool] = UNKNOWN
    provider: Fact[str] = UNKNOWN

    @property
    def key(self) -> str:
        """Task and kind of support."""
        return f"{self.task}/{self.kind.value}"


def covers(tasks: Fact[tuple[str, ...] | AllTasks], task: str, if_all: Truth = Truth.YES) -> Truth:
    """Return whether a field that names tasks, or all of them, covers a task.

    Args:
        tasks: the field.
        task: id of the task.
        if_all: what `all` comes to, where that needs more than being said.

    >>> covers(("bijstand",), "bijstand")
    <Truth.YES: 'yes'>
    """

    def named(stated: tuple[str, ...] | AllTasks) -> Truth:
        return if_all if isinstance(stated, AllTasks) else Truth.of(task in stated)

    predicate: Callable[[tuple[str, ...] | AllTasks], Truth | bool] = named
    return holds(tasks, predicate)  # type: ignore[arg-type]  # mypy joins the two members of the union to object
