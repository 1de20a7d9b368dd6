"""Figures, publications, deliveries and actions that will not be counted as whoever wrote them may think."""

import datetime
from collections.abc import Iterator

from professionele_klachtbehandeling.advice.naming import item_name
from professionele_klachtbehandeling.advice.oddity import Oddity
from professionele_klachtbehandeling.domain.accountability import AccountabilityAgreement, HandlingFigures
from professionele_klachtbehandeling.domain.fact import NONE, Fact, values_of
from professionele_klachtbehandeling.domain.snapshot import Reference, Snapshot
from professionele_klachtbehandeling.domain.vocabulary import Link, State
from professionele_klachtbehandeling.logic import Truth
from professionele_klachtbehandeling.measures.due_dates import Window, WindowName, due_dates
from professionele_klachtbehandeling.measures.registration import last_full_year


def odd_accounts(snapshot: Snapshot) -> Iterator[Oddity]:
    """Yield what is odd about figures, publications, deliveries and actions."""
    yield from _years_not_over(snapshot)
    yield from _odd_figures(snapshot)
    for index, agreement, _ in snapshot.standing(snapshot.landscape.agreements):
        yield from _not_due(snapshot, index, agreement)
    for index, action in enumerate(snapshot.landscape.actions):
        if State.CLOSED in (values_of(action.state) or ()):
            yield _odd(snapshot, "action-closed", "actions", index, "state")


def _odd(snapshot: Snapshot, code: str, section: str, index: int, field: str = "", **values: str | int) -> Oddity:
    name = item_name(snapshot.landscape, Reference(section=section, index=index, field=field))
    return Oddity(code=code, section=section, index=index, field=field, values={"item": name, **values})


def _years_not_over(snapshot: Snapshot) -> Iterator[Oddity]:
    """Yield figures of, and publications on, a year that is not over at the reference date."""
    last = last_full_year(snapshot.reference_date)
    for index, figures in enumerate(snapshot.landscape.figures):
        if figures.year > last and snapshot.is_municipal(figures.counted_by) is not Truth.NO:
            yield _odd(snapshot, "year-not-over", "figures", index, "year", year=figures.year)
    for index, publication in enumerate(snapshot.landscape.publications):
        if publication.year > last:
            yield _odd(snapshot, "year-not-over", "publications", index, "year", year=publication.year)


def _odd_figures(snapshot: Snapshot) -> Iterator[Oddity]:
    own: dict[tuple[int, str], int] = {}
    for index, figures in enumerate(snapshot.landscape.figures):
        timely, settled = _numbers(figures.timely), _numbers(figures.settled)
        if timely and settled and min(timely) > max(settled):
            yield _odd(
                snapshot, "timely-above-settled", "figures", index, "timely", timely=min(timely), settled=max(settled)
            )
        if _is_own(snapshot, figures):
            key = (figures.year, figures.kind.value)
            if key in own:
                yield _odd(snapshot, "figures-twice", "figures", index, "counted_by", year=figures.year)
            own.setdefault(key, index)


def _numbers(fact: Fact[int]) -> list[int]:
    return [value for value in values_of(fact) or () if isinstance(value, int)]


def _is_own(snapshot: Snapshot, figures: HandlingFigures) -> bool:
    return snapshot.is_municipal(figures.counted_by) is Truth.YES and figures.scope is NONE


def _not_due(snapshot: Snapshot, index: int, agreement: AccountabilityAgreement) -> Iterator[Oddity]:
    """Yield where reports are listed for days on which nothing was due, although all due dates are known."""
    if agreement.link is Link.OTHER or not isinstance(agreement.deliveries, tuple):
        return
    asked: set[datetime.date] = set()
    for name in WindowName:
        ways = due_dates(agreement, name, snapshot.reference_date)
        if len(ways) != 1 or not all(way.are_known for way in ways):
            return
        asked |= {day for way in ways for day in way.days}
    # Both windows together reach back two years or more.
    looked_at = Window.of(WindowName.CURRENT, snapshot.reference_date, 24)
    astray = [one.due for one in agreement.deliveries if one.due in looked_at and one.due not in asked]
    if astray and asked:
        yield _odd(
            snapshot,
            "delivery-not-due",
            "agreements",
            index,
            "deliveries",
            days=", ".join(map(str, astray)),
            due=", ".join(map(str, sorted(asked))),
        )
