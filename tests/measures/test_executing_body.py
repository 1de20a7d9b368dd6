import itertools
from collections.abc import Iterable

import attrs
import pytest

from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed, Fact
from professionele_klachtbehandeling.domain.landscape import SECTIONS
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.domain.outsourcing import OutsourcedTask
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.domain.vocabulary import State
from professionele_klachtbehandeling.measures.executing_body import ExecutingBodies, find_executing_bodies
from tests.landscapes import landscape
from tests.measures.outsourced import TASKS, closed, item

ORGANISATIONS = tuple(Organisation(id=name, name=name.upper()) for name in ("a", "b", "c"))


def find(*items: OutsourcedTask) -> ExecutingBodies:
    """Return the bodies of these outsourced tasks, where all organisations are listed and none is like another."""
    return find_executing_bodies(Snapshot(closed(*items, organisations=ORGANISATIONS)), lambda body: body)


def in_words(part: Iterable[frozenset[str | int]]) -> list[str]:
    """Return sets of bodies as words, in a fixed order."""
    return sorted(" ".join(sorted(map(str, bodies))) for bodies in part)


def test_the_municipality_is_always_there() -> None:
    """Also where nothing is outsourced."""
    assert ExecutingBodies(frozenset({"gemeente"}), (), {"gemeente": []}) == find()


def test_a_body_is_there_once() -> None:
    """Two tasks of one body make one body; what is not in force makes none."""
    found = find(
        item("u1", executing_body="a"),
        item("u2", "jeugdhulp", executing_body="a"),
        item("u3", executing_body="b", state=State.CLOSED),
    )

    assert (["a gemeente"], ()) == (in_words([found.sure]), found.parts)
    assert ["u1", "u2"] == [one.item.id for one in found.named["a"]]


@pytest.mark.parametrize(
    ("executing_body", "expected"),
    [
        (Disputed(("a", "b")), ["a", "b"]),
        (Disputed(("a", "college")), ["", "a"]),
        (Disputed(("a", NONE)), ["", "a"]),
        (UNKNOWN, ["", "a", "b", "c"]),
    ],
)
def test_an_open_body_turns_out_to_be_one(executing_body: Fact[str], expected: list[str]) -> None:
    """The sets of which one turns out to be there hold one of its values each, or nobody besides the municipality."""
    found = find(item(executing_body=executing_body))

    assert [expected] == [in_words(part) for part in found.parts]


def test_what_is_there_already_adds_nothing() -> None:
    """A disputed body that performs another task anyway leaves nothing but the other one."""
    found = find(item("u1", executing_body="a"), item("u2", executing_body=Disputed(("a", "b"))))

    assert ["a gemeente"] == in_words([found.sure])
    assert [["", "b"]] == [in_words(part) for part in found.parts]


def test_parts_that_share_no_body_are_independent() -> None:
    """Those that do share one are woven together."""
    apart = find(item("u1", executing_body=Disputed(("a", "b"))), item("u2", executing_body="c", state=UNKNOWN))
    together = find(item("u1", executing_body=Disputed(("a", "b"))), item("u2", executing_body="b", state=UNKNOWN))

    assert [["a", "b"], ["", "c"]] == [in_words(part) for part in apart.parts]
    assert [["a", "a b", "b"]] == [in_words(part) for part in together.parts]


def test_bodies_of_an_open_task_come_together() -> None:
    """Where it is open whether a task is performed, all that is outsourced of it is there, or nothing is."""
    tasks = (attrs.evolve(TASKS[0], state=UNKNOWN),)
    items = (item("u1", executing_body="a"), item("u2", executing_body="b"))

    found = find_executing_bodies(Snapshot(closed(*items, tasks=tasks, organisations=ORGANISATIONS)), hash)

    assert [["", "a b"]] == [in_words(part) for part in found.parts]


def test_an_unnamed_body_may_be_unlisted() -> None:
    """Where more organisations may exist, each outsourced task without a named body may bring one of its own."""
    complete = tuple(section for section in SECTIONS if section != "organisations")
    listed = landscape(complete=complete, tasks=TASKS, outsourced_tasks=(item("u1"), item("u2")))

    found = find_executing_bodies(Snapshot(listed), hash)

    assert [["", "0"], ["", "1"]] == [in_words(part) for part in found.parts]


def test_no_more_alike_bodies_are_tried_than_there_are_unnamed_ones() -> None:
    """Of listed bodies about which the same is asked, one for each unnamed body will do."""
    listed = closed(item("u1"), organisations=ORGANISATIONS)

    found = find_executing_bodies(Snapshot(listed), lambda body: "alike")

    assert [["", "a"]] == [in_words(part) for part in found.parts]


def test_beyond_many_sets_bodies_come_and_go_by_themselves() -> None:
    """A long chain of disputes is not unravelled: each body may then be there or not."""
    organisations = tuple(Organisation(id=f"b{number:02}", name="B") for number in range(30))
    items = (
        item(f"u{number}", executing_body=Disputed((one.id, other.id)))
        for number, (one, other) in enumerate(itertools.pairwise(organisations))
    )

    found = find_executing_bodies(Snapshot(closed(*items, organisations=organisations)), hash)

    assert [["", one.id] for one in organisations] == sorted(in_words(part) for part in found.parts)
