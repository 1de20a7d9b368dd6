"""The bounds of a share are those of trying every choice."""

import itertools
from collections.abc import Iterator, Sequence
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from professionele_klachtbehandeling.logic.bounds import Bounds
from professionele_klachtbehandeling.logic.ratio import LEFT_OUT, Option, RatioBounds, ratio_bounds
from professionele_klachtbehandeling.logic.truth import Truth

MISSES, COUNTS = Option(0, 1), Option(1, 1)
Parts = Sequence[Sequence[Option]]

OPTIONS = st.integers(0, 4).flatmap(lambda size: st.builds(Option, st.integers(0, size), st.just(size)))
PARTS = st.lists(st.lists(OPTIONS, min_size=1, max_size=3), max_size=5)


def shares(parts: Parts) -> Iterator[Fraction | None]:
    """Yield the share for every choice of options; None where nothing is left to take a share of."""
    for chosen in itertools.product(*parts):
        size = sum(option.size for option in chosen)
        yield Fraction(sum(option.counted for option in chosen), size) if size else None


@given(PARTS)
def test_bounds_are_those_of_every_choice(parts: Parts) -> None:
    """The bounds are the least and the greatest share over all choices, and emptiness is told apart."""
    found = list(shares(parts))
    known = [share for share in found if share is not None]

    assert RatioBounds(Bounds(min(known), max(known)) if known else None, None in found) == ratio_bounds(parts)


@given(PARTS)
def test_unlisted_parts_can_outweigh_listed_ones(parts: Parts) -> None:
    """With unlisted parts every share is possible but the ends that a listed part keeps out of reach."""
    found = ratio_bounds(parts, more=True)
    extended = [
        share
        for missing, counting in itertools.product((0, 3), (0, 3))
        for share in shares([*parts, *[[MISSES]] * missing, *[[COUNTS]] * counting])
        if share is not None
    ]

    assert found.bounds is not None
    assert (Fraction(0), Fraction(1)) == (found.bounds.low, found.bounds.high)
    assert (0 in extended, 1 in extended) == (found.bounds.low_reached, found.bounds.high_reached)
    assert (None in shares(parts)) == found.may_be_empty


@given(PARTS)
def test_order_of_parts_does_not_matter(parts: Parts) -> None:
    """The same parts in another order make the same share."""
    assert ratio_bounds(parts) == ratio_bounds([list(reversed(part)) for part in reversed(parts)])


def test_part_that_may_fall_away_pulls_both_ways() -> None:
    """A part that may or may not belong is left out where that lowers the share, and kept where it lowers more."""
    miss_or_out = [MISSES, LEFT_OUT]

    assert RatioBounds(Bounds(Fraction(1, 2), Fraction(1)), may_be_empty=False) == ratio_bounds([[COUNTS], miss_or_out])
    assert RatioBounds(Bounds.exactly(0), may_be_empty=True) == ratio_bounds([miss_or_out])


def test_share_of_nothing_is_absent_or_open() -> None:
    """No parts make no share; no listed parts in an open section make a share that can be anything."""
    assert RatioBounds(None, may_be_empty=True) == ratio_bounds([])
    assert RatioBounds(Bounds(Fraction(0), Fraction(1)), may_be_empty=True) == ratio_bounds([], more=True)


def test_four_of_five_is_four_fifths() -> None:
    """A share is an exact fraction, so that it equals the threshold it should equal."""
    found = ratio_bounds([[COUNTS]] * 4 + [[MISSES]])

    assert found.bounds is not None
    assert Truth.YES == found.bounds.at_least(Fraction(4, 5))


@pytest.mark.parametrize(("counted", "size"), [(3, 2), (-1, 2)])
def test_option_counts_no_more_than_it_holds(counted: int, size: int) -> None:
    """A part that counts more than it holds, or less than nothing, is refused."""
    with pytest.raises(ValueError) as refused:  # noqa: PT011 - the whole message is asserted
        Option(counted, size)

    assert f"{counted} of {size} is no part of a share" == str(refused.value)
