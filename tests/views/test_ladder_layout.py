"""Where everything on the ladder stands."""

import itertools

import pytest

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.views.ladder_layout import BAR, Layout, lay_out
from professionele_klachtbehandeling.views.letters import Letters
from professionele_klachtbehandeling.views.rows import scorecard_rows
from professionele_klachtbehandeling.views.theme import Theme
from tests.views.profiles import mixed, of_size, of_spearheads

LONG = "Klachtbehandelingsprofessionaliseringstrajectbegeleiding en nog een naam"


def laid_out(scorecard: Scorecard, width: float = 12.0, room: float = 5.0) -> Layout:
    """Return the layout of a ladder that begins at one inch from the top."""
    rows = scorecard_rows(scorecard, "nl")
    return lay_out(scorecard, rows, Letters.of(Theme()), "nl", width=width, top=1.0, room=room)


def test_lanes_follow_each_other_below_the_heads() -> None:
    """The highest step begins below the heads, each lane where the one above it ends, and room that is left is used."""
    layout = laid_out(mixed())

    assert ["5", "4", "3", "2", "1", "unknown", "absent"] == [lane.name for lane in layout.lanes]
    assert layout.lanes[0].top == 1.0 + layout.head
    assert all(one.bottom == other.top for one, other in itertools.pairwise(layout.lanes))
    assert round(layout.bottom, 9) == 6.0


@pytest.mark.parametrize(
    "scorecard",
    [mixed(), of_size(60, 6), of_spearheads(2), of_spearheads(4, 5, 15), of_spearheads(6, 3, name=LONG), of_size(3, 2)],
    ids=["each sort", "sixty", "two", "four of fifteen", "six with long names", "two levels"],
)
def test_tiles_and_bars_stand_apart_in_their_lanes(scorecard: Scorecard) -> None:
    """Every indicator is there once, inside its lane and its column, and neither tiles nor bars touch another."""
    layout = laid_out(scorecard)

    placed = [one for column in layout.columns for one in column.placed]
    assert sorted(one.id for one in scorecard.observations) == sorted(one.tile.row.id for one in placed)
    boxes = []
    for column in layout.columns:
        for one in column.placed:
            right, bottom = one.left + one.tile.width, one.top + one.tile.height
            assert column.left < one.left < right <= column.left + layout.column_width
            boxes.append((one.left, one.top, right, bottom))
            if one.bar is not None:
                reach = layout.lane(one.tile.row.outcome.possible or 0)
                assert right < one.bar - BAR / 2 < one.bar + BAR / 2 < column.left + layout.column_width
                boxes.append((one.bar - BAR / 2, reach.top, one.bar + BAR / 2, bottom))
    assert [] == [
        (one, other)
        for one, other in itertools.combinations(boxes, 2)
        if one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
    ]


def test_tiles_lie_in_their_lane() -> None:
    """A tile stands between the edges of its lane: its certain step, or one of the lanes below the ladder."""
    layout = laid_out(mixed())

    lanes = {
        one.tile.row.id: next(lane.name for lane in layout.lanes if lane.top <= one.top < lane.bottom)
        for column in layout.columns
        for one in column.placed
    }
    assert {"X1.1": "3", "X1.2": "2", "X1.3": "unknown", "X1.4": "absent", "X1.5": "2", "X1.6": "2"} == lanes


def test_columns_that_do_not_fit_make_it_wider() -> None:
    """Four spearheads fill the width that is asked; twelve take more, and are equally wide."""
    few, many = laid_out(of_spearheads(4)), laid_out(of_spearheads(12))

    assert 12.0 == round(few.width, 9)
    assert many.width > 12.0
    assert {round(many.column_width, 9)} == {
        round(other.left - one.left, 9) for one, other in itertools.pairwise(many.columns)
    }


def test_few_spearheads_have_tiles_side_by_side() -> None:
    """One spearhead with many indicators on a step has them side by side, row by row in the order of the model."""
    layout = laid_out(of_size(60, 5))

    first, second = layout.columns[0].placed[0], layout.columns[0].placed[1]
    assert len({one.left for one in layout.columns[0].placed}) > 1
    assert first.top < second.top or first.left < second.left


def test_no_spearheads_leave_room_to_say_so() -> None:
    """Without spearheads the steps are there, and no column."""
    layout = laid_out(of_size(0, 5))

    assert (5, ()) == (len(layout.lanes), layout.columns)
