"""The working of a scorecard as an explanation tree, from the profile down to the facts and their sources."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction

from professionele_klachtbehandeling.assessment.assess import standings
from professionele_klachtbehandeling.assessment.breach import Breach
from professionele_klachtbehandeling.assessment.condition import ConditionResult
from professionele_klachtbehandeling.assessment.observation import Observation
from professionele_klachtbehandeling.assessment.scorecard import Scorecard, SpearheadResult
from professionele_klachtbehandeling.assessment.tracks import FactTrack, RatedTrack
from professionele_klachtbehandeling.assessment.wording import (
    told_demand,
    told_fact,
    told_measure,
    told_outcome,
    told_quantity,
)
from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.domain.snapshot import Reference, Snapshot
from professionele_klachtbehandeling.domain.vocabulary import Stance
from professionele_klachtbehandeling.logic import Explanation, Option, Truth, Words
from professionele_klachtbehandeling.logic.explanation import Value
from professionele_klachtbehandeling.maturity.rating import Rating
from professionele_klachtbehandeling.measures.quantity import Case, Measured, Result


def explain_scorecard(scorecard: Scorecard, id: str | None) -> Explanation:  # noqa: A002 - the word of the field
    """Return the working behind one spearhead or indicator, or behind the whole profile."""
    if id is None:
        date, model = str(scorecard.reference_date), scorecard.model
        values: dict[str, Value] = {"name": _who(scorecard), "date": date, "model": model.title}
        children = [_spearhead(scorecard, result) for result in scorecard.spearheads]
        if scorecard.plugins:
            children.insert(0, Explanation("plugins", {"plugins": ", ".join(scorecard.plugins)}))
        return Explanation("scorecard", {**values, "version": model.version}, tuple(children))
    found = scorecard[id]
    if isinstance(found, SpearheadResult):
        return _spearhead(scorecard, found)
    return _indicator(scorecard, found)


def _who(scorecard: Scorecard) -> str | Words:
    """Return whose scorecard it is, with that there are ratings only where that is so."""
    if scorecard.municipality is None:
        return Words.of("explain-part.ratings-only")
    if scorecard.landscape is None:
        return Words.of("explain-part.name-of-ratings", name=scorecard.municipality.name)
    return scorecard.municipality.name


def _spearhead(scorecard: Scorecard, result: SpearheadResult) -> Explanation:
    children = [_rule(scorecard, result), *_shares(scorecard, result)]
    if result.index is not None:
        children.append(Explanation("index", {"low": result.index[0], "high": result.index[1]}))
    children.append(Explanation("answered", {"share": result.answered}))
    for key, track in (("facts-alone", result.facts), ("rated-alone", result.rated)):
        if track is not None:
            children.append(Explanation(key, {"outcome": told_outcome(track)}))
    children.extend(_indicator(scorecard, observation) for observation in result.observations)
    values: dict[str, Value] = {"id": result.id, "name": result.spearhead.name, "outcome": told_outcome(result.outcome)}
    return Explanation("spearhead", values, tuple(children))


def _rule(scorecard: Scorecard, result: SpearheadResult) -> Explanation:
    keys = ", ".join(one.id for one in result.observations if one.indicator.key) or "-"
    if scorecard.method == "staged":
        return Explanation("rule-staged", {"share": scorecard.model.method.share, "keys": keys})
    return Explanation("rule", {"method": scorecard.method})


def _shares(scorecard: Scorecard, result: SpearheadResult) -> Iterator[Explanation]:
    """Yield, per level above the floor, how much of the weight has reached it, for certain and possibly."""
    low, high = standings(result.observations)
    total = sum(one.weight for one in low)
    if not total:
        return
    for level in range(2, scorecard.model.highest + 1):
        certain = sum(one.weight for one in low if one.level >= level)
        possible = sum(one.weight for one in high if one.level >= level)
        values: dict[str, Value] = {"level": level, "certain": certain, "possible": possible, "total": total}
        yield Explanation("weight-at-level", values)


def _indicator(scorecard: Scorecard, observation: Observation) -> Explanation:
    indicator = observation.indicator
    children = [Explanation("question", {"question": indicator.question})]
    if observation.level is not None:
        children.append(Explanation("descriptor", {"text": indicator.descriptor(observation.level)}))
    children.append(Explanation("key" if indicator.key else "weight", {"weight": indicator.weight}))
    if observation.facts is not None and scorecard.snapshot is not None:
        children.append(_facts(scorecard.snapshot, observation.facts))
    if observation.rated is not None:
        children.append(_rated(observation.rated))
    if observation.facts is None and observation.rated is None:
        children.append(Explanation("nobody-spoke"))
    children.extend(_breach(scorecard.snapshot, observation, breach) for breach in observation.breaches)
    children.extend(Explanation("finding", {"sentence": _both(finding.say)}) for finding in observation.findings)
    values: dict[str, Value] = {
        "id": indicator.id,
        "name": indicator.name,
        "outcome": told_outcome(observation.outcome),
    }
    return Explanation("indicator", values, tuple(children))


def _both(say: Callable[[str], str]) -> Words:
    return Words(say("nl"), say("en"))


def _facts(snapshot: Snapshot, track: FactTrack) -> Explanation:
    children = []
    told: dict[int, tuple[Explanation, ...]] = {}
    if track.applies is not None:
        children.append(_condition(snapshot, track.applies, "applies", told))
    for level in dict.fromkeys(result.level for result in track.conditions):
        asked = [result for result in track.conditions if result.level == level]
        together = _together(asked)
        step = tuple(_condition(snapshot, result, "condition", told) for result in asked)
        children.append(Explanation("step", {"level": level, "met": Words.of(f"met.{together.value}")}, step))
    return Explanation("facts-track", {"outcome": told_outcome(track.outcome)}, tuple(children))


def _together(asked: Iterable[ConditionResult]) -> Truth:
    found = Truth.YES
    for result in asked:
        found &= Truth.NO if result.truth is None else result.truth
    return found


def _condition(
    snapshot: Snapshot, result: ConditionResult, key: str, told: dict[int, tuple[Explanation, ...]]
) -> Explanation:
    """Return the working of a condition; conditions on one quantity share its cases, as the very same steps."""
    met = Words.of("met.absent") if result.truth is None else Words.of(f"met.{result.truth.value}")
    values: dict[str, Value] = {
        "measure": told_measure(result.condition),
        "quantity": told_quantity(result.measured),
        "demand": told_demand(result.condition),
        "met": met,
    }
    if id(result.measured) not in told:
        told[id(result.measured)] = tuple(_cases(snapshot, result.measured))
    return Explanation(key, values, told[id(result.measured)])


def _cases(snapshot: Snapshot, measured: Result) -> Iterator[Explanation]:
    yield from (_case(snapshot, case) for case in measured.cases)
    if isinstance(measured, Measured) and measured.more:
        yield Explanation("more")


def _case(snapshot: Snapshot, case: Case) -> Explanation:
    if case.belongs is Truth.NO:
        counts = Words.of("counts.left-out")
    elif len(case.options) == 1 and case.options[0].size > 1:
        counts = Words.of("counts.of", counted=case.options[0].counted, size=case.options[0].size)
    elif max(option.size for option in case.options) > 1:
        counts = _between([option for option in case.options if option.size])
    else:
        counts = Words.of(f"counts.{case.counts.value}")
    facts = tuple(_fact(snapshot, reference) for reference in dict.fromkeys(case.facts))
    return Explanation("case", {"subject": case.subject, "counts": counts}, facts)


def _between(options: Sequence[Option]) -> Words:
    """Return between what the options of a case lie: counts of one whole, or shares where the whole is open too."""
    sizes = {option.size for option in options}
    if len(sizes) == 1:
        counted = [option.counted for option in options]
        return Words.of("counts.between", low=min(counted), high=max(counted), size=sizes.pop())
    shares = [Fraction(option.counted, option.size) for option in options]
    return Words.of("bounds.between", low=str(min(shares)), high=str(max(shares)))


def _fact(snapshot: Snapshot, reference: Reference) -> Explanation:
    item = snapshot.landscape.section(reference.section)[reference.index]
    evidence = tuple(_evidence(one) for one in item.evidence if _is_about(one, reference.field))
    label = f"{reference.section}[{item.key or reference.index}]"
    if not reference.field:
        return Explanation("item", {"path": label}, evidence)
    values: dict[str, Value] = {"path": f"{label}.{reference.field}", "value": told_fact(snapshot.value(reference))}
    return Explanation("fact", values, evidence)


def _is_about(evidence: Evidence, field: str) -> bool:
    """Return whether evidence is about a field: about that field, a part or whole of it, or the item as such."""
    named = evidence.field
    return not named or not field or named == field or named.startswith(f"{field}.") or field.startswith(f"{named}.")


def _evidence(evidence: Evidence) -> Explanation:
    marks: list[Words] = []
    if evidence.date is not None:
        marks.append(Words(str(evidence.date), str(evidence.date)))
    if evidence.grade is not None:
        marks.append(Words.of(f"grade.{evidence.grade.value}"))
    if evidence.inferred:
        marks.append(Words.of("explain-part.inferred"))
    if evidence.stance is Stance.AGAINST:
        marks.append(Words.of("explain-part.against"))
    nl = "; ".join(mark.nl for mark in marks)
    en = "; ".join(mark.en for mark in marks)
    values: dict[str, Value] = {
        "citation": evidence.citation,
        "address": f" {evidence.address}" if evidence.address else "",
    }
    return Explanation("evidence", {**values, "marks": Words(f" ({nl})" if nl else "", f" ({en})" if en else "")})


def _rated(track: RatedTrack) -> Explanation:
    return Explanation(
        "rated-track", {"outcome": told_outcome(track.outcome)}, tuple(_rating(one) for one in track.ratings)
    )


def _rating(rating: Rating) -> Explanation:
    if rating.level is not None:
        said = Words.of("outcome.level", level=str(rating.level))
    else:
        reason = rating.not_applicable.value if rating.not_applicable else ""
        said = Words.of("outcome.absent", reason=Words.of(f"absence.{reason}"))
    motivation = f": {rating.motivation}" if rating.motivation else ""
    values: dict[str, Value] = {
        "assessor": rating.assessor,
        "date": str(rating.date),
        "said": said,
        "motivation": motivation,
    }
    return Explanation("rating", values, tuple(_evidence(one) for one in rating.evidence))


def _breach(snapshot: Snapshot | None, observation: Observation, breach: Breach) -> Explanation:
    caps = [cap.level for cap in observation.indicator.caps if cap.article == breach.article]
    key = "cap" if breach.is_known else "cap-possible"
    facts = tuple(_fact(snapshot, reference) for reference in dict.fromkeys(breach.facts)) if snapshot else ()
    return Explanation(key, {"article": str(breach.article), "level": min(caps)}, facts)
