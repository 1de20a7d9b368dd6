"""What stands on each axis of the radar: a spearhead, and whether enough of it is answered to mean anything."""

import enum
from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Final

import attrs

from professionele_klachtbehandeling.assessment.outcome import TRACK_COLUMNS
from professionele_klachtbehandeling.assessment.scorecard import Scorecard, SpearheadResult
from professionele_klachtbehandeling.views.rows import Row, outcome_columns, spearhead_row

if TYPE_CHECKING:
    import pandas as pd

ENOUGH_ANSWERED: Final = Fraction(1, 2)
"""The share of a spearhead that must be answered.

Below half of it, a point would show more of what nobody knows than of what somebody found. That also holds where the
level can no longer change, because one key indicator settled it: it says little of the others.
"""

ENOUGH_INDICATORS: Final = 3
"""How many indicators of a spearhead must be answered, or all of them where the model has fewer.

The level of one or two out of many is theirs, and not that of the spearhead, also where the others are n.v.t. because
nothing is outsourced.
"""

FEWEST_AXES: Final = 3
"""With fewer axes there is no shape between them."""

COLUMNS: Final = ("spearhead", "name", "level", *TRACK_COLUMNS, "answered", "indicators", "settled", "thin")
"""The columns of the table behind the picture.

`indicators` counts those of the model that carry weight, `settled` those of them with one level. `thin` says why there
is too little to go on, and is missing where there is enough.
"""

_WHOLE: Final = tuple(
    name for name in COLUMNS if name.endswith(("level", "certain", "possible", "indicators", "settled"))
)


class Thinness(enum.Enum):
    """Why there is too little to go on (te weinig houvast)."""

    TOO_LITTLE_ANSWERED = "too-little-answered"
    TOO_FEW_INDICATORS = "too-few-indicators"


@attrs.frozen(kw_only=True)
class Spoke:
    """One axis of the radar (as).

    Attributes:
        row: the spearhead.
        indicators: how many indicators that carry weight the model has for it.
        settled: how many of them have one level.
    """

    row: Row
    indicators: int
    settled: int

    @property
    def needed(self) -> int:
        """How many indicators must have one level."""
        return min(ENOUGH_INDICATORS, self.indicators)

    @property
    def thinness(self) -> Thinness | None:
        """Why there is too little to go on; None where there is enough, or no level that could rest on anything."""
        if self.row.outcome.absence is not None:
            return None
        if (self.row.answered or 0) < ENOUGH_ANSWERED:
            return Thinness.TOO_LITTLE_ANSWERED
        return Thinness.TOO_FEW_INDICATORS if self.settled < self.needed else None

    @property
    def is_firm(self) -> bool:
        """Whether it has a level that rests on enough, so that a line may run to its neighbour."""
        return self.row.outcome.interval is not None and not self.row.is_unknown and self.thinness is None


def spokes_of(scorecard: Scorecard, language: str) -> tuple[Spoke, ...]:
    """Return the axes of a scorecard, in the order of the model."""
    return tuple(_spoke(result, scorecard.model.highest, language) for result in scorecard.spearheads)


def neighbours(spokes: Sequence[Spoke]) -> tuple[tuple[int, int], ...]:
    """Return the axes between which a line runs: side by side, both with enough to go on, on three axes or more."""
    count = len(spokes)
    pairs = ((one, (one + 1) % count) for one in range(count if count >= FEWEST_AXES else 0))
    return tuple((one, other) for one, other in pairs if spokes[one].is_firm and spokes[other].is_firm)


def _spoke(result: SpearheadResult, highest: int, language: str) -> Spoke:
    weighing = [one for one in result.observations if one.indicator.weight]
    return Spoke(
        row=spearhead_row(result, highest, language),
        indicators=len(weighing),
        settled=sum(one.level is not None for one in weighing),
    )


def radar_frame(spokes: Iterable[Spoke]) -> "pd.DataFrame":
    """Return the table behind the picture, a row per spearhead; levels are whole numbers or missing."""
    import pandas as pd

    records = [
        {
            "spearhead": spoke.row.id,
            "name": spoke.row.name,
            "level": spoke.row.outcome.level,
            **outcome_columns("", spoke.row.outcome),
            **outcome_columns("facts_", spoke.row.facts),
            **outcome_columns("rated_", spoke.row.rated),
            "answered": str(spoke.row.answered),
            "indicators": spoke.indicators,
            "settled": spoke.settled,
            "thin": spoke.thinness.value if spoke.thinness else None,
        }
        for spoke in spokes
    ]
    return pd.DataFrame(records, columns=list(COLUMNS)).astype(dict.fromkeys(_WHOLE, "Int64"))
