"""All built-in measures together."""

import typing

from professionele_klachtbehandeling.domain.item import factual_fields
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.face.registry import maturity_model
from professionele_klachtbehandeling.law.duty import duties
from professionele_klachtbehandeling.measures.catalogue import built_in_measures
from professionele_klachtbehandeling.measures.measure import FunctionMeasure


def test_each_measure_stands_under_its_own_name() -> None:
    """A measure is found by the name of its function, and says in one line what it returns."""
    for name, measure in built_in_measures().items():
        assert isinstance(measure, FunctionMeasure)
        assert (name, True) == (measure.name, bool(measure.description))


def test_every_measure_is_asked_for() -> None:
    """No measure is there for nothing: the built-in model or a duty asks for each."""
    asked = {duty.measure for duty in duties()}
    for indicator in maturity_model().indicators.values():
        asked |= {condition.measure for step in indicator.conditions for condition in step.all}
        asked |= {indicator.applies.measure} if indicator.applies else set()

    assert [] == sorted(set(built_in_measures()) - asked)


def test_quality_fields_exist() -> None:
    """Each quality field names a section and a field of its items that can be unknown."""
    hints = typing.get_type_hints(Landscape)
    known = {
        f"{section}.{field}" for section in SECTIONS for field in factual_fields(typing.get_args(hints[section])[0])
    }
    named = {field for measure in built_in_measures().values() for field in measure.quality_fields}

    assert [] == sorted(named - known)
