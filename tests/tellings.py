"""What several sources tell of one municipality: of the same things, each in its own words and with its own gaps."""

import datetime
import itertools
from collections.abc import Mapping
from typing import Any, Final

import attrs
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.accountability import HandlingFigures
from professionele_klachtbehandeling.domain.channel import Referral
from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.consistency import REFERENCES
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN
from professionele_klachtbehandeling.domain.item import Item
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.domain.municipality import Municipality, Organisation
from professionele_klachtbehandeling.domain.outsourcing import ExternalRoute
from professionele_klachtbehandeling.domain.vocabulary import MUNICIPAL_PARTIES
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.sources.sameness import renamed_fact
from professionele_klachtbehandeling.testing.landscapes import Known, items, sound, with_fields
from professionele_klachtbehandeling.testing.landscapes import landscapes as whole_landscapes
from tests.strategies import landscapes

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


_BODIES: Final = ("a", "b", "c")


@st.composite
def tellings_of_bodies(draw: st.DrawFn) -> tuple[Landscape, ...]:
    """Return what three sources say of a few organisations, that have many names, and of what refers to them."""
    return tuple(draw(_told_of_bodies()) for _ in range(3))


@st.composite
def _told_of_bodies(draw: st.DrawFn) -> Landscape:
    ids = draw(st.lists(st.sampled_from(_BODIES), max_size=2, unique=True))
    known = st.lists(st.sampled_from(_BODIES), max_size=1).map(tuple)
    wholes: st.SearchStrategy[list[Any]] = st.permutations([NONE, UNKNOWN, *ids[:1]])
    bodies = [
        Organisation(id=one, name=one.upper(), aliases=draw(known), official_ids=draw(known), part_of=whole)
        for one, whole in zip(ids, draw(wholes), strict=False)
        if one != whole
    ]
    ids = [body.id for body in bodies]
    if any(body.part_of in _BODIES and body.part_of not in ids for body in bodies):
        bodies = [attrs.evolve(body, part_of=UNKNOWN) for body in bodies]
    party = st.sampled_from(("gemeente", *ids))
    routes = draw(st.lists(st.builds(ExternalRoute, body=party, mentioned=st.booleans()), max_size=2))
    referrals = draw(st.lists(st.builds(Referral, origin=party, destination=party), max_size=1))
    counted = draw(st.lists(st.builds(HandlingFigures, year=st.just(2025), counted_by=party), max_size=1))
    sections = st.sampled_from(("organisations", "external_routes", "referrals", "figures"))
    return Landscape(
        municipality=Municipality(code=MunicipalityCode("9999"), name="Lindewaard"),
        reference_date=datetime.date(2026, 7, 1),
        complete=tuple(draw(st.lists(sections, unique=True))),
        organisations=tuple(bodies),
        external_routes=tuple(routes),
        referrals=tuple(referrals),
        figures=tuple(counted),
    )
