"""The scorecard as a frame."""

import pandas as pd

from professionele_klachtbehandeling.assessment.frame import COLUMNS
from professionele_klachtbehandeling.measures.quantity import Result
from tests.yardstick import assessed, between, exactly, indicator, nothing, rating


def test_frame_has_one_row_per_indicator_and_fixed_columns() -> None:
    """The columns are always all there, in one order, levels as whole numbers that may be missing."""
    told: dict[str, Result] = {"X1.1": exactly("1/2"), "X1.2": nothing(), "X1.3": between(0, 1)}
    frame = assessed(*map(indicator, told), results=told, ratings=(rating(4),)).to_frame()

    assert list(COLUMNS) == list(frame.columns)
    expected = pd.DataFrame(
        {
            "indicator": ["X1.1", "X1.2", "X1.3"],
            "level": pd.array([3, None, None], dtype="Int64"),
            "certain": pd.array([3, None, 1], dtype="Int64"),
            "possible": pd.array([3, None, 5], dtype="Int64"),
            "absence": [None, "no-cells", None],
            "rated_certain": pd.array([4, None, None], dtype="Int64"),
        }
    )
    pd.testing.assert_frame_equal(expected, frame[list(expected.columns)], check_dtype=False)
