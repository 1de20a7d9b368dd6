"""Calls into code of others: whatever it raises is held as a value, and what it prints does not mix with our output."""

import contextlib
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final, Generic, TypeVar

import attrs

T = TypeVar("T")

_OURS: Final = Path(__file__).parents[1]
"""Where the library itself stands."""


@attrs.frozen
class Failure:
    """What code of others raised (mislukking).

    Attributes:
        error: the exception.
    """

    error: BaseException

    @property
    def told(self) -> str:
        """The sort of error and its message, for what happens before any facts are in sight."""
        message = " ".join(str(self.error).split())
        return f"{type(self.error).__name__}: {message}" if message else type(self.error).__name__

    @property
    def place(self) -> str:
        """The sort of error and the last line of the author that led to it, not one of a library that he calls.

        Its message is not told: it could repeat what stands in somebody's files.
        """
        import traceback

        called = [(Path(one.filename), one.lineno) for one in traceback.extract_tb(self.error.__traceback__)]
        foreign = [(path, line) for path, line in called if _OURS not in path.parents]
        own = [(path, line) for path, line in foreign if path.parent == foreign[0][0].parent]
        path, line = (own or called)[-1]
        return f"{type(self.error).__name__} ({path.name}:{line})"


@attrs.frozen
class Success(Generic[T]):
    """What code of others returned (resultaat).

    Attributes:
        value: what it returned.
    """

    value: T


def attempt(work: Callable[[], T]) -> Success[T] | Failure:
    """Return what code of others returns, or what it raises; what it prints goes to standard error.

    Only the user's own interruption is passed on. A plug-in that wants to end the process is a failure like any other.

    >>> attempt(lambda: 1), attempt(lambda: 1 / 0).told
    (Success(value=1), 'ZeroDivisionError: division by zero')
    """
    try:
        with contextlib.redirect_stdout(sys.stderr):
            return Success(work())
    except (Exception, SystemExit) as error:  # noqa: BLE001 - anything can come out of code of others
        return Failure(error)
