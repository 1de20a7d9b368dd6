"""The two tracks of an indicator: what the facts say and what people say."""

import datetime
from collections.abc import Iterable, Sequence

import attrs

from professionele_klachtbehandeling.assessment.condition import ConditionResult, Evaluation
from professionele_klachtbehandeling.assessment.outcome import Outcome
from professionele_klachtbehandeling.logic import Truth
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.maturity.model import Indicator, WhenEmpty
from professionele_klachtbehandeling.maturity.rating import Rating


@attrs.frozen(kw_only=True)
class FactTrack:
    """What the facts say of an indicator (feitenspoor).

    Attributes:
        outcome: the interval or absence.
        conditions: every condition with its answer, in the order of the levels.
        applies: the condition under which the indicator applies, or None where it always does.
        is_certain_to_apply: whether it is known that the indicator applies.
    """

    outcome: Outcome
    conditions: tuple[ConditionResult, ...] = ()
    applies: ConditionResult | None = None
    is_certain_to_apply: bool = True


def fact_track(indicator: Indicator, evaluation: Evaluation, highest: int) -> FactTrack | None:
    """Return what the facts say, or None for a rated indicator about which facts decide nothing."""
    applies = evaluation.evaluate(indicator.applies) if indicator.applies else None
    if indicator.applies and applies and as_counted(applies, WhenEmpty.LOWEST) is Truth.NO:
        return FactTrack(outcome=Outcome.absent(indicator.applies.reason), applies=applies)
    conditions = tuple(
        evaluation.evaluate(condition, step.level) for step in indicator.conditions for condition in step.all
    )
    applying = as_counted(applies, WhenEmpty.LOWEST) if applies else Truth.YES
    if not conditions and applying is Truth.YES:
        return None
    if indicator.when_empty is WhenEmpty.ABSENT:
        for result in conditions:
            if result.absence is not None:
                if result.truth is None:
                    return FactTrack(outcome=Outcome.absent(result.absence), conditions=conditions, applies=applies)
                applying = Truth.OPEN
    if applying is Truth.OPEN:
        return FactTrack(
            outcome=Outcome.at(1, highest), conditions=conditions, applies=applies, is_certain_to_apply=False
        )
    certain, possible = _staircase(indicator, conditions)
    return FactTrack(outcome=Outcome.at(certain, possible), conditions=conditions, applies=applies)


def as_counted(result: ConditionResult, when_empty: WhenEmpty) -> Truth:
    """Return whether a condition is met where an absent measure counts as not met."""
    if result.truth is None:
        return Truth.NO
    if result.absence is not None and when_empty is WhenEmpty.LOWEST:
        return result.truth if result.truth is Truth.NO else Truth.OPEN
    return result.truth


def _staircase(indicator: Indicator, conditions: Sequence[ConditionResult]) -> tuple[int, int]:
    """Return the highest levels up to which all conditions are met for certain, and can still be met."""
    certain = possible = 1
    climbing = True
    for step in indicator.conditions:
        truths = [as_counted(result, indicator.when_empty) for result in conditions if result.level == step.level]
        if any(truth is Truth.NO for truth in truths):
            break
        possible = step.level
        climbing = climbing and all(truth is Truth.YES for truth in truths)
        if climbing:
            certain = step.level
    return certain, possible


@attrs.frozen(kw_only=True)
class RatedTrack:
    """What people say of an indicator (beoordelingsspoor).

    Attributes:
        outcome: from the lowest to the highest rating, or an absence where all say it does not apply.
        ratings: the ratings that count: the newest of each assessor.
        is_mixed: whether some gave a level and others said it does not apply.
    """

    outcome: Outcome
    ratings: tuple[Rating, ...]
    is_mixed: bool = False


def rated_track(indicator: Indicator, ratings: Iterable[Rating], reference_date: datetime.date) -> RatedTrack | None:
    """Return what people say, or None where nobody said anything in time.

    The newest rating of each assessor counts; a rating that adopts a round supersedes the votes of that round.
    """
    eligible = [one for one in ratings if one.indicator == indicator.id and one.date <= reference_date]
    if not eligible:
        return None
    adopted = {one.adopts for one in eligible if one.adopts}
    newest: dict[str, Rating] = {}
    for one in sorted(eligible, key=lambda rating: (rating.date, rating.assessor)):
        newest[one.assessor] = one
    counting = tuple(newest[name] for name in sorted(newest) if newest[name].round not in adopted)
    levels = [one.level for one in counting if one.level is not None]
    reasons = sorted(one.not_applicable.value for one in counting if one.not_applicable is not None)
    if levels:
        return RatedTrack(outcome=Outcome.at(min(levels), max(levels)), ratings=counting, is_mixed=bool(reasons))
    if reasons:
        return RatedTrack(outcome=Outcome.absent(AbsenceReason(reasons[0])), ratings=counting)
    return None
