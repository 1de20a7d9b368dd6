"""What the signs mean: samples and words side by side, on as many lines as they need."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

import attrs

from professionele_klachtbehandeling.views.lettering import Lettering
from professionele_klachtbehandeling.views.sheet import Sheet

SAMPLE_WIDTH = 0.34
_GAP = 0.08
_BETWEEN = 0.28
# From one line of the legend to the next, as so many times the distance between lines of text.
_LEADING = 1.6

Sample: TypeAlias = Callable[[Sheet, float, float], None]


@attrs.frozen
class Entry:
    """A sign with its meaning: `draw` takes the sheet, the left end of the sample and its height on the sheet."""

    words: str
    draw: Sample


@attrs.frozen
class Legend:
    """The meaning of the signs of a chart (legenda).

    Attributes:
        entries: what is explained, in reading order.
        lettering: the letter of the words.
        left: where its lines begin.
        right: where its lines end at the latest.
    """

    entries: Sequence[Entry]
    lettering: Lettering
    left: float
    right: float

    @property
    def height(self) -> float:
        """How high it is."""
        return self._leading * (1 + max((line for _, _, line in self._placed()), default=-1))

    @property
    def _leading(self) -> float:
        return self.lettering.leading * _LEADING

    def draw(self, sheet: Sheet, top: float) -> None:
        """Draw it below a height."""
        for entry, x, line in self._placed():
            y = top + (line + 0.5) * self._leading
            entry.draw(sheet, x, y)
            sheet.write(x + SAMPLE_WIDTH + _GAP, y, [entry.words], self.lettering, sheet.theme.ink, label="legend")

    def _placed(self) -> Iterator[tuple[Entry, float, int]]:
        """Yield each entry with its place from the left and its line; one that no longer fits begins a new line."""
        x, line = self.left, 0
        for entry in self.entries:
            width = SAMPLE_WIDTH + _GAP + self.lettering.width(entry.words)
            if x > self.left and x + width > self.right:
                x, line = self.left, line + 1
            yield entry, x, line
            x += width + _BETWEEN
