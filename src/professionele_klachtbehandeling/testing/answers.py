"""What an open fact can turn out to be."""

import datetime
import types
import typing
from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from professionele_klachtbehandeling.domain.accountability import Delivery, HandlingFigures
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, Disputed, Unknown
from professionele_klachtbehandeling.domain.landscape import Landscape, field_value
from professionele_klachtbehandeling.domain.share import Share
from professionele_klachtbehandeling.domain.term import Frequency, Term, TermUnit
from professionele_klachtbehandeling.domain.vocabulary import AllTasks
from professionele_klachtbehandeling.testing.places import Place, type_of, with_fact


def candidates(landscape: Landscape, place: Place) -> list[Any]:
    """Return values a fact can turn out to have: none, the poorest, the richest, and some between."""
    section, index, field = place
    item = landscape.section(section)[index]
    kind = type_of(item, field)
    seen = [field_value(other, field) for other in landscape.section(section)]
    plain = [one for one in seen if not isinstance(one, (Unknown, Disputed))]
    found = dict.fromkeys([NONE, *_plain(landscape, field, kind), *plain])
    if (section, field) in {("decisions", "date"), ("publications", "date")}:
        # What is listed without a date was decided or published by the reference date; only when is not known.
        found.pop(PartialDate(2030), None)
    return list(found)


def _plain(landscape: Landscape, field: str, kind: Any) -> list[Any]:  # noqa: ANN401
    now = PartialDate.of(landscape.reference_date)
    if kind is bool:
        return [False, True]
    if kind is int:
        return [0, 1, 40]
    if kind is str:
        return ["gemeente"]
    if kind is PartialDate:
        return [PartialDate(2019), PartialDate(2026, 1, 1), now, PartialDate(2030)]
    if kind is Share:
        return [Share.parse("0"), Share.parse("4/5"), Share.parse("1")]
    if kind is Term:
        return [Term(6, TermUnit.WEEKS)]
    if kind is Frequency:
        return [Frequency.parse("1"), Frequency.parse("4")]
    if isinstance(kind, types.GenericAlias):
        return [value for value in tuples_of(landscape, field, typing.get_args(kind)[0]) if value]
    if kind is AllTasks:
        return [kind.ALL]
    return list(kind)


def tuples_of(landscape: Landscape, field: str, member: Any) -> list[tuple[Any, ...]]:  # noqa: ANN401
    """Return lists that a field can hold, the poorest first; member is the type of what is in them."""
    if member is PartialDate:
        return [(PartialDate(2019),), (PartialDate.of(landscape.reference_date),)]
    if member is datetime.date:
        return [(datetime.date(2026, 3, 1),)]
    if member is Delivery:
        return []
    if member is str:
        if field == "tasks":
            return [(), tuple(task.id for task in landscape.tasks)]
        if field in {"owners", "handlers"}:
            return [("gemeente",), ("gemeente", "college")]
        if field == "bodies":
            return [tuple(one.id for one in landscape.organisations)]
        return [("jongeren",), ("jongeren", "ouderen")]
    return [(next(iter(member)),), tuple(member)]


def answers(landscape: Landscape, place: Place) -> Iterator[Landscape]:
    """Yield the landscape with each answer that an open fact can get and that contradicts nothing.

    >>> from professionele_klachtbehandeling.testing.city import city
    >>> place = ("channels", 0, "published")
    >>> [one.channels[0].published for one in answers(city(1), place)]
    [NONE, False, True]
    """
    section, index, _ = place
    for value in candidates(landscape, place):
        try:
            answered = with_fact(landscape, place, value)
        except ValueError:
            continue
        item = answered.section(section)[index]
        if not isinstance(item, HandlingFigures) or _adds_up(item):
            yield answered


def _adds_up(figures: HandlingFigures) -> bool:
    """Return whether a stated share is what the counts come to, and there was something to take a share of."""
    counts = [one for one in (figures.settled, figures.open_late) if isinstance(one, int)]
    if not isinstance(figures.timely_share, Share) or len(counts) < 2:
        return True
    if not isinstance(figures.timely, int) or not sum(counts):
        return sum(counts) > 0
    return figures.timely_share.low <= Fraction(figures.timely, sum(counts)) <= figures.timely_share.high
