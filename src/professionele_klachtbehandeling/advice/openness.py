"""In which way a fact is open: nobody said it, statements contradict each other, or it is too coarse."""

import enum
from typing import Any, Final

import attrs

from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, Disputed, Unknown
from professionele_klachtbehandeling.domain.landscape import Landscape, field_value
from professionele_klachtbehandeling.domain.share import Share
from professionele_klachtbehandeling.domain.snapshot import Reference


class Openness(enum.Enum):
    """In which way a fact is open, the most open way first (openheid)."""

    UNKNOWN = "unknown"
    """Nobody said it."""
    DISPUTED = "disputed"
    """Statements about it contradict each other."""
    COARSE = "coarse"
    """It is not as precise as it has to be, as a year is where a day is asked."""
    OPPOSED = "opposed"
    """It is stated, but another item says otherwise."""


_OPEN_WHERE_NONE: Final = frozenset({("agreements", "begin")})
"""Where none leaves something open all the same: without a begin the due dates are not known (domain decision 21)."""


def openness(landscape: Landscape, reference: Reference) -> Openness | None:
    """Return in which way a fact is open, or None where it is plain, known to be empty, or no fact but an item.

    Args:
        landscape: the facts, evidence against values weighed.
        reference: the place of the fact.
    """
    if not reference.field:
        return None
    value = field_value(landscape.section(reference.section)[reference.index], reference.field)
    if value is NONE and (reference.section, reference.field) in _OPEN_WHERE_NONE:
        return Openness.UNKNOWN
    return openness_of(value)


def openness_of(value: Any) -> Openness | None:  # noqa: ANN401 - the value of any field
    """Return in which way a value is open; a list or record is as open as the most open thing in it.

    A year stands for any of its days, and a rounded percentage for an interval: both can leave a condition open.

    >>> openness_of(Disputed((True, False)))
    <Openness.DISPUTED: 'disputed'>
    >>> openness_of((PartialDate(2025, 3),))
    <Openness.COARSE: 'coarse'>
    """
    if isinstance(value, Unknown):
        return Openness.UNKNOWN
    if isinstance(value, Disputed):
        return Openness.DISPUTED
    if isinstance(value, PartialDate):
        return Openness.COARSE if value.day is None else None
    if isinstance(value, Share):
        return Openness.COARSE if value.margin else None
    if isinstance(value, tuple):
        parts: tuple[Any, ...] = value
    elif attrs.has(type(value)):
        parts = tuple(getattr(value, field.name) for field in attrs.fields(type(value)))
    else:
        return None
    found = {openness_of(part) for part in parts}
    return next((way for way in Openness if way in found), None)
