"""What a title card says, from the same outcomes as all charts."""

from fractions import Fraction
from typing import Final

import attrs

import professionele_klachtbehandeling as pk
from professionele_klachtbehandeling.views import told_date, told_source

_TITLE: Final = pk.Words("Klachtbehandeling in {name}", "Complaint handling in {name}")
_NAMELESS: Final = pk.Words("Klachtbehandeling", "Complaint handling")
_DAY: Final = pk.Words("Stand op {date}", "As it stood on {date}")
_RATINGS_ONLY: Final = pk.Words("{day}, alleen beoordelingen", "{day}, ratings only")
_LEVEL: Final = pk.Words("Niveau {level}", "Level {level}")
_UNKNOWN: Final = pk.Words("Onbekend", "Unknown")
_EVERY: Final = pk.Words("elk niveau is nog mogelijk", "every level is still possible")
_RANGE: Final = pk.Words("{low} tot {high}", "{low} to {high}")
_ABSENT: Final = pk.Words("N.v.t.", "N/A")
_NO_LEVEL: Final = pk.Words("hier is geen niveau te geven", "there is no level to give here")
_TRACK: Final = pk.Words("{track}: {level}", "{track}: {level}")
_FACTS: Final = pk.Words("feiten", "facts")
_RATED: Final = pk.Words("oordeel van mensen", "ratings by people")
_SILENT: Final = pk.Words("niets gezegd", "nothing said")
_ANSWERED: Final = pk.Words("{percentage}% beantwoord", "{percentage}% answered")


@attrs.frozen(kw_only=True)
class SpearheadWords:
    """What a title card says of one spearhead (regel).

    Attributes:
        id: its id.
        name: its name.
        level: its level or interval as a word.
        meaning: the names of those levels, or why there is none.
        tracks: how much is answered, and what facts and people say.
    """

    id: str
    name: str
    level: str
    meaning: str
    tracks: str

    @property
    def alt(self) -> str:
        """One sentence with all of it, for who cannot see it."""
        return f"{self.id} {self.name}: {self.level} ({self.meaning}); {self.tracks}."


@attrs.frozen(kw_only=True)
class CardWords:
    """What a title card says (woorden).

    Attributes:
        heading: whose complaint handling it is.
        day: of which day, and that there are ratings only where that is so.
        model: the title of the yardstick.
        spearheads: what it says of each spearhead.
        source: where it comes from, and what it is not.
    """

    heading: str
    day: str
    model: str
    spearheads: tuple[SpearheadWords, ...]
    source: str

    @classmethod
    def of(cls, scorecard: pk.Scorecard, language: str) -> "CardWords":
        """Return the words of a scorecard."""
        who = scorecard.municipality
        day = _DAY.read(language).format(date=told_date(scorecard.reference_date, language))
        return cls(
            heading=_TITLE.read(language).format(name=who.name) if who else _NAMELESS.read(language),
            day=day if scorecard.landscape else _RATINGS_ONLY.read(language).format(day=day),
            model=scorecard.model.title.read(language),
            spearheads=tuple(_spearhead(scorecard, one, language) for one in scorecard.spearheads),
            source=told_source(scorecard, language),
        )

    @property
    def title(self) -> str:
        """Whose it is, and of which day, on one line."""
        return f"{self.heading}. {self.day}"

    @property
    def alt(self) -> str:
        """What there is to read, for who cannot see it."""
        return " ".join([f"{self.title}.", *(one.alt for one in self.spearheads)])


def _spearhead(scorecard: pk.Scorecard, result: pk.SpearheadResult, language: str) -> SpearheadWords:
    tracks = (
        told_answered(result.answered, language),
        _told_track(_FACTS, result.facts, scorecard, language),
        _told_track(_RATED, result.rated, scorecard, language),
    )
    return SpearheadWords(
        id=result.id,
        name=result.spearhead.name.read(language),
        level=_told_level(result.outcome, scorecard, language),
        meaning=_told_meaning(result.outcome, scorecard, language),
        tracks="; ".join(tracks),
    )


def _is_unknown(outcome: pk.Outcome, scorecard: pk.Scorecard) -> bool:
    return (outcome.certain, outcome.possible) == (1, scorecard.model.highest)


def _told_level(outcome: pk.Outcome, scorecard: pk.Scorecard, language: str) -> str:
    if outcome.interval is None:
        return _ABSENT.read(language)
    if _is_unknown(outcome, scorecard):
        return _UNKNOWN.read(language)
    return _LEVEL.read(language).format(level=outcome)


def _told_meaning(outcome: pk.Outcome, scorecard: pk.Scorecard, language: str) -> str:
    if outcome.interval is None:
        return _NO_LEVEL.read(language)
    if _is_unknown(outcome, scorecard):
        return _EVERY.read(language)
    names = {step.level: step.name.read(language) for step in scorecard.model.levels}
    low, high = names[outcome.interval.certain], names[outcome.interval.possible]
    return low if outcome.level is not None else _RANGE.read(language).format(low=low, high=high)


def _told_track(name: pk.Words, outcome: pk.Outcome | None, scorecard: pk.Scorecard, language: str) -> str:
    """Return what a track says; where people name every level, that is no silence, and the levels are told."""
    if outcome is None:
        level = _SILENT.read(language)
    elif outcome.interval is None:
        level = _ABSENT.read(language).lower()
    elif name is _FACTS and _is_unknown(outcome, scorecard):
        level = _UNKNOWN.read(language).lower()
    else:
        level = str(outcome)
    return _TRACK.read(language).format(track=name.read(language), level=level)


def told_answered(share: Fraction, language: str) -> str:
    """Return how much is answered as a rounded percentage; 0% and 100% are said only where they are exact.

    >>> told_answered(Fraction(999, 1000), "nl")
    '99% beantwoord'
    """
    percentage = round(share * 100) if share in (0, 1) else min(max(round(share * 100), 1), 99)
    return _ANSWERED.read(language).format(percentage=percentage)
