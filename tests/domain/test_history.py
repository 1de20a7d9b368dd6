"""The dates at which a landscape speaks of the past."""

import datetime
from typing import Any

import pytest

from professionele_klachtbehandeling.domain.accountability import (
    AccountabilityAgreement,
    Delivery,
    HandlingFigures,
    Publication,
)
from professionele_klachtbehandeling.domain.article import Article
from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.culture import ContactTeam, CultureIntervention, ImprovementAction, Vision
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, Disputed
from professionele_klachtbehandeling.domain.history import order_mistakes, past_dates, year_mistakes
from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.domain.outsourcing import (
    Decision,
    OutsourcedTask,
    OutsourcingRegister,
    Oversight,
)
from professionele_klachtbehandeling.domain.review import KnownBreach, Remark, Review
from professionele_klachtbehandeling.domain.task import Task
from professionele_klachtbehandeling.domain.vocabulary import DecisionSubject, Link, Organ, ReviewSubject
from tests.landscapes import landscape

DAY = PartialDate(2025, 3, 1)
DUE = datetime.date(2020, 1, 1)
TASK = Task(id="wmo", name="Wmo")


def agreement(**fields: Any) -> AccountabilityAgreement:  # noqa: ANN401 - whatever a test is about
    """Return an agreement with what a test is about."""
    return AccountabilityAgreement(id="rapportage", link=Link.COLLEGE_TO_COUNCIL, **fields)


TOLD: list[dict[str, Any]] = [
    {"channels": (Channel(id="a", name="A", evidence=(Evidence(citation="Site", date=DAY),)),)},
    {"tasks": (TASK,), "outsourced_tasks": (OutsourcedTask(id="a", task="wmo", clauses_evaluated=(DAY,)),)},
    {"tasks": (TASK,), "outsourced_tasks": (OutsourcedTask(id="a", task="wmo", oversight=Oversight(visits=(DAY,))),)},
    {
        "tasks": (TASK,),
        "outsourced_tasks": (OutsourcedTask(id="a", task="wmo", oversight=Oversight(adjustments=(DAY,))),),
    },
    {"outsourcing_registers": (OutsourcingRegister(name="Register", reviewed=(DAY,)),)},
    {"decisions": (Decision(id="a", organ=Organ.COLLEGE, subject=DecisionSubject.SCOPE, date=DAY),)},
    {"agreements": (agreement(deliveries=(Delivery(due=DUE, received=DAY),)),)},
    {"agreements": (agreement(evaluated=(DAY,)),)},
    {"publications": (Publication(year=2025, date=DAY, published=True),)},
    {"visions": (Vision(name="Visie", recalibrated=(DAY,)),)},
    {"culture_interventions": (CultureIntervention(id="a", name="A", effect_measured=(DAY,)),)},
    {"contact_teams": (ContactTeam(id="a", name="A", reached=(DAY,)),)},
    {"actions": (ImprovementAction(id="a", name="A", started=DAY),)},
    {"reviews": (Review(subject=ReviewSubject.OTHER, date=DAY),)},
    {"breaches": (KnownBreach(article=Article("Awb", "9:12a"), date=DAY),)},
    {"breaches": (KnownBreach(article=Article("Awb", "9:12a"), remedied=DAY),)},
    {"remarks": (Remark(text="Gezien", date=DAY),)},
]


@pytest.mark.parametrize("sections", TOLD, ids=lambda sections: next(reversed(sections)))
def test_what_happened_has_a_date(sections: dict[str, Any]) -> None:
    """Evidence, decisions, deliveries received, evaluations, visits, reviews and starts speak of the past."""
    assert DAY in list(past_dates(landscape(**sections)))


def test_figures_and_publications_are_of_a_year() -> None:
    """A year that is counted, or published about, has been."""
    told = landscape(figures=(HandlingFigures(year=2024),), publications=(Publication(year=2023),))

    assert [PartialDate(2023), PartialDate(2024)] == list(past_dates(told))


@pytest.mark.parametrize(
    "sections",
    [
        {"channels": (Channel(id="a", name="A", begin=DAY, end=DAY),)},
        {"agreements": (agreement(begin=DAY, due_dates=(DUE,), deliveries=(Delivery(due=DUE, received=NONE),)),)},
        {"actions": (ImprovementAction(id="a", name="A", target_date=DAY),)},
    ],
    ids=["begin and end", "due", "target"],
)
def test_plans_are_no_past(sections: dict[str, Any]) -> None:
    """When something begins, ends or is due says nothing of what has happened."""
    assert [] == list(past_dates(landscape(**sections)))


def test_every_disputed_date_speaks() -> None:
    """Where two dates contradict each other either may be right."""
    dates: Disputed[PartialDate] = Disputed([DAY, PartialDate(2024)])
    disputed = Decision(id="a", organ=Organ.COLLEGE, subject=DecisionSubject.SCOPE, date=dates)

    assert [DAY, PartialDate(2024)] == list(past_dates(landscape(decisions=(disputed,))))


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (
            "2024-12-31",
            ["reference_date: the reference date 2024-12-31 lies before every fact (the first is of 2025)"],
        ),
        ("2025-01-01", []),
        ("2026-07-01", []),
    ],
)
def test_day_before_all_that_happened_is_refused(day: str, said: list[str]) -> None:
    """A day lies before every fact only where all of them surely lie after it."""
    told = landscape(remarks=(Remark(text="a", date=PartialDate(2025)), Remark(text="b", date=PartialDate(2025, 3))))

    found = order_mistakes(told, datetime.date.fromisoformat(day))

    assert said == [mistake.say("en") for mistake in found]


def test_landscape_without_a_past_says_nothing_against_a_day() -> None:
    """An empty landscape, or one of plans only, can be looked at on any day."""
    assert [] == list(order_mistakes(landscape(), datetime.date(1950, 1, 1)))


@pytest.mark.parametrize(("year", "count"), [(1000, 1), (1899, 1), (1900, 0), (2200, 0), (2201, 1), (9999, 1)])
def test_reference_date_lies_in_a_century_of_ours(year: int, count: int) -> None:
    """A year before 1900 or after 2200 is a slip, and no window could be counted back from it."""
    found = [mistake.say("nl") for mistake in year_mistakes(datetime.date(year, 12, 31))]

    assert [f"reference_date: '{year}-12-31' is geen peildatum tussen 1900 en 2200"] * count == found
