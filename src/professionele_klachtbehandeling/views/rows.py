"""The rows that charts are drawn from: the values that a picture, its text and its table share."""

from fractions import Fraction
from typing import TYPE_CHECKING, Final

import attrs

from professionele_klachtbehandeling.assessment.observation import Observation
from professionele_klachtbehandeling.assessment.outcome import TRACK_COLUMNS, Outcome
from professionele_klachtbehandeling.assessment.scorecard import Scorecard, SpearheadResult

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd

COLUMNS: Final = (
    "spearhead",
    "indicator",
    "name",
    "key",
    "level",
    *TRACK_COLUMNS,
    "cap",
    "capped_by",
    "answered",
)
"""The columns of the table behind the picture."""

_LEVELS: Final = tuple(name for name in COLUMNS if name.endswith(("level", "certain", "possible", "cap")))


@attrs.frozen(kw_only=True)
class Row:
    """One row of a chart: a spearhead, or one of its indicators under it (regel).

    Attributes:
        id: the id of the spearhead or indicator.
        name: its name, in the language of the chart.
        spearhead: the id of the spearhead it belongs to.
        outcome: both tracks together.
        facts: what the facts say, or None where they say nothing.
        rated: what people say, or None where nobody did.
        highest: the highest level of the model.
        key: whether the spearhead cannot rise above it.
        cap: the level above which a known breach does not let it rise, or None.
        capped_by: the articles that were not kept.
        answered: for a spearhead, the share of its weight that is answered; None for an indicator.
    """

    id: str
    name: str
    spearhead: str
    outcome: Outcome
    facts: Outcome | None
    rated: Outcome | None
    highest: int
    key: bool = False
    cap: int | None = None
    capped_by: tuple[str, ...] = ()
    answered: Fraction | None = None

    @property
    def is_heading(self) -> bool:
        """Whether it is the row of a spearhead."""
        return self.answered is not None

    @property
    def is_unknown(self) -> bool:
        """Whether every level of the model is still possible."""
        return self.leaves_all_open(self.outcome)

    @property
    def has_unknown_facts(self) -> bool:
        """Whether there are facts, and they leave every level possible."""
        return self.facts is not None and self.leaves_all_open(self.facts)

    def leaves_all_open(self, outcome: Outcome) -> bool:
        """Return whether an outcome excludes no level of the model."""
        return (outcome.certain, outcome.possible) == (1, self.highest)


def scorecard_rows(scorecard: Scorecard, language: str) -> tuple[Row, ...]:
    """Return the rows of a scorecard: each spearhead followed by its indicators, in the order of the model."""
    highest = scorecard.model.highest
    rows = []
    for result in scorecard.spearheads:
        rows.append(spearhead_row(result, highest, language))
        rows.extend(_row(result.id, one, highest, language) for one in result.observations)
    return tuple(rows)


def spearhead_row(result: SpearheadResult, highest: int, language: str) -> Row:
    """Return the row of a spearhead, on a ladder up to a highest level."""
    return Row(
        id=result.id,
        name=result.spearhead.name.read(language),
        spearhead=result.id,
        outcome=result.outcome,
        facts=result.facts,
        rated=result.rated,
        highest=highest,
        answered=result.answered,
    )


def _row(spearhead: str, one: Observation, highest: int, language: str) -> Row:
    broken = {breach.article for breach in one.breaches if breach.is_known}
    caps = [cap for cap in one.indicator.caps if cap.article in broken and one.outcome.interval is not None]
    return Row(
        id=one.id,
        name=one.indicator.name.read(language),
        spearhead=spearhead,
        outcome=one.outcome,
        facts=one.facts.outcome if one.facts else None,
        rated=one.rated.outcome if one.rated else None,
        highest=highest,
        key=one.indicator.key,
        cap=min((cap.level for cap in caps), default=None),
        capped_by=tuple(dict.fromkeys(str(cap.article) for cap in caps)),
    )


def rows_frame(rows: "Iterable[Row]") -> "pd.DataFrame":
    """Return the table behind the picture; levels are whole numbers or missing, shares are fractions as text."""
    import pandas as pd

    records = [
        {
            "spearhead": row.spearhead,
            "indicator": None if row.is_heading else row.id,
            "name": row.name,
            "key": row.key,
            "level": row.outcome.level,
            **outcome_columns("", row.outcome),
            **outcome_columns("facts_", row.facts),
            **outcome_columns("rated_", row.rated),
            "cap": row.cap,
            "capped_by": ", ".join(row.capped_by),
            "answered": None if row.answered is None else str(row.answered),
        }
        for row in rows
    ]
    return pd.DataFrame(records, columns=list(COLUMNS)).astype(dict.fromkeys(_LEVELS, "Int64"))


def outcome_columns(prefix: str, outcome: Outcome | None) -> dict[str, object]:
    """Return an outcome as columns of a table, their names with a prefix; all missing where nothing is said."""
    told = outcome.to_dict() if outcome else dict.fromkeys(("certain", "possible", "absence"))
    return {f"{prefix}{name}": value for name, value in told.items()}
