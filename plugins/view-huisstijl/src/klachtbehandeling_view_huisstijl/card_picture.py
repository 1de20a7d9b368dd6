"""The picture of a title card: words from top to bottom, on a sheet that is as wide as a screen."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

import attrs

import professionele_klachtbehandeling as pk
from klachtbehandeling_view_huisstijl.card_words import CardWords, SpearheadWords

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_WIDTH: Final = 12.0
_LOWEST: Final = 6.75
_MARGIN: Final = 0.6
_GAP: Final = 0.16
_COLUMN: Final = 7.0
"""Where the levels begin, in inches from the left."""
_LOGO: Final = 0.2
"""The room above the heading, so that a logo in the corner has some too."""
_POINTS: Final = 72
_LEADING: Final = 1.3
# Hinting makes drawn letters a little wider than their outlines; so much is kept free.
_SLACK: Final = 1.03
_HEADING: Final = 1.6
_NAME: Final = 1.15


@attrs.frozen
class Hand:
    """A letter in a size, weight and colour (hand)."""

    family: str
    size: float
    colour: str
    weight: str = "normal"

    @property
    def leading(self) -> float:
        """From one line to the next, in inches."""
        return self.size * _LEADING / _POINTS

    def lines(self, text: str, width: float) -> tuple[str, ...]:
        """Return a text broken into lines of at most a width in inches; a word that is wider itself is broken too."""
        lines: list[str] = []
        for word in text.split():
            for piece in self._pieces(word, width):
                joined = f"{lines[-1]} {piece}" if lines and piece is word else piece
                if lines and piece is word and self._width(joined) <= width:
                    lines[-1] = joined
                else:
                    lines.append(piece)
        return tuple(lines)

    def _pieces(self, word: str, width: float) -> list[str]:
        if self._width(word) <= width:
            return [word]
        pieces = [""]
        for letter in word:
            if pieces[-1] and self._width(f"{pieces[-1]}{letter}-") > width:
                pieces[-1] += "-"
                pieces.append("")
            pieces[-1] += letter
        return pieces

    def _width(self, text: str) -> float:
        from matplotlib.font_manager import FontProperties
        from matplotlib.textpath import text_to_path

        letters = FontProperties(family=[self.family, "DejaVu Sans"], size=self.size, weight=self.weight)
        points, _, _ = text_to_path.get_text_width_height_descent(text, letters, ismath=False)
        return float(points) * _SLACK / _POINTS


@attrs.frozen
class Written:
    """Lines of text at a place, in inches from the left and from the top (geschreven)."""

    left: float
    top: float
    lines: tuple[str, ...]
    hand: Hand
    label: str

    @property
    def bottom(self) -> float:
        """Where the next thing can begin."""
        return self.top + len(self.lines) * self.hand.leading


def picture_of(words: CardWords, theme: pk.Theme) -> "Figure":
    """Return the figure of a title card; rcParams are the same afterwards."""
    from matplotlib.figure import Figure

    with theme.style():
        written, rules = _laid_out(words, theme)
        source = _source(words, theme)
        foot = source.bottom + _MARGIN / 2
        below = max((one.bottom for one in written), default=0.0) + _GAP
        height = max(_LOWEST, below + _GAP + foot)
        figure = Figure(figsize=(_WIDTH, height), dpi=theme.resolution, facecolor=theme.paper)
        axes = figure.add_axes((0.0, 0.0, 1.0, 1.0))
        axes.set_xlim(0, _WIDTH)
        axes.set_ylim(height, 0)
        axes.set_axis_off()
        for one in (*written, attrs.evolve(source, top=height - foot)):
            _write(axes, one)
        for number, top in enumerate(rules):
            colour, thickness = (theme.certain, 3.0) if not number else (theme.rule, 0.9)
            axes.plot((_MARGIN, _WIDTH - _MARGIN), (top, top), color=colour, linewidth=thickness, label="rule")
        return figure


def _laid_out(words: CardWords, theme: pk.Theme) -> tuple[Sequence[Written], Sequence[float]]:
    """Return what is written where, and the heights of the lines between."""
    inside = _WIDTH - 2 * _MARGIN
    heading = Hand(theme.family, theme.title_size * _HEADING, theme.ink, "bold")
    written: list[Written] = []
    top = _MARGIN + _LOGO
    for text, hand, label in (
        (words.heading, heading, "heading"),
        (words.day, Hand(theme.family, theme.heading_size * _NAME, theme.ink), "day"),
        (words.model, Hand(theme.family, theme.heading_size, theme.quiet_ink), "model"),
    ):
        written.append(Written(_MARGIN, top, hand.lines(text, inside), hand, label))
        top = written[-1].bottom + _GAP / 4
    rules = [top + _GAP]
    for one in words.spearheads:
        row = tuple(_row(one, rules[-1] + _GAP, theme))
        written.extend(row)
        rules.append(max(part.bottom for part in row) + _GAP)
    return written, rules


def _row(one: SpearheadWords, top: float, theme: pk.Theme) -> Iterator[Written]:
    """Yield the words of a spearhead: its name on the left, its level and what that rests on on the right."""
    size = theme.heading_size * _NAME
    bold, small = Hand(theme.family, size, theme.ink, "bold"), Hand(theme.family, theme.heading_size, theme.ink)
    name = bold.lines(f"{one.id} {one.name}", _COLUMN - _MARGIN - 2 * _GAP)
    yield Written(_MARGIN, top, name, bold, f"{one.id} name")
    room, y = _WIDTH - _MARGIN - _COLUMN, top
    for text, hand, label in (
        (one.level, bold, "level"),
        (one.meaning, small, "meaning"),
        (one.tracks, Hand(theme.family, theme.text_size, theme.quiet_ink), "tracks"),
    ):
        part = Written(_COLUMN, y, hand.lines(text, room), hand, f"{one.id} {label}")
        yield part
        y = part.bottom


def _source(words: CardWords, theme: pk.Theme) -> Written:
    hand = Hand(theme.family, theme.small_size, theme.quiet_ink)
    return Written(_MARGIN, 0.0, hand.lines(words.source, _WIDTH - 2 * _MARGIN), hand, "source")


def _write(axes: "Axes", written: Written) -> None:
    hand = written.hand
    for number, line in enumerate(written.lines):
        axes.text(
            written.left,
            written.top + number * hand.leading,
            line,
            family=[hand.family, "sans-serif"],
            size=hand.size,
            weight=hand.weight,
            color=hand.colour,
            va="top",
            # A name may hold a dollar sign, which is no formula here.
            parse_math=False,
            label=written.label,
        )
