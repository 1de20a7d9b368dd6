"""Which sheets a workbook has, and which columns each of them."""

import functools
from collections.abc import Iterator
from typing import Final, get_args

import attrs

from professionele_klachtbehandeling.domain.accountability import Delivery, WithinTerm
from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.domain.municipality import Municipality
from professionele_klachtbehandeling.domain.task import Responsibility, Task
from professionele_klachtbehandeling.domain.vocabulary import Inapplicability, InputKind
from professionele_klachtbehandeling.exchange.workbook.column import NUMBER, Column, columns_of
from professionele_klachtbehandeling.maturity.rating import Rating
from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.texts.labels import section_label

SECTION: Final = "@section"
ITEM: Final = "@item"
FIELD: Final = "@field"
VALUE: Final = "@value"
READING: Final = "@reading"
QUESTION: Final = "@question"
ANSWER: Final = "@answer"
"""Columns of the sheets that say something about what stands on other sheets."""

_OWN_WORDS: Final = frozenset({"disputed"})
_NO_SECTIONS: Final = {"municipality": Municipality, "deliveries": Delivery, "within": WithinTerm}
"""What else a landscape consists of, beside its sections."""


@attrs.frozen(kw_only=True, cache_hash=True)
class Sheet:
    """A sheet (blad).

    Attributes:
        name: the section it lists, or what else it is for.
        columns: its columns, in the order in which they are first written.
        holder: the section and field that hold its records, where they are part of the items of a section.
    """

    name: str
    columns: tuple[Column, ...]
    holder: tuple[str, str] | None = None

    @property
    def is_form(self) -> bool:
        """Whether it is a form, with a question on each row and its answer beside it."""
        return self.columns[0].key == QUESTION

    @property
    def has_id(self) -> bool:
        """Whether its rows have an id of their own, by which others refer to them."""
        return any(column.field == "id" for column in self.columns)

    @property
    def first_required(self) -> Column:
        """The first column that may not be left empty."""
        return next(column for column in self.columns if column.is_required)

    @property
    def has_readings(self) -> bool:
        """Whether its rows can be readings that contradict each other."""
        return any(column.key == READING for column in self.columns)

    def title(self, language: str) -> str:
        """Return what stands on its tab."""
        return text(f"sheet.{self.name}", language) if self.name in _OWN_WORDS else section_label(self.name, language)

    def column(self, key: str) -> Column:
        """Return a column by its key.

        Raises:
            KeyError: there is no such column.
        """
        for column in self.columns:
            if column.key == key:
                return column
        raise KeyError(key)


@functools.cache
def landscape_sheets() -> tuple[Sheet, ...]:
    """Return the sheets of a landscape in the order of their tabs: the matrix of tasks and kinds, the form, the others.

    >>> [sheet.name for sheet in landscape_sheets()][:4]
    ['tasks', 'municipality', 'organisations', 'channels']
    """
    matrix, *others = _section_sheets()
    return (matrix, form_sheet("municipality"), *others, evidence_sheet(), disputed_sheet())


def _section_sheets() -> Iterator[Sheet]:
    yield Sheet(name="tasks", columns=_matrix_columns())
    for section in SECTIONS:
        if section not in {"tasks", "responsibilities"}:
            yield Sheet(name=section, columns=columns_of(section, record_of(section)))
        if section == "agreements":
            yield _part("deliveries", ("agreements", "deliveries"), READING)
        if section == "figures":
            yield _part("within", ("figures", "within"))


@functools.cache
def item_sheets() -> tuple[Sheet, ...]:
    """Return the sheets with an item of a section on each row, but for the matrix, which has two sections.

    >>> [sheet.name for sheet in item_sheets()][-2:]
    ['breaches', 'remarks']
    """
    return tuple(sheet for sheet in landscape_sheets() if sheet.name in SECTIONS and sheet.name != "tasks")


@functools.cache
def part_sheets() -> tuple[Sheet, ...]:
    """Return the sheets with records that are part of an item on another sheet.

    >>> [(sheet.name, sheet.holder) for sheet in part_sheets()]
    [('deliveries', ('agreements', 'deliveries')), ('within', ('figures', 'within'))]
    """
    return tuple(sheet for sheet in landscape_sheets() if sheet.holder is not None)


@functools.cache
def parts_of(section: str) -> tuple[tuple[Sheet, str], ...]:
    """Return the sheets with parts of the items of a section, each with the field that holds them.

    >>> [(sheet.name, field) for sheet, field in parts_of("agreements")]
    [('deliveries', 'deliveries')]
    """
    holders = [(sheet, sheet.holder) for sheet in part_sheets()]
    return tuple((sheet, holder[1]) for sheet, holder in holders if holder and holder[0] == section)


def record_of(section: str) -> type[attrs.AttrsInstance]:
    """Return the class of the items of a section, or of what else a landscape consists of.

    >>> record_of("channels").__name__, record_of("municipality").__name__
    ('Channel', 'Municipality')
    """
    if section in _NO_SECTIONS:
        return _NO_SECTIONS[section]
    kind: type[attrs.AttrsInstance] = get_args(getattr(attrs.fields(Landscape), section).type)[0]
    return kind


def _part(name: str, holder: tuple[str, str], *more: str) -> Sheet:
    number, *columns = columns_of(name, record_of(name))
    return Sheet(
        name=name, holder=holder, columns=(number, _about(name, ITEM), *columns, *(_about(name, key) for key in more))
    )


def _about(section: str, key: str) -> Column:
    return Column(section=section, field=key)


@functools.cache
def evidence_sheet() -> Sheet:
    """Return the sheet that says where facts come from."""
    asked = tuple(column for column in columns_of("evidence", Evidence) if column.field not in {NUMBER, "field"})
    about = tuple(_about("evidence", key) for key in (SECTION, ITEM, FIELD))
    return Sheet(name="evidence", columns=(*about, *asked))


@functools.cache
def disputed_sheet() -> Sheet:
    """Return the sheet with the values of facts on which sources contradict each other, one on a row."""
    return Sheet(name="disputed", columns=tuple(_about("disputed", key) for key in (SECTION, ITEM, FIELD, VALUE)))


@functools.cache
def ratings_sheets() -> tuple[Sheet, ...]:
    """Return the sheets of ratings, in the order of their tabs.

    >>> [sheet.title("nl") for sheet in ratings_sheets()]
    ['Beoordelingen', 'Over de beoordelingen', 'Bewijs']
    """
    said = tuple(one for one in evidence_sheet().columns if one.key not in {SECTION, FIELD})
    number, *others = said
    field = next(column for column in columns_of("evidence", Evidence) if column.field == "field")
    return (
        Sheet(name="rating", columns=columns_of("rating", Rating)),
        form_sheet("ratings"),
        Sheet(name="evidence", columns=(number, field, *others)),
    )


@functools.cache
def form_sheet(name: str) -> Sheet:
    """Return a sheet that is a form, with a question on each row and its answer beside it.

    >>> form_sheet("municipality").title("nl")
    'Gemeente'
    """
    return Sheet(name=name, columns=(_about(name, QUESTION), _about(name, ANSWER)))


@functools.cache
def inapplicability_column() -> Column:
    """Return what stands behind `n.v.t.` in the matrix: a reason from the closed list."""
    return Column(section="not_applicable", field="reason", member=Inapplicability)


def matrix_fields() -> tuple[str, ...]:
    """Return what is asked per task and kind, in the order of the columns; who is accountable comes first."""
    return ("owners", "handlers", "deputy", "escalation_point", "note")


def _matrix_columns() -> tuple[Column, ...]:
    """Return what a task is, then per question a column for each kind, then what else can be said of a task."""
    tasks = {column.field: column for column in columns_of("tasks", Task)}
    cells = {column.field: column for column in columns_of("responsibilities", Responsibility)}
    matrix = [attrs.evolve(cells[field], kind=kind) for field in matrix_fields() for kind in InputKind]
    first = [tasks.pop(field) for field in ("id", "name", "domains")]
    return (*first, *matrix, *tasks.values())
