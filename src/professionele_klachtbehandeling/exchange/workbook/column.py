"""A column of a sheet: one field of a record, and what may stand in its cells."""

import enum
import functools
from collections.abc import Hashable, Iterator
from typing import Any, Final, cast, get_args

import attrs

from professionele_klachtbehandeling.domain.consistency import REFERENCES
from professionele_klachtbehandeling.domain.vocabulary import AllTasks, InputKind
from professionele_klachtbehandeling.exchange.records import fields_of
from professionele_klachtbehandeling.exchange.scalars import noun_of
from professionele_klachtbehandeling.exchange.shapes import inner_type, is_list, is_list_or_all, plain_type
from professionele_klachtbehandeling.texts import has_text, text
from professionele_klachtbehandeling.texts.labels import field_hint, field_label, term_label

NUMBER: Final = "@number"
"""The column by which other sheets refer to a row that has no id."""
FILE: Final = "file"
"""The section of what a file says of itself."""


@attrs.frozen(kw_only=True, cache_hash=True)
class Column:
    """A column (kolom).

    Attributes:
        section: section by whose words it is called.
        field: the field, fields within a field joined with a dot.
        member: the type of a value, or of one of several values.
        is_factual: whether it may also be none, unknown or disputed.
        is_listed: whether a cell may hold several values.
        takes_all: whether `all` stands for every task.
        is_required: whether a row is nothing without it.
        refers_to: what its texts refer to: `task`, `party` or `door`; empty for any other text.
        kind: the kind of input it is about, in the matrix of tasks and kinds.
        key: what tells it from the other columns of its sheet.
    """

    section: str
    field: str
    member: type = str
    is_factual: bool = False
    is_listed: bool = False
    takes_all: bool = False
    is_required: bool = False
    refers_to: str = ""
    kind: InputKind | None = None
    key: str = attrs.field(init=False)

    @key.default
    def _key(self) -> str:
        return f"{self.field}/{self.kind.value}" if self.kind else self.field

    @property
    def is_term(self) -> bool:
        """Whether its values come from a closed list."""
        return issubclass(self.member, enum.Enum)

    @property
    def is_of_records(self) -> bool:
        """Whether its values are records, which stand on a sheet of their own."""
        return _is_record(self.member)

    @property
    def is_about_its_row(self) -> bool:
        """Whether it says something about its row or another one, and is no field of the record on it."""
        return self.field.startswith("@")

    def label(self, language: str) -> str:
        """Return its heading."""
        if self.is_about_its_row or self.section == FILE:
            return text(f"sheet.about.{self.field.removeprefix('@')}", language)
        label = field_label(self.section, self.field, language)
        return text("sheet.label-of-kind", language, label=label, kind=self.kind.value) if self.kind else label

    def hint(self, language: str) -> str:
        """Return in one line what to fill in."""
        if self.is_about_its_row or self.section == FILE:
            name = self.field.removeprefix("@")
            own = f"sheet.about-hint.{self.section}.{name}"
            return text(own if has_text(own, language) else f"sheet.about-hint.{name}", language)
        return field_hint(self.section, self.field, language)

    def terms(self, language: str) -> tuple[str, ...]:
        """Return the words of its closed list, in the order of that list; empty where there is none."""
        if not self.is_term:
            return ()
        members = cast("type[enum.Enum]", self.member)
        return tuple(term_label(noun_of(self.member), member.value, language) for member in members)


@functools.cache
def columns_of(section: str, record: Hashable) -> tuple[Column, ...]:
    """Return the columns for a class of records; what has sheets of its own, such as evidence, has no column.

    >>> from professionele_klachtbehandeling.domain.accountability import Register
    >>> [column.key for column in columns_of("registers", Register)]
    ['@number', 'kind', 'kept', 'name', 'state', 'begin', 'end', 'note']
    """
    columns = tuple(_columns(section, cast("type[attrs.AttrsInstance]", record), ""))
    has_id = any(column.field == "id" for column in columns)
    return columns if has_id else (Column(section=section, field=NUMBER), *columns)


def _columns(section: str, record: type[attrs.AttrsInstance], prefix: str) -> Iterator[Column]:
    for name, field in fields_of(record):
        kind, is_factual = _inner(field.type)
        member, is_listed = (get_args(kind)[0], True) if is_list(kind) else (kind, False)
        takes_all = is_list_or_all(kind)
        if takes_all:
            (listed,) = (one for one in get_args(kind) if one is not AllTasks)
            member, is_listed = get_args(listed)[0], True
        if _is_record(member):
            # A record within a record is spread over columns; a list of records stands on a sheet of its own.
            if not is_listed:
                yield from _columns(section, member, f"{prefix}{name}.")
                continue
            if not is_factual:
                continue
        yield Column(
            section=section,
            field=f"{prefix}{name}",
            member=member,
            is_factual=is_factual,
            is_listed=is_listed,
            takes_all=takes_all,
            is_required=field.default is attrs.NOTHING,
            refers_to=REFERENCES.get(section, {}).get(f"{prefix}{name}", ""),
        )


def _inner(kind: Any) -> tuple[Any, bool]:  # noqa: ANN401 - any type a field can have
    """Return the type of a stated value, and whether a field of the type is a fact."""
    plain = plain_type(kind)
    if plain is not None:
        return plain, True
    inner = inner_type(kind)
    return (kind, False) if inner is None else (inner, False)


def _is_record(kind: Any) -> bool:  # noqa: ANN401 - any type a field can have
    """Return whether a type is a class with fields of its own, and not a value with a text of its own."""
    return attrs.has(kind) and "__str__" not in vars(kind)
