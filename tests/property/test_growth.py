"""How the work of reading and assessing grows, counted in steps: no clock is needed to see that it is linear."""

import sys
from collections.abc import Callable
from types import FrameType

import pytest

from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.domain.outsourcing import OutsourcedTask
from professionele_klachtbehandeling.domain.task import Responsibility, SupportArrangement, Task
from professionele_klachtbehandeling.domain.vocabulary import ALL, InputKind, SupportKind, TaskDomain
from professionele_klachtbehandeling.exchange import parse, to_json
from professionele_klachtbehandeling.face.assessing import assess
from tests.landscapes import landscape


def steps(work: Callable[[], object]) -> int:
    """Return how many functions written in Python some work calls."""
    called = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal called
        called += event == "call"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(before)
    return called


def of_size(number: int) -> Landscape:
    """Return a landscape of so many outsourced tasks with what hangs on them, which two channels serve."""
    names = [f"task-{place}" for place in range(number)]
    return landscape(
        tasks=tuple(Task(id=name, name=name, domains=(TaskDomain.WMO,)) for name in names),
        channels=tuple(
            Channel(id=name, name=name, operator="gemeente", kinds=tuple(InputKind), tasks=ALL) for name in ("a", "b")
        ),
        responsibilities=tuple(
            Responsibility(task=name, kind=kind, owners=("college",)) for name in names for kind in InputKind
        ),
        support=tuple(SupportArrangement(task=name, kind=SupportKind.CLIENT_SUPPORT, available=True) for name in names),
        outsourced_tasks=tuple(OutsourcedTask(id=f"to-{name}", task=name) for name in names),
    )


def grows(work: Callable[[Landscape], Callable[[], object]]) -> float:
    """Return how much faster the steps of some work grow than the number of tasks: 1 where as fast."""
    work(of_size(40))()  # What is read and remembered once for all does not count.
    few, more, most = (steps(work(of_size(number))) for number in (10, 20, 40))
    return (most - more) / (more - few) / 2


def reading(facts: Landscape) -> Callable[[], object]:
    """Return the work of reading a landscape from JSON."""
    text = to_json(facts)
    return lambda: parse(text, Landscape, "landschap.json")


def assessing(facts: Landscape) -> Callable[[], object]:
    """Return the work of assessing a landscape."""
    return lambda: assess(facts)


@pytest.mark.parametrize("work", [reading, assessing])
def test_steps_grow_with_the_number_of_tasks_and_no_faster(work: Callable[[Landscape], Callable[[], object]]) -> None:
    """Every so many tasks more take as many steps more, within a twentieth."""
    assert grows(work) <= 1.05


@pytest.mark.parametrize("work", [reading, assessing])
def test_one_landscape_does_not_burden_the_next(work: Callable[[Landscape], Callable[[], object]]) -> None:
    """The same landscape takes no more steps when it comes again, but for the few that letting go of values takes."""
    again = work(of_size(10))
    first = steps(again)

    assert steps(again) <= first * 101 // 100
