"""Cells: every task with every kind of input that can come in about it."""

from professionele_klachtbehandeling.domain.fact import UNKNOWN
from professionele_klachtbehandeling.domain.task import NotApplicable, Responsibility, Task
from professionele_klachtbehandeling.domain.vocabulary import Inapplicability, InputKind, State
from professionele_klachtbehandeling.logic import Truth
from professionele_klachtbehandeling.routes.cells import Cell, applicable_kinds, cells, responsibilities
from tests.landscapes import snapshot

KLACHT, SIGNAAL, MELDING, HULPVRAAG = InputKind
NO_REQUEST = NotApplicable(kind=HULPVRAAG, reason=Inapplicability.KIND_CANNOT_OCCUR)


def test_every_task_makes_a_cell_with_every_kind() -> None:
    """A task that is performed makes four cells, in the order of the kinds."""
    found = cells(snapshot(tasks=(Task(id="bijstand", name="Bijstand"),)))

    assert tuple(Cell("bijstand", kind, 0, Truth.YES) for kind in InputKind) == found
    assert "bijstand × klacht" == str(found[0])


def test_kind_that_does_not_apply_makes_no_cell() -> None:
    """A kind marked not applicable makes no cell with that task, and does with another."""
    tasks = (Task(id="a", name="A", not_applicable=(NO_REQUEST,)), Task(id="b", name="B"))

    found = cells(snapshot(tasks=tasks))

    assert [KLACHT, SIGNAAL, MELDING] == [cell.kind for cell in found if cell.task == "a"]
    assert list(InputKind) == [cell.kind for cell in found if cell.task == "b"]


def test_task_that_is_only_planned_makes_no_cell() -> None:
    """Plans make no cells; a task of which it is unknown makes cells that may belong."""
    tasks = (Task(id="a", name="A", state=State.PLANNED), Task(id="b", name="B", state=UNKNOWN))

    assert {("b", Truth.OPEN)} == {(cell.task, cell.belongs) for cell in cells(snapshot(tasks=tasks))}


def test_responsibilities_are_found_by_cell() -> None:
    """Each responsibility is found under its task and kind, with its place."""
    item = Responsibility(task="a", kind=SIGNAAL)

    found = responsibilities(snapshot(tasks=(Task(id="a", name="A"),), responsibilities=(item,)))

    assert {("a", SIGNAAL): (0, item)} == found


def test_applicable_kinds_are_those_with_a_cell() -> None:
    """A kind without any cell is left out where the tasks are complete."""
    found = applicable_kinds(
        snapshot(complete=("tasks",), tasks=(Task(id="a", name="A", not_applicable=(NO_REQUEST,)),))
    )

    assert {KLACHT: Truth.YES, SIGNAAL: Truth.YES, MELDING: Truth.YES} == found


def test_kind_of_a_task_that_may_not_be_performed_may_not_apply() -> None:
    """A kind that only a doubtful task has is open."""
    tasks = (
        Task(id="a", name="A", not_applicable=(NO_REQUEST,)),
        Task(id="b", name="B", state=UNKNOWN),
    )

    found = applicable_kinds(snapshot(complete=("tasks",), tasks=tasks))

    assert {KLACHT: Truth.YES, SIGNAAL: Truth.YES, MELDING: Truth.YES, HULPVRAAG: Truth.OPEN} == found


def test_unlisted_tasks_leave_the_other_kinds_open() -> None:
    """Where tasks may be missing, every kind may apply, in the order of the kinds."""
    found = applicable_kinds(snapshot(tasks=(Task(id="a", name="A", not_applicable=(NO_REQUEST,)),)))

    assert [(KLACHT, Truth.YES), (SIGNAAL, Truth.YES), (MELDING, Truth.YES), (HULPVRAAG, Truth.OPEN)] == list(
        found.items()
    )
