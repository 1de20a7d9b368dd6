"""What a field can hold, in words."""

import datetime
import enum
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from typing import Any, Final, get_args

import attrs

from docs.pages.markdown import code, table
from professionele_klachtbehandeling.domain.article import Article
from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN
from professionele_klachtbehandeling.domain.share import Share
from professionele_klachtbehandeling.domain.term import Frequency, Term
from professionele_klachtbehandeling.exchange.scalars import noun_of
from professionele_klachtbehandeling.exchange.shapes import inner_type, is_list, is_list_or_all, is_mapping, plain_type
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.maturity.rating import Level
from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.texts.labels import term_label

SCALARS: Final[Mapping[type, str]] = {
    str: "text",
    bool: "truth",
    int: "whole-number",
    Level: "level-from-one",
    Fraction: "fraction",
    datetime.date: "full-date",
    PartialDate: "date",
    Share: "stated-share",
    Term: "term",
    Frequency: "frequency",
    Article: "article",
    MunicipalityCode: "municipality-code",
}
"""The values that are written as one text or number, by the key of their noun."""

Linker = Callable[[type], str]
"""Gives the link to where a class or a closed list is described."""


def in_words(kind: Any, linked: Linker) -> str:  # noqa: ANN401 - any type a field can have
    """Return what a field of a type holds.

    >>> in_words(tuple[PartialDate, ...], str)
    'list: date'
    """
    if (plain := plain_type(kind)) is not None:
        return in_words(plain, linked)
    if is_list_or_all(kind):
        return f"{in_words(get_args(kind)[0], linked)}, or `all`"
    if is_list(kind):
        return f"list: {in_words(get_args(kind)[0], linked)}"
    if is_mapping(kind):
        return "names with values"
    if (inner := inner_type(kind)) is not None:
        return in_words(inner, linked)
    return text(f"noun.{SCALARS[kind]}", "en").partition(" (")[0] if kind in SCALARS else linked(kind)


def left_out(field: "attrs.Attribute[Any]") -> str:
    """Return what it means that a field is left out."""
    default: Any = field.default
    if isinstance(default, attrs.Factory):  # type: ignore[arg-type]  # a class for the reader, a function for mypy
        default = default.factory()
    if default is attrs.NOTHING:
        return "must be given"
    if default is UNKNOWN:
        return "unknown"
    if default is NONE:
        return "none"
    if isinstance(default, bool):
        return "yes" if default else "no"
    if isinstance(default, enum.Enum):
        return code(default.value)
    if default is None or default in ("", ()) or default == {}:
        return "nothing said"
    return "each field by itself" if attrs.has(type(default)) else code(default)


def is_fact(field: "attrs.Attribute[Any]") -> bool:
    """Return whether a field can also be none, unknown or disputed."""
    return plain_type(field.type) is not None


def classes_in(kind: Any) -> Iterator[type]:  # noqa: ANN401 - any type a field can have
    """Yield the classes that a type is made of, without those that are written as one text or number.

    >>> from professionele_klachtbehandeling.domain.vocabulary import Way
    >>> list(classes_in(tuple[Way, ...]))
    [<enum 'Way'>]
    """
    if (plain := plain_type(kind)) is not None:
        yield from classes_in(plain)
    elif is_list_or_all(kind) or is_list(kind):
        yield from classes_in(get_args(kind)[0])
    elif (inner := inner_type(kind)) is not None:
        yield from classes_in(inner)
    elif not is_mapping(kind) and kind not in SCALARS:
        yield kind


def title_of(kind: type) -> str:
    """Return what a closed list is called above its values.

    >>> from professionele_klachtbehandeling.domain.vocabulary import Way
    >>> title_of(Way)
    'Way to use a channel'
    """
    noun = text(f"noun.{noun_of(kind)}", "en")
    return noun[:1].upper() + noun[1:]


def values_table(kind: type[enum.Enum]) -> str:
    """Return the values of a closed list with what they are called in both languages."""
    noun = noun_of(kind)

    def called(value: str, language: str) -> str:
        if kind is AbsenceReason:
            return text(f"absence.{value}", language)
        return term_label(noun, value, language)

    rows = [(code(one.value), called(one.value, "nl"), called(one.value, "en")) for one in kind]
    return table(("value", "Dutch", "English"), rows)


def forms_table() -> str:
    """Return the forms that a text or number can have."""
    nouns = (text(f"noun.{noun}", "en") for noun in SCALARS.values())
    return table(("value", "written as"), [(noun.partition(" (")[0], noun) for noun in nouns if "(" in noun])
