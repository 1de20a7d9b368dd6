"""The page on the landscape file, field by field."""

import enum
from collections.abc import Iterator, Mapping
from typing import Any, Final, get_args

import attrs

from docs.pages.markdown import code, link, page, sentence, table
from docs.pages.reading import readers
from docs.pages.records import Field, Kind, described, summary
from docs.pages.values import classes_in, forms_table, in_words, is_fact, left_out, title_of, values_table
from professionele_klachtbehandeling.domain.accountability import Delivery, WithinTerm
from professionele_klachtbehandeling.domain.consistency import REFERENCES
from professionele_klachtbehandeling.domain.item import DatedItem, Evidence, Item
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.domain.municipality import Municipality
from professionele_klachtbehandeling.domain.task import NotApplicable
from professionele_klachtbehandeling.domain.vocabulary import MUNICIPAL_PARTIES
from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.texts.labels import field_label, section_label

ITEMS: Final[Mapping[str, Kind]] = {name: get_args(attrs.fields_dict(Landscape)[name].type)[0] for name in SECTIONS}
"""The class of the items of each section."""

PARTS: Final[Mapping[str, Kind]] = {
    "municipality": Municipality,
    "evidence": Evidence,
    "not_applicable": NotApplicable,
    "deliveries": Delivery,
    "within": WithinTerm,
}
"""The records that stand within a field, by the name under which the catalogues know them."""

_HEADS: Final = ("key", "in Dutch", "holds", "left out", "read by", "meaning")
_INTRODUCTION: Final = """\
What a file about a municipality can say. A file is YAML or JSON and begins with `format:
klachtbehandeling/landscape/1`; [the introduction to files](files.md) tells how to begin. A *fact* may also be
`none`, `unknown`, or `disputed: [one value, another]`; other fields cannot. A dot in a key is a field within a field:
`information.term` is `term` under `information`. A list of one may be written as that one. A *party* is the key of an
organisation, or one that every municipality has: PARTIES.

*Read by* names the indicators of [the built-in model](model-en.md) that look at a field; it is found by watching
their measures. A field that nobody reads is kept for people and for other models. Of every item only what is in
force counts.
"""


def landscape_page() -> str:
    """Return the page."""
    return page(
        "The landscape file, field by field",
        _INTRODUCTION.strip().replace("PARTIES", ", ".join(map(code, MUNICIPAL_PARTIES))),
        "## The file",
        summary(Landscape),
        table(
            _unread(_HEADS),
            (_unread(_row("landscape", field)) for field in described(Landscape) if field.name in _top()),
        ),
        "Then a list per section, in any order:",
        _contents(),
        "## Fields of every item",
        "Every item has `evidence` and `note`; one that holds for a time also has `state`, `begin` and `end`.",
        table(_unread(_HEADS), (_unread(_row("", field)) for field in _of_every_item())),
        *(block for name, kind in ITEMS.items() for block in _section(name, kind)),
        "## Records within a field",
        *(block for name, kind in PARTS.items() for block in _part(name, kind)),
        "## Closed lists",
        "A value is written as it stands in the first column; the workbook shows the words beside it.",
        *(block for kind in _lists() for block in (f"### {title_of(kind)}", values_table(kind))),
        "## Forms of values",
        forms_table(),
    )


def linked(kind: type) -> str:
    """Return the link to where this page describes a class or a closed list."""
    if issubclass(kind, enum.Enum):
        title = title_of(kind)
        return link(title[:1].lower() + title[1:], title)
    name = next(name for name, part in PARTS.items() if part is kind)
    title = section_label(name, "en")
    return link(title.lower(), title)


def _top() -> tuple[str, ...]:
    return tuple(field.name for field in attrs.fields(Landscape) if field.name not in SECTIONS)


def _contents() -> str:
    rows = (
        (code(name), section_label(name, "nl"), link(section_label(name, "en"), section_label(name, "en")))
        for name in SECTIONS
    )
    return table(("key", "in Dutch", "in English"), rows)


def _section(name: str, kind: Kind) -> Iterator[str]:
    yield f"## {section_label(name, 'en')}"
    shared = "`evidence`, `note`, `state`, `begin`, `end`" if issubclass(kind, DatedItem) else "`evidence`, `note`"
    yield f"**{section_label(name, 'nl')}**, key `{name}`, class `{kind.__name__}`. {summary(kind)} Also {shared}."
    own = {field.name for field in attrs.fields(DatedItem if issubclass(kind, DatedItem) else Item)}
    yield table(_HEADS, (_row(name, field) for field in described(kind) if field.name not in own))


def _part(name: str, kind: Kind) -> Iterator[str]:
    yield f"### {section_label(name, 'en')}"
    yield f"**{section_label(name, 'nl')}**, class `{kind.__name__}`. {summary(kind)}"
    yield table(_unread(_HEADS), (_unread(_row(name, field)) for field in described(kind)))


def _of_every_item() -> Iterator[Field]:
    shared = {field.name for field in attrs.fields(DatedItem)}
    return (field for field in described(ITEMS["channels"]) if field.name in shared)


def _unread(cells: tuple[str, ...]) -> tuple[str, ...]:
    """Return a row without the column that says which indicators read it."""
    place = _HEADS.index("read by")
    return cells[:place] + cells[place + 1 :]


def _row(section: str, field: Field) -> tuple[str, ...]:
    return (
        code(field.name),
        field_label(section, field.name, "nl"),
        _held(section, field),
        left_out(field.attribute),
        ", ".join(readers().get(f"{section}.{field.name}", ())),
        sentence(field.meaning),
    )


def _held(section: str, field: Field) -> str:
    """Return what a field holds, a reference as what it is the key of."""
    held = in_words(field.attribute.type, linked)
    if noun := REFERENCES.get(section, {}).get(field.name):
        held = held.replace("text", f"key of a {text(f'noun.{noun}', 'en')}")
    return f"fact: {held}" if is_fact(field.attribute) else held


def _lists() -> list[type[enum.Enum]]:
    """Return the closed lists of which a field holds a value, in the order in which they are met."""
    fields = (field for kind in (*ITEMS.values(), *PARTS.values()) for field in described(kind))
    met: dict[Any, None] = dict.fromkeys(kind for field in fields for kind in classes_in(field.attribute.type))
    return [kind for kind in met if issubclass(kind, enum.Enum)]
