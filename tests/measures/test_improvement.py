"""The improvements that follow from complaints and signals."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.culture import ImprovementAction
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.vocabulary import ActionOrigin, State
from professionele_klachtbehandeling.logic import Bounds, Truth
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.improvement import (
    actions_across_departments,
    actions_effect_tested,
    actions_finished_or_on_schedule,
    actions_with_owner_and_date,
    improvement_actions,
)
from professionele_klachtbehandeling.measures.measure import Measure
from professionele_klachtbehandeling.measures.quantity import Absent
from tests.landscapes import landscape, snapshot
from tests.measures.completions import by_enumeration, by_measure

COMPLAINT, OTHER = ActionOrigin.COMPLAINT, ActionOrigin.OTHER
IN_WINDOW, BEFORE, PAST, FUTURE = PartialDate(2025), PartialDate(2020), PartialDate(2026, 6), PartialDate(2027)
FIELDS: dict[Measure, tuple[str, ...]] = {
    improvement_actions: (),
    actions_with_owner_and_date: ("owner", "target_date"),
    actions_finished_or_on_schedule: ("finished",),
    actions_effect_tested: ("target_date", "finished", "effect_tested"),
    actions_across_departments: ("across_departments",),
}
CANDIDATES: dict[str, Any] = {
    "actions.origin": (COMPLAINT, OTHER),
    "actions.started": (NONE, IN_WINDOW),
    "actions.owner": (NONE, "team"),
    "actions.target_date": (NONE, PAST, FUTURE),
    "actions.finished": (True, False),
    "actions.effect_tested": (True, False),
    "actions.across_departments": (True, False),
}


def action(number: int = 0, **facts: Any) -> ImprovementAction:  # noqa: ANN401 - any field
    """Return an action that follows from a complaint and of which all is done."""
    done = {"finished": True, "on_schedule": True, "effect_tested": True, "fed_back": True, "across_departments": True}
    known = {"origin": COMPLAINT, "started": IN_WINDOW, "owner": "team", "target_date": PAST, **done}
    return ImprovementAction(id=f"a{number}", name=f"Actie {number}", **{**known, **facts})


def measured(
    measure: Measure, *actions: ImprovementAction, complete: tuple[str, ...] = ("actions",)
) -> tuple[Bounds | Truth | None, AbsenceReason | None]:
    """Return what a measure says of these actions over two years."""
    return by_measure(measure(snapshot(complete=complete, actions=actions), months=24))


OPEN_ACTION = st.fixed_dictionaries(
    {
        "origin": st.sampled_from([COMPLAINT, COMPLAINT, OTHER, Disputed((COMPLAINT, OTHER)), UNKNOWN]),
        "started": st.sampled_from([IN_WINDOW, IN_WINDOW, BEFORE, UNKNOWN]),
        "target_date": st.sampled_from([PAST, FUTURE, NONE, UNKNOWN, Disputed((PAST, FUTURE))]),
    },
    optional={
        "owner": st.sampled_from([NONE, UNKNOWN]),
        "finished": st.sampled_from([False, UNKNOWN]),
        "on_schedule": st.just(False),
        "effect_tested": st.sampled_from([False, UNKNOWN]),
        "across_departments": st.sampled_from([False, UNKNOWN]),
        "state": st.sampled_from([State.RECOMMENDED, UNKNOWN]),
    },
)


@given(st.lists(OPEN_ACTION, max_size=2), st.sampled_from(list(FIELDS)))
def test_quantities_are_what_enumeration_finds(listed: list[dict[str, Any]], measure: Measure) -> None:
    """Whatever is open, each quantity is bounded by the least and the most of all completions."""
    actions = tuple(action(number, **one) for number, one in enumerate(listed))
    facts = landscape(complete=("actions",), actions=actions)
    read = {f"actions.{field}" for field in ("origin", "started", *FIELDS[measure])}
    candidates = {name: values for name, values in CANDIDATES.items() if name in read}

    assert by_enumeration(measure, facts, candidates, months=24) == measured(measure, *actions)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"origin": ActionOrigin.SIGNAL}, Bounds.exactly(1)),
        ({"origin": ActionOrigin.REPORT}, Bounds.exactly(0)),
        ({"started": PartialDate(2024, 7, 1)}, Bounds.exactly(1)),
        ({"started": PartialDate(2024, 6, 30)}, Bounds.exactly(0)),
        ({"started": PartialDate(2024)}, Bounds(Fraction(0), Fraction(1))),
        ({"started": PartialDate(2026, 7, 2)}, Bounds.exactly(0)),
        ({"state": State.PLANNED}, Bounds.exactly(0)),
        ({"state": State.CLOSED}, Bounds.exactly(0)),
    ],
    ids=str,
)
def test_actions_count_by_origin_start_and_state(facts: dict[str, Any], expected: Bounds) -> None:
    """An action counts where it follows from a complaint or signal, started in the window, and is in force."""
    assert (expected, None) == measured(improvement_actions, action(**facts))


def test_target_date_is_asked_twice() -> None:
    """An action without a target date has no owner and date, and is not yet due either."""
    dateless = action(1, target_date=NONE)

    assert (Bounds.exactly(Fraction(1, 2)), None) == measured(actions_with_owner_and_date, action(), dateless)
    assert (Bounds.exactly(1), None) == measured(actions_effect_tested, action(), dateless)


def test_action_is_due_on_its_target_date() -> None:
    """An action whose target date is the reference date belongs to those due; a day later it does not yet."""
    today, tomorrow = action(target_date=PartialDate(2026, 7, 1)), action(target_date=PartialDate(2026, 7, 2))

    assert (Bounds.exactly(1), None) == measured(actions_effect_tested, today)
    assert (None, AbsenceReason.NO_ACTIONS) == measured(actions_effect_tested, tomorrow)


@pytest.mark.parametrize("field", ["finished", "effect_tested", "fed_back"])
def test_effect_asks_three_things(field: str) -> None:
    """An action of which one of finished, tested and fed back is not so does not count."""
    assert (Bounds.exactly(0), None) == measured(actions_effect_tested, action(**{field: False}))


@pytest.mark.parametrize("measure", list(FIELDS)[1:4], ids=lambda measure: measure.name)
def test_no_actions_is_no_share(measure: Measure) -> None:
    """Without actions there is nothing to take a share of, and the action that fell away stays in the working."""
    result = measure(snapshot(complete=("actions",), actions=(action(origin=OTHER),)), months=24)

    assert isinstance(result, Absent)
    assert (AbsenceReason.NO_ACTIONS, ["Actie 0"]) == (result.reason, [one.subject for one in result.cases])


def test_unlisted_actions_leave_counts_and_shares_open() -> None:
    """In an open section there may be more actions, of any sort."""
    whole = Bounds(Fraction(0), Fraction(1), low_reached=False)

    assert (Bounds(Fraction(1), None), None) == measured(improvement_actions, action(), complete=())
    assert (Bounds(Fraction(1), None), None) == measured(actions_across_departments, action(), complete=())
    assert (whole, None) == measured(actions_effect_tested, action(), complete=())


def test_working_leads_to_the_facts() -> None:
    """The case of an action names where it comes from and what decides it."""
    result = actions_effect_tested(snapshot(actions=(action(),)), months=24)
    fields = ("origin", "started", "target_date", "finished", "effect_tested", "fed_back")

    assert [f"actions[0].{field}" for field in fields] == [str(place) for place in result.cases[0].facts]
