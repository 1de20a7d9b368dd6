"""Organisations that nobody refers to or that seem to be one, and outsourcing that cannot be what it says."""

import difflib
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import attrs

from professionele_klachtbehandeling.advice.naming import item_name
from professionele_klachtbehandeling.advice.oddity import Oddity
from professionele_klachtbehandeling.domain.fact import NONE, Disputed
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.domain.outsourcing import OutsourcedTask
from professionele_klachtbehandeling.domain.snapshot import Reference, Snapshot
from professionele_klachtbehandeling.logic import Truth

_ALIKE = 0.92
"""From which likeness on two names are taken for one, misspelt: a letter or two in a name of some length."""


def odd_bodies(snapshot: Snapshot) -> Iterator[Oddity]:
    """Yield what is odd about organisations and about what they perform."""
    yield from _unused(snapshot.landscape)
    yield from _alike(snapshot.landscape)
    yield from _odd_outsourcing(snapshot)


def _unused(landscape: Landscape) -> Iterator[Oddity]:
    """Yield the organisations that no other item refers to, by id, name or alias."""
    items = [item for name in SECTIONS for item in landscape.section(name)]
    texts = [text for item in items for text in _texts(item)]
    counts, everything = Counter(texts), "\n".join(texts)
    for index, organisation in enumerate(landscape.organisations):
        own = list(_texts(organisation))
        mentioned = counts[organisation.id] > own.count(organisation.id) or any(
            everything.count(name) > "\n".join(own).count(name) for name in (organisation.name, *organisation.aliases)
        )
        if not mentioned:
            yield Oddity(
                code="organisation-unused", section="organisations", index=index, values={"item": organisation.name}
            )


def _texts(value: Any) -> Iterator[str]:  # noqa: ANN401 - the value of any field
    """Yield every text in an item: ids it refers to, names in words, sources, notes."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Disputed):
        yield from _texts(value.values)
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from _texts(getattr(value, field.name))


def _alike(landscape: Landscape) -> Iterator[Oddity]:
    """Yield the organisations that may be listed already under almost the same name or under an alias."""
    seen: list[tuple[Organisation, _Names]] = []
    for index, organisation in enumerate(landscape.organisations):
        names = _Names.of(organisation)
        other = next((one for one, others in seen if names.may_be(others)), None)
        if other is not None:
            values = {"item": organisation.name, "other": other.name}
            yield Oddity(code="organisations-alike", section="organisations", index=index, values=values)
        seen.append((organisation, names))


@attrs.frozen
class _Names:
    """The names of an organisation without capitals and signs, about which people do not agree."""

    name: str
    all: frozenset[str]
    numbers: tuple[str, ...]

    @classmethod
    def of(cls, organisation: Organisation) -> "_Names":
        name, *aliases = (
            " ".join(re.findall(r"\w+", one.casefold())) for one in (organisation.name, *organisation.aliases)
        )
        return cls(name, frozenset((name, *aliases)), tuple(re.findall(r"\d+", name)))

    def may_be(self, other: "_Names") -> bool:
        """Return whether both may be one: they share a name, or differ by a slip; another number is no slip."""
        if self.all & other.all:
            return True
        same_numbers = self.numbers == other.numbers
        return same_numbers and difflib.SequenceMatcher(None, self.name, other.name).ratio() >= _ALIKE


def _odd_outsourcing(snapshot: Snapshot) -> Iterator[Oddity]:
    seen: dict[tuple[str, str], OutsourcedTask] = {}
    for index, item, standing in snapshot.outsourced:
        place = Reference(section="outsourced_tasks", index=index, field="executing_body")
        name = item_name(snapshot.landscape, place)
        body = item.executing_body
        code = ""
        if body is NONE:
            code = "outsourced-to-nobody"
        elif snapshot.is_municipal(body) is Truth.YES:
            code = "outsourced-to-itself"
        elif isinstance(body, str) and standing is Truth.YES:
            code = "outsourced-twice" if (item.task, body) in seen else ""
            seen.setdefault((item.task, body), item)
        if code:
            yield Oddity(code=code, section=place.section, index=index, field=place.field, values={"item": name})
