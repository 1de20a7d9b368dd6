"""The formulas of spearhead 3, written down once more as plainly as they are told.

Reference: indicators S3.1 to S3.4; docs/explanation/formulas.md.
"""

import datetime
from collections.abc import Iterator
from fractions import Fraction
from typing import Any, Final

from professionele_klachtbehandeling.domain.fact import NONE
from professionele_klachtbehandeling.domain.vocabulary import MUNICIPAL_PARTIES, InputKind
from tests.small.known import Known, Steps, back, day, members, said, share

INSIDE: Final = ("ambtelijk-college", "college-raad")
OUTSIDE: Final = "uitvoerder-gemeente"
PERIODS: Final = (1, 2, 3, 4, 6, 12, 24, 36, 48)


def agreements_along_the_chain(known: Known) -> Steps | str:
    """S3.1: per link the share of its cells with an agreement that counts; links weigh the same."""
    if not known.kinds:
        return "no-kinds"
    bodies = sorted({item.executing_body for item, _ in known.outsourced if item.executing_body is not NONE})
    links = {link: [(link, kind, "") for kind in InputKind if kind in known.kinds] for link in INSIDE}
    if bodies:
        links[OUTSIDE] = [(OUTSIDE, kind, body) for body in bodies for kind in InputKind if kind in known.kinds]
    counting = [one for one in known.live("agreements") if _counts(one)]
    covered = {cell: any(_is_about(one, cell) for one in counting) for cells in links.values() for cell in cells}
    fresh = [one for one in counting if known.is_recent(one.evaluated, 24)]
    mean = sum((share([covered[cell] for cell in cells]) for cells in links.values()), Fraction(0)) / len(links)
    return (
        (any(covered.values()),),
        (
            mean >= Fraction(1, 2),
            any(_is_about(one, ("college-raad", InputKind.COMPLAINT, "")) for one in counting),
        ),
        (mean == 1,),
        (all(any(_is_about(one, cell) for one in fresh) for cell in covered),),
    )


def _counts(one: Any) -> bool:  # noqa: ANN401 - an agreement of which all is known
    rhythm = said(one.frequency) or said(one.due_dates)
    return one.adopted is True and said(one.content) and said(one.form) and rhythm and said(one.responsible)


def _is_about(one: Any, cell: tuple[str, InputKind, str]) -> bool:  # noqa: ANN401 - an agreement of which all is known
    link, kind, body = cell
    named = link != OUTSIDE or body in members(one.bodies)
    return bool(one.link.value == link and kind in members(one.kinds) and named)


def delivery_on_agreements(known: Known) -> Steps | str:
    """S3.2: what was due in a window, and what of it came, on time and answered."""
    agreements = [one for one in known.live("agreements") if one.adopted is True and one.link.value != "overig"]
    now = [(one, due) for one in agreements for due in due_days(one, known.date, previous=False)]
    before = [(one, due) for one in agreements for due in due_days(one, known.date, previous=True)]
    if agreements and not now:
        return "nothing-due-yet"
    came = share([_came(one, due, known.date) for one, due in now])
    in_time = [_came(one, due, min(known.date, due + datetime.timedelta(days=30))) for one, due in now]
    return (
        (came >= Fraction(1, 2),),
        (came >= Fraction(4, 5),),
        (came == 1, share(in_time) == 1),
        (
            share([_came(one, due, known.date) for one, due in before]) == 1,
            share([_is_answered(one, due) for one, due in now]) == 1,
            share([_is_answered(one, due) for one, due in before]) == 1,
        ),
    )


def due_days(one: Any, date: datetime.date, *, previous: bool) -> list[datetime.date]:  # noqa: ANN401 - an agreement
    """Return the days in the current or the previous window on which a report is due under an agreement in force."""
    months = None if one.frequency is NONE else 12 / one.frequency.per_year
    period = int(months) if months in PERIODS else None
    length = max(12, -int(-months // 1)) if months else 12
    last = back(date, length) if previous else date
    first = back(date, 2 * length if previous else length)
    named = members(one.due_dates)
    days = named or (_computed(day(one.begin), period, last) if period and one.begin is not NONE else ())
    begin = datetime.date.min if one.begin is NONE else day(one.begin)
    return sorted({due for due in days if first < due <= last and begin <= due})


def _computed(begin: datetime.date, period: int, last: datetime.date) -> Iterator[datetime.date]:
    months = period
    while (due := back(begin, -months)) <= last:
        yield due
        months += period


def _came(one: Any, due: datetime.date, by: datetime.date) -> bool:  # noqa: ANN401 - an agreement
    return any(
        delivery.due == due and delivery.received is not NONE and day(delivery.received) <= by
        for delivery in members(one.deliveries)
    )


def _is_answered(one: Any, due: datetime.date) -> bool:  # noqa: ANN401 - an agreement
    return any(delivery.due == due and delivery.response is True for delivery in members(one.deliveries))


def registers_and_publication(known: Known) -> Steps | str:
    """S3.3: a register per kind, outsourced complaints, and the yearly publication."""
    if not known.kinds:
        return "no-kinds"
    registered = {register.kind for register in known.live("registers") if register.kept is True}
    counted = share([item.complaints_counted is True for item, _ in known.outsourced])
    publications = publications_that_count(known, last_full_year(known.date))
    return (
        (InputKind.COMPLAINT in registered,),
        (bool(publications),),
        (share([kind in registered for kind in known.kinds]) == 1, not known.outsourced or counted >= Fraction(9, 10)),
        (any(one.lessons is True and one.actions is True for one in publications),),
    )


def last_full_year(date: datetime.date) -> int:
    """Return the last calendar year of which no day is left."""
    return (date + datetime.timedelta(days=1)).year - 1


def term_runs(date: datetime.date, year: int) -> bool:
    """Return whether the year in which a publication may still come is not over."""
    return date <= datetime.date(year + 1, 12, 31)


def publications_that_count(known: Known, last: int) -> list[Any]:
    """Return what was published by now on the last full year, or on the one before while the term of the last runs."""
    years = (last, last - 1) if term_runs(known.date, last) else (last,)
    return [
        one
        for one in known.listed("publications")
        if one.year in years and one.published is True and known.has_come(one.date)
    ]


def timeliness(known: Known) -> Steps | str:
    """S3.4: what was settled in time, of what was settled or is open past its term."""
    last = last_full_year(known.date)
    now = _timely(known, last)
    if now == "no-cases":
        return "no-cases"
    earlier = next((found for back in (1, 2, 3) if (found := _timely(known, last - back)) != "no-cases"), None)
    is_measured = isinstance(now, Fraction)
    reached = now if isinstance(now, Fraction) else Fraction(0)
    return (
        (is_measured,),
        (reached >= Fraction(4, 5),),
        (reached >= Fraction(19, 20),),
        (
            isinstance(earlier, Fraction) and earlier >= Fraction(19, 20),
            known.has_review("satisfaction", 24),
        ),
    )


def _timely(known: Known, year: int) -> Fraction | str:
    """Return the share of a year, or that there were no cases, or that it was not measured."""
    for one in known.listed("figures"):
        own = one.counted_by in MUNICIPAL_PARTIES and one.scope is NONE
        if one.year == year and one.kind is InputKind.COMPLAINT and own:
            if one.timely_share is NONE and one.settled == one.open_late == 0:
                return "no-cases"
            if one.measured is not True:
                return "not-measured"
            if one.timely_share is not NONE:
                return Fraction(one.timely_share.value)
            if NONE in (one.timely, one.settled, one.open_late):
                return "not-measured"
            return Fraction(one.timely, one.settled + one.open_late)
    return "not-measured"
