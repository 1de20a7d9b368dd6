"""A scorecard as an HTML table for notebooks: escaped, and readable without colour and without a style sheet."""

from collections.abc import Iterator, Sequence
from typing import Final

from professionele_klachtbehandeling.assessment.finding import Finding
from professionele_klachtbehandeling.assessment.outcome import Outcome
from professionele_klachtbehandeling.assessment.scorecard import Scorecard, SpearheadResult
from professionele_klachtbehandeling.assessment.wording import caption_key, told_method, told_outcome
from professionele_klachtbehandeling.maturity.model import MaturityModel
from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.texts.markup import LINE_BREAK, Markup, element, foreign, html_text, joined

_COLUMNS: Final = ("indicator", "level", "facts", "rated")
_LEFT: Final = "text-align:left"


def scorecard_html(scorecard: Scorecard, language: str = "nl") -> str:
    """Return the profile as a table, a row per spearhead and indicator with both tracks, and what stands out below it.

    It holds no ids, so that it can stand on a page twice, and loads nothing.
    """
    model = scorecard.model
    heads = (column_header(text(f"table.{name}", language)) for name in _COLUMNS)
    groups = (element("tbody", *_rows(result, model, language)) for result in scorecard.spearheads)
    return element(
        "div",
        element(
            "table",
            element("caption", _who(scorecard, language), LINE_BREAK, _how(scorecard, language)),
            element("thead", element("tr", *heads)),
            *groups,
        ),
        element("p", text("notebook.legend", language)),
        findings_html(scorecard.findings, language),
        element("p", element("small", model.disclaimer.read(language))),
        lang=language,
    )


def _who(scorecard: Scorecard, language: str) -> Markup:
    who = scorecard.municipality
    name = joined(foreign(who.name), f" ({who.code})") if who else text("explain-part.ratings-only", language)
    return html_text(caption_key(scorecard), language, name=name, date=str(scorecard.reference_date))


def _how(scorecard: Scorecard, language: str) -> Markup:
    method = told_method(scorecard.method).read(language)
    title = scorecard.model.title.read(language)
    how = html_text("table.rule", language, model=title, version=scorecard.model.version, method=method)
    if not scorecard.plugins:
        return how
    return joined(how, LINE_BREAK, html_text("table.plugins", language, plugins=", ".join(scorecard.plugins)))


def _rows(result: SpearheadResult, model: MaturityModel, language: str) -> Iterator[Markup]:
    name = element("strong", f"{result.id} {result.spearhead.name.read(language)}")
    answered = element("small", text("table.answered", language, share=result.answered))
    label = joined(name, LINE_BREAK, answered)
    yield _row(label, result.outcome, result.facts, result.rated, model, language)
    for one in result.observations:
        star = "\N{NO-BREAK SPACE}*" if one.indicator.key else ""
        facts, rated = (track.outcome if track else None for track in (one.facts, one.rated))
        yield _row(f"{one.id} {one.indicator.name.read(language)}{star}", one.outcome, facts, rated, model, language)


def _row(
    label: str, outcome: Outcome, facts: Outcome | None, rated: Outcome | None, model: MaturityModel, language: str
) -> Markup:
    return element(
        "tr",
        row_header(label),
        cell(_told(outcome, model, language)),
        cell(_told(facts, model, language)),
        cell(_rated(rated, model, language)),
    )


def _told(outcome: Outcome | None, model: MaturityModel, language: str) -> str:
    """Return what the facts or both tracks come to: which levels are certain and possible, or that all is unknown."""
    if outcome is not None and (outcome.certain, outcome.possible) == (1, model.highest):
        return text("notebook.unknown", language, level=outcome)
    return _named("notebook.levels", outcome, model, language)


def _rated(outcome: Outcome | None, model: MaturityModel, language: str) -> str:
    """Return from which level to which the ratings go: where people name every level, nothing is unknown."""
    return _named("notebook.rated-levels", outcome, model, language)


def _named(key: str, outcome: Outcome | None, model: MaturityModel, language: str) -> str:
    """Return a level as a number and by name, two levels by a text, why there is none, or that nothing is said."""
    if outcome is None:
        return text("notebook.silent", language)
    if outcome.interval is None:
        return told_outcome(outcome).read(language)
    names = {step.level: step.name.read(language) for step in model.levels}
    low, high = names[outcome.interval.certain], names[outcome.interval.possible]
    return f"{outcome} {low}" if outcome.level is not None else text(key, language, level=outcome, low=low, high=high)


def column_header(content: str) -> Markup:
    """Return the header of a column, at the left, where notebooks would have it elsewhere."""
    return element("th", content, scope="col", style=_LEFT)


def row_header(content: str) -> Markup:
    """Return the header of a row, in a letter that leaves it to the words which of them are strong."""
    return element("th", content, scope="row", style=f"{_LEFT};font-weight:normal")


def cell(content: str) -> Markup:
    """Return a cell of a table."""
    return element("td", content, style=_LEFT)


def findings_html(findings: Sequence[Finding], language: str) -> Markup:
    """Return what stands out as a list under a heading; nothing where nothing does."""
    if not findings:
        return Markup("")
    # A sentence may quote what somebody wrote.
    items = (element("li", foreign(finding.say(language))) for finding in findings)
    return joined(element("p", text("table.findings", language)), element("ul", *items))
