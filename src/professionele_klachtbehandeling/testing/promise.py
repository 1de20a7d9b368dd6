"""A promise that a plug-in makes, and what its author reads where it is not kept."""

from collections.abc import Callable
from typing import Final, Generic, TypeVar

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

T = TypeVar("T")
_LONGEST: Final = 200
"""How much is told of a value."""


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


class _Held(Generic[T]):
    """A value tried, told in a line where a law does not hold: whoever reads that needs no whole city."""

    def __init__(self, value: T) -> None:
        self.value = value

    def __repr__(self) -> str:
        told = repr(self.value)
        return told if len(told) <= _LONGEST else f"{told[: _LONGEST - 1]}…"


@st.composite
def _held(draw: st.DrawFn, values: st.SearchStrategy[T]) -> _Held[T]:
    return _Held(draw(values))


def for_all(values: st.SearchStrategy[T], law: Callable[[T], None], *, one_in: int = 1) -> None:
    """Try a law on values made at random; the profile of hypothesis says on how many.

    Args:
        values: what it is tried on.
        law: raises where it does not hold.
        one_in: on which part of the examples of the profile it is tried, for a law that takes long; at least five.
            What such a law fails on is shown as it was found, and not made smaller first.

    >>> for_all(st.integers(), lambda number: keep(number * 0 == 0, f"{number} times 0", "count again"))
    """
    __tracebackhide__ = True
    sized = settings(
        max_examples=max(5, settings().max_examples // one_in),
        deadline=None,
        phases=(Phase.reuse, Phase.generate) if one_in > 1 else (Phase.reuse, Phase.generate, Phase.shrink),
        suppress_health_check=[HealthCheck.too_slow],
    )

    def tried(value: _Held[T]) -> None:
        law(value.value)

    sized(given(_held(values))(tried))()
