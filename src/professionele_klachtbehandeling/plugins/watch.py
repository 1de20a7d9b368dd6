"""The measures of plug-ins during one assessment: where one fails, what it would have said is open."""

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from professionele_klachtbehandeling.assessment.finding import Finding
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.measures.measure import Measure, MeasureKind
from professionele_klachtbehandeling.measures.quantity import Result
from professionele_klachtbehandeling.plugins.fault import Fault, PluginError
from professionele_klachtbehandeling.plugins.guard import UNKNOWN_QUANTITY, GuardedMeasure


@attrs.frozen
class WatchedMeasure:
    """A measure of a plug-in during one assessment (bewaakte maatstaf)."""

    measure: GuardedMeasure
    faults: dict[str, Fault]

    @property
    def name(self) -> str:
        """How a model names it."""
        return self.measure.name

    @property
    def kind(self) -> MeasureKind:
        """What sort of quantity it returns."""
        return self.measure.kind

    @property
    def quality_fields(self) -> tuple[str, ...]:
        """The fields of which improvement never lowers it."""
        return self.measure.quality_fields

    @property
    def parameters(self) -> Mapping[str, object]:
        """What it can be told."""
        return self.measure.parameters

    def __call__(self, snapshot: Snapshot, **parameters: Any) -> Result:  # noqa: ANN401 - each measure has its own
        """Return the quantity, open where the measure failed: that a plug-in fails says nothing of a municipality."""
        try:
            return self.measure(snapshot, **parameters)
        except PluginError as error:
            self.faults.setdefault(self.name, error.fault)
            return UNKNOWN_QUANTITY[self.kind]


@attrs.frozen(kw_only=True)
class Watch:
    """A watch over the measures during one assessment (toezicht op de maatstaven).

    Attributes:
        measures: all measures by name, those of plug-ins watched.
        faults: what went wrong so far, by the name of the measure.
    """

    measures: Mapping[str, Measure]
    faults: dict[str, Fault]

    @classmethod
    def over(cls, measures: Mapping[str, Measure]) -> "Watch":
        """Return a watch over these measures, in which nothing went wrong yet."""
        faults: dict[str, Fault] = {}
        if not any(isinstance(measure, GuardedMeasure) for measure in measures.values()):
            return cls(measures=measures, faults=faults)
        watched = {
            name: WatchedMeasure(measure, faults) if isinstance(measure, GuardedMeasure) else measure
            for name, measure in measures.items()
        }
        return cls(measures=watched, faults=faults)

    def findings(self) -> Iterator[Finding]:
        """Yield a finding per measure that failed, by name."""
        for name, fault in sorted(self.faults.items()):
            values = {"plugin": fault.plugin.label, "reason": fault.mistake.found.partition(": ")[2]}
            yield Finding(code="plugin-failed", subject=name, values=values)
