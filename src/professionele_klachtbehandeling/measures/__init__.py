"""Measures: what is computed from the facts; the names below are what authors of a measure write it with."""

from professionele_klachtbehandeling.domain.fact import contains, holds, is_stated, is_yes
from professionele_klachtbehandeling.measures.measure import Measure, MeasureKind, measure
from professionele_klachtbehandeling.measures.quantity import (
    Absent,
    Case,
    Measured,
    Result,
    case,
    count,
    every,
    exists,
    places,
    share,
    slots,
)

__all__ = [
    "Absent",
    "Case",
    "Measure",
    "MeasureKind",
    "Measured",
    "Result",
    "case",
    "contains",
    "count",
    "every",
    "exists",
    "holds",
    "is_stated",
    "is_yes",
    "measure",
    "places",
    "share",
    "slots",
]
