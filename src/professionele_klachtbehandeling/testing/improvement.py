"""What makes a landscape better: one quality field of one item improved.

Reference: domain decision 16.
"""

import types
import typing
from typing import Any

import attrs

from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.item import Item
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.domain.vocabulary import AllTasks
from professionele_klachtbehandeling.testing.answers import tuples_of
from professionele_klachtbehandeling.testing.places import Place, fact, type_of, with_fact


def improved(landscape: Landscape, place: Place) -> Landscape | None:
    """Return the landscape with one quality field made better, or None where it cannot be.

    Reference: domain decision 16.

    >>> from professionele_klachtbehandeling.testing.city import city
    >>> from professionele_klachtbehandeling.testing.places import with_fact
    >>> poor = with_fact(city(1), ("channels", 0, "published"), False)
    >>> improved(poor, ("channels", 0, "published")).channels[0].published
    True
    """
    section, index, field = place
    item, value = landscape.section(section)[index], fact(landscape, place)
    better = _better(landscape, item, section, field, value)
    return None if better is None or better == value else with_fact(landscape, place, better)


def _better(landscape: Landscape, item: Item, section: str, field: str, value: Any) -> Any:  # noqa: ANN401
    kind = type_of(item, field)
    if field == "deliveries":
        return _delivered(landscape, value)
    if section == "figures":
        return None
    if kind is bool:
        return True
    if kind is PartialDate:
        return PartialDate.of(landscape.reference_date) if section == "reviews" else None
    if kind is str:
        return "gemeente" if value in (NONE, UNKNOWN) else None
    if isinstance(kind, types.GenericAlias):
        richest = tuples_of(landscape, field, typing.get_args(kind)[0])
        if field in {"owners", "handlers"}:
            return ("gemeente",) if value in (NONE, UNKNOWN) else None
        if not richest or isinstance(value, (Disputed, AllTasks)):
            return None
        return tuple(dict.fromkeys((*(value if isinstance(value, tuple) else ()), *richest[-1])))
    if isinstance(kind, type) and kind.__name__ == "Involvement":
        return kind["DECIDED"]  # type: ignore[index]  # an enum class is indexed by name
    return None


def _delivered(landscape: Landscape, value: Any) -> Any:  # noqa: ANN401
    if not isinstance(value, tuple):
        return None
    now = landscape.reference_date
    return tuple(
        attrs.evolve(one, received=PartialDate.of(one.due), response=True) if one.due <= now else one for one in value
    )
