"""Terms (how long something may take) and frequencies (how often something comes back)."""

import enum
import re
from fractions import Fraction

import attrs


class TermUnit(enum.Enum):
    """In what a term is counted; working days are not calendar days."""

    DAYS = "days"
    WORKING_DAYS = "working-days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


_DUTCH = {
    "dag": TermUnit.DAYS,
    "dagen": TermUnit.DAYS,
    "werkdag": TermUnit.WORKING_DAYS,
    "werkdagen": TermUnit.WORKING_DAYS,
    "week": TermUnit.WEEKS,
    "weken": TermUnit.WEEKS,
    "maand": TermUnit.MONTHS,
    "maanden": TermUnit.MONTHS,
    "jaar": TermUnit.YEARS,
}
_ENGLISH = {unit.value: unit for unit in TermUnit} | {unit.value.removesuffix("s"): unit for unit in TermUnit}


@attrs.frozen
class Term:
    """How long something may take (termijn).

    >>> str(Term.parse("6 weken"))
    '6 weeks'
    """

    amount: int
    unit: TermUnit

    def __attrs_post_init__(self) -> None:
        """Refuse a term of nothing."""
        if self.amount < 1:
            raise ValueError("a term is at least 1")

    @classmethod
    def parse(cls, text: str) -> "Term":
        """Return the term that `6 weeks`, `6 weken`, `3 werkdagen` or `3 working-days` stands for.

        Raises:
            ValueError: the text is no term.
        """
        match = re.fullmatch(r"(\d{1,4})\s+([a-z-]+)", text.strip().lower(), re.ASCII)
        unit = (_ENGLISH | _DUTCH).get(match.group(2)) if match else None
        if match is None or unit is None:
            raise ValueError(f"{text!r} is no term")
        return cls(int(match.group(1)), unit)

    def __str__(self) -> str:
        """Return the term in its English form."""
        return f"{self.amount} {self.unit.value}"


_RHYTHMS = {"jaarlijks": 1, "halfjaarlijks": 2, "per kwartaal": 4, "maandelijks": 12}
_COMPUTED_PERIODS = (1, 2, 3, 4, 6, 12, 24, 36, 48)


@attrs.frozen
class Frequency:
    """How many times a year something comes back (frequentie), exact: once in two years is 1/2.

    >>> Frequency.parse("1/2").period_months
    24
    """

    per_year: Fraction

    def __attrs_post_init__(self) -> None:
        """Refuse a frequency of nothing."""
        if self.per_year <= 0:
            raise ValueError("a frequency is more than 0 times a year")

    @classmethod
    def parse(cls, text: str) -> "Frequency":
        """Return the frequency that a number, a fraction or a Dutch word stands for.

        Raises:
            ValueError: the text is no frequency.

        >>> str(Frequency.parse("halfjaarlijks"))
        '2'
        """
        stripped = text.strip().lower()
        if stripped in _RHYTHMS:
            return cls(Fraction(_RHYTHMS[stripped]))
        if not re.fullmatch(r"\d{1,3}(/[1-9]\d?)?", stripped, re.ASCII):
            raise ValueError(f"{text!r} is no frequency")
        return cls(Fraction(stripped))

    @property
    def period_months(self) -> int | None:
        """The whole months between two times, or None for a rhythm whose due dates must be named.

        Reference: domain decision 21.
        """
        period = 12 / self.per_year
        return int(period) if period in _COMPUTED_PERIODS else None

    def __str__(self) -> str:
        """Return the number of times a year."""
        return str(self.per_year)
