"""Things side by side, on as many lines as they need, as words in a text."""

from collections.abc import Iterable


def flowed(widths: Iterable[float], within: float, between: float) -> list[tuple[float, int]]:
    """Return for each thing where it begins from the left, and its line; one that no longer fits begins the next.

    >>> flowed([2.0, 2.0, 3.0], 5.0, 0.5)
    [(0.0, 0), (2.5, 0), (0.0, 1)]
    """
    placed: list[tuple[float, int]] = []
    left, line = 0.0, 0
    for width in widths:
        if left and left + width > within:
            left, line = 0.0, line + 1
        placed.append((left, line))
        left += width + between
    return placed
