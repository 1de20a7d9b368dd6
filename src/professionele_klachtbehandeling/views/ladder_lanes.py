"""In which lane of the ladder an indicator stands: a step, or one of the two lanes below the ladder."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from professionele_klachtbehandeling.views.rows import COLUMNS as ROW_COLUMNS
from professionele_klachtbehandeling.views.rows import Row, rows_frame

if TYPE_CHECKING:
    import pandas as pd

UNKNOWN: Final = "unknown"
"""The lane of indicators of which every level is still possible: they stand on no step."""
ABSENT: Final = "absent"
"""The lane of indicators without a level."""

COLUMNS: Final = (*ROW_COLUMNS[:2], "lane", *ROW_COLUMNS[2:])
"""The columns of the table behind the picture: those of the profile, and `lane`.

A lane is the number of a step, `unknown` or `absent`.
"""


def lane_of(row: Row) -> str:
    """Return the lane of a row: the step it certainly stands on, `unknown` or `absent`."""
    if row.outcome.interval is None:
        return ABSENT
    return UNKNOWN if row.is_unknown else str(row.outcome.interval.certain)


def lanes_of(rows: Sequence[Row], levels: int) -> tuple[str, ...]:
    """Return the lanes that there are, from the top: every step, and what stands on none where there is any."""
    found = {lane_of(row) for row in rows if not row.is_heading}
    steps = (str(level) for level in range(levels, 0, -1))
    return (*steps, *(lane for lane in (UNKNOWN, ABSENT) if lane in found))


def ladder_frame(rows: Sequence[Row]) -> "pd.DataFrame":
    """Return the table behind the picture, a row per spearhead and indicator; levels are whole numbers or missing."""
    return rows_frame(rows).assign(lane=[lane_of(row) for row in rows]).reindex(columns=list(COLUMNS))
