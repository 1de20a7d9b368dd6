"""The places where facts stand in a landscape, and the same landscape with another fact at one of them."""

import typing
from collections.abc import Hashable
from typing import Any, TypeAlias, cast

import attrs

from professionele_klachtbehandeling.domain.fact import Disputed, Nothing, Unknown
from professionele_klachtbehandeling.domain.item import Item, factual_fields
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape, field_value

Place: TypeAlias = tuple[str, int, str]
"""Section, place in it, and field: where a fact stands."""


def places(landscape: Landscape) -> list[Place]:
    """Return where every fact stands that can be unknown.

    >>> from professionele_klachtbehandeling.testing.city import city
    >>> ("channels", 0, "information.term") in places(city(1))
    True
    """
    return [
        (section, index, field)
        for section in SECTIONS
        if section != "remarks"
        for index, item in enumerate(landscape.section(section))
        for field in factual_fields(cast("Hashable", type(item)))
    ]


def with_fact(landscape: Landscape, place: Place, value: object) -> Landscape:
    """Return the landscape with another value at a place.

    Raises:
        InvalidInput: with this value the landscape contradicts itself.

    >>> from professionele_klachtbehandeling.testing.city import city
    >>> fact(with_fact(city(1), ("channels", 0, "published"), False), ("channels", 0, "published"))
    False
    """
    section, index, field = place
    items = list(landscape.section(section))
    items[index] = _with_field(items[index], field, value)
    changes: dict[str, Any] = {section: tuple(items)}
    return attrs.evolve(landscape, **changes)


def _with_field(item: Item, field: str, value: object) -> Item:
    outer, _, inner = field.partition(".")
    if inner:
        inside: dict[str, Any] = {inner: value}
        value = attrs.evolve(getattr(item, outer), **inside)
    changes: dict[str, Any] = {outer: value}
    return attrs.evolve(item, **changes)


def fact(landscape: Landscape, place: Place) -> Any:  # noqa: ANN401 - the value of any field
    """Return the value at a place."""
    section, index, field = place
    return field_value(landscape.section(section)[index], field)


def type_of(item: Item, field: str) -> Any:  # noqa: ANN401 - a type or a type form
    """Return what a plain value of a field is: the first member of the union that a fact is."""
    outer, _, inner = field.partition(".")
    owner: Any = type(item)
    if inner:
        owner, outer = type(getattr(item, outer)), inner
    declared = attrs.fields_dict(owner)[outer].type
    members = [
        one
        for one in typing.get_args(declared)
        if one not in (Nothing, Unknown) and typing.get_origin(one) is not Disputed
    ]
    return members[0]
