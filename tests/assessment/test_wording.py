"""Values in words."""

import datetime
from fractions import Fraction

import pytest

from professionele_klachtbehandeling.assessment.outcome import Outcome
from professionele_klachtbehandeling.assessment.wording import (
    told_absence,
    told_demand,
    told_fact,
    told_measure,
    told_method,
    told_outcome,
    told_quantity,
)
from professionele_klachtbehandeling.domain.accountability import Delivery
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.vocabulary import InputKind
from professionele_klachtbehandeling.logic import Bounds, Truth
from professionele_klachtbehandeling.maturity.absence import Absence, AbsenceReason
from professionele_klachtbehandeling.maturity.condition import Condition
from professionele_klachtbehandeling.measures.quantity import Measured
from professionele_klachtbehandeling.texts import has_text
from tests.yardstick import between, exactly, nothing


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (UNKNOWN, "onbekend"),
        (NONE, "geen"),
        (True, "ja"),
        (False, "nee"),
        (InputKind.COMPLAINT, "klacht"),
        ((InputKind.COMPLAINT, InputKind.SIGNAL), "klacht, signaal"),
        (Disputed((True, False)), "betwist: ja / nee"),
        (Disputed((3, NONE)), "betwist: 3 / geen"),
        (PartialDate(2026, 5), "2026-05"),
        (
            (Delivery(due=datetime.date(2026, 1, 1), received=NONE),),
            "te leveren 2026-01-01, ontvangen geen, reactie onbekend",
        ),
    ],
)
def test_fact_is_told_in_dutch(value: object, expected: str) -> None:
    """Each shape of a fact has words of its own."""
    assert expected == told_fact(value).nl


@pytest.mark.parametrize("reason", AbsenceReason)
def test_every_reason_of_absence_has_words(reason: AbsenceReason) -> None:
    """No absence is told by its code."""
    assert reason.value != told_absence(Absence(reason)).nl


def test_outcome_is_told_as_level_or_reason() -> None:
    """An interval is told with both ends, an absence with its reason."""
    assert "niveau 2–4" == told_outcome(Outcome.at(2, 4)).nl
    assert "n/a (nothing is outsourced)" == told_outcome(Outcome.absent(AbsenceReason.NOTHING_OUTSOURCED)).en


def test_measure_is_told_with_what_it_was_told() -> None:
    """Parameters stand behind the name; a measure without words of its own is told by its name."""
    known = Condition(measure="reviewed", parameters={"subject": "satisfaction", "months": 24}, expected=True)

    expected = "recently reviewed, tested or measured (satisfaction of complainants, within 24 months)"
    assert expected == told_measure(known).en
    assert "own_measure" == told_measure(Condition(measure="own_measure", expected=True)).nl


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        (exactly("5/6"), "5/6"),
        (between("1/2", 1), "tussen 1/2 en 1"),
        (Measured(value=Bounds(Fraction(2), None)), "2 of meer"),
        (Measured(value=Truth.OPEN), "open"),
        (nothing(), "n.v.t. (bij geen enkele taak past een soort)"),
    ],
)
def test_quantity_is_told_exactly(result: object, expected: str) -> None:
    """Fractions stay fractions, bounds are told as bounds."""
    assert expected == told_quantity(result).nl  # type: ignore[arg-type]  # the parameters of a test are objects


def test_demand_is_told() -> None:
    """What a condition asks is told in the words of its kind."""
    assert "ten minste 4/5" == told_demand(Condition(measure="x", at_least=Fraction(4, 5))).nl
    assert "at most 1/2" == told_demand(Condition(measure="x", at_most=Fraction(1, 2))).en
    assert "nee" == told_demand(Condition(measure="x", expected=False)).nl


def test_every_built_in_measure_has_words() -> None:
    """A reader of an explanation meets no name of a function."""
    from professionele_klachtbehandeling.face.registry import maturity_model

    named = {
        condition.measure
        for indicator in maturity_model().indicators.values()
        for step in indicator.conditions
        for condition in step.all
    }

    assert [] == [name for name in sorted(named) if not has_text(f"measure.{name}", "nl")]


@pytest.mark.parametrize(
    ("name", "dutch", "english"), [("staged", "getrapt", "staged"), ("second-lowest", "second-lowest", "second-lowest")]
)
def test_rule_has_its_word_or_its_name(name: str, dutch: str, english: str) -> None:
    """A built-in rule is told in both languages, and one of a plug-in by the name it came with."""
    assert (dutch, english) == (told_method(name).nl, told_method(name).en)
