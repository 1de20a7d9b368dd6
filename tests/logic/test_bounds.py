"""Bounds: what is surely, possibly or never reached."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from professionele_klachtbehandeling.logic.bounds import Bounds
from professionele_klachtbehandeling.logic.truth import Truth

FRACTIONS = st.fractions(min_value=0, max_value=3, max_denominator=4)


def bounds_of(values: set[Fraction]) -> Bounds:
    """Return the bounds of a quantity that takes one of some values."""
    return Bounds(min(values), max(values))


@given(st.sets(FRACTIONS, min_size=1, max_size=4), FRACTIONS)
def test_thresholds_are_answered_as_for_each_value(values: set[Fraction], threshold: Fraction) -> None:
    """A threshold is certain where every value meets it, and impossible where none does."""
    found = bounds_of(values)
    at_least = [value >= threshold for value in values]
    at_most = [value <= threshold for value in values]

    assert Truth.between(all(at_least), any(at_least)) == found.at_least(threshold)
    assert Truth.between(all(at_most), any(at_most)) == found.at_most(threshold)


@given(st.sets(FRACTIONS, min_size=1, max_size=4), FRACTIONS, FRACTIONS)
def test_higher_threshold_is_no_easier(values: set[Fraction], one: Fraction, other: Fraction) -> None:
    """Whoever surely reaches a threshold surely reaches every lower one."""
    low, high = sorted((one, other))
    found = bounds_of(values)

    assert found.at_least(low) == found.at_least(high) | found.at_least(low)
    assert found.at_most(high) == found.at_most(low) | found.at_most(high)


@given(FRACTIONS, FRACTIONS)
def test_known_value_is_never_open(value: Fraction, threshold: Fraction) -> None:
    """Of an exact quantity every threshold is yes or no."""
    assert Truth.of(value >= threshold) == Bounds.exactly(value).at_least(threshold)
    assert Truth.of(value <= threshold) == Bounds.exactly(value).at_most(threshold)


def test_end_that_is_only_approached_is_never_met() -> None:
    """A share that comes near 1 or 0 without being it does not meet the threshold there, but may meet all others."""
    between = Bounds(Fraction(0), Fraction(1), low_reached=False, high_reached=False)

    assert (Truth.NO, Truth.NO) == (between.at_least(Fraction(1)), between.at_most(Fraction(0)))
    assert (Truth.OPEN, Truth.OPEN) == (between.at_least(Fraction(99, 100)), between.at_most(Fraction(1, 100)))


def test_count_without_an_end_may_reach_anything() -> None:
    """Where there is no greatest value any threshold may be reached, and none is surely kept."""
    endless = Bounds(Fraction(2), None)

    assert (Truth.YES, Truth.OPEN) == (endless.at_least(Fraction(2)), endless.at_least(Fraction(1000)))
    assert (Truth.NO, Truth.OPEN) == (endless.at_most(Fraction(1)), endless.at_most(Fraction(1000)))
    assert ("2–∞", False) == (str(endless), endless.is_exact)


def test_text_is_one_value_or_both_ends() -> None:
    """An exact value is told as one fraction, an open one as both ends."""
    assert ("5/6", "1/2–1") == (str(Bounds.exactly(Fraction(5, 6))), str(Bounds(Fraction(1, 2), Fraction(1))))


def test_swapped_ends_are_refused() -> None:
    """Bounds with the low end above the high one are a mistake of whoever made them."""
    with pytest.raises(ValueError) as refused:  # noqa: PT011 - the whole message is asserted
        Bounds(Fraction(2), Fraction(1))

    assert "the low bound 2 lies above the high bound 1" == str(refused.value)
