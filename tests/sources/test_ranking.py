"""One order for all values."""

import datetime
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.vocabulary import ALL, InputKind
from professionele_klachtbehandeling.sources.ranking import rank, ranked, ranked_once
from professionele_klachtbehandeling.testing.scalars import DATES, SHARES, STATED, TERMS
from tests.strategies import facts


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((NONE, False, True), (True, False, NONE)),
        ((NONE, 10, 9, Fraction(1, 2)), (Fraction(1, 2), 9, 10, NONE)),
        ((InputKind.REPORT, InputKind.COMPLAINT), (InputKind.COMPLAINT, InputKind.REPORT)),
        ((PartialDate(2024, 5), PartialDate(2024), PartialDate(2023, 12, 31)), None),
        ((datetime.date(2025, 1, 2), datetime.date(2025, 1, 1)), None),
        ((("b",), ("a", "c"), ALL), (ALL, ("a", "c"), ("b",))),
        ((UNKNOWN, None), (None, UNKNOWN)),
    ],
)
def test_values_stand_in_the_order_people_expect(values: tuple[Any, ...], expected: tuple[Any, ...] | None) -> None:
    """Yes before no, few before many, early before late, and none at the end."""
    assert (expected or tuple(sorted(values))) == ranked(values)


@given(values=st.lists(facts(st.one_of(STATED, DATES, TERMS, SHARES, st.booleans(), st.integers())), max_size=4))
def test_place_tells_values_apart(values: list[Any]) -> None:
    """Two values have one place only if they are equal, and of one kind."""
    for one in values:
        for other in values:
            assert (one == other and type(one) is type(other)) == (rank(one) == rank(other)) or _alike(one, other)


def _alike(one: Any, other: Any) -> bool:  # noqa: ANN401 - any two values
    """Return whether two disputes hold equal values of other kinds, as yes and 1 are."""
    return isinstance(one, Disputed) and isinstance(other, Disputed)


def test_each_once_keeps_one_of_what_is_equal() -> None:
    """What is said twice stands there once."""
    assert (("a", "b"), ("a", "b", "b")) == (ranked_once("bab"), ranked("bab"))
