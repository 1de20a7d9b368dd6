"""A scorecard as lines of text for a terminal."""

from professionele_klachtbehandeling.assessment.outcome import Outcome
from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.assessment.wording import told_absence
from professionele_klachtbehandeling.texts import text

_NAME_WIDTH = 52


def scorecard_table(scorecard: Scorecard, language: str) -> str:
    """Return the profile: per spearhead and indicator the level and both tracks, then what stands out."""
    who = scorecard.municipality
    name = f"{who.name} ({who.code})" if who else text("explain-part.ratings-only", language)
    lines = [
        text("table.caption", language, name=name, date=scorecard.reference_date),
        text(
            "table.rule",
            language,
            model=scorecard.model.title.read(language),
            version=scorecard.model.version,
            method=text(f"method.{scorecard.method}", language),
        ),
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
    lines += ["", text("table.legend", language)]
    if scorecard.findings:
        lines += ["", text("table.findings", language)]
        lines += [f"- {finding.say(language)}" for finding in scorecard.findings]
    return "\n".join([*lines, "", scorecard.model.disclaimer.read(language), ""])


def _line(label: str, *cells: str) -> str:
    short = label if len(label) <= _NAME_WIDTH else f"{label[: _NAME_WIDTH - 1]}…"
    return (f"{short:<{_NAME_WIDTH}}" + "".join(f"{cell:>9}" for cell in cells)).rstrip()


def _cells(language: str, *outcomes: Outcome | None) -> list[str]:
    return [_short(outcome, language) for outcome in outcomes]


def _short(outcome: Outcome | None, language: str) -> str:
    if outcome is None:
        return "–"
    return text("table.absent", language) if outcome.absence else str(outcome)


def _why(outcome: Outcome, language: str) -> str:
    return f"  {told_absence(outcome.absence).read(language)}" if outcome.absence else ""
