"""How a promise is held, and a law tried."""

import pytest
from hypothesis import strategies as st

from professionele_klachtbehandeling.testing.promise import BrokenPromise, for_all, keep


def test_kept_promise_says_nothing() -> None:
    """Whoever keeps a promise hears nothing."""
    keep(True, "seen", "remedy")


def test_broken_promise_says_what_to_do() -> None:
    """A broken promise is a failed assertion with what was seen and what to do."""
    with pytest.raises(AssertionError) as broken:
        keep(False, "the table is empty", "give rows")

    assert BrokenPromise is type(broken.value)
    assert "the table is empty\nWhat to do: give rows." == str(broken.value)


@pytest.mark.parametrize(("one_in", "fewest"), [(1, 20), (10_000, 5)])
def test_law_is_tried_on_several_values(one_in: int, fewest: int) -> None:
    """A law is tried on as many values as the profile says, or a part of them, but at least on five."""
    tried: list[int] = []

    for_all(st.integers(), tried.append, one_in=one_in)

    assert len(tried) >= fewest


def test_value_on_which_a_law_fails_is_told_in_a_line() -> None:
    """Of a value on which a law fails no more than a line is told."""

    def law(text: str) -> None:
        keep(len(text) < 1_000, "too long", "shorten it")

    with pytest.raises(BrokenPromise) as broken:
        for_all(st.just("x" * 5_000), law)

    told = "\n".join(broken.value.__notes__)
    assert max(map(len, told.splitlines())) < 300
