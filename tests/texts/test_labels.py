"""What sections, fields and terms are called."""

import enum
import inspect
import re
import typing
from collections.abc import Iterator

import attrs
import pytest

from professionele_klachtbehandeling.domain import vocabulary
from professionele_klachtbehandeling.domain.accountability import Delivery, WithinTerm
from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.domain.municipality import Municipality
from professionele_klachtbehandeling.domain.task import NotApplicable
from professionele_klachtbehandeling.domain.term import TermUnit
from professionele_klachtbehandeling.domain.vocabulary import AllTasks
from professionele_klachtbehandeling.exchange.scalars import noun_of
from professionele_klachtbehandeling.maturity.condition import IfAbsent
from professionele_klachtbehandeling.maturity.model import Actor, Track, WhenEmpty
from professionele_klachtbehandeling.maturity.rating import Rating, Ratings
from professionele_klachtbehandeling.texts import LANGUAGES, catalogue
from professionele_klachtbehandeling.texts.labels import field_hint, field_label, section_label, term_label

KINDS: dict[str, type[attrs.AttrsInstance]] = {
    **{name: typing.get_args(attrs.fields_dict(Landscape)[name].type)[0] for name in SECTIONS},
    "deliveries": Delivery,
    "within": WithinTerm,
    "evidence": Evidence,
    "not_applicable": NotApplicable,
    "municipality": Municipality,
    "landscape": Landscape,
    "rating": Rating,
    "ratings": Ratings,
}
"""What has columns, by the section under which the catalogues know it."""

LISTS: tuple[type[enum.Enum], ...] = (
    *(
        kind
        for _, kind in inspect.getmembers(vocabulary, inspect.isclass)
        if issubclass(kind, enum.Enum) and kind is not AllTasks
    ),
    TermUnit,
    Actor,
    Track,
    WhenEmpty,
    IfAbsent,
)
"""The closed lists; `AllTasks` is no list to choose from but a word beside one."""

WORDS_FOR_SHAPES = {"ja", "nee", "geen", "onbekend", "betwist", "alle", "n.v.t."} | {
    "yes",
    "no",
    "none",
    "unknown",
    "disputed",
    "all",
    "n/a",
}
"""What a cell may say whatever its field is about."""


def fields(kind: type[attrs.AttrsInstance]) -> Iterator[str]:
    """Yield the fields of a class as columns: those of a record within it joined with a dot."""
    for field in attrs.fields(kind):
        if attrs.has(type(field.default)):
            yield from (f"{field.name}.{inner}" for inner in fields(type(field.default)))
        elif kind is not Landscape or field.name not in SECTIONS:
            yield field.name


def records(kind: type[attrs.AttrsInstance]) -> Iterator[str]:
    """Yield the fields of a class that are a record, about which evidence may speak as a whole."""
    yield from (field.name for field in attrs.fields(kind) if attrs.has(type(field.default)))


COLUMNS = [(section, name) for section, kind in KINDS.items() for name in fields(kind)]


def keys(of: str, section: str, name: str) -> tuple[str, str]:
    """Return the two keys under which the catalogues can know a field."""
    record, _, field = name.rpartition(".")
    return f"{of}.{section}.{name}", f"{of}.{record}.{field}" if record else f"{of}.{field}"


def test_section_is_called_by_its_title() -> None:
    """A section has a title in both languages."""
    assert ("Kanalen", "Channels") == (section_label("channels", "nl"), section_label("channels", "en"))


def test_section_that_does_not_exist_has_no_title() -> None:
    """A section that is misspelt is refused, so that no sheet goes without a title."""
    with pytest.raises(LookupError):
        section_label("chanels", "nl")


def test_field_may_be_called_otherwise_in_one_section() -> None:
    """The label for one section comes before the label for all."""
    assert ("Titel", "Naam") == (field_label("visions", "name", "nl"), field_label("organisations", "name", "nl"))


def test_field_within_a_field_is_called_by_both() -> None:
    """What a resident is told about the handler is something else than who the handler is."""
    assert "Behandelaar" == field_label("channels", "handler", "nl")
    assert "Noemt behandelaar" == field_label("channels", "information.handler", "nl")


def test_field_without_a_label_keeps_its_name() -> None:
    """A field that only programs use is called by its name."""
    assert "not_applicable" == field_label("channels", "not_applicable", "nl")


def test_hint_may_be_left_out() -> None:
    """A field whose label says enough has no hint."""
    assert "" == field_hint("channels", "information", "nl")
    assert "Welke soorten een inwoner hier kwijt kan; meer dan één: met ; ertussen" == field_hint(
        "channels", "kinds", "nl"
    )


def test_term_of_the_law_keeps_its_word() -> None:
    """A Dutch term is called as it is; a word for programs has a label."""
    assert "klacht" == term_label("input-kind", "klacht", "en")
    assert "webformulier" == term_label("way", "web-form", "nl")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_section_has_a_title_that_a_sheet_can_have(language: str) -> None:
    """A title fits on the tab of a sheet, holds none of the characters a tab refuses, and is that of one section."""
    titles = {section: section_label(section, language) for section in KINDS}

    assert {} == {name: title for name, title in titles.items() if not re.fullmatch(r"[^\[\]:*?/\\']{1,31}", title)}
    assert len(titles) == len({title.lower() for title in titles.values()})


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_has_a_label(language: str) -> None:
    """No column is headed by a word for programs."""
    texts = catalogue(language)

    assert [] == [column for column in COLUMNS if not any(key in texts for key in keys("label", *column))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_label_is_a_heading(language: str) -> None:
    """A label has one to four words, begins with a capital and is no sentence."""
    labels = {column: field_label(*column, language) for column in COLUMNS}

    assert {} == {
        column: label
        for column, label in labels.items()
        if len(label.split()) > 4 or not label[0].isupper() or label.endswith(("?", "!", ":", " "))
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("section", KINDS)
def test_labels_of_a_section_differ(section: str, language: str) -> None:
    """No two columns of a sheet have the same heading, whatever the case."""
    labels = [field_label(section, name, language).lower() for name in fields(KINDS[section])]

    assert sorted(set(labels)) == sorted(labels)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_field_has_a_hint_of_one_line(language: str) -> None:
    """What to fill in is told in at most 110 characters."""
    hints = {column: field_hint(*column, language) for column in COLUMNS}

    assert {} == {column: hint for column, hint in hints.items() if not re.fullmatch(r"\S.{0,108}[^\s.]", hint)}


@pytest.mark.parametrize("of", ["label", "hint"])
def test_no_label_or_hint_is_left_over(of: str) -> None:
    """Each label and each hint is that of a field there is."""
    texts = catalogue("nl")
    whole = [(section, name) for section, kind in KINDS.items() for name in records(kind)]
    found = {next((key for key in keys(of, *column) if key in texts), "") for column in (*COLUMNS, *whole)}

    assert [] == [key for key in texts if key.startswith(f"{of}.") and key not in found]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", LISTS)
def test_terms_of_a_list_can_be_told_apart(kind: type[enum.Enum], language: str) -> None:
    """No two values of a list have the same label, and none is called as a cell says yes, none or unknown."""
    labels = [term_label(noun_of(kind), member.value, language).lower() for member in kind]

    assert sorted(set(labels) - WORDS_FOR_SHAPES) == sorted(labels)


@pytest.mark.parametrize("kind", LISTS)
def test_terms_are_words_and_no_codes(kind: type[enum.Enum]) -> None:
    """A value that is written with hyphens is called in words."""
    codes = [member.value for member in kind if "-" in member.value]

    assert [] == [value for value in codes if f"term.{noun_of(kind)}.{value}" not in catalogue("nl")]


def test_no_term_is_left_over() -> None:
    """Each term is that of a value there is."""
    known = {f"term.{noun_of(kind)}.{member.value}" for kind in LISTS for member in kind}

    assert [] == [key for key in catalogue("nl") if key.startswith("term.") and key not in known]
