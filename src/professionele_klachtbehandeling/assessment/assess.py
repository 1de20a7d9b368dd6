"""The assessment itself: facts and ratings in, scorecard out; no files, no clock."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

import attrs

from professionele_klachtbehandeling.assessment.breach import Breach, breaches, check_duties
from professionele_klachtbehandeling.assessment.condition import Evaluation
from professionele_klachtbehandeling.assessment.finding import Finding
from professionele_klachtbehandeling.assessment.observation import Observation, observe
from professionele_klachtbehandeling.assessment.outcome import Outcome
from professionele_klachtbehandeling.assessment.scorecard import Scorecard, SpearheadResult
from professionele_klachtbehandeling.assessment.tracks import fact_track, rated_track
from professionele_klachtbehandeling.domain.article import Article
from professionele_klachtbehandeling.domain.history import order_mistakes, year_mistakes
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.domain.municipality import Municipality
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.errors import InvalidInput, Mistake, refuse
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.maturity.model import MaturityModel, Spearhead
from professionele_klachtbehandeling.maturity.rating import Rating, double_ratings
from professionele_klachtbehandeling.measures.measure import Measure
from professionele_klachtbehandeling.scoring.method import Method, Standing, index


def assess_by(
    landscape: Landscape | None,
    ratings: Iterable[Rating],
    *,
    model: MaturityModel,
    method: Method,
    measures: Mapping[str, Measure],
    reference_date: datetime.date | None = None,
    rated: Municipality | None = None,
) -> Scorecard:
    """Return the scorecard of a landscape, of ratings, or of both.

    Args:
        landscape: the facts, or None.
        ratings: what people say.
        model: the yardstick.
        method: the aggregation rule.
        measures: the measures that the model names, by name.
        reference_date: the day to look at; the landscape's own where left out.
        rated: whose ratings these are, where there is no landscape to tell.

    Raises:
        InvalidInput: neither facts nor ratings are given, there is no date, the date given lies before all that the
            facts tell of, or a rating does not fit the model.
    """
    said = tuple(ratings)
    if landscape is None and not said:
        raise refuse("nothing-to-assess")
    date = reference_date or (landscape.reference_date if landscape else None)
    if date is None:
        raise refuse("date-required")
    mistakes = [*rating_mistakes(said, model), *double_ratings(said), *year_mistakes(date)]
    if landscape is not None and reference_date is not None and not mistakes:
        mistakes += order_mistakes(landscape, reference_date)
    if mistakes:
        raise InvalidInput(mistakes)
    if landscape is not None and landscape.reference_date != date:
        landscape = attrs.evolve(landscape, reference_date=date)
    evaluation = Evaluation(Snapshot(landscape), measures) if landscape else None
    checks = check_duties(evaluation) if evaluation else ()
    breached = breaches(evaluation.snapshot, checks) if evaluation else {}
    results = tuple(
        _spearhead(spearhead, evaluation, said, breached, model, method, date) for spearhead in model.spearheads
    )
    findings = [finding for result in results for one in result.observations for finding in one.findings]
    late = [rating for rating in said if rating.date > date]
    if late:
        findings.append(Finding(code="ratings-after-date", subject="ratings", values={"count": str(len(late))}))
    return Scorecard(
        model=model,
        method=method.name,
        reference_date=date,
        spearheads=results,
        findings=tuple(findings),
        landscape=landscape,
        ratings=said,
        rated=None if landscape else rated,
    )


def rating_mistakes(ratings: Sequence[Rating], model: MaturityModel) -> tuple[Mistake, ...]:
    """Return which ratings do not fit a model: an indicator it does not have, a level above its highest."""
    found = []
    allowed = tuple(model.indicators)
    for number, rating in enumerate(ratings):
        path = f"ratings[{number}]"
        if rating.indicator not in model.indicators:
            found.append(
                Mistake(
                    code="no-such", path=f"{path}.indicator", found=rating.indicator, noun="indicator", allowed=allowed
                )
            )
        if rating.level is not None and rating.level > model.highest:
            ladder = tuple(str(step.level) for step in model.levels)
            found.append(
                Mistake(code="no-such", path=f"{path}.level", found=str(rating.level), noun="level", allowed=ladder)
            )
    return tuple(found)


def _spearhead(
    spearhead: Spearhead,
    evaluation: Evaluation | None,
    ratings: tuple[Rating, ...],
    breached: Mapping[Article, tuple[Breach, ...]],
    model: MaturityModel,
    method: Method,
    date: datetime.date,
) -> SpearheadResult:
    observations = tuple(
        observe(
            indicator,
            fact_track(indicator, evaluation, model.highest) if evaluation else None,
            rated_track(indicator, ratings, date),
            breached,
            model.highest,
        )
        for indicator in spearhead.indicators
    )
    share = model.method.share
    low, high = standings(observations)
    return SpearheadResult(
        spearhead=spearhead,
        outcome=combined([(one, one.outcome) for one in observations], method, share),
        facts=_alone([(one, one.facts.outcome) for one in observations if one.facts], method, share),
        rated=_alone([(one, one.rated.outcome) for one in observations if one.rated], method, share),
        index=(index(low), index(high)) if any(one.weight for one in low) else None,
        answered=_answered(observations),
        observations=observations,
    )


def standings(observations: Iterable[Observation]) -> tuple[list[Standing], list[Standing]]:
    """Return where the applicable indicators stand at their certain and at their possible levels."""
    return _ends([(one, one.outcome) for one in observations])


def _ends(outcomes: Iterable[tuple[Observation, Outcome]]) -> tuple[list[Standing], list[Standing]]:
    low, high = [], []
    for one, outcome in outcomes:
        if outcome.interval is not None:
            weight, key = one.indicator.weight, one.indicator.key
            low.append(Standing(one.id, outcome.interval.certain, weight, key))
            high.append(Standing(one.id, outcome.interval.possible, weight, key))
    return low, high


def combined(outcomes: Iterable[tuple[Observation, Outcome]], method: Method, share: Fraction) -> Outcome:
    """Return what indicators come to together by a method, at both ends; absent where nothing applies or weighs."""
    low, high = _ends(outcomes)
    if not low:
        return Outcome.absent(AbsenceReason.NOTHING_APPLICABLE)
    if not any(one.weight for one in low):
        return Outcome.absent(AbsenceReason.NO_WEIGHT)
    certain, possible = method.level(low, share), method.level(high, share)
    if certain > possible:
        # The ends are bounds only where better levels never give a lower whole, which a rule of others may not keep.
        raise refuse("method-not-monotone", method.name)
    return Outcome.at(certain, possible)


def _alone(outcomes: list[tuple[Observation, Outcome]], method: Method, share: Fraction) -> Outcome | None:
    """Return what one track comes to by itself, over the indicators on which it speaks."""
    return combined(outcomes, method, share) if outcomes else None


def _answered(observations: Iterable[Observation]) -> Fraction:
    applicable = [one for one in observations if one.outcome.interval is not None]
    total = sum(one.indicator.weight for one in applicable)
    settled = sum(one.indicator.weight for one in applicable if one.level is not None)
    return Fraction(settled, total) if total else Fraction(0)
