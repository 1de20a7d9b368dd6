"""Contrast of colours, and the nearest colour that has enough of it; nothing here knows of charts or of files.

Colours are written as `#RRGGBB` with capitals, as `Theme` has them.
"""

from collections.abc import Iterable
from typing import Final

import attrs

TEXT: Final = 4.5
"""The contrast that text needs to what is behind it (WCAG 2.1, criterion 1.4.3)."""
MARK: Final = 3.0
"""The contrast that a mark needs to what is behind it (WCAG 2.1, criterion 1.4.11)."""
APART: Final = 1.25
"""The contrast that two signs need to each other to differ in grey; our own number, since they differ in shape too."""

BLACK: Final = "#000000"
WHITE: Final = "#FFFFFF"
_STEPS: Final = 255


def parts(colour: str) -> tuple[int, int, int]:
    """Return red, green and blue of a colour, each from 0 to 255.

    >>> parts("#0072B2")
    (0, 114, 178)
    """
    red, green, blue = bytes.fromhex(colour.removeprefix("#"))
    return red, green, blue


def luminance(colour: str) -> float:
    """Return how light a colour is to the eye, from 0 for black to 1 for white.

    Reference: WCAG 2.1, definition of relative luminance.
    """
    red, green, blue = (_linear(part / 255) for part in parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours, from 1 for the same to 21 for black on white.

    Reference: WCAG 2.1, definition of contrast ratio.

    >>> round(contrast("#000000", "#FFFFFF"), 6)
    21.0
    """
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mixed(colour: str, other: str, steps: int) -> str:
    """Return a colour with so many of 255 steps of another in it.

    >>> mixed("#0072B2", "#FFFFFF", 255)
    '#FFFFFF'
    """
    pairs = zip(parts(colour), parts(other), strict=True)
    # Halves go up, so that the same step is the same everywhere.
    blend = ((2 * (mine * (_STEPS - steps) + theirs * steps) + _STEPS) // (2 * _STEPS) for mine, theirs in pairs)
    return "#" + "".join(f"{part:02X}" for part in blend)


def shades(colour: str) -> tuple[str, ...]:
    """Return a colour with more and more black or white in it, the nearest first and the colour itself before all.

    The nearest is the one with the smallest distance in red, green and blue; of two at one distance the darker.
    """
    found = {mixed(colour, end, steps) for end in (BLACK, WHITE) for steps in range(_STEPS + 1)}
    return tuple(sorted(found, key=lambda one: (distance(colour, one), luminance(one), one)))


def distance(one: str, other: str) -> int:
    """Return how far two colours lie apart: the sum of the squares of the differences in red, green and blue."""
    return sum((mine - theirs) ** 2 for mine, theirs in zip(parts(one), parts(other), strict=True))


@attrs.frozen
class Demand:
    """That a colour has a contrast to another (eis).

    Attributes:
        name: what the other colour is, as the style file calls it.
        other: the other colour.
        least: the contrast it must have.
    """

    name: str
    other: str
    least: float

    def is_met(self, colour: str) -> bool:
        """Return whether a colour has that contrast."""
        return contrast(colour, self.other) >= self.least

    def lack(self, colour: str) -> float:
        """Return which part of the contrast a colour has: 1 or more where it is met."""
        return contrast(colour, self.other) / self.least


def unmet(colour: str, demands: Iterable[Demand]) -> Demand | None:
    """Return the demand that a colour meets least, or None where it meets all."""
    failed = [demand for demand in demands if not demand.is_met(colour)]
    return min(failed, key=lambda demand: demand.lack(colour)) if failed else None


def nearest(colour: str, demands: Iterable[Demand]) -> str | None:
    """Return the nearest shade of a colour that meets all demands, or None where no shade does.

    >>> nearest("#FFD700", [Demand("paper", "#FFFFFF", 3.0)])
    '#AE9300'
    """
    asked = tuple(demands)
    return next((shade for shade in shades(colour) if unmet(shade, asked) is None), None)
