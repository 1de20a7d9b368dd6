"""An exact quantity of which perhaps only the bounds are known."""

from fractions import Fraction

import attrs

from professionele_klachtbehandeling.logic.truth import Truth


@attrs.frozen
class Bounds:
    """The least and the greatest value a share or count can still take (grenzen).

    A bound that is approached but never reached matters: where one item of an open section is known to miss, the
    share can come near 1 but not be 1.

    Attributes:
        low: the least value, exact.
        high: the greatest value, exact; None where there is no greatest.
        low_reached: whether the least value itself can occur.
        high_reached: whether the greatest value itself can occur.

    >>> Bounds(Fraction(1, 2), Fraction(1), high_reached=False).at_least(Fraction(1))
    <Truth.NO: 'no'>
    """

    low: Fraction
    high: Fraction | None
    low_reached: bool = attrs.field(default=True, kw_only=True)
    high_reached: bool = attrs.field(default=True, kw_only=True)

    def __attrs_post_init__(self) -> None:
        """Refuse bounds in the wrong order."""
        if self.high is not None and self.low > self.high:
            raise ValueError(f"the low bound {self.low} lies above the high bound {self.high}")

    @classmethod
    def exactly(cls, value: Fraction | int) -> "Bounds":
        """Return the bounds of a known value.

        >>> Bounds.exactly(2)
        Bounds(low=Fraction(2, 1), high=Fraction(2, 1), low_reached=True, high_reached=True)
        """
        return cls(Fraction(value), Fraction(value))

    @property
    def is_exact(self) -> bool:
        """Whether only one value is left."""
        return self.low == self.high

    def at_least(self, threshold: Fraction) -> Truth:
        """Return whether the quantity is the threshold or more.

        >>> Bounds(Fraction(1, 2), Fraction(1)).at_least(Fraction(4, 5))
        <Truth.OPEN: 'open'>
        """
        possible = self.high is None or self.high > threshold or (self.high == threshold and self.high_reached)
        return Truth.between(certain=self.low >= threshold, possible=possible)

    def at_most(self, threshold: Fraction) -> Truth:
        """Return whether the quantity is the threshold or less.

        >>> Bounds(Fraction(1, 2), Fraction(1)).at_most(Fraction(1, 4))
        <Truth.NO: 'no'>
        """
        possible = self.low < threshold or (self.low == threshold and self.low_reached)
        return Truth.between(certain=self.high is not None and self.high <= threshold, possible=possible)

    def __str__(self) -> str:
        """Return the value, or low to high, as fractions."""
        if self.is_exact:
            return str(self.low)
        return f"{self.low}–{'∞' if self.high is None else self.high}"
