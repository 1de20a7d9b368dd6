"""A row in words: its level, what stands beside it, and how much of it is answered."""

from collections.abc import Iterator
from fractions import Fraction

from professionele_klachtbehandeling.assessment.outcome import Outcome
from professionele_klachtbehandeling.assessment.wording import told_outcome
from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.views.rows import Row


def told_percentage(share: Fraction, language: str) -> str:
    """Return how much is answered as a rounded percentage; 0% and 100% are said only where they are exact.

    >>> told_percentage(Fraction(2, 3), "nl"), told_percentage(Fraction(999, 1000), "nl")
    ('67% beantwoord', '99% beantwoord')
    """
    rounded = round(share * 100)
    percentage = rounded if share in (0, 1) else min(max(rounded, 1), 99)
    return text("chart.answered", language, percentage=percentage)


def told_level(row: Row, language: str) -> str:
    """Return the level of a row in a word: `3`, `2–4`, unknown or not applicable."""
    if row.outcome.absence is not None:
        return text("chart.absent", language)
    return text("chart.unknown", language) if row.is_unknown else str(row.outcome)


def told_notes(row: Row, language: str) -> Iterator[str]:
    """Yield what stands beside the level: how much is answered, what holds it down, which track says n.v.t."""
    if row.answered is not None:
        yield told_percentage(row.answered, language)
    if row.cap is not None:
        yield told_cap(row, language)
    if _differs(row.facts, row.outcome):
        yield text("chart.facts-absent", language)
    if _differs(row.rated, row.outcome):
        yield text("chart.rated-absent", language)


def told_cap(row: Row, language: str) -> str:
    """Return which articles hold a row down."""
    return text("chart.cap", language, articles=", ".join(row.capped_by))


def _differs(track: Outcome | None, outcome: Outcome) -> bool:
    """Return whether a track is absent although there is a level."""
    return track is not None and track.absence is not None and outcome.interval is not None


def told_of(row: Row, outcome: Outcome | None, language: str) -> str:
    """Return the facts of a row, or both tracks together, in a few words: the level, unknown, why none, or silence."""
    if outcome is None:
        return text("chart.nothing-said", language)
    return text("chart.unknown", language) if row.leaves_all_open(outcome) else told_outcome(outcome).read(language)


def told_rated(row: Row, language: str) -> str:
    """Return what people say of a row in a few words: where they name every level, that is no silence."""
    return text("chart.nothing-said", language) if row.rated is None else told_outcome(row.rated).read(language)
