"""The wheel of the radar: where a level stands on an axis, and how large the wheel is."""

import math
from collections.abc import Sequence
from typing import Final

import attrs

from professionele_klachtbehandeling.views.sheet import Point

BAND: Final = 0.17
"""The thickness of the band from the certain to the possible level."""
LANE: Final = 0.17
"""From an axis to the marks of a track beside it."""
MARK: Final = 6.5
"""The size of such a mark, in points."""
RIM: Final = 0.12
"""From the outermost ring to the words at the end of an axis."""
_POINTS: Final = 72
_BETWEEN: Final = 0.05


@attrs.frozen
class Wheel:
    """Rings for the levels and axes for the spearheads, the first upright, the others clockwise (wiel).

    Attributes:
        middle: its middle, which is no level.
        radii: the radius of the ring of each level, from the lowest.
        axes: how many axes there are.
    """

    middle: Point
    radii: tuple[float, ...]
    axes: int

    @property
    def radius(self) -> float:
        """The radius of the outermost ring."""
        return self.radii[-1]

    def direction(self, axis: int) -> Point:
        """Return the direction of an axis, of length 1."""
        turn = 2 * math.pi * axis / self.axes
        return math.sin(turn), -math.cos(turn)

    def at(self, axis: int, radius: float, aside: float = 0.0) -> Point:
        """Return the place on an axis at a distance from the middle, or so far clockwise beside it."""
        (x, y), (right, down) = self.middle, self.direction(axis)
        return x + radius * right - aside * down, y + radius * down + aside * right

    def place(self, axis: int, level: int, aside: float = 0.0) -> Point:
        """Return where a level stands on an axis, or so far clockwise beside it."""
        return self.at(axis, self.radii[level - 1], aside)

    def beyond(self, axis: int, width: float, height: float) -> Point:
        """Return the middle of a box that stands just beyond the end of an axis."""
        right, down = self.direction(axis)
        return self.at(axis, self.radius + RIM + abs(right) * width / 2 + abs(down) * height / 2)


def wheel_of(boxes: Sequence[tuple[float, float]], levels: int, step: float, wanted: float) -> Wheel:
    """Return a wheel around the origin: as large as wanted, or larger where axes or words would touch.

    Args:
        boxes: for each axis, the width and height of the words at its end.
        levels: how many levels there are.
        step: how far rings stand apart at least.
        wanted: the radius there is room for.
    """
    axes = len(boxes)
    # Two axes stand apart, at the innermost ring, by the chord of the angle between them; one axis meets nobody.
    chord = 2 * math.sin(math.pi / axes) if axes > 1 else math.inf
    track = 2 * (LANE + MARK / _POINTS / 2) + _BETWEEN
    first = max(wanted / levels, track / chord)
    apart = max(step, (wanted - first) / (levels - 1))
    # Words of which the middles are a diagonal apart cannot touch.
    diagonal = max((math.hypot(width, height) for width, height in boxes), default=0.0) + _BETWEEN
    apart = max(apart, (diagonal / chord - first) / (levels - 1))
    return Wheel((0.0, 0.0), tuple(first + level * apart for level in range(levels)), axes)
