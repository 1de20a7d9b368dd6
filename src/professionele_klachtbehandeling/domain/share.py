"""A share as a source states it: an exact fraction, or a rounded percentage read as the interval it stands for."""

import re
from fractions import Fraction

import attrs

_FRACTION = re.compile(r"(\d{1,9})/(\d{1,9})", re.ASCII)
_PERCENTAGE = re.compile(r"(\d{1,3})(?:[.,](\d{1,6}))?\s*%", re.ASCII)


@attrs.frozen
class Share:
    """A part of a whole, between 0 and 1 (aandeel).

    Attributes:
        value: the stated value, exact.
        margin: half a unit of the last stated digit, where the value was rounded; 0 for an exact fraction.

    >>> Share.parse("91 %").low, Share.parse("91 %").high
    (Fraction(181, 200), Fraction(183, 200))
    """

    value: Fraction
    margin: Fraction = Fraction(0)

    def __attrs_post_init__(self) -> None:
        """Refuse a share outside 0 to 1."""
        if not 0 <= self.value <= 1 or self.margin < 0:
            raise ValueError(f"{self.value} is no share between 0 and 1")

    @classmethod
    def parse(cls, text: str) -> "Share":
        """Return the share that `4/5`, `80%`, `80,5 %` or the numbers `0` and `1` stand for.

        Raises:
            ValueError: the text is no share, or lies outside 0 to 1.

        >>> str(Share.parse("4/5"))
        '4/5'
        """
        stripped = text.strip()
        if stripped in {"0", "1"}:
            return cls(Fraction(stripped))
        if (match := _FRACTION.fullmatch(stripped)) and int(match.group(2)):
            return cls(Fraction(int(match.group(1)), int(match.group(2))))
        if match := _PERCENTAGE.fullmatch(stripped):
            whole, decimals = match.group(1), match.group(2) or ""
            unit = Fraction(1, 100 * 10 ** len(decimals))
            return cls(int(whole + decimals) * unit, unit / 2)
        raise ValueError(f"{text!r} is no share")

    @property
    def low(self) -> Fraction:
        """The least value that would have been stated like this."""
        return max(Fraction(0), self.value - self.margin)

    @property
    def high(self) -> Fraction:
        """The greatest value that would have been stated like this."""
        return min(Fraction(1), self.value + self.margin)

    def __str__(self) -> str:
        """Return the share as it can be read back."""
        if not self.margin:
            return str(self.value)
        decimals = len(str(Fraction(1, 200) / self.margin)) - 1
        hundredths = self.value * 100 * 10**decimals
        digits = str(hundredths.numerator).zfill(decimals + 1)
        return f"{digits[: len(digits) - decimals]}{'.' if decimals else ''}{digits[len(digits) - decimals :]}%"
