"""A scorecard as lines of text for a terminal."""

import textwrap

from professionele_klachtbehandeling.assessment.outcome import Outcome
from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.assessment.wording import caption_key, told_absence, told_method
from professionele_klachtbehandeling.texts import text

_NAME_WIDTH = 52
_PAGE_WIDTH = 100


def scorecard_table(scorecard: Scorecard, language: str) -> str:
    """Return the profile: per spearhead and indicator the level and both tracks, then what stands out."""
    who = scorecard.municipality
    name = f"{who.name} ({who.code})" if who else text("explain-part.ratings-only", language)
    caption = {"name": name, "date": scorecard.reference_date}
    lines = [
        text(caption_key(scorecard), language, **caption),
        text(
            "table.rule",
            language,
            model=scorecard.model.title.read(language),
            version=scorecard.model.version,
            method=told_method(scorecard.method).read(language),
        ),
        *([text("table.plugins", language, plugins=", ".join(scorecard.plugins))] if scorecard.plugins else []),
        "",
        _line("", *(text(f"table.{column}", language) for column in ("level", "facts", "rated"))),
    ]
    for result in scorecard.spearheads:
        label = f"{result.id} {result.spearhead.name.read(language)}"
        lines.append(_line(label, *_cells(language, result.outcome, result.facts, result.rated)))
        for one in result.observations:
            label = f"  {one.id} {one.indicator.name.read(language)}{' *' if one.indicator.key else ''}"
            facts, rated = (one.facts.outcome if one.facts else None), (one.rated.outcome if one.rated else None)
            lines.append(_line(label, *_cells(language, one.outcome, facts, rated)) + _why(one.outcome, language))
        lines.append("  " + text("table.answered", language, share=result.answered))
    lines += ["", _summary(scorecard, language), textwrap.fill(text("table.legend", language), _PAGE_WIDTH)]
    if scorecard.findings:
        lines += ["", text("table.findings", language)]
        lines += [
            textwrap.fill(f"- {finding.say(language)}", _PAGE_WIDTH, subsequent_indent="  ")
            for finding in scorecard.findings
        ]
    closing = textwrap.fill(scorecard.model.disclaimer.read(language), _PAGE_WIDTH)
    return "\n".join([*lines, "", closing, ""])


def _summary(scorecard: Scorecard, language: str) -> str:
    """Return how many indicators have one level, are partly open, wholly open, or do not apply."""
    outcomes = [one.outcome for one in scorecard.observations]
    absent = sum(outcome.absence is not None for outcome in outcomes)
    settled = sum(outcome.level is not None for outcome in outcomes)
    unknown = sum((outcome.certain, outcome.possible) == (1, scorecard.model.highest) for outcome in outcomes)
    counts = {"settled": settled, "partly": len(outcomes) - absent - settled - unknown}
    return text("table.summary", language, total=len(outcomes), absent=absent, unknown=unknown, **counts)


def _line(label: str, *cells: str) -> str:
    """Return one row; a label that does not fit goes on above it, indented, and is never cut off."""
    indent = " " * (len(label) - len(label.lstrip()) + 3)
    *above, last = textwrap.wrap(label, _NAME_WIDTH, subsequent_indent=indent) or [""]
    return "\n".join([*above, (f"{last:<{_NAME_WIDTH}}" + "".join(f"{cell:>9}" for cell in cells)).rstrip()])


def _cells(language: str, *outcomes: Outcome | None) -> list[str]:
    return [_short(outcome, language) for outcome in outcomes]


def _short(outcome: Outcome | None, language: str) -> str:
    if outcome is None:
        return "–"
    return text("table.absent", language) if outcome.absence else str(outcome)


def _why(outcome: Outcome, language: str) -> str:
    return f"  {told_absence(outcome.absence).read(language)}" if outcome.absence else ""
