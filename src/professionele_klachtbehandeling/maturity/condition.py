"""The conditions of a model: a measure, what is asked of it, and what to make of its absence."""

import enum
from collections.abc import Mapping
from fractions import Fraction
from typing import TypeAlias

import attrs

from professionele_klachtbehandeling.errors import InvalidInput, Mistake
from professionele_klachtbehandeling.maturity.absence import AbsenceReason

Parameter: TypeAlias = "int | bool | str | tuple[str, ...]"
"""What a condition can hand to a measure."""


class IfAbsent(enum.Enum):
    """What a condition comes to where its measure is absent."""

    MET = "met"
    NOT_MET = "not-met"


@attrs.frozen(kw_only=True)
class Condition:
    """Something asked of a measure (voorwaarde): exactly one of a least value, a greatest value, or a truth.

    Attributes:
        measure: name of the measure.
        parameters: what the measure is told, written as `with`.
        at_least: the value it must reach, exact.
        at_most: the value it must not pass, exact.
        expected: the truth it must have, written as `is`.
        if_absent: what to make of an absent measure; None makes the indicator absent or lowest, as the indicator says.

    >>> Condition(measure="cells_with_entry", at_least=Fraction(2, 5)).at_least
    Fraction(2, 5)
    """

    measure: str
    parameters: Mapping[str, Parameter] = attrs.field(factory=dict, metadata={"key": "with"})
    at_least: Fraction | None = None
    at_most: Fraction | None = None
    expected: bool | None = attrs.field(default=None, metadata={"key": "is"})
    if_absent: IfAbsent | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse none or several demands, and a demand below 0."""
        demands = [demand for demand in (self.at_least, self.at_most, self.expected) if demand is not None]
        if len(demands) != 1:
            raise InvalidInput([Mistake(code="one-demand", found=self.measure)])
        for name in ("at_least", "at_most"):
            threshold = getattr(self, name)
            if threshold is not None and threshold < 0:
                raise InvalidInput([Mistake(code="below-zero", path=name, found=str(threshold), noun="threshold")])


@attrs.frozen(kw_only=True)
class Applicability(Condition):
    """The condition under which an indicator applies (toepasselijkheid), with the reason where it does not.

    Attributes:
        reason: why there is no level where the condition is not met.
    """

    reason: AbsenceReason


@attrs.frozen(kw_only=True)
class LevelConditions:
    """What a level asks: all of these conditions (voorwaarden van een niveau).

    Attributes:
        level: the level that asks it, from 2.
        all: the conditions, each of which must be met.
    """

    level: int
    all: tuple[Condition, ...]
