"""The four shapes of a fact: plain, none, unknown, disputed."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.fact import (
    NONE,
    UNKNOWN,
    Disputed,
    Fact,
    contains,
    holds,
    is_stated,
    is_yes,
    values_of,
)
from professionele_klachtbehandeling.logic import Truth

NUMBERS = st.integers(0, 3)
STATED = NUMBERS | st.just(NONE)
FACTS: st.SearchStrategy[Fact[int]] = st.one_of(
    STATED, st.lists(STATED, min_size=2, max_size=3, unique=True).map(lambda values: Disputed(tuple(values)))
)


@given(FACTS, NUMBERS)
def test_statement_about_a_fact_is_that_about_each_of_its_values(fact: Fact[int], least: int) -> None:
    """A statement holds where it does of every value, is open where of some, and never holds of none."""

    def reaches(number: int) -> bool:
        return number >= least

    answers = [isinstance(value, int) and reaches(value) for value in values_of(fact) or ()]

    assert Truth.between(all(answers), any(answers)) == holds(fact, reaches)


@given(st.sampled_from([lambda number: True, lambda number: False, lambda number: Truth.YES]))
def test_of_the_unknown_nothing_is_known(predicate: Callable[[int], Truth | bool]) -> None:
    """Unknown is open whatever is asked, for it may be none."""
    assert Truth.OPEN == holds(UNKNOWN, predicate)
    assert None is values_of(UNKNOWN)


def test_open_answer_about_a_value_stays_open() -> None:
    """A statement that is itself open leaves a known fact open."""
    disputed: Fact[int] = Disputed((3, 4))

    assert Truth.OPEN == holds(3, lambda number: Truth.OPEN)
    assert Truth.OPEN == holds(disputed, lambda number: Truth.OPEN if number == 3 else Truth.YES)


@pytest.mark.parametrize(
    ("fact", "yes", "stated"),
    [
        (True, Truth.YES, Truth.YES),
        (False, Truth.NO, Truth.YES),
        (NONE, Truth.NO, Truth.NO),
        (UNKNOWN, Truth.OPEN, Truth.OPEN),
        (Disputed((True, False)), Truth.OPEN, Truth.YES),
        (Disputed((False, NONE)), Truth.NO, Truth.OPEN),
    ],
    ids=str,
)
def test_yes_and_stated_are_different_questions(fact: Fact[bool], yes: Truth, stated: Truth) -> None:
    """A no is stated, a none is not; both are no yes."""
    assert (yes, stated) == (is_yes(fact), is_stated(fact))


@pytest.mark.parametrize(
    ("fact", "expected"),
    [
        (("a", "b"), Truth.YES),
        (("b",), Truth.NO),
        (NONE, Truth.NO),
        (UNKNOWN, Truth.OPEN),
        (Disputed((("a",), ("a", "b"))), Truth.YES),
        (Disputed((("a",), NONE)), Truth.OPEN),
    ],
    ids=str,
)
def test_set_that_is_stated_is_stated_fully(fact: Fact[tuple[str, ...]], expected: Truth) -> None:
    """A member that is not in a stated set is not there."""
    assert expected == contains(fact, "a")


@pytest.mark.parametrize("values", [(), (1,), (1, 1), (NONE, NONE)])
def test_dispute_needs_two_values(values: tuple[int, ...]) -> None:
    """What everybody agrees on is not disputed."""
    with pytest.raises(ValueError) as refused:  # noqa: PT011 - the whole message is asserted
        Disputed(values)

    assert "a disputed fact needs at least two different values" == str(refused.value)


def test_markers_read_as_they_are_imported() -> None:
    """In a message or a test an unknown and a none show the name under which they are known."""
    assert "(UNKNOWN, NONE)" == repr((UNKNOWN, NONE))
