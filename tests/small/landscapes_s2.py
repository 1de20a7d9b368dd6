"""Small landscapes for the indicators of spearhead 2."""

import datetime
from collections.abc import Callable
from typing import Any, Final

from professionele_klachtbehandeling.domain.fact import NONE
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.domain.outsourcing import (
    ComplaintClauses,
    Decision,
    ExternalRoute,
    OutsourcedTask,
    OutsourcingRegister,
    Oversight,
)
from professionele_klachtbehandeling.domain.task import Task
from professionele_klachtbehandeling.domain.vocabulary import (
    ALL,
    Basis,
    BodyStatus,
    DecisionSubject,
    LegalForm,
    Organ,
    ReviewSubject,
    RouteKind,
    TaskDomain,
)
from tests.small.completing import Small
from tests.small.dice import Dice, around, window
from tests.small.formulas_s2 import CLAUSES
from tests.small.known import Known, Sections
from tests.small.parts import (
    MANY,
    Extra,
    adding,
    all_that_is_listed,
    always,
    best_review,
    both,
    fresh_tasks,
    limits,
    review_dates,
    reviews,
    subsets,
)

FIELDS: Final = {
    "executing_body": ("x", NONE),
    "legal_form": (LegalForm.FOUNDATION, NONE),
    "basis": (Basis.PURCHASE, NONE),
    "competent_body": ("college", NONE),
    "complaint_contact": ("loket", NONE),
    "duration": ("tot 2030", NONE),
}
STATUSES: Final = (
    (BodyStatus.OTHER,),
    (BodyStatus.JOINT_ARRANGEMENT,),
    (BodyStatus.CARE_PROVIDER,),
    (BodyStatus.YOUTH_PROVIDER,),
    (BodyStatus.CARE_PROVIDER, BodyStatus.YOUTH_PROVIDER),
    NONE,
)


def some_tasks(dice: Dice, date: datetime.date, domains: tuple[Any, ...] = (NONE,)) -> tuple[Task, ...]:
    """Return two tasks."""
    return tuple(
        Task(id=name, name=name, domains=dice.choice(domains), laws=NONE, **dice.limits(date)) for name in "ab"
    )


def outsourced(
    dice: Dice,
    date: datetime.date,
    **facts: Callable[[], Any],
) -> tuple[OutsourcedTask, ...]:
    """Return up to three outsourced tasks of which two may be of one task."""
    return tuple(
        OutsourcedTask(
            id=f"u{number}",
            task=dice.choice(("a", "b")),
            **{**{field: make() for field, make in facts.items()}, **dice.limits(date)},
        )
        for number in range(dice.mostly(dice.randint(1, 3), 0))
    )


def unlisted(date: datetime.date, **facts: Any) -> Extra:  # noqa: ANN401 - facts of any type
    """Return the extra by which much more is outsourced, of all of which this is so; without any task nothing can be.

    Each is outsourced of a task of its own, so that the facts of listed tasks say nothing of it (decision 22).
    """
    domains = facts.pop("domains", (TaskDomain.WMO,))
    more = adding(
        tasks=fresh_tasks(MANY, domains=domains, laws=NONE),
        outsourced_tasks=tuple(OutsourcedTask(id=f"v{one}", task=f"x{one}", **facts) for one in range(MANY)),
    )
    return lambda sections: more(sections) if Known(date, sections).live("tasks") else sections


def standing(date: datetime.date) -> dict[str, Any]:
    """Return what limits tasks and what is outsourced of them in time."""
    return {**limits("tasks", date), **limits("outsourced_tasks", date)}


def register(dice: Dice, date: datetime.date) -> Small:
    """S2.1: the fields of each outsourced task, and registers."""
    facts = {
        "organisations": (Organisation(id="x", name="X"),),
        "tasks": some_tasks(dice, date, ((TaskDomain.WMO,), (TaskDomain.WMO,), NONE)),
        "outsourced_tasks": outsourced(
            dice, date, **{field: lambda values=values: dice.mostly(*values) for field, values in FIELDS.items()}
        ),
        "outsourcing_registers": tuple(
            OutsourcingRegister(
                name=f"register {number}",
                reviewed=dice.either(*((one,) for one in window(date, 12)), NONE),
                in_planning_cycle=dice.choice((True, False)),
                public=dice.choice((True, False)),
                **dice.limits(date),
            )
            for number in range(dice.randint(0, 2))
        ),
    }
    recent = (around(date)[1],)
    return Small(
        facts=Known(date, facts),
        candidates={
            **standing(date),
            **limits("outsourcing_registers", date),
            "tasks.domains": always((TaskDomain.WMO,), NONE),
            "tasks.laws": always(("Wmo 2015",), NONE),
            **{f"outsourced_tasks.{field}": always(*values) for field, values in FIELDS.items()},
            "outsourcing_registers.reviewed": always(recent, NONE),
            "outsourcing_registers.in_planning_cycle": always(True, False),
            "outsourcing_registers.public": always(True, False),
        },
        extras={
            "outsourced_tasks": (
                unlisted(date, **{field: values[0] for field, values in FIELDS.items()}),
                unlisted(date, **dict.fromkeys(FIELDS, NONE), domains=NONE),
            ),
            "outsourcing_registers": (
                adding(
                    outsourcing_registers=(
                        OutsourcingRegister(name="nog een", reviewed=recent, in_planning_cycle=True, public=True),
                    )
                ),
            ),
        },
    )


def scope(dice: Dice, date: datetime.date) -> Small:
    """S2.2: decisions of several organs on several subjects."""
    facts = {
        "tasks": some_tasks(dice, date),
        "outsourced_tasks": outsourced(dice, date),
        "decisions": tuple(
            Decision(
                id=f"d{number}",
                organ=dice.mostly((Organ.COLLEGE, Organ.COUNCIL)[number % 2], Organ.MAYOR),
                subject=dice.mostly(DecisionSubject.SCOPE, DecisionSubject.OVERSIGHT),
                tasks=dice.mostly(ALL, ("a",), ("b",)),
                date=dice.mostly(*window(date, 48), around(date)[2]),
                **dice.limits(date),
            )
            for number in range(dice.randint(1, 4))
        ),
    }
    past = window(date, 48)

    def decided(tasks: tuple[str, ...]) -> tuple[Decision, ...]:
        return tuple(
            Decision(id=f"meer-{organ.value}", organ=organ, subject=DecisionSubject.SCOPE, tasks=tasks, date=past[2])
            for organ in (Organ.COLLEGE, Organ.COUNCIL)
        )

    fresh = tuple(f"x{number}" for number in range(MANY))
    return Small(
        facts=Known(date, facts),
        candidates={
            **standing(date),
            **limits("decisions", date),
            "decisions.tasks": always(*subsets(("a", "b")), NONE),
            # A decision that is listed without a date was taken by the reference date: only when is not known.
            "decisions.date": always(*past),
        },
        extras={
            "decisions": (adding(decisions=decided(("a", "b"))),),
            "outsourced_tasks": (
                both(
                    unlisted(date),
                    lambda sections: {
                        **sections,
                        "decisions": (
                            *sections.get("decisions", ()),
                            *(
                                Decision(
                                    id=f"eigen-{organ.value}",
                                    organ=organ,
                                    subject=DecisionSubject.SCOPE,
                                    tasks=fresh,
                                    date=past[2],
                                )
                                for organ in (Organ.COLLEGE, Organ.COUNCIL)
                            ),
                        ),
                    },
                ),
                both(all_that_is_listed("decisions"), unlisted(date)),
            ),
        },
    )


def clauses(dice: Dice, date: datetime.date) -> Small:
    """S2.3: the six clauses, and their evaluation."""
    facts = {
        "tasks": some_tasks(dice, date),
        "outsourced_tasks": outsourced(
            dice,
            date,
            clauses=lambda: ComplaintClauses(**{clause: dice.mostly(True, True, True, False) for clause in CLAUSES}),
            clauses_evaluated=lambda: dice.mostly(*((one,) for one in window(date, 24)), NONE),
        ),
    }
    recent = (around(date)[1],)
    return Small(
        facts=Known(date, facts),
        candidates={
            **standing(date),
            **{f"outsourced_tasks.clauses.{clause}": always(True, False) for clause in CLAUSES},
            "outsourced_tasks.clauses_evaluated": always(recent, NONE),
        },
        extras={
            "outsourced_tasks": tuple(
                unlisted(date, clauses=ComplaintClauses(**dict.fromkeys(CLAUSES, present)), clauses_evaluated=evaluated)
                for present, evaluated in ((True, recent), (False, NONE))
            )
        },
    )


def fallback(dice: Dice, date: datetime.date) -> Small:
    """S2.4: falling back on the municipality."""
    facts = {
        "tasks": some_tasks(dice, date),
        "outsourced_tasks": outsourced(
            dice,
            date,
            fallback=lambda: dice.mostly(True, False),
            fallback_published=lambda: dice.mostly(True, False),
        ),
        "reviews": reviews(dice, date, ReviewSubject.FALLBACK_OUTCOMES, 12),
    }
    return Small(
        facts=Known(date, facts),
        candidates={
            **standing(date),
            "outsourced_tasks.fallback": always(True, False),
            "outsourced_tasks.fallback_published": always(True, False),
            "reviews.date": review_dates(date, 12),
        },
        extras={
            "outsourced_tasks": tuple(
                unlisted(date, fallback=agreed, fallback_published=agreed) for agreed in (True, False)
            ),
            "reviews": (best_review(date, ReviewSubject.FALLBACK_OUTCOMES),),
        },
    )


def oversight(dice: Dice, date: datetime.date) -> Small:
    """S2.5: who watches, with what, and what came of it."""
    facts = {
        "tasks": some_tasks(dice, date, ((TaskDomain.WMO,), (TaskDomain.MOBILITY,))),
        "outsourced_tasks": outsourced(
            dice,
            date,
            oversight=lambda: Oversight(
                supervisor=dice.mostly("GGD", NONE),
                visits=dice.mostly(*((one,) for one in window(date, 24)), NONE),
                complaints_used=dice.mostly(True, False),
                adjustments=dice.either(*((one,) for one in window(date, 24)), NONE),
            ),
        ),
    }
    recent = (around(date)[1],)
    return Small(
        facts=Known(date, facts),
        candidates={
            **standing(date),
            "tasks.domains": always((TaskDomain.WMO,), (TaskDomain.MOBILITY,), NONE),
            "outsourced_tasks.oversight.supervisor": always("GGD", NONE),
            "outsourced_tasks.oversight.visits": always(recent, NONE),
            "outsourced_tasks.oversight.complaints_used": always(True, False),
            "outsourced_tasks.oversight.adjustments": always(recent, NONE),
        },
        extras={
            "outsourced_tasks": (
                unlisted(
                    date, oversight=Oversight(supervisor="GGD", visits=recent, complaints_used=True, adjustments=recent)
                ),
                unlisted(
                    date, oversight=Oversight(supervisor=NONE, visits=NONE, complaints_used=False, adjustments=NONE)
                ),
            )
        },
    )


def routes(dice: Dice, date: datetime.date) -> Small:
    """S2.6: bodies with their statuses, and routes of several kinds."""
    bodies = ("x", "y", "z")
    facts = {
        "organisations": tuple(Organisation(id=name, name=name, statuses=dice.choice(STATUSES)) for name in bodies),
        "tasks": some_tasks(dice, date),
        "outsourced_tasks": outsourced(dice, date, executing_body=lambda: dice.mostly(dice.choice(bodies), "gemeente")),
        "external_routes": tuple(
            ExternalRoute(
                body=body,
                kind=dice.choice(tuple(RouteKind)),
                mentioned=dice.mostly(True, False),
                **dice.limits(date),
            )
            for body in dice.choices(("gemeente", "gemeente", *bodies), k=dice.randint(1, 4))
        ),
        "reviews": reviews(dice, date, ReviewSubject.EXTERNAL_ROUTES, 12),
    }
    strangers = tuple(
        Organisation(id=f"{sort}{number}", name="vreemd", statuses=(BodyStatus.OTHER,))
        for sort in ("goed", "stil", "slecht")
        for number in range(3)
    )
    known_of_strangers = tuple(
        ExternalRoute(body=one.id, kind=RouteKind.OWN_OMBUDSMAN, mentioned=one.id.startswith("goed"))
        for one in strangers
        if not one.id.startswith("slecht")
    )

    def performers(opening: frozenset[str]) -> tuple[Any, ...]:
        unknown = tuple(one.id for one in strangers) if "organisations" in opening else ()
        return ("gemeente", *bodies, *unknown)

    many = tuple(Organisation(id=f"m{number}", name="meer", statuses=(BodyStatus.OTHER,)) for number in range(MANY))
    adding_many = adding(
        organisations=many,
        tasks=fresh_tasks(1),
        outsourced_tasks=tuple(OutsourcedTask(id=f"v-{one.id}", task="x0", executing_body=one.id) for one in many),
    )
    served = adding(
        external_routes=tuple(
            ExternalRoute(body=one.id, kind=RouteKind.OWN_OMBUDSMAN, name="meer", mentioned=True) for one in many
        )
    )

    def more(sections: Sections) -> Sections:
        return adding_many(sections) if Known(date, sections).live("tasks") else sections

    def all_routes(sections: Sections) -> Sections:
        parties = ("gemeente", *(one.id for one in sections["organisations"]))
        more = tuple(
            ExternalRoute(body=party, kind=kind, name=f"nog een {kind.value}", mentioned=True)
            for party in parties
            for kind in RouteKind
        )
        return {**sections, "external_routes": (*sections.get("external_routes", ()), *more)}

    return Small(
        facts=Known(date, facts),
        candidates={
            **standing(date),
            **limits("external_routes", date),
            "organisations.statuses": always(*STATUSES),
            "outsourced_tasks.executing_body": performers,
            "external_routes.kind": always(*RouteKind, NONE),
            "external_routes.mentioned": always(True, False),
            "reviews.date": review_dates(date, 12),
        },
        extras={
            "organisations": (adding(organisations=strangers, external_routes=known_of_strangers),),
            "outsourced_tasks": (both(more, served), more),
            "external_routes": (all_routes,),
            "reviews": (best_review(date, ReviewSubject.EXTERNAL_ROUTES),),
        },
        is_sound=_all_bodies_exist,
    )


def _all_bodies_exist(known: Known) -> bool:
    parties = {"gemeente", NONE, *(one.id for one in known.listed("organisations"))}
    return all(one.executing_body in parties for one in known.listed("outsourced_tasks"))
