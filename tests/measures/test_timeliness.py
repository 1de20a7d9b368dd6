import itertools
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.accountability import HandlingFigures
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed, Fact
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.domain.share import Share
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.domain.vocabulary import InputKind
from professionele_klachtbehandeling.logic import Bounds, Truth
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.timeliness import earlier_timeliness, timeliness, timeliness_known
from tests.landscapes import snapshot
from tests.measures.completions import by_measure

ORGANISATIONS = (
    Organisation(id="coordinator", name="Klachtencoördinator", part_of="gemeente"),
    Organisation(id="ombudsman", name="Nationale ombudsman"),
)
WIDE = Bounds(Fraction(0), Fraction(1))


def counts(settled: Fact[int], open_late: Fact[int], timely: Fact[int], year: int = 2025) -> HandlingFigures:
    """Return the municipality's own figures of a year."""
    return HandlingFigures(year=year, settled=settled, open_late=open_late, timely=timely)


def own(**fields: Any) -> HandlingFigures:  # noqa: ANN401 - facts of any type
    """Return figures of 2025 of which 19 of 20 complaints were settled in time, but for what is told."""
    return HandlingFigures(**{"year": 2025, "settled": 20, "open_late": 0, "timely": 19, **fields})


def figures(*listed: HandlingFigures) -> Snapshot:
    """Return these figures and no others."""
    return snapshot(complete=("figures",), organisations=ORGANISATIONS, figures=listed)


@pytest.mark.parametrize(
    ("listed", "share"),
    [
        (counts(20, 0, 19), Fraction(19, 20)),
        (counts(15, 5, 15), Fraction(3, 4)),
        (counts(0, 4, 0), Fraction(0)),
        (counts(10, 0, 12), Fraction(1)),
    ],
)
def test_open_complaints_past_their_term_count_as_late(listed: HandlingFigures, share: Fraction) -> None:
    """In time is what was settled in time, of what was settled or is still open past its term; never more than all."""
    assert (Bounds.exactly(share), None) == by_measure(timeliness(figures(listed)))
    assert (Truth.YES, None) == by_measure(timeliness_known(figures(listed)))


@pytest.mark.parametrize(
    ("listed", "low", "high", "may_be_none"),
    [
        (counts(20, 10, UNKNOWN), 0, Fraction(2, 3), False),
        (counts(20, UNKNOWN, 15), 0, Fraction(3, 4), False),
        (counts(UNKNOWN, 5, 15), 0, Fraction(3, 4), False),
        (counts(UNKNOWN, UNKNOWN, 15), 0, 1, False),
        (counts(UNKNOWN, UNKNOWN, 0), 0, 0, True),
        (counts(0, UNKNOWN, UNKNOWN), 0, 0, True),
        (counts(UNKNOWN, 0, UNKNOWN), 0, 1, True),
        (counts(UNKNOWN, UNKNOWN, UNKNOWN), 0, 1, True),
        (counts(20, NONE, 15), 0, 1, False),
        (counts(NONE, NONE, UNKNOWN), 0, 1, False),
    ],
)
def test_an_unknown_number_leaves_what_it_can_still_be(
    listed: HandlingFigures, low: Fraction, high: Fraction, may_be_none: bool
) -> None:
    """The share is open between what the known numbers allow, and absent only where there may have been no cases."""
    absence = AbsenceReason.NO_CASES if may_be_none else None

    assert (Bounds(Fraction(low), Fraction(high)), absence) == by_measure(timeliness(figures(listed)))
    assert (Truth.OPEN, absence) == by_measure(timeliness_known(figures(listed)))


def test_all_can_be_approached_but_not_be_in_time() -> None:
    """With complaints open past their term, however many were settled in time, the share stays below 1."""
    actual = timeliness(figures(counts(UNKNOWN, 5, UNKNOWN)))

    assert (Bounds(Fraction(0), Fraction(1), high_reached=False), None) == by_measure(actual)


@pytest.mark.parametrize(
    ("stated", "settled", "low", "high"),
    [
        (Share.parse("19/20"), UNKNOWN, Fraction(19, 20), Fraction(19, 20)),
        (Share.parse("95%"), UNKNOWN, Fraction(189, 200), Fraction(191, 200)),
        (Share.parse("95%"), 20, Fraction(19, 20), Fraction(19, 20)),
        (Share.parse("50%"), 20, Fraction(19, 20), Fraction(19, 20)),
    ],
)
def test_a_stated_share_and_the_counts_are_used_together(
    stated: Share, settled: Fact[int], low: Fraction, high: Fraction
) -> None:
    """A rounded percentage is the interval it stands for; where the counts contradict it they stand."""
    seen = figures(own(settled=settled, timely_share=stated))

    assert (Bounds(low, high), None) == by_measure(timeliness(seen))
    assert (Truth.YES, None) == by_measure(timeliness_known(seen))


@pytest.mark.parametrize(
    "listed",
    [
        own(measured=False, timely=UNKNOWN),
        own(measured=NONE, settled=UNKNOWN, timely=UNKNOWN),
        own(timely=NONE, timely_share=NONE),
        own(counted_by="ombudsman"),
        own(scope="burgerzaken"),
        own(kind=InputKind.REPORT),
        own(year=2024),
    ],
)
def test_what_was_not_measured_is_not_known_and_reaches_nothing(listed: HandlingFigures) -> None:
    """Figures of another, of a part, of another kind or year are not the municipality's own over all complaints."""
    assert (Truth.NO, None) == by_measure(timeliness_known(figures(listed)))
    assert (Bounds.exactly(0), None) == by_measure(timeliness(figures(listed)))


@pytest.mark.parametrize(
    ("listed", "known", "low", "high"),
    [
        (own(measured=Disputed((True, False))), Truth.OPEN, 0, Fraction(19, 20)),
        (own(timely=Disputed((19, 10))), Truth.YES, Fraction(1, 2), Fraction(19, 20)),
        (own(timely=Disputed((19, NONE))), Truth.OPEN, 0, 1),
        (own(counted_by=Disputed(("gemeente", "ombudsman"))), Truth.OPEN, 0, Fraction(19, 20)),
        (own(scope=UNKNOWN), Truth.OPEN, 0, Fraction(19, 20)),
        (own(counted_by="coordinator"), Truth.YES, Fraction(19, 20), Fraction(19, 20)),
    ],
)
def test_disputed_figures_are_one_or_the_other(
    listed: HandlingFigures, known: Truth, low: Fraction, high: Fraction
) -> None:
    """Each stated value is possible; figures that may be another's may leave nothing measured."""
    assert (known, None) == by_measure(timeliness_known(figures(listed)))
    assert (Bounds(Fraction(low), Fraction(high)), None) == by_measure(timeliness(figures(listed)))


def test_two_own_figures_contradict_each_other() -> None:
    """One of them is right."""
    seen = figures(own(), own(counted_by="coordinator", timely=10))

    assert (Bounds(Fraction(1, 2), Fraction(19, 20)), None) == by_measure(timeliness(seen))
    assert (Truth.YES, None) == by_measure(timeliness_known(seen))


def test_unlisted_figures_may_be_anything() -> None:
    """Where figures are not all listed anything may have been measured, or there were no cases."""
    assert (WIDE, AbsenceReason.NO_CASES) == by_measure(timeliness(snapshot()))
    assert (Truth.OPEN, AbsenceReason.NO_CASES) == by_measure(timeliness_known(snapshot()))
    assert (Bounds.exactly(Fraction(19, 20)), None) == by_measure(timeliness(snapshot(figures=(own(),))))


@pytest.mark.parametrize("measured", [UNKNOWN, True, False])
def test_no_complaints_is_a_reason_of_absence(measured: Fact[bool]) -> None:
    """Nothing settled and nothing open: there is nothing to measure."""
    seen = figures(own(settled=0, timely=UNKNOWN, measured=measured))

    assert (None, AbsenceReason.NO_CASES) == by_measure(timeliness(seen))
    assert (None, AbsenceReason.NO_CASES) == by_measure(timeliness_known(seen))


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        ([counts(10, 0, 9, 2024), counts(10, 0, 10, 2023)], (Bounds.exactly(Fraction(9, 10)), None)),
        ([counts(0, 0, 0, 2024), counts(10, 0, 9, 2023)], (Bounds.exactly(Fraction(9, 10)), None)),
        (
            [counts(0, 0, 0, 2024), counts(0, 0, 0, 2023), counts(10, 0, 9, 2022)],
            (Bounds.exactly(Fraction(9, 10)), None),
        ),
        (
            [counts(0, 0, 0, 2024), counts(0, 0, 0, 2023), counts(0, 0, 0, 2022), counts(10, 0, 9, 2021)],
            (None, AbsenceReason.NO_CASES),
        ),
        # Not measured is not the same as no cases: the year counts as missed.
        ([HandlingFigures(year=2024, measured=False), counts(10, 0, 9, 2023)], (Bounds.exactly(0), None)),
        ([counts(10, 0, 9, 2023)], (Bounds.exactly(0), None)),
        # Perhaps there were no complaints in 2024, and else none was in time.
        ([counts(0, UNKNOWN, 0, 2024), counts(10, 0, 9, 2023)], (Bounds(Fraction(0), Fraction(9, 10)), None)),
        (
            [counts(0, 0, 0, 2024), counts(0, 0, 0, 2023), counts(UNKNOWN, 0, UNKNOWN, 2022)],
            (WIDE, AbsenceReason.NO_CASES),
        ),
    ],
)
def test_the_last_earlier_year_with_complaints_is_found(
    listed: list[HandlingFigures], expected: tuple[Bounds | None, AbsenceReason | None]
) -> None:
    """Years without complaints are passed over, at most three years back from the last full year."""
    assert expected == by_measure(earlier_timeliness(figures(own(), *listed), years=3))


def test_a_year_leads_to_its_facts() -> None:
    """The case of a year shows its share, and the figures that may be the municipality's own."""
    seen = figures(own(counted_by="ombudsman"), own(scope=UNKNOWN))

    found = timeliness(seen).cases

    fields = ("counted_by", "scope", "measured", "settled", "open_late", "timely", "timely_share")
    assert [("2025", [f"figures[1].{field}" for field in fields])] == [
        (one.subject, [str(place) for place in one.facts]) for one in found
    ]


def test_case_leads_to_what_a_party_that_counted_is_part_of() -> None:
    """Whether figures are the municipality's own can hang on what the party that counted belongs to."""
    unit = Organisation(id="loket", name="Loket", part_of=UNKNOWN)
    listed = own(counted_by="loket")

    found = timeliness(snapshot(complete=("figures",), organisations=(unit,), figures=(listed,))).cases

    assert "organisations[0].part_of" in [str(place) for one in found for place in one.facts]


FEW: st.SearchStrategy[Any] = st.sampled_from((0, 1, 2, 3, UNKNOWN))


@given(FEW, FEW, FEW)
def test_bounds_are_what_enumeration_finds(settled: Any, late: Any, timely: Any) -> None:  # noqa: ANN401 - facts
    """However unknown counts turn out, no share lies outside the bounds, and the greatest is reached or their limit."""
    tried = [range(60) if fact is UNKNOWN else (fact,) for fact in (settled, late, timely)]
    shares = {
        Fraction(in_time, done + open_late)
        for done, open_late, in_time in itertools.product(*tried)
        if in_time <= done and done + open_late
    }

    value, _ = by_measure(timeliness(figures(counts(settled, late, timely))))

    assume(shares)
    assert isinstance(value, Bounds)
    assert value.high is not None
    assert value.low <= min(shares)
    assert value.high == max(shares) if value.high_reached else value.high > max(shares)
