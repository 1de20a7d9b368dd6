"""Which tiles stand above each other, and where the bars beside them run."""

import pytest

from professionele_klachtbehandeling.assessment.outcome import Outcome
from professionele_klachtbehandeling.views.ladder_lanes import lanes_of
from professionele_klachtbehandeling.views.ladder_stacks import Stack, most_in_a_lane, stacks_of
from professionele_klachtbehandeling.views.rows import Row, scorecard_rows
from tests.views.profiles import NO_CASES, at, observation, scorecard


def rows(*outcomes: Outcome) -> list[Row]:
    """Return indicators that come to these outcomes, named A, B, C and so on."""
    members = [observation(chr(ord("A") + number), outcome) for number, outcome in enumerate(outcomes)]
    return [row for row in scorecard_rows(scorecard(*members), "nl") if not row.is_heading]


def stack(*outcomes: Outcome) -> Stack:
    """Return the one stack of such indicators."""
    members = rows(*outcomes)
    (one,) = stacks_of(members, lanes_of(members, 5), 1)
    return one


def test_stack_goes_down_from_the_highest_lane() -> None:
    """Higher steps stand above lower ones, within a step in the order of the model, and what stands on none below."""
    one = stack(NO_CASES, at(1), at(3), at(1, 5), at(3), at(5))

    assert ["F", "C", "E", "B", "D", "A"] == [row.id for row in one.rows]


def test_stacks_are_filled_in_turn_within_a_lane() -> None:
    """Two stacks share the indicators of each step, the first beginning again on every step."""
    members = rows(at(2), at(2), at(2), at(1), at(1))

    left, right = stacks_of(members, lanes_of(members, 5), 2)

    assert (["A", "C", "D"], ["B", "E"]) == ([row.id for row in left.rows], [row.id for row in right.rows])
    assert ["D"] == [row.id for row, _ in left.in_lane("1")]


@pytest.mark.parametrize(
    ("outcomes", "bars"),
    [
        ([at(3), at(2), NO_CASES, at(1, 5)], [None, None, None, None]),
        ([at(2, 4)], [0]),
        ([at(4, 5), at(1, 2)], [0, 0]),
        ([at(3, 5), at(2, 3)], [0, 1]),
        ([at(2, 4), at(2, 4), at(2, 3)], [0, 1, 2]),
        ([at(4, 5), at(2, 4), at(1, 2)], [0, 1, 2]),
    ],
    ids=["none is open", "one", "apart", "one reaches the other", "side by side", "each reaches the one above"],
)
def test_bar_stands_further_out_than_those_it_passes(outcomes: list[Outcome], bars: list[int | None]) -> None:
    """Bars that share a step stand side by side, that of the lower tile further out; others stand in one line."""
    assert bars == list(stack(*outcomes).bars)


def test_only_what_is_open_has_a_bar() -> None:
    """What has one level, no level, or every level has no bar."""
    one = stack(at(3), at(2, 4), NO_CASES, at(1, 5))

    assert {"A": None, "B": 0, "C": None, "D": None} == dict(zip((row.id for row in one.rows), one.bars, strict=True))
    assert (1, 0) == (one.breadth, stack(at(3)).breadth)


def test_fullest_lane_counts() -> None:
    """The most indicators in any lane tell how many can stand side by side."""
    members = rows(at(2), at(2), at(3), NO_CASES, NO_CASES, NO_CASES)

    assert 3 == most_in_a_lane(members, lanes_of(members, 5))
