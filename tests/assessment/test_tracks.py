"""The two tracks."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from professionele_klachtbehandeling.assessment.condition import Evaluation
from professionele_klachtbehandeling.assessment.outcome import Outcome
from professionele_klachtbehandeling.assessment.tracks import FactTrack, fact_track, rated_track
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.domain.vocabulary import Inapplicability
from professionele_klachtbehandeling.logic import Truth
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.maturity.condition import IfAbsent
from professionele_klachtbehandeling.maturity.model import Indicator, WhenEmpty
from professionele_klachtbehandeling.maturity.rating import Rating
from professionele_klachtbehandeling.measures.quantity import Measured, Result
from tests.yardstick import DATE, between, exactly, fakes, indicator, landscape, nothing, rated, rating


def track(asked: Indicator, **results: Result) -> FactTrack | None:
    """Return the fact track of an indicator with what its measures return; `share` is its own."""
    told = {asked.id if name == "share" else name: result for name, result in results.items()}
    return fact_track(asked, Evaluation(Snapshot(landscape()), fakes(told)), 5)


def outcome(asked: Indicator, **results: Result) -> Outcome:
    """Return the outcome of the fact track of an indicator."""
    found = track(asked, **results)
    assert found is not None
    return found.outcome


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [("1/2", "1/2", (3, 3)), ("0", "1", (1, 5)), ("1/4", "3/4", (2, 4)), ("1", "1", (5, 5)), ("0", "0", (1, 1))],
)
def test_level_is_the_highest_up_to_which_all_is_met(low: str, high: str, expected: tuple[int, int]) -> None:
    """Certain counts what is open as not met, possible as met; level 1 is the floor."""
    assert Outcome.at(*expected) == outcome(indicator(), share=between(low, high))


def test_staircase_does_not_jump_over_a_step_that_fails() -> None:
    """A higher condition that is met is worth nothing above one that is not."""
    steps = indicator("X1.1", 3)
    second = steps.conditions[1].all[0]
    other = [
        steps.conditions[0],
        type(steps.conditions[1])(level=3, all=(type(second)(measure="other", at_least=second.at_least),)),
    ]
    uneven = type(steps)(
        **{
            **{name: getattr(steps, name) for name in ("id", "name", "question", "track", "evidence")},
            "descriptors": steps.descriptors,
            "conditions": tuple(other),
        }
    )

    assert Outcome.at(1, 1) == outcome(uneven, share=exactly(0), other=exactly(1))


def test_nothing_to_measure_is_an_absence_with_its_reason() -> None:
    """An empty denominator is no level, neither the lowest nor the highest."""
    assert Outcome.absent(AbsenceReason.NO_CELLS) == outcome(indicator(), share=nothing())


def test_nothing_to_measure_is_the_lowest_level_where_the_model_says_so() -> None:
    """An indicator with when_empty lowest stands on level 1 where there is nothing to measure."""
    assert Outcome.at(1, 1) == outcome(indicator(when_empty=WhenEmpty.LOWEST), share=nothing())


def test_unknown_whether_there_is_anything_to_measure_is_the_full_scale() -> None:
    """Unknown applicability is neither a level nor an absence, whatever the bounds."""
    may_be = between("1/2", "1/2", may_be_absent=AbsenceReason.NO_CELLS)

    assert Outcome.at(1, 5) == outcome(indicator(), share=may_be)


def test_unknown_whether_there_is_anything_lowers_only_the_certain_level_where_empty_is_lowest() -> None:
    """Where empty means lowest, it is certain only that level 1 is reached."""
    may_be = between("1/2", "1/2", may_be_absent=AbsenceReason.NO_CELLS)

    assert Outcome.at(1, 3) == outcome(indicator(when_empty=WhenEmpty.LOWEST), share=may_be)


@pytest.mark.parametrize(
    ("applies", "expected"),
    [
        (Truth.YES, Outcome.at(3, 3)),
        (Truth.OPEN, Outcome.at(1, 5)),
        (Truth.NO, Outcome.absent(AbsenceReason.NOTHING_OUTSOURCED)),
    ],
)
def test_applicability_decides_between_level_scale_and_absence(applies: Truth, expected: Outcome) -> None:
    """An indicator that does not apply is absent, one of which that is unknown is open."""
    assert expected == outcome(indicator(applies=True), share=exactly("1/2"), applies=Measured(value=applies))


def test_condition_that_speaks_of_absence_does_not_make_the_indicator_absent() -> None:
    """An absent measure that a condition provides for leaves the indicator its level."""
    assert Outcome.at(5, 5) == outcome(indicator(if_absent=IfAbsent.MET), share=nothing())


def test_facts_say_nothing_of_a_rated_indicator() -> None:
    """An indicator without conditions has no fact track."""
    assert track(rated()) is None


def test_newest_rating_of_each_assessor_counts() -> None:
    """A later rating of the same assessor replaces the earlier; others stay."""
    early = datetime.date(2026, 1, 1)
    found = rated_track(indicator(), [rating(5, date=early), rating(2), rating(4, assessor="mt")], DATE)

    assert found is not None
    assert (Outcome.at(2, 4), ("kcc", "mt")) == (found.outcome, tuple(one.assessor for one in found.ratings))


def test_rating_after_the_reference_date_does_not_count() -> None:
    """What is said later says nothing about now."""
    assert rated_track(indicator(), [rating(5, date=DATE + datetime.timedelta(days=1))], DATE) is None


def test_adopted_round_supersedes_its_votes() -> None:
    """A group's explicit rating replaces the votes of the round it adopts, and only those."""
    votes = [rating(1, round="r1"), rating(5, assessor="mt", round="r1"), rating(2, assessor="or")]
    adopted = rating(3, assessor="groep", adopts="r1")

    found = rated_track(indicator(), [*votes, adopted], DATE)

    assert found is not None
    assert Outcome.at(2, 3) == found.outcome


def test_only_absences_make_an_absence() -> None:
    """Where all say that it does not apply, the track is absent; a level beside it counts, and is marked."""
    no = Rating(indicator="X1.1", not_applicable=Inapplicability.NO_CASES, assessor="or", date=DATE)

    alone, mixed = rated_track(indicator(), [no], DATE), rated_track(indicator(), [no, rating(4)], DATE)

    assert alone is not None
    assert mixed is not None
    assert (Outcome.absent(AbsenceReason.NO_CASES), False) == (alone.outcome, alone.is_mixed)
    assert (Outcome.at(4, 4), True) == (mixed.outcome, mixed.is_mixed)


@given(
    st.lists(st.tuples(st.integers(1, 5), st.sampled_from("abc"), st.integers(1, 28)), unique_by=lambda one: one[1:])
)
def test_order_of_ratings_does_not_matter(said: list[tuple[int, str, int]]) -> None:
    """Ratings in another order come to the same."""
    listed = [rating(level, assessor=who, date=datetime.date(2026, 2, day)) for level, who, day in said]

    assert rated_track(indicator(), listed, DATE) == rated_track(indicator(), listed[::-1], DATE)
