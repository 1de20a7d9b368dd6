"""Values of the domain in words that people read, in both languages."""

from typing import TYPE_CHECKING, Any

import attrs

from professionele_klachtbehandeling.assessment.outcome import Outcome
from professionele_klachtbehandeling.domain.fact import Disputed, Nothing, Unknown
from professionele_klachtbehandeling.logic import Bounds, Truth, Words
from professionele_klachtbehandeling.maturity.absence import Absence
from professionele_klachtbehandeling.maturity.condition import Condition
from professionele_klachtbehandeling.measures.quantity import Absent, Result
from professionele_klachtbehandeling.texts import has_text

if TYPE_CHECKING:
    from professionele_klachtbehandeling.assessment.scorecard import Scorecard


def told_absence(absence: Absence) -> Words:
    """Return why there is no level."""
    return Words.of(f"absence.{absence.reason.value}")


def caption_key(scorecard: "Scorecard") -> str:
    """Return the key of what stands above a table; a name without facts needs the words that there are ratings only."""
    return "table.caption-of-ratings" if scorecard.rated and not scorecard.landscape else "table.caption"


def told_outcome(outcome: Outcome) -> Words:
    """Return `niveau 3`, `niveau 2–4`, or why there is none."""
    if outcome.absence is not None:
        return Words.of("outcome.absent", reason=told_absence(outcome.absence))
    return Words.of("outcome.level", level=str(outcome))


def told_method(name: str) -> Words:
    """Return what an aggregation rule is called; one that a plug-in or a program brings is called by its name.

    >>> told_method("staged").nl, told_method("second-lowest").nl
    ('getrapt', 'second-lowest')
    """
    key = f"method.{name}"
    return Words.of(key) if has_text(key, "nl") else Words(name, name)


def told_fact(value: Any) -> Words:  # noqa: ANN401 - the value of any field
    """Return the value of a field in words: what is stated, none, unknown, or the values that contradict each other."""
    if isinstance(value, Unknown):
        return Words.of("value.unknown")
    if isinstance(value, Nothing):
        return Words.of("value.none")
    if isinstance(value, Disputed):
        return Words.of("value.disputed", values=_listed([told_fact(one) for one in value.values], " / "))
    if isinstance(value, bool):
        return Words.of("value.yes" if value else "value.no")
    if isinstance(value, tuple):
        joint = "; " if any(attrs.has(type(one)) and "__str__" not in vars(type(one)) for one in value) else ", "
        return _listed([told_fact(one) for one in value], joint)
    if attrs.has(type(value)) and "__str__" not in vars(type(value)):
        names = [field.name for field in attrs.fields(type(value))]
        parts = [(name, told_fact(getattr(value, name))) for name in names]
        return _listed([_told_field(name, told) for name, told in parts], ", ")
    plain = str(getattr(value, "value", value))
    return Words(plain, plain)


def _told_field(name: str, told: Words) -> Words:
    key = f"field.{name}"
    label = Words.of(key) if has_text(key, "nl") else Words(name, name)
    return Words(f"{label.nl} {told.nl}", f"{label.en} {told.en}")


def _listed(parts: list[Words], joint: str) -> Words:
    return Words(joint.join(part.nl for part in parts), joint.join(part.en for part in parts))


def told_measure(condition: Condition) -> Words:
    """Return the measure of a condition in words, with what it was told."""
    key = f"measure.{condition.measure}"
    name = Words.of(key) if has_text(key, "nl") else Words(condition.measure, condition.measure)
    if not condition.parameters:
        return name
    told = _listed([_told_parameter(key, value) for key, value in condition.parameters.items()], ", ")
    return Words(f"{name.nl} ({told.nl})", f"{name.en} ({told.en})")


def _told_parameter(name: str, value: object) -> Words:
    """Return what a measure was told, in words where the catalogues have them."""
    options = value if isinstance(value, tuple) else (value,)
    told = _listed([_told_option(option) for option in options], ", ")
    key = f"parameter.{name}"
    return Words.of(key, value=told) if has_text(key, "nl") else Words(f"{name} {told.nl}", f"{name} {told.en}")


def _told_option(option: object) -> Words:
    plain = str(option).lower()
    return Words.of(f"option.{plain}") if has_text(f"option.{plain}", "nl") else Words(plain, plain)


def told_quantity(result: Result) -> Words:
    """Return what a measure returned, exact."""
    if isinstance(result, Absent):
        return Words.of("outcome.absent", reason=told_absence(Absence(result.reason)))
    if isinstance(result.value, Truth):
        return Words.of(f"truth.{result.value.value}")
    return _told_bounds(result.value)


def _told_bounds(bounds: Bounds) -> Words:
    if bounds.is_exact:
        return Words(str(bounds.low), str(bounds.low))
    if bounds.high is None:
        return Words.of("bounds.from", low=str(bounds.low))
    return Words.of("bounds.between", low=str(bounds.low), high=str(bounds.high))


def told_demand(condition: Condition) -> Words:
    """Return what a condition asks of its measure."""
    if condition.at_least is not None:
        return Words.of("demand.at-least", threshold=str(condition.at_least))
    if condition.at_most is not None:
        return Words.of("demand.at-most", threshold=str(condition.at_most))
    return Words.of("truth.yes" if condition.expected else "truth.no")
