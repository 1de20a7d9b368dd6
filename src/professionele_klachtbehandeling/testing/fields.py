"""What a field can hold, at random: read from its type, so that a new field takes part from its first day."""

import datetime
import enum
import functools
from collections.abc import Mapping
from typing import Any, get_args

import attrs
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.article import Article
from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.share import Share
from professionele_klachtbehandeling.domain.term import Frequency, Term
from professionele_klachtbehandeling.domain.vocabulary import ALL, AllTasks
from professionele_klachtbehandeling.exchange.shapes import inner_type, is_list, is_list_or_all, plain_type
from professionele_klachtbehandeling.maturity.rating import Level
from professionele_klachtbehandeling.testing.scalars import (
    ARTICLES,
    CODES,
    DATES,
    DAYS,
    FREQUENCIES,
    SHARES,
    STATED_TEXTS,
    TERMS,
    TEXTS,
)

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


def facts(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return facts in each of their four shapes: unknown, none, plain, disputed.

    >>> from hypothesis import given, settings
    >>> @settings(max_examples=5)
    ... @given(facts(st.booleans()))
    ... def law(fact):
    ...     assert fact in (UNKNOWN, NONE, True, False) or isinstance(fact, Disputed)
    >>> law()
    """
    statements = st.lists(values | st.just(NONE), min_size=2, max_size=3)
    disputed = statements.filter(lambda stated: any(value != stated[0] for value in stated))
    return st.one_of(st.just(UNKNOWN), st.just(NONE), values, disputed.map(lambda stated: Disputed(tuple(stated))))


def values(kind: Any, texts: st.SearchStrategy[str] = STATED_TEXTS) -> st.SearchStrategy[Any]:  # noqa: ANN401
    """Return the values of any type that a field can have: a scalar, a closed list, a record, a list of them.

    Args:
        kind: the type, such as `Share`, `InputKind`, `Evidence` or `tuple[Delivery, ...]`.
        texts: what stands for a text; texts that say something where left out.

    >>> from hypothesis import given, settings
    >>> @settings(max_examples=5)
    ... @given(values(Share))
    ... def law(share):
    ...     assert 0 <= share.low <= share.high <= 1
    >>> law()
    """
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
    said = facts(values(plain, stated)) if plain else values(inner_type(field.type) or field.type, texts)
    if field.default is attrs.NOTHING:
        return said
    return st.just(field.default) | said


@functools.cache
def _of_fields(kind: Any) -> Mapping[str, st.SearchStrategy[Any]]:  # noqa: ANN401 - any class
    return {field.name: of_field(field) for field in attrs.fields(kind)}


def records(kind: Any, **given: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:  # noqa: ANN401 - any class
    """Return instances of a class, some fields given and the others as their types allow."""
    return st.builds(kind, **{**_of_fields(kind), **given})
