"""Which organisations belong to a whole."""

import itertools
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.belonging import belonging
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed, values_of
from professionele_klachtbehandeling.logic import Truth

PARTIES = "abcd"
PARENTS = st.sampled_from((*PARTIES, "gemeente", NONE))
FACTS = st.one_of(
    PARENTS, st.just(UNKNOWN), st.lists(PARENTS, min_size=2, max_size=3, unique=True).map(lambda some: Disputed(some))
)


@pytest.mark.parametrize(
    ("parents", "expected"),
    [
        ({}, Truth.NO),
        ({"a": NONE}, Truth.NO),
        ({"a": UNKNOWN}, Truth.OPEN),
        ({"a": "gemeente"}, Truth.YES),
        ({"a": "b", "b": "gemeente"}, Truth.YES),
        ({"a": "b", "b": UNKNOWN}, Truth.OPEN),
        ({"a": "b", "b": "a"}, Truth.NO),
        ({"a": Disputed(("gemeente", NONE))}, Truth.OPEN),
        ({"a": Disputed(("b", "gemeente")), "b": "gemeente"}, Truth.YES),
        ({"a": Disputed(("b", "gemeente")), "b": "a"}, Truth.OPEN),
    ],
)
def test_part_of_a_part_is_a_part(parents: dict[str, Any], expected: Truth) -> None:
    """Belonging goes from part to whole, through what is disputed, and not round in a circle."""
    assert expected == belonging(parents, ["gemeente"]).get("a", Truth.NO)


def test_whole_belongs_to_itself() -> None:
    """The municipality is municipal."""
    assert {"gemeente": Truth.YES} == dict(belonging({}, ["gemeente"]))


@given(st.fixed_dictionaries(dict.fromkeys(PARTIES, FACTS)))
def test_certain_and_possible_are_those_of_all_ways_it_can_turn_out(parents: dict[str, Any]) -> None:
    """However what is disputed or unknown turns out, the answer lies within the one given, and both ends are reached.

    An unknown parent may be the municipality or nobody.
    """
    choices = [values_of(parent) or ("gemeente", NONE) for parent in parents.values()]
    outcomes = [_reached(dict(zip(parents, chosen, strict=True))) for chosen in itertools.product(*choices)]

    found = belonging(parents, ["gemeente"])

    for party in PARTIES:
        answers = [party in reached for reached in outcomes]
        assert (all(answers), any(answers)) == (found[party].certain, found[party].possible)


def _reached(parents: dict[str, Any]) -> set[str]:
    reached = {"gemeente"}
    for _ in parents:
        reached |= {party for party, parent in parents.items() if parent in reached}
    return reached


def test_chain_and_tangle_without_end_take_no_time() -> None:
    """A chain of ten thousand parts, and disputes that double with every step, are gone through once."""
    chain: dict[str, Any] = {str(number): str(number + 1) for number in range(10_000)} | {"10000": "gemeente"}
    tangle: dict[str, Any] = {str(n): Disputed((str(n + 1), str(n + 2))) for n in range(1_000)}

    assert Truth.YES == belonging(chain, ["gemeente"])["0"]
    assert Truth.NO == belonging(tangle, ["gemeente"])["0"]
