"""A landscape as it stands at its reference date: what is in force, what is closed, what is disputed."""

import datetime
import functools
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any, Concatenate, ParamSpec, TypeVar

import attrs

from professionele_klachtbehandeling.domain.belonging import belonging
from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed, Fact, Nothing, holds, is_yes, values_of
from professionele_klachtbehandeling.domain.item import DatedItem, Item
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape, field_value
from professionele_klachtbehandeling.domain.outsourcing import OutsourcedTask
from professionele_klachtbehandeling.domain.task import Task
from professionele_klachtbehandeling.domain.vocabulary import MUNICIPAL_PARTIES, Stance, State
from professionele_klachtbehandeling.logic import Truth
from professionele_klachtbehandeling.logic.coverage import maximal, minimal, unions

A = TypeVar("A")
D = TypeVar("D", bound=DatedItem)
P = ParamSpec("P")


def in_force(item: DatedItem, reference_date: datetime.date) -> Truth:
    """Return whether an item holds at a date: begun, not ended, and no mere plan.

    Reference: domain decision 18.

    >>> in_force(Task(id="t", name="T", state=State.PLANNED), datetime.date(2026, 1, 1))
    <Truth.NO: 'no'>
    """
    state = holds(item.state, lambda value: value is State.IN_FORCE) if item.state is not NONE else Truth.YES
    if PartialDate.of(reference_date) in (item.begin, item.end):
        # No end lies before its begin: what begins or ends on the day itself holds on it, however little is known of
        # the other limit.
        return state
    begun = _unless_none(item.begin, lambda date: date.is_on_or_before(reference_date))
    not_ended = _unless_none(item.end, lambda date: date.is_on_or_after(reference_date))
    return state & begun & not_ended


def _unless_none(fact: Fact[Any], predicate: Any) -> Truth:  # noqa: ANN401 - a predicate on the value of the fact
    """Return whether a limit is respected; no limit is no obstacle."""
    if isinstance(fact, Nothing):
        return Truth.YES
    if isinstance(fact, Disputed) and NONE in fact.values:
        others = [value for value in fact.values if value is not NONE]
        return Truth.YES if all(predicate(value).certain for value in others) else Truth.OPEN
    return holds(fact, predicate)


@attrs.frozen(kw_only=True)
class Reference:
    """The place of a fact in a landscape (vindplaats), from which its value and evidence can be looked up."""

    section: str
    index: int
    field: str

    def __str__(self) -> str:
        """Return the path, as errors and files name it."""
        return f"{self.section}[{self.index}].{self.field}" if self.field else f"{self.section}[{self.index}]"


def _weighed(landscape: Landscape) -> Landscape:
    return weigh_evidence(landscape)


@attrs.frozen(slots=False)
class Snapshot:
    """A landscape seen at its reference date, evidence against values weighed (momentopname).

    It answers the questions that many measures share, once each.
    """

    landscape: Landscape = attrs.field(converter=_weighed)
    _memory: dict[object, Any] = attrs.field(factory=dict, init=False, eq=False, repr=False)

    @property
    def reference_date(self) -> datetime.date:
        """The day at which is looked."""
        return self.landscape.reference_date

    def is_open(self, section: str) -> bool:
        """Return whether a section may hold more than it lists."""
        return not self.landscape.is_complete(section)

    def standing(self, items: tuple[D, ...]) -> tuple[tuple[int, D, Truth], ...]:
        """Return the items that are or may be in force, with their place and whether they are."""
        kept: tuple[tuple[D, ...], tuple[tuple[int, D, Truth], ...]] | None = self._memory.get(id(items))
        if kept is None:
            found = ((index, item, in_force(item, self.reference_date)) for index, item in enumerate(items))
            # The items are kept beside the answer, so that no other section can get their identity.
            kept = self._memory[id(items)] = items, tuple(one for one in found if one[2] is not Truth.NO)
        return kept[1]

    @cached_property
    def tasks(self) -> tuple[tuple[int, Task, Truth], ...]:
        """The tasks that are or may be performed."""
        return self.standing(self.landscape.tasks)

    @cached_property
    def channels(self) -> tuple[tuple[int, Channel, Truth], ...]:
        """The channels that are or may be active."""
        return self.standing(self.landscape.channels)

    @cached_property
    def outsourced(self) -> tuple[tuple[int, OutsourcedTask, Truth], ...]:
        """The outsourced tasks that are or may be in force; a task that is not performed is not outsourced either."""
        performed = {task.id: truth for _, task, truth in self.tasks}
        return tuple(
            (index, item, truth & performed.get(item.task, Truth.NO))
            for index, item, truth in self.standing(self.landscape.outsourced_tasks)
            if performed.get(item.task, Truth.NO) is not Truth.NO
        )

    def is_municipal(self, party: Fact[str]) -> Truth:
        """Return whether a party is the municipality itself or a part of it."""
        return holds(party, self._is_municipal)

    def _is_municipal(self, party: str) -> Truth:
        return self._belonging.get(party, Truth.NO)

    @cached_property
    def _belonging(self) -> Mapping[str, Truth]:
        parents = {organisation.id: organisation.part_of for organisation in self.landscape.organisations}
        return belonging(parents, MUNICIPAL_PARTIES)

    def performers(self, task: str, among: frozenset[str]) -> frozenset[frozenset[str]]:
        """Return the sets of bodies, out of some, of which one is the set that performs a task, where anyone does.

        Sets that lie between others are left out: who asks for the least or the most that can be does not need them.
        """
        options = [
            _bodies(item.executing_body, truth, among) for item, truth in self._performed_by_others.get(task, ())
        ]
        if self.is_open("outsourced_tasks"):
            options.append({frozenset(), among})
        found = unions(options)
        return minimal(found) | maximal(found)

    @cached_property
    def _performed_by_others(self) -> dict[str, list[tuple[OutsourcedTask, Truth]]]:
        found: dict[str, list[tuple[OutsourcedTask, Truth]]] = {}
        for _, item, truth in self.standing(self.landscape.outsourced_tasks):
            found.setdefault(item.task, []).append((item, truth))
        return found

    def serves(self, operator: Fact[str], performers: frozenset[str]) -> Truth:
        """Return whether a channel is an entry for a task, given whose it is and which other bodies perform the task.

        It is where it is the municipality's own or of a body that performs the task. A channel of an ombudsman or
        another second-line body is no entry. Reference: domain decision 19.
        """
        return holds(
            operator,
            lambda party: (
                (self._is_municipal(party) | Truth.of(party in performers))
                & ~is_yes(self._second_line.get(party, NONE))
            ),
        )

    @cached_property
    def _second_line(self) -> dict[str, Fact[bool]]:
        return {organisation.id: organisation.second_line for organisation in self.landscape.organisations}

    def value(self, reference: Reference) -> Any:  # noqa: ANN401 - the value of any field
        """Return the value of a fact."""
        item = self.landscape.section(reference.section)[reference.index]
        return field_value(item, reference.field) if reference.field else item


def _bodies(body: Fact[str], standing: Truth, among: frozenset[str]) -> set[frozenset[str]]:
    """Return what one outsourced task may add to the bodies that perform a task: one out of some, or none of them."""
    values = values_of(body)
    named = among if values is None else among.intersection(value for value in values if isinstance(value, str))
    elsewhere = values is None or len(named) < len(values) or standing is Truth.OPEN
    return {frozenset({one}) for one in named} | ({frozenset[str]()} if elsewhere else set())


def once(function: Callable[Concatenate[Snapshot, P], A]) -> Callable[Concatenate[Snapshot, P], A]:
    """Return a function of a snapshot whose answer is worked out once per snapshot and question, and kept with it."""

    @functools.wraps(function)
    def remembered(snapshot: Snapshot, /, *asked: P.args, **named: P.kwargs) -> A:
        question = (function, asked, *named.items())
        if question not in snapshot._memory:
            snapshot._memory[question] = function(snapshot, *asked, **named)
        answer: A = snapshot._memory[question]
        return answer

    return remembered


def weigh_evidence(landscape: Landscape) -> Landscape:
    """Return the landscape in which every field with evidence against its value is open.

    A yes or no becomes disputed between both; of any other value it is only known that somebody contradicts it.
    """
    changes: dict[str, Any] = {}
    for name in SECTIONS:
        items = landscape.section(name)
        if any(evidence.stance is Stance.AGAINST and evidence.field for item in items for evidence in item.evidence):
            changes[name] = tuple(_contested(item) for item in items)
    return attrs.evolve(landscape, **changes) if changes else landscape


def _contested(item: Item) -> Item:
    fields = {evidence.field for evidence in item.evidence if evidence.stance is Stance.AGAINST and evidence.field}
    changes: dict[str, Any] = {}
    for field in sorted(fields):
        outer, _, inner = field.partition(".")
        holder = changes.get(outer, getattr(item, outer))
        if inner:
            changes[outer] = attrs.evolve(holder, **{inner: _opened(getattr(holder, inner))})
        else:
            changes[outer] = _opened(holder)
    return attrs.evolve(item, **changes)


def _opened(fact: Any) -> Any:  # noqa: ANN401 - a fact of whatever type
    if isinstance(fact, Disputed):
        return fact
    return Disputed((fact, not fact)) if isinstance(fact, bool) else UNKNOWN
