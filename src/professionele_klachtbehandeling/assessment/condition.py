"""Whether a landscape meets the conditions of a model, with the measured quantity kept beside the answer."""

from collections.abc import Mapping

import attrs

from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.logic import Bounds, Truth
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.maturity.condition import Condition, IfAbsent
from professionele_klachtbehandeling.measures.measure import Measure
from professionele_klachtbehandeling.measures.quantity import Absent, Measured, Result


@attrs.frozen(kw_only=True)
class ConditionResult:
    """What a condition comes to (voorwaarde met uitkomst).

    Attributes:
        condition: what was asked.
        level: the level that asks it; 0 for the condition under which an indicator applies.
        measured: what the measure returned.
        truth: whether it is met; None where its measure is absent and the condition says nothing of that.
        absence: why the measure is, or may be, absent where the condition says nothing of that.
    """

    condition: Condition
    level: int
    measured: Result
    truth: Truth | None
    absence: AbsenceReason | None = None


@attrs.define
class Evaluation:
    """The evaluation of conditions on one snapshot; every quantity is measured once."""

    snapshot: Snapshot
    measures: Mapping[str, Measure]
    _measured: dict[tuple[str, tuple[tuple[str, object], ...]], Result] = attrs.field(factory=dict, init=False)

    def measure(self, name: str, parameters: Mapping[str, object]) -> Result:
        """Return what a measure says, from memory where it was asked before."""
        key = (name, tuple(sorted(parameters.items())))
        if key not in self._measured:
            self._measured[key] = self.measures[name](self.snapshot, **parameters)
        return self._measured[key]

    def evaluate(self, condition: Condition, level: int = 0) -> ConditionResult:
        """Return whether a condition is met, not met, or open."""
        measured = self.measure(condition.measure, condition.parameters)
        if_absent = None if condition.if_absent is None else Truth.of(condition.if_absent is IfAbsent.MET)
        if isinstance(measured, Absent):
            absence = measured.reason if if_absent is None else None
            return ConditionResult(
                condition=condition, level=level, measured=measured, truth=if_absent, absence=absence
            )
        truth = demanded(condition, measured)
        if measured.may_be_absent is None:
            return ConditionResult(condition=condition, level=level, measured=measured, truth=truth)
        if if_absent is None:
            return ConditionResult(
                condition=condition, level=level, measured=measured, truth=truth, absence=measured.may_be_absent
            )
        either = truth if truth is if_absent else Truth.OPEN
        return ConditionResult(condition=condition, level=level, measured=measured, truth=either)


def demanded(condition: Condition, measured: Measured) -> Truth:
    """Return whether a quantity is what a condition demands."""
    if isinstance(measured.value, Truth):
        return measured.value if condition.expected else ~measured.value
    return _within(condition, measured.value)


def _within(condition: Condition, bounds: Bounds) -> Truth:
    if condition.at_least is not None:
        return bounds.at_least(condition.at_least)
    if condition.at_most is not None:
        return bounds.at_most(condition.at_most)
    raise TypeError(f"{condition.measure} is a quantity; it cannot be true or false")
