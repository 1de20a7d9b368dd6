"""The formulas of spearhead 2, written down once more as plainly as they are told.

Reference: indicators S2.1 to S2.6; docs/explanation/formulas.md.
"""

from fractions import Fraction
from typing import Any, Final

import attrs

from professionele_klachtbehandeling.domain.fact import NONE
from professionele_klachtbehandeling.domain.vocabulary import ALL, MUNICIPAL_PARTIES
from tests.small.known import Known, Steps, members, said, share

NOTHING_OUTSOURCED: Final = "nothing-outsourced"
CLAUSES: Final = ("procedure", "route_explained", "fallback", "reporting", "cooperation", "improvement")
VALID: Final = {
    "gemeente": {"nationale-ombudsman", "ombudsvoorziening"},
    "gemeenschappelijke-regeling": {"nationale-ombudsman", "ombudsvoorziening"},
    "wkkgz-aanbieder": {"geschilleninstantie"},
    "jeugdhulpaanbieder": {"klachtencommissie"},
    "overig": {"ombudsvoorziening"},
}


def register_of_outsourced_tasks(known: Known) -> Steps | str:
    """S2.1: seven fields of each outsourced task, and the register itself."""
    if not known.outsourced:
        return NOTHING_OUTSOURCED
    filled = share(
        [
            there
            for item, task in known.outsourced
            for there in (
                said(item.executing_body),
                said(item.legal_form),
                said(item.basis),
                said(task.domains) or said(task.laws),
                said(item.competent_body),
                said(item.complaint_contact),
                said(item.duration),
            )
        ]
    )
    registers = known.live("outsourcing_registers")
    return (
        (filled >= Fraction(2, 5),),
        (filled >= Fraction(4, 5),),
        (filled == 1, any(known.is_recent(register.reviewed, 12) for register in registers)),
        (any(register.in_planning_cycle is True and register.public is True for register in registers),),
    )


def scope_decided(known: Known) -> Steps | str:
    """S2.2: what college and council decided on, and whether the newest decision of each is recent."""
    if not known.outsourced:
        return NOTHING_OUTSOURCED
    newest = {organ: [_newest(known, organ, task.id) for _, task in known.outsourced] for organ in ("college", "raad")}
    college, council = (share([date is not None for date in newest[organ]]) for organ in ("college", "raad"))
    dates = [date for organ in newest for date in newest[organ]]
    return (
        (college >= Fraction(1, 4),),
        (college >= Fraction(3, 5), council >= Fraction(3, 5)),
        (college == 1, council == 1),
        (all(date is not None and known.is_recent(date, 48) for date in dates),),
    )


def _newest(known: Known, organ: str, task: str) -> Any:  # noqa: ANN401 - a date or None
    dates = [
        decision.date
        for decision in known.live("decisions")
        if decision.organ.value == organ
        and decision.subject.value == "reikwijdte"
        and (decision.tasks is ALL or task in members(decision.tasks))
        and known.has_come(decision.date)
    ]
    return max(dates, default=None)


def complaint_clauses(known: Known) -> Steps | str:
    """S2.3: six clauses of each outsourced task."""
    if not known.outsourced:
        return NOTHING_OUTSOURCED
    clauses = [attrs.asdict(item.clauses) for item, _ in known.outsourced]
    present = share([one[clause] is True for one in clauses for clause in CLAUSES])
    return (
        (present >= Fraction(2, 5),),
        (present >= Fraction(7, 10), all(one["procedure"] is True for one in clauses)),
        (present >= Fraction(19, 20),),
        (present == 1, all(known.is_recent(item.clauses_evaluated, 24) for item, _ in known.outsourced)),
    )


def fallback(known: Known) -> Steps | str:
    """S2.4: falling back on the municipality, and being told so."""
    if not known.outsourced:
        return NOTHING_OUTSOURCED
    agreed = share([item.fallback is True for item, _ in known.outsourced])
    told = share([item.fallback is True and item.fallback_published is True for item, _ in known.outsourced])
    return (
        (agreed >= Fraction(1, 4),),
        (agreed >= Fraction(4, 5),),
        (agreed == 1, told >= Fraction(9, 10)),
        (known.has_review("fallback-outcomes", 12),),
    )


def oversight(known: Known) -> Steps | str:
    """S2.5: supervisors, what they did, with complaints as a source, and what came of it."""
    if not known.outsourced:
        return NOTHING_OUTSOURCED
    watched = [item.oversight for item, _ in known.outsourced]
    appointed = share([said(one.supervisor) for one in watched])
    exercised = share([known.is_recent(one.visits, 24) for one in watched])
    used = share([one.complaints_used is True for one in watched])
    return (
        (appointed >= Fraction(1, 2),),
        (appointed == 1, exercised >= Fraction(1, 2)),
        (exercised >= Fraction(9, 10), used >= Fraction(3, 4)),
        (used == 1, any(known.is_recent(one.adjustments, 24) for one in watched)),
    )


def external_routes(known: Known) -> Steps | str:
    """S2.6: the municipality and each executing body once, with a valid route for each of its statuses."""
    performing = {item.executing_body for item, _ in known.outsourced} - {NONE, *MUNICIPAL_PARTIES}
    statuses = {"gemeente": {"gemeente"}}
    for one in known.listed("organisations"):
        if one.id in performing:
            statuses[one.id] = {status.value for status in members(one.statuses)} or {"overig"}
    routes = [one for one in known.live("external_routes") if one.kind is not NONE]
    joined = ("gemeente", "nationale-ombudsman") in {(one.body, one.kind.value) for one in routes}
    valid = share(_served(statuses, routes, joined=joined))
    mentioned = share(_served(statuses, [one for one in routes if one.mentioned is True], joined=joined))
    return (
        (valid >= Fraction(1, 2),),
        (valid >= Fraction(9, 10),),
        (valid == 1, mentioned >= Fraction(9, 10)),
        (known.has_review("external-routes", 12),),
    )


def _served(statuses: dict[str, set[str]], routes: list[Any], *, joined: bool) -> list[bool]:
    """Return per body whether it has a valid route for each of its statuses."""
    kinds: dict[str, set[str]] = {body: set() for body in statuses}
    for one in routes:
        kinds.setdefault(one.body, set()).add(one.kind.value)
    national = {"nationale-ombudsman"} if joined else set()
    return [
        all(kinds[body] & (VALID[status] | (national if status == "overig" else set())) for status in needed)
        for body, needed in statuses.items()
    ]
