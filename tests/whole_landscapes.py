"""Landscapes made at random in which every section and every field occurs, in every shape that a fact can have.

What a field may hold is read from its class, so that a new field takes part in the laws on the day it is made.
"""

import datetime
import enum
import functools
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast, get_args

import attrs
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.article import Article
from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.consistency import REFERENCES
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.history import FIRST_YEAR, LAST_YEAR, order_mistakes
from professionele_klachtbehandeling.domain.identifier import id_mistakes
from professionele_klachtbehandeling.domain.item import Evidence, Item, factual_fields
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.domain.municipality import Municipality
from professionele_klachtbehandeling.domain.review import Remark
from professionele_klachtbehandeling.domain.share import Share
from professionele_klachtbehandeling.domain.term import Frequency, Term
from professionele_klachtbehandeling.domain.vocabulary import ALL, MUNICIPAL_PARTIES, AllTasks, Inapplicability, Stance
from professionele_klachtbehandeling.exchange.shapes import inner_type, is_list, is_list_or_all, plain_type
from professionele_klachtbehandeling.maturity.rating import Level, Rating, Ratings
from tests.strategies import ARTICLES, CODES, DATES, DAYS, FREQUENCIES, SHARES, STATED, TERMS, WORDS

_WORDS_OF_A_CELL = {"geen", "none", "onbekend", "unknown", "betwist", "disputed"}
_LOOKS_LIKE_SOMETHING = (
    "alle",
    "ja; nee",
    "klacht, signaal",
    '"tussen aanhalingstekens"',
    "=1+1",
    "+31",
    "'",
    "_x0041_",
    "a_x000D_b",
    " met blanken ",
    "\tmet tab",
    "n.v.t.: taak wordt niet uitgevoerd",
    "1e5",
    "<b>&amp;</b>",
    "😀",
    "nr. 1",
)


def fits_a_cell(text: str) -> bool:
    """Return whether a sheet can hold a text: something must be seen, and nothing that is no character of text."""
    strange = any(unicodedata.category(one) == "Cc" and one not in "\n\t" for one in text)
    return bool(text.strip()) and not strange and "\ufffe" not in text and "\uffff" not in text


TEXTS = (st.sampled_from(_LOOKS_LIKE_SOMETHING) | WORDS).filter(fits_a_cell)
"""Texts that a cell can hold, many of which look like something else."""
STATED_TEXTS = (st.sampled_from(_LOOKS_LIKE_SOMETHING) | STATED).filter(
    lambda text: fits_a_cell(text) and text.strip().lower() not in _WORDS_OF_A_CELL
)
"""Texts that say something, and not by a word that has a meaning of its own in a cell."""
WHOLE_NAMES = STATED_TEXTS.filter(lambda text: not any(id_mistakes(text, "")))
"""Texts that can be referred to, with whatever signs in them that can be seen."""
WHOLE_IDS = WHOLE_NAMES.filter(lambda text: text.lower() not in {*MUNICIPAL_PARTIES, "alle", "all"})
REFERENCE_DATES = st.dates(datetime.date(FIRST_YEAR, 1, 1), datetime.date(LAST_YEAR, 12, 31))
LONG_AGO = Remark(text="Er was eens", date=PartialDate(1000))
_OF_SCALARS: dict[Any, st.SearchStrategy[Any]] = {
    str: STATED_TEXTS,
    bool: st.booleans(),
    int: st.integers(0, 10**9) | st.integers(10**15, 10**17),
    Level: st.integers(1, 9).map(Level),
    datetime.date: DAYS,
    PartialDate: DATES,
    MunicipalityCode: CODES,
    Share: SHARES,
    Term: TERMS,
    Frequency: FREQUENCIES,
    Article: ARTICLES,
}


@attrs.frozen
class Known:
    """The ids that references can lead to."""

    task: tuple[str, ...]
    party: tuple[str, ...]
    door: tuple[str, ...]


def each_shape(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return facts in each of their four shapes."""
    statements = st.lists(values | st.just(NONE), min_size=2, max_size=3)
    disputed = statements.filter(lambda stated: any(value != stated[0] for value in stated))
    return st.one_of(st.just(UNKNOWN), st.just(NONE), values, disputed.map(lambda stated: Disputed(tuple(stated))))


def values(kind: Any, texts: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:  # noqa: ANN401 - any type of a field
    """Return the values of a type; of a text, those that stand here."""
    if kind is str:
        return texts
    if is_list_or_all(kind):
        (listed,) = (one for one in get_args(kind) if one is not AllTasks)
        return st.just(ALL) | values(listed, texts)
    if is_list(kind):
        (member, _) = get_args(kind)
        is_set = isinstance(member, type) and issubclass(member, str | enum.Enum)
        return st.lists(values(member, texts), min_size=1, max_size=3, unique=is_set).map(tuple)
    if isinstance(kind, type) and issubclass(kind, enum.Enum):
        return st.sampled_from(kind)
    return _OF_SCALARS[kind] if kind in _OF_SCALARS else records(kind)


def of_field(
    field: "attrs.Attribute[Any]",
    stated: st.SearchStrategy[str] = STATED_TEXTS,
    texts: st.SearchStrategy[str] = TEXTS,
) -> st.SearchStrategy[Any]:
    """Return what a field can hold, with these texts in a fact and elsewhere; what it holds unsaid comes first."""
    plain = plain_type(field.type)
    said = each_shape(values(plain, stated)) if plain else values(inner_type(field.type) or field.type, texts)
    if field.default is attrs.NOTHING:
        return said
    return st.just(field.default) | said


@functools.cache
def _of_fields(kind: Any) -> Mapping[str, st.SearchStrategy[Any]]:  # noqa: ANN401 - any class
    return {field.name: of_field(field) for field in attrs.fields(kind)}


def records(kind: Any, **given: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:  # noqa: ANN401 - any class
    """Return instances of a class, some fields given and the others as their types allow."""
    return st.builds(kind, **{**_of_fields(kind), **given})


@functools.cache
def fields_with_evidence(kind: Any) -> tuple[str, ...]:  # noqa: ANN401 - any class of items
    """Return the fields that evidence about an item can be about, the item as a whole included."""
    return ("", *factual_fields(kind), *(field.name for field in attrs.fields(kind)))


@functools.cache
def evidence(kind: Any) -> st.SearchStrategy[tuple[Evidence, ...]]:  # noqa: ANN401 - any class of items
    """Return evidence about any field of an item, against only where a fact can be contradicted."""
    factual = ("", *factual_fields(kind))
    about = st.sampled_from(fields_with_evidence(kind)).map(lambda field: (field, Stance.FOR))
    against = st.sampled_from(factual).map(lambda field: (field, Stance.AGAINST))
    made = st.tuples(records(Evidence), about | against)
    return st.lists(made.map(lambda one: attrs.evolve(one[0], field=one[1][0], stance=one[1][1])), max_size=2).map(
        tuple
    )


def items(section: str, known: Known) -> st.SearchStrategy[Item]:
    """Return items of a section whose references lead somewhere."""
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
def whole_landscapes(draw: st.DrawFn) -> Landscape:
    """Return a landscape in which any section may have items, and any field may hold whatever it can."""
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
    return attrs.evolve(value, remarks=(*value.remarks, LONG_AGO)) if is_of_the_future else value


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


@st.composite
def whole_ratings(draw: st.DrawFn) -> Ratings:
    """Return ratings in which any field may hold whatever it can."""
    grounds = st.lists(records(Evidence), max_size=2).map(tuple)
    said = {"evidence": grounds, "assessor": WHOLE_NAMES}
    level = records(Rating, **said, level=st.integers(1, 9).map(Level), not_applicable=st.none())
    reason = records(Rating, **said, level=st.none(), not_applicable=st.sampled_from(Inapplicability))
    rated = st.lists(level | reason, max_size=4, unique_by=lambda one: (one.assessor, one.indicator, one.date))
    model = st.just("vier-speerpunten")
    value: Ratings = draw(records(Ratings, ratings=rated.map(tuple), model=model, reference_date=REFERENCE_DATES))
    return value
