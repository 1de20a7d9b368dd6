"""All built-in measures, by name."""

import functools

from professionele_klachtbehandeling.measures import (
    access,
    agreement,
    clauses,
    culture,
    delivery,
    entry,
    external_route,
    improvement,
    information,
    outsourcing,
    oversight,
    registration,
    review,
    scope,
    support,
    timeliness,
    vision,
)
from professionele_klachtbehandeling.measures.measure import FunctionMeasure, Measure

_MODULES = (
    entry,
    information,
    access,
    support,
    review,
    outsourcing,
    scope,
    clauses,
    oversight,
    external_route,
    agreement,
    delivery,
    registration,
    timeliness,
    vision,
    culture,
    improvement,
)


def built_in_measures() -> dict[str, Measure]:
    """Return the built-in measures by name, in the order of the spearheads.

    >>> "cells_with_entry" in built_in_measures()
    True
    """
    return {measure.name: measure for measure in _found()}


@functools.cache
def _found() -> tuple[FunctionMeasure, ...]:
    """Return what the modules define; it does not change, and every assessment asks for it."""
    return tuple(value for module in _MODULES for value in vars(module).values() if isinstance(value, FunctionMeasure))
