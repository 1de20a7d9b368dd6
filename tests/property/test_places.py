"""The places to which measures lead: whoever asks why is shown what decides."""

import functools

import pytest

from professionele_klachtbehandeling.domain.fact import UNKNOWN
from professionele_klachtbehandeling.domain.landscape import Landscape, field_value
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.domain.task import Task
from professionele_klachtbehandeling.face.registry import maturity_model
from professionele_klachtbehandeling.law.duty import duties
from professionele_klachtbehandeling.measures.catalogue import built_in_measures
from professionele_klachtbehandeling.measures.quantity import Result
from professionele_klachtbehandeling.testing.places import Place, places, with_fact
from tests.perturbing import example


def asked() -> dict[str, dict[str, object]]:
    """Return every measure that the built-in model or a duty asks for, with the parameters it is first given."""
    found: dict[str, dict[str, object]] = {}
    for indicator in maturity_model().indicators.values():
        for step in indicator.conditions:
            for condition in step.all:
                found.setdefault(condition.measure, dict(condition.parameters))
    for duty in filter(lambda one: one.measure, duties()):
        found.setdefault(duty.measure, dict(duty.parameters))
    return found


ASKED = asked()


@functools.cache
def doubted() -> tuple[tuple[Place, Snapshot], ...]:
    """Return Lindewaard with one fact unknown, for every fact of the first two items of each section."""
    facts: Landscape = example("lindewaard")
    return tuple((place, Snapshot(with_fact(facts, place, UNKNOWN))) for place in places(facts) if place[1] < 2)


def led_to(result: Result) -> set[str]:
    """Return the places to which the cases of a result lead."""
    return {str(place) for one in result.cases for place in one.facts}


@pytest.mark.parametrize("name", sorted(ASKED))
def test_what_moves_a_measure_is_among_its_places(name: str) -> None:
    """A fact that changes what a measure returns once it is unknown, is a fact to which its cases lead."""
    measure, parameters = built_in_measures()[name], ASKED[name]
    known = measure(Snapshot(example("lindewaard")), **parameters)
    missing = []
    for (section, index, field), snapshot in doubted():
        found = measure(snapshot, **parameters)
        before, after = (getattr(one, "value", None) for one in (known, found))
        if before != after and f"{section}[{index}].{field}" not in led_to(known) | led_to(found):
            missing.append(f"{section}[{index}].{field}")

    assert [] == missing


@functools.cache
def seen() -> tuple[Snapshot, ...]:
    """Return three municipalities of different shapes, one of which nothing is known, and Lindewaard in doubt."""
    shapes = (example("lindewaard"), example("klein"), landscape_of_nothing())
    return (*map(Snapshot, shapes), *(snapshot for _, snapshot in doubted()[::7]))


def landscape_of_nothing() -> Landscape:
    """Return a municipality of which only a task is known: whatever depends on more is open."""
    facts: Landscape = example("lindewaard")
    return Landscape(
        municipality=facts.municipality,
        reference_date=facts.reference_date,
        tasks=(Task(id="bijstand", name="Bijstand"),),
    )


@pytest.mark.parametrize("name", sorted(ASKED))
def test_every_case_says_what_it_is_about(name: str) -> None:
    """Whatever a measure looked at has a name, and each place to which it leads exists."""
    measure, parameters = built_in_measures()[name], ASKED[name]

    for snapshot in seen():
        for one in measure(snapshot, **parameters).cases:
            assert isinstance(one.subject, str)
            assert one.subject
            for place in one.facts:
                item = snapshot.landscape.section(place.section)[place.index]
                assert not place.field or field_value(item, place.field) is not None
