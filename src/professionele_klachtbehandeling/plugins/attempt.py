"""Calls into code of others: whatever it raises is held as a value, and what it prints does not mix with our output."""

import contextlib
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

import attrs

T = TypeVar("T")


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
        """The sort of error and the line that raised it: a message could repeat what stands in somebody's files."""
        frames = traceback.extract_tb(self.error.__traceback__)
        where = f" ({Path(frames[-1].filename).name}:{frames[-1].lineno})" if frames else ""
        return f"{type(self.error).__name__}{where}"


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
