"""An observation as HTML tables for notebooks: what it comes to, and what that rests on."""

from collections.abc import Iterable, Iterator

from professionele_klachtbehandeling.assessment.condition import ConditionResult
from professionele_klachtbehandeling.assessment.notebook import cell, column_header, findings_html, row_header
from professionele_klachtbehandeling.assessment.observation import Observation
from professionele_klachtbehandeling.assessment.outcome import Outcome
from professionele_klachtbehandeling.assessment.wording import (
    told_absence,
    told_demand,
    told_measure,
    told_outcome,
    told_quantity,
)
from professionele_klachtbehandeling.maturity.absence import Absence, AbsenceReason
from professionele_klachtbehandeling.maturity.rating import Rating
from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.texts.markup import LINE_BREAK, Markup, element, foreign, joined


def observation_html(observation: Observation, language: str = "nl") -> str:
    """Return what an indicator comes to, the conditions behind the facts, the ratings, and what stands out.

    It holds no ids, so that it can stand on a page twice, and loads nothing.
    """
    facts, rated = observation.facts, observation.rated
    asked = [*([facts.applies] if facts.applies else []), *facts.conditions] if facts else []
    given = rated.ratings if rated else ()
    return element(
        "div",
        _summary(observation, language),
        _table("condition", [_condition(one, language) for one in asked], language) if asked else "",
        _table("rating", [_rating(one, language) for one in given], language) if given else "",
        findings_html(observation.findings, language),
        lang=language,
    )


_COLUMNS = {
    "condition": ("level", "measure", "demand", "found", "met"),
    "rating": ("assessor", "date", "said", "motivation", "evidence"),
}


def _table(name: str, rows: Iterable[Iterable[str]], language: str) -> Markup:
    """Return a table with a caption, a header per column, and the first cell of each row as its header."""
    heads = (column_header(text(f"notebook.{name}.{column}", language)) for column in _COLUMNS[name])
    return element(
        "table",
        element("caption", text(f"notebook.{name}", language)),
        element("thead", element("tr", *heads)),
        element("tbody", *(_row(*row) for row in rows)),
    )


def _row(head: str, *cells: str) -> Markup:
    return element("tr", row_header(head), *map(cell, cells))


def _summary(observation: Observation, language: str) -> Markup:
    indicator, outcome = observation.indicator, observation.outcome
    facts, rated = (track.outcome if track else None for track in (observation.facts, observation.rated))
    rows = [
        _row(text("notebook.question", language), indicator.question.read(language)),
        _row(text("table.level", language), _told(observation, outcome, language)),
        _row(text("table.facts", language), _told(observation, facts, language)),
        _row(text("table.rated", language), _named(rated, language)),
    ]
    for level in sorted({outcome.interval.certain, outcome.interval.possible}) if outcome.interval else ():
        head = text("notebook.seen", language, level=level)
        rows.append(_row(head, indicator.descriptor(level).read(language)))
    key = text("model.key", language) if indicator.key else ""
    caption = element("caption", f"{indicator.id} {indicator.name.read(language)}{key}")
    return element("table", caption, element("tbody", *rows))


def _told(observation: Observation, outcome: Outcome | None, language: str) -> str:
    """Return that all is unknown, or the same as for ratings."""
    highest = observation.indicator.descriptors[-1].level
    if outcome is not None and (outcome.certain, outcome.possible) == (1, highest):
        return text("notebook.unknown", language, level=outcome)
    return _named(outcome, language)


def _named(outcome: Outcome | None, language: str) -> str:
    """Return the level, why there is none, or that nothing is said."""
    if outcome is None:
        return text("notebook.silent", language)
    return str(outcome) if outcome.interval else told_outcome(outcome).read(language)


def _condition(result: ConditionResult, language: str) -> Iterator[str]:
    yield str(result.level) if result.level else text("notebook.applies", language)
    yield told_measure(result.condition).read(language)
    yield told_demand(result.condition).read(language)
    yield told_quantity(result.measured).read(language)
    yield text("met.absent" if result.truth is None else f"met.{result.truth.value}", language)


def _rating(rating: Rating, language: str) -> Iterator[str]:
    yield foreign(rating.assessor)
    yield str(rating.date)
    if rating.not_applicable is not None:
        absence = Absence(AbsenceReason(rating.not_applicable.value))
        yield text("outcome.absent", language, reason=told_absence(absence).read(language))
    else:
        yield str(rating.level)
    yield foreign(rating.motivation)
    yield joined(*(foreign(f"{one.citation} {one.address}".strip()) for one in rating.evidence), by=LINE_BREAK)
