"""Organisations that nobody refers to or that seem to be one, and outsourcing that cannot be what it says."""

import difflib
import re
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
    texts = {id(item): tuple(_texts(item)) for name in SECTIONS for item in landscape.section(name)}
    for index, organisation in enumerate(landscape.organisations):
        others = [text for key, found in texts.items() if key != id(organisation) for text in found]
        names = (organisation.name, *organisation.aliases)
        if organisation.id not in others and not any(name in text for name in names for text in others):
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
    for index, organisation in enumerate(landscape.organisations):
        for other in landscape.organisations[:index]:
            if _may_be_one(organisation, other):
                values = {"item": organisation.name, "other": other.name}
                yield Oddity(code="organisations-alike", section="organisations", index=index, values=values)
                break


def _may_be_one(one: Organisation, other: Organisation) -> bool:
    mine, theirs = ({_bare(name) for name in (item.name, *item.aliases)} for item in (one, other))
    return bool(mine & theirs) or _is_almost(_bare(one.name), _bare(other.name))


def _bare(name: str) -> str:
    """Return a name without capitals and signs, for which people do not agree."""
    return " ".join(re.findall(r"\w+", name.casefold()))


def _is_almost(one: str, other: str) -> bool:
    """Return whether two names differ by a slip; names that differ in a number are meant to differ."""
    same_numbers = re.findall(r"\d+", one) == re.findall(r"\d+", other)
    return same_numbers and difflib.SequenceMatcher(None, one, other).ratio() >= _ALIKE


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
