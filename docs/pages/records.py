"""The fields of a class in a file, as they are read."""

import functools
from collections.abc import Iterator
from typing import Any, cast

import attrs

from professionele_klachtbehandeling.exchange.formats import FORMATS
from professionele_klachtbehandeling.exchange.records import fields_of
from professionele_klachtbehandeling.exchange.scalars import noun_of
from professionele_klachtbehandeling.exchange.schema import json_schema

Kind = type[attrs.AttrsInstance]


@attrs.frozen
class Field:
    """A field of a class, those of a record within it flattened.

    Attributes:
        name: its name in a file; a dot where it is a field within a field.
        attribute: what the class says of it.
        meaning: what its docstring says, in the words of a file: what is None in Python is left out there.
    """

    name: str
    attribute: "attrs.Attribute[Any]"
    meaning: str


def described(kind: Kind) -> Iterator[Field]:
    """Yield the fields of a class in the order of a file.

    >>> from professionele_klachtbehandeling.domain.item import Evidence
    >>> [field.name for field in described(Evidence)][:3]
    ['citation', 'address', 'date']
    """
    meanings = _schemas()[noun_of(kind)]["properties"]
    for name, attribute in fields_of(kind):
        if attrs.has(type(attribute.default)):
            for inner in described(cast("Kind", type(attribute.default))):
                yield attrs.evolve(inner, name=f"{name}.{inner.name}")
        else:
            yield Field(name, attribute, meanings[name].get("description", "").replace("None", "left out"))


def summary(kind: type) -> str:
    """Return what the docstring of a class says it is.

    >>> from professionele_klachtbehandeling.domain.channel import Channel
    >>> summary(Channel)
    'A door on which a resident can knock (kanaal).'
    """
    described: str = _schemas()[noun_of(kind)]["description"]
    return described


@functools.cache
def _schemas() -> dict[str, Any]:
    """Return what the JSON Schemas say of every class in a file: they too are made from the docstrings."""
    found: dict[str, Any] = {}
    for kind in FORMATS:
        schema = json_schema(kind)
        found |= schema["$defs"] | {noun_of(kind): schema}
    return found
