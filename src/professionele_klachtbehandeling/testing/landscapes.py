"""Landscapes made at random in which every section and every field occurs, in every shape that a fact can have."""

import functools
from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast, get_args

import attrs
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.consistency import REFERENCES
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN
from professionele_klachtbehandeling.domain.history import order_mistakes
from professionele_klachtbehandeling.domain.item import Evidence, Item, factual_fields
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.domain.municipality import Municipality
from professionele_klachtbehandeling.domain.review import Remark
from professionele_klachtbehandeling.domain.vocabulary import MUNICIPAL_PARTIES, Stance
from professionele_klachtbehandeling.testing.fields import of_field, records
from professionele_klachtbehandeling.testing.scalars import REFERENCE_DATES, WHOLE_IDS

_LONG_AGO = Remark(text="Er was eens", date=PartialDate(1000))


@attrs.frozen
class Known:
    """The ids that references can lead to."""

    task: tuple[str, ...]
    party: tuple[str, ...]
    door: tuple[str, ...]


NOTHING_KNOWN = Known(task=(), party=MUNICIPAL_PARTIES, door=MUNICIPAL_PARTIES)
"""What references can lead to where there are neither tasks nor organisations nor channels."""


@functools.cache
def fields_with_evidence(kind: Any) -> tuple[str, ...]:  # noqa: ANN401 - any class of items
    """Return the fields that evidence about an item can be about, the item as a whole included."""
    return ("", *factual_fields(kind), *(field.name for field in attrs.fields(kind)))


@functools.cache
def evidence(kind: Any) -> st.SearchStrategy[tuple[Evidence, ...]]:  # noqa: ANN401 - any class of items
    """Return evidence about any field of an item of a class, against only where a fact can be contradicted.

    >>> from professionele_klachtbehandeling.domain.channel import Channel
    >>> from hypothesis import given, settings
    >>> @settings(max_examples=5)
    ... @given(evidence(Channel))
    ... def law(listed):
    ...     assert all(one.field in fields_with_evidence(Channel) for one in listed)
    >>> law()
    """
    factual = ("", *factual_fields(kind))
    about = st.sampled_from(fields_with_evidence(kind)).map(lambda field: (field, Stance.FOR))
    against = st.sampled_from(factual).map(lambda field: (field, Stance.AGAINST))
    made = st.tuples(records(Evidence), about | against)
    return st.lists(made.map(lambda one: attrs.evolve(one[0], field=one[1][0], stance=one[1][1])), max_size=2).map(
        tuple
    )


def items(section: str, known: Known = NOTHING_KNOWN) -> st.SearchStrategy[Item]:
    """Return items of a section.

    Args:
        section: the name of the section, such as `channels`.
        known: the ids to which references lead; the municipality itself where left out, and no task.

    >>> from hypothesis import given, settings
    >>> @settings(max_examples=5)
    ... @given(items("channels"))
    ... def law(channel):
    ...     assert channel.operator not in ("kcc", "ggd")
    >>> law()
    """
    kind = get_args(getattr(attrs.fields(Landscape), section).type)[0]
    given: dict[str, st.SearchStrategy[Any]] = {"evidence": evidence(kind)}
    for field in attrs.fields(kind):
        if noun := REFERENCES.get(section, {}).get(field.name):
            there_are = getattr(known, noun)
            ids = st.sampled_from(there_are)
            given[field.name] = of_field(field, ids, ids) if there_are else st.just(field.default)
        elif field.name == "year":
            given[field.name] = st.integers(1900, 2200)
    return records(kind, **given).map(sound)


def sound(item: Item) -> Item:
    """Return an item that does not contradict itself: in its dates, or in whether something was measured."""
    if getattr(item, "measured", True) in (False, NONE):
        item = with_fields(item, {"measured": UNKNOWN})
    for begin, end in (("begin", "end"), ("date", "remedied")):
        first, last = getattr(item, begin, None), getattr(item, end, None)
        if isinstance(first, PartialDate) and isinstance(last, PartialDate) and last.last < first.first:
            item = with_fields(item, {begin: last, end: first})
    return item


def with_fields(item: Item, fields: Mapping[str, Any]) -> Item:
    """Return an item with other values in some of its fields."""
    evolve: Callable[..., Item] = attrs.evolve
    return evolve(item, **fields)


@st.composite
def landscapes(draw: st.DrawFn) -> Landscape:
    """Return landscapes in which any section may have items, and any field may hold whatever it can.

    >>> from hypothesis import given, settings
    >>> @settings(max_examples=5)
    ... @given(landscapes())
    ... def law(landscape):
    ...     assert landscape.tasks
    >>> law()
    """
    # A landscape with everything in it takes long to make and tells little more than a few with something of each.
    filled = draw(st.sets(st.sampled_from(SECTIONS), min_size=3, max_size=8)) | {"tasks"}
    some = st.lists(WHOLE_IDS, min_size=1, max_size=2, unique=True)
    ids = {section: draw(some) if section in filled else [] for section in SECTIONS}
    parties = (*MUNICIPAL_PARTIES, *ids["organisations"])
    known = Known(task=tuple(ids["tasks"]), party=parties, door=(*parties, *ids["channels"]))
    sections = {section: tuple(_section(draw, section, ids[section], known)) for section in SECTIONS}
    closed = st.lists(st.sampled_from(SECTIONS), max_size=4, unique=True)
    value = Landscape(
        municipality=draw(records(Municipality)),
        reference_date=draw(REFERENCE_DATES),
        complete=tuple(draw(closed)),
        **cast("dict[str, Any]", sections),
    )
    # Who tells of nothing but what is yet to come is refused as a file, so that something is of long ago.
    is_of_the_future = any(order_mistakes(value, value.reference_date))
    return attrs.evolve(value, remarks=(*value.remarks, _LONG_AGO)) if is_of_the_future else value


def _section(draw: st.DrawFn, section: str, ids: list[str], known: Known) -> Iterator[Item]:
    """Yield items of a section: with these ids where it has ids, and otherwise with keys of their own."""
    kind = get_args(getattr(attrs.fields(Landscape), section).type)[0]
    names = {field.name for field in attrs.fields(kind)}
    needs_task = "task" in names and not known.task
    seen: set[str] = set()
    for number, id_ in enumerate([] if needs_task else ids):
        item = draw(items(section, known))
        if "id" in names:
            item = with_fields(item, {"id": id_})
        if "part_of" in names and item.part_of in ids[number:]:  # type: ignore[attr-defined]
            # What comes first is part of nothing that comes later, so that nothing is a part of itself.
            item = with_fields(item, {"part_of": NONE})
        if item.key not in seen or section in {"external_routes", "referrals", "reviews", "remarks"}:
            seen.add(item.key)
            yield item
