"""A scorecard as an HTML table for notebooks: escaped, and readable without colour."""

import html

from professionele_klachtbehandeling.assessment.outcome import Outcome
from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.assessment.wording import told_outcome
from professionele_klachtbehandeling.texts import text


def scorecard_html(scorecard: Scorecard, language: str = "nl") -> str:
    """Return the profile as a table with a caption and row headers."""
    who = scorecard.municipality.name if scorecard.municipality else text("explain-part.ratings-only", language)
    caption = text("table.caption", language, name=who, date=scorecard.reference_date)
    names = ("indicator", "level", "facts", "rated")
    head = "".join(f'<th scope="col">{html.escape(text(f"table.{name}", language))}</th>' for name in names)
    rows = []
    for result in scorecard.spearheads:
        label = f"{result.id} {result.spearhead.name.read(language)}"
        strong = f"<strong>{html.escape(label)}</strong>"
        rows.append(_row(strong, result.outcome, result.facts, result.rated, language))
        for one in result.observations:
            label = html.escape(f"{one.id} {one.indicator.name.read(language)}")
            facts = one.facts.outcome if one.facts else None
            rows.append(_row(label, one.outcome, facts, one.rated.outcome if one.rated else None, language))
    return (
        f'<table lang="{language}"><caption>{html.escape(caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
    )


def _row(label: str, outcome: Outcome, facts: Outcome | None, rated: Outcome | None, language: str) -> str:
    cells = "".join(f"<td>{html.escape(_told(one, language))}</td>" for one in (outcome, facts, rated))
    return f'<tr><th scope="row">{label}</th>{cells}</tr>'


def _told(outcome: Outcome | None, language: str) -> str:
    return "–" if outcome is None else told_outcome(outcome).read(language)
