"""A condition asks one thing of a measure."""

from fractions import Fraction
from typing import Any

import attrs
import pytest

from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.maturity.condition import Applicability, Condition

HALF = Fraction(1, 2)


@pytest.mark.parametrize(
    "demands",
    [{}, {"at_least": HALF, "at_most": HALF}, {"at_least": HALF, "expected": True}],
    ids=["none", "two thresholds", "threshold and truth"],
)
def test_condition_asks_exactly_one_thing(demands: dict[str, Any]) -> None:
    """A condition without a demand, or with two, is refused; so is one on whether an indicator applies."""
    expected = "a condition on cells_with_entry asks exactly one of at_least, at_most and is"

    with pytest.raises(InvalidInput) as refused:
        Condition(measure="cells_with_entry", **demands)
    with pytest.raises(InvalidInput) as refused_too:
        Applicability(measure="cells_with_entry", reason=AbsenceReason.NO_CELLS, **demands)

    assert [expected, expected] == [str(refused.value), str(refused_too.value)]


def test_false_and_zero_are_demands() -> None:
    """That something must not be so, or may be nothing, is a demand like any other."""
    assert False is Condition(measure="reviewed", expected=False).expected
    assert Fraction(0) == Condition(measure="cells_with_entry", at_most=Fraction(0)).at_most


@pytest.mark.parametrize("name", ["at_least", "at_most"])
def test_threshold_is_not_below_zero(name: str) -> None:
    """No share or count lies below 0, so no threshold does."""
    with pytest.raises(InvalidInput) as refused:
        Condition(measure="cells_with_entry", **{name: Fraction(-1, 2)})  # type: ignore[arg-type]

    assert f"{name}: -1/2 is no threshold; expected 0 or more" == str(refused.value)


def test_words_of_the_language_have_another_name_in_the_file() -> None:
    """What the file calls `with` and `is` says so in its field, for those words cannot name a field."""
    keys = {field.name: field.metadata["key"] for field in attrs.fields(Condition) if "key" in field.metadata}

    assert {"parameters": "with", "expected": "is"} == keys
