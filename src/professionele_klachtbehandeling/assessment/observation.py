"""One indicator for one landscape: both tracks, what they come to together, and what stands out."""

from collections.abc import Iterator, Mapping, Sequence

import attrs

from professionele_klachtbehandeling.assessment.breach import Breach
from professionele_klachtbehandeling.assessment.finding import Finding
from professionele_klachtbehandeling.assessment.outcome import HasOutcome, Outcome
from professionele_klachtbehandeling.assessment.tracks import FactTrack, RatedTrack
from professionele_klachtbehandeling.domain.article import Article
from professionele_klachtbehandeling.logic import Words
from professionele_klachtbehandeling.maturity.model import Indicator


@attrs.frozen(kw_only=True)
class Observation(HasOutcome):
    """What one indicator comes to, with its working (waarneming).

    Attributes:
        indicator: the indicator of the model.
        outcome: both tracks together, capped by known breaches.
        facts: what the facts say, or None where they decide nothing.
        rated: what people say, or None where nobody did.
        breaches: breaches of the articles that cap this indicator, known and possible ones.
        findings: what a reader should know beside the level.
    """

    indicator: Indicator
    outcome: Outcome
    facts: FactTrack | None = None
    rated: RatedTrack | None = None
    breaches: tuple[Breach, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def id(self) -> str:
        """The id of the indicator."""
        return self.indicator.id

    def _repr_html_(self) -> str:
        """Return the indicator with its tracks, conditions, ratings and findings as HTML tables for notebooks."""
        from professionele_klachtbehandeling.assessment.notebook_observation import observation_html

        return observation_html(self)

    def __repr__(self) -> str:
        """Return id and level, both tracks beside it."""
        tracks = f"facts {self.facts.outcome if self.facts else '-'}, rated {self.rated.outcome if self.rated else '-'}"
        return f"<Observation {self.id}: {self.outcome} ({tracks})>"


def observe(
    indicator: Indicator,
    facts: FactTrack | None,
    rated: RatedTrack | None,
    breached: Mapping[Article, Sequence[Breach]],
    highest: int,
) -> Observation:
    """Return what an indicator comes to: the minimum of both tracks end by end, capped by known breaches.

    An indicator of which no track speaks is open, from the lowest to the highest level. Reference: domain decision 4.
    """
    outcome = together(facts, rated, highest)
    named = tuple(breach for cap in indicator.caps for breach in breached.get(cap.article, ()))
    for cap in indicator.caps:
        if outcome.interval and any(breach.is_known for breach in breached.get(cap.article, ())):
            outcome = Outcome(interval=outcome.interval.capped(cap.level))
    return Observation(
        indicator=indicator,
        outcome=outcome,
        facts=facts,
        rated=rated,
        breaches=named,
        findings=(*_findings(indicator, facts, rated, highest), *_breach_findings(indicator, named)),
    )


def together(facts: FactTrack | None, rated: RatedTrack | None, highest: int) -> Outcome:
    """Return what both tracks come to together; a level on one track beside an absence on the other is the level."""
    said = [track.outcome for track in (facts, rated) if track is not None]
    intervals = [outcome.interval for outcome in said if outcome.interval is not None]
    if len(intervals) == 2:
        return Outcome(interval=intervals[0].meet(intervals[1]))
    if intervals:
        return Outcome(interval=intervals[0])
    return said[0] if said else Outcome.at(1, highest)


def _findings(
    indicator: Indicator, facts: FactTrack | None, rated: RatedTrack | None, highest: int
) -> Iterator[Finding]:
    names: dict[str, str | Words] = {"name": indicator.name}
    if rated and rated.is_mixed:
        yield Finding(code="mixed-ratings", subject=indicator.id, values=names)
    if rated and rated.outcome.interval and rated.outcome.interval.possible - rated.outcome.interval.certain >= 2:
        yield Finding(code="far-apart", subject=indicator.id, values={**names, "rated": str(rated.outcome)})
    if not facts or not rated:
        return
    told, judged = facts.outcome.interval, rated.outcome.interval
    both: dict[str, str | Words] = {**names, "facts": str(facts.outcome), "rated": str(rated.outcome)}
    if (told is None) != (judged is None):
        yield Finding(code="level-beside-absence", subject=indicator.id, values=names)
    if told is None or judged is None:
        return
    if (told.certain, told.possible) == (1, highest):
        yield Finding(code="facts-unknown", subject=indicator.id, values=both)
    elif judged.certain > told.possible:
        yield Finding(code="promise-above-practice", subject=indicator.id, values=both)
    elif told.certain > judged.possible:
        yield Finding(code="practice-above-promise", subject=indicator.id, values=both)


def _breach_findings(indicator: Indicator, named: Sequence[Breach]) -> Iterator[Finding]:
    for breach in named:
        values: dict[str, str | Words] = {"name": indicator.name, "article": str(breach.article)}
        if breach.check:
            code = "breach-known-duty" if breach.is_known else "breach-possible-duty"
            yield Finding(code=code, subject=indicator.id, values={**values, "what": breach.check.duty.what})
        else:
            code = "breach-known" if breach.is_known else "breach-possible"
            yield Finding(code=code, subject=indicator.id, values={**values, "what": breach.what})
