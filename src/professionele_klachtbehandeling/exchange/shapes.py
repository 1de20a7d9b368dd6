"""The shapes a field can have in a file: a fact, a list, something that may be left out, parameters."""

import enum
import types
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, TypeAlias, Union, get_args, get_origin

from cattrs import Converter

from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed, Nothing, Unknown
from professionele_klachtbehandeling.domain.vocabulary import ALL, AllTasks
from professionele_klachtbehandeling.errors import MOST_MISTAKES, InvalidInput, Mistake, refuse
from professionele_klachtbehandeling.exchange.scalars import (
    is_closed_list,
    member_reader,
    read_text,
    reject,
    shown,
    whole_number,
)
from professionele_klachtbehandeling.exchange.tree import Plain

Hook: TypeAlias = Callable[..., Any]
"""What reads a value; the converter hands it the type besides, which a reader made for one type need not hear."""

SHAPES: Final[Mapping[str, Nothing | Unknown]] = {"none": NONE, "geen": NONE, "unknown": UNKNOWN, "onbekend": UNKNOWN}
ALL_WORDS: Final = frozenset({"all", "alle"})
MOST_STATEMENTS: Final = 10
"""How many values can contradict each other in a file; every combination of them is looked at."""


def plain_type(kind: object) -> Any:  # noqa: ANN401 - any type there is
    """Return the T of a `Fact[T]`, or None for what is no fact.

    >>> from professionele_klachtbehandeling.domain.fact import Fact
    >>> plain_type(Fact[int]), plain_type(int)
    (<class 'int'>, None)
    """
    if get_origin(kind) is Union:
        for member in get_args(kind):
            if get_origin(member) is Disputed:
                return get_args(member)[0]
    return None


def inner_type(kind: object) -> Any:  # noqa: ANN401 - any type there is
    """Return the T of a `T | None`, or None for anything else.

    >>> inner_type(int | None), inner_type(int)
    (<class 'int'>, None)
    """
    if get_origin(kind) in (Union, types.UnionType):
        others = [member for member in get_args(kind) if member is not types.NoneType]
        return others[0] if len(others) == 1 else None
    return None


def is_list(kind: object) -> bool:
    """Return whether a type is a tuple of any length."""
    return get_origin(kind) is tuple


def is_mapping(kind: object) -> bool:
    """Return whether a type is a mapping, of which there is one kind: the parameters of a condition."""
    origin: object = get_origin(kind)
    return origin is Mapping


def is_list_or_all(kind: object) -> bool:
    """Return whether a type is a list of tasks or the word for all of them."""
    return AllTasks in get_args(kind) and plain_type(kind) is None


def reader_of(kind: Any, converter: Converter) -> Hook:  # noqa: ANN401 - any type there is
    """Return what reads a value of a type.

    A closed list is read by a reader of ours in every version of cattrs: older ones would hand out their own, which
    passes over the nearest match.
    """
    return member_reader(kind) if is_closed_list(kind) else converter.get_structure_hook(kind)


def fact_reader(kind: object, converter: Converter) -> Hook:
    """Return what reads a fact in one of its four shapes: plain, none, unknown, disputed."""
    read_plain = reader_of(plain_type(kind), converter)

    def read(value: object, _: object = None) -> object:
        if isinstance(value, str):
            if (shape := SHAPES.get(value.lower())) is not None:
                return shape
            if not value:
                raise refuse("null")
        elif isinstance(value, dict) and "disputed" in value:
            return _disputed(value, read)
        elif isinstance(value, list) and not value:
            raise refuse("empty-list")
        return read_plain(value)

    return read


def _disputed(value: Mapping[str, object], read_fact: Callable[[object], object]) -> object:
    """Return the values that contradict each other, each plain or none; whoever does not know disputes nothing."""
    statements = value["disputed"]
    if len(value) > 1 or not isinstance(statements, list):
        raise reject(value, "disputed")

    if len(statements) > MOST_STATEMENTS:
        raise refuse("too-many-statements", MOST_STATEMENTS)

    def read(statement: object) -> object:
        fact = read_fact(statement)
        if isinstance(fact, Unknown | Disputed):
            raise reject(statement, "statement")
        return fact

    try:
        return Disputed(collected(statements, read))
    except InvalidInput as error:
        raise InvalidInput(mistake.under("disputed") for mistake in error.mistakes) from None
    except ValueError:
        raise refuse("undisputed") from None


def collected(members: Iterable[Any], read: Callable[[Any], object]) -> tuple[Any, ...]:
    """Return all members as they are read, or written.

    Raises:
        InvalidInput: some members cannot be; all of them are named.
    """
    values: list[Any] = []
    mistakes: list[Mistake] = []
    for index, member in enumerate(members):
        try:
            values.append(read(member))
        except InvalidInput as error:
            mistakes.extend(mistake.under(f"[{index}]") for mistake in error.mistakes)
            if len(mistakes) > MOST_MISTAKES:
                break
    if mistakes:
        raise InvalidInput(mistakes)
    return tuple(values)


def list_reader(kind: object, converter: Converter) -> Hook:
    """Return what reads a list, or a single value as a list of one; a text or term that is in it twice is refused."""
    member = get_args(kind)[0]
    is_set = isinstance(member, type) and issubclass(member, str | enum.Enum)
    hooks: list[Hook] = []  # found at the first member, so that a file pays only for the classes it holds

    def read(value: object, _: object = None) -> object:
        if not hooks:
            hooks.append(reader_of(member, converter))
        (hook,) = hooks
        if not isinstance(value, list):
            return (hook(value),)
        values = collected(value, hook)
        if is_set and len(values) > 1 and len(set(values)) < len(values):
            raise InvalidInput(_doubles(value, values))
        return values

    return read


def _doubles(written: list[Any], values: tuple[Any, ...]) -> Iterator[Mistake]:
    seen: set[Any] = set()
    for index, value in enumerate(values):
        if value in seen:
            yield Mistake(code="twice", path=f"[{index}]", found=shown(written[index]))
        seen.add(value)


def list_or_all_reader(kind: object, converter: Converter) -> Hook:
    """Return what reads a list of tasks, or the word for all of them."""
    (listed,) = (member for member in get_args(kind) if member is not AllTasks)
    read_list = reader_of(listed, converter)

    def read(value: object, _: object = None) -> object:
        return ALL if isinstance(value, str) and value.lower() in ALL_WORDS else read_list(value)

    return read


def optional_reader(kind: object, converter: Converter) -> Hook:
    """Return what reads a value that may be left out, but is never empty where it is given."""
    return reader_of(inner_type(kind), converter)


def read_parameters(value: object, _: object = None) -> dict[str, object]:
    """Return what a condition hands to a measure: whole numbers, yes or no, texts, and lists of texts.

    >>> read_parameters({"months": Plain("12"), "kinds": ["klacht"], "public": Plain("true")})
    {'months': 12, 'kinds': ('klacht',), 'public': True}
    """
    if not isinstance(value, dict):
        raise reject(value, "fields")
    mistakes: list[Mistake] = []
    parameters: dict[str, object] = {}
    for name, raw in value.items():
        try:
            parameters[name] = _parameter(raw)
        except InvalidInput as error:
            mistakes.extend(mistake.under(name) for mistake in error.mistakes)
    if mistakes:
        raise InvalidInput(mistakes)
    return parameters


def _parameter(value: object) -> object:
    if isinstance(value, list):
        return collected(value, read_text)
    if isinstance(value, Plain) and value in {"true", "false"}:
        return value == "true"
    if isinstance(value, bool):
        return value
    number = whole_number(value)
    return read_text(value) if number is None else number


def fact_writer(converter: Converter) -> Callable[[object], object]:
    """Return what writes a fact; a value that would be read back as something else is refused."""

    def write(value: object) -> object:
        if isinstance(value, Disputed):
            return {"disputed": [write(statement) for statement in value.values]}
        if isinstance(value, str) and (value.lower() in SHAPES or not value):
            raise refuse("reserved-word", value)
        if value == ():
            raise refuse("empty-list")
        return converter.unstructure(value)

    return write
