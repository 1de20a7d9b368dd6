"""Work that is timed in turns, so that a slow spell of the machine hits all peers alike."""

import collections
import itertools
import statistics
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeAlias, TypeVar

T = TypeVar("T")
Work: TypeAlias = Callable[[], object]


def timed(
    peers: Mapping[str, Work], *, rounds: int, clock: Callable[[], float] = time.process_time
) -> dict[str, list[float]]:
    """Return the seconds that each peer takes in each of its turns, after one that does not count.

    Args:
        peers: what to time, by name.
        rounds: how often each has its turn.
        clock: what tells the time. That of the processor leaves out what other programs take of it; who waits for a
            process of its own needs that of the wall.
    """
    taken: dict[str, list[float]] = {name: [] for name in peers}
    for work in peers.values():
        work()
    for _ in range(rounds):
        for name, work in peers.items():
            begin = clock()
            work()
            taken[name].append(clock() - begin)
    return taken


def medians(
    peers: Mapping[str, Work], *, rounds: int, clock: Callable[[], float] = time.process_time
) -> dict[str, float]:
    """Return the median seconds that each peer takes, as `timed` has them."""
    return {name: statistics.median(times) for name, times in timed(peers, rounds=rounds, clock=clock).items()}


def kept(work: Callable[[T], object], things: Sequence[T]) -> Work:
    """Return the work of dealing with all things and keeping what comes of it, as who compares them does."""
    return lambda: [work(thing) for thing in things]


def let_go(work: Callable[[T], object], things: Iterable[T]) -> Work:
    """Return the work of dealing with all things and keeping nothing, as who writes each away does."""
    return lambda: collections.deque(map(work, things), maxlen=0)


def growth(work: Callable[[T], object], things: Sequence[T], numbers: Iterable[int]) -> str:
    """Return, in words, how many milliseconds one thing takes where so many are dealt with, one after the other.

    Where there are fewer things than asked for, they come round again.
    """
    told = []
    for number in numbers:
        some = list(itertools.islice(itertools.cycle(things), number))
        begin = time.process_time()
        let_go(work, some)()
        told.append(f"{1000 * (time.process_time() - begin) / number:.2f} ms each of {number}")
    return ", ".join(told)
