"""One converter, which coerces nothing."""

from collections.abc import Iterator
from typing import Any, get_args

import attrs
import pytest

from professionele_klachtbehandeling.exchange.converter import converter
from professionele_klachtbehandeling.exchange.formats import FORMATS
from professionele_klachtbehandeling.exchange.scalars import READERS
from professionele_klachtbehandeling.exchange.shapes import reader_of


def types_within(kind: object) -> Iterator[Any]:
    """Yield every type of every field that a value of a class can hold, and what these are made of."""
    open_types: list[Any] = [kind]
    seen: set[Any] = set()
    while open_types:
        found = open_types.pop()
        if found in seen or found in (Ellipsis, type(None)):
            continue
        seen.add(found)
        if isinstance(found, type) and attrs.has(found) and found not in READERS:
            fields = [field.type for field in attrs.fields(found)]
            yield from fields
            open_types.extend(fields)
        open_types.extend(member for member in get_args(found) if not isinstance(member, str))


@pytest.mark.parametrize("kind", FORMATS)
def test_no_field_is_read_by_a_reader_that_is_not_ours(kind: type) -> None:
    """Every field of every class in a file has a strict reader; none falls back on one that coerces."""
    hooks = {field: reader_of(field, converter()) for field in types_within(kind)}

    strange = {field for field, hook in hooks.items() if "professionele_klachtbehandeling" not in hook.__module__}

    assert set() == strange


def test_converter_is_made_once() -> None:
    """Readers are made once per process, since making them takes longer than using them."""
    assert converter() is converter()
