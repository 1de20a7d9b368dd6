"""How two results of a measure compare, and what is wrong with one."""

import functools
from collections.abc import Hashable
from fractions import Fraction
from typing import Any, cast, get_args

import attrs

from professionele_klachtbehandeling.domain.item import factual_fields
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.logic import Bounds, Truth
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.measure import Measure, MeasureKind
from professionele_klachtbehandeling.measures.quantity import Absent, Measured, Result
from professionele_klachtbehandeling.testing.places import Place

_ORDER = (Truth.NO, Truth.OPEN, Truth.YES)


@functools.cache
def field_places(section: str) -> frozenset[str]:
    """Return the fields of the items of a section to which a place can lead, nested ones with a dot.

    >>> "information.term" in field_places("channels")
    True
    """
    kind: Any = get_args(getattr(attrs.fields(Landscape), section).type)[0]
    return frozenset({*factual_fields(cast("Hashable", kind)), *(field.name for field in attrs.fields(kind))})


def inexactness(measure: Measure, result: object) -> str:
    """Return why a result is not what a measure of its kind returns; empty where it is.

    >>> from professionele_klachtbehandeling.testing.fakes import FakeMeasure
    >>> inexactness(FakeMeasure(), 0.5)
    'it is a float, neither Measured nor Absent'
    """
    if isinstance(result, Absent):
        return "" if type(result.reason) is AbsenceReason else f"{result.reason!r} is no AbsenceReason"
    if not isinstance(result, Measured):
        return f"it is a {type(result).__name__}, neither Measured nor Absent"
    if (measure.kind is MeasureKind.TRUTH) != isinstance(result.value, Truth):
        return f"it declares the kind {measure.kind!s} and returns a {type(result.value).__name__}"
    return _inexact_bounds(measure.kind, result.value) if isinstance(result.value, Bounds) else ""


def _inexact_bounds(kind: MeasureKind, bounds: Bounds) -> str:
    ends = [end for end in (bounds.low, bounds.high) if end is not None]
    inexact = [end for end in ends if type(end) is not Fraction]
    if inexact:
        return f"{inexact[0]!r} is a {type(inexact[0]).__name__} and no Fraction"
    if any(end < 0 for end in ends):
        return "a quantity is 0 or more"
    if kind is MeasureKind.SHARE and (bounds.high is None or bounds.high > 1):
        return "a share is 1 at most"
    if kind is MeasureKind.COUNT and any(end.denominator != 1 for end in ends):
        return "a count is a whole number"
    return ""


def is_inside(new: Result, old: Result) -> bool:
    """Return whether all that a result leaves possible was possible by another.

    >>> known, open = (Measured(value=one) for one in (Truth.YES, Truth.OPEN))
    >>> is_inside(known, open), is_inside(open, known)
    (True, False)
    """
    if isinstance(old, Absent):
        return isinstance(new, Absent)
    if isinstance(new, Absent):
        return old.may_be_absent is not None
    if new.may_be_absent is not None and old.may_be_absent is None:
        return False
    if isinstance(old.value, Bounds) and isinstance(new.value, Bounds):
        high = old.value.high is None or (new.value.high is not None and new.value.high <= old.value.high)
        return old.value.low <= new.value.low and high
    return old.value is Truth.OPEN or old.value is new.value


def is_as_good(new: Result, old: Result) -> bool:
    """Return whether neither end of a result is lower than that of another, and neither is there alone.

    >>> poor, good = (Measured(value=Bounds.exactly(one)) for one in (0, 1))
    >>> is_as_good(good, poor), is_as_good(poor, good)
    (True, False)
    """
    if isinstance(new, Absent) or isinstance(old, Absent):
        return isinstance(new, Absent) and isinstance(old, Absent)
    if isinstance(old.value, Bounds) and isinstance(new.value, Bounds):
        high = new.value.high is None or (old.value.high is not None and old.value.high <= new.value.high)
        return old.value.low <= new.value.low and high
    if isinstance(old.value, Truth) and isinstance(new.value, Truth):
        return _ORDER.index(old.value) <= _ORDER.index(new.value)
    return False


def places_behind(result: Result) -> frozenset[Place]:
    """Return the places to which the cases of a result lead.

    >>> places_behind(Absent(reason=AbsenceReason.NO_CELLS))
    frozenset()
    """
    return frozenset((one.section, one.index, one.field) for case in result.cases for one in case.facts)


def told_result(result: object) -> str:
    """Return a result as a reader of a message wants it.

    >>> told_result(Measured(value=Bounds.exactly(1))), told_result(Absent(reason=AbsenceReason.NO_CELLS))
    ('1', 'no-cells')
    """
    if isinstance(result, Absent):
        return getattr(result.reason, "value", str(result.reason))
    if not isinstance(result, Measured):
        return repr(result)
    told = result.value.value if isinstance(result.value, Truth) else str(result.value)
    return f"{told} or {result.may_be_absent.value}" if result.may_be_absent else told
