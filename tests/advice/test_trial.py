"""Whether an answer makes a difference to what a condition measures."""

from fractions import Fraction
from typing import Any

import pytest

from professionele_klachtbehandeling.advice.trial import Trial
from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.culture import ImprovementAction
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.domain.snapshot import Reference
from professionele_klachtbehandeling.domain.task import Task
from professionele_klachtbehandeling.domain.vocabulary import ActionOrigin
from professionele_klachtbehandeling.maturity.condition import Condition
from professionele_klachtbehandeling.measures.catalogue import built_in_measures
from tests.landscapes import landscape
from tests.measures.outsourced import item

EFFECTIVE = Condition(measure="actions_effect_tested", parameters={"months": 24}, at_least=Fraction(1, 2))
IN_TIME = Condition(measure="actions_finished_or_on_schedule", parameters={"months": 24}, at_least=Fraction(1, 2))


def action(number: int = 1, **fields: Any) -> ImprovementAction:  # noqa: ANN401 - facts of many types
    """Return an action from a complaint that started this year and was due before summer."""
    return ImprovementAction(
        id=f"a{number}",
        name=f"Actie {number}",
        origin=ActionOrigin.COMPLAINT,
        started=PartialDate(2026, 1, 1),
        target_date=PartialDate(2026, 6, 1),
        **fields,
    )


def places(*fields: str, index: int = 0, section: str = "actions") -> list[Reference]:
    """Return places of fields of one item."""
    return [Reference(section=section, index=index, field=field) for field in fields]


def matters(facts: Landscape, opened: list[Reference], asked: list[Reference], condition: Condition) -> bool:
    """Return whether what is asked makes a difference to a condition, in a landscape in which facts are open."""
    return Trial.of(facts, opened, built_in_measures()).matters(asked, condition)


def test_answer_that_decides_matters() -> None:
    """Whether the only action was tested decides the share of tested actions."""
    facts = landscape(complete=SECTIONS, actions=(action(finished=True, fed_back=True),))
    (tested,) = places("effect_tested")

    assert matters(facts, [tested], [tested], EFFECTIVE)


def test_answer_that_another_makes_idle_does_not_matter() -> None:
    """An action that is known to be unfinished is not effective, tested or not."""
    facts = landscape(complete=SECTIONS, actions=(action(finished=False),))
    opened = places("effect_tested", "fed_back")

    assert not matters(facts, opened, opened[:1], EFFECTIVE)


@pytest.mark.parametrize("field", ["finished", "on_schedule"])
def test_answer_matters_where_another_answer_would_do_as_well(field: str) -> None:
    """Of two facts of which one suffices, each matters as long as both are open."""
    facts = landscape(complete=SECTIONS, actions=(action(),))
    opened = places("finished", "on_schedule")

    assert matters(facts, opened, places(field), IN_TIME)


@pytest.mark.parametrize("field", ["domains", "laws"])
def test_of_two_facts_of_which_one_is_stated_the_other_does_not_matter(field: str) -> None:
    """A register names field of policy or law: whoever named the one need not name the other."""
    other = {"domains": "laws", "laws": "domains"}[field]
    task = Task(id="bijstand", name="Bijstand", **{field: UNKNOWN, other: ("wmo",)})  # type: ignore[arg-type]
    facts = landscape(complete=SECTIONS, tasks=(task,), outsourced_tasks=(item(executing_body="gemeente"),))
    condition = Condition(measure="register_fields_filled", at_least=Fraction(1))
    asked = places(field, section="tasks")

    assert not matters(facts, asked, asked, condition)


def test_facts_that_only_matter_together_with_others_of_their_item_are_found() -> None:
    """One action lacks a test, the other feedback and the end: each is decisive once the rest of its item is good."""
    facts = landscape(
        complete=SECTIONS,
        actions=(action(1, finished=True, fed_back=True), action(2, effect_tested=True)),
    )
    opened = [*places("effect_tested"), *places("finished", "fed_back", index=1)]

    assert [True] * 3 == [matters(facts, opened, [place], EFFECTIVE) for place in opened]


def test_open_section_matters_where_more_of_it_would_count() -> None:
    """More actions could change the share; more registers could not."""
    facts = landscape(actions=(action(finished=True, effect_tested=True, fed_back=True),))

    assert ("actions",) == Trial.of(facts, [], built_in_measures()).sections(EFFECTIVE)


def test_closed_section_does_not_matter() -> None:
    """A section of which nothing is left out is not asked after."""
    facts = landscape(complete=("actions",), actions=(action(finished=NONE),))

    assert () == Trial.of(facts, [], built_in_measures()).sections(EFFECTIVE)


def test_open_section_does_not_matter_where_the_answer_is_known() -> None:
    """Where a channel is known that helps, another one cannot take that away."""
    help_to_lodge = Condition(measure="help_to_lodge", expected=True)
    helpful = Channel(id="balie", name="Balie", help_to_lodge=True)

    assert ("channels",) == Trial.of(landscape(), [], built_in_measures()).sections(help_to_lodge)
    assert () == Trial.of(landscape(channels=(helpful,)), [], built_in_measures()).sections(help_to_lodge)
