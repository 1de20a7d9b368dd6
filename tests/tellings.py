"""What several sources tell of one municipality: of the same things, each in its own words and with its own gaps."""

import itertools
from collections.abc import Mapping
from typing import Any, Final

import attrs
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.consistency import REFERENCES
from professionele_klachtbehandeling.domain.item import Item
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.domain.vocabulary import MUNICIPAL_PARTIES
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.sources.sameness import renamed_fact
from tests.strategies import landscapes
from tests.whole_landscapes import Known, items, sound, whole_landscapes, with_fields

WHAT_IT_IS: Final[Mapping[str, tuple[str, ...]]] = {
    "overviews": ("name",),
    "responsibilities": ("task", "kind"),
    "support": ("task", "kind"),
    "outsourced_tasks": ("id", "task"),
    "outsourcing_registers": ("name",),
    "decisions": ("id", "organ", "subject"),
    "agreements": ("id", "link"),
    "registers": ("kind",),
    "publications": ("year",),
    "figures": ("year", "kind", "counted_by", "scope"),
    "visions": ("name",),
    "breaches": ("article", "date"),
}
"""The fields in which two sources agree when they tell of the same thing; of the others, the id."""
OTHER_IDS: Final = ("a-1", "b-2", "c-3", "zz")
"""What another source may call an organisation."""


@st.composite
def tellings(draw: st.DrawFn, count: int = 3) -> tuple[Landscape, ...]:
    """Return what some sources say of one municipality on one day."""
    first = draw(landscapes() | whole_landscapes())
    return tuple(draw(tellings_of(first)) for _ in range(count))


@st.composite
def tellings_of(draw: st.DrawFn, told: Landscape) -> Landscape:
    """Return the same things told again: some left out, with other facts, and organisations under other ids."""
    parties = (*MUNICIPAL_PARTIES, *(body.id for body in told.organisations))
    doors = (*parties, *(channel.id for channel in told.channels))
    known = Known(task=tuple(task.id for task in told.tasks), party=parties, door=doors)
    again = attrs.evolve(told, complete=draw(st.sampled_from([told.complete, (), SECTIONS])))
    for section in SECTIONS:
        listed = draw(st.lists(st.sampled_from(["as told", "otherwise", "not"]), min_size=3, max_size=3))
        retold = [
            item if way == "as told" else _told_otherwise(draw, known, item, section)
            for way, item in zip(itertools.cycle(listed), told.section(section), strict=False)
            if way != "not"
        ]
        again = _with_section(again, section, tuple(retold))
    return _renamed(draw, again)


def _told_otherwise(draw: st.DrawFn, known: Known, item: Item, section: str) -> Item:
    other = draw(items(section, known))
    same = {name: getattr(item, name) for name in WHAT_IT_IS.get(section, ("id",)) if hasattr(item, name)}
    return sound(with_fields(other, same))


def _with_section(landscape: Landscape, section: str, told: tuple[Item, ...]) -> Landscape:
    """Return a landscape with other items in a section, if they go with the rest."""
    changes: dict[str, Any] = {section: told}
    try:
        return attrs.evolve(landscape, **changes)
    except InvalidInput:
        return landscape


def _renamed(draw: st.DrawFn, landscape: Landscape) -> Landscape:
    """Return a landscape in which organisations have other ids, and are perhaps still known by the old ones."""
    new = draw(st.lists(st.sampled_from(OTHER_IDS), max_size=len(landscape.organisations), unique=True))
    renamed = {body.id: id_ for body, id_ in zip(landscape.organisations, new, strict=False)}
    sections: dict[str, Any] = {}
    for section in SECTIONS:
        fields = [field for field, noun in REFERENCES.get(section, {}).items() if noun != "task"]
        sections[section] = tuple(
            with_fields(item, {field: renamed_fact(getattr(item, field), renamed) for field in fields})
            for item in landscape.section(section)
        )
    known_as = st.lists(st.sampled_from(OTHER_IDS), max_size=2, unique=True).map(tuple)
    sections["organisations"] = tuple(
        with_fields(
            body,
            {
                "id": renamed.get(body.key, body.key),
                "aliases": (*draw(known_as), *([body.key] if draw(st.booleans()) else [])),
                "official_ids": draw(known_as),
            },
        )
        for body in sections["organisations"]
    )
    try:
        return attrs.evolve(landscape, **sections)
    except InvalidInput:
        return landscape
