"""What measures are made of: cases, shares, counts and claims."""

from fractions import Fraction

import pytest

from professionele_klachtbehandeling.logic import Bounds, Option, Truth
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.quantity import (
    Absent,
    Case,
    Measured,
    as_every,
    case,
    count,
    every,
    exists,
    places,
    share,
    slots,
)

YES, OPEN, NO = Truth.YES, Truth.OPEN, Truth.NO
EMPTY = AbsenceReason.NO_CHANNELS


@pytest.mark.parametrize("truth", list(Truth))
def test_case_counts_as_it_was_told(truth: Truth) -> None:
    """A case that belongs counts for yes, no or open."""
    assert truth is case("balie", truth).counts
    assert YES is case("balie", truth).belongs


def test_case_that_may_not_belong_is_open() -> None:
    """A case that counts, if it belongs, neither surely counts nor surely belongs."""
    found = case("balie", YES, belongs=OPEN)

    assert (Option(0, 0), Option(1, 1)) == found.options
    assert OPEN is found.counts
    assert OPEN is found.belongs


def test_case_that_does_not_belong_adds_nothing() -> None:
    """A case that surely does not belong has one option: nothing of nothing."""
    found = case("balie", OPEN, belongs=NO)

    assert (Option(0, 0),) == found.options
    assert NO is found.counts
    assert NO is found.belongs


def test_case_keeps_where_its_facts_stand() -> None:
    """The places of the facts come with the case."""
    assert places("channels", 3, "kinds", "ways") == case("balie", YES, *places("channels", 3, "kinds", "ways")).facts


def test_places_name_what_limits_an_item_only_where_that_is_open() -> None:
    """State, begin and end are named where it is open whether an item is in force, and not elsewhere."""
    assert ["channels[0].kinds"] == [str(place) for place in places("channels", 0, "kinds", standing=YES)]
    assert ["tasks[1]", "tasks[1].state", "tasks[1].begin", "tasks[1].end"] == [
        str(place) for place in places("tasks", 1, "", standing=OPEN)
    ]


def test_slots_come_and_go_together() -> None:
    """Three slots of which one is open count one or two of three, or nothing where the whole may fall away."""
    assert (Option(0, 0), Option(1, 3), Option(2, 3)) == slots("balie", [YES, OPEN, NO], belongs=OPEN).options


def test_share_is_exact() -> None:
    """Two of three cases, of which one is open, are between one and two thirds."""
    found = share([case("a", YES), case("b", OPEN), case("c", NO)], more=False, empty=EMPTY)

    assert isinstance(found, Measured)
    assert Bounds(Fraction(1, 3), Fraction(2, 3)) == found.value
    assert found.may_be_absent is None


def test_share_of_nothing_is_absent() -> None:
    """Without anything that may belong there is no share, and the reason is told with what fell away."""
    gone = case("a", YES, belongs=NO)

    assert Absent(reason=EMPTY) == share([], more=False, empty=EMPTY)
    assert Absent(reason=EMPTY, cases=(gone,)) == share([gone], more=False, empty=EMPTY)


def test_share_of_perhaps_nothing_says_so() -> None:
    """Where all cases may fall away the share is that of what is left, and the reason of absence is kept."""
    found = share([case("a", YES, belongs=OPEN)], more=False, empty=EMPTY)

    assert isinstance(found, Measured)
    assert Bounds.exactly(1) == found.value
    assert EMPTY is found.may_be_absent


def test_share_with_unlisted_cases_is_open_between_ends_that_are_not_reached() -> None:
    """One that counts and one that misses keep the share off both ends, however many more there are."""
    found = share([case("a", YES), case("b", NO)], more=True, empty=EMPTY)

    assert isinstance(found, Measured)
    assert Bounds(Fraction(0), Fraction(1), low_reached=False, high_reached=False) == found.value
    assert found.more


def test_count_has_no_end_where_more_may_exist() -> None:
    """What surely counts is the least; unlisted cases take away the most."""
    cases = [case("a", YES), case("b", OPEN), case("c", NO)]

    assert Bounds(Fraction(1), Fraction(2)) == count(cases, more=False).value
    assert Bounds(Fraction(1), None) == count(cases, more=True).value


@pytest.mark.parametrize(
    ("listed", "more", "expected"),
    [
        ([], False, NO),
        ([], True, OPEN),
        ([NO, NO], False, NO),
        ([NO, NO], True, OPEN),
        ([NO, OPEN], False, OPEN),
        ([NO, YES], True, YES),
    ],
)
def test_one_is_enough_to_exist(listed: list[Truth], more: bool, expected: Truth) -> None:
    """One that counts settles it; none settles it only where nothing is unlisted."""
    assert expected is exists([case("a", truth) for truth in listed], more=more).value


@pytest.mark.parametrize(
    ("listed", "more", "expected"),
    [
        ([(YES, YES), (YES, YES)], False, YES),
        ([(YES, YES), (YES, YES)], True, OPEN),
        ([(YES, YES), (NO, YES)], True, NO),
        ([(YES, YES), (OPEN, YES)], False, OPEN),
        ([(YES, YES), (NO, OPEN)], False, OPEN),
        ([(YES, YES), (NO, NO)], False, YES),
        ([(NO, OPEN), (NO, OPEN)], False, NO),
        ([(NO, OPEN), (YES, OPEN)], False, OPEN),
        ([(YES, OPEN), (YES, OPEN)], False, YES),
        ([], True, OPEN),
    ],
)
def test_every_is_what_all_that_belongs_comes_to(
    listed: list[tuple[Truth, Truth]], more: bool, expected: Truth
) -> None:
    """A claim about all holds or fails over whatever turns out to belong."""
    found = every([case("a", counts, belongs=belongs) for counts, belongs in listed], more=more, empty=EMPTY)

    assert isinstance(found, Measured)
    assert expected is found.value


def test_every_about_nothing_is_absent() -> None:
    """A claim about nothing is never met."""
    assert Absent(reason=EMPTY) == every([], more=False, empty=EMPTY)


def test_every_about_perhaps_nothing_says_so() -> None:
    """Where all may fall away, the claim keeps the reason of its absence."""
    found = every([case("a", YES, belongs=OPEN)], more=False, empty=EMPTY)

    assert isinstance(found, Measured)
    assert EMPTY is found.may_be_absent


def test_a_truth_is_every_of_itself() -> None:
    """What is a truth, or absent, already is not asked again."""
    assert Measured(value=OPEN) == as_every(Measured(value=OPEN))
    assert Absent(reason=EMPTY) == as_every(Absent(reason=EMPTY))


def test_case_of_several_options_is_open_where_they_disagree() -> None:
    """A case that counts in full in one option and not in another is open."""
    assert OPEN is Case("a", (Option(1, 1), Option(1, 2))).counts
    assert YES is Case("a", (Option(1, 1), Option(2, 2))).counts
