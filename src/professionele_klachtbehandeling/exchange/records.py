"""A class as fields in a file: which fields there are, in which order they are written, and which are left out."""

from collections.abc import Callable, Iterator
from typing import Any

import attrs
from cattrs import Converter

from professionele_klachtbehandeling.errors import MOST_MISTAKES, InvalidInput, Mistake
from professionele_klachtbehandeling.exchange.scalars import reject
from professionele_klachtbehandeling.exchange.shapes import Hook, fact_writer, plain_type, reader_of


def fields_of(kind: type[attrs.AttrsInstance]) -> Iterator[tuple[str, "attrs.Attribute[Any]"]]:
    """Yield the fields of a class by the name they have in a file, its own before those it has from others.

    >>> from professionele_klachtbehandeling.domain.accountability import Register
    >>> [name for name, _ in fields_of(Register)]
    ['kind', 'kept', 'name', 'state', 'begin', 'end', 'evidence', 'note']
    """
    for ancestor in kind.__mro__:
        if attrs.has(ancestor):
            for field in attrs.fields(ancestor):
                if not field.inherited:
                    yield field.metadata.get("key", field.name), field


def record_reader(kind: type[attrs.AttrsInstance], converter: Converter) -> Callable[[object, object], object]:
    """Return what reads an instance of a class; all mistakes in its fields are named at once."""
    fields = dict(fields_of(kind))
    readers: dict[str, tuple[str, Hook]] = {
        name: (field.name, reader_of(field.type, converter)) for name, field in fields.items()
    }
    required = tuple(name for name, field in fields.items() if field.default is attrs.NOTHING)

    def read(value: object, _: object = None) -> object:
        if not isinstance(value, dict):
            raise reject(value, "fields")
        arguments: dict[str, object] = {}
        mistakes = [Mistake(code="missing", found=name) for name in required if name not in value]
        for name, raw in value.items():
            reader = readers.get(name)
            if reader is None:
                mistakes.append(Mistake(code="no-such", path=name, found=name, noun="field", allowed=tuple(readers)))
                if len(mistakes) > MOST_MISTAKES:
                    break
                continue
            attribute, read_field = reader
            try:
                arguments[attribute] = read_field(raw)
            except InvalidInput as error:
                mistakes.extend(mistake.under(name) for mistake in error.mistakes)
        if mistakes:
            raise InvalidInput(mistakes)
        return kind(**arguments)

    return read


def record_writer(kind: type[attrs.AttrsInstance], converter: Converter) -> Callable[[object], dict[str, object]]:
    """Return what writes an instance of a class, without the fields that have the value they would have anyway."""
    write_fact = fact_writer(converter)
    writers = [
        (name, field.name, _default(field), write_fact if plain_type(field.type) else converter.unstructure)
        for name, field in fields_of(kind)
    ]

    def write(record: object) -> dict[str, object]:
        written: dict[str, object] = {}
        mistakes: list[Mistake] = []
        for name, attribute, default, write_value in writers:
            value = getattr(record, attribute)
            if value == default and type(value) is type(default):
                continue
            try:
                written[name] = write_value(value)
            except InvalidInput as error:
                mistakes.extend(mistake.under(name) for mistake in error.mistakes)
        if mistakes:
            raise InvalidInput(mistakes)
        return written

    return write


def _default(field: "attrs.Attribute[Any]") -> object:
    """Return what a field holds where nothing is said; attrs.NOTHING, which equals no value, where it must be said."""
    default: Any = field.default
    return default.factory() if isinstance(default, attrs.Factory) else default  # type: ignore[arg-type]
