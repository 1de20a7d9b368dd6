"""What was looked at again, and with how many groups it was tested."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed, Fact
from professionele_klachtbehandeling.domain.review import Review
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.domain.vocabulary import ReviewSubject
from professionele_klachtbehandeling.logic import Bounds, Truth
from professionele_klachtbehandeling.measures.quantity import Measured
from professionele_klachtbehandeling.measures.review import reviewed, target_groups_tested
from tests.landscapes import landscape, snapshot
from tests.measures.completions import by_enumeration, by_measure, open_facts

YES, OPEN, NO = Truth.YES, Truth.OPEN, Truth.NO
CLOSED = ("reviews",)
DAY = PartialDate(2026, 3, 1)
OLD = PartialDate(2024)
LATER = PartialDate(2026, 7, 2)


def review(date: Fact[PartialDate] = DAY, residents_input: Fact[bool] = UNKNOWN) -> Review:
    """Return a review of the overview of channels."""
    return Review(subject=ReviewSubject.CHANNEL_OVERVIEW, date=date, residents_input=residents_input)


def trial(groups: Fact[tuple[str, ...]], date: Fact[PartialDate] = DAY) -> Review:
    """Return a test of accessibility."""
    return Review(subject=ReviewSubject.ACCESSIBILITY, date=date, target_groups=groups, name="Toets")


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        (PartialDate(2025, 7, 1), YES),
        (PartialDate(2025, 6, 30), NO),
        (PartialDate(2026, 7, 1), YES),
        (LATER, NO),
        (PartialDate(2025, 7), YES),
        (PartialDate(2025), OPEN),
        (PartialDate(2026), OPEN),
        (PartialDate(2024), NO),
        (UNKNOWN, OPEN),
        (NONE, NO),
        (Disputed((PartialDate(2025, 9, 1), PartialDate(2026, 1, 1))), YES),
        (Disputed((PartialDate(2019), PartialDate(2026, 1, 1))), OPEN),
    ],
)
def test_review_counts_from_twelve_months_back_to_the_reference_date(date: Fact[PartialDate], expected: Truth) -> None:
    """Both ends of the window count; a date that may lie in or out is open; what comes later does not count."""
    found = reviewed(snapshot(complete=CLOSED, reviews=(review(date),)), subject="channel-overview", months=12)

    assert isinstance(found, Measured)
    assert expected is found.value


@pytest.mark.parametrize(
    ("residents_input", "expected"),
    [(True, YES), (False, NO), (NONE, NO), (UNKNOWN, OPEN), (Disputed((True, False)), OPEN)],
)
def test_input_of_residents_counts_where_it_is_asked_for(residents_input: Fact[bool], expected: Truth) -> None:
    """Where it is asked for the review needs it, and elsewhere it does not."""
    facts = snapshot(complete=CLOSED, reviews=(review(residents_input=residents_input),))

    asked = reviewed(facts, subject="channel-overview", months=12, residents_input=True)
    not_asked = reviewed(facts, subject="channel-overview", months=12)

    assert isinstance(asked, Measured)
    assert isinstance(not_asked, Measured)
    assert (expected, YES) == (asked.value, not_asked.value)


def test_date_and_input_are_those_of_one_review() -> None:
    """An old review with input and a new one without do not add up."""
    facts = snapshot(complete=CLOSED, reviews=(review(OLD, True), review(DAY, False)))

    found = reviewed(facts, subject="channel-overview", months=12, residents_input=True)

    assert isinstance(found, Measured)
    assert NO is found.value
    assert [NO, NO] == [case.counts for case in found.cases]
    assert ["reviews[0].date", "reviews[0].residents_input"] == [str(place) for place in found.cases[0].facts]


def test_review_of_something_else_does_not_count() -> None:
    """Only the subject that was asked after is looked at."""
    found = reviewed(snapshot(complete=CLOSED, reviews=(review(),)), subject="responsibility-matrix", months=12)

    assert Measured(value=NO) == found


def test_reviews_that_are_not_listed_may_exist() -> None:
    """Without a review it is open whether there was one, where reviews may be missing."""
    found = reviewed(snapshot(), subject="satisfaction", months=24)

    assert Measured(value=OPEN, more=True) == found


def groups(*reviews: Review, complete: tuple[str, ...] = CLOSED) -> Measured:
    """Return with how many groups accessibility was tested in 24 months."""
    found = target_groups_tested(snapshot(complete=complete, reviews=reviews), months=24)
    assert isinstance(found, Measured)
    return found


def test_groups_of_several_tests_add_up_and_count_once() -> None:
    """Young and old in one test, old and blind in another, are three groups."""
    found = groups(trial(("jongeren", "ouderen")), trial(("ouderen", "blinden")))

    assert Bounds.exactly(3) == found.value
    assert ["jongeren", "ouderen", "blinden"] == [case.subject for case in found.cases]
    assert [2, 4, 2] == [len(case.facts) for case in found.cases]


def test_old_tests_and_other_reviews_do_not_count() -> None:
    """A test of longer ago and a review of something else add no group."""
    assert Bounds.exactly(0) == groups(trial(("jongeren",), PartialDate(2024, 6, 30)), review()).value
    assert Bounds.exactly(1) == groups(trial(("jongeren",), PartialDate(2024, 7, 1))).value


def test_disputed_groups_are_one_or_the_other() -> None:
    """A test with the young or with the old reached one group; beside a test with the old it is one or two."""
    disputed: Fact[tuple[str, ...]] = Disputed((("jongeren",), ("ouderen",)))

    assert Bounds.exactly(1) == groups(trial(disputed)).value
    assert Bounds(Fraction(1), Fraction(2)) == groups(trial(disputed), trial(("ouderen",))).value


def test_doubtful_date_leaves_the_groups_open() -> None:
    """A test of which the year only is known may have come too late, with all its groups."""
    assert Bounds(Fraction(0), Fraction(2)) == groups(trial(("jongeren", "ouderen"), PartialDate(2026))).value


def test_unknown_groups_have_no_greatest_number() -> None:
    """A test with unknown groups, and tests that are not listed, may have reached any number."""
    assert Bounds(Fraction(1), None) == groups(trial(("jongeren",)), trial(UNKNOWN)).value
    assert Bounds(Fraction(1), None) == groups(trial(("jongeren",)), complete=()).value
    assert Bounds.exactly(1) == groups(trial(("jongeren",)), trial(UNKNOWN, PartialDate(2019))).value
    assert ["jongeren", "Toets"] == [case.subject for case in groups(trial(("jongeren",)), trial(UNKNOWN)).cases]


CANDIDATES = {"reviews.date": (DAY, OLD), "reviews.residents_input": (True, False)}
REVIEWS = st.builds(
    Review,
    subject=st.just(ReviewSubject.ACCESSIBILITY),
    date=open_facts(DAY, OLD, LATER),
    residents_input=open_facts(True, False),
    target_groups=open_facts(("a", "b"), ("a",), ("c",), NONE).filter(lambda fact: fact is not UNKNOWN),
)


@given(reviews=st.lists(REVIEWS, max_size=3).map(tuple))
def test_reviews_are_exact_over_all_completions(reviews: tuple[Review, ...]) -> None:
    """Both measures say the least and the greatest that the open facts can come to."""
    facts = landscape(complete=CLOSED, reviews=reviews)
    asked = {"subject": "accessibility", "months": 12, "residents_input": True}

    assert by_enumeration(reviewed, facts, CANDIDATES, **asked) == by_measure(reviewed(Snapshot(facts), **asked))
    assert by_enumeration(target_groups_tested, facts, CANDIDATES, months=12) == by_measure(
        target_groups_tested(Snapshot(facts), months=12)
    )
