"""What one track says, in the smallest form: its sign, and a word behind it."""

from typing import Final, Literal

import attrs

from professionele_klachtbehandeling.assessment.outcome import Outcome
from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.views import signs
from professionele_klachtbehandeling.views.lettering import Lettering
from professionele_klachtbehandeling.views.letters import Letters
from professionele_klachtbehandeling.views.rows import Row
from professionele_klachtbehandeling.views.sheet import Sheet

NOTHING: Final = "–"
"""What stands where a track says nothing."""
SIGN: Final = 0.14
"""The room for a sign."""
_MARK: Final = 5.5
_POINTS: Final = 72


@attrs.frozen
class Said:
    """What facts or people say of a row (gezegde).

    Attributes:
        row: the row.
        track: which of the two.
        word: the level, unknown or n.v.t.; a dash where it says nothing.
        lettering: the letter of that word.
    """

    row: Row
    track: Literal["facts", "rated"]
    word: str
    lettering: Lettering

    @classmethod
    def of(cls, row: Row, track: Literal["facts", "rated"], letters: Letters, language: str) -> "Said":
        """Return what a track says of a row; a word takes a smaller letter than a level."""
        word = _told(row, track, language)
        return cls(row, track, word, letters.normal if word[0].isdigit() else letters.small)

    def bare(self) -> "Said":
        """Return the sign without the word, for where the word already stands."""
        return attrs.evolve(self, word="")

    @property
    def outcome(self) -> Outcome | None:
        """What the track comes to, or None where it says nothing."""
        return _outcome(self.row, self.track)

    @property
    def width(self) -> float:
        """How wide sign and word are."""
        return (SIGN if self.outcome else 0.0) + self.lettering.width(self.word)

    def draw(self, sheet: Sheet, left: float, y: float, label: str) -> None:
        """Draw it to the right of a place, its middle at a height."""
        if self.outcome is not None:
            self.draw_sign(sheet, left, y, f"{label} sign")
        begin = left + (SIGN if self.outcome else 0.0)
        sheet.write(begin, y, [self.word], self.lettering, sheet.theme.ink, label=label)

    def draw_sign(self, sheet: Sheet, left: float, y: float, label: str) -> None:
        """Draw the sign alone, for a track that says something."""
        place = signs.Span.across(left + _MARK / _POINTS / 2, left + _MARK / _POINTS / 2, y)
        if self.track == "rated":
            signs.draw_rated(sheet, place, _MARK, label)
        elif self.row.has_unknown_facts:
            signs.draw_unknown_facts(sheet, place, _MARK, label)
        else:
            signs.draw_facts(sheet, place, _MARK, label)


def both_said(row: Row, letters: Letters, language: str) -> tuple[Said, Said]:
    """Return what the facts say of a row, and what people say."""
    return Said.of(row, "facts", letters, language), Said.of(row, "rated", letters, language)


def _outcome(row: Row, track: str) -> Outcome | None:
    return row.facts if track == "facts" else row.rated


def _told(row: Row, track: str, language: str) -> str:
    """Return the word of a track: where people name every level, that is no silence, and the levels are told."""
    outcome = _outcome(row, track)
    if outcome is None:
        return NOTHING
    if outcome.absence is not None:
        return text("chart.absent", language)
    return text("chart.unknown", language) if track == "facts" and row.has_unknown_facts else str(outcome)
