"""Standings at random: what methods are tried on."""

from hypothesis import strategies as st

from professionele_klachtbehandeling.scoring.method import Standing


def standings(highest: int = 5, most: int = 8) -> st.SearchStrategy[list[Standing]]:
    """Return lists of standings of which at least one carries weight.

    Args:
        highest: the highest level.
        most: how many there are at most.

    >>> from hypothesis import given
    >>> @given(standings(highest=3))
    ... def law(listed):
    ...     assert all(1 <= one.level <= 3 for one in listed) and any(one.weight for one in listed)
    >>> law()
    """
    made = st.tuples(st.integers(1, highest), st.integers(0, 3), st.booleans())
    listed = st.lists(made, min_size=1, max_size=most).filter(lambda some: any(weight for _, weight, _ in some))
    return listed.map(lambda some: [Standing(f"X1.{number}", *one) for number, one in enumerate(some, start=1)])
