"""Who is watched, cannot reach a network or read a clock unseen."""

import contextlib
import socket
import sys
from collections.abc import Iterator
from types import FrameType
from typing import Any, Final
from unittest import mock

_CLOCKS: Final = frozenset(
    {
        "date.today",
        "datetime.now",
        "datetime.today",
        "datetime.utcnow",
        "ctime",
        "gmtime",
        "localtime",
        "monotonic",
        "perf_counter",
        "strftime",
        "time",
        "time_ns",
    }
)
"""What reads a clock, by the name under which Python itself knows it."""
_TELL: Final = frozenset({"datetime", "time"})
"""The modules of which these are the names."""
_DOORS: Final = ("connect", "connect_ex", "sendto")


class NoNetwork(OSError):
    """There is no network while a plug-in is watched."""


@contextlib.contextmanager
def network_watched() -> Iterator[list[str]]:
    """Return a context in which no socket connects and no name is looked up; it gives the list of what was tried.

    >>> with network_watched() as tried, contextlib.suppress(OSError):
    ...     socket.create_connection(("gemeente.example", 443))
    >>> tried
    ['gemeente.example']
    """
    tried: list[str] = []

    def refused(*asked: object, **_: object) -> Any:  # noqa: ANN401 - it never returns
        place = next((one for one in asked if isinstance(one, (str, bytes, tuple))), "")
        tried.append(str(place[0] if isinstance(place, tuple) and place else place))
        raise NoNetwork(f"no network here: {tried[-1]}")

    with contextlib.ExitStack() as doors:
        for name in _DOORS:
            doors.enter_context(mock.patch.object(socket.socket, name, refused))
        for name in ("getaddrinfo", "gethostbyname"):
            doors.enter_context(mock.patch.object(socket, name, refused))
        yield tried


@contextlib.contextmanager
def clock_watched(package: str) -> Iterator[list[str]]:
    """Return a context that gives the list of readings of a clock by the modules of a package, as `module: name`.

    What other libraries do for themselves is not listed.
    """
    read: list[str] = []

    def watch(frame: FrameType, event: str, called: Any) -> None:  # noqa: ANN401 - whatever is called
        module = str(frame.f_globals.get("__name__", ""))
        if event != "c_call" or not f"{module}.".startswith(f"{package}."):
            return
        home = getattr(called, "__module__", None) or getattr(getattr(called, "__self__", None), "__module__", "")
        if home in _TELL and called.__qualname__ in _CLOCKS:
            read.append(f"{module}: {called.__qualname__}")

    before = sys.getprofile()
    sys.setprofile(watch)
    try:
        yield read
    finally:
        sys.setprofile(before)
