"""What of an indicator the facts still leave open: the levels, and the conditions on which these hang."""

from collections.abc import Iterator, Mapping

import attrs

from professionele_klachtbehandeling.assessment.condition import ConditionResult
from professionele_klachtbehandeling.assessment.observation import Observation
from professionele_klachtbehandeling.assessment.tracks import FactTrack, as_counted
from professionele_klachtbehandeling.domain.snapshot import Reference
from professionele_klachtbehandeling.logic import Truth
from professionele_klachtbehandeling.maturity.model import Indicator, WhenEmpty


@attrs.frozen
class Contested:
    """A condition that is open, and whose answer can still change the level (omstreden voorwaarde).

    Attributes:
        result: the condition with what was measured.
        levels: the levels that hang on it.
    """

    result: ConditionResult
    levels: tuple[int, ...]

    def places(self) -> Iterator[Reference]:
        """Yield the places of the facts that decide the cases which are not settled."""
        for case in self.result.measured.cases:
            if len(case.options) > 1:
                yield from case.facts


def open_levels(observation: Observation) -> tuple[int, ...]:
    """Return the levels of which the facts leave open whether the indicator reaches them; none where it is closed.

    A level above what people rate, or above the cap of a known breach, cannot be reached whatever the facts turn out to
    be, so it is not open. An indicator of which only the ratings leave the level open is closed in this sense.
    """
    if observation.facts is None or observation.facts.outcome.interval is None:
        return ()
    interval = observation.facts.outcome.interval
    return tuple(range(interval.certain + 1, min(interval.possible, *_ceilings(observation)) + 1))


def _ceilings(observation: Observation) -> list[int]:
    """Return the levels above which the facts cannot bring an indicator."""
    ends = [len(observation.indicator.descriptors)]
    if observation.rated is not None and observation.rated.outcome.possible is not None:
        ends.append(observation.rated.outcome.possible)
    breached = {breach.article for breach in observation.breaches if breach.is_known}
    ends.extend(cap.level for cap in observation.indicator.caps if cap.article in breached)
    return ends


def contested(observation: Observation) -> tuple[Contested, ...]:
    """Return the conditions on which the open levels of an indicator hang; none where it is closed.

    A condition above a level that is surely not reached decides nothing. One that may turn out to be about nothing
    decides whether the indicator applies at all, and so about every level.
    """
    levels = open_levels(observation)
    track = observation.facts
    if not levels or track is None:
        return ()
    return tuple(_contested(observation.indicator, track, levels))


def _contested(indicator: Indicator, track: FactTrack, levels: tuple[int, ...]) -> Iterator[Contested]:
    if track.applies is not None and as_counted(track.applies, WhenEmpty.LOWEST) is Truth.OPEN:
        yield Contested(track.applies, levels)
    reached = _not_surely_missed(indicator, track)
    for result in track.conditions:
        if result.absence is not None and indicator.when_empty is WhenEmpty.ABSENT:
            yield Contested(result, levels)
        elif as_counted(result, indicator.when_empty) is Truth.OPEN and result.level in reached:
            hanging = tuple(level for level in levels if level >= result.level)
            if hanging:
                yield Contested(result, hanging)


def _not_surely_missed(indicator: Indicator, track: FactTrack) -> Mapping[int, None]:
    """Return the levels that can still be reached as far as the conditions go."""
    found: dict[int, None] = {}
    for step in indicator.conditions:
        asked = (result for result in track.conditions if result.level == step.level)
        if any(as_counted(result, indicator.when_empty) is Truth.NO for result in asked):
            break
        found[step.level] = None
    return found
