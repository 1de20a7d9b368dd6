"""Small landscapes for indicator S3.2: agreements of several rhythms, and what came of them."""

import datetime
import itertools
from fractions import Fraction
from typing import Final

import attrs

from professionele_klachtbehandeling.domain.accountability import AccountabilityAgreement, Delivery
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE
from professionele_klachtbehandeling.domain.term import Frequency
from professionele_klachtbehandeling.domain.vocabulary import Link
from tests.small.answering import StandIn
from tests.small.completing import Small
from tests.small.dice import Dice, around
from tests.small.formulas_s3 import due_days
from tests.small.known import Known, back, members
from tests.small.parts import Extra, adding, always, limits

YEARLY: Final = Frequency(Fraction(1))


def deliveries(dice: Dice, date: datetime.date) -> Small:
    """S3.2: agreements of several rhythms, and what came of them."""
    listed = [_agreement(dice, date, number) for number in range(dice.mostly(2, 0, 1))]
    without_begin = bool(listed) and dice.random() < 0.1
    if without_begin:
        listed[0] = attrs.evolve(listed[0], begin=NONE, due_dates=NONE)
    past = _begins_that_matter(listed, date)
    limiting = limits("agreements", date)
    months = (1, 2, 3, 4, 6, *range(12, 19), 24, 30, 36, 48, 60)
    return Small(
        facts=Known(date, {"agreements": tuple(listed)}),
        candidates={
            "agreements.state": limiting["agreements.state"],
            "agreements.begin": always(*past, around(date)[2]),
            "agreements.end": limiting["agreements.end"],
            "agreements.adopted": always(True, False),
            "agreements.frequency": always(*(Frequency(Fraction(12, number)) for number in months), NONE),
            "agreements.deliveries": always(StandIn.EVERYTHING, NONE),
            # What `none` means for a begin hangs on whether due dates are named, so both are not opened at once.
            **({} if without_begin else {"agreements.due_dates": always(NONE, *_names(listed, date))}),
        },
        extras={"agreements": (_unlisted(date, 3, came=True), _unlisted(date, 3, came=False), _idle(date))},
        often=("agreements.deliveries",) * 6,
        each_day=frozenset({"agreements.begin"}),
        # An agreement without a begin has begun, but nobody knows when.
        what_none_means={"agreements.begin": past} if without_begin else {},
        finish=_delivering_everything,
        most=2000,
    )


def _begins_that_matter(listed: list[AccountabilityAgreement], date: datetime.date) -> tuple[PartialDate, ...]:
    """Return begins in the past, six years back: on the days of the month of reports, or the day before or after."""
    reports = (one.due for agreement in listed for one in members(agreement.deliveries))
    telling = {day.day + number for day in (date, *reports) for number in (-1, 0, 1)}
    if max(telling) > 28:
        telling |= {29, 30, 31}  # each of which becomes the last of a shorter month
    first = back(date, 73)
    days = (first + datetime.timedelta(days=number) for number in range((date - first).days + 1))
    return tuple(PartialDate.of(day) for day in days if day.day in telling)


def _names(listed: list[AccountabilityAgreement], date: datetime.date) -> list[tuple[datetime.date, ...]]:
    """Return due dates that can be named: of some reports, without a report, in two windows, or one to come."""
    reports = sorted({one.due for agreement in listed for one in members(agreement.deliveries)})
    some = [one for number in range(1, len(reports) + 1) for one in itertools.combinations(reports, number)]
    days = (date - datetime.timedelta(days=number) for number in range(1, 60))
    silent = tuple(sorted(day for day in days if day not in reports))
    windows = [(back(date, months), date) for months in (12, 24)]
    return [*some, silent[:1], silent, *windows, (date + datetime.timedelta(days=1),)]


def _agreement(dice: Dice, date: datetime.date, number: int) -> AccountabilityAgreement:
    rhythms = (YEARLY, YEARLY, Frequency(Fraction(2)), Frequency(Fraction(2)), Frequency(Fraction(1, 2)))
    begins = [PartialDate.of(back(date, months)) for months in (5, 12, 17, 24, 25, 36, 36, 37, 60, 61)]
    bare = AccountabilityAgreement(
        id=f"a{number}",
        link=dice.nearly(Link.COLLEGE_TO_COUNCIL, Link.OTHER),
        adopted=dice.nearly(True, False),
        begin=dice.choice((*begins, PartialDate(2022, 8, 31), PartialDate(2024, 2, 29))),
        frequency=dice.nearly(dice.choice(rhythms), NONE, Frequency(Fraction(52))),
        due_dates=dice.mostly(NONE, tuple(sorted(back(date, months) for months in dice.some((0, 5, 12, 15))))),
        end=dice.mostly(NONE, *around(date)[1:], around(date)[0] if number == 0 else NONE),
    )
    days = [due for previous in (True, False) for due in due_days(bare, date, previous=previous)]
    return attrs.evolve(bare, deliveries=tuple(_report(dice, due) for due in days) or NONE)


def _report(dice: Dice, due: datetime.date) -> Delivery:
    came = PartialDate.of(due + datetime.timedelta(days=dice.choice((0, 0, 30, 31))))
    return Delivery(due=due, received=dice.mostly(came, came, NONE), response=dice.mostly(True, False))


def _delivered(one: AccountabilityAgreement, date: datetime.date) -> AccountabilityAgreement:
    """Return an agreement under which all that was due came at once and was answered."""
    days = [due for previous in (True, False) for due in due_days(one, date, previous=previous)]
    reports = tuple(Delivery(due=due, received=PartialDate.of(due), response=True) for due in days)
    return attrs.evolve(one, deliveries=reports or NONE)


def _delivering_everything(known: Known) -> Known:
    agreements = tuple(
        _delivered(one, known.date) if one.deliveries is StandIn.EVERYTHING else one
        for one in known.listed("agreements")
    )
    return attrs.evolve(known, sections={**known.sections, "agreements": agreements})


def _unlisted(date: datetime.date, number: int, *, came: bool) -> Extra:
    """Return the extra by which there are more monthly agreements, under which all came or nothing did."""
    one = AccountabilityAgreement(
        id="meer",
        link=Link.COLLEGE_TO_COUNCIL,
        adopted=True,
        begin=PartialDate.of(back(date, 60)),
        frequency=Frequency(Fraction(12)),
        deliveries=NONE,
    )
    whole = _delivered(one, date) if came else one
    return adding(agreements=tuple(attrs.evolve(whole, id=f"meer {count}") for count in range(number)))


def _idle(date: datetime.date) -> Extra:
    """Return the extra by which there is one more agreement, under which nothing is due yet."""
    return adding(
        agreements=(
            AccountabilityAgreement(
                id="nieuw",
                link=Link.COLLEGE_TO_COUNCIL,
                adopted=True,
                begin=PartialDate.of(date),
                frequency=YEARLY,
                deliveries=NONE,
            ),
        )
    )
