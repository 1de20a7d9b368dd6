import datetime
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.accountability import AccountabilityAgreement, Delivery
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed, Fact
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.domain.term import Frequency
from professionele_klachtbehandeling.domain.vocabulary import Link
from professionele_klachtbehandeling.logic import Bounds, Truth
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.delivery import (
    deliveries_answered,
    deliveries_due,
    deliveries_on_time,
    deliveries_received,
)
from professionele_klachtbehandeling.measures.measure import Measure
from tests.landscapes import landscape, snapshot
from tests.measures.chain_of import agreement
from tests.measures.completions import by_enumeration, by_measure, is_small, open_facts


def delivery(due: str, received: str | Fact[PartialDate] = UNKNOWN, response: Fact[bool] = UNKNOWN) -> Delivery:
    """Return a report by its due date."""
    came = PartialDate.parse(received) if isinstance(received, str) else received
    return Delivery(due=datetime.date.fromisoformat(due), received=came, response=response)


def half_yearly(
    *deliveries: Delivery,
    **fields: Any,  # noqa: ANN401 - facts of any type
) -> AccountabilityAgreement:
    """Return an agreement of which reports are due on 1 March and 1 September."""
    given: dict[str, Any] = {"begin": PartialDate(2020, 3, 1), "frequency": Frequency(Fraction(2)), **fields}
    return agreement("brief", **{"deliveries": deliveries, **given})


def agreed(*agreements: AccountabilityAgreement) -> Snapshot:
    """Return these agreements and no others."""
    return snapshot(complete=("agreements",), agreements=agreements)


def test_reports_are_counted_over_all_agreements() -> None:
    """Three of four and two of two come to five of six; a report that was not due does not count."""
    quarterly = agreement(
        "kwartaal",
        begin=PartialDate(2020, 1, 15),
        deliveries=(
            delivery("2025-07-15", "2025-07-20"),
            delivery("2026-01-15", "2026-01-15"),
            delivery("2026-02-01", "2026-02-01"),
            delivery("2026-04-15", "2026-07-01"),
        ),
    )
    letters = half_yearly(delivery("2025-09-01", "2025-09-20"), delivery("2026-03-01", "2026-03-31"))

    actual = deliveries_received(agreed(quarterly, letters), window="current")

    assert (Bounds.exactly(Fraction(5, 6)), None) == by_measure(actual)


@pytest.mark.parametrize(
    ("received", "came", "in_time"),
    [
        ("2026-03-31", Truth.YES, Truth.YES),
        ("2026-04-01", Truth.YES, Truth.NO),
        ("2026-03", Truth.YES, Truth.YES),
        ("2026", Truth.OPEN, Truth.OPEN),
        ("2026-07-02", Truth.NO, Truth.NO),
        (NONE, Truth.NO, Truth.NO),
        (UNKNOWN, Truth.OPEN, Truth.OPEN),
        (Disputed((PartialDate(2026, 3, 1), PartialDate(2026, 6, 1))), Truth.YES, Truth.OPEN),
    ],
)
def test_a_report_is_received_by_the_reference_date_and_on_time_within_thirty_days(
    received: str | Fact[PartialDate], came: Truth, in_time: Truth
) -> None:
    """The thirtieth day is in time, the next is not; a date after the reference date does not count."""
    seen = agreed(half_yearly(delivery("2025-09-01", "2025-09-01"), delivery("2026-03-01", received)))

    half, whole = Fraction(1, 2), Fraction(1)
    expected = {Truth.YES: Bounds(whole, whole), Truth.OPEN: Bounds(half, whole), Truth.NO: Bounds(half, half)}
    assert expected[came] == by_measure(deliveries_received(seen, window="current"))[0]
    assert expected[in_time] == by_measure(deliveries_on_time(seen, days=30))[0]


@pytest.mark.parametrize(
    ("deliveries", "expected"),
    [
        (UNKNOWN, Bounds(Fraction(0), Fraction(1))),
        (NONE, Bounds.exactly(0)),
        ((), Bounds.exactly(0)),
        (Disputed(((delivery("2026-03-01", "2026-03-01"),), NONE)), Bounds(Fraction(0), Fraction(1, 2))),
    ],
)
def test_listed_deliveries_are_all_there_are(deliveries: Fact[tuple[Delivery, ...]], expected: Bounds) -> None:
    """A due date without a delivery was missed, unless nobody said anything of deliveries."""
    seen = agreed(half_yearly(deliveries=deliveries))

    assert (expected, None) == by_measure(deliveries_received(seen, window="current"))


def test_windows_are_looked_at_apart() -> None:
    """Of the previous window one of two reports was answered, of the current one both."""
    seen = agreed(
        half_yearly(
            delivery("2024-09-01", response=True),
            delivery("2025-03-01", response=False),
            delivery("2025-09-01", response=True),
            delivery("2026-03-01", response=True),
        )
    )

    assert Bounds.exactly(Fraction(1, 2)) == by_measure(deliveries_answered(seen, window="previous"))[0]
    assert Bounds.exactly(1) == by_measure(deliveries_answered(seen, window="current"))[0]


@pytest.mark.parametrize(
    "fields",
    [{"link": Link.OTHER}, {"adopted": False}, {"end": PartialDate(2026, 6, 30)}, {"begin": PartialDate(2027)}],
)
def test_what_is_no_agreement_of_the_chain_does_not_count(fields: dict[str, Any]) -> None:
    """Agreements outside the chain, not adopted, ended or not begun leave nothing to be kept."""
    seen = agreed(half_yearly(**fields))

    assert (None, AbsenceReason.NO_AGREEMENTS) == by_measure(deliveries_due(seen))
    assert (None, AbsenceReason.NO_AGREEMENTS) == by_measure(deliveries_received(seen, window="current"))


def test_nothing_may_be_due_yet() -> None:
    """An agreement that began less than a period ago is in force, but nothing is due."""
    seen = agreed(half_yearly(begin=PartialDate(2026, 2, 1)))

    assert (Truth.NO, None) == by_measure(deliveries_due(seen))
    assert (None, AbsenceReason.NOTHING_DUE_YET) == by_measure(deliveries_received(seen, window="current"))


def test_whether_anything_was_due_hangs_on_what_is_in_force() -> None:
    """Beside an agreement that may not be adopted and asks nothing yet, one that may not be adopted leaves it open."""
    idle = agreement("idle", begin=PartialDate(2026, 6, 1), adopted=UNKNOWN)
    busy = half_yearly(adopted=UNKNOWN)

    assert (Truth.YES, AbsenceReason.NO_AGREEMENTS) == by_measure(deliveries_due(agreed(busy)))
    assert (Truth.OPEN, AbsenceReason.NO_AGREEMENTS) == by_measure(deliveries_due(agreed(idle, busy)))


def test_unlisted_agreements_leave_it_open() -> None:
    """Where agreements are not all listed anything may be due, and a report that was missed keeps the share off 1."""
    seen = snapshot(agreements=(half_yearly(),))

    assert (Truth.YES, None) == by_measure(deliveries_due(seen))
    assert (Bounds(Fraction(0), Fraction(1), high_reached=False), None) == by_measure(
        deliveries_received(seen, window="current")
    )
    assert (Truth.OPEN, AbsenceReason.NO_AGREEMENTS) == by_measure(deliveries_due(snapshot()))


def test_due_dates_that_may_be_named_leave_only_what_came() -> None:
    """Where due dates may be any, all that was due may have come, or nothing; without deliveries nothing came."""
    one = half_yearly(delivery("2025-11-11", "2025-11-11"), due_dates=UNKNOWN)
    none = half_yearly(due_dates=UNKNOWN)

    assert (Bounds(Fraction(0), Fraction(1)), AbsenceReason.NOTHING_DUE_YET) == by_measure(
        deliveries_received(agreed(one), window="current")
    )
    assert (Bounds.exactly(0), AbsenceReason.NOTHING_DUE_YET) == by_measure(
        deliveries_received(agreed(none), window="current")
    )


def test_a_case_leads_to_its_facts() -> None:
    """Of each agreement the fields are named that decide what was due and what came."""
    found = deliveries_received(agreed(half_yearly(adopted=UNKNOWN)), window="current").cases

    fields = ["begin", "frequency", "due_dates", "deliveries", "adopted", "state", "end"]
    assert [("brief", [f"agreements[0].{field}" for field in fields])] == [
        (one.subject, [str(place) for place in one.facts]) for one in found
    ]


DUE = (datetime.date(2025, 9, 1), datetime.date(2026, 3, 1))
EVER = (datetime.date(2024, 9, 1), datetime.date(2025, 3, 1), *DUE, datetime.date(2026, 7, 1))
"""All days that are due under the agreements below."""
CAME = (delivery("2025-09-01", "2025-12-01", True), delivery("2026-03-01", "2026-03-02", False))
CANDIDATES = {
    "agreements.adopted": (True, False),
    "agreements.deliveries": (
        NONE,
        tuple(delivery(day.isoformat(), day.isoformat(), True) for day in EVER),
    ),
}


@st.composite
def landscapes(draw: st.DrawFn) -> Landscape:
    """Return up to three agreements of which perhaps not everything is known; no section is open."""
    begins = open_facts(PartialDate(2020, 3, 1), PartialDate(2025, 9, 1), PartialDate(2026, 1, 1))
    return landscape(
        complete=("agreements",),
        agreements=tuple(
            agreement(
                f"a{number}",
                begin=draw(begins.filter(lambda fact: fact is not UNKNOWN)),
                frequency=Frequency(Fraction(2)),
                due_dates=draw(st.sampled_from((NONE, DUE, DUE[:1], Disputed((NONE, DUE[1:]))))),
                deliveries=draw(open_facts(CAME, CAME[:1], CAME[1:], NONE)),
                adopted=draw(st.sampled_from((True, True, False, UNKNOWN))),
            )
            for number in range(draw(st.integers(1, 3)))
        ),
    )


@given(landscapes())
def test_measures_are_what_enumeration_finds(listed: Landscape) -> None:
    """However adoption, begin, due dates and deliveries turn out, every measure is exact."""
    assume(is_small(listed, CANDIDATES))
    asked: list[tuple[Measure, dict[str, Any]]] = [
        (deliveries_due, {}),
        (deliveries_received, {"window": "current"}),
        (deliveries_received, {"window": "previous"}),
        (deliveries_on_time, {"days": 30}),
        (deliveries_answered, {"window": "current"}),
    ]

    for measure, parameters in asked:
        expected = by_enumeration(measure, listed, CANDIDATES, **parameters)
        actual = by_measure(measure(Snapshot(listed), **parameters))

        assert (expected[0], expected[1] is None) == (actual[0], actual[1] is None)


@pytest.mark.parametrize("due", ["9999-12-31", "1000-01-01"])
def test_day_at_the_end_of_the_calendar_is_no_trap(due: str) -> None:
    """A due date so late that no day comes thirty days after it is not on time, and not the end of the program."""
    seen = agreed(half_yearly(delivery(due, "2026-01-01"), due_dates=(datetime.date.fromisoformat(due),)))

    assert AbsenceReason.NOTHING_DUE_YET == getattr(deliveries_on_time(seen, days=1_200), "reason", None)
