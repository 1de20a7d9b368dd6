"""Dates that are hard to believe: all the same, far away, or later than the day that is looked at."""

import datetime
from collections.abc import Iterator
from typing import Any, Final, TypeAlias, cast

from professionele_klachtbehandeling.advice.naming import item_name
from professionele_klachtbehandeling.advice.oddity import Oddity
from professionele_klachtbehandeling.domain.accountability import Delivery
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import Disputed
from professionele_klachtbehandeling.domain.item import DatedItem, Evidence, factual_fields
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape, field_value
from professionele_klachtbehandeling.domain.snapshot import Reference, Snapshot
from professionele_klachtbehandeling.domain.vocabulary import State

_Dated: TypeAlias = tuple[Reference, PartialDate]

_FAR: Final = 50
"""So many years from the reference date no municipality of today decided or agreed on anything."""
_SUSPECT: Final = {("reviews", "date"): 3, ("outsourced_tasks", "oversight.visits"): 4}
"""From how many dates on it is odd that all are the same: many things can happen on one day, but these do not."""
_MANY: Final = 5
"""From how many sources on it is odd that all have the same date, or all are inferred."""
_MANY_BEGINS: Final = 3
_MAY_LIE_AHEAD: Final = frozenset({"begin", "end", "target_date", "due_dates", "deliveries"})


def odd_dates(snapshot: Snapshot) -> Iterator[Oddity]:
    """Yield what is odd about the dates of a landscape."""
    landscape = snapshot.landscape
    yield from _odd_sources(landscape)
    yield from _all_the_same(landscape)
    yield from _all_begin_now(landscape)
    for place, date in _dates(landscape):
        yield from _odd_date(landscape, place, date)
    for name in SECTIONS:
        for index, item in enumerate(landscape.section(name)):
            if isinstance(item, DatedItem):
                yield from _odd_begin(landscape, Reference(section=name, index=index, field="begin"), item)


def _dates(landscape: Landscape) -> Iterator[_Dated]:
    """Yield every date that is stated and not disputed, with its place."""
    for name in SECTIONS:
        for index, item in enumerate(landscape.section(name)):
            for field in factual_fields(cast("Any", type(item))):
                place = Reference(section=name, index=index, field=field)
                yield from ((place, date) for date in _in(field_value(item, field)))


def _in(value: Any) -> Iterator[PartialDate]:  # noqa: ANN401 - the value of any field
    if isinstance(value, PartialDate):
        yield value
    elif isinstance(value, Delivery):
        yield from _in(value.received)
    elif isinstance(value, tuple):
        for one in value:
            yield from _in(one)


def _odd(landscape: Landscape, code: str, place: Reference, **values: str | int) -> Oddity:
    name = item_name(landscape, place)
    return Oddity(
        code=code, section=place.section, index=place.index, field=place.field, values={"item": name, **values}
    )


def _odd_date(landscape: Landscape, place: Reference, date: PartialDate) -> Iterator[Oddity]:
    today = landscape.reference_date
    if _is_far(date.last, today):
        yield _odd(landscape, "long-ago", place, date=str(date))
    elif _is_far(today, date.first):
        yield _odd(landscape, "far-ahead", place, date=str(date))
    elif date.first > today and place.field not in _MAY_LIE_AHEAD and place.section != "remarks":
        yield _odd(landscape, "event-later", place, date=str(date))


def _is_far(earlier: datetime.date, later: datetime.date) -> bool:
    return (earlier.year + _FAR, earlier.month, earlier.day) < (later.year, later.month, later.day)


def _odd_begin(landscape: Landscape, place: Reference, item: DatedItem) -> Iterator[Oddity]:
    """Yield where the begin and the state of an item do not go together."""
    begin, today = item.begin, landscape.reference_date
    if not isinstance(begin, PartialDate) or isinstance(item.state, Disputed):
        return
    if begin.first > today and not _is_far(today, begin.first) and item.state is State.IN_FORCE:
        yield _odd(landscape, "begins-later", place, date=str(begin))
    if begin.last <= today and item.state in (State.PLANNED, State.ANNOUNCED):
        yield _odd(landscape, "planned-but-begun", place, date=str(begin))


def _all_the_same(landscape: Landscape) -> Iterator[Oddity]:
    """Yield what would have happened on one and the same day everywhere."""
    for (section, field), many in _SUSPECT.items():
        dates = [date for place, date in _dates(landscape) if (place.section, place.field) == (section, field)]
        if len(dates) >= many and len(set(dates)) == 1 and dates[0].day is not None:
            values: dict[str, str | int] = {"count": len(dates), "date": str(dates[0])}
            yield Oddity(code="all-on-one-day", section=section, field=field, values=values)


def _all_begin_now(landscape: Landscape) -> Iterator[Oddity]:
    """Yield where everything begins on the reference date, which then seems to be the day of filling in."""
    begins = [date for place, date in _dates(landscape) if place.field == "begin"]
    today = PartialDate.of(landscape.reference_date)
    if len(begins) >= _MANY_BEGINS and set(begins) == {today}:
        yield Oddity(code="all-begin-now", field="begin", values={"count": len(begins), "date": str(today)})


def _odd_sources(landscape: Landscape) -> Iterator[Oddity]:
    found = [
        (Reference(section=name, index=index, field=f"evidence[{number}]"), evidence)
        for name in SECTIONS
        for index, item in enumerate(landscape.section(name))
        for number, evidence in enumerate(item.evidence)
    ]
    sources = [evidence for _, evidence in found]
    dates = [evidence.date for evidence in sources if evidence.date is not None]
    if len(dates) >= _MANY and len(set(dates)) == 1 and dates[0].day is not None:
        yield Oddity(code="sources-one-date", values={"count": len(dates), "date": str(dates[0])})
    if len(sources) >= _MANY and all(evidence.inferred for evidence in sources):
        yield Oddity(code="all-inferred", values={"count": len(sources)})
    later = [(place, evidence) for place, evidence in found if _is_later(evidence, landscape.reference_date)]
    if later:
        # One sentence for all of them: a source may well be written afterwards about the day that is looked at.
        place, first = later[0]
        about: dict[str, str | int] = {"count": len(later), "citation": first.citation, "date": str(first.date)}
        yield _odd(landscape, "sources-later", place, **about)


def _is_later(evidence: Evidence, today: datetime.date) -> bool:
    return evidence.date is not None and evidence.date.first > today
