"""Doors: which channels lead to which cells."""

from typing import Any

import pytest

from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed, Fact
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.domain.outsourcing import OutsourcedTask
from professionele_klachtbehandeling.domain.task import Responsibility, Task
from professionele_klachtbehandeling.domain.vocabulary import ALL, InputKind, State
from professionele_klachtbehandeling.logic import Truth
from professionele_klachtbehandeling.routes.cells import Cell, cells
from professionele_klachtbehandeling.routes.doors import find_doors
from tests.landscapes import snapshot

YES, OPEN, NO = Truth.YES, Truth.OPEN, Truth.NO
KLACHT, SIGNAAL = InputKind.COMPLAINT, InputKind.SIGNAL
CLOSED = ("tasks", "channels", "responsibilities", "outsourced_tasks")
TASK = Task(id="a", name="A")
BODIES = (
    Organisation(id="x", name="X"),
    Organisation(id="y", name="Y"),
    Organisation(id="loket", name="Loket", part_of="gemeente"),
    Organisation(id="ombudsman", name="Ombudsman", part_of="gemeente", second_line=True),
)


def channel(id: str = "k", **changes: Any) -> Channel:  # noqa: A002, ANN401 - the word and the values of the fields
    """Return an active channel of the municipality for complaints about task a, but for the changes."""
    plain = {"operator": "gemeente", "kinds": (KLACHT,), "tasks": ("a",)}
    return Channel(id=id, name=id, **{**plain, **changes})


def leads(*channels: Channel, complete: tuple[str, ...] = CLOSED, **sections: Any) -> Truth:  # noqa: ANN401 - any section
    """Return whether channels lead to the cell of task a and complaints."""
    plain = {"tasks": (TASK,), "organisations": BODIES, "channels": channels}
    found = snapshot("2026-07-01", complete, **{**plain, **sections})
    asked = [Cell("a", KLACHT, 0, YES)]
    return find_doors(found, asked).lead_to(asked[0])


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, YES),
        ({"kinds": (SIGNAAL,)}, NO),
        ({"kinds": NONE}, NO),
        ({"kinds": UNKNOWN}, OPEN),
        ({"kinds": Disputed(((KLACHT,), (KLACHT, SIGNAAL)))}, YES),
        ({"kinds": Disputed(((KLACHT,), (SIGNAAL,)))}, OPEN),
        ({"tasks": ()}, NO),
        ({"tasks": UNKNOWN}, OPEN),
        ({"state": State.ANNOUNCED}, NO),
        ({"state": UNKNOWN}, OPEN),
        ({"operator": "loket"}, YES),
        ({"operator": "ombudsman"}, NO),
        ({"operator": "x"}, NO),
        ({"operator": UNKNOWN}, OPEN),
        ({"operator": NONE}, NO),
        ({"operator": Disputed(("gemeente", "loket"))}, YES),
    ],
)
def test_channel_leads_to_the_cells_it_takes(changes: dict[str, Any], expected: Truth) -> None:
    """A channel leads to a cell where it is active, takes task and kind, and is the municipality's own."""
    assert expected is leads(channel(**changes))


@pytest.mark.parametrize(
    ("owners", "expected"),
    [(("gemeente",), YES), (("gemeente", "x"), YES), (NONE, NO), ((), NO), (UNKNOWN, OPEN)],
)
def test_channel_for_all_tasks_asks_for_an_owner(owners: Fact[tuple[str, ...]], expected: Truth) -> None:
    """One general number counts only in cells that somebody owns."""
    owned = Responsibility(task="a", kind=KLACHT, owners=owners)

    assert expected is leads(channel(tasks=ALL), responsibilities=(owned,))


def test_unlisted_owner_is_open_only_where_owners_may_be_missing() -> None:
    """A cell that is not listed has no owner where the section is complete, and may have one where it is not."""
    assert NO is leads(channel(tasks=ALL))
    assert OPEN is leads(channel(tasks=ALL), complete=("tasks", "channels", "outsourced_tasks"))


def test_channel_of_who_performs_the_task_leads_there() -> None:
    """The channel of the executing body is an entry; where it is open who performs the task, so is the entry."""
    done = OutsourcedTask(id="u", task="a", executing_body="x")
    doubtful = OutsourcedTask(id="u", task="a", executing_body="x", state=UNKNOWN)
    nameless = OutsourcedTask(id="u", task="a")

    assert YES is leads(channel(operator="x"), outsourced_tasks=(done,))
    assert NO is leads(channel(operator="y"), outsourced_tasks=(done,))
    assert OPEN is leads(channel(operator="x"), outsourced_tasks=(doubtful,))
    assert OPEN is leads(channel(operator="x"), outsourced_tasks=(nameless,))
    assert OPEN is leads(channel(operator="x"), complete=("tasks", "channels", "responsibilities"))


def test_channel_of_an_executing_body_that_is_second_line_is_no_entry() -> None:
    """Who only looks at how others dealt with something is no entry, even where it performs the task."""
    done = OutsourcedTask(id="u", task="a", executing_body="x")
    second = Organisation(id="x", name="X", second_line=True)
    doubtful = Organisation(id="x", name="X", second_line=UNKNOWN)

    assert NO is leads(channel(operator="x"), outsourced_tasks=(done,), organisations=(second,))
    assert OPEN is leads(channel(operator="x"), outsourced_tasks=(done,), organisations=(doubtful,))


def test_whoever_turns_out_to_perform_the_task_has_a_door() -> None:
    """Where two sources name different bodies and each has a channel, there is an entry in either case."""
    disputed = OutsourcedTask(id="u", task="a", executing_body=Disputed(("x", "y")))
    doors = channel("k1", operator="x"), channel("k2", operator="y")

    assert YES is leads(*doors, outsourced_tasks=(disputed,))
    assert OPEN is leads(doors[0], outsourced_tasks=(disputed,))


def test_unlisted_channels_may_lead_anywhere() -> None:
    """Where channels may be missing, no cell is surely without an entry."""
    assert OPEN is leads(complete=("tasks", "responsibilities", "outsourced_tasks"))
    assert NO is leads()


def test_doors_name_the_channels_that_lead_to_a_cell() -> None:
    """Only channels that lead to a cell are named, and those that would if somebody owned it."""
    channels = channel("k1"), channel("k2", kinds=(SIGNAAL,)), channel("k3", tasks=ALL), channel("k4", operator="x")
    found = snapshot(complete=CLOSED, tasks=(TASK,), organisations=BODIES, channels=channels)

    doors = find_doors(found, cells(found))

    assert {KLACHT: [0, 2], SIGNAAL: [1], InputKind.REPORT: [], InputKind.REQUEST_FOR_HELP: []} == {
        cell.kind: channels for cell, channels in doors.channels.items()
    }
