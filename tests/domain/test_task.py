"""Tasks, who answers for what comes in about them, and which fields cover them."""

import pytest

from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed, Fact
from professionele_klachtbehandeling.domain.task import Responsibility, SupportArrangement, Task, covers
from professionele_klachtbehandeling.domain.vocabulary import ALL, AllTasks, InputKind, SupportKind
from professionele_klachtbehandeling.logic import Truth

Tasks = Fact[tuple[str, ...] | AllTasks]


def test_keys_tell_cells_and_pairs_apart() -> None:
    """There is one responsibility per task and kind, and one arrangement per task and kind of support."""
    responsibility = Responsibility(task="bijstand", kind=InputKind.COMPLAINT)
    support = SupportArrangement(task="jeugdhulp", kind=SupportKind.CONFIDENTIAL_ADVISER)

    assert ("bijstand/klacht", "jeugdhulp/vertrouwenspersoon") == (responsibility.key, support.key)
    assert ("bijstand", UNKNOWN, ()) == (
        Task(id="bijstand", name="Bijstand").key,
        Task(id="bijstand", name="Bijstand").laws,
        Task(id="bijstand", name="Bijstand").not_applicable,
    )


@pytest.mark.parametrize(
    ("tasks", "expected"),
    [
        (("bijstand", "jeugdhulp"), Truth.YES),
        (("jeugdhulp",), Truth.NO),
        (ALL, Truth.YES),
        (NONE, Truth.NO),
        (UNKNOWN, Truth.OPEN),
        (Disputed((ALL, ("jeugdhulp",))), Truth.OPEN),
        (Disputed((ALL, ("bijstand",))), Truth.YES),
    ],
    ids=str,
)
def test_field_covers_the_tasks_it_names_or_all(tasks: Tasks, expected: Truth) -> None:
    """A field that names tasks covers those; one that says all covers each."""
    assert expected == covers(tasks, "bijstand")


def test_all_can_need_more_than_being_said() -> None:
    """Where `all` counts only under a condition, that condition decides, and tasks named are not touched by it."""
    assert [Truth.NO, Truth.OPEN] == [covers(ALL, "bijstand", if_all=truth) for truth in (Truth.NO, Truth.OPEN)]
    assert Truth.YES == covers(("bijstand",), "bijstand", if_all=Truth.NO)
