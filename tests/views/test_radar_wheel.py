"""Where a level stands on an axis, and how large the wheel is."""

import itertools
import math

import pytest

from professionele_klachtbehandeling.views.radar_wheel import LANE, MARK, RIM, Wheel, wheel_of


def near(place: tuple[float, float]) -> tuple[float, float]:
    """Return a place without the noise of its sine."""
    return round(place[0], 9) + 0.0, round(place[1], 9) + 0.0


def test_axes_go_around_clockwise_from_the_top() -> None:
    """The first axis stands upright, the next a quarter further, and levels lie further out as they are higher."""
    wheel = Wheel((5.0, 5.0), (1.0, 2.0, 3.0), 4)

    assert [(5, 2), (8, 5), (5, 8), (2, 5)] == [near(wheel.place(axis, 3)) for axis in range(4)]
    assert (5, 4) == near(wheel.place(0, 1))


def test_aside_is_clockwise() -> None:
    """Beside the upright axis is to its right; beside the one to the right is below it."""
    wheel = Wheel((0.0, 0.0), (1.0, 2.0), 4)

    assert [(0.5, -2), (2, 0.5)] == [near(wheel.place(axis, 2, 0.5)) for axis in (0, 1)]


def test_words_stand_just_beyond_the_end() -> None:
    """A box touches the rim from outside: above the upright axis, and to the right of the next."""
    wheel = Wheel((0.0, 0.0), (1.0, 2.0), 4)

    assert near((0, -2 - RIM - 0.2)) == near(wheel.beyond(0, 1.0, 0.4))
    assert near((2 + RIM + 0.5, 0)) == near(wheel.beyond(1, 1.0, 0.4))


@pytest.mark.parametrize("axes", [0, 1, 2, 3, 4])
@pytest.mark.parametrize("levels", [2, 3, 5])
def test_wheel_is_as_large_as_wanted(axes: int, levels: int) -> None:
    """With few axes the wheel fills its room, and its rings lie equally far apart, also from the middle."""
    wheel = wheel_of([(0.8, 0.4)] * axes, levels, 0.2, 2.0)

    gaps = {round(outer - inner, 9) for inner, outer in itertools.pairwise((0.0, *wheel.radii))}
    assert (2.0, 1) == (round(wheel.radius, 9), len(gaps))


@pytest.mark.parametrize("axes", [5, 6, 8, 12, 24, 60])
def test_axes_and_words_do_not_touch(axes: int) -> None:
    """However many axes, the lowest level is no middle, marks of neighbours stay apart there, and so do their words."""
    width, height = 1.1, 0.6
    wheel = wheel_of([(width, height)] * axes, 5, 0.2, 2.0)

    mine, theirs = wheel.place(0, 1, LANE), wheel.place(1, 1, -LANE)
    assert math.dist(mine, theirs) > MARK / 72
    boxes = [wheel.beyond(axis, width, height) for axis in range(axes)]
    assert [] == [
        (one, other)
        for one, other in itertools.combinations(boxes, 2)
        if abs(one[0] - other[0]) < width and abs(one[1] - other[1]) < height
    ]


def test_rings_stand_apart_for_their_names() -> None:
    """Names of three lines make the rings stand further apart, and the wheel larger than the room for it."""
    wheel = wheel_of([(0.8, 0.4)] * 4, 6, 0.6, 2.0)

    assert all(round(outer - inner, 9) >= 0.6 for inner, outer in itertools.pairwise(wheel.radii))
    assert wheel.radius > 2.0
