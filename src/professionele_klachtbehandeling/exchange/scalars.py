"""What one value in a file may be: exact, or refused with what would have done."""

import datetime
import enum
import re
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, Final, TypeVar

from professionele_klachtbehandeling.domain.article import LAWS, Article
from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.share import Share
from professionele_klachtbehandeling.domain.term import Frequency, Term
from professionele_klachtbehandeling.errors import InvalidInput, refuse
from professionele_klachtbehandeling.exchange.characters import read_characters, write_characters
from professionele_klachtbehandeling.exchange.tree import Alias, Plain
from professionele_klachtbehandeling.maturity.rating import Level

E = TypeVar("E", bound=enum.Enum)

YES_OR_NO: Final[Mapping[str, bool]] = {
    "true": True,
    "false": False,
    "ja": True,
    "nee": False,
    "yes": True,
    "no": False,
}
LONGEST_FOUND: Final = 60
"""How much of a wrong value a message repeats."""

_WHOLE: Final = re.compile(r"0|[1-9][0-9]{0,17}")
_FRACTION: Final = re.compile(r"(?:0|[1-9][0-9]{0,8})(?:/[1-9][0-9]{0,8})?")


def reject(value: object, noun: str, allowed: tuple[str, ...] = ()) -> InvalidInput:
    """Return, ready to be raised, the error for a value that is not what stands here.

    >>> str(reject("hoog", "level-from-one"))
    "'hoog' is no level (a whole number from 1)"
    """
    if value is None:
        return refuse("null")
    if isinstance(value, Alias):
        return refuse("alias", f"*{value.name}")
    return refuse("no-such", shown(value), noun, allowed)


def shown(value: object) -> str:
    """Return a value as a message repeats it: as it was written, and not at length.

    >>> shown(True), shown(["a", "b"])
    ('true', '[…]')
    """
    if isinstance(value, list | tuple):
        return "[…]"
    if isinstance(value, Mapping):
        return "{…}"
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return text if len(text) <= LONGEST_FOUND else f"{text[: LONGEST_FOUND - 1]}…"


def read_text(value: object, _: object = None) -> str:
    """Return a text, also where it looks like a number, a date or a yes.

    >>> read_text(Plain("0344")), read_text("no")
    ('0344', 'no')
    """
    if isinstance(value, str):
        return read_characters(str(value))
    if isinstance(value, bool | int):
        return shown(value)
    raise reject(value, "text")


def read_truth(value: object, _: object = None) -> bool:
    """Return a yes or no, in Dutch or English and in any case.

    >>> read_truth("Ja"), read_truth(Plain("false"))
    (True, False)
    """
    if isinstance(value, bool):
        return value
    truth = YES_OR_NO.get(value.lower()) if isinstance(value, str) else None
    if truth is None:
        raise reject(value, "truth", ("ja", "nee", "true", "false"))
    return truth


def whole_number(value: object) -> int | None:
    """Return the whole number of 0 or more that stands here without quotes, or None.

    >>> whole_number(Plain("12")), whole_number("12"), whole_number(Plain("1.5"))
    (12, None, None)
    """
    if isinstance(value, Plain) and _WHOLE.fullmatch(value):
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def read_number(value: object, _: object = None) -> int:
    """Return a whole number of 0 or more."""
    number = whole_number(value)
    if number is None:
        raise reject(value, "whole-number")
    return number


def read_level(value: object, _: object = None) -> Level:
    """Return a level; how high it may be is for the model to say."""
    number = whole_number(value)
    if not number:
        raise reject(value, "level-from-one")
    return Level(number)


def read_fraction(value: object, _: object = None) -> Fraction:
    """Return an exact number: a whole one, or a fraction such as `2/5`.

    >>> read_fraction(Plain("2/5"))
    Fraction(2, 5)
    """
    if isinstance(value, bool | None) or not _FRACTION.fullmatch(str(value)):
        raise reject(value, "fraction")
    return Fraction(str(value))


def read_day(value: object, _: object = None) -> datetime.date:
    """Return a day; a year or a month alone is refused.

    >>> read_day("17-5-2024")
    datetime.date(2024, 5, 17)
    """
    try:
        date = PartialDate.parse(value) if isinstance(value, str) else None
    except ValueError:
        date = None
    if date is None or date.day is None:
        raise reject(value, "full-date")
    return date.first


def _parsed(parse: Callable[[str], Any], noun: str, allowed: tuple[str, ...] = ()) -> Callable[[object, object], Any]:
    """Return what reads a value of its own type from its text form."""

    def read(value: object, _: object = None) -> Any:  # noqa: ANN401 - whatever is parsed
        if not isinstance(value, (str, int)) or isinstance(value, bool):
            raise reject(value, noun, allowed)
        try:
            return parse(str(value))
        except ValueError:
            raise reject(value, noun, allowed) from None

    return read


READERS: Final[Mapping[type, Callable[[Any, Any], Any]]] = {
    str: read_text,
    bool: read_truth,
    int: read_number,
    Level: read_level,
    Fraction: read_fraction,
    datetime.date: read_day,
    MunicipalityCode: _parsed(MunicipalityCode.parse, "municipality-code"),
    PartialDate: _parsed(PartialDate.parse, "date"),
    Share: _parsed(Share.parse, "stated-share"),
    Term: _parsed(Term.parse, "term"),
    Frequency: _parsed(Frequency.parse, "frequency"),
    Article: _parsed(Article.parse, "article", LAWS),
}
"""How a value of each type is read; each reader refuses what it does not understand."""


def read_member(value: object, kind: type[E]) -> E:
    """Return a value of a closed list, by the word that stands for it.

    >>> from professionele_klachtbehandeling.domain.vocabulary import InputKind
    >>> read_member("klacht", InputKind)
    <InputKind.COMPLAINT: 'klacht'>
    """
    try:
        return kind(value)
    except ValueError:
        raise reject(value, noun_of(kind), tuple(member.value for member in kind)) from None


def is_closed_list(kind: object) -> bool:
    """Return whether a type is a closed list of words.

    >>> is_closed_list(enum.Enum), is_closed_list(str)
    (True, False)
    """
    return isinstance(kind, type) and issubclass(kind, enum.Enum)


def member_reader(kind: type[enum.Enum]) -> Callable[..., enum.Enum]:
    """Return what reads a value of one closed list; its words are looked up, which is quicker than asking the class."""
    members = {str(member.value): member for member in kind}

    def read(value: object, _: object = None) -> enum.Enum:
        member = members.get(value) if isinstance(value, str) else None
        return read_member(value, kind) if member is None else member

    return read


def noun_of(kind: type) -> str:
    """Return the key under which the catalogues name a class.

    >>> noun_of(MunicipalityCode)
    'municipality-code'
    """
    return re.sub(r"(?<!^)(?=[A-Z])", "-", kind.__name__).lower()


def write_number(value: PartialDate | Fraction | Share | Frequency) -> str | int:
    """Return an exact number or a date as it is read back; a whole number, such as a year alone, is written as one.

    >>> write_number(Fraction(2, 5)), write_number(Share.parse("80%")), write_number(PartialDate(2024))
    ('2/5', '80%', 2024)
    """
    text = str(value)
    return int(text) if _WHOLE.fullmatch(text) else text


WRITERS: Final[Mapping[type, Callable[[Any], str | int]]] = {
    str: write_characters,
    Level: int,
    Fraction: write_number,
    datetime.date: datetime.date.isoformat,
    MunicipalityCode: str,
    PartialDate: write_number,
    Share: write_number,
    Term: str,
    Frequency: write_number,
    Article: str,
}
"""How a value of each own type is written; numbers and yes or no are written as they are."""
