"""Small landscapes with outsourced tasks, of which perhaps not everything is known."""

from typing import Any

from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.domain.outsourcing import ComplaintClauses, OutsourcedTask, Oversight
from professionele_klachtbehandeling.domain.task import Task
from professionele_klachtbehandeling.domain.vocabulary import State, TaskDomain
from tests.landscapes import landscape

TASKS = (Task(id="bijstand", name="Bijstand"), Task(id="jeugdhulp", name="Jeugdhulp"))

YES_OR_NO: st.SearchStrategy[Any] = st.sampled_from((True, False, NONE, UNKNOWN, Disputed((True, False))))
STATES: st.SearchStrategy[Any] = st.sampled_from((State.IN_FORCE, State.CLOSED, UNKNOWN))
DOMAINS: st.SearchStrategy[Any] = st.sampled_from(
    ((TaskDomain.WMO,), (TaskDomain.YOUTH,), NONE, UNKNOWN, Disputed(((TaskDomain.WMO,), (TaskDomain.YOUTH,))))
)


def item(
    id: str = "u1",  # noqa: A002 - the word of the field
    task: str = "bijstand",
    **fields: Any,  # noqa: ANN401 - facts of many types
) -> OutsourcedTask:
    """Return an outsourced task; fields of clauses and oversight are named with two underscores."""
    inner: dict[str, dict[str, Any]] = {"clauses": {}, "oversight": {}}
    plain: dict[str, Any] = {}
    for name, value in fields.items():
        outer, _, field = name.partition("__")
        (inner[outer] if field else plain)[field or name] = value
    return OutsourcedTask(
        id=id,
        task=task,
        clauses=ComplaintClauses(**inner["clauses"]),
        oversight=Oversight(**inner["oversight"]),
        **plain,
    )


def closed(*items: OutsourcedTask, **sections: Any) -> Landscape:  # noqa: ANN401 - items of many types
    """Return a landscape with these outsourced tasks, in which no section is open."""
    return landscape(complete=SECTIONS, **{"tasks": TASKS, "outsourced_tasks": items, **sections})


@st.composite
def outsourcing(draw: st.DrawFn, /, **fields: st.SearchStrategy[Any]) -> Landscape:
    """Return two tasks and what is outsourced of them, up to three times, with these fields; no section is open."""
    tasks = tuple(
        Task(id=task.id, name=task.name, state=draw(STATES), domains=draw(DOMAINS), laws=NONE) for task in TASKS
    )
    items = tuple(
        item(
            f"u{number}",
            draw(st.sampled_from(TASKS)).id,
            state=draw(STATES),
            **{name: draw(values) for name, values in fields.items()},
        )
        for number in range(draw(st.integers(0, 3)))
    )
    return closed(*items, tasks=tasks)
