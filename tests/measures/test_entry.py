"""Entries for cells, and who answers for them."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed, Fact
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.domain.outsourcing import OutsourcedTask
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.domain.task import NotApplicable, Responsibility, Task
from professionele_klachtbehandeling.domain.vocabulary import ALL, Inapplicability, InputKind
from professionele_klachtbehandeling.logic import Bounds, Truth
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.entry import (
    cells_with_deputy_and_escalation,
    cells_with_entry,
    cells_with_single_owner,
    every_task_has_entry,
)
from professionele_klachtbehandeling.measures.quantity import Absent, Measured
from tests.landscapes import landscape, snapshot
from tests.measures.completions import STATES, by_enumeration, by_measure, is_small, open_facts

KINDS = tuple(InputKind)
KLACHT, SIGNAAL, MELDING, HULPVRAAG = KINDS
TASKS = Task(id="a", name="A"), Task(id="b", name="B")
BODIES = Organisation(id="x", name="X"), Organisation(id="y", name="Y")


def channel(
    id: str,  # noqa: A002 - the word of the field
    kinds: Fact[tuple[InputKind, ...]],
    tasks: Any,  # noqa: ANN401 - any fact about tasks
    operator: Fact[str] = "gemeente",
) -> Channel:
    """Return an active channel."""
    return Channel(id=id, name=id, kinds=kinds, tasks=tasks, operator=operator)


def entries(*channels: Channel, tasks: tuple[Task, ...] = TASKS, **sections: Any) -> Bounds:  # noqa: ANN401
    """Return the share of cells with an entry where nothing is left out."""
    found = snapshot("2026-07-01", SECTIONS, tasks=tasks, organisations=BODIES, channels=channels, **sections)
    return bounds(cells_with_entry(found))


def bounds(result: object) -> Bounds:
    """Return the bounds of a measured share."""
    assert isinstance(result, Measured)
    assert isinstance(result.value, Bounds)
    return result.value


def test_share_is_that_of_the_cells_with_a_channel() -> None:
    """Two tasks make eight cells; a channel for complaints about both and one for signals about one cover three."""
    assert Bounds.exactly(Fraction(3, 8)) == entries(
        channel("k1", (KLACHT,), ("a", "b")), channel("k2", (SIGNAAL,), ("a",))
    )


def test_channel_disputed_between_cells_serves_one_of_them() -> None:
    """A channel for complaints or for signals covers exactly one of two cells, not none or both."""
    disputed = channel("k", Disputed(((KLACHT,), (SIGNAAL,))), ("a",))

    assert Bounds.exactly(Fraction(1, 8)) == entries(disputed)


def test_cells_of_a_doubtful_task_come_and_go_together() -> None:
    """Of a half covered task that may not be performed either all cells count or none."""
    doubtful = Task(id="b", name="B", state=UNKNOWN)

    assert Bounds(Fraction(6, 8), Fraction(1)) == entries(
        channel("k1", KINDS, ("a",)), channel("k2", (KLACHT, SIGNAAL), ("b",)), tasks=(TASKS[0], doubtful)
    )


def test_body_that_performs_a_doubtful_task_covers_it_if_it_is_performed() -> None:
    """The channel of an executing body covers the cells of its task in every case in which there are such cells."""
    doubtful = Task(id="a", name="A", state=UNKNOWN)
    done = OutsourcedTask(id="u", task="a", executing_body="x")

    found = cells_with_entry(
        snapshot(
            complete=SECTIONS,
            tasks=(doubtful,),
            organisations=BODIES,
            outsourced_tasks=(done,),
            channels=(channel("k", KINDS, ("a",), "x"),),
        )
    )

    assert Bounds.exactly(1) == bounds(found)
    assert isinstance(found, Measured)
    assert AbsenceReason.NO_CELLS is found.may_be_absent


def test_unknown_body_is_one_body() -> None:
    """Of two bodies with a channel only one performs a task for which one unknown body is listed."""
    nameless = OutsourcedTask(id="u", task="a")

    found = entries(
        channel("k1", (KLACHT,), ("a",), "x"),
        channel("k2", (SIGNAAL,), ("a",), "y"),
        tasks=TASKS[:1],
        outsourced_tasks=(nameless,),
    )

    assert Bounds(Fraction(0), Fraction(1, 4)) == found


def test_unlisted_tasks_open_the_share() -> None:
    """Where tasks may be missing the share is open, but a cell without entry keeps it under 1."""
    found = cells_with_entry(
        snapshot(complete=("channels", "outsourced_tasks"), tasks=TASKS, channels=(channel("k", KINDS, ("a",)),))
    )

    assert Bounds(Fraction(0), Fraction(1), low_reached=False, high_reached=False) == bounds(found)
    assert isinstance(found, Measured)
    assert found.more


def test_without_tasks_or_cells_there_is_no_share() -> None:
    """No task at all, and tasks that make no cell, are told apart."""
    nothing_applies = tuple(NotApplicable(kind=kind, reason=Inapplicability.KIND_CANNOT_OCCUR) for kind in InputKind)
    bare = Task(id="a", name="A", not_applicable=nothing_applies)

    assert Absent(reason=AbsenceReason.NO_TASKS) == cells_with_entry(snapshot(complete=SECTIONS))
    assert Absent(reason=AbsenceReason.NO_CELLS) == cells_with_entry(snapshot(complete=SECTIONS, tasks=(bare,)))


@pytest.mark.parametrize(
    ("covered", "complete", "expected"),
    [
        (("a", "b"), SECTIONS, Truth.YES),
        (("a",), SECTIONS, Truth.NO),
        (UNKNOWN, SECTIONS, Truth.OPEN),
        (("a", "b"), ("channels",), Truth.OPEN),
        (("a",), ("tasks",), Truth.OPEN),
    ],
)
def test_every_task_has_a_channel_for_a_kind(
    covered: Fact[tuple[str, ...]], complete: tuple[str, ...], expected: Truth
) -> None:
    """It holds where each task has one, fails where one surely has none, and is open where something may be missing."""
    found = every_task_has_entry(
        snapshot(complete=complete, tasks=TASKS, channels=(channel("k", (KLACHT,), covered),)), kind="klacht"
    )

    assert isinstance(found, Measured)
    assert expected is found.value


def test_every_task_is_every_task_to_which_the_kind_applies() -> None:
    """A task to which complaints do not apply is not asked for; where none is left the claim is absent."""
    exempt = NotApplicable(kind=KLACHT, reason=Inapplicability.KIND_CANNOT_OCCUR)
    tasks = TASKS[0], Task(id="b", name="B", not_applicable=(exempt,))
    doors = (channel("k", (KLACHT,), ("a",)),)

    both = every_task_has_entry(snapshot(complete=SECTIONS, tasks=tasks, channels=doors), kind="klacht")
    none = every_task_has_entry(snapshot(complete=SECTIONS, tasks=tasks[1:]), kind="klacht")

    assert isinstance(both, Measured)
    assert Truth.YES is both.value
    assert Absent(reason=AbsenceReason.NO_CELLS) == none


@pytest.mark.parametrize(
    ("owners", "handlers", "expected"),
    [
        (("x",), ("y",), (1, 1)),
        (("x", "y"), ("y",), (0, 0)),
        (("x", "x"), ("y",), (1, 1)),
        (NONE, ("y",), (0, 0)),
        ((), ("y",), (0, 0)),
        (("x",), NONE, (0, 0)),
        (("x",), (), (0, 0)),
        (("x",), UNKNOWN, (0, 1)),
        (UNKNOWN, ("y",), (0, 1)),
        (UNKNOWN, NONE, (0, 0)),
        (Disputed((("x",), ("y",))), ("y",), (1, 1)),
        (Disputed((("x",), ("x", "y"))), ("y",), (0, 1)),
    ],
)
def test_cell_counts_with_one_owner_and_a_handler(
    owners: Fact[tuple[str, ...]], handlers: Fact[tuple[str, ...]], expected: tuple[int, int]
) -> None:
    """Exactly one owner, whoever it is, and at least one handler; two owners are a conflict."""
    listed = Responsibility(task="a", kind=KLACHT, owners=owners, handlers=handlers)
    found = snapshot(complete=SECTIONS, tasks=TASKS[:1], organisations=BODIES, responsibilities=(listed,))

    low, high = expected
    assert Bounds(Fraction(low, 4), Fraction(high, 4)) == bounds(cells_with_single_owner(found))


@pytest.mark.parametrize(
    ("deputy", "escalation_point", "expected"),
    [
        ("team", "directeur", (1, 1)),
        ("team", NONE, (0, 0)),
        ("team", UNKNOWN, (0, 1)),
        ("", "directeur", (0, 0)),
        (Disputed(("team", "baliechef")), "directeur", (1, 1)),
    ],
)
def test_cell_counts_with_deputy_and_escalation_point(
    deputy: Fact[str], escalation_point: Fact[str], expected: tuple[int, int]
) -> None:
    """Both must be filled in; which of two names is right does not matter."""
    listed = Responsibility(task="a", kind=KLACHT, deputy=deputy, escalation_point=escalation_point)
    found = snapshot(complete=SECTIONS, tasks=TASKS[:1], responsibilities=(listed,))

    low, high = expected
    assert Bounds(Fraction(low, 4), Fraction(high, 4)) == bounds(cells_with_deputy_and_escalation(found))


def test_cell_without_responsibility_is_open_only_where_some_may_be_missing() -> None:
    """What no responsibility is listed for has no owner where they are complete."""
    known = snapshot(complete=("tasks", "responsibilities"), tasks=TASKS)
    unknown = snapshot(complete=("tasks",), tasks=TASKS)

    assert Bounds.exactly(0) == bounds(cells_with_single_owner(known))
    assert Bounds(Fraction(0), Fraction(1)) == bounds(cells_with_single_owner(unknown))


def test_facts_of_a_cell_lead_to_what_decides_it() -> None:
    """A cell names its channel, and owner or performer where these matter; a cell without channel names its task."""
    found = cells_with_entry(
        snapshot(
            complete=("channels",),
            tasks=(Task(id="a", name="A", state=UNKNOWN), TASKS[1]),
            organisations=BODIES,
            channels=(channel("k1", (KLACHT,), ALL), channel("k2", (SIGNAAL,), ("a",), "x")),
            responsibilities=(Responsibility(task="a", kind=KLACHT),),
            outsourced_tasks=(OutsourcedTask(id="u", task="a", executing_body="x"),),
        )
    )

    assert isinstance(found, Measured)
    places = {case.subject: [str(place) for place in case.facts] for case in found.cases}
    doubt = ["tasks[0]", "tasks[0].state", "tasks[0].begin", "tasks[0].end"]
    first = ["channels[0].operator", "channels[0].kinds", "channels[0].tasks"]
    assert [*first, "responsibilities[0].owners", *doubt] == places["a × klacht"]
    assert [*first, "tasks[1]"] == places["b × klacht"]
    assert [
        *("channels[1].operator", "channels[1].kinds", "channels[1].tasks", "outsourced_tasks[0].executing_body"),
        *("outsourced_tasks[0].state", "outsourced_tasks[0].begin", "outsourced_tasks[0].end"),
        *doubt,
    ] == places["a × signaal"]
    assert ["tasks[1]"] == places["b × melding"]


def test_facts_of_a_cell_lead_to_what_the_owner_of_a_door_is_part_of() -> None:
    """Whether a door is an entry can hang on whether its operator is a unit of the municipality."""
    unit = Organisation(id="loket", name="Loket", part_of=UNKNOWN)
    door = Channel(id="balie", name="Balie", operator="loket", kinds=(KLACHT,), tasks=("a",))
    found = cells_with_entry(
        snapshot(complete=SECTIONS, organisations=(unit,), tasks=(Task(id="a", name="A"),), channels=(door,))
    )

    fields = ("operator", "kinds", "tasks")
    expected = [*(f"channels[0].{field}" for field in fields), "organisations[0].part_of"]
    assert expected == [str(place) for place in found.cases[0].facts]


def test_facts_of_a_responsibility_lead_to_its_fields() -> None:
    """A cell names the fields of its responsibility, or its task where none is listed."""
    listed = Responsibility(task="a", kind=KLACHT)
    found = cells_with_single_owner(snapshot(complete=SECTIONS, tasks=TASKS[:1], responsibilities=(listed,)))

    assert isinstance(found, Measured)
    assert ["responsibilities[0].owners", "responsibilities[0].handlers"] == [
        str(place) for place in found.cases[0].facts
    ]
    assert ["tasks[0]"] == [str(place) for place in found.cases[1].facts]


CANDIDATES = {
    "channels.operator": ("gemeente", "x", "y", NONE),
    "channels.kinds": (KINDS, NONE, (KLACHT,)),
    "channels.tasks": (("a", "b"), ("a",), ALL, NONE),
    "outsourced_tasks.executing_body": ("x", "y", NONE),
    "organisations.second_line": (True, False),
    "responsibilities.owners": (("x",), ("x", "y"), NONE),
    "responsibilities.handlers": (("x",), NONE),
    "responsibilities.deputy": ("x", NONE),
    "responsibilities.escalation_point": ("x", NONE),
}


SECOND_LINE: st.SearchStrategy[Fact[bool]] = st.sampled_from([NONE, NONE, True, UNKNOWN])


@st.composite
def landscapes(draw: st.DrawFn) -> Landscape:
    """Return small complete landscapes with open facts."""
    exempt = NotApplicable(kind=HULPVRAAG, reason=Inapplicability.KIND_CANNOT_OCCUR)
    kinds = open_facts((KLACHT,), (SIGNAAL,), (KLACHT, SIGNAAL), KINDS, NONE)
    tasks = open_facts(("a",), ("b",), ("a", "b"), ALL, NONE)
    return landscape(
        complete=SECTIONS,
        organisations=(
            Organisation(id="x", name="X", second_line=draw(SECOND_LINE)),
            Organisation(id="y", name="Y"),
        ),
        tasks=(Task(id="a", name="A", state=draw(STATES)), Task(id="b", name="B", not_applicable=(exempt,))),
        channels=tuple(
            Channel(
                id=name,
                name=name,
                state=draw(STATES),
                operator=draw(open_facts("gemeente", "x", "y")),
                kinds=draw(kinds),
                tasks=draw(tasks),
            )
            for name in draw(st.sampled_from(["", "k", "kl", "klm"]))
        ),
        outsourced_tasks=tuple(
            OutsourcedTask(id=name, task="a", state=draw(STATES), executing_body=draw(open_facts("x", "y", NONE)))
            for name in draw(st.sampled_from(["", "u", "uv"]))
        ),
        responsibilities=tuple(
            Responsibility(
                task="a",
                kind=kind,
                owners=draw(open_facts(("x",), ("x", "y"), NONE)),
                handlers=("x",),
                deputy=draw(open_facts("x", "y", NONE)),
                escalation_point="x",
            )
            for kind in draw(st.sampled_from([(), (KLACHT,), (KLACHT, SIGNAAL)]))
        ),
    )


@given(facts=landscapes())
def test_entries_are_exact_over_all_completions(facts: Landscape) -> None:
    """Every measure of this module says the least and the greatest that the open facts can come to."""
    assume(is_small(facts, CANDIDATES))

    found = Snapshot(facts)

    assert by_enumeration(cells_with_entry, facts, CANDIDATES) == by_measure(cells_with_entry(found))
    assert by_enumeration(every_task_has_entry, facts, CANDIDATES, kind="klacht") == by_measure(
        every_task_has_entry(found, kind="klacht")
    )
    assert by_enumeration(cells_with_single_owner, facts, CANDIDATES) == by_measure(cells_with_single_owner(found))
    assert by_enumeration(cells_with_deputy_and_escalation, facts, CANDIDATES) == by_measure(
        cells_with_deputy_and_escalation(found)
    )
