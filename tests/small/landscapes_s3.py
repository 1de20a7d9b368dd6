"""Small landscapes for the indicators of spearhead 3."""

import datetime
from fractions import Fraction
from typing import Any, Final

from professionele_klachtbehandeling.domain.accountability import (
    AccountabilityAgreement,
    HandlingFigures,
    Publication,
    Register,
)
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.domain.outsourcing import OutsourcedTask
from professionele_klachtbehandeling.domain.share import Share
from professionele_klachtbehandeling.domain.task import NotApplicable, Task
from professionele_klachtbehandeling.domain.term import Frequency
from professionele_klachtbehandeling.domain.vocabulary import Inapplicability, InputKind, Link, ReviewSubject
from tests.small.completing import Small
from tests.small.dice import Dice, around, window
from tests.small.formulas_s3 import last_full_year
from tests.small.known import Known, Sections, back
from tests.small.landscapes_s2 import standing
from tests.small.parts import (
    KIND_SETS,
    KINDS,
    Extra,
    adding,
    always,
    best_review,
    limits,
    review_dates,
    reviews,
    tasks,
)

YEARLY: Final = Frequency(Fraction(1))
BODIES: Final = ("x", "y")
STRANGERS: Final = tuple(Organisation(id=f"vreemd{number}", name="vreemd") for number in range(20))
GOOD_SHARE: Final = Share(Fraction(24, 25))


def for_kinds(kinds: tuple[InputKind, ...], name: str) -> Task:
    """Return a task to which these kinds apply, and no others."""
    others = (kind for kind in KINDS if kind not in kinds)
    return Task(
        id=name,
        name=name,
        not_applicable=tuple(NotApplicable(kind=kind, reason=Inapplicability.NO_CASES) for kind in others),
    )


def tasks_for_any_kinds() -> tuple[Extra, ...]:
    """Return, for every set of kinds, the extra by which there is a task to which they apply."""
    return tuple(adding(tasks=(for_kinds(kinds, "x0"),)) for kinds in KIND_SETS)


def chain(dice: Dice, date: datetime.date) -> Small:
    """S3.1: tasks, who performs them, and agreements along the chain."""
    recent = (around(date)[1],)

    def agreement(name: str, link: Link, **facts: Any) -> AccountabilityAgreement:  # noqa: ANN401 - facts of any type
        complete: dict[str, Any] = {
            "kinds": KINDS,
            "content": "aantallen",
            "form": "brief",
            "frequency": YEARLY,
            "responsible": "griffier",
            "adopted": True,
            "bodies": BODIES,
            "evaluated": recent,
        }
        return AccountabilityAgreement(id=name, link=link, **{**complete, **facts})

    links = (Link.COLLEGE_TO_COUNCIL, Link.CIVIL_SERVICE_TO_COLLEGE, Link.BODY_TO_MUNICIPALITY, Link.OTHER)
    facts = {
        "organisations": tuple(Organisation(id=name, name=name) for name in BODIES),
        "tasks": tasks(dice, date, "ab"),
        "outsourced_tasks": tuple(
            OutsourcedTask(id=f"u{number}", task="a", executing_body=dice.choice(BODIES), **dice.limits(date))
            for number in range(dice.randint(0, 2))
        ),
        "agreements": tuple(
            agreement(
                f"a{number}",
                dice.mostly(links[number], *links),
                kinds=dice.mostly(KINDS, dice.some(KINDS)),
                bodies=dice.mostly(BODIES, ("x",), NONE),
                adopted=dice.mostly(True, True, False),
                form=dice.mostly("brief", "brief", NONE),
                frequency=dice.mostly(YEARLY, NONE),
                due_dates=dice.mostly(NONE, (date,)),
                evaluated=dice.either(*((one,) for one in window(date, 24)), NONE),
                **dice.limits(date),
            )
            for number in range(dice.mostly(3, 0, 1, 2))
        ),
    }

    def performers(opening: frozenset[str]) -> tuple[str, ...]:
        return (*BODIES, "vreemd0", "vreemd1") if "organisations" in opening else BODIES

    def more(*bodies: str) -> Extra:
        def added(sections: Sections) -> Sections:
            performed = Known(date, sections).live("tasks")[:1]
            items = (
                OutsourcedTask(id=f"v-{body}", task=task.id, executing_body=body)
                for task in performed
                for body in bodies
            )
            return {**sections, "outsourced_tasks": (*sections.get("outsourced_tasks", ()), *items)}

        return added

    everybody = (*BODIES, *(one.id for one in STRANGERS))
    return Small(
        facts=Known(date, facts),
        candidates={
            **standing(date),
            **limits("agreements", date),
            "outsourced_tasks.executing_body": performers,
            "agreements.kinds": always(*KIND_SETS, NONE),
            "agreements.bodies": always(BODIES, ("x",), ("y",), NONE),
            "agreements.content": always("aantallen", NONE),
            "agreements.form": always("brief", NONE),
            "agreements.frequency": always(YEARLY, NONE),
            "agreements.due_dates": always((date,), NONE),
            "agreements.responsible": always("griffier", NONE),
            "agreements.adopted": always(True, False),
            "agreements.evaluated": always(recent, NONE),
        },
        extras={
            "organisations": (adding(organisations=STRANGERS),),
            "tasks": tasks_for_any_kinds(),
            "outsourced_tasks": (
                more("x"),
                more("y"),
                more(*BODIES),
                more("vreemd2"),
                more(*(one.id for one in STRANGERS[2:])),
            ),
            "agreements": (
                adding(agreements=tuple(agreement(f"b-{link.value}", link, bodies=everybody) for link in links[:3])),
            ),
        },
        is_sound=_all_bodies_exist,
    )


def _all_bodies_exist(known: Known) -> bool:
    parties = {one.id for one in known.listed("organisations")}
    return all(one.executing_body in parties for one in known.listed("outsourced_tasks"))


def registration(dice: Dice, date: datetime.date) -> Small:
    """S3.3: registers, publications, and outsourced complaints."""
    last = last_full_year(date)
    facts = {
        "tasks": tasks(dice, date, "ab"),
        "outsourced_tasks": tuple(
            OutsourcedTask(id=f"u{number}", task="a", complaints_counted=dice.mostly(True, False), **dice.limits(date))
            for number in range(dice.randint(0, 2))
        ),
        "registers": tuple(
            Register(kind=kind, kept=dice.mostly(True, True, False), **dice.mostly({}, dice.limits(date)))
            for kind in dice.mostly(KINDS, dice.some(KINDS))
        ),
        "publications": tuple(
            Publication(
                year=year,
                published=dice.mostly(True, False),
                date=dice.mostly(PartialDate.of(back(date, 1)), *around(date)),
                lessons=dice.mostly(True, False),
                actions=dice.mostly(True, False),
            )
            for year in range(last - dice.randint(0, 2), last + 1)
        ),
    }
    return Small(
        facts=Known(date, facts),
        candidates={
            **standing(date),
            **limits("registers", date),
            "outsourced_tasks.complaints_counted": always(True, False),
            "registers.kept": always(True, False),
            "publications.published": always(True, False),
            # What is listed without a date had appeared by the reference date: only when is not known.
            "publications.date": always(*around(date)[:2]),
            "publications.lessons": always(True, False),
            "publications.actions": always(True, False),
        },
        extras={
            "tasks": tasks_for_any_kinds(),
            "outsourced_tasks": tuple(_counted_besides(date, counted=counted) for counted in (True, False)),
            "registers": (_registering(date),),
            "publications": (_publishing(date, last),),
        },
    )


def _counted_besides(date: datetime.date, *, counted: bool) -> Extra:
    """Return the extra by which much more is outsourced, of one of the tasks there are."""

    def added(sections: Sections) -> Sections:
        tasks = Known(date, sections).live("tasks")
        more = (
            OutsourcedTask(id=f"v{number}", task=tasks[0].id, complaints_counted=counted)
            for number in range(60 * len(tasks[:1]))
        )
        return {**sections, "outsourced_tasks": (*sections.get("outsourced_tasks", ()), *more)}

    return added


def _registering(date: datetime.date) -> Extra:
    """Return the extra by which every kind is registered of which no register in force was listed."""

    def added(sections: Sections) -> Sections:
        live = {one.kind for one in Known(date, sections).live("registers")}
        more = (Register(kind=kind) for kind in KINDS if kind not in live)
        return {**sections, "registers": (*sections.get("registers", ()), *more)}

    return added


def _publishing(date: datetime.date, last: int) -> Extra:
    """Return the extra by which there is a full publication on every year that was not listed."""

    def added(sections: Sections) -> Sections:
        listed = sections.get("publications", ())
        missing = {last, last - 1} - {one.year for one in listed}
        more = (
            Publication(year=year, published=True, date=PartialDate.of(date), lessons=True, actions=True)
            for year in sorted(missing)
        )
        return {**sections, "publications": (*listed, *more)}

    return added


COUNTS: Final = (0, 1, 18, 19, 20, 79, 80, 95, 96, 100, 10**6, NONE)
"""Counts among which are all that matter to small figures: some, just enough, very many, or never counted."""


def timeliness(dice: Dice, date: datetime.date) -> Small:
    """S3.4: the figures of some years, counted by the municipality or by another."""
    last = last_full_year(date)
    facts = {
        "organisations": (Organisation(id="ombudsman", name="Ombudsman"),),
        "figures": tuple(
            _figures(dice, year, last) for year in range(last - dice.randint(0, 3), last + dice.mostly(1, 0))
        ),
        "reviews": reviews(dice, date, ReviewSubject.SATISFACTION, 24),
    }
    return Small(
        facts=Known(date, facts),
        candidates={
            "figures.counted_by": always("gemeente", "ombudsman"),
            "figures.scope": always(NONE, "burgerzaken"),
            "figures.measured": always(True, False),
            "figures.settled": always(*COUNTS),
            "figures.open_late": always(*COUNTS),
            "figures.timely": always(*COUNTS),
            "figures.timely_share": always(*(Share(Fraction(number, 20)) for number in (0, 15, 16, 18, 19, 20)), NONE),
            "reviews.date": review_dates(date, 24),
        },
        extras={
            "figures": tuple(
                _counting(last, *figures)
                for figures in ((0, 0, NONE, False), (NONE, NONE, GOOD_SHARE, True), (NONE, NONE, NONE, False))
            ),
            "reviews": (best_review(date, ReviewSubject.SATISFACTION),),
        },
        can_open=_is_said,
        is_sound=_adds_up,
    )


def _is_said(item: Any, field: str) -> bool:  # noqa: ANN401 - figures or a review
    """Return whether a field says something: figures are counts or a share, and the other of the two stays empty."""
    return field == "scope" or getattr(item, field) is not NONE


def _figures(dice: Dice, year: int, last: int) -> HandlingFigures:
    timely = dice.choice((79, 80, 94, 95, 96, 100))
    nothing = {"settled": 0, "open_late": 0, "timely": 0, "timely_share": NONE, "measured": True}
    counted = {"settled": 100, "open_late": 0, "timely": timely, "timely_share": NONE, "measured": True}
    counts: dict[str, Any] = dice.mostly(
        dice.either(counted, nothing) if year < last else counted,
        {"settled": 95, "open_late": 5, "timely": min(timely, 95), "timely_share": NONE, "measured": True},
        nothing,
        {"settled": NONE, "open_late": NONE, "timely": NONE, "timely_share": NONE, "measured": False},
        {
            "settled": NONE,
            "open_late": NONE,
            "timely": NONE,
            "timely_share": Share(Fraction(timely, 100)),
            "measured": True,
        },
    )
    return HandlingFigures(
        year=year,
        counted_by=dice.mostly("gemeente", "gemeente", "ombudsman"),
        scope=dice.mostly(NONE, NONE, "burgerzaken"),
        **counts,
    )


def _adds_up(known: Known) -> bool:
    """Return whether no more was in time than was settled, and nobody counted in time what nobody measured."""
    for one in known.listed("figures"):
        if one.timely is not NONE and one.settled is not NONE and one.timely > one.settled:
            return False
        if one.measured is False and (one.timely is not NONE or one.timely_share is not NONE):
            return False
    return True


def _counting(last: int, settled: Any, open_late: Any, share: Any, measured: Any) -> Extra:  # noqa: ANN401 - facts
    """Return the extra by which there are such figures of every year of which no own ones were listed."""

    def added(sections: Sections) -> Sections:
        listed = sections.get("figures", ())
        own = {one.year for one in listed if one.counted_by == "gemeente" and one.scope is NONE}
        more = (
            HandlingFigures(
                year=year, settled=settled, open_late=open_late, timely=NONE, timely_share=share, measured=measured
            )
            for year in range(last - 3, last + 1)
            if year not in own
        )
        return {**sections, "figures": (*listed, *more)}

    return added
