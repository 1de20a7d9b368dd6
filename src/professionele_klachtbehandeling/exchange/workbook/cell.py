"""What stands in one cell: from the tree of a file to a text or number that people read, and back."""

import datetime
import enum
import functools
import re
from collections.abc import Callable, Mapping
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
"""How many characters a cell can hold, in any program; one outside the first plane of Unicode counts as two."""
LARGEST_NUMBER: Final = 10**15
"""Above this a spreadsheet no longer keeps every digit of a number; it is written as text then."""
DISPUTED_WORDS: Final = frozenset({"betwist", "disputed"})

_SHAPE_KEYS: Final = {"none": "word.none", "unknown": "word.unknown"}
_RESERVED: Final = frozenset({*SHAPES, *DISPUTED_WORDS})
_DATES: Final = (datetime.date, PartialDate)
_PIECE: Final = re.compile(r'\s*"((?:[^"]|"")*)"\s*(?:[;\n]|\Z)|([^;\n]*)(?:[;\n]|\Z)')
"""One of several values with what stands behind it: between quotes, or as it is."""
_FINEST_PERCENTAGE: Final = Decimal("0.000001")
"""More decimals of a percentage nobody states; a program that divides leaves them behind."""

NOT_APPLICABLE: Final = re.compile(r"\s*(?:n\.?v\.?t\.?|n/a)(?=[\s:;]|\Z)\s*:?([^;\n]*)(?:[;\n]|\Z)", re.IGNORECASE)
"""What says in the matrix that a kind does not apply, with what stands behind it: the reason."""

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
    if isinstance(shown, int):
        return shown
    stripped = shown.strip()
    # A blank cell is an empty one, blanks around what refers to something are passed over, and the reserved words say
    # what kind of fact there is rather than name one.
    is_blurred = stripped != shown and not _is_free(column)
    is_word = column.is_factual and stripped.lower() in _RESERVED
    if not stripped or is_blurred or is_word:
        raise refuse("reserved-word", shown)
    return _fitting(shown)


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
    if column.member is Share and language == "nl":
        return str(value).replace(".", ",")
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
    is_word = member.lower() in _RESERVED | ALL_WORDS or NOT_APPLICABLE.match(member)
    if member and member == member.strip() and not set(member) & set(';"\n') and not is_word:
        return member
    return '"' + member.replace('"', '""') + '"'


def _is_free(column: Column) -> bool:
    """Return whether a column holds texts as somebody wrote them, blanks around them included."""
    return column.member is str and not column.refers_to and column.field != "id"


def _fitting(shown: str) -> str:
    if len(shown.encode("utf-16-le", "surrogatepass")) > 2 * LONGEST:
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
    if isinstance(raw, float) and column.member is Share and 0 <= raw <= 1:
        return _percentage(raw)
    return str(int(raw)) if isinstance(raw, float) and raw.is_integer() else str(raw)


def _percentage(part: float) -> str:
    """Return a part of one as the percentage that a cell shows for it, which is read as rounded."""
    return f"{(Decimal(str(part)) * 100).quantize(_FINEST_PERCENTAGE).normalize():f}%"


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
        # A comma may stand in a name, but in nothing else of which there can be several.
        commas = column.member is not str
        found = pieces(stripped.replace(",", ";") if commas else stripped)
        return list(collected(found, lambda piece: _one(piece, column, language, resolve)))
    return _one(shown if _is_free(column) else stripped, column, language, resolve)


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
    for called in _called(column.member, language):
        if (value := called.get(piece.lower())) is not None:
            return value
    raise reject(piece, noun_of(column.member), column.terms(language))


@functools.cache
def _called(member: type, language: str) -> tuple[Mapping[str, str], ...]:
    """Return the values of a closed list by what they are called: in a language, in each language, and in a file."""
    noun, values = noun_of(member), [str(one.value) for one in cast("type[enum.Enum]", member)]
    labels = ({term_label(noun, value, spoken).lower(): value for value in values} for spoken in (language, *LANGUAGES))
    return (*labels, {value: value for value in values})


def pieces(shown: str) -> list[str]:
    """Return the values in a cell that holds several: with `;` or a line between them, or between quotes.

    >>> pieces('klacht; signaal'), pieces('"een; twee"; drie')
    (['klacht', 'signaal'], ['een; twee', 'drie'])
    """
    found: list[str] = []
    for match in _PIECE.finditer(shown):
        if match[1] is not None:
            found.append(match[1].replace('""', '"'))
        elif match[2].strip():
            found.append(match[2].strip())
    return found or [shown]
