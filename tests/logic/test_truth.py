"""Three-valued truth: the laws of Kleene's logic, and that open is never taken for yes or no."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from professionele_klachtbehandeling.logic.truth import Truth, all_of, any_of

TRUTHS = st.sampled_from(Truth)


def outcomes(truth: Truth) -> tuple[bool, ...]:
    """Return how a truth can turn out."""
    return (False, True) if truth is Truth.OPEN else (truth is Truth.YES,)


def over(answers: set[bool]) -> Truth:
    """Return the truth of which these are all the outcomes."""
    return Truth.between(certain=answers == {True}, possible=True in answers)


@given(TRUTHS, TRUTHS)
def test_connectives_agree_with_every_outcome(one: Truth, other: Truth) -> None:
    """And, or and not are yes where all outcomes are, no where none is, and open in between."""
    pairs = list(itertools.product(outcomes(one), outcomes(other)))

    assert over({a and b for a, b in pairs}) == one & other
    assert over({a or b for a, b in pairs}) == one | other
    assert over({not a for a in outcomes(one)}) == ~one


@given(TRUTHS, TRUTHS, TRUTHS)
def test_laws_of_a_lattice(a: Truth, b: Truth, c: Truth) -> None:
    """And and or commute, associate, absorb and distribute, as the least and the greatest do."""
    assert (a & b, a | b) == (b & a, b | a)
    assert ((a & b) & c, (a | b) | c) == (a & (b & c), a | (b | c))
    assert (a, a) == (a & (a | b), a | (a & b))
    assert (a & (b | c), a | (b & c)) == ((a & b) | (a & c), (a | b) & (a | c))


@given(TRUTHS, TRUTHS)
def test_laws_of_negation(a: Truth, b: Truth) -> None:
    """Not undoes itself and swaps and with or; but a thing or its contrary need not be known."""
    assert a == ~~a
    assert ~(a & b) == ~a | ~b
    assert Truth.OPEN == Truth.OPEN | ~Truth.OPEN


@given(st.lists(TRUTHS, max_size=6))
def test_all_and_any_are_and_and_or_of_many(truths: list[Truth]) -> None:
    """All-of and any-of are what joining one by one comes to; of nothing, yes and no."""
    together, either = Truth.YES, Truth.NO
    for truth in truths:
        together, either = together & truth, either | truth

    assert (together, either) == (all_of(truths), any_of(truths))


@given(TRUTHS)
def test_truth_is_between_certain_and_possible(truth: Truth) -> None:
    """Certain and possible say all there is to say of a truth."""
    assert truth == Truth.between(certain=truth.certain, possible=truth.possible)


@pytest.mark.parametrize("truth", Truth)
def test_truth_is_no_bool(truth: Truth) -> None:
    """A truth refuses to be taken for a plain yes or no."""
    with pytest.raises(TypeError) as refused:
        bool(truth)

    assert "a Truth has three values; ask for .certain or .possible" == str(refused.value)
