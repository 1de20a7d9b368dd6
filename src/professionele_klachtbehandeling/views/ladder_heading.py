"""A spearhead at the head of its column of the ladder: its name, its level, and what both tracks say of it."""

from fractions import Fraction
from typing import Final

import attrs

from professionele_klachtbehandeling.assessment.wording import told_outcome
from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.views.flow import flowed
from professionele_klachtbehandeling.views.letters import Letters
from professionele_klachtbehandeling.views.row_words import told_level, told_percentage
from professionele_klachtbehandeling.views.rows import Row
from professionele_klachtbehandeling.views.said import Said, both_said
from professionele_klachtbehandeling.views.sheet import Sheet

_PADDING: Final = 0.08
_BETWEEN: Final = 0.12


@attrs.frozen(kw_only=True)
class Heading:
    """A spearhead with its words broken into lines (kop).

    Attributes:
        row: the spearhead.
        letters: the letters used.
        name: the lines of id and name.
        level: the lines of its level, or of why it has none.
        answered: how much is answered; empty where it has no level.
        said: what both tracks say, where they say anything.
        places: where the last line of the level, how much is answered and each track stand, from the left and in which
            line.
    """

    row: Row
    letters: Letters
    name: tuple[str, ...]
    level: tuple[str, ...]
    answered: str
    said: tuple[Said, ...]
    places: tuple[tuple[float, int], ...]

    @classmethod
    def of(cls, row: Row, letters: Letters, width: float, language: str) -> "Heading":
        """Return the head of a column, within a width."""
        inside, told = width - 2 * _PADDING, told_level(row, language)
        answered = told_percentage(row.answered or Fraction(0), language)
        if row.outcome.absence is not None:
            told, answered = told_outcome(row.outcome).read(language), ""
        elif told[0].isdigit():
            told = text("outcome.level", language, level=told)
        level = letters.bold.lines(told, inside)
        said = tuple(one for one in both_said(row, letters, language) if one.outcome is not None)
        widths = (letters.bold.width(level[-1]), letters.small.width(answered), *(one.width for one in said))
        return cls(
            row=row,
            letters=letters,
            name=letters.bold.lines(f"{row.id} {row.name}", inside),
            level=level,
            answered=answered,
            said=said,
            places=tuple(flowed(widths, inside, _BETWEEN)),
        )

    @classmethod
    def narrowest(cls, row: Row, letters: Letters, language: str) -> float:
        """Return how wide the head of a column must be at least; names are broken where they must be."""
        answered = letters.small.width(told_percentage(row.answered or Fraction(0), language))
        return 2 * _PADDING + max(answered, *(one.width for one in both_said(row, letters, language)))

    @property
    def height(self) -> float:
        """How high it is."""
        return self.letters.bold.leading * (len(self.name) + len(self.level) + self.places[-1][1]) + 2 * _PADDING

    def draw(self, sheet: Sheet, left: float, top: float) -> None:
        """Draw it to the right of a place and below a height."""
        bold, ink, row = self.letters.bold, sheet.theme.ink, self.row
        left, y = left + _PADDING, top + _PADDING
        sheet.write(left, y + bold.height(self.name) / 2, self.name, bold, ink, label=f"{row.id} name")
        y += bold.height(self.name)
        sheet.write(left, y + bold.height(self.level) / 2, self.level, bold, ink, label=f"{row.id} level")
        y += bold.height(self.level) - bold.leading / 2
        _, (x, line), *places = self.places
        answered = y + line * bold.leading
        sheet.write(left + x, answered, [self.answered], self.letters.small, ink, label=f"{row.id} answered")
        for one, (x, line) in zip(self.said, places, strict=True):
            one.draw(sheet, left + x, y + line * bold.leading, f"{row.id} {one.track}")
