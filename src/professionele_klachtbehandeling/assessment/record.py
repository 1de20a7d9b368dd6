"""A scorecard as plain data, fractions as text: what the command prints as JSON."""

from professionele_klachtbehandeling.assessment.breach import Breach
from professionele_klachtbehandeling.assessment.condition import ConditionResult
from professionele_klachtbehandeling.assessment.observation import Observation
from professionele_klachtbehandeling.assessment.scorecard import Scorecard, SpearheadResult
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.exchange.digest import content_hash
from professionele_klachtbehandeling.logic import Bounds, Truth
from professionele_klachtbehandeling.maturity.model import MaturityModel
from professionele_klachtbehandeling.maturity.rating import Rating
from professionele_klachtbehandeling.measures.quantity import Absent, Result


def model_record(model: MaturityModel) -> dict[str, object]:
    """Return which model, in which version, with a hash over its whole content."""
    return {"id": model.id, "version": model.version, "hash": content_hash(model)}


def scorecard_record(scorecard: Scorecard) -> dict[str, object]:
    """Return the scorecard as one entry of `results`."""
    who = scorecard.municipality
    return {
        "municipality": {"code": str(who.code), "name": who.name} if who else None,
        "reference_date": str(scorecard.reference_date),
        "method": scorecard.method,
        "facts_hash": content_hash(*_grounds(scorecard)),
        "spearheads": [_spearhead(result) for result in scorecard.spearheads],
        "findings": [finding.to_dict() for finding in scorecard.findings],
    }


def _grounds(scorecard: Scorecard) -> tuple[Landscape | Rating, ...]:
    """Return what the scorecard was made from: the facts, if any, and the ratings."""
    return (*((scorecard.landscape,) if scorecard.landscape else ()), *scorecard.ratings)


def _spearhead(result: SpearheadResult) -> dict[str, object]:
    return {
        "id": result.id,
        "level": result.level,
        **result.outcome.to_dict(),
        "index": {"low": str(result.index[0]), "high": str(result.index[1])} if result.index else None,
        "answered": str(result.answered),
        "facts": result.facts.to_dict() if result.facts else None,
        "rated": result.rated.to_dict() if result.rated else None,
        "indicators": [_indicator(observation) for observation in result.observations],
    }


def _indicator(observation: Observation) -> dict[str, object]:
    return {
        "id": observation.id,
        "level": observation.level,
        **observation.outcome.to_dict(),
        "facts": observation.facts.outcome.to_dict() if observation.facts else None,
        "rated": observation.rated.outcome.to_dict() if observation.rated else None,
        "conditions": [_condition(result) for result in observation.facts.conditions] if observation.facts else [],
        "breaches": [_breach(breach) for breach in observation.breaches],
    }


def _condition(result: ConditionResult) -> dict[str, object]:
    condition = result.condition
    demand: dict[str, object] = {}
    for name, threshold in (("at_least", condition.at_least), ("at_most", condition.at_most)):
        if threshold is not None:
            demand[name] = str(threshold)
    if condition.expected is not None:
        demand["is"] = condition.expected
    return {
        "level": result.level,
        "measure": condition.measure,
        "with": {
            name: list(value) if isinstance(value, tuple) else value for name, value in condition.parameters.items()
        },
        **demand,
        "value": _quantity(result.measured),
        "truth": None if result.truth is None else result.truth.value,
        "absence": result.absence.value if result.absence else None,
    }


def _quantity(measured: Result) -> object:
    if isinstance(measured, Absent):
        return None
    if isinstance(measured.value, Truth):
        return measured.value.value
    return _bounds(measured.value)


def _bounds(bounds: Bounds) -> dict[str, object]:
    return {"low": str(bounds.low), "high": None if bounds.high is None else str(bounds.high)}


def _breach(breach: Breach) -> dict[str, object]:
    return {
        "article": str(breach.article),
        "known": breach.is_known,
        "what": breach.check.duty.what.nl if breach.check else breach.what,
        "facts": [str(fact) for fact in breach.facts],
    }
