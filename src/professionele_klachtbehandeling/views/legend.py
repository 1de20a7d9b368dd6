"""What the signs mean: samples and words side by side, on as many lines as they need."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

import attrs

from professionele_klachtbehandeling.views.flow import flowed
from professionele_klachtbehandeling.views.lettering import Lettering
from professionele_klachtbehandeling.views.sheet import Sheet

SAMPLE_WIDTH = 0.34
_GAP = 0.08
_BETWEEN = 0.28
# Between two rows of the legend, as so many times the distance between lines of text.
_SPACE = 0.6

Sample: TypeAlias = Callable[[Sheet, float, float], None]


@attrs.frozen
class Entry:
    """A sign with its meaning: `draw` takes the sheet, the left end of the sample and its height on the sheet."""

    words: str
    draw: Sample


@attrs.frozen
class _Placed:
    """An entry with its words broken into lines, its place from the left of the legend, and the row it stands in."""

    entry: Entry
    lines: tuple[str, ...]
    left: float
    row: int


@attrs.frozen
class Legend:
    """The meaning of the signs of a chart (legenda).

    Attributes:
        entries: what is explained, in reading order.
        lettering: the letter of the words.
        width: how wide it may be; words that do not fit are broken into lines.
    """

    entries: Sequence[Entry]
    lettering: Lettering
    width: float

    @property
    def height(self) -> float:
        """How high it is."""
        return sum(self._heights(self._placed()))

    def draw(self, sheet: Sheet, left: float, top: float) -> None:
        """Draw it to the right of a place and below a height."""
        placed = self._placed()
        heights = self._heights(placed)
        for one in placed:
            y = top + sum(heights[: one.row]) + heights[one.row] / 2
            one.entry.draw(sheet, left + one.left, y)
            words = left + one.left + SAMPLE_WIDTH + _GAP
            sheet.write(words, y, one.lines, self.lettering, sheet.theme.ink, label="legend")

    def _placed(self) -> list[_Placed]:
        """Return the entries in their places."""
        words = [self.lettering.lines(entry.words, self.width - SAMPLE_WIDTH - _GAP) for entry in self.entries]
        widths = [SAMPLE_WIDTH + _GAP + max(map(self.lettering.width, lines), default=0.0) for lines in words]
        places = flowed(widths, self.width, _BETWEEN)
        return [
            _Placed(entry, lines, left, row)
            for entry, lines, (left, row) in zip(self.entries, words, places, strict=True)
        ]

    def _heights(self, placed: Sequence[_Placed]) -> list[float]:
        """Return how high each row is: as high as the entry with the most lines, and some space."""
        rows = range(1 + max((one.row for one in placed), default=-1))
        most = [max(len(one.lines) for one in placed if one.row == row) for row in rows]
        return [(lines + _SPACE) * self.lettering.leading for lines in most]
