"""A measure is a named function that says what it can be told and what improves it."""

import inspect
from fractions import Fraction

import pytest

from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.logic import Truth
from professionele_klachtbehandeling.maturity.condition import Condition
from professionele_klachtbehandeling.measures.catalogue import built_in_measures
from professionele_klachtbehandeling.measures.measure import FunctionMeasure, MeasureKind, condition_mistakes, measure
from professionele_klachtbehandeling.measures.quantity import Measured, Result
from tests.landscapes import snapshot


@measure(MeasureKind.TRUTH, "tasks.name")
def told_back(snapshot: Snapshot, *, months: int, input_asked: bool = False) -> Result:
    """Return whether it was told that input is asked.

    And what else it was told.
    """
    return Measured(value=Truth.of(input_asked and months > 0))


@measure(MeasureKind.SHARE)
def portion(snapshot: Snapshot) -> Result:
    """Return a share."""
    raise NotImplementedError


@measure(MeasureKind.COUNT)
def number(snapshot: Snapshot) -> Result:
    """Return a number."""
    raise NotImplementedError


MEASURES = {one.name: one for one in (told_back, portion, number)}


def said(condition: Condition) -> list[str]:
    """Return, in English, what is wrong with a condition."""
    return [mistake.say("en") for mistake in condition_mistakes(condition, MEASURES, "conditions[0]")]


def test_measure_is_named_after_its_function() -> None:
    """Name, description, kind, quality fields and parameters come from the function and its decorator."""
    assert isinstance(told_back, FunctionMeasure)
    assert ("told_back", MeasureKind.TRUTH, ("tasks.name",)) == (
        told_back.name,
        told_back.kind,
        told_back.quality_fields,
    )
    assert "Return whether it was told that input is asked." == told_back.description
    assert {"months": inspect.Parameter.empty, "input_asked": False} == told_back.parameters


def test_measure_is_called_with_its_parameters() -> None:
    """What a measure is told reaches its function."""
    assert Measured(value=Truth.YES) == told_back(snapshot(), months=3, input_asked=True)
    assert Measured(value=Truth.NO) == told_back(snapshot(), months=3)


def test_sound_conditions_have_no_mistakes() -> None:
    """A truth asked whether it is so, a share asked for a part and a count asked for many are sound."""
    assert [] == said(Condition(measure="told_back", parameters={"months": 12}, expected=True))
    assert [] == said(Condition(measure="portion", at_least=Fraction(1)))
    assert [] == said(Condition(measure="number", at_least=Fraction(4)))


def test_measure_that_does_not_exist_is_named_with_the_nearest() -> None:
    """A misspelt measure is met with the one that was meant."""
    assert [
        "conditions[0].measure: 'portoin' is no measure; did you mean 'portion'? (told_back, portion, number)"
    ] == said(Condition(measure="portoin", at_least=Fraction(1)))


def test_parameters_are_asked_for_and_known() -> None:
    """A parameter that a measure does not have, and one that it needs, are both told."""
    condition = Condition(measure="told_back", parameters={"mont": 12}, expected=True)

    assert [
        "conditions[0].with.mont: 'mont' is no parameter of this measure; did you mean 'months'? (months, input_asked)",
        "conditions[0].with: measure told_back must be told: months",
    ] == said(condition)


@pytest.mark.parametrize(
    ("condition", "code"),
    [
        (Condition(measure="told_back", parameters={"months": 1}, at_least=Fraction(1)), "demand-on-truth"),
        (Condition(measure="portion", expected=True), "demand-on-share"),
        (Condition(measure="number", expected=True), "demand-on-count"),
        (Condition(measure="portion", at_least=Fraction(3, 2)), "above-one"),
        (Condition(measure="portion", at_most=Fraction(2)), "above-one"),
    ],
)
def test_demand_fits_the_sort_of_quantity(condition: Condition, code: str) -> None:
    """A truth is asked for by `is`, shares and counts by a number, and a share by no more than 1."""
    assert [code] == [mistake.code for mistake in condition_mistakes(condition, MEASURES, "conditions[0]")]


@pytest.mark.parametrize(
    ("measure", "parameters", "told"),
    [
        (
            "every_task_has_entry",
            {"kind": "klagt"},
            "with.kind: 'klagt' is no kind of input; did you mean 'klacht'? (klacht, signaal, melding, hulpvraag)",
        ),
        ("clauses_evaluated", {"months": 0}, "with.months: '0' is no whole number from 1 to 1200"),
        ("clauses_evaluated", {"months": 1201}, "with.months: '1201' is no whole number from 1 to 1200"),
        ("clauses_evaluated", {"months": True}, "with.months: 'true' is no whole number from 1 to 1200"),
        ("reviewed", {"subject": "accessibility", "months": 12, "residents_input": 1}, ""),
    ],
)
def test_value_that_a_parameter_cannot_have_is_a_mistake(
    measure: str, parameters: dict[str, int | bool | str], told: str
) -> None:
    """A misspelt choice, a window of nothing and a number in place of a yes are refused before anything is measured."""
    condition = Condition(measure=measure, parameters=parameters, expected=True)
    found = [mistake.say("en") for mistake in condition_mistakes(condition, built_in_measures(), "x")]
    expected = told or "with.residents_input: '1' is no yes or no (true, false)"

    assert f"x.{expected}" in found


def test_threshold_above_the_whole_is_told_with_its_place() -> None:
    """A share above 1 is told with where it stands and what was asked."""
    above = Condition(measure="portion", at_most=Fraction(2))

    (mistake,) = condition_mistakes(above, MEASURES, "conditions[0]")

    assert ("conditions[0]", "2", "threshold") == (mistake.path, mistake.found, mistake.noun)
