"""Dates that are hard to believe."""

from collections.abc import Iterable

import attrs
import pytest

from professionele_klachtbehandeling.domain.channel import Channel, Overview
from professionele_klachtbehandeling.domain.culture import ContactTeam, ImprovementAction
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import Disputed, Fact
from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.domain.outsourcing import Decision, OutsourcedTask, Oversight
from professionele_klachtbehandeling.domain.review import Remark, Review
from professionele_klachtbehandeling.domain.task import Task
from professionele_klachtbehandeling.domain.vocabulary import DecisionSubject, Organ, ReviewSubject, State
from tests.advice.finding import found, sentence

TODAY = PartialDate(2026, 7, 1)
EARLIER = PartialDate(2026, 3, 12)
LATER = PartialDate(2026, 9, 1)


def decision(date: Fact[PartialDate]) -> Decision:
    """Return a decision of the council."""
    return Decision(id="besluit", organ=Organ.COUNCIL, subject=DecisionSubject.OMBUDSMAN, date=date)


def team(*dates: PartialDate, name: str = "KCC") -> ContactTeam:
    """Return a team that was reached on some dates."""
    return ContactTeam(id=name.lower(), name=name, reached=dates)


def overviews(*begins: PartialDate) -> tuple[Overview, ...]:
    """Return overviews that begin on some dates."""
    return tuple(Overview(name=f"O{number}", begin=begin) for number, begin in enumerate(begins))


def sourced(dates: Iterable[PartialDate | None], inferred: bool = False) -> tuple[Overview, ...]:
    """Return an overview with a source of each of these dates."""
    evidence = tuple(Evidence(citation="Website", date=date, inferred=inferred) for date in dates)
    return (Overview(name="Overzicht", evidence=evidence),)


def test_date_in_1900_is_a_slip_of_the_pen() -> None:
    """What happened more than fifty years ago was decided by nobody of today; fifty years to the day is not."""
    assert ["long-ago decisions[0].date"] == found(decisions=(decision(PartialDate(1900, 5, 1)),))
    assert ["long-ago decisions[0].date"] == found(decisions=(decision(PartialDate(1976, 6, 30)),))
    assert [] == found(decisions=(decision(PartialDate(1976, 7, 1)),))
    assert [] == found(decisions=(decision(PartialDate(1976)),))


def test_date_far_ahead_is_a_slip_of_the_pen() -> None:
    """An end in 2262 is odd; one in 2029 is an end."""
    assert ["far-ahead overviews[0].end"] == found(overviews=(Overview(name="O", end=PartialDate(2262)),))
    assert [] == found(overviews=(Overview(name="O", end=PartialDate(2029)),))


def test_reference_date_near_the_begin_of_the_calendar_is_no_trouble() -> None:
    """A reference date with a slip in its year makes everything far ahead, and nothing breaks."""
    assert ["far-ahead decisions[0].date"] == found("1050-01-01", decisions=(decision(EARLIER),))
    assert ["long-ago decisions[0].date"] == found("9990-01-01", decisions=(decision(EARLIER),))


def test_slip_of_the_pen_is_told_with_its_item() -> None:
    """The sentence names section, item, field and date."""
    decisions = (decision(PartialDate(1900, 5, 1)),)

    assert (
        "Besluiten, besluit (raad, ombudsvoorziening): 'Datum' is 1900-05-01, meer dan vijftig jaar voor de peildatum. "
        "Een tikfout?" == sentence("long-ago", decisions=decisions)
    )


def test_disputed_date_is_not_judged() -> None:
    """Which of two dates is right is an open question, not an oddity."""
    assert [] == found(decisions=(decision(Disputed((PartialDate(1900), PartialDate(2024)))),))


def test_what_happens_after_the_reference_date_does_not_count_yet() -> None:
    """A decision of September is odd in July; one of today, of this year or of March is not."""
    assert ["event-later decisions[0].date"] == found(decisions=(decision(LATER),))
    assert ["event-later contact_teams[0].reached"] == found(contact_teams=(team(EARLIER, LATER),))
    assert [] == found(decisions=(decision(TODAY),))
    assert [] == found(decisions=(decision(PartialDate(2026)),))
    assert [] == found(decisions=(decision(EARLIER),))


def test_what_is_planned_may_lie_ahead() -> None:
    """An end and a target date lie ahead; the date of a remark never counts anyway."""
    action = ImprovementAction(id="a", name="A", target_date=LATER)

    assert [] == found(actions=(action,), remarks=(Remark(text="Later", date=LATER),))


def test_item_that_begins_later_while_its_state_is_in_force() -> None:
    """Whoever lists it as in force may not see that it does not count; as a plan it is clear."""
    later = Overview(name="O", begin=LATER)

    assert ["begins-later overviews[0].begin"] == found(overviews=(later,))
    assert [] == found(overviews=(attrs.evolve(later, state=State.PLANNED),))
    assert [] == found(overviews=(attrs.evolve(later, begin=TODAY),))


def test_plan_that_began() -> None:
    """What is planned and began in March has probably begun; what is recommended has no begin to keep."""
    begun = Overview(name="O", begin=EARLIER, state=State.ANNOUNCED)

    assert ["planned-but-begun overviews[0].begin"] == found(overviews=(begun,))
    assert [] == found(overviews=(attrs.evolve(begun, state=State.RECOMMENDED),))
    assert [] == found(overviews=(attrs.evolve(begun, begin=PartialDate(2026)),))


def test_everything_begins_on_the_reference_date() -> None:
    """Three begins, all today, are the day of filling in; two, or one of another day, are not."""
    assert ["all-begin-now"] == found(overviews=overviews(TODAY, TODAY, TODAY))
    assert [] == found(overviews=overviews(TODAY, TODAY))
    assert [] == found(overviews=overviews(TODAY, TODAY, EARLIER))


def test_all_reviews_on_one_day() -> None:
    """Three reviews on one day are odd; two, or three in one year, are not."""
    subjects = (ReviewSubject.CHANNEL_OVERVIEW, ReviewSubject.SATISFACTION, ReviewSubject.ACCESSIBILITY)
    reviews = tuple(Review(subject=subject, date=EARLIER) for subject in subjects)
    in_2025 = tuple(attrs.evolve(review, date=PartialDate(2025)) for review in reviews)

    assert ["all-on-one-day reviews.date"] == found(reviews=reviews)
    assert [] == found(reviews=reviews[:2])
    assert [] == found(reviews=in_2025)
    assert "Toetsen: 'Datum' is 3 keer dezelfde dag, 2026-03-12. Is dat de dag van invullen?" == sentence(
        "all-on-one-day", reviews=reviews
    )


def test_all_visits_on_one_day() -> None:
    """Four supervisors do not visit on one day; one of them on another day takes the oddity away."""

    def outsourced(*dates: PartialDate) -> tuple[OutsourcedTask, ...]:
        return tuple(
            OutsourcedTask(id=f"u{number}", task="zorg", oversight=Oversight(visits=(date,)))
            for number, date in enumerate(dates)
        )

    tasks = (Task(id="zorg", name="Zorg"),)

    assert ["all-on-one-day outsourced_tasks.oversight.visits"] == found(
        tasks=tasks, outsourced_tasks=outsourced(*[EARLIER] * 4)
    )
    assert [] == found(tasks=tasks, outsourced_tasks=outsourced(*[EARLIER] * 3, TODAY))


def test_teams_may_be_reached_on_one_day() -> None:
    """One training reaches many teams at once."""
    assert [] == found(contact_teams=tuple(team(EARLIER, name=f"T{number}") for number in range(6)))


def test_all_sources_of_one_date() -> None:
    """Five sources of one day are the day of looking them up; four, or one of another day, are not."""
    assert ["sources-one-date"] == found(overviews=sourced([EARLIER] * 5 + [None]))
    assert [] == found(overviews=sourced([EARLIER] * 4))
    assert [] == found(overviews=sourced([EARLIER] * 4 + [TODAY]))
    assert [] == found(overviews=sourced([PartialDate(2025)] * 5))


@pytest.mark.parametrize(
    ("inferred", "odd"), [([True] * 5, ["all-inferred"]), ([True] * 4 + [False], []), ([True], [])]
)
def test_every_fact_inferred(inferred: list[bool], odd: list[str]) -> None:
    """Where nothing was read in any of five sources, that is odd; one that was read, or few sources, is not."""
    evidence = tuple(Evidence(citation=f"B{number}", inferred=one) for number, one in enumerate(inferred))

    assert odd == found(overviews=(Overview(name="O", evidence=evidence),))


def test_sources_after_the_reference_date_are_told_once() -> None:
    """However many there are, one sentence names the first; a source of this year may be of before."""
    channels = (Channel(id="balie", name="Balie", evidence=(Evidence(citation="Verslag", date=LATER),)),)
    overviews = sourced([LATER, LATER, EARLIER])

    assert ["sources-later channels[0].evidence[0]"] == found(channels=channels, overviews=overviews)
    assert (
        "Bronnen van na de peildatum: 3, om te beginnen bij Balie (Verslag, 2026-09-01). "
        "Zeggen zij hoe het op de peildatum was?" == sentence("sources-later", channels=channels, overviews=overviews)
    )
    assert [] == found(overviews=sourced([PartialDate(2026), TODAY]))
