"""What an aggregation rule is, and the built-in ones."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Protocol

import attrs


@attrs.frozen
class Standing:
    """Where one applicable indicator stands (stand): the input of a method.

    Attributes:
        id: which indicator.
        level: its level, a whole number from 1.
        weight: its weight, a whole number from 0.
        key: whether it blocks the levels above its own.
    """

    id: str
    level: int
    weight: int = 1
    key: bool = False


class Method(Protocol):
    """An aggregation rule (rekenregel): monotone, so that its values at the lowest and highest levels are bounds."""

    @property
    def name(self) -> str:
        """How a model and a user name it."""
        ...

    def level(self, standings: Sequence[Standing], share: Fraction) -> int:
        """Return the level of the whole.

        Args:
            standings: at least one, with at least one weight above 0; the order does not matter.
            share: the share of the weight that must have reached a level, for rules that ask one.
        """
        ...


@attrs.frozen
class Staged:
    """The highest level that enough of the weight has reached and every key indicator too (getrapt).

    >>> Staged().level([Standing("a", 3), Standing("b", 3), Standing("c", 1)], Fraction(2, 3))
    3
    """

    name: str = "staged"

    def level(self, standings: Sequence[Standing], share: Fraction) -> int:
        """Return the level; weight 0 takes no part in the share, a key indicator blocks whatever its weight."""
        total = sum(one.weight for one in standings)
        highest = min((one.level for one in standings if one.key), default=max(one.level for one in standings))
        for level in range(highest, 1, -1):
            if Fraction(sum(one.weight for one in standings if one.level >= level), total) >= share:
                return level
        return 1


@attrs.frozen
class WeakestLink:
    """The lowest level of all (zwakste schakel).

    >>> WeakestLink().level([Standing("a", 3), Standing("b", 2)], Fraction(2, 3))
    2
    """

    name: str = "weakest-link"

    def level(self, standings: Sequence[Standing], share: Fraction) -> int:  # noqa: ARG002 - the rule asks no share
        """Return the lowest level with weight."""
        return min(one.level for one in standings if one.weight)


@attrs.frozen
class LowerMedian:
    """The level that at least half of the weight stays on or below (laagste mediaan).

    >>> LowerMedian().level([Standing("a", 1), Standing("b", 2), Standing("c", 4), Standing("d", 5)], Fraction(2, 3))
    2
    """

    name: str = "lower-median"

    def level(self, standings: Sequence[Standing], share: Fraction) -> int:  # noqa: ARG002 - the rule asks no share
        """Return the lower median of the levels, each counted by its weight."""
        total, below = sum(one.weight for one in standings), 0
        for one in sorted(standings, key=lambda standing: standing.level):
            below += one.weight
            if one.weight and 2 * below >= total:
                return one.level
        raise ValueError("no standing carries weight")


def methods() -> dict[str, Method]:
    """Return the built-in methods by name.

    >>> sorted(methods())
    ['lower-median', 'staged', 'weakest-link']
    """
    built_in: tuple[Method, ...] = (Staged(), WeakestLink(), LowerMedian())
    return {method.name: method for method in built_in}


def index(standings: Sequence[Standing]) -> Fraction:
    """Return the weighted mean of the levels: a statistic named index, never a level.

    >>> index([Standing("a", 3), Standing("b", 4, weight=2)])
    Fraction(11, 3)
    """
    total = sum(one.weight for one in standings)
    return Fraction(sum(one.level * one.weight for one in standings), total)
