"""The profile in words: its title, its source, and what there is to see in it."""

import datetime
from collections.abc import Iterator, Sequence
from fractions import Fraction

from professionele_klachtbehandeling.assessment.outcome import Outcome
from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.assessment.wording import told_outcome
from professionele_klachtbehandeling.texts import has_text, text
from professionele_klachtbehandeling.views.profile_rows import Row


def told_date(date: datetime.date, language: str) -> str:
    """Return a date as people write it.

    >>> told_date(datetime.date(2026, 7, 1), "nl")
    '1 juli 2026'
    """
    month = text("chart.months", language).split()[date.month - 1]
    return text("chart.date", language, day=date.day, month=month, year=date.year)


def told_percentage(share: Fraction, language: str) -> str:
    """Return how much is answered as a rounded percentage; 0% and 100% are said only where they are exact.

    >>> told_percentage(Fraction(2, 3), "nl"), told_percentage(Fraction(999, 1000), "nl")
    ('67% beantwoord', '99% beantwoord')
    """
    rounded = round(share * 100)
    percentage = rounded if share in (0, 1) else min(max(rounded, 1), 99)
    return text("chart.answered", language, percentage=percentage)


def told_title(scorecard: Scorecard, language: str) -> str:
    """Return whose profile it is, and of which day."""
    date = told_date(scorecard.reference_date, language)
    if scorecard.municipality is None:
        return text("chart.profile.title-of-ratings", language, date=date)
    return text("chart.profile.title", language, name=scorecard.municipality.name, date=date)


def told_source(scorecard: Scorecard, language: str) -> str:
    """Return which model and rule the profile was made with, of which day, and what it is not."""
    rule = f"method.{scorecard.method}"
    return text(
        "chart.profile.source",
        language,
        model=scorecard.model.id,
        version=scorecard.model.version,
        method=text(rule, language) if has_text(rule, language) else scorecard.method,
        date=told_date(scorecard.reference_date, language),
        disclaimer=scorecard.model.disclaimer.read(language),
    )


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
        yield text("chart.cap", language, articles=", ".join(row.capped_by))
    if _differs(row.facts, row.outcome):
        yield text("chart.facts-absent", language)
    if _differs(row.rated, row.outcome):
        yield text("chart.rated-absent", language)


def _differs(track: Outcome | None, outcome: Outcome) -> bool:
    """Return whether a track is absent although there is a level."""
    return track is not None and track.absence is not None and outcome.interval is not None


def told_alt(scorecard: Scorecard, rows: Sequence[Row], language: str) -> str:
    """Return what there is to see, written from the data: per spearhead its level, and which indicator stands where."""
    ladder = scorecard.model.levels
    lowest, highest = (f"{step.level} ({step.name.read(language)})" for step in (ladder[0], ladder[-1]))
    title = told_title(scorecard, language)
    sentences = [text("chart.profile.alt", language, title=title, lowest=lowest, highest=highest)]
    for heading in (row for row in rows if row.is_heading):
        members = [row for row in rows if row.spearhead == heading.id and not row.is_heading]
        sentences.extend(_told_spearhead(heading, members, language))
    if len(sentences) == 1:
        sentences.append(text("chart.profile.empty", language))
    return " ".join(sentences)


def _told_spearhead(heading: Row, members: Sequence[Row], language: str) -> Iterator[str]:
    settled = [row for row in members if row.outcome.level is not None]
    unknown = [row for row in members if row.is_unknown]
    absent = [row for row in members if row.outcome.absence is not None]
    yield text(
        "chart.profile.alt-spearhead",
        language,
        id=heading.id,
        name=heading.name,
        outcome=_told(heading, heading.outcome, language),
        facts=_told(heading, heading.facts, language),
        rated=_told(heading, heading.rated, language),
        answered=told_percentage(heading.answered or Fraction(0), language),
        count=len(members),
        settled=len(settled),
        open=len(members) - len(settled) - len(unknown) - len(absent),
        unknown=len(unknown),
        absent=len(absent),
    )
    standing: dict[str, list[str]] = {}
    for row in sorted(members, key=_by_level):
        standing.setdefault(_told(row, row.outcome, language), []).append(row.id)
    parts = [f"{told}: {', '.join(ids)}" for told, ids in standing.items()]
    held_down = [row for row in members if row.cap is not None]
    parts += [f"{row.id} {text('chart.cap', language, articles=', '.join(row.capped_by))}" for row in held_down]
    if parts:
        listed = "; ".join(parts)
        yield f"{listed[0].upper()}{listed[1:]}."


def _told(row: Row, outcome: Outcome | None, language: str) -> str:
    if outcome is None:
        return text("chart.nothing-said", language)
    return text("chart.unknown", language) if row.leaves_all_open(outcome) else told_outcome(outcome).read(language)


def _by_level(row: Row) -> tuple[bool, bool, int, int]:
    """Order by certain and possible level, then the unknown ones, then those without a level."""
    return row.outcome.absence is not None, row.is_unknown, row.outcome.certain or 0, row.outcome.possible or 0
