"""A share as sources state it: exact, or rounded and then an interval."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.share import Share

PERCENTAGES = st.integers(0, 3).flatmap(
    lambda decimals: st.integers(0, 100 * 10**decimals).map(
        lambda number: f"{number // 10**decimals}" + (f".{number % 10**decimals:0{decimals}}" if decimals else "") + "%"
    )
)


@given(PERCENTAGES)
def test_percentage_reads_back_as_it_was_stated(text: str) -> None:
    """A rounded percentage keeps its digits, zeros too: they say how far it was rounded."""
    assert text == str(Share.parse(text))


@given(st.fractions(0, 1, max_denominator=1000))
def test_fraction_is_exact(value: Fraction) -> None:
    """A fraction stands for itself alone and reads back the same."""
    share = Share.parse(str(value))

    assert (value, value, str(value)) == (share.low, share.high, str(share))


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("91%", "181/200", "183/200"),
        ("80,5 %", "161/200", "161/200"),
        ("0%", "0", "1/200"),
        ("100%", "199/200", "1"),
        ("1", "1", "1"),
        ("4/5", "4/5", "4/5"),
    ],
)
def test_rounded_percentage_is_the_interval_it_stands_for(text: str, low: str, high: str) -> None:
    """A percentage may have been rounded by half a unit of its last digit, but never beyond 0 and 1."""
    share = Share.parse(text)
    margin = Fraction(1, 2000) if "," in text else Fraction(0)

    assert (Fraction(low) - margin, Fraction(high) + margin) == (share.low, share.high)


@pytest.mark.parametrize("text", ["", "0.8", "80", "4/0", "-1/2", "half", "%"])
def test_other_texts_are_refused(text: str) -> None:
    """A decimal number is no share: nobody knows how it was rounded."""
    with pytest.raises(ValueError) as refused:  # noqa: PT011 - the whole message is asserted
        Share.parse(text)

    assert f"{text!r} is no share" == str(refused.value)


@pytest.mark.parametrize(("text", "value"), [("5/4", "5/4"), ("101%", "101/100")])
def test_more_than_the_whole_is_refused(text: str, value: str) -> None:
    """A share lies between 0 and 1."""
    with pytest.raises(ValueError) as refused:  # noqa: PT011 - the whole message is asserted
        Share.parse(text)

    assert f"{value} is no share between 0 and 1" == str(refused.value)
