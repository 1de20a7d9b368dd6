"""The shape of a fact: plain, known to be empty, unknown, or disputed.

A field of a landscape holds one of four things. Silence is `UNKNOWN`, never "no"; "there is none" must be said, as
`NONE`; values that contradict each other are kept side by side, as `Disputed`.
"""

import enum
from collections.abc import Callable
from typing import Any, Final, Generic, TypeAlias, TypeVar, Union

import attrs

from professionele_klachtbehandeling.logic import Truth, all_of, any_of


class Unknown(enum.Enum):
    """Nobody said (onbekend)."""

    UNKNOWN = "unknown"

    def __repr__(self) -> str:
        """Return the name under which it is imported."""
        return "UNKNOWN"


class Nothing(enum.Enum):
    """It is known that there is none (geen)."""

    NONE = "none"

    def __repr__(self) -> str:
        """Return the name under which it is imported."""
        return "NONE"


UNKNOWN: Final = Unknown.UNKNOWN
NONE: Final = Nothing.NONE

T = TypeVar("T")


@attrs.frozen
class Disputed(Generic[T]):
    """Statements that contradict each other (betwist): the truth is taken to be one of them, and open until then.

    >>> Disputed((True, False))
    Disputed(values=(True, False))
    """

    values: tuple[T | Nothing, ...] = attrs.field(converter=tuple)

    def __attrs_post_init__(self) -> None:
        """Refuse fewer than two different values: then nothing is disputed."""
        if len(self.values) < 2 or all(value == self.values[0] for value in self.values):
            raise ValueError("a disputed fact needs at least two different values")


Fact: TypeAlias = Union[T, Nothing, Unknown, Disputed[T]]  # noqa: UP007 - a generic alias needs Union on 3.11
"""What a field holds: a value, NONE, UNKNOWN or Disputed."""


def values_of(fact: Fact[T]) -> tuple[T | Nothing, ...] | None:
    """Return the values a fact can have, or None where it can have any.

    >>> values_of(3), values_of(NONE), values_of(UNKNOWN)
    ((3,), (NONE,), None)
    """
    if fact is UNKNOWN:
        return None
    if isinstance(fact, Disputed):
        return fact.values
    return (fact,)


def holds(fact: Fact[T], predicate: Callable[[T], Truth | bool]) -> Truth:
    """Return whether a statement about a fact is true: open where unknown or disputed both ways, no where none.

    >>> holds(Disputed((2, 5)), lambda number: number > 1)
    <Truth.YES: 'yes'>
    >>> holds(UNKNOWN, lambda number: number > 1)
    <Truth.OPEN: 'open'>
    """
    if fact is UNKNOWN:
        return Truth.OPEN
    if fact is NONE:
        return Truth.NO
    if isinstance(fact, Disputed):
        each = [holds(value, predicate) for value in fact.values]
        return Truth.between(all_of(each).certain, any_of(each).possible)
    answer = predicate(fact)
    if isinstance(answer, Truth):
        return answer
    return Truth.YES if answer else Truth.NO


def is_yes(fact: Fact[bool]) -> Truth:
    """Return whether a yes-or-no fact is yes; NONE counts as no.

    >>> is_yes(True), is_yes(NONE), is_yes(UNKNOWN)
    (<Truth.YES: 'yes'>, <Truth.NO: 'no'>, <Truth.OPEN: 'open'>)
    """
    return holds(fact, bool)


def is_stated(fact: Fact[Any]) -> Truth:
    """Return whether something is filled in: no where it is known to be empty, as an empty text or set is.

    >>> is_stated("wethouder"), is_stated(NONE), is_stated(())
    (<Truth.YES: 'yes'>, <Truth.NO: 'no'>, <Truth.NO: 'no'>)
    """
    return holds(fact, lambda value: value not in ("", ()))


def contains(fact: Fact[tuple[T, ...]], member: T) -> Truth:
    """Return whether a stated set holds a member; what is listed is listed fully.

    >>> contains(("klacht",), "signaal")
    <Truth.NO: 'no'>
    """
    return holds(fact, lambda members: member in members)
