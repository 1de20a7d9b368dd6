"""What an open fact can turn out to be."""

import datetime
from fractions import Fraction
from typing import Any

import attrs
import pytest

from professionele_klachtbehandeling.advice.answer import answers, with_answers
from professionele_klachtbehandeling.advice.openness import openness
from professionele_klachtbehandeling.domain.accountability import AccountabilityAgreement, Delivery
from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.domain.landscape import field_value
from professionele_klachtbehandeling.domain.snapshot import Reference, Snapshot
from professionele_klachtbehandeling.domain.term import Frequency
from professionele_klachtbehandeling.domain.vocabulary import ALL, InputKind, Link, Stance, State, Way
from professionele_klachtbehandeling.testing.places import places, with_fact
from tests.landscapes import landscape
from tests.perturbing import example

DESK = Channel(id="balie", name="Balie")


def at(section: str, field: str, index: int = 0) -> Reference:
    """Return a place."""
    return Reference(section=section, index=index, field=field)


@pytest.mark.parametrize(
    ("field", "richest", "poorest"),
    [
        ("published", True, NONE),
        ("kinds", tuple(InputKind), NONE),
        ("ways", tuple(Way), NONE),
        ("tasks", ALL, NONE),
        ("operator", "gemeente", NONE),
        ("information.term", True, NONE),
        ("state", State.IN_FORCE, State.PLANNED),
        ("end", NONE, PartialDate(2026, 6, 30)),
        ("begin", PartialDate(1927, 12, 8), PartialDate(2026, 7, 2)),
    ],
)
def test_answers_go_from_rich_to_poor(field: str, richest: object, poorest: object) -> None:
    """The first answer to an unknown fact is the best for a level, the last the worst; no limit is rich."""
    facts = with_fact(landscape(channels=(DESK,)), ("channels", 0, field), UNKNOWN)

    found = answers(facts, at("channels", field))

    assert (richest, poorest) == (found[0], found[-1])


def test_disputed_fact_is_one_of_its_statements() -> None:
    """What is disputed turns out to be one of the values that were stated, yes before no."""
    facts = landscape(channels=(attrs.evolve(DESK, published=Disputed((False, True))),))

    assert (True, False) == answers(facts, at("channels", "published"))


def test_coarse_date_is_one_of_its_days() -> None:
    """A year turns out to be one of its days: the last and the first are tried."""
    facts = with_fact(example("lindewaard"), ("contact_teams", 0, "reached"), (PartialDate(2025),))

    found = answers(facts, at("contact_teams", "reached"))

    assert ((PartialDate(2025, 12, 31),), (PartialDate(2025, 1, 1),)) == found


def test_days_stay_within_the_calendar() -> None:
    """Long before a reference date in the year 1050 is the first day that a date can name."""
    facts = landscape("1050-01-01", channels=(attrs.evolve(DESK, begin=UNKNOWN),))

    assert PartialDate(1000, 1, 1) == answers(facts, at("channels", "begin"))[0]


def test_open_deliveries_came_or_did_not() -> None:
    """Of reports only what is not known is filled in: all of it came in time, or nothing did."""
    came = Delivery(due=datetime.date(2025, 8, 1), received=PartialDate(2025, 9, 1), response=False)
    lost = Delivery(due=datetime.date(2026, 2, 1))
    letter = AccountabilityAgreement(id="brief", link=Link.COLLEGE_TO_COUNCIL, deliveries=(came, lost))

    found = answers(landscape(agreements=(letter,)), at("agreements", "deliveries"))

    in_time = attrs.evolve(lost, received=PartialDate(2026, 2, 1), response=True)
    assert ((came, in_time), (came, attrs.evolve(lost, received=NONE, response=False))) == found


def test_deliveries_of_which_nothing_is_known_are_those_that_were_due() -> None:
    """Where nobody listed reports, one for each due date is tried, and none at all."""
    letter = AccountabilityAgreement(
        id="brief", link=Link.COLLEGE_TO_COUNCIL, begin=PartialDate(2025, 2, 1), frequency=Frequency(Fraction(2))
    )

    rich, poor = answers(landscape(agreements=(letter,)), at("agreements", "deliveries"))

    assert (["2025-08-01", "2026-02-01"], NONE) == ([str(one.due) for one in rich], poor)


def test_every_fact_has_answers_that_can_be_filled_in() -> None:
    """Whatever field is unknown, some answer to it contradicts nothing and leaves the fact no longer open."""
    without = []
    for section, index, field in places(example("lindewaard")):
        facts = with_fact(example("lindewaard"), (section, index, field), UNKNOWN)
        place = at(section, field, index)
        done = (with_answers(facts, {place: answer}) for answer in answers(facts, place))
        if all(openness(one, place) for one in done):
            without.append(str(place))

    assert [] == without


def test_answer_that_contradicts_the_rest_is_left_out() -> None:
    """An end before the begin is not filled in, other answers for the same item are."""
    facts = landscape(channels=(attrs.evolve(DESK, begin=PartialDate(2026, 7, 1), end=UNKNOWN),))
    answered: dict[Reference, Any] = {at("channels", "end"): PartialDate(2020, 1, 1), at("channels", "published"): True}

    (channel,) = with_answers(facts, answered).channels

    assert (UNKNOWN, True) == (channel.end, channel.published)


def test_answer_takes_away_the_evidence_against_it() -> None:
    """What is answered is no longer contradicted by a source."""
    against = Evidence(citation="Steekproef", field="published", stance=Stance.AGAINST)
    facts = Snapshot(landscape(channels=(attrs.evolve(DESK, published=True, evidence=(against,)),))).landscape

    answered = with_answers(facts, {at("channels", "published"): True})

    assert field_value(Snapshot(answered).landscape.channels[0], "published") is True
