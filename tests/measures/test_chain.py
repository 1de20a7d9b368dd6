import pytest

from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.domain.outsourcing import OutsourcedTask
from professionele_klachtbehandeling.measures.chain import Chain, chains, kind_sets
from tests.landscapes import snapshot
from tests.measures.chain_of import BODIES, COMPLETE, HULPVRAAG, KLACHT, MELDING, SIGNAAL, task


def test_an_open_task_brings_all_its_kinds_or_none() -> None:
    """Kinds that hang on one task of which it is open whether it is performed come and go together."""
    seen = snapshot(complete=COMPLETE, tasks=(task("a", KLACHT), task("b", SIGNAAL, MELDING, state=UNKNOWN)))

    assert {frozenset({KLACHT}), frozenset({KLACHT, SIGNAAL, MELDING})} == kind_sets(seen)


def test_an_open_section_of_tasks_may_bring_any_kind() -> None:
    """Beside the kinds that surely apply, any set of the others may."""
    seen = snapshot(tasks=(task("a", KLACHT, SIGNAAL),))

    certain = frozenset({KLACHT, SIGNAAL})
    expected = {certain, certain | {MELDING}, certain | {HULPVRAAG}, certain | {MELDING, HULPVRAAG}}
    assert expected == kind_sets(seen)


def test_without_tasks_no_kind_applies() -> None:
    """Where it is known that there are no tasks there is one way, and it is empty."""
    assert {Chain(kinds=frozenset())} == chains(snapshot(complete=COMPLETE))


def test_a_body_counts_once_however_many_tasks_it_performs() -> None:
    """Bodies are a set; one that was closed, or whose task is not performed, is not in it."""
    seen = snapshot(
        complete=COMPLETE,
        organisations=BODIES,
        tasks=(task("a", KLACHT), task("b", KLACHT)),
        outsourced_tasks=(
            OutsourcedTask(id="1", task="a", executing_body="werkplein"),
            OutsourcedTask(id="2", task="b", executing_body="werkplein"),
            OutsourcedTask(id="3", task="b", executing_body=NONE),
        ),
    )

    assert {Chain(kinds=frozenset({KLACHT}), bodies=frozenset({"werkplein"}))} == chains(seen)


def test_a_body_that_may_have_left_is_optional() -> None:
    """Of what is outsourced and may have ended the body may or may not belong to the chain."""
    seen = snapshot(
        complete=COMPLETE,
        organisations=BODIES,
        tasks=(task("a", KLACHT),),
        outsourced_tasks=(OutsourcedTask(id="1", task="a", executing_body="werkplein", state=UNKNOWN),),
    )

    assert {Chain(kinds=frozenset({KLACHT}), optional=frozenset({"werkplein"}))} == chains(seen)


def test_a_disputed_body_is_one_or_the_other() -> None:
    """Each stated body makes a way of its own."""
    seen = snapshot(
        complete=COMPLETE,
        organisations=BODIES,
        tasks=(task("a", KLACHT),),
        outsourced_tasks=(OutsourcedTask(id="1", task="a", executing_body=Disputed(("werkplein", "zorggroep"))),),
    )

    expected = {Chain(kinds=frozenset({KLACHT}), bodies=frozenset({body.id})) for body in BODIES}
    assert expected == chains(seen)


@pytest.mark.parametrize(("closed", "unnamed"), [(COMPLETE, 1), (("tasks",), None)])
def test_a_body_that_nobody_named_may_be_anyone(closed: tuple[str, ...], unnamed: int | None) -> None:
    """It surely is somebody; where more may be outsourced there may be any number beside it."""
    seen = snapshot(complete=closed, tasks=(task("a", KLACHT),), outsourced_tasks=(OutsourcedTask(id="1", task="a"),))

    assert {Chain(kinds=frozenset({KLACHT}), unnamed=unnamed, has_unnamed=True)} == chains(seen)


def test_the_bodies_of_an_open_task_come_together() -> None:
    """Either the task is performed and both bodies with it, or neither."""
    seen = snapshot(
        complete=COMPLETE,
        organisations=BODIES,
        tasks=(task("a", KLACHT), task("b", KLACHT, state=UNKNOWN)),
        outsourced_tasks=tuple(OutsourcedTask(id=body.id, task="b", executing_body=body.id) for body in BODIES),
    )

    both = frozenset({"werkplein", "zorggroep"})
    expected = {Chain(kinds=frozenset({KLACHT})), Chain(kinds=frozenset({KLACHT}), bodies=both)}
    assert expected == chains(seen)


def test_a_kind_that_only_open_tasks_bring_needs_one_of_them() -> None:
    """Where a kind applies, one of the tasks that bring it is performed, with its body."""
    seen = snapshot(
        complete=COMPLETE,
        organisations=BODIES,
        tasks=(task("a", KLACHT, state=UNKNOWN), task("b", KLACHT, state=UNKNOWN)),
        outsourced_tasks=(
            OutsourcedTask(id="1", task="a", executing_body="werkplein"),
            OutsourcedTask(id="2", task="b", executing_body="zorggroep"),
        ),
    )

    one, other, kinds = frozenset({"werkplein"}), frozenset({"zorggroep"}), frozenset({KLACHT})
    expected = {
        Chain(kinds=frozenset()),
        Chain(kinds=kinds, bodies=one, optional=other),
        Chain(kinds=kinds, bodies=other, optional=one),
    }
    assert expected == chains(seen)


def test_more_ways_than_can_be_told_apart_are_taken_together() -> None:
    """Of very many disputed bodies each may or may not be there; nothing waits for all their combinations."""
    names = [f"{letter}{number}" for number in range(16) for letter in "ab"]
    seen = snapshot(
        complete=COMPLETE,
        organisations=tuple(Organisation(id=name, name=name) for name in names),
        tasks=(task("a", KLACHT),),
        outsourced_tasks=tuple(
            OutsourcedTask(id=f"u{number}", task="a", executing_body=Disputed((f"a{number}", f"b{number}")))
            for number in range(16)
        ),
    )

    assert {Chain(kinds=frozenset({KLACHT}), optional=frozenset(names))} == chains(seen)
