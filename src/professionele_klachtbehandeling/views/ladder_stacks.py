"""Which tiles stand above each other on the ladder, and beside which runs the bar up to a possible level."""

from collections.abc import Iterator, Sequence

import attrs

from professionele_klachtbehandeling.logic import LevelInterval
from professionele_klachtbehandeling.views.ladder_lanes import lane_of
from professionele_klachtbehandeling.views.rows import Row


@attrs.frozen
class Stack:
    """Indicators that stand above each other, from the highest lane down (stapel).

    Attributes:
        rows: the indicators.
        bars: for each of them, how many bars away from the tiles its own bar stands; None where it has none.
    """

    rows: tuple[Row, ...]
    bars: tuple[int | None, ...]

    @property
    def breadth(self) -> int:
        """How many bars stand side by side."""
        return 1 + max((bar for bar in self.bars if bar is not None), default=-1)

    def in_lane(self, lane: str) -> Iterator[tuple[Row, int | None]]:
        """Yield the indicators in a lane, each with the place of its bar."""
        return ((row, bar) for row, bar in zip(self.rows, self.bars, strict=True) if lane_of(row) == lane)


def stacks_of(rows: Sequence[Row], lanes: Sequence[str], count: int) -> tuple[Stack, ...]:
    """Return the indicators of a spearhead in a number of stacks, filled in turn within each lane."""
    stacked: list[list[Row]] = [[] for _ in range(count)]
    for lane in lanes:
        for number, row in enumerate(row for row in rows if lane_of(row) == lane):
            stacked[number % count].append(row)
    return tuple(Stack(tuple(one), tuple(_bars(one))) for one in stacked)


def most_in_a_lane(rows: Sequence[Row], lanes: Sequence[str]) -> int:
    """Return how many indicators stand in the fullest lane."""
    return max(sum(lane_of(row) == lane for row in rows) for lane in lanes)


def _bars(rows: Sequence[Row]) -> Iterator[int | None]:
    """Yield where each bar stands, so that no two touch and none stands between another and its own tile.

    A bar passes everything above its tile. So seen from the top each stands further out than those it passes.
    """
    above: list[tuple[LevelInterval, int]] = []
    for row in rows:
        interval = row.outcome.interval
        if interval is None or interval.level is not None or row.is_unknown:
            yield None
            continue
        passed = [
            number
            for other, number in above
            if interval.certain <= other.possible and other.certain <= interval.possible
        ]
        above.append((interval, 1 + max(passed, default=-1)))
        yield above[-1][1]
