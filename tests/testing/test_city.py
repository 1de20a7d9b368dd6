"""The invented city."""

from professionele_klachtbehandeling.domain.fact import UNKNOWN, Disputed
from professionele_klachtbehandeling.testing.city import city
from professionele_klachtbehandeling.testing.places import fact, places


def test_same_seed_gives_the_same_city() -> None:
    """A city is a function of its seed, and another seed makes another."""
    city.cache_clear()
    first = city(4)
    city.cache_clear()

    assert first == city(4)
    assert first != city(5)


def test_city_holds_facts_of_every_shape() -> None:
    """In each city some facts are unknown, some disputed, and most are known."""
    values = [fact(city(4), place) for place in places(city(4))]

    assert any(value is UNKNOWN for value in values)
    assert any(isinstance(value, Disputed) for value in values)
