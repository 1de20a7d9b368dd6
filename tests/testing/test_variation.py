"""Landscapes that are like another but for some facts."""

from hypothesis import given, settings
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.fact import Disputed, Unknown
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.testing import a_channel, a_landscape
from professionele_klachtbehandeling.testing.city import city
from professionele_klachtbehandeling.testing.places import fact, places
from professionele_klachtbehandeling.testing.variation import perturbed, settled, tried_fact, varied_cities

FEW = settings(max_examples=5)


@FEW
@given(st.integers(0, 100), st.integers(0, 30))
def test_same_seed_changes_the_same(seed: int, changes: int) -> None:
    """A landscape is varied in the same way for the same seed, in at most so many facts."""
    before, after = city(1), perturbed(city(1), seed, changes)

    assert after == perturbed(city(1), seed, changes)
    assert changes >= sum(fact(before, place) != fact(after, place) for place in places(before))


def test_more_changes_than_facts_change_them_all() -> None:
    """A small landscape is varied as far as there are facts."""
    assert 1 == len(perturbed(a_landscape(channels=(a_channel(),)), 1, 1_000).channels)


@FEW
@given(st.integers(0, 100))
def test_settled_landscape_is_wholly_known(seed: int) -> None:
    """Nothing of a settled landscape is unknown or disputed, and every section is closed."""
    known = settled(city(3), seed)

    assert SECTIONS == known.complete
    assert not any(isinstance(fact(known, place), Unknown | Disputed) for place in places(known))


@FEW
@given(varied_cities())
def test_varied_cities_are_cities(landscape: Landscape) -> None:
    """A varied city still has its tasks."""
    assert 25 == len(landscape.tasks)


def test_first_value_that_does_not_contradict_is_taken() -> None:
    """A value that contradicts the rest is passed over; where all do, nothing changes."""
    landscape, place = a_landscape(channels=(a_channel(),)), ("channels", 0, "operator")

    assert "college" == tried_fact(landscape, place, "nergens", "college").channels[0].operator
    assert landscape == tried_fact(landscape, place, "nergens")
