"""The span of levels: never a guess, and the lesser of two end by end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from professionele_klachtbehandeling.logic.levels import LevelInterval

LEVELS = st.integers(1, 5)
INTERVALS = st.tuples(LEVELS, LEVELS).map(lambda ends: LevelInterval(min(ends), max(ends)))


def members(interval: LevelInterval) -> range:
    """Return the levels that an interval still allows."""
    return range(interval.certain, interval.possible + 1)


@given(INTERVALS, INTERVALS)
def test_meet_spans_the_minima(one: LevelInterval, other: LevelInterval) -> None:
    """The meet of two intervals spans exactly the minima of their levels."""
    minima = {min(a, b) for a in members(one) for b in members(other)}

    assert minima == set(members(one.meet(other)))


@given(INTERVALS, INTERVALS, INTERVALS)
def test_meet_is_a_minimum(a: LevelInterval, b: LevelInterval, c: LevelInterval) -> None:
    """The meet does not depend on order or grouping, and meeting twice adds nothing."""
    assert (a.meet(b), a.meet(b).meet(c), a) == (b.meet(a), a.meet(b.meet(c)), a.meet(a))


@given(INTERVALS, LEVELS)
def test_cap_cuts_off_what_lies_above(interval: LevelInterval, level: int) -> None:
    """No level above the cap is left, and all at or below it are as they were."""
    assert {min(member, level) for member in members(interval)} == set(members(interval.capped(level)))


def test_level_is_never_guessed() -> None:
    """There is one level only where certain and possible agree."""
    assert (3, None) == (LevelInterval(3, 3).level, LevelInterval(2, 4).level)
    assert ("3", "2–4") == (str(LevelInterval(3, 3)), str(LevelInterval(2, 4)))


def test_swapped_ends_are_refused() -> None:
    """An interval whose certain level lies above the possible one is a mistake of whoever made it."""
    with pytest.raises(ValueError) as refused:  # noqa: PT011 - the whole message is asserted
        LevelInterval(3, 2)

    assert "certain level 3 lies above possible level 2" == str(refused.value)
