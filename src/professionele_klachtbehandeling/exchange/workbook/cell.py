"""What stands in one cell: from the tree of a file to a text or number that people read, and back."""

import datetime
import enum
import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import Any, Final, cast

from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.share import Share
from professionele_klachtbehandeling.domain.term import Term
from professionele_klachtbehandeling.errors import refuse
from professionele_klachtbehandeling.exchange.scalars import YES_OR_NO, noun_of, reject
from professionele_klachtbehandeling.exchange.shapes import ALL_WORDS, SHAPES, collected
from professionele_klachtbehandeling.exchange.tree import Plain
from professionele_klachtbehandeling.exchange.workbook.column import Column
from professionele_klachtbehandeling.texts import LANGUAGES, text
from professionele_klachtbehandeling.texts.labels import term_label

LONGEST: Final = 32_767
"""How many characters a cell can hold, in any program."""
LARGEST_NUMBER: Final = 10**15
"""Above this a spreadsheet no longer keeps every digit of a number; it is written as text then."""
DISPUTED_WORDS: Final = frozenset({"betwist", "disputed"})

_SHAPE_KEYS: Final = {"none": "word.none", "unknown": "word.unknown"}
_RESERVED: Final = frozenset({*SHAPES, *ALL_WORDS, *DISPUTED_WORDS})
_DATES: Final = (datetime.date, PartialDate)
_QUOTED: Final = re.compile(r'\s*"((?:[^"]|"")*)"\s*(?:[;\n]|\Z)')
_BARE: Final = re.compile(r"([^;\n]*)(?:[;\n]|\Z)")

Resolver = Callable[[str, str], str]
"""From what is referred to (`task`, `party`, `door`) and the text of a cell to the id that is meant."""


def to_cell(value: Any, column: Column, language: str) -> str | int:  # noqa: ANN401 - any node of a tree
    """Return what stands in the cell for a value of a tree; a disputed one only says so.

    Raises:
        InvalidInput: the text means something else on a sheet, or is longer than a cell can hold.

    >>> kinds = Column(section="channels", field="kinds", is_listed=True, is_factual=True)
    >>> to_cell(["klacht", "signaal"], kinds, "nl"), to_cell("unknown", kinds, "nl")
    ('klacht; signaal', 'onbekend')
    """
    if isinstance(value, Mapping):
        return text("word.disputed", language)
    if column.is_factual and isinstance(value, str) and value in _SHAPE_KEYS:
        return text(_SHAPE_KEYS[value], language)
    if column.takes_all and value == "all":
        return text("word.all", language)
    if isinstance(value, list):
        return _fitting("; ".join(_quoted(str(_shown(one, column, language))) for one in value))
    shown = _shown(value, column, language)
    if isinstance(shown, str) and (not shown.strip() or (column.is_factual and shown.strip().lower() in _RESERVED)):
        # A blank cell is an empty one, and these words say what kind of fact there is rather than name one.
        raise refuse("reserved-word", shown)
    return _fitting(shown) if isinstance(shown, str) else shown


def _shown(value: Any, column: Column, language: str) -> str | int:  # noqa: ANN401 - any scalar of a tree
    if isinstance(value, bool):
        return text("word.yes" if value else "word.no", language)
    if column.is_term:
        return term_label(noun_of(column.member), value, language)
    if column.member in _DATES:
        return _date(str(value), language)
    if column.member is Term and language == "nl":
        amount, _, unit = str(value).partition(" ")
        return f"{amount} {term_label('term-unit', unit, language)}"
    if isinstance(value, int) and issubclass(column.member, int) and value < LARGEST_NUMBER:
        return value
    return str(value)


def _date(written: str, language: str) -> str:
    """Return a date as people write it: in Dutch with the day first and without zeros before it."""
    if language != "nl":
        return written
    *smaller, year = reversed(written.split("-"))
    return "-".join([*(part.lstrip("0") for part in smaller), year])


def _quoted(member: str) -> str:
    """Return one of several values, between quotes where it would otherwise be taken for something else."""
    plain = member == member.strip() and member and not set(member) & set(';"\n') and member.lower() not in _RESERVED
    return member if plain else '"' + member.replace('"', '""') + '"'


def _fitting(shown: str) -> str:
    if len(shown) > LONGEST:
        raise refuse("too-long-for-a-cell", LONGEST)
    return shown


def is_disputed(raw: object) -> bool:
    """Return whether a cell says that its value is disputed, and so stands on the sheet for that."""
    return isinstance(raw, str) and raw.strip().lower() in DISPUTED_WORDS


def written(raw: object, column: Column) -> str:
    """Return a cell as text: numbers without a point, dates in ISO form, a fraction of one as the percentage it shows.

    >>> written(344.0, Column(section="municipality", field="code"))
    '344'
    >>> written(0.8, Column(section="figures", field="upheld", member=Share))
    '80%'
    """
    if isinstance(raw, bool):
        return str(raw).lower()
    if isinstance(raw, datetime.datetime):
        return raw.date().isoformat()
    if isinstance(raw, float):
        if raw.is_integer():
            return str(int(raw))
        if column.member is Share:
            return f"{(Decimal(str(raw)) * 100).normalize():f}%"
    return str(raw)


def from_cell(raw: object, column: Column, language: str, resolve: Resolver) -> Any:  # noqa: ANN401 - a node of a tree
    """Return the value of a tree for what stands in a cell; the reader of the field judges the rest.

    Args:
        raw: what the cell holds; not empty.
        column: the column it stands in.
        language: the language of the workbook, for the words that would do.
        resolve: what finds the id that a text refers to.

    Raises:
        InvalidInput: the cell holds a word that is not in the closed list, or neither yes nor no.
    """
    shown = written(raw, column)
    stripped = shown.strip()
    if column.is_factual and (shape := SHAPES.get(stripped.lower())) is not None:
        return shape.value
    if column.takes_all and stripped.lower() in ALL_WORDS:
        return "all"
    if column.is_listed:
        return list(collected(pieces(stripped), lambda piece: _one(piece, column, language, resolve)))
    is_free = column.member is str and not column.refers_to and column.field not in {"id"}
    return _one(shown if is_free else stripped, column, language, resolve)


def _one(piece: str, column: Column, language: str, resolve: Resolver) -> Any:  # noqa: ANN401 - a scalar of a tree
    if column.member is bool:
        if piece.lower() not in YES_OR_NO:
            raise reject(piece, "truth", yes_or_no(column, language))
        return YES_OR_NO[piece.lower()]
    if column.is_term:
        return term_of(piece, column, language)
    if column.refers_to:
        return resolve(column.refers_to, piece)
    return Plain(piece)


def yes_or_no(column: Column, language: str) -> tuple[str, ...]:
    """Return the words that a cell for yes or no may hold."""
    keys = ("word.yes", "word.no", *(("word.none", "word.unknown") if column.is_factual else ()))
    return tuple(text(key, language) for key in keys)


def term_of(piece: str, column: Column, language: str) -> str:
    """Return the value of a closed list that a word stands for, in either language or as a file writes it.

    Raises:
        InvalidInput: the word is not in the list; the nearest is named.
    """
    noun = noun_of(column.member)
    members = [str(member.value) for member in cast("type[enum.Enum]", column.member)]
    for called in (*(_labels(noun, members, one) for one in (language, *LANGUAGES)), {one: one for one in members}):
        if (value := called.get(piece.lower())) is not None:
            return value
    raise reject(piece, noun, column.terms(language))


def _labels(noun: str, members: Iterable[str], language: str) -> dict[str, str]:
    return {term_label(noun, member, language).lower(): member for member in members}


def pieces(shown: str) -> list[str]:
    """Return the values in a cell that holds several: with `;` or a line between them, or between quotes.

    >>> pieces('klacht; signaal'), pieces('"een; twee"; drie')
    (['klacht', 'signaal'], ['een; twee', 'drie'])
    """
    found: list[str] = []
    at = 0
    while at < len(shown):
        match = _QUOTED.match(shown, at) or _BARE.match(shown, at)
        if match is None:
            break
        if match.re is _QUOTED:
            found.append(match[1].replace('""', '"'))
        elif match[1].strip():
            found.append(match[1].strip())
        at = match.end()
    return found or [shown]
