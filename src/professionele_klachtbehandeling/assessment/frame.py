"""A scorecard as a pandas frame with fixed columns."""

from typing import TYPE_CHECKING, Final

from professionele_klachtbehandeling.assessment.outcome import TRACK_COLUMNS, Outcome
from professionele_klachtbehandeling.assessment.scorecard import Scorecard

if TYPE_CHECKING:
    import pandas as pd

COLUMNS: Final = (
    "municipality",
    "code",
    "reference_date",
    "spearhead",
    "indicator",
    "name",
    "weight",
    "key",
    "level",
    *TRACK_COLUMNS,
    "breaches",
)
"""The columns, always all and in this order."""

_LEVELS: Final = tuple(name for name in COLUMNS if name.endswith(("level", "certain", "possible")))


def scorecard_frame(scorecard: Scorecard) -> "pd.DataFrame":
    """Return one row per indicator; levels are whole numbers or missing, never a mean."""
    import pandas as pd

    who = scorecard.municipality
    rows = [
        {
            "municipality": who.name if who else None,
            "code": str(who.code) if who else None,
            "reference_date": str(scorecard.reference_date),
            "spearhead": result.id,
            "indicator": one.id,
            "name": one.indicator.name.nl,
            "weight": one.indicator.weight,
            "key": one.indicator.key,
            "level": one.level,
            **_columns("", one.outcome),
            **_columns("facts_", one.facts.outcome if one.facts else None),
            **_columns("rated_", one.rated.outcome if one.rated else None),
            "breaches": ", ".join(dict.fromkeys(str(breach.article) for breach in one.breaches if breach.is_known)),
        }
        for result in scorecard.spearheads
        for one in result.observations
    ]
    return pd.DataFrame(rows, columns=list(COLUMNS)).astype(dict.fromkeys(_LEVELS, "Int64"))


def _columns(prefix: str, outcome: Outcome | None) -> dict[str, object]:
    if outcome is None:
        return {f"{prefix}certain": None, f"{prefix}possible": None, f"{prefix}absence": None}
    return {f"{prefix}{name}": value for name, value in outcome.to_dict().items()}
