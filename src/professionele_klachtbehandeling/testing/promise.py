"""A promise that a plug-in makes, and what its author reads where it is not kept."""

from collections.abc import Callable
from typing import TypeVar

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

T = TypeVar("T")


class BrokenPromise(AssertionError):
    """A plug-in does not do what its kind promises; the message says what was seen, and what to do."""


def keep(kept: bool, seen: str, remedy: str) -> None:
    """Hold a plug-in to a promise.

    Args:
        kept: whether it does what it promises.
        seen: what was seen instead.
        remedy: what its author can do.

    Raises:
        BrokenPromise: it does not.

    >>> keep(False, "the name is 'My chart'", "write it in lower case, words joined by a hyphen")
    Traceback (most recent call last):
        ...
    professionele_klachtbehandeling.testing.promise.BrokenPromise: the name is 'My chart'
    What to do: write it in lower case, words joined by a hyphen.
    """
    __tracebackhide__ = True
    if not kept:
        raise BrokenPromise(f"{seen}\nWhat to do: {remedy}.")


def for_all(values: st.SearchStrategy[T], law: Callable[[T], None], *, one_in: int = 1) -> None:
    """Try a law on values made at random; the profile of hypothesis says on how many.

    Args:
        values: what it is tried on.
        law: raises where it does not hold.
        one_in: on which part of the examples of the profile it is tried, for a law that takes long; at least five.

    >>> for_all(st.integers(), lambda number: keep(number * 0 == 0, f"{number} times 0", "count again"))
    """
    __tracebackhide__ = True
    most = max(5, settings().max_examples // one_in)
    sized = settings(max_examples=most, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    sized(given(values)(law))()
