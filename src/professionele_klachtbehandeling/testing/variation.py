"""Landscapes that are like another but for some facts: what laws are tried on, the same for the same seed."""

import random

import attrs
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import UNKNOWN, Disputed, Unknown
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.testing.answers import candidates
from professionele_klachtbehandeling.testing.city import city
from professionele_klachtbehandeling.testing.places import Place, fact, places, with_fact


def perturbed(landscape: Landscape, seed: int, changes: int) -> Landscape:
    """Return the landscape with so many facts changed and other sections closed.

    >>> perturbed(city(1), seed=7, changes=20) == perturbed(city(1), seed=7, changes=20)
    True
    """
    chance = random.Random(seed)  # noqa: S311 - no secret, a reproducible choice
    there_are = places(landscape)
    for place in chance.sample(there_are, min(changes, len(there_are))):
        value = chance.choice([UNKNOWN, UNKNOWN, *candidates(landscape, place)])
        landscape = _tried(landscape, place, value, UNKNOWN)
    closed = tuple(section for section in SECTIONS if chance.random() < 0.6)
    return attrs.evolve(landscape, complete=closed)


def settled(landscape: Landscape, seed: int) -> Landscape:
    """Return the landscape with every fact known and every section closed.

    >>> known = settled(city(1), seed=7)
    >>> any(isinstance(fact(known, place), Unknown) for place in places(known))
    False
    """
    chance = random.Random(seed)  # noqa: S311 - no secret, a reproducible choice
    landscape = attrs.evolve(landscape, complete=SECTIONS)
    for place in places(landscape):
        value = fact(landscape, place)
        if isinstance(value, (Unknown, Disputed)) or chance.random() < 0.1:
            possible = candidates(landscape, place)
            landscape = _tried(landscape, place, chance.choice(possible), *possible)
        elif isinstance(value, PartialDate):
            landscape = with_fact(landscape, place, PartialDate.of(value.first))
    return landscape


def _tried(landscape: Landscape, place: Place, *values: object) -> Landscape:
    """Return the landscape with the first of the values that does not contradict the rest; as it is where all do."""
    for value in values:
        try:
            return with_fact(landscape, place, value)
        except ValueError:
            continue
    return landscape


def varied_cities(most: int = 40) -> st.SearchStrategy[Landscape]:
    """Return invented cities of which up to so many facts are open or other than usual, some sections closed.

    >>> from hypothesis import given
    >>> @given(varied_cities())
    ... def law(landscape):
    ...     assert "Rivierstad" == landscape.municipality.name
    >>> law()
    """
    made = st.tuples(st.integers(0, 15), st.integers(0, 10**6), st.integers(0, most))
    return made.map(lambda chosen: perturbed(city(chosen[0]), *chosen[1:]))
