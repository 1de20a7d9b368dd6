"""The order in which what several sources say is put down: one for all values, whoever says them first."""

import datetime
import enum
from collections.abc import Iterable
from fractions import Fraction
from typing import Any, TypeAlias, TypeVar, cast

import attrs

from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN

T = TypeVar("T")
Rank: TypeAlias = tuple[Any, ...]
"""The place of a value among others; two values have the same place only if they are equal."""


def rank(value: object) -> Rank:
    """Return the place of any value that a landscape can hold, among the values of its field.

    Yes comes before no, a closed list keeps its own order, numbers, dates and texts go up, and `none` comes last.

    >>> sorted([10, 2, NONE], key=rank), sorted([False, True], key=rank)
    ([2, 10, NONE], [True, False])
    """
    if value is None:
        return (0,)
    if value is UNKNOWN or value is NONE:
        return (8 if value is UNKNOWN else 9,)
    if isinstance(value, bool):
        return (1, not value)
    if isinstance(value, int | Fraction):
        return (2, value)
    if isinstance(value, str):
        return (3, value)
    if isinstance(value, enum.Enum):
        return (4, type(value).__name__, list(type(value)).index(value))
    if isinstance(value, datetime.date):
        return (5, value.isoformat())
    if isinstance(value, tuple):
        return (6, tuple(map(rank, value)))
    fields = attrs.fields(cast("type[attrs.AttrsInstance]", type(value)))
    return (7, type(value).__name__, tuple(rank(getattr(value, field.name)) for field in fields))


def ranked(values: Iterable[T]) -> tuple[T, ...]:
    """Return values in their order.

    >>> ranked(["signaal", "klacht", "klacht"])
    ('klacht', 'klacht', 'signaal')
    """
    return tuple(sorted(values, key=rank))


def ranked_once(values: Iterable[T]) -> tuple[T, ...]:
    """Return values in their order, each once.

    >>> ranked_once(["signaal", "klacht", "klacht"])
    ('klacht', 'signaal')
    """
    found = {rank(value): value for value in values}
    return tuple(found[place] for place in sorted(found))
