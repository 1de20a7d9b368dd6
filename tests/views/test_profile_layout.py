"""Where everything in the profile stands."""

import itertools

import pytest

from professionele_klachtbehandeling.views.letters import Letters
from professionele_klachtbehandeling.views.profile_layout import LEVELS_BEGIN, LEVELS_END, Layout, lay_out
from professionele_klachtbehandeling.views.rows import scorecard_rows
from professionele_klachtbehandeling.views.theme import Theme
from tests.views.profiles import of_size


def laid_out(count: int, levels: int = 5, name: str = "") -> Layout:
    """Return the layout of a profile with a legend of half an inch."""
    scorecard = of_size(count, levels, name)
    return lay_out(scorecard, scorecard_rows(scorecard, "nl"), Letters.of(Theme()), 0.5, "nl")


@pytest.mark.parametrize("count", [1, 3, 28, 60])
def test_rows_follow_each_other(count: int) -> None:
    """Each row begins where the one above it ends, from the first to the last."""
    layout = laid_out(count)

    assert count + 1 == len(layout.lines)
    assert layout.rows_top == layout.lines[0].top
    assert all(one.bottom == other.top for one, other in itertools.pairwise(layout.lines))
    assert layout.rows_end == layout.lines[-1].bottom
    assert layout.height > layout.rows_end - layout.rows_top


def test_long_name_makes_its_row_higher() -> None:
    """A name of many lines gets the room it needs."""
    short, long = laid_out(1).lines[1], laid_out(1, name="verantwoordelijkheid en toezicht " * 10).lines[1]

    assert long.height > short.height
    assert long.height > long.lettering.height(long.name)


@pytest.mark.parametrize("levels", [3, 4, 5, 6])
def test_levels_share_the_width(levels: int) -> None:
    """The levels are equally wide and fill the room that there is for them."""
    layout = laid_out(3, levels)

    assert levels == len(layout.ladder)
    assert LEVELS_BEGIN == layout.begin(1)
    assert round(LEVELS_END, 9) == round(layout.begin(levels + 1), 9)
    assert round(layout.begin(2) - layout.step / 2, 9) == round(layout.middle(1), 9)


def test_no_rows_leave_room_to_say_so() -> None:
    """Without rows there is still a place between the two ladders."""
    layout = laid_out(0)

    assert () == layout.lines
    assert layout.rows_end > layout.rows_top
