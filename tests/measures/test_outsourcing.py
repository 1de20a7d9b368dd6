from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed, Fact
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.domain.outsourcing import OutsourcingRegister
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.domain.task import Task
from professionele_klachtbehandeling.domain.vocabulary import Basis, LegalForm, State, TaskDomain
from professionele_klachtbehandeling.logic import Bounds, Truth
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.outsourcing import (
    outsourced_tasks,
    outsourcing_register,
    register_fields_filled,
    share_of_outsourced,
)
from professionele_klachtbehandeling.measures.quantity import Absent, Measured
from tests.landscapes import snapshot
from tests.measures.completions import by_enumeration, by_measure, is_small
from tests.measures.outsourced import STATES, TASKS, YES_OR_NO, closed, item, outsourcing

FILLED: dict[str, Any] = {
    "executing_body": "gemeente",
    "legal_form": LegalForm.FOUNDATION,
    "basis": Basis.SUBSIDY,
    "competent_body": "gemeente",
    "complaint_contact": "klachten@voorbeeld.nl",
    "duration": "tot 2028",
}
TEXTS: st.SearchStrategy[Any] = st.sampled_from(("tot 2028", NONE, UNKNOWN, Disputed(("tot 2028", NONE))))


def value(result: Measured | Absent) -> Bounds | Truth | AbsenceReason:
    """Return the value of a result, or why it has none."""
    return result.reason if isinstance(result, Absent) else result.value


def test_outsourced_tasks_are_counted_where_task_and_outsourcing_are_in_force() -> None:
    """Neither a plan counts nor what is outsourced of a task that is not performed; an unknown state is open."""
    tasks = (TASKS[0], Task(id="jeugdhulp", name="Jeugdhulp", state=State.CLOSED))
    items = (item("a"), item("b", state=State.PLANNED), item("c", "jeugdhulp"), item("d", state=UNKNOWN))

    actual = outsourced_tasks(Snapshot(closed(*items, tasks=tasks)))

    assert Bounds(Fraction(1), Fraction(2)) == value(actual)


def test_an_open_section_leaves_the_count_without_a_greatest_value() -> None:
    """Any number of outsourced tasks may be left out of an open section."""
    actual = outsourced_tasks(snapshot(tasks=TASKS, outsourced_tasks=(item("a"),)))

    assert Bounds(Fraction(1), None) == value(actual)


def test_nothing_can_be_outsourced_where_there_is_no_task() -> None:
    """Where it is known that no task is performed, an open section of outsourced tasks holds nothing."""
    actual = outsourced_tasks(snapshot(complete=("tasks",)))

    assert Bounds.exactly(0) == value(actual)


def test_count_leads_to_the_limits_that_are_open() -> None:
    """Where it is open whether a task is outsourced, the places of what limits it in time are named."""
    found = outsourced_tasks(Snapshot(closed(item(state=UNKNOWN))))

    expected = ["outsourced_tasks[0]", *(f"outsourced_tasks[0].{field}" for field in ("state", "begin", "end"))]
    assert expected == [str(place) for place in found.cases[0].facts]


def test_a_register_has_seven_fields_per_outsourced_task() -> None:
    """Six fields of the outsourced task, and domain or law of the task itself."""
    tasks = (Task(id="bijstand", name="Bijstand", domains=NONE, laws=("Participatiewet",)),)

    assert Bounds.exactly(1) == value(register_fields_filled(Snapshot(closed(item(**FILLED), tasks=tasks))))


def test_a_register_field_that_is_known_to_be_empty_is_not_filled() -> None:
    """What is empty is not filled, and what nobody stated is open."""
    tasks = (Task(id="bijstand", name="Bijstand", domains=(TaskDomain.PARTICIPATION,)),)
    items = (item(**FILLED | {"duration": NONE, "basis": UNKNOWN}),)

    actual = register_fields_filled(Snapshot(closed(*items, tasks=tasks)))

    assert Bounds(Fraction(5, 7), Fraction(6, 7)) == value(actual)


def test_register_fields_lead_to_their_facts() -> None:
    """The case of an outsourced task names all places that decide how many of its fields are filled."""
    found = register_fields_filled(Snapshot(closed(item("u1"))))

    expected = [
        *(f"outsourced_tasks[0].{field}" for field in FILLED),
        "tasks[0].domains",
        "tasks[0].laws",
    ]
    assert expected == [str(place) for place in found.cases[0].facts]


def test_nothing_outsourced_has_no_share() -> None:
    """Where nothing is outsourced, there is nothing to take a share of, and never a full share."""
    assert AbsenceReason.NOTHING_OUTSOURCED is value(register_fields_filled(Snapshot(closed())))


def test_an_open_section_leaves_the_share_open() -> None:
    """Unlisted outsourced tasks can move a share anywhere but to an end from which a listed one keeps it."""
    listed = snapshot(tasks=TASKS, outsourced_tasks=(item(fallback=True),))

    actual = share_of_outsourced(listed, lambda one: [Truth.YES], "fallback")

    assert Bounds(Fraction(0), Fraction(1), low_reached=False) == value(actual)


def test_what_hangs_on_one_task_comes_and_goes_with_it() -> None:
    """Two outsourcings of a task that may not be performed count for both or for neither."""
    tasks = (Task(id="bijstand", name="Bijstand", state=UNKNOWN),)
    listed = Snapshot(closed(item("a"), item("b"), tasks=tasks))

    actual = share_of_outsourced(listed, lambda one: [Truth.of(one.item.id == "a")], "fallback")

    assert (Bounds.exactly(Fraction(1, 2)), AbsenceReason.NOTHING_OUTSOURCED) == by_measure(actual)


@given(
    outsourcing(
        **{field: st.just(FILLED[field]) for field in ("executing_body", "legal_form", "basis", "complaint_contact")},
        competent_body=st.sampled_from(("gemeente", NONE, UNKNOWN)),
        duration=TEXTS,
    )
)
def test_the_share_of_register_fields_is_what_enumeration_finds(landscape: Landscape) -> None:
    """However states, fields and domains turn out, the least and the greatest share are exact."""
    candidates = {
        "outsourced_tasks.duration": ("tot 2028", NONE),
        "outsourced_tasks.competent_body": ("gemeente", NONE),
        "tasks.domains": ((TaskDomain.WMO,), NONE),
    }
    assume(is_small(landscape, candidates))

    expected = by_enumeration(register_fields_filled, landscape, candidates)

    assert expected == by_measure(register_fields_filled(Snapshot(landscape)))


@given(outsourcing())
def test_the_count_is_what_enumeration_finds(landscape: Landscape) -> None:
    """However the states turn out, the least and the greatest count are exact."""
    assert by_enumeration(outsourced_tasks, landscape, {}) == by_measure(outsourced_tasks(Snapshot(landscape)))


def register(name: str = "register", **fields: Any) -> OutsourcingRegister:  # noqa: ANN401 - facts of several types
    """Return a register of outsourced tasks."""
    return OutsourcingRegister(name=name, **fields)


def test_one_register_must_have_all_that_is_asked() -> None:
    """Two registers that each have half of it do not make one that has it all."""
    half = (register("a", in_planning_cycle=True, public=False), register("b", in_planning_cycle=False, public=True))
    whole = (*half, register("c", in_planning_cycle=True, public=True))

    found = [
        outsourcing_register(
            snapshot(complete=SECTIONS, outsourcing_registers=registers), in_planning_cycle=True, public=True
        )
        for registers in (half, whole)
    ]

    assert [Truth.NO, Truth.YES] == [value(one) for one in found]


@pytest.mark.parametrize(
    ("reviewed", "expected"),
    [
        ((PartialDate(2025, 7, 1),), Truth.YES),
        ((PartialDate(2025, 6, 30),), Truth.NO),
        ((PartialDate(2026, 7, 2),), Truth.NO),
        ((PartialDate(2025),), Truth.OPEN),
        (NONE, Truth.NO),
        (UNKNOWN, Truth.OPEN),
    ],
)
def test_a_register_is_reviewed_within_a_window(reviewed: Fact[tuple[PartialDate, ...]], expected: Truth) -> None:
    """Both ends of the window belong to it; a date that is partly inside leaves it open."""
    listed = snapshot(complete=SECTIONS, outsourcing_registers=(register(reviewed=reviewed),))

    assert expected is value(outsourcing_register(listed, reviewed_within=12))


def test_an_unlisted_register_may_exist() -> None:
    """In an open section there may be a register with all that is asked; in a closed one there is not."""
    assert Truth.OPEN is value(outsourcing_register(snapshot()))
    assert Truth.NO is value(outsourcing_register(snapshot(complete=SECTIONS)))


@given(st.lists(st.tuples(STATES, YES_OR_NO, YES_OR_NO), max_size=3))
def test_the_register_is_what_enumeration_finds(registers: list[tuple[Any, Any, Any]]) -> None:
    """However states and fields turn out, it is known exactly where it can be."""
    listed = closed(
        outsourcing_registers=tuple(
            register(str(number), state=state, in_planning_cycle=used, public=public)
            for number, (state, used, public) in enumerate(registers)
        )
    )
    candidates = dict.fromkeys(
        ("outsourcing_registers.in_planning_cycle", "outsourcing_registers.public"), (True, NONE)
    )
    asked = {"in_planning_cycle": True, "public": True}

    expected = by_enumeration(outsourcing_register, listed, candidates, **asked)

    assert expected == by_measure(outsourcing_register(Snapshot(listed), **asked))
