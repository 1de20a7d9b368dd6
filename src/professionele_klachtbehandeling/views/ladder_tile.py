"""An indicator on the ladder: a tile with its id, its name, and what both tracks say."""

from typing import Final

import attrs

from professionele_klachtbehandeling.assessment.wording import told_absence
from professionele_klachtbehandeling.views import signs
from professionele_klachtbehandeling.views.letters import Letters
from professionele_klachtbehandeling.views.row_words import told_cap
from professionele_klachtbehandeling.views.rows import Row
from professionele_klachtbehandeling.views.said import SIGN, Said, both_said
from professionele_klachtbehandeling.views.sheet import Sheet

STRIP: Final = 0.1
"""The strip at the left of a tile, in the sign of its level."""
_PADDING: Final = 0.06
_BETWEEN: Final = 0.08
_CAP: Final = 0.1
_POINTS: Final = 72


@attrs.frozen(kw_only=True)
class Tile:
    """An indicator with its words broken into lines (tegel).

    Attributes:
        row: the indicator.
        letters: the letters used.
        head: its sign as a key, its id, and its levels where there is more than one, on the first line or lines.
        name: the lines of the name; the first stands behind the last of the head, and may be empty.
        said: what the tracks say, where they say anything.
        note: why there is no level, behind the signs of the tracks that say so, or what holds it down.
        width: how wide it is.
        is_said_apart: whether what the tracks say takes a line of its own.
    """

    row: Row
    letters: Letters
    head: tuple[str, ...]
    name: tuple[str, ...]
    said: tuple[Said, ...]
    note: tuple[str, ...]
    width: float
    is_said_apart: bool

    @classmethod
    def of(cls, row: Row, letters: Letters, width: float, language: str) -> "Tile":
        """Return the tile of an indicator, as wide as asked."""
        small, inside = letters.small, width - STRIP - 2 * _PADDING
        is_open = row.outcome.interval is not None and row.outcome.level is None and not row.is_unknown
        star, levels = (f"{signs.KEY} " if row.key else ""), (f" {row.outcome}" if is_open else "")
        head = letters.small_bold.lines(f"{star}{row.id}{levels}", inside)
        begun = letters.small_bold.width(head[-1]) + _BETWEEN
        name = small.flow(row.name, inside, begun)
        last = small.width(name[-1]) + (begun if len(name) == 1 else 0.0)
        said = _speaking(row, letters, language)
        note: tuple[str, ...] = ()
        if row.outcome.absence is not None:
            note = small.lines(told_absence(row.outcome.absence).read(language), inside - SIGN * len(said))
        elif row.cap is not None:
            note = small.lines(told_cap(row, language), inside - _CAP)
        return cls(
            row=row,
            letters=letters,
            head=head,
            name=name,
            said=said,
            note=note,
            width=width,
            is_said_apart=row.outcome.absence is None and last + _BETWEEN + _width(said) > inside,
        )

    @classmethod
    def narrowest(cls, row: Row, letters: Letters, language: str) -> float:
        """Return how wide the tile of an indicator must be at least; names are broken where they must be."""
        return STRIP + 2 * _PADDING + _width(_speaking(row, letters, language))

    @property
    def height(self) -> float:
        """How high it is."""
        lines = len(self.head) - 1 + len(self.name) + len(self.note) + self.is_said_apart
        return lines * self.letters.small.leading + _PADDING

    def draw(self, sheet: Sheet, left: float, top: float) -> None:
        """Draw it to the right of a place and below a height."""
        theme, row, middle = sheet.theme, self.row, top + self.height / 2
        is_settled_somewhere = row.outcome.absence is None and not row.is_unknown
        border = theme.certain if is_settled_somewhere else theme.unknown
        label = f"{row.id} tile"
        sheet.block(left, left + self.width, middle, self.height, fill=theme.paper, border=border, label=label)
        strip = signs.Span((left + STRIP / 2, top + self.height), (left + STRIP / 2, top))
        if row.is_unknown:
            signs.draw_unknown(sheet, strip, STRIP, f"{row.id} unknown")
        elif is_settled_somewhere:
            signs.draw_certain(sheet, strip, STRIP, f"{row.id} certain")
        y = self._draw_name(sheet, left + STRIP + _PADDING, top + (_PADDING + self.letters.small.leading) / 2)
        if row.outcome.absence is None:
            y += self.is_said_apart * self.letters.small.leading
            x = left + self.width - _PADDING - _width(self.said)
            for one in self.said:
                one.draw(sheet, x, y, f"{row.id} {one.track}")
                x += one.width + _BETWEEN
        self._draw_note(sheet, left + STRIP + _PADDING, y + self.letters.small.leading)

    def _draw_name(self, sheet: Sheet, left: float, y: float) -> float:
        """Write id and name, the first line at a height, and return the height of the last."""
        small, bold, ink = self.letters.small, self.letters.small_bold, sheet.theme.ink
        for number, line in enumerate(self.head):
            sheet.write(left, y + number * small.leading, [line], bold, ink, label=f"{self.row.id} id")
        y += (len(self.head) - 1) * small.leading
        behind = left + bold.width(self.head[-1]) + _BETWEEN
        for number, line in enumerate(self.name):
            x = left if number else behind
            sheet.write(x, y + number * small.leading, [line], small, ink, label=f"{self.row.id} name")
        return y + (len(self.name) - 1) * small.leading

    def _draw_note(self, sheet: Sheet, left: float, y: float) -> None:
        """Write why there is no level behind the signs of the tracks that say so, or what holds it down."""
        row, small = self.row, self.letters.small
        if row.outcome.absence is not None:
            for one in self.said:
                one.draw_sign(sheet, left, y, f"{row.id} {one.track} sign")
                left += SIGN
        elif row.cap is not None:
            signs.draw_cap(sheet, left + _CAP / 3, y, small.size / _POINTS, f"{row.id} cap")
            left += _CAP
        middle = y + (len(self.note) - 1) * small.leading / 2
        colour = sheet.theme.quiet_ink
        sheet.write(left, middle, self.note, small, colour, slant="italic", label=f"{row.id} note")


def _speaking(row: Row, letters: Letters, language: str) -> tuple[Said, ...]:
    """Return what the tracks say that say anything; that all is unknown or n.v.t. the lane already says."""
    said = (one for one in both_said(row, letters, language) if one.outcome is not None)
    stands_on_a_step = row.outcome.interval is not None and not row.is_unknown
    return tuple(one if stands_on_a_step or one.word[0].isdigit() else one.bare() for one in said)


def _width(said: tuple[Said, ...]) -> float:
    return sum(one.width for one in said) + _BETWEEN * max(len(said) - 1, 0)
