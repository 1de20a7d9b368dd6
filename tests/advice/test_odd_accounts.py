"""Figures, publications, deliveries and actions that will not be counted as whoever wrote them may think."""

import datetime
from fractions import Fraction
from typing import Any

import attrs
import pytest

from professionele_klachtbehandeling.domain.accountability import (
    AccountabilityAgreement,
    Delivery,
    HandlingFigures,
    Publication,
)
from professionele_klachtbehandeling.domain.culture import ImprovementAction
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.domain.review import Remark
from professionele_klachtbehandeling.domain.term import Frequency
from professionele_klachtbehandeling.domain.vocabulary import InputKind, Link, State
from tests.advice.finding import found, sentence


def figures(year: int = 2025, **fields: Any) -> HandlingFigures:  # noqa: ANN401 - facts of many types
    """Return figures of a year."""
    return HandlingFigures(year=year, **fields)


@pytest.mark.parametrize(
    ("state", "is_odd"),
    [
        (State.CLOSED, True),
        (Disputed((State.CLOSED, State.IN_FORCE)), True),
        (State.IN_FORCE, False),
        (State.PLANNED, False),
    ],
)
def test_action_with_the_state_closed(state: Any, is_odd: bool) -> None:  # noqa: ANN401 - a fact
    """Whoever closes a finished action takes it out of the count; `finished` is meant."""
    actions = (ImprovementAction(id="folder", name="Folder maken", state=state),)

    assert (["action-closed actions[0].state"] if is_odd else []) == found(actions=actions)


def test_closed_action_says_what_to_do() -> None:
    """The sentence names the field that is meant."""
    actions = (ImprovementAction(id="folder", name="Folder maken", state=State.CLOSED),)

    assert (
        "Verbeteracties, Folder maken: met de stand 'closed' telt de actie niet mee. Is zij klaar, zet dan 'finished' "
        "op ja en laat de stand weg." == sentence("action-closed", actions=actions)
    )


def test_year_that_is_not_over() -> None:
    """Figures and a publication of this year are too early; on the last day of the year they are not."""
    sections: dict[str, Any] = {"figures": (figures(2026),), "publications": (Publication(year=2026),)}

    assert ["year-not-over publications[0].year", "year-not-over figures[0].year"] == found(**sections)
    assert [] == found("2026-12-31", **sections)
    assert [] == found(figures=(figures(2025),), publications=(Publication(year=2025),))


def test_figures_of_others_may_be_of_any_year() -> None:
    """What an ombudsman counted never counts for the municipality, so its year is not odd."""
    ombudsman = Organisation(id="no", name="Nationale ombudsman")

    assert [] == found(organisations=(ombudsman,), figures=(figures(2026, counted_by="no"),))


@pytest.mark.parametrize(
    ("timely", "settled", "is_odd"),
    [
        (12, 11, True),
        (12, 12, False),
        (12, UNKNOWN, False),
        (NONE, 3, False),
        (Disputed((12, 13)), Disputed((10, 11)), True),
        (Disputed((12, 13)), Disputed((10, 12)), False),
    ],
)
def test_more_settled_in_time_than_settled(timely: Any, settled: Any, is_odd: bool) -> None:  # noqa: ANN401 - facts
    """What was settled in time was settled; where that cannot be, one of the numbers is wrong."""
    odd = ["timely-above-settled figures[0].timely"] if is_odd else []

    assert odd == found(figures=(figures(timely=timely, settled=settled),))


def test_two_sets_of_own_figures_of_one_year() -> None:
    """Two counts by the municipality contradict each other; of another year, kind, part or party they do not."""
    kcc = (Organisation(id="kcc", name="KCC", part_of="gemeente"), Organisation(id="no", name="Ombudsman"))
    mentioned = (Remark(text="KCC en Ombudsman"),)

    def second(**fields: Any) -> list[str]:  # noqa: ANN401 - facts of many types
        listed = (figures(), attrs.evolve(figures(counted_by="kcc"), **fields))
        return found(organisations=kcc, remarks=mentioned, figures=listed)

    assert ["figures-twice figures[1].counted_by"] == second()
    assert [] == second(year=2024)
    assert [] == second(kind=InputKind.SIGNAL)
    assert [] == second(scope="alleen jeugd")
    assert [] == second(counted_by="no")


def letter(*due: str, **fields: Any) -> AccountabilityAgreement:  # noqa: ANN401 - facts of many types
    """Return a letter twice a year since 1 February 2024, with reports for some days."""
    return AccountabilityAgreement(
        **{
            "id": "brief",
            "link": Link.COLLEGE_TO_COUNCIL,
            "begin": PartialDate(2024, 2, 1),
            "frequency": Frequency(Fraction(2)),
            "deliveries": tuple(Delivery(due=datetime.date.fromisoformat(day)) for day in due),
            **fields,
        }
    )


def test_delivery_on_a_day_on_which_nothing_was_due() -> None:
    """A report for the wrong day does not count, and the days that do are told."""
    astray = letter("2025-08-01", "2026-01-31")

    assert ["delivery-not-due agreements[0].deliveries"] == found(agreements=(astray,))
    assert (
        "Verantwoordingsafspraken, brief (college naar raad): op 2026-01-31 hoefde er niets te komen, dus dat telt "
        "niet mee. Het moest komen op 2024-08-01, 2025-02-01, 2025-08-01, 2026-02-01."
        == sentence("delivery-not-due", agreements=(astray,))
    )


@pytest.mark.parametrize(
    "agreement",
    [
        letter("2025-08-01", "2026-02-01"),
        letter("2023-01-31", "2026-08-01"),
        letter("2026-01-31", begin=NONE),
        letter("2026-01-31", begin=PartialDate(2024)),
        letter("2026-01-31", frequency=UNKNOWN),
        letter("2026-01-31", link=Link.OTHER),
        letter("2026-01-31", due_dates=(datetime.date(2026, 1, 31),)),
        letter("2026-01-31", state=State.RECOMMENDED),
        letter(deliveries=UNKNOWN),
    ],
    ids=["on time", "other years", "no begin", "coarse", "no rhythm", "other link", "named", "advised", "unknown"],
)
def test_delivery_that_may_well_have_been_due(agreement: AccountabilityAgreement) -> None:
    """Nothing is said of reports that were due, lie outside two years, or of which the due dates are not known."""
    assert [] == found(agreements=(agreement,))
