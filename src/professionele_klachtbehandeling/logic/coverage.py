"""What several things cover together, where it is open which of several sets each of them covers.

A channel whose kinds are disputed takes complaints or takes signals, not both; who counts target by target loses that.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Generic, TypeVar

import attrs

from professionele_klachtbehandeling.logic.bounds import Bounds
from professionele_klachtbehandeling.logic.ratio import Option, RatioBounds, ratio_bounds
from professionele_klachtbehandeling.logic.truth import Truth

T = TypeVar("T", bound=Hashable)

_MOST_SETS = 256
"""Beyond so many sets, what they share (or hold together) stands for them: bounds then contain the exact ones."""


@attrs.frozen
class Coverage(Generic[T]):
    """Which sets of targets are covered at the least and at the most (dekking).

    Attributes:
        least: the smallest sets that can turn out to be covered; none of them holds another.
        most: the largest sets that can turn out to be covered; none of them holds another.
    """

    least: frozenset[frozenset[T]]
    most: frozenset[frozenset[T]]

    def holds(self, targets: frozenset[T]) -> Truth:
        """Return whether all of the targets are covered."""
        return Truth.between(
            certain=all(targets <= covered for covered in self.least),
            possible=any(targets <= covered for covered in self.most),
        )

    def size(self) -> Bounds:
        """Return how many targets are covered."""
        return Bounds(Fraction(min(map(len, self.least))), Fraction(max(map(len, self.most))))

    def share(self, parts: Sequence[Sequence[frozenset[T]]], *, more: bool = False) -> RatioBounds:
        """Return the exact bounds of the share of targets that is covered.

        Args:
            parts: per part the sets of targets of which one turns out to be asked for; an empty one leaves it out.
            more: whether any number of unlisted parts may exist, about which nothing is known.
        """

        def asked(covered: frozenset[T]) -> RatioBounds:
            options = ([Option(len(targets & covered), len(targets)) for targets in part] for part in parts)
            return ratio_bounds(options, more=more)

        lows = [asked(covered) for covered in self.least]
        highs = lows if self.most == self.least else [asked(covered) for covered in self.most]
        least = [found.bounds for found in lows if found.bounds is not None]
        most = [found.bounds for found in highs if found.bounds is not None]
        if not least or not most:
            return lows[0]
        low = min(bounds.low for bounds in least)
        high = max(bounds.high for bounds in most if bounds.high is not None)
        together = Bounds(
            low,
            high,
            low_reached=any(bounds.low == low and bounds.low_reached for bounds in least),
            high_reached=any(bounds.high == high and bounds.high_reached for bounds in most),
        )
        return RatioBounds(together, lows[0].may_be_empty)


def cover(things: Iterable[Sequence[Mapping[T, Truth]]]) -> Coverage[T]:
    """Return what several things cover together.

    Args:
        things: per thing its readings, at least one, of which one is true; a reading says of targets whether it covers
            them, and leaves out those that it does not.

    >>> either = [{"klacht": Truth.YES}, {"signaal": Truth.YES}]
    >>> found = cover([either])
    >>> found.holds(frozenset({"klacht"})), found.holds(frozenset({"klacht", "signaal"}))
    (<Truth.OPEN: 'open'>, <Truth.NO: 'no'>)
    """
    least: frozenset[frozenset[T]] = frozenset({frozenset()})
    most = least
    for readings in things:
        surely = {_without(reading, Truth.NO, Truth.OPEN) for reading in readings}
        perhaps = {_without(reading, Truth.NO) for reading in readings}
        least = _few(minimal(_joined(least, surely)), frozenset.intersection)
        most = _few(maximal(_joined(most, perhaps)), frozenset.union)
    return Coverage(least, most)


def _without(reading: Mapping[T, Truth], *truths: Truth) -> frozenset[T]:
    """Return the targets of a reading but those of which it says one of these; most of what it names it covers."""
    return frozenset(reading).difference([target for target, truth in reading.items() if truth in truths])


def unions(things: Iterable[Iterable[frozenset[T]]]) -> frozenset[frozenset[T]]:
    """Return every set that the things can make together, each adding one of its own sets.

    >>> sorted(map(sorted, unions([[frozenset("a"), frozenset("b")], [frozenset("a")]])))
    [['a'], ['a', 'b']]
    """
    found: frozenset[frozenset[T]] = frozenset({frozenset()})
    for sets in things:
        found = _joined(found, tuple(sets))
    return found


def minimal(sets: Iterable[frozenset[T]]) -> frozenset[frozenset[T]]:
    """Return the sets that hold none of the others."""
    distinct = frozenset(sets)
    return frozenset(one for one in distinct if not any(other < one for other in distinct))


def maximal(sets: Iterable[frozenset[T]]) -> frozenset[frozenset[T]]:
    """Return the sets that none of the others holds."""
    distinct = frozenset(sets)
    return frozenset(one for one in distinct if not any(one < other for other in distinct))


def _joined(found: Iterable[frozenset[T]], sets: Iterable[frozenset[T]]) -> frozenset[frozenset[T]]:
    return frozenset(one | other for other in sets for one in found)


def _few(sets: frozenset[frozenset[T]], stand_in: Callable[..., frozenset[T]]) -> frozenset[frozenset[T]]:
    return sets if len(sets) <= _MOST_SETS else frozenset({stand_in(*sets)})
