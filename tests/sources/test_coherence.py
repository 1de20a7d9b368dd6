"""What contradicts itself only because sources were put together."""

from professionele_klachtbehandeling.domain.accountability import HandlingFigures
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.item import DatedItem
from professionele_klachtbehandeling.domain.task import Task
from professionele_klachtbehandeling.sources.coherence import coherent, without_circles


def test_end_before_begin_opens_both() -> None:
    """Each source set one limit; the other may be left out."""
    opened = coherent(DatedItem(begin=PartialDate(2026), end=PartialDate(2025)))

    assert (Disputed((PartialDate(2026), NONE)), Disputed((PartialDate(2025), NONE))) == (opened.begin, opened.end)


def test_what_is_no_contradiction_is_left_alone() -> None:
    """An end in the year of the begin, or without a begin, stays as it was."""
    for item in (DatedItem(begin=PartialDate(2026), end=PartialDate(2026, 3)), DatedItem(end=PartialDate(2020))):
        assert item == coherent(item)


def test_who_counts_measured() -> None:
    """A number that was in time makes it disputed that nothing was measured."""
    told = coherent(HandlingFigures(year=2025, measured=False, timely=3))

    assert Disputed((True, False)) == told.measured
    assert False is coherent(HandlingFigures(year=2025, measured=False, timely=NONE)).measured


def test_circle_of_parts_is_opened() -> None:
    """Who would be a part of itself in some steps may stand alone; who is only beside the circle is left alone."""
    tasks = (
        Task(id="a", name="A", part_of="b"),
        Task(id="b", name="B", part_of=Disputed(("c", "e"))),
        Task(id="c", name="C", part_of="a"),
        Task(id="d", name="D", part_of="a"),
        Task(id="e", name="E", part_of=UNKNOWN),
    )

    opened = [task.part_of for task in without_circles(tasks)]

    assert [Disputed(("b", NONE)), Disputed(("c", "e", NONE)), Disputed(("a", NONE)), "a", UNKNOWN] == opened


def test_way_between_two_circles_is_no_circle() -> None:
    """What leads from one circle to another lies on neither."""
    names = {"a": "b", "b": "a", "m": "x", "x": "y", "y": "x"}
    tasks = tuple(Task(id=one, name=one, part_of=whole) for one, whole in names.items() if one != "b")
    linking = Task(id="b", name="b", part_of=Disputed(("a", "m")))

    opened = {task.id: task.part_of for task in without_circles((*tasks, linking))}

    assert "x" == opened["m"]
