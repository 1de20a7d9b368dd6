"""The source `tabel`: a municipality's own tables, through a mapping file."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Final, TypeVar

import attrs
import professionele_klachtbehandeling as pk

from klachtbehandeling_source_tabel.assembling import Assembly
from klachtbehandeling_source_tabel.draft import Draft
from klachtbehandeling_source_tabel.finding import find_table, sorted_out
from klachtbehandeling_source_tabel.known import Known
from klachtbehandeling_source_tabel.mapping import Mapped, TableRule
from klachtbehandeling_source_tabel.mapping_file import SUFFIXES, read_mapping
from klachtbehandeling_source_tabel.rows import Rows
from klachtbehandeling_source_tabel.table import plainly, read_table
from klachtbehandeling_source_tabel.wording import labels_of, mistake

NAME: Final = "tabel"

T = TypeVar("T")
M = TypeVar("M")


class Tabel:
    """A municipality's own tables (bron `tabel`): CSV or Excel, through a mapping from own columns and values to ours.

    It is handed one mapping file or more, which name their tables; a table that is handed in too takes the place of the
    one with the same name beside the mapping.
    """

    @property
    def name(self) -> str:
        """The name by which a user asks for it."""
        return NAME

    def load(self, request: pk.SourceRequest) -> pk.Loaded:
        """Return the facts in the tables, and beside them everything in the tables that is not among those facts.

        Raises:
            InvalidInput: a mapping has mistakes, or a table cannot be read at all; all mistakes are listed.
        """
        mappings, handed_in = sorted_out(request.files, SUFFIXES)
        mapped = _each(mappings, read_mapping)
        known = _known(request, mapped)
        pairs = [(one, rule) for one in mapped for rule in _side_by_side(one.tables)]
        tables = _each(pairs, lambda pair: _rows(*pair, handed_in, known))
        drafts = _drafts(tables)
        assembly = Assembly(request, [*drafts, *known.added])
        lossy = {rows.rule.section.name for rows in tables if rows.lost}
        complete = {rows.rule.section.name for rows in tables if rows.rule.is_complete} - lossy
        landscape = assembly.landscape(complete)
        told = [*_unused(mapped, handed_in)]
        told += (found for rows in tables for found in sorted(rows.unread, key=_row_of))
        told += assembly.unread
        told += (_not_complete(rows) for rows in tables if _is_left_open(rows, landscape))
        return pk.Loaded(landscape=landscape, unread=tuple(dict.fromkeys(told)))


def _each(things: Iterable[T], make: Callable[[T], M]) -> list[M]:
    """Return what is made of each thing.

    Raises:
        InvalidInput: nothing can be made of some; their mistakes are told together.
    """
    made: list[M] = []
    mistakes: list[pk.Mistake] = []
    for thing in things:
        try:
            made.append(make(thing))
        except pk.InvalidInput as error:
            mistakes += error.mistakes
    if mistakes:
        raise pk.InvalidInput(dict.fromkeys(mistakes))
    return made


def _known(request: pk.SourceRequest, mapped: Iterable[Mapped]) -> Known:
    rules = [rule for one in mapped for rule in one.tables]
    words = (word for rule in rules for own in rule.values.values() for ours in own.values() for word in ours)
    return Known(
        municipality=request.municipality.name,
        meant=frozenset(map(plainly, words)),
        closed=frozenset(rule.section.name for rule in rules if rule.is_complete),
    )


def _side_by_side(rules: Sequence[TableRule]) -> Iterator[TableRule]:
    """Yield rules, of which those about one table pass over each other's columns."""
    used: dict[tuple[str, str], list[str]] = {}
    for rule in rules:
        used.setdefault((rule.file, rule.sheet), []).extend(one.heading for one in rule.columns)
    for rule in rules:
        yield attrs.evolve(rule, ignore=(*rule.ignore, *used[rule.file, rule.sheet]))


def _rows(mapped: Mapped, rule: TableRule, handed_in: Mapping[str, Path], known: Known) -> Rows:
    try:
        path = find_table(mapped.path, rule.file, handed_in)
    except pk.InvalidInput as error:
        blamed = (attrs.evolve(one, path=f"{rule.path}.file") for one in error.mistakes)
        placed = mapped.document.placed(tuple(blamed))
        raise pk.InvalidInput(attrs.evolve(one, file=mapped.path.name) for one in placed.mistakes) from None
    table = read_table(path, sheet=rule.sheet, header=rule.header, separator=rule.separator)
    return Rows(table, rule, known)


def _drafts(tables: Sequence[Rows]) -> list[Draft]:
    """Return the items in all tables; names are known before anything refers to them, wherever they are listed."""
    explicit = frozenset(id_ for rows in tables for id_ in rows.explicit_ids())
    for rows in tables:
        rows.list_names(explicit)
    taken: dict[str, set[str]] = {}
    return [one for rows in tables for one in rows.drafts(taken.setdefault(rows.rule.section.name, set(explicit)))]


def _unused(mapped: Iterable[Mapped], handed_in: Mapping[str, Path]) -> Iterator[pk.Mistake]:
    """Yield the tables that were handed in and of which no mapping says what they are."""
    named = {PurePosixPath(rule.file).name for one in mapped for rule in one.tables}
    for file in sorted({*handed_in} - named):
        yield attrs.evolve(mistake("table-not-mapped"), file=file)


def _is_left_open(rows: Rows, landscape: pk.Landscape) -> bool:
    return rows.rule.is_complete and not landscape.is_complete(rows.rule.section.name)


def _not_complete(rows: Rows) -> pk.Mistake:
    return attrs.evolve(mistake("not-complete", **labels_of(rows.rule.section)), file=rows.table.file)


def _row_of(found: pk.Mistake) -> int:
    """Return the row that a mistake is about, by which the mistakes of a table are put in order."""
    digits = re.search(r"\d+$", found.cell)
    return found.line or (int(digits[0]) if digits else 0)
