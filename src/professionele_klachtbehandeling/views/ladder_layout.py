"""Where everything on the ladder stands: all words are measured before anything is drawn, so that nothing overlaps."""

import itertools
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import attrs

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.views.ladder_heading import Heading
from professionele_klachtbehandeling.views.ladder_lanes import lanes_of
from professionele_klachtbehandeling.views.ladder_stacks import Stack, most_in_a_lane, stacks_of
from professionele_klachtbehandeling.views.ladder_tile import Tile
from professionele_klachtbehandeling.views.letters import Letters
from professionele_klachtbehandeling.views.page import MARGIN
from professionele_klachtbehandeling.views.rows import Row

BAR: Final = 0.1
"""The thickness of a bar up to the possible level."""
LABEL: Final = 1.05
"""The room for the names of the lanes."""
BAND: Final = 0.13
"""The thickness of the band of a spearhead."""
PADDING: Final = 0.07
"""Between the edge of a lane and what stands in it."""
_PITCH: Final = 0.16
_SPACE: Final = 0.05
_BESIDE_BAND: Final = 0.09
_LABEL_INSIDE: Final = LABEL - 0.1
_NARROWEST_TILE: Final = 1.35
_WIDEST_TILE: Final = 3.6
_PREFERRED_TILE: Final = 2.05
_AROUND: Final = BAND + _BESIDE_BAND + 2 * PADDING


@attrs.frozen(kw_only=True)
class Lane:
    """A step, or what stands on none, with its name broken into lines (baan).

    Attributes:
        name: which lane.
        number: the number of the step, or the word of a lane below the ladder.
        words: the name of the step, or what that word means.
        top: where it begins.
        height: how high it is.
    """

    name: str
    number: tuple[str, ...]
    words: tuple[str, ...]
    top: float
    height: float

    @property
    def bottom(self) -> float:
        """Where it ends."""
        return self.top + self.height


@attrs.frozen(kw_only=True)
class Placed:
    """A tile in its place.

    Attributes:
        tile: the tile.
        left: where it begins, from the left.
        top: where it begins, from the top.
        bar: where the bar up to its possible level stands, from the left; None where it has one level or none.
    """

    tile: Tile
    left: float
    top: float
    bar: float | None


@attrs.frozen(kw_only=True)
class Column:
    """A spearhead with its indicators in place (kolom).

    Attributes:
        heading: what stands at its head.
        left: where it begins.
        placed: its tiles.
    """

    heading: Heading
    left: float
    placed: tuple[Placed, ...]


@attrs.frozen(kw_only=True)
class Layout:
    """The ladder with all its words in place (opmaak).

    Attributes:
        letters: the letters used.
        lanes: the lanes, from the top.
        columns: the spearheads, in the order of the model.
        column_width: how wide a spearhead is.
        top: where the columns begin.
        head: how high their heads are.
        width: the width of the whole.
    """

    letters: Letters
    lanes: tuple[Lane, ...]
    columns: tuple[Column, ...]
    column_width: float
    top: float
    head: float
    width: float

    @property
    def bottom(self) -> float:
        """Where the last lane ends."""
        return self.lanes[-1].bottom

    def lane(self, name: str | int) -> Lane:
        """Return a lane by its name, or a step by its level."""
        return next(lane for lane in self.lanes if lane.name == str(name))


def lay_out(
    scorecard: Scorecard,
    rows: Sequence[Row],
    letters: Letters,
    language: str,
    *,
    width: float,
    top: float,
    room: float,
) -> Layout:
    """Return the ladder with all its words in place; to be called in the style of the theme.

    Args:
        scorecard: whose ladder it is.
        rows: its spearheads and indicators.
        letters: the letters used.
        language: `nl` or `en`.
        width: how wide the sheet is; it becomes wider where the columns do not fit.
        top: where it begins on the sheet.
        room: how much height there is; the steps take it up between them, or more where they need more.
    """
    headings = [row for row in rows if row.is_heading]
    members = [[row for row in rows if not row.is_heading and row.spearhead == one.id] for one in headings]
    names = lanes_of(rows, scorecard.model.highest)
    wide = (width - 2 * MARGIN - LABEL) / max(len(headings), 1)
    fullest = max((most_in_a_lane(one, names) for one in members), default=1)
    count = max(1, min(int((wide - _AROUND) / _PREFERRED_TILE), fullest))
    stacks = [stacks_of(one, names, count) for one in members]
    least = max((Tile.narrowest(row, letters, language) for row in itertools.chain(*members)), default=0.0)
    beside = [_PITCH * max(stack.breadth for stack in one) + _SPACE for one in stacks]
    wides = [min(max((wide - _AROUND) / count - room, least, _NARROWEST_TILE), _WIDEST_TILE) for room in beside]
    under = (_AROUND + count * (tile + room) for tile, room in zip(wides, beside, strict=True))
    above = (Heading.narrowest(one, letters, language) + 2 * PADDING for one in headings)
    column = max(wide, *under, *above) if headings else wide
    heads = [Heading.of(one, letters, column - 2 * PADDING, language) for one in headings]
    head = max((one.height for one in heads), default=0.0)
    tiles = {
        row.id: Tile.of(row, letters, tile, language) for one, tile in zip(members, wides, strict=True) for row in one
    }
    lanes = _lanes(scorecard, names, stacks, tiles, letters, language, top=top + head, room=room - head)
    columns = []
    for number, (one, stacked) in enumerate(zip(heads, stacks, strict=True)):
        left = MARGIN + LABEL + number * column
        first = left + PADDING + BAND + _BESIDE_BAND
        placed = (
            _placed(lanes, stack, tiles, first + at * (wides[number] + beside[number]))
            for at, stack in enumerate(stacked)
        )
        columns.append(Column(heading=one, left=left, placed=tuple(itertools.chain(*placed))))
    return Layout(
        letters=letters,
        lanes=lanes,
        columns=tuple(columns),
        column_width=column,
        top=top,
        head=head,
        width=2 * MARGIN + LABEL + max(len(columns), 1) * column,
    )


def _lanes(
    scorecard: Scorecard,
    names: Sequence[str],
    stacks: Sequence[Sequence[Stack]],
    tiles: Mapping[str, Tile],
    letters: Letters,
    language: str,
    *,
    top: float,
    room: float,
) -> tuple[Lane, ...]:
    """Return the lanes, each as high as its highest stack; room that is left is shared by the steps."""
    steps = {str(step.level): step.name.read(language) for step in scorecard.model.levels}
    lanes = []
    for name in names:
        number = name if name in steps else text(f"chart.{name}", language)
        words = steps[name] if name in steps else text(f"chart.ladder.{name}", language)
        told = letters.bold.lines(number, _LABEL_INSIDE), letters.small.lines(words, _LABEL_INSIDE)
        stacked = max(
            (
                sum(tiles[row.id].height + _SPACE for row, _ in stack.in_lane(name)) - _SPACE
                for stack in itertools.chain(*stacks)
            ),
            default=0.0,
        )
        labelled = letters.bold.height(told[0]) + letters.small.height(told[1])
        lanes.append(
            Lane(name=name, number=told[0], words=told[1], top=0.0, height=max(stacked, labelled) + 2 * PADDING)
        )
    spare = max(room - sum(lane.height for lane in lanes), 0.0) / len(steps)
    placed = []
    for lane in lanes:
        height = lane.height + (spare if lane.name in steps else 0.0)
        placed.append(attrs.evolve(lane, top=top, height=height))
        top += height
    return tuple(placed)


def _placed(lanes: Sequence[Lane], stack: Stack, tiles: Mapping[str, Tile], left: float) -> Iterator[Placed]:
    for lane in lanes:
        top = lane.top + PADDING
        for row, bar in stack.in_lane(lane.name):
            tile = tiles[row.id]
            beside = None if bar is None else left + tile.width + (bar + 0.5) * _PITCH
            yield Placed(tile=tile, left=left, top=top, bar=beside)
            top += tile.height + _SPACE
