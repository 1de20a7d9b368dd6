"""A landscape at its reference date: what is in force, whose a channel is, and what evidence contradicts."""

import datetime
from typing import Any

import pytest

from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.item import DatedItem, Evidence
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.domain.outsourcing import ComplaintClauses, OutsourcedTask
from professionele_klachtbehandeling.domain.snapshot import Reference, Snapshot, in_force, once, weigh_evidence
from professionele_klachtbehandeling.domain.task import Task
from professionele_klachtbehandeling.domain.vocabulary import MUNICIPAL_PARTIES, InputKind, Stance, State
from professionele_klachtbehandeling.logic import Truth
from tests.landscapes import landscape, snapshot

TODAY = datetime.date(2026, 7, 1)
YESTERDAY, TOMORROW = PartialDate(2026, 6, 30), PartialDate(2026, 7, 2)
NONE_OR_TOMORROW: Any = Disputed((NONE, TOMORROW))
NONE_OR_YESTERDAY: Any = Disputed((NONE, YESTERDAY))
YES, NO, OPEN = Truth.YES, Truth.NO, Truth.OPEN


def outsourced(number: int = 0, task: str = "t", **facts: Any) -> OutsourcedTask:  # noqa: ANN401 - any field
    """Return an outsourced task."""
    return OutsourcedTask(id=f"o{number}", task=task, **facts)


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        (DatedItem(), YES),
        (DatedItem(begin=PartialDate.of(TODAY), end=PartialDate.of(TODAY)), YES),
        (DatedItem(begin=PartialDate.of(TODAY), end=PartialDate(2026)), YES),
        (DatedItem(begin=UNKNOWN, end=PartialDate.of(TODAY)), YES),
        (DatedItem(begin=PartialDate.of(TODAY), end=UNKNOWN, state=State.PLANNED), NO),
        (DatedItem(begin=TOMORROW), NO),
        (DatedItem(end=YESTERDAY), NO),
        (DatedItem(begin=PartialDate(2026)), OPEN),
        (DatedItem(end=PartialDate(2026)), OPEN),
        (DatedItem(begin=UNKNOWN), OPEN),
        (DatedItem(end=NONE_OR_TOMORROW), YES),
        (DatedItem(end=NONE_OR_YESTERDAY), OPEN),
        (DatedItem(end=Disputed((PartialDate(2025), YESTERDAY))), NO),
        (DatedItem(state=UNKNOWN), OPEN),
        (DatedItem(state=NONE), YES),
        (DatedItem(state=Disputed((State.PLANNED, State.CLOSED))), NO),
        (DatedItem(state=Disputed((State.PLANNED, State.IN_FORCE))), OPEN),
        (DatedItem(state=State.RECOMMENDED, begin=UNKNOWN), NO),
    ],
    ids=str,
)
def test_item_is_in_force_unless_something_limits_it(item: DatedItem, expected: Truth) -> None:
    """A plan, a begin to come or an end that is past takes an item out of force; doubt leaves it open."""
    assert expected == in_force(item, TODAY)


def test_what_is_surely_not_in_force_is_not_looked_at() -> None:
    """Items keep their place in the section when others fall away."""
    tasks = (Task(id="a", name="A", end=YESTERDAY), Task(id="b", name="B"), Task(id="c", name="C", begin=UNKNOWN))
    channels = (Channel(id="a", name="A", state=State.ANNOUNCED), Channel(id="b", name="B"))
    facts = snapshot(tasks=tasks, channels=channels)

    assert [(1, YES), (2, OPEN)] == [(index, truth) for index, _, truth in facts.tasks]
    assert [(1, YES)] == [(index, truth) for index, _, truth in facts.channels]


def test_task_that_is_not_performed_is_not_outsourced() -> None:
    """What is outsourced is in force only as far as its task is."""
    tasks = (Task(id="a", name="A", state=State.PLANNED), Task(id="b", name="B", state=UNKNOWN), Task(id="c", name="C"))
    listed = (outsourced(1, "a"), outsourced(2, "b"), outsourced(3, "c"), outsourced(4, "c", end=YESTERDAY))

    assert [(1, OPEN), (2, YES)] == [
        (index, truth) for index, _, truth in snapshot(tasks=tasks, outsourced_tasks=listed).outsourced
    ]


def test_section_is_open_until_closed() -> None:
    """A section may hold more unless it is named as complete."""
    facts = snapshot(complete=("tasks",))

    assert (False, True) == (facts.is_open("tasks"), facts.is_open("channels"))


@pytest.mark.parametrize(
    ("party", "expected"),
    [
        ("wijkteam", YES),
        ("werkplein", NO),
        ("team", OPEN),
        (UNKNOWN, OPEN),
        (Disputed(("wijkteam", "werkplein")), OPEN),
    ],
    ids=str,
)
def test_unit_of_the_municipality_is_municipal(party: Any, expected: Truth) -> None:  # noqa: ANN401 - a fact
    """A party is municipal where it is, in some steps, a part of the municipality."""
    organisations = (
        Organisation(id="afdeling", name="Afdeling", part_of="gemeente"),
        Organisation(id="wijkteam", name="Wijkteam", part_of="afdeling"),
        Organisation(id="werkplein", name="Werkplein"),
        Organisation(id="team", name="Team", part_of=Disputed(("afdeling", "werkplein"))),
    )

    assert expected == snapshot(organisations=organisations).is_municipal(party)
    assert {YES} == {snapshot().is_municipal(municipal) for municipal in MUNICIPAL_PARTIES}


def test_doubtful_circle_of_parts_does_not_hang() -> None:
    """Where doubt lets two bodies be part of each other, neither becomes municipal by that."""
    there = Organisation(id="a", name="A", part_of=Disputed(("b", "gemeente")))
    back = Organisation(id="b", name="B", part_of="a")

    assert OPEN == snapshot(organisations=(there, back)).is_municipal("b")


def test_channel_serves_where_it_is_municipal_or_of_who_performs() -> None:
    """A channel is an entry for a task where its operator is municipal or performs it, and no second line."""
    facts = snapshot(
        organisations=(
            Organisation(id="werkplein", name="Werkplein"),
            Organisation(id="ombudsman", name="Ombudsman", part_of="gemeente", second_line=True),
            Organisation(id="loket", name="Loket", part_of="gemeente", second_line=UNKNOWN),
        )
    )
    performers = frozenset({"werkplein"})
    operators = ("gemeente", "werkplein", "ombudsman", "loket", UNKNOWN)

    assert [YES, YES, NO, OPEN, OPEN] == [facts.serves(operator, performers) for operator in operators]
    assert NO == facts.serves("werkplein", frozenset())


def test_performers_are_the_bodies_of_a_task() -> None:
    """Of an outsourced task one body performs it: known, one of two, or any where nobody says."""
    organisations = tuple(Organisation(id=name, name=name) for name in ("a", "b"))
    closed = {"complete": ("outsourced_tasks",), "organisations": organisations, "tasks": (Task(id="t", name="T"),)}
    among = frozenset({"a", "b"})

    def found(*listed: OutsourcedTask, **more: Any) -> set[str]:  # noqa: ANN401 - any section
        facts = snapshot(**{**closed, **more}, outsourced_tasks=listed)
        return {"".join(sorted(bodies)) for bodies in facts.performers("t", among)}

    assert {"a"} == found(outsourced(executing_body="a"))
    assert {"a", "b"} == found(outsourced(executing_body=Disputed(("a", "b"))))
    assert {"", "a"} == found(outsourced(executing_body="a", state=UNKNOWN))
    assert {"", "a", "b"} == found(outsourced(executing_body=UNKNOWN))
    assert {"", "ab"} == found(complete=())
    assert {""} == found()


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (True, Disputed((True, False))),
        (False, Disputed((False, True))),
        (NONE, UNKNOWN),
        (UNKNOWN, UNKNOWN),
        (Disputed((False, NONE)), Disputed((False, NONE))),
    ],
    ids=str,
)
def test_evidence_against_a_yes_or_no_makes_it_disputed(value: Any, expected: object) -> None:  # noqa: ANN401 - a fact
    """A yes somebody contradicts is yes or no; what was open stays as open as it was."""
    against = Evidence(citation="Brief", field="fallback", stance=Stance.AGAINST)
    facts = landscape(
        tasks=(Task(id="t", name="T"),), outsourced_tasks=(outsourced(fallback=value, evidence=(against,)),)
    )

    assert expected == weigh_evidence(facts).outsourced_tasks[0].fallback


def test_evidence_against_other_values_leaves_them_unknown() -> None:
    """Of a contradicted set it is only known that it is contested; other fields and items are left alone."""
    against = (
        Evidence(citation="Brief", field="kinds", stance=Stance.AGAINST),
        Evidence(citation="Brief", field="information.term", stance=Stance.AGAINST),
        Evidence(citation="Website", field="published"),
    )
    kinds = (InputKind.COMPLAINT,)
    contested = Channel(id="a", name="A", kinds=kinds, published=True, evidence=against)
    first, second = snapshot(channels=(contested, Channel(id="b", name="B", kinds=kinds))).landscape.channels

    assert (UNKNOWN, UNKNOWN, True) == (first.kinds, first.information.term, first.published)
    assert kinds == second.kinds


def test_landscape_without_contradiction_is_left_as_it_is() -> None:
    """Where no evidence speaks against anything the landscape itself is used."""
    facts = landscape(channels=(Channel(id="a", name="A", evidence=(Evidence(citation="Website", field="kinds"),)),))

    assert facts is weigh_evidence(facts)


def test_reference_leads_to_the_value() -> None:
    """The place of a fact reads as a path, and its value can be looked up; without a field it is the item."""
    item = outsourced(clauses=ComplaintClauses(fallback=True))
    facts = snapshot(tasks=(Task(id="t", name="T"),), outsourced_tasks=(item,))
    fallback = Reference(section="outsourced_tasks", index=0, field="clauses.fallback")
    whole = Reference(section="outsourced_tasks", index=0, field="")

    assert ("outsourced_tasks[0].clauses.fallback", True) == (str(fallback), facts.value(fallback))
    assert ("outsourced_tasks[0]", item) == (str(whole), facts.value(whole))


def test_who_is_in_force_is_worked_out_once() -> None:
    """Who asks again what of a section is in force gets the very same answer; another section has its own."""
    found = snapshot(tasks=(Task(id="a", name="A"),), channels=(Channel(id="k", name="K"),))

    assert found.standing(found.landscape.tasks) is found.standing(found.landscape.tasks)
    assert ["k"] == [channel.id for _, channel, _ in found.standing(found.landscape.channels)]


def test_answer_is_kept_per_snapshot_and_question() -> None:
    """A function of a snapshot is worked out once for the same question, and anew for another or another snapshot."""
    asked = []

    @once
    def years_ago(facts: Snapshot, years: int = 0) -> int:
        asked.append(years)
        return facts.reference_date.year - years

    one, other = snapshot("2026-07-01"), snapshot("2025-07-01")

    assert [2026, 2024, 2026, 2024, 2023] == [
        years_ago(one),
        years_ago(one, 2),
        years_ago(one),
        years_ago(one, 2),
        years_ago(other, 2),
    ]
    assert [0, 2, 2] == asked
