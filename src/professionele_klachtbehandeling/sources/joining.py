"""What several sources say of one thing, put together: facts, notes, lists, and with them whole items."""

import enum
import functools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

import attrs

from professionele_klachtbehandeling.domain.accountability import WithinTerm
from professionele_klachtbehandeling.domain.consistency import REFERENCES
from professionele_klachtbehandeling.domain.fact import UNKNOWN, Disputed, values_of
from professionele_klachtbehandeling.domain.item import Item
from professionele_klachtbehandeling.errors import Mistake
from professionele_klachtbehandeling.exchange.shapes import is_list, plain_type
from professionele_klachtbehandeling.logic.told import Told
from professionele_klachtbehandeling.sources.coherence import coherent
from professionele_klachtbehandeling.sources.ranking import ranked, ranked_once
from professionele_klachtbehandeling.sources.sameness import renamed_fact
from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.texts.labels import field_label

_BETWEEN_PARAGRAPHS: Final = re.compile(r"\n{2,}")


def joined_fact(facts: Iterable[Any]) -> Any:  # noqa: ANN401 - facts of any type
    """Return what several sources say of one fact: unknown yields, what is equal stays, what differs is disputed.

    That there is none is said too, and contradicts any other value. A list is one value, whatever its order.

    >>> joined_fact([UNKNOWN, 3]), joined_fact([5, 3, UNKNOWN])
    (3, Disputed(values=(3, 5)))
    """
    said = [settled(value) for fact in facts for value in values_of(fact) or ()]
    if not said:
        return UNKNOWN
    stated = ranked_once(said)
    return stated[0] if len(stated) == 1 else Disputed(stated)


def settled(value: Any) -> Any:  # noqa: ANN401 - any value of any field
    """Return a value in the one form in which it is put down: lists and disputes in their order.

    >>> settled(("signaal", "klacht"))
    ('klacht', 'signaal')
    """
    if isinstance(value, Disputed):
        return joined_fact([value])
    if isinstance(value, tuple):
        members = [settled(member) for member in value]
        # Of texts and terms a list holds each once; two reports or dates that look alike are two.
        is_set = all(isinstance(member, str | enum.Enum) for member in members)
        return ranked_once(members) if is_set else ranked(members)
    if isinstance(value, Told):
        record: Any = value
        changes = {field.name: settled(getattr(record, field.name)) for field in attrs.fields(type(record))}
        return attrs.evolve(record, **changes)
    return value


def joined_notes(notes: Iterable[str]) -> str:
    r"""Return several notes as one, each paragraph once; notes that are equal stay as they are.

    >>> joined_notes(["Alleen op afspraak.", "", "Sinds mei."])
    'Alleen op afspraak.\n\nSinds mei.'
    """
    different = {note: _paragraphs(note) for note in notes}
    said = {note: paragraphs for note, paragraphs in different.items() if paragraphs}
    if len(said) == 1:
        return next(iter(said))
    return "\n\n".join(sorted({paragraph for paragraphs in said.values() for paragraph in paragraphs}))


def _paragraphs(note: str) -> list[str]:
    pieces = (piece.strip("\n") for piece in _BETWEEN_PARAGRAPHS.split(note))
    return [piece for piece in pieces if piece]


def fullest(texts: Iterable[str]) -> str:
    """Return the longest of several texts, of equally long ones the first of the alphabet; empty where all are.

    >>> fullest(["GGD", "", "GGD Rivierenland"])
    'GGD Rivierenland'
    """
    return min(texts, key=lambda one: (-len(one), one), default="")


def contradictions(section: str, items: Sequence[Item]) -> Iterator[Mistake]:
    """Yield where items that are the same differ in what such an item is, which no field can hold as disputed."""
    for field in attrs.fields(type(items[0])):
        if not _must_be_equal(section, field):
            continue
        stated = ranked_once(getattr(item, field.name) for item in items)
        if len(stated) > 1:
            found = " / ".join(str(getattr(value, "value", value)) for value in stated)
            yield Mistake(code="contradiction", path=f"{section}[{items[0].key}].{field.name}", found=found)


def _must_be_equal(section: str, field: "attrs.Attribute[Any]") -> bool:
    if field.name == "id" or _kind(field) != "plain":
        return False
    return field.type is not str or field.name in REFERENCES.get(section, {})


@functools.cache
def _kind(field: "attrs.Attribute[Any]") -> str:
    """Return what a field holds: a fact, a record of facts, a list that is no fact, or a plain value."""
    if plain_type(field.type):
        return "fact"
    if attrs.has(type(field.default)):
        return "record"
    return "list" if is_list(field.type) else "plain"


def joined_item(section: str, items: Sequence[Item], renamed: Mapping[str, str], language: str) -> Item:
    """Return items that are the same as one item.

    Args:
        section: where they are listed.
        items: at least one; `contradictions` finds nothing in them.
        renamed: organisations that are called otherwise from now on, by their old id.
        language: of the words that a note begins with.
    """
    values: dict[str, Any] = {}
    notes = [item.note for item in items]
    for field in attrs.fields(type(items[0])):
        if field.name == "note":
            continue
        stated = [_renamed(section, field.name, getattr(item, field.name), renamed) for item in items]
        if field.type is str and field.name not in REFERENCES.get(section, {}):
            values[field.name] = fullest(stated)
            notes += _otherwise_called(section, field.name, set(stated) - {values[field.name], ""}, language)
        else:
            values[field.name] = _joined_field(field, stated)
    values["note"] = joined_notes(notes)
    if section == "organisations":
        _keep_ids(values, [item.key for item in items])
    return coherent(type(items[0])(**values))


def _renamed(section: str, field: str, fact: Any, renamed: Mapping[str, str]) -> Any:  # noqa: ANN401 - any field
    """Return what a field holds with the new ids of organisations, where it is about them."""
    names_one = REFERENCES.get(section, {}).get(field) in {"party", "door"} or (section, field) == (
        "organisations",
        "id",
    )
    return renamed_fact(fact, renamed) if names_one else fact


def _joined_field(field: "attrs.Attribute[Any]", stated: Sequence[Any]) -> Any:  # noqa: ANN401 - any field
    """Return what several sources say in one field."""
    kind = _kind(field)
    if kind == "fact":
        return joined_fact(stated)
    if kind == "record":
        return _joined_record(stated)
    if kind == "plain":
        return stated[0]
    listed = [settled(one) for several in stated for one in several]
    return _joined_by_term(listed) if field.name == "within" else ranked_once(listed)


def _joined_record(records: Sequence[Any]) -> Any:  # noqa: ANN401 - any record of facts
    """Return records of which every field is a fact as one."""
    kind = type(records[0])
    names = [field.name for field in attrs.fields(kind)]
    return kind(**{name: joined_fact([getattr(record, name) for record in records]) for name in names})


def _joined_by_term(shares: Sequence[WithinTerm]) -> tuple[WithinTerm, ...]:
    """Return the shares within a term, one for each term."""
    terms = ranked_once(one.term for one in shares)
    return tuple(
        WithinTerm(term=term, share=joined_fact([one.share for one in shares if one.term == term])) for term in terms
    )


def _otherwise_called(section: str, field: str, others: Iterable[str], language: str) -> Iterator[str]:
    """Yield what a note says of a text that another source has otherwise."""
    label = field_label(section, field, language)
    for other in others:
        yield text("merge.otherwise", language, label=label, value=other)


def _keep_ids(values: dict[str, Any], ids: Iterable[str]) -> None:
    """Keep the ids that an organisation had as other names of it, and leave out that it is a part of itself."""
    values["aliases"] = ranked_once({*values["aliases"], *ids} - {values["id"]})
    wholes = [whole for whole in values_of(values["part_of"]) or () if whole != values["id"]]
    values["part_of"] = joined_fact(wholes)
