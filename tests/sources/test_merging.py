"""Several landscapes become one; its laws stand in tests/property/test_landscape_merge_laws.py."""

import datetime

import attrs
import pytest

from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.fact import Disputed
from professionele_klachtbehandeling.domain.municipality import Municipality, Organisation
from professionele_klachtbehandeling.domain.outsourcing import Decision, OutsourcedTask
from professionele_klachtbehandeling.domain.task import Task
from professionele_klachtbehandeling.domain.vocabulary import DecisionSubject, Organ
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.sources.merging import merge
from tests.landscapes import landscape

TASKS = (Task(id="bijstand", name="Bijstand"),)


def test_organisation_under_two_ids_is_one_to_all_that_refer_to_it() -> None:
    """What one source says of `ggd` and another of `ggd-rl` is about one body, so that no dispute arises."""
    contracts = landscape(
        tasks=TASKS,
        organisations=(Organisation(id="ggd-rl", name="GGD Rivierenland", official_ids=("1",)),),
        outsourced_tasks=(OutsourcedTask(id="o", task="bijstand", executing_body="ggd-rl"),),
    )
    website = landscape(
        tasks=TASKS,
        organisations=(Organisation(id="ggd", name="GGD", official_ids=("1",)),),
        outsourced_tasks=(OutsourcedTask(id="o", task="bijstand", executing_body="ggd", fallback=True),),
    )

    merged = merge([contracts, website])

    (body,) = merged.organisations
    assert ("ggd", "GGD Rivierenland", ("ggd-rl",)) == (body.id, body.name, body.aliases)
    assert [("ggd", True)] == [(one.executing_body, one.fallback) for one in merged.outsourced_tasks]


def test_code_in_place_of_a_name_yields() -> None:
    """Who knows the name of the municipality is believed, and the number of inhabitants can be disputed."""
    code = MunicipalityCode("9999")
    told = [
        attrs.evolve(landscape(), municipality=Municipality(code=code, name=name, inhabitants=inhabitants))
        for name, inhabitants in (("GM9999", 200), ("Oss", 100))
    ]

    expected = Municipality(code=code, name="Oss", inhabitants=Disputed((100, 200)))
    assert expected == merge(told).municipality


def test_nothing_cannot_be_merged() -> None:
    """Without a landscape there is no municipality to speak of."""
    with pytest.raises(InvalidInput) as refusal:
        merge([])

    assert "there is nothing to merge: give at least one source" == str(refusal.value)


def test_other_municipality_and_other_day_are_refused() -> None:
    """Both are told, with the place of the landscape among those that were handed in."""
    other = attrs.evolve(
        landscape(),
        municipality=Municipality(code=MunicipalityCode("0344"), name="Utrecht"),
        reference_date=datetime.date(2025, 7, 1),
    )

    with pytest.raises(InvalidInput) as refusal:
        merge([landscape(), other])

    municipality, day = str(refusal.value).splitlines()
    told = "this is about GM0344, the rest about GM9999; only facts of one municipality are merged"
    assert f"[1].municipality.code: {told}" == municipality
    told = "this holds on 2025-07-01, the rest on 2026-07-01; only facts of one reference date are merged"
    assert f"[1].reference_date: {told}" == day


def test_contradictions_in_what_things_are_are_all_told() -> None:
    """What no field can hold as disputed is refused, everything at once."""
    one = Decision(id="d", organ=Organ.COUNCIL, subject=DecisionSubject.SCOPE)
    other = Decision(id="d", organ=Organ.COLLEGE, subject=DecisionSubject.OTHER)

    with pytest.raises(InvalidInput) as refusal:
        merge([landscape(decisions=(one,)), landscape(decisions=(other,))])

    expected = (
        "decisions[d].organ: sources differ here: college / raad; this field cannot be disputed\n"
        "decisions[d].subject: sources differ here: reikwijdte / overig; this field cannot be disputed"
    )
    assert expected == str(refusal.value)


def test_one_landscape_alone_is_put_in_order() -> None:
    """Items stand in the order of their ids."""
    tasks = (Task(id="b", name="B"), Task(id="a", name="A"))

    assert ["a", "b"] == [task.id for task in merge([landscape(tasks=tasks)]).tasks]
