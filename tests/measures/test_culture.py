"""The interventions for another culture: which sides they touch and whom they reach."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.culture import ContactTeam, CultureIntervention
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed, Unknown
from professionele_klachtbehandeling.domain.outsourcing import OutsourcedTask
from professionele_klachtbehandeling.domain.task import Task
from professionele_klachtbehandeling.domain.vocabulary import CultureCategory, State
from professionele_klachtbehandeling.logic import Bounds, Truth
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.culture import (
    bodies_invited,
    contact_teams_reached,
    culture_categories,
    management_reached,
)
from professionele_klachtbehandeling.measures.quantity import Absent
from tests.landscapes import landscape, snapshot
from tests.measures.completions import by_enumeration, by_measure

CRAFT, LEARNING, COOPERATION = CultureCategory.CRAFT, CultureCategory.LEARNING, CultureCategory.COOPERATION
CLOSED = ("culture_interventions", "contact_teams", "tasks", "outsourced_tasks")
RECENT, OLD = (PartialDate(2025),), (PartialDate(2020),)
CANDIDATES: dict[str, Any] = {
    "culture_interventions.category": (NONE, *CultureCategory),
    "culture_interventions.lead": (NONE, "secretaris"),
    "culture_interventions.means": (True, False),
    "culture_interventions.effect_measured": (NONE, RECENT),
    "culture_interventions.management_reached": (True, False),
    "contact_teams.reached": (NONE, RECENT),
}


def intervention(number: int = 0, **facts: Any) -> CultureIntervention:  # noqa: ANN401 - any field
    """Return an intervention of which all is known but its means, effect and reach."""
    known = {"category": CRAFT, "lead": "P&O", "audience": "KCC", "planning": "elk kwartaal"}
    return CultureIntervention(id=f"i{number}", name=f"Maatregel {number}", **{**known, **facts})


def facts_of(**choices: list[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """Return the facts that an item may have, each out of some."""
    return st.fixed_dictionaries({field: st.sampled_from(values) for field, values in choices.items()})


DISPUTED = [Disputed((CRAFT, LEARNING)), Disputed((LEARNING, COOPERATION)), Disputed((LEARNING, CRAFT, NONE))]
OPEN_CATEGORY = facts_of(category=[CRAFT, *DISPUTED, UNKNOWN], means=[True], effect_measured=[RECENT])
OPEN_INTERVENTION = facts_of(
    category=[CRAFT, LEARNING, NONE, *DISPUTED, UNKNOWN],
    lead=["P&O", NONE, UNKNOWN],
    means=[True, False],
    effect_measured=[RECENT, OLD, UNKNOWN],
    management_reached=[True, False, UNKNOWN],
    state=[State.IN_FORCE, State.IN_FORCE, State.PLANNED, UNKNOWN],
)


@given(
    st.lists(OPEN_INTERVENTION, max_size=2) | st.lists(OPEN_CATEGORY, max_size=4),
    st.booleans(),
    st.sampled_from([None, 24]),
)
def test_categories_are_what_enumeration_finds(listed: list[dict[str, Any]], means: bool, months: int | None) -> None:
    """Whatever is open, the bounds are the least and the most of all completions: an intervention has one category."""
    asked: dict[str, Any] = {"means": means, "effect_months": months}
    items = tuple(intervention(number, **one) for number, one in enumerate(listed))
    facts = landscape(complete=CLOSED, culture_interventions=items)
    candidates = dict(CANDIDATES)
    if months is None:
        del candidates["culture_interventions.effect_measured"]
    del candidates["culture_interventions.management_reached"]

    expected = by_enumeration(culture_categories, facts, candidates, **asked)

    assert expected == by_measure(culture_categories(snapshot(complete=CLOSED, culture_interventions=items), **asked))


@given(st.lists(OPEN_INTERVENTION, max_size=2))
def test_managers_reached_is_what_enumeration_finds(listed: list[dict[str, Any]]) -> None:
    """Whatever is open, managers are surely reached only where they are in all completions."""
    items = tuple(intervention(number, **one) for number, one in enumerate(listed))
    facts = landscape(complete=CLOSED, culture_interventions=items)
    fields = ("culture_interventions.category", "culture_interventions.management_reached")
    candidates = {name: CANDIDATES[name] for name in fields}

    expected = by_enumeration(management_reached, facts, candidates)

    assert expected == by_measure(management_reached(snapshot(complete=CLOSED, culture_interventions=items)))


def test_each_category_is_a_case() -> None:
    """The working names all six categories, with the facts of what may touch each."""
    result = culture_categories(snapshot(complete=CLOSED, culture_interventions=(intervention(lead=UNKNOWN),)))
    fields = ("category", "lead", "audience", "planning")

    assert [category.value for category in CultureCategory] == [one.subject for one in result.cases]
    assert {"vakmanschap": Truth.OPEN} == {one.subject: one.counts for one in result.cases if one.facts}
    assert [f"culture_interventions[0].{field}" for field in fields] == [str(place) for place in result.cases[1].facts]


def test_unlisted_interventions_may_touch_every_category() -> None:
    """In an open section all six categories may be reached, and what is listed still counts."""
    result = culture_categories(snapshot(culture_interventions=(intervention(),)))

    assert (Bounds(Fraction(1), Fraction(6)), None) == by_measure(result)
    assert [Truth.OPEN, Truth.YES] == [one.counts for one in result.cases[:2]]


def test_effect_and_means_are_asked_of_the_intervention_that_counts() -> None:
    """Means of one intervention and an effect of another in the same category do not add up."""
    items = (intervention(1, means=True, effect_measured=NONE), intervention(2, means=False, effect_measured=RECENT))
    both = culture_categories(snapshot(complete=CLOSED, culture_interventions=items), means=True, effect_months=24)

    assert (Bounds.exactly(0), None) == by_measure(both)


@given(st.lists(facts_of(reached=[RECENT, OLD, NONE, UNKNOWN], state=[State.IN_FORCE, UNKNOWN]), max_size=4))
def test_teams_reached_are_what_enumeration_finds(listed: list[dict[str, Any]]) -> None:
    """Whatever is open, the share of teams is bounded by the least and the most of all completions."""
    teams = tuple(ContactTeam(id=f"t{number}", name="Team", **one) for number, one in enumerate(listed))
    facts = landscape(complete=CLOSED, contact_teams=teams)

    expected = by_enumeration(contact_teams_reached, facts, CANDIDATES, months=24)

    assert expected == by_measure(contact_teams_reached(snapshot(complete=CLOSED, contact_teams=teams), months=24))


def test_no_contact_teams_is_no_share() -> None:
    """Where nobody has contact with residents there is nothing to take a share of; unknown is another matter."""
    nobody, unknown = snapshot(complete=("contact_teams",)), snapshot()

    assert Absent(reason=AbsenceReason.NO_CONTACT_TEAMS) == contact_teams_reached(nobody, months=24)
    assert (Bounds(Fraction(0), Fraction(1)), AbsenceReason.NO_CONTACT_TEAMS) == by_measure(
        contact_teams_reached(unknown, months=24)
    )


def test_unlisted_team_keeps_the_share_open() -> None:
    """In an open section one team that was reached keeps the share off 0, and one that was not keeps it off 1."""
    teams = (ContactTeam(id="a", name="A", reached=RECENT), ContactTeam(id="b", name="B", reached=NONE))
    expected = Bounds(Fraction(0), Fraction(1), low_reached=False, high_reached=False)

    assert (expected, None) == by_measure(contact_teams_reached(snapshot(contact_teams=teams), months=24))


def test_only_interventions_for_skill_reach_managers() -> None:
    """Managers who take part in something else are not reached by skill-building."""
    other = snapshot(complete=CLOSED, culture_interventions=(intervention(category=LEARNING, management_reached=True),))
    unlisted = snapshot(complete=(), culture_interventions=(intervention(management_reached=False),))

    assert (Truth.NO, None) == by_measure(management_reached(other))
    assert (Truth.OPEN, None) == by_measure(management_reached(unlisted))


@pytest.mark.parametrize(
    ("complete", "tasks", "state", "expected"),
    [
        (CLOSED, 0, None, (None, AbsenceReason.NOTHING_OUTSOURCED)),
        (CLOSED, 1, None, (None, AbsenceReason.NOTHING_OUTSOURCED)),
        (CLOSED, 1, State.IN_FORCE, (Truth.YES, None)),
        (CLOSED, 1, State.PLANNED, (None, AbsenceReason.NOTHING_OUTSOURCED)),
        (CLOSED, 1, UNKNOWN, (Truth.YES, AbsenceReason.NOTHING_OUTSOURCED)),
        (CLOSED[:3], 0, None, (None, AbsenceReason.NOTHING_OUTSOURCED)),
        (CLOSED[:3], 1, None, (Truth.YES, AbsenceReason.NOTHING_OUTSOURCED)),
        (CLOSED[:2], 0, None, (Truth.YES, AbsenceReason.NOTHING_OUTSOURCED)),
    ],
)
def test_bodies_are_invited_only_where_there_are_any(
    complete: tuple[str, ...],
    tasks: int,
    state: State | Unknown | None,
    expected: tuple[Truth | None, AbsenceReason | None],
) -> None:
    """Where nothing is outsourced nobody can be invited; an outsourced task that is not listed needs a task too."""
    outsourced = () if state is None else (OutsourcedTask(id="o", task="t0", state=state),)
    facts = snapshot(
        complete=complete,
        tasks=tuple(Task(id=f"t{number}", name="Taak") for number in range(tasks)),
        outsourced_tasks=outsourced,
        culture_interventions=(intervention(bodies_invited=True),),
    )

    assert expected == by_measure(bodies_invited(facts))
