"""The outcome of an assessment: the profile per spearhead, which keeps what it was made from."""

from collections.abc import Iterator
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING

import attrs

from professionele_klachtbehandeling.assessment.finding import Finding
from professionele_klachtbehandeling.assessment.observation import Observation
from professionele_klachtbehandeling.assessment.outcome import HasOutcome, Outcome
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.errors import refuse
from professionele_klachtbehandeling.maturity.model import MaturityModel, Spearhead
from professionele_klachtbehandeling.maturity.rating import Rating

if TYPE_CHECKING:
    import datetime

    import pandas as pd

    from professionele_klachtbehandeling.domain.municipality import Municipality
    from professionele_klachtbehandeling.logic import Explanation


@attrs.frozen(kw_only=True)
class SpearheadResult(HasOutcome):
    """What a spearhead comes to (uitkomst van een speerpunt).

    Attributes:
        spearhead: the spearhead of the model.
        outcome: the interval of its level, or why it has none.
        facts: what the facts alone would come to by the same rule; None where they say nothing.
        rated: what the ratings alone would come to; None where nobody rated.
        index: the weighted mean of the levels at its low and its high end, a statistic; None where absent.
        answered: the share of the weight of applicable indicators of which certain and possible level agree.
        observations: its indicators.
    """

    spearhead: Spearhead
    outcome: Outcome
    facts: Outcome | None
    rated: Outcome | None
    index: tuple[Fraction, Fraction] | None
    answered: Fraction
    observations: tuple[Observation, ...]

    @property
    def id(self) -> str:
        """The id of the spearhead."""
        return self.spearhead.id

    def __repr__(self) -> str:
        """Return id, level, and how much of it is answered."""
        return f"<SpearheadResult {self.id}: {self.outcome}, answered {self.answered}>"


@attrs.frozen(kw_only=True, slots=False)
class Scorecard:
    """How a municipality stands on every spearhead and indicator of a model (scorekaart).

    Attributes:
        model: the yardstick.
        method: name of the aggregation rule.
        reference_date: the day it is about.
        spearheads: the profile.
        findings: what stands out over the whole.
        landscape: the facts it was made from, or None for ratings only.
        ratings: the ratings it was made from.
        rated: whose ratings these are, where there are no facts to tell.
        plugins: distribution and version of the plug-ins whose model, measures, method or view took part.
    """

    model: MaturityModel
    method: str
    reference_date: "datetime.date"
    spearheads: tuple[SpearheadResult, ...]
    findings: tuple[Finding, ...] = ()
    landscape: Landscape | None = None
    ratings: tuple[Rating, ...] = ()
    rated: "Municipality | None" = None
    plugins: tuple[str, ...] = ()

    @property
    def municipality(self) -> "Municipality | None":
        """Whose scorecard it is, or None for ratings that do not tell."""
        return self.landscape.municipality if self.landscape else self.rated

    @property
    def observations(self) -> Iterator[Observation]:
        """All observations, in the order of the model."""
        return (observation for result in self.spearheads for observation in result.observations)

    @cached_property
    def _by_id(self) -> dict[str, SpearheadResult | Observation]:
        found: dict[str, SpearheadResult | Observation] = {result.id: result for result in self.spearheads}
        return found | {observation.id: observation for observation in self.observations}

    @cached_property
    def snapshot(self) -> Snapshot | None:
        """The facts as they stood at the reference date, or None for ratings only."""
        return Snapshot(self.landscape) if self.landscape else None

    def spearhead(self, id: str) -> SpearheadResult:  # noqa: A002 - the word of the field
        """Return what a spearhead comes to.

        Raises:
            InvalidInput: the model has no such spearhead; the nearest is named.
        """
        found = self[id]
        if not isinstance(found, SpearheadResult):
            raise refuse("no-such", id, "spearhead", [result.id for result in self.spearheads])
        return found

    def observation(self, id: str) -> Observation:  # noqa: A002 - the word of the field
        """Return what an indicator comes to.

        Raises:
            InvalidInput: the model has no such indicator; the nearest is named.
        """
        found = self[id]
        if not isinstance(found, Observation):
            raise refuse("no-such", id, "indicator", self.model.indicators)
        return found

    def __getitem__(self, id: str) -> SpearheadResult | Observation:  # noqa: A002 - the word of the field
        """Return what a spearhead or indicator comes to.

        Raises:
            InvalidInput: the model has neither; the nearest is named.
        """
        if id not in self._by_id:
            raise refuse("no-such", id, "spearhead-or-indicator", self._by_id)
        return self._by_id[id]

    def explain(self, id: str | None = None) -> "Explanation":  # noqa: A002 - the word of the field
        """Return the working behind a spearhead, an indicator, or (without an id) the whole profile, down to the facts.

        Raises:
            InvalidInput: the model has no such spearhead or indicator; the nearest is named.
        """
        from professionele_klachtbehandeling.assessment.working import explain_scorecard

        return explain_scorecard(self, id)

    def to_dict(self) -> dict[str, object]:
        """Return the scorecard as plain data: one entry of `results` in the command's JSON, fractions as text."""
        from professionele_klachtbehandeling.assessment.record import scorecard_record

        return scorecard_record(self)

    def to_frame(self) -> "pd.DataFrame":
        """Return one row per indicator, in the order of the model, with fixed columns; see the reference."""
        from professionele_klachtbehandeling.assessment.frame import scorecard_frame

        return scorecard_frame(self)

    def _repr_html_(self) -> str:
        """Return the profile as an HTML table for notebooks, with what stands out below it."""
        from professionele_klachtbehandeling.assessment.notebook import scorecard_html

        return scorecard_html(self)

    def __repr__(self) -> str:
        """Return who, when, and the level per spearhead."""
        who = self.municipality.name if self.municipality else "ratings only"
        levels = ", ".join(f"{result.id} {result.outcome}" for result in self.spearheads)
        return f"<Scorecard {who} {self.reference_date} by {self.model.id} {self.model.version}: {levels}>"
