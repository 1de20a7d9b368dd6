"""Spearhead 2: what is outsourced, to whom, and is there an overview of it?"""

from collections.abc import Callable, Iterable, Iterator, Sequence

import attrs

from professionele_klachtbehandeling.domain.date import is_recent
from professionele_klachtbehandeling.domain.fact import contains, is_stated, is_yes
from professionele_klachtbehandeling.domain.outsourcing import OutsourcedTask, OutsourcingRegister
from professionele_klachtbehandeling.domain.snapshot import Reference, Snapshot, in_force, once
from professionele_klachtbehandeling.domain.task import Task
from professionele_klachtbehandeling.domain.vocabulary import TaskDomain
from professionele_klachtbehandeling.logic import Option, Truth, ratio_bounds
from professionele_klachtbehandeling.logic.ratio import LEFT_OUT
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.measure import MeasureKind, measure
from professionele_klachtbehandeling.measures.quantity import (
    Result,
    case,
    count,
    exists,
    places,
    share_found,
    slots,
)

_STATED = ("executing_body", "legal_form", "basis", "competent_body", "complaint_contact", "duration")


@attrs.frozen
class Outsourced:
    """An outsourced task beside the task itself: it is in force where both are (uitbestede taak).

    Attributes:
        index: its place in the section.
        item: who performs the task, and on what terms.
        standing: whether that is in force, provided that the task is performed.
        task_index: the place of the task in its section.
        task: the task.
        performed: whether the task is performed, and of the field of policy that is asked after; all that is outsourced
            of it comes and goes with it.
    """

    index: int
    item: OutsourcedTask
    standing: Truth
    task_index: int
    task: Task
    performed: Truth

    @property
    def belongs(self) -> Truth:
        """Whether it belongs to what is outsourced."""
        return self.standing & self.performed

    def places(self, *fields: str, of_task: Sequence[str] = ()) -> tuple[Reference, ...]:
        """Return the places of its fields and of those of the task, and what limits either in time where it is open."""
        return (
            *places("outsourced_tasks", self.index, *fields, standing=self.standing),
            *places("tasks", self.task_index, *of_task, standing=self.performed),
        )


@once
def find_outsourced(snapshot: Snapshot, domain: TaskDomain | None = None) -> tuple[Outsourced, ...]:
    """Return all that is or may be outsourced, or what of it is or may be of one field of policy."""
    tasks = {task.id: (index, task, standing) for index, task, standing in snapshot.tasks}
    found = []
    for index, item, _ in snapshot.outsourced:
        task_index, task, performed = tasks[item.task]
        if domain is not None:
            performed &= contains(task.domains, domain)
        if performed is not Truth.NO:
            standing = in_force(item, snapshot.reference_date)
            found.append(Outsourced(index, item, standing, task_index, task, performed))
    return tuple(found)


def bound_together(asked: Iterable[Outsourced]) -> Iterator[list[Outsourced]]:
    """Yield what is outsourced one by one, but together what hangs on one task that may not belong."""
    groups: dict[tuple[str, int], list[Outsourced]] = {}
    for one in asked:
        key = ("task", one.task_index) if one.performed is Truth.OPEN else ("outsourced", one.index)
        groups.setdefault(key, []).append(one)
    yield from groups.values()


def more_outsourced(snapshot: Snapshot) -> bool:
    """Return whether more can be outsourced than is listed: the section is open, and there is or may be a task."""
    return snapshot.is_open("outsourced_tasks") and (snapshot.is_open("tasks") or bool(snapshot.tasks))


def share_of_outsourced(
    snapshot: Snapshot,
    filled: Callable[[Outsourced], Sequence[Truth]],
    *fields: str,
    of_task: Sequence[str] = (),
    domain: TaskDomain | None = None,
) -> Result:
    """Return the share of slots that are filled, over all that is outsourced.

    Args:
        snapshot: the landscape at its reference date.
        filled: of one outsourced task, whether each of its slots is filled.
        fields: the fields of the outsourced task that decide it.
        of_task: the fields of the task that decide it.
        domain: the field of policy that is asked after; None for all.
    """
    found, parts = [], []
    for group in bound_together(find_outsourced(snapshot, domain)):
        members = [(one, filled(one)) for one in group]
        found += [
            slots(one.item.id, truths, *one.places(*fields, of_task=of_task), belongs=one.belongs)
            for one, truths in members
        ]
        options = _sums(slots(one.item.id, truths, belongs=one.standing).options for one, truths in members)
        parts.append([*options, LEFT_OUT] if group[0].performed is Truth.OPEN else options)
    more = more_outsourced(snapshot)
    return share_found(ratio_bounds(parts, more=more), found, more=more, empty=AbsenceReason.NOTHING_OUTSOURCED)


def _sums(parts: Iterable[Sequence[Option]]) -> list[Option]:
    """Return all that several parts can add together."""
    sums = {LEFT_OUT}
    for part in parts:
        sums = {Option(one.counted + other.counted, one.size + other.size) for one in sums for other in part}
    return sorted(sums, key=lambda option: (option.size, option.counted))


@measure(MeasureKind.COUNT)
def outsourced_tasks(snapshot: Snapshot) -> Result:
    """Return how many tasks are outsourced.

    Reference: indicators S2.1 to S2.5, whether they apply.
    """
    found = [case(one.item.id, Truth.YES, *one.places(""), belongs=one.belongs) for one in find_outsourced(snapshot)]
    return count(found, more=more_outsourced(snapshot))


@measure(MeasureKind.SHARE, "outsourced_tasks.competent_body", "outsourced_tasks.complaint_contact")
def register_fields_filled(snapshot: Snapshot) -> Result:
    """Return the share of filled register fields: seven per outsourced task.

    These are executing body, legal form, basis, domain or law, authority competent for complaints, contact for
    complaints, and duration.

    Reference: indicator S2.1; domain decision 8: not stated is open, known to be empty is not filled.
    """

    def filled(one: Outsourced) -> list[Truth]:
        domain_or_law = is_stated(one.task.domains) | is_stated(one.task.laws)
        return [*(is_stated(getattr(one.item, field)) for field in _STATED), domain_or_law]

    return share_of_outsourced(snapshot, filled, *_STATED, of_task=("domains", "laws"))


@measure(
    MeasureKind.TRUTH,
    "outsourcing_registers.reviewed",
    "outsourcing_registers.in_planning_cycle",
    "outsourcing_registers.public",
)
def outsourcing_register(
    snapshot: Snapshot,
    *,
    reviewed_within: int | None = None,
    in_planning_cycle: bool = False,
    public: bool = False,
) -> Result:
    """Return whether there is one register of outsourced tasks with all that is asked.

    Args:
        snapshot: the landscape at its reference date.
        reviewed_within: whether it must have been reviewed in so many months up to the reference date.
        in_planning_cycle: whether the planning and control cycle must use it.
        public: whether anyone must be able to see it.

    Reference: indicator S2.1, levels 4 and 5.
    """

    def asked(register: OutsourcingRegister) -> Iterator[tuple[str, Truth]]:
        if reviewed_within is not None:
            yield "reviewed", is_recent(register.reviewed, snapshot.reference_date, reviewed_within)
        if in_planning_cycle:
            yield "in_planning_cycle", is_yes(register.in_planning_cycle)
        if public:
            yield "public", is_yes(register.public)

    found = []
    for index, register, standing in snapshot.standing(snapshot.landscape.outsourcing_registers):
        demands = dict(asked(register))
        held = standing
        for truth in demands.values():
            held &= truth
        facts = places("outsourcing_registers", index, *(demands or [""]), standing=standing)
        found.append(case(register.name, held, *facts))
    return exists(found, more=snapshot.is_open("outsourcing_registers"))
