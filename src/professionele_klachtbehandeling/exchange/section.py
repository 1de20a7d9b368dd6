"""The sections of a landscape as whoever fills them in sees them: fields with labels, and what a cell may hold."""

import functools
from collections.abc import Callable
from typing import Any, TypeAlias, cast

import attrs

from professionele_klachtbehandeling.domain.landscape import SECTIONS
from professionele_klachtbehandeling.exchange.converter import converter
from professionele_klachtbehandeling.exchange.records import fields_of
from professionele_klachtbehandeling.exchange.shapes import reader_of
from professionele_klachtbehandeling.exchange.workbook.cell import from_cell, yes_or_no
from professionele_klachtbehandeling.exchange.workbook.column import NUMBER, Column, columns_of
from professionele_klachtbehandeling.exchange.workbook.sheet import record_of
from professionele_klachtbehandeling.texts.labels import section_label

Resolve: TypeAlias = Callable[[str, str], str]
"""From what is referred to (`task`, `party`, `door`) and the text of a cell to the id that is meant."""


def as_written(_: str, shown: str) -> str:
    """Return the text of a cell that refers to something as it is: an id.

    >>> as_written("party", "werkplein")
    'werkplein'
    """
    return shown


@attrs.frozen
class SectionField:
    """A field of a section that fits in one cell of a table (veld); lists of records have no cell.

    A source of tables asks it what people call the field and what their words come to, so that all sources judge alike.
    """

    _column: Column

    @property
    def section(self) -> str:
        """The section it belongs to."""
        return self._column.section

    @property
    def name(self) -> str:
        """Its name in a file; fields within a field are joined with a dot, such as `clauses.reporting`."""
        return self._column.field

    @property
    def member(self) -> type:
        """The type of its value, or of one of its values: `str`, `bool`, `int`, a date, a closed list."""
        return self._column.member

    @property
    def is_required(self) -> bool:
        """Whether an item is nothing without it."""
        return self._column.is_required

    @property
    def is_factual(self) -> bool:
        """Whether it may also be `none` or `unknown`."""
        return self._column.is_factual

    @property
    def is_listed(self) -> bool:
        """Whether it may hold several values."""
        return self._column.is_listed

    @property
    def refers_to(self) -> str:
        """What its texts refer to: `task`, `party` or `door`; empty for any other field."""
        return self._column.refers_to

    def label(self, language: str) -> str:
        """Return what it is called, as the heading of its column in the workbook."""
        return self._column.label(language)

    def hint(self, language: str) -> str:
        """Return in one line what to fill in; empty where the label says enough."""
        return self._column.hint(language)

    def words(self, language: str) -> tuple[str, ...]:
        """Return the words that a cell may hold; empty where they are not counted.

        >>> field = next(one for one in section("channels").fields if one.name == "published")
        >>> field.words("nl")
        ('ja', 'nee', 'geen', 'onbekend')
        """
        return yes_or_no(self._column, language) if self.member is bool else self._column.terms(language)

    def read(self, cell: object, *, language: str = "nl", resolve: Resolve = as_written) -> Any:  # noqa: ANN401
        """Return what a file would hold for what stands in a cell, which `landscape_from` takes.

        Args:
            cell: a text, or a number, date or truth as a workbook holds it; several values have `;` between them.
            language: the language in which a refusal names the words that would do; words of both are understood.
            resolve: what finds the id that a text refers to; without it texts are ids.

        Raises:
            InvalidInput: the cell holds nothing that this field can be; its mistakes have no place yet.

        >>> field = next(one for one in section("channels").fields if one.name == "ways")
        >>> field.read("webformulier, telefoon")
        ['web-form', 'phone']
        """
        value = from_cell(cell, self._column, language, resolve)
        _reader(self.section, self.name)(value)
        return value


@attrs.frozen
class Section:
    """A section of a landscape, as a table of items (onderdeel).

    Attributes:
        name: its name in a file.
        fields: the fields of its items that fit in a cell, in the order in which they are written.
    """

    name: str
    fields: tuple[SectionField, ...] = attrs.field(repr=False)

    def label(self, language: str) -> str:
        """Return what it is called, as the title of its sheet.

        >>> section("outsourced_tasks").label("nl")
        'Uitbestede taken'
        """
        return section_label(self.name, language)


@functools.cache
def sections() -> tuple[Section, ...]:
    """Return the sections of a landscape, in the order in which they are written.

    >>> [(one.name, one.fields[0].label("nl")) for one in sections()][:2]
    [('organisations', 'Kenmerk'), ('tasks', 'Kenmerk')]
    """
    return tuple(section(name) for name in SECTIONS)


@functools.cache
def section(name: str) -> Section:
    """Return a section by its name.

    >>> [field.name for field in section("registers").fields]
    ['kind', 'kept', 'name', 'state', 'begin', 'end', 'note']
    """
    columns = columns_of(name, record_of(name))
    return Section(name, tuple(SectionField(one) for one in columns if one.field != NUMBER and not one.is_of_records))


@functools.cache
def _reader(name: str, field: str) -> Callable[[object], object]:
    """Return what judges the value of a field, as it is judged in a file."""
    kind: Any = record_of(name)
    for part in field.split("."):
        kind = dict(fields_of(cast("type[attrs.AttrsInstance]", kind)))[part].type
    hook = reader_of(kind, converter())
    return lambda value: hook(value, kind)
