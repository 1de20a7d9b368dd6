"""What there is to see in a chart, in words, for who cannot see it; written from the same rows as the picture."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.views.caption import told_title
from professionele_klachtbehandeling.views.row_words import told_cap, told_of, told_percentage, told_rated
from professionele_klachtbehandeling.views.rows import Row


def told_opening(chart: str, scorecard: Scorecard, language: str) -> str:
    """Return the first sentence of a chart's text: what it shows, and from which level to which."""
    ladder = scorecard.model.levels
    lowest, highest = (f"{step.level} ({step.name.read(language)})" for step in (ladder[0], ladder[-1]))
    title = told_title(chart, scorecard, language)
    return text(f"chart.{chart}.alt", language, title=title, lowest=lowest, highest=highest)


def told_indicators(chart: str, scorecard: Scorecard, rows: Sequence[Row], language: str) -> str:
    """Return the text of a chart of indicators: per spearhead its level, and which indicator stands where."""
    sentences = [told_opening(chart, scorecard, language)]
    for heading in (row for row in rows if row.is_heading):
        members = [row for row in rows if row.spearhead == heading.id and not row.is_heading]
        sentences.append(told_spearhead(heading, language))
        sentences.extend(_told_members(members, language))
    if len(sentences) == 1:
        sentences.append(text("chart.empty", language))
    return " ".join(sentences)


def told_spearhead(heading: Row, language: str) -> str:
    """Return the level of a spearhead, how much of it is answered, and both tracks beside it."""
    return text(
        "chart.alt-spearhead",
        language,
        id=heading.id,
        name=heading.name,
        outcome=told_of(heading, heading.outcome, language),
        facts=told_of(heading, heading.facts, language),
        rated=told_rated(heading, language),
        answered=told_percentage(heading.answered or Fraction(0), language),
    )


def _told_members(members: Sequence[Row], language: str) -> Iterator[str]:
    settled = [row for row in members if row.outcome.level is not None]
    unknown = [row for row in members if row.is_unknown]
    absent = [row for row in members if row.outcome.absence is not None]
    yield text(
        "chart.alt-indicators",
        language,
        count=len(members),
        settled=len(settled),
        open=len(members) - len(settled) - len(unknown) - len(absent),
        unknown=len(unknown),
        absent=len(absent),
    )
    standing: dict[str, list[str]] = {}
    for row in sorted(members, key=_by_level):
        standing.setdefault(told_of(row, row.outcome, language), []).append(row.id)
    parts = [f"{told}: {', '.join(ids)}" for told, ids in standing.items()]
    parts += [f"{row.id} {told_cap(row, language)}" for row in members if row.cap is not None]
    if parts:
        listed = "; ".join(parts)
        yield f"{listed[0].upper()}{listed[1:]}."


def _by_level(row: Row) -> tuple[bool, bool, int, int]:
    """Order by certain and possible level, then the unknown ones, then those without a level."""
    return row.outcome.absence is not None, row.is_unknown, row.outcome.certain or 0, row.outcome.possible or 0
