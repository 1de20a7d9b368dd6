"""A plain list of names, one on a line, perhaps with a word behind each: the tasks or the bodies of a municipality."""

import csv
import enum
import io
from pathlib import Path
from typing import Final, cast

import attrs

from professionele_klachtbehandeling.domain.fact import UNKNOWN
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.domain.task import Task
from professionele_klachtbehandeling.domain.vocabulary import MUNICIPAL_PARTIES, BodyStatus, TaskDomain
from professionele_klachtbehandeling.errors import InvalidInput, Mistake
from professionele_klachtbehandeling.exchange.disk import read_bytes
from professionele_klachtbehandeling.exchange.workbook.cell import pieces, term_of
from professionele_klachtbehandeling.exchange.workbook.column import Column
from professionele_klachtbehandeling.exchange.workbook.names import id_from

_SUFFIXES: Final = (".csv", ".txt")
_HEADINGS: Final = frozenset({"naam", "name", "taak", "task", "organisatie", "organisation", "uitvoerder", "body"})


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
    for one in _read(listing):
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


def _is_file(listing: str) -> bool:
    """Return whether a file is meant, also where it is not there: a slip in its name must not become a task."""
    return listing.lower().endswith(_SUFFIXES) or Path(listing).is_file()


def _read(listing: str) -> list[Listed]:
    if not _is_file(listing):
        separator = ";" if ";" in listing else ","
        return [Listed(name.strip(), (), 1) for name in listing.split(separator) if name.strip()]
    try:
        text = _decoded(read_bytes(Path(listing)))
    except InvalidInput as error:
        raise error.in_file(listing) from None
    separator = "\t" if "\t" in text and ";" not in text else ";"
    found = []
    for number, cells in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=separator), start=1):
        name, *others = [cell.strip() for cell in cells] or [""]
        if name and not (number == 1 and name.casefold() in _HEADINGS):
            # Several words may stand in one cell, with a comma between them, or in cells of their own.
            words = [word.strip() for cell in others if cell for piece in pieces(cell) for word in piece.split(",")]
            found.append(Listed(name, tuple(filter(None, words)), number))
    return found


def _decoded(content: bytes) -> str:
    """Return the text of a file; what is no UTF-8 is taken for what Windows writes in the Netherlands."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")
