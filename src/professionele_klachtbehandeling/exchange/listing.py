"""A plain list of names, one on a line, perhaps with a word behind each: the tasks or the bodies of a municipality."""

import codecs
import csv
import enum
import io
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final, TypeAlias, cast

import attrs

from professionele_klachtbehandeling.domain.fact import UNKNOWN
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.domain.task import Task
from professionele_klachtbehandeling.domain.vocabulary import MUNICIPAL_PARTIES, BodyStatus, TaskDomain
from professionele_klachtbehandeling.errors import InvalidInput, Mistake
from professionele_klachtbehandeling.exchange.characters import LONGEST_TEXT, with_one_end_of_line, write_characters
from professionele_klachtbehandeling.exchange.disk import read_bytes
from professionele_klachtbehandeling.exchange.workbook.cell import pieces, term_of
from professionele_klachtbehandeling.exchange.workbook.column import Column
from professionele_klachtbehandeling.exchange.workbook.names import id_from

_SUFFIXES: Final = (".csv", ".txt")
_HEADINGS: Final = frozenset({"naam", "name", "taak", "task", "organisatie", "organisation", "uitvoerder", "body"})

_Row: TypeAlias = "tuple[int, list[str]]"
"""A line that says something, with its number and its cells."""


@attrs.frozen
class Listed:
    """A name on a list, with what stands behind it."""

    name: str
    words: tuple[str, ...]
    line: int


def tasks_in(listing: str, language: str) -> tuple[Task, ...]:
    """Return the tasks on a list, each with an id made from its name, and its fields of policy where they are given.

    Args:
        listing: a file (`.csv` or `.txt`), or the names themselves with `;` or `,` between them.
        language: the language in which fields of policy are named; their words in files will do too.

    Raises:
        InvalidInput: the file cannot be read, or names a field of policy that does not exist.

    >>> [(task.id, task.name) for task in tasks_in("Bijstand; Hulp bij schulden", "nl")]
    [('bijstand', 'Bijstand'), ('hulp-bij-schulden', 'Hulp bij schulden')]
    """
    column = Column(section="tasks", field="domains", member=TaskDomain, is_listed=True)
    made, taken = [], set[str]()
    for one, words in _judged(listing, column, language):
        made.append(
            Task(id=_new_id(one.name, taken), name=one.name, domains=cast("tuple[TaskDomain, ...]", words) or UNKNOWN)
        )
    return tuple(made)


def bodies_in(listing: str, language: str) -> tuple[Organisation, ...]:
    """Return the organisations on a list, each with an id made from its name, and what it is in law where given.

    Args:
        listing: a file (`.csv` or `.txt`), or the names themselves with `;` or `,` between them.
        language: the language in which the status of a body is named; its word in files will do too.

    Raises:
        InvalidInput: the file cannot be read, or names a status that does not exist.

    >>> [one.id for one in bodies_in("Werkplein Tussen de Rivieren, GGD", "nl")]
    ['werkplein-tussen-de-rivieren', 'ggd']
    """
    column = Column(section="organisations", field="statuses", member=BodyStatus, is_listed=True)
    made, taken = [], set(MUNICIPAL_PARTIES)
    for one, words in _judged(listing, column, language):
        made.append(
            Organisation(
                id=_new_id(one.name, taken), name=one.name, statuses=cast("tuple[BodyStatus, ...]", words) or UNKNOWN
            )
        )
    return tuple(made)


def _new_id(name: str, taken: set[str]) -> str:
    made = id_from(name, taken.__contains__)
    taken.add(made)
    return made


def _judged(listing: str, column: Column, language: str) -> list[tuple[Listed, tuple[enum.Enum, ...]]]:
    """Return the names on a list with the terms behind them; all that are no terms are named at once."""
    judged: list[tuple[Listed, tuple[enum.Enum, ...]]] = []
    mistakes: list[Mistake] = []
    file = listing if _is_file(listing) else ""
    for one in _read(listing, lambda word: _is_term(word, column, language)):
        terms = []
        for word in one.words:
            try:
                terms.append(column.member(term_of(word, column, language)))
            except InvalidInput as error:
                line = one.line if file else None
                mistakes += [attrs.evolve(mistake, file=file, line=line) for mistake in error.mistakes]
        judged.append((one, tuple(dict.fromkeys(terms))))
    if mistakes:
        raise InvalidInput(mistakes)
    return judged


def _is_term(word: str, column: Column, language: str) -> bool:
    try:
        column.member(term_of(word, column, language))
    except InvalidInput:
        return False
    return True


def _is_file(listing: str) -> bool:
    """Return whether a file is meant, also where it is not there: a slip in its name must not become a task."""
    if listing.lower().endswith(_SUFFIXES):
        return True
    try:
        return Path(listing).is_file()
    except (OSError, ValueError):  # names of tasks that no name of a file could be
        return False


def _read(listing: str, is_term: Callable[[str], bool]) -> list[Listed]:
    """Return the names on a list, of which every one is text."""
    if not _is_file(listing):
        separator = ";" if ";" in listing else ","
        return _sound([Listed(name.strip(), (), 1) for name in listing.split(separator) if name.strip()], "")
    try:
        rows = _rows(with_one_end_of_line(_decoded(read_bytes(Path(listing)))), is_term)
    except InvalidInput as error:
        raise error.in_file(listing) from None
    found = []
    for index, (number, (name, *others)) in enumerate(rows):
        if name and not (index == 0 and name.casefold() in _HEADINGS):
            # Several words may stand in one cell, with a comma between them, or in cells of their own.
            words = [word.strip() for cell in others if cell for piece in pieces(cell) for word in piece.split(",")]
            found.append(Listed(name, tuple(filter(None, words)), number))
    return _sound(found, listing)


def _sound(listed: list[Listed], file: str) -> list[Listed]:
    """Return the same names, of which every one is text; those that are not are told together."""
    mistakes: list[Mistake] = []
    for one in listed:
        try:
            write_characters(one.name)
        except InvalidInput as error:
            line = one.line if file else None
            mistakes += [attrs.evolve(mistake, file=file, line=line) for mistake in error.mistakes]
    if mistakes:
        raise InvalidInput(mistakes)
    return listed


def _rows(text: str, is_term: Callable[[str], bool]) -> list[_Row]:
    """Return the lines that say something, cut into cells; quotes keep what stands in them together.

    A comma parts columns only below a heading, or where a term stands behind each; elsewhere it belongs to a name, as
    in "Werk, inkomen en zorg".
    """
    separator = "\t" if "\t" in text and ";" not in text else ";"
    rows = list(_cells(io.StringIO(text), separator))
    if rows and separator not in text:
        parted = list(_cells(io.StringIO(text), ","))
        has_heading = parted[0][1][0].casefold() in _HEADINGS
        if has_heading or all(is_term(word) for _, (_, *words) in parted for word in words if word):
            return parted
    return rows


def _cells(lines: Iterable[str], separator: str) -> Iterator[_Row]:
    reader = csv.reader(lines, delimiter=separator)
    while True:
        try:
            cells = [cell.strip() for cell in next(reader)]
        except StopIteration:
            return
        except csv.Error:
            # A cell longer than any name: most likely a quote that is never closed, or no list at all.
            raise InvalidInput([Mistake(code="too-long", found=str(LONGEST_TEXT), line=reader.line_num)]) from None
        if any(cells) and not cells[0].startswith("#"):
            yield reader.line_num, cells


def _decoded(content: bytes) -> str:
    """Return the text of a file; what is no UTF-8 is taken for what Windows writes in the Netherlands.

    Raises:
        InvalidInput: it is not that either.
    """
    is_wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))  # as Excel saves "Unicode text"
    for encoding in ("utf-16",) if is_wide else ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError as error:
            wrong = error
    raise InvalidInput([Mistake(code="no-utf8", line=content.count(b"\n", 0, wrong.start) + 1)])
