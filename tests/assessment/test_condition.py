"""Conditions on one snapshot."""

from fractions import Fraction

import pytest

from professionele_klachtbehandeling.assessment.condition import Evaluation, demanded
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.logic import Truth
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.maturity.condition import Condition, IfAbsent
from professionele_klachtbehandeling.measures.measure import FunctionMeasure, MeasureKind
from professionele_klachtbehandeling.measures.quantity import Measured, Result
from tests.yardstick import between, exactly, fakes, landscape, nothing


def evaluation(result: Result) -> Evaluation:
    """Return an evaluation in which the measure `x` returns what it is told."""
    return Evaluation(Snapshot(landscape()), fakes({"x": result}))


@pytest.mark.parametrize(
    ("low", "high", "truth"), [("4/5", "1", Truth.YES), ("1/5", "3/5", Truth.NO), ("1/5", "4/5", Truth.OPEN)]
)
def test_threshold_is_met_when_every_value_reaches_it(low: str, high: str, truth: Truth) -> None:
    """A condition is met, not met or open as all, none or some of the possible values reach the threshold."""
    condition = Condition(measure="x", at_least=Fraction(4, 5))

    assert truth is evaluation(between(low, high)).evaluate(condition).truth


def test_greatest_value_is_asked_for_the_other_way_round() -> None:
    """A condition with at_most is met where no possible value passes it."""
    assert Truth.YES is demanded(Condition(measure="x", at_most=Fraction(1, 2)), between("0", "1/2"))


def test_expected_untruth_turns_the_truth_round() -> None:
    """A condition that asks for no is met by no."""
    assert Truth.YES is demanded(Condition(measure="x", expected=False), Measured(value=Truth.NO))


def test_share_cannot_be_asked_for_its_truth() -> None:
    """A condition that does not fit its measure is an error, not a guess."""
    with pytest.raises(TypeError, match=r"^x is a quantity; it cannot be true or false$"):
        demanded(Condition(measure="x", expected=True), exactly(1))


@pytest.mark.parametrize(("if_absent", "truth"), [(IfAbsent.MET, Truth.YES), (IfAbsent.NOT_MET, Truth.NO)])
def test_absent_measure_comes_to_what_the_condition_says(if_absent: IfAbsent, truth: Truth) -> None:
    """A condition that speaks of absence is met or not met by it."""
    result = evaluation(nothing()).evaluate(Condition(measure="x", at_least=Fraction(1), if_absent=if_absent))

    assert (truth, None) == (result.truth, result.absence)


def test_absent_measure_without_a_word_leaves_the_truth_out() -> None:
    """A condition that does not speak of absence hands the reason on."""
    result = evaluation(nothing()).evaluate(Condition(measure="x", at_least=Fraction(1)))

    assert (None, AbsenceReason.NO_CELLS) == (result.truth, result.absence)


@pytest.mark.parametrize(
    ("value", "if_absent", "truth"),
    [("1", IfAbsent.MET, Truth.YES), ("1", IfAbsent.NOT_MET, Truth.OPEN), ("0", IfAbsent.NOT_MET, Truth.NO)],
)
def test_measure_that_may_be_absent_is_settled_only_where_both_ways_agree(
    value: str, if_absent: IfAbsent, truth: Truth
) -> None:
    """Where it is open whether there is anything to measure, both outcomes must agree."""
    may_be = between(value, value, may_be_absent=AbsenceReason.NO_CELLS)

    found = evaluation(may_be).evaluate(Condition(measure="x", at_least=Fraction(1), if_absent=if_absent))

    assert truth is found.truth


def test_quantity_is_measured_once() -> None:
    """The same measure with the same parameters is asked only once for a snapshot."""
    asked = []

    def x(snapshot: Snapshot) -> Result:
        asked.append(snapshot)
        return exactly(1)

    found = Evaluation(Snapshot(landscape()), {"x": FunctionMeasure(x, MeasureKind.SHARE, ())})
    for threshold in (Fraction(1, 2), Fraction(1)):
        found.evaluate(Condition(measure="x", at_least=threshold))

    assert 1 == len(asked)
