"""The exact bounds of a share whose parts are not all known.

Every part (a cell, a body, an agreement) has one or more options: what it may add to the numerator and to the
denominator. The bounds of the sum over the sum are found by Dinkelbach's method, which is exact in fractions and needs
a few rounds.

Reference: W. Dinkelbach, On nonlinear fractional programming, Management Science 13 (1967) 492-498.
"""

from collections.abc import Iterable, Sequence
from fractions import Fraction

import attrs

from professionele_klachtbehandeling.logic.bounds import Bounds


@attrs.frozen
class Option:
    """What a part may add to a share (mogelijkheid): `counted` of `size`."""

    counted: int
    size: int

    def __attrs_post_init__(self) -> None:
        """Refuse a part that counts more than it holds."""
        if not 0 <= self.counted <= self.size:
            raise ValueError(f"{self.counted} of {self.size} is no part of a share")


LEFT_OUT = Option(0, 0)


@attrs.frozen
class RatioBounds:
    """The bounds of a share, and whether there may be nothing to take a share of.

    Attributes:
        bounds: the bounds over all completions with something in the denominator; None where there never is.
        may_be_empty: whether the denominator can turn out to be 0.
    """

    bounds: Bounds | None
    may_be_empty: bool


def ratio_bounds(parts: Iterable[Sequence[Option]], *, more: bool = False) -> RatioBounds:
    """Return the exact bounds of the share that the parts make together.

    Args:
        parts: per part its options, at least one each.
        more: whether any number of unlisted parts may exist, about which nothing is known.

    >>> yes, no = Option(1, 1), Option(0, 1)
    >>> str(ratio_bounds([[yes], [yes], [yes, no]]).bounds)
    '2/3–1'
    >>> ratio_bounds([[yes], [no]], more=True).bounds.at_least(Fraction(1))
    <Truth.NO: 'no'>
    """
    listed = _choices(parts)
    may_be_empty = all(any(option.size == 0 for option in part) for part in listed)
    low = _extreme(listed, -1)
    high = _extreme(listed, 1) if len(listed) > 1 else low
    if low is None or high is None:
        return RatioBounds(Bounds(Fraction(0), Fraction(1)) if more else None, may_be_empty=True)
    if not more:
        return RatioBounds(Bounds(low, high), may_be_empty)
    # Unlisted parts can outweigh the listed ones in either direction, but a listed part that surely counts keeps the
    # share off 0, and one that surely misses keeps it off 1.
    return RatioBounds(
        Bounds(Fraction(0), Fraction(1), low_reached=_can_be(listed, 0), high_reached=_can_be(listed, 1)), may_be_empty
    )


def _choices(parts: Iterable[Sequence[Option]]) -> list[Sequence[Option]]:
    """Return the parts that leave a choice, after the sum of those that leave none, which are most of them."""
    listed = list(parts)
    settled = Option(*_sum(part[0] for part in listed if len(part) == 1))
    return [(settled,), *(part for part in listed if len(part) > 1)]


def _can_be(parts: Sequence[Sequence[Option]], end: int) -> bool:
    """Return whether every part has an option that is wholly at one end of the scale."""
    return all(any(option.counted == end * option.size for option in part) for part in parts)


def _extreme(parts: Sequence[Sequence[Option]], sign: int) -> Fraction | None:
    """Return the least (sign -1) or greatest (sign 1) share over all choices with something in the denominator."""
    counted, size = _sum(max(part, key=lambda option: option.size) for part in parts)
    if not size:
        return None
    while True:
        ratio = Fraction(counted, size)
        top, bottom = ratio.numerator, ratio.denominator

        def gain(option: Option, top: int = top, bottom: int = bottom) -> int:
            return sign * (option.counted * bottom - top * option.size)

        counted, size = _sum(max(part, key=gain) for part in parts)
        if sign * (counted * bottom - top * size) <= 0:
            return ratio


def _sum(options: Iterable[Option]) -> tuple[int, int]:
    """Return what options count and hold together."""
    counted = size = 0
    for option in options:
        counted += option.counted
        size += option.size
    return counted, size
