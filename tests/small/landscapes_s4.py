"""Small landscapes for the indicators of spearhead 4."""

import datetime
from typing import Any, Final

from professionele_klachtbehandeling.domain.culture import ContactTeam, CultureIntervention, ImprovementAction, Vision
from professionele_klachtbehandeling.domain.fact import NONE
from professionele_klachtbehandeling.domain.vocabulary import ActionOrigin, CultureCategory, Involvement, ReviewSubject
from tests.small.completing import Small
from tests.small.dice import Dice, around, window
from tests.small.known import Known
from tests.small.landscapes_s2 import outsourced, some_tasks, standing, unlisted
from tests.small.parts import MANY, adding, always, best_review, limits, review_dates, reviews

CATEGORIES: Final = tuple(CultureCategory)


def vision(dice: Dice, date: datetime.date) -> Small:
    """S4.1: visions, each with what the three parties did."""
    facts = {
        "visions": tuple(
            Vision(
                name=f"visie {number}",
                college=dice.mostly(Involvement.DECIDED, Involvement.INVOLVED, NONE),
                council=dice.mostly(Involvement.INVOLVED, NONE),
                civil_service=dice.mostly(Involvement.INVOLVED, NONE),
                measurable_goals=dice.mostly(True, False),
                recalibrated=dice.mostly(*((one,) for one in window(date, 48)), NONE),
                **dice.limits(date),
            )
            for number in range(dice.mostly(1, 0, 2))
        )
    }
    recent = (around(date)[1],)
    best: dict[str, Any] = {
        "college": Involvement.DECIDED,
        "council": Involvement.DECIDED,
        "civil_service": Involvement.DECIDED,
        "measurable_goals": True,
        "recalibrated": recent,
    }
    return Small(
        facts=Known(date, facts),
        candidates={
            **limits("visions", date),
            **{
                f"visions.{party}": always(Involvement.DECIDED, Involvement.INVOLVED, NONE)
                for party in ("college", "council", "civil_service")
            },
            "visions.measurable_goals": always(True, False),
            "visions.recalibrated": always(recent, NONE),
        },
        extras={"visions": (adding(visions=(Vision(name="nog een", **best),)),)},
    )


def mix(dice: Dice, date: datetime.date) -> Small:
    """S4.2: interventions of several categories."""
    facts = {
        "culture_interventions": tuple(
            CultureIntervention(
                id=f"i{number}",
                name=f"i{number}",
                category=dice.mostly(CATEGORIES[number % 6], *CATEGORIES),
                lead=dice.mostly("P&O", "P&O", NONE),
                audience=dice.mostly("allen", "allen", NONE),
                planning=dice.mostly("dit jaar", "dit jaar", NONE),
                means=dice.mostly(True, True, False),
                effect_measured=dice.either(*((one,) for one in window(date, 24)), NONE),
                **dice.mostly({}, dice.limits(date)),
            )
            for number in range(dice.choice((0, 1, 2, 3, 4, 6, 6, 7)))
        )
    }
    recent = (around(date)[1],)
    more = tuple(
        CultureIntervention(
            id=f"x{category.value}",
            name="meer",
            category=category,
            lead="P&O",
            audience="allen",
            planning="dit jaar",
            means=True,
            effect_measured=recent,
        )
        for category in CATEGORIES
    )
    return Small(
        facts=Known(date, facts),
        candidates={
            **limits("culture_interventions", date),
            "culture_interventions.category": always(*CATEGORIES, NONE),
            "culture_interventions.lead": always("P&O", NONE),
            "culture_interventions.audience": always("allen", NONE),
            "culture_interventions.planning": always("dit jaar", NONE),
            "culture_interventions.means": always(True, False),
            "culture_interventions.effect_measured": always(recent, NONE),
        },
        extras={"culture_interventions": (adding(culture_interventions=more),)},
    )


def skill(dice: Dice, date: datetime.date) -> Small:
    """S4.3: teams, interventions for skill, and what is outsourced."""
    facts = {
        "tasks": some_tasks(dice, date),
        "outsourced_tasks": outsourced(dice, date),
        "contact_teams": tuple(
            ContactTeam(
                id=f"t{number}",
                name=f"t{number}",
                reached=dice.mostly(dice.choice(tuple((one,) for one in window(date, 24))), NONE),
                **dice.mostly({}, dice.limits(date)),
            )
            for number in range(dice.randint(0, 3))
        ),
        "culture_interventions": tuple(
            CultureIntervention(
                id=f"i{number}",
                name=f"i{number}",
                category=dice.mostly(CultureCategory.CRAFT, CultureCategory.LEARNING),
                management_reached=dice.mostly(True, False),
                bodies_invited=dice.mostly(True, False),
                **dice.limits(date),
            )
            for number in range(dice.randint(0, 2))
        ),
        "reviews": reviews(dice, date, ReviewSubject.LEARNING_EFFECT, 24),
    }
    recent = (around(date)[1],)
    return Small(
        facts=Known(date, facts),
        candidates={
            **standing(date),
            **limits("contact_teams", date),
            **limits("culture_interventions", date),
            "contact_teams.reached": always(recent, NONE),
            "culture_interventions.category": always(CultureCategory.CRAFT, CultureCategory.LEARNING, NONE),
            "culture_interventions.management_reached": always(True, False),
            "culture_interventions.bodies_invited": always(True, False),
            "reviews.date": review_dates(date, 24),
        },
        extras={
            "outsourced_tasks": (unlisted(date),),
            "contact_teams": tuple(
                adding(
                    contact_teams=tuple(
                        ContactTeam(id=f"x{number}", name="meer", reached=reached) for number in range(MANY)
                    )
                )
                for reached in (recent, NONE)
            ),
            "culture_interventions": (
                adding(
                    culture_interventions=(
                        CultureIntervention(
                            id="meer",
                            name="meer",
                            category=CultureCategory.CRAFT,
                            management_reached=True,
                            bodies_invited=True,
                        ),
                    )
                ),
            ),
            "reviews": (best_review(date, ReviewSubject.LEARNING_EFFECT),),
        },
    )


def loop(dice: Dice, date: datetime.date) -> Small:
    """S4.4: improvement actions."""
    facts = {
        "actions": tuple(
            ImprovementAction(
                id=f"a{number}",
                name=f"a{number}",
                origin=dice.mostly(ActionOrigin.COMPLAINT, ActionOrigin.SIGNAL, ActionOrigin.OTHER),
                started=dice.mostly(window(date, 24)[0], *window(date, 24), around(date)[2]),
                owner=dice.mostly("team", NONE),
                target_date=dice.mostly(around(date)[1], *around(date), NONE),
                finished=dice.mostly(True, False),
                on_schedule=dice.mostly(True, False),
                effect_tested=dice.mostly(True, False),
                fed_back=dice.mostly(True, False),
                across_departments=dice.choice((True, False)),
                **dice.mostly({}, dice.limits(date)),
            )
            for number in range(dice.randint(0, 3))
        )
    }
    yes_or_no = ("finished", "on_schedule", "effect_tested", "fed_back", "across_departments")
    best: dict[str, Any] = {
        "origin": ActionOrigin.COMPLAINT,
        "started": around(date)[1],
        "owner": "team",
        "target_date": around(date)[1],
        **dict.fromkeys(yes_or_no, True),
    }
    worst: dict[str, Any] = {**best, "owner": NONE, **dict.fromkeys(yes_or_no, False)}
    return Small(
        facts=Known(date, facts),
        candidates={
            **limits("actions", date),
            "actions.origin": always(ActionOrigin.COMPLAINT, ActionOrigin.SIGNAL, ActionOrigin.OTHER, NONE),
            "actions.started": always(*window(date, 24), around(date)[2], NONE),
            "actions.owner": always("team", NONE),
            "actions.target_date": always(*around(date), NONE),
            **{f"actions.{field}": always(True, False) for field in yes_or_no},
        },
        extras={
            "actions": tuple(
                adding(actions=tuple(ImprovementAction(id=f"x{number}", name="meer", **sort) for number in range(MANY)))
                for sort in (best, worst)
            )
        },
    )
