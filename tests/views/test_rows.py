"""The values in the rows of a chart."""

from fractions import Fraction

import pandas as pd
from pandas.testing import assert_frame_equal

from professionele_klachtbehandeling.views.rows import COLUMNS, rows_frame, scorecard_rows
from tests.views.profiles import NO_CASES, at, mixed, observation, of_size, scorecard


def test_each_spearhead_heads_its_indicators() -> None:
    """The rows are in the order of the model, each spearhead before its indicators."""
    rows = scorecard_rows(mixed(), "nl")

    assert ["X1", "X1.1", "X1.2", "X1.3", "X1.4", "X1.5", "X1.6"] == [row.id for row in rows]
    assert [True, *[False] * 6] == [row.is_heading for row in rows]
    assert Fraction(2, 3) == rows[0].answered


def test_unknown_is_where_every_level_is_open() -> None:
    """A row is unknown where no level is excluded, whichever track says so."""
    rows = scorecard_rows(mixed(), "nl")

    assert ["X1.3"] == [row.id for row in rows if row.is_unknown]
    assert ["X1.3"] == [row.id for row in rows if row.has_unknown_facts]


def test_cap_comes_from_a_known_breach() -> None:
    """A row knows the level and the article that hold it down; without a level there is nothing to hold down."""
    rows = scorecard_rows(
        scorecard(observation("X1.1", at(4), capped=True), observation("X1.2", NO_CASES, capped=True)), "nl"
    )

    assert [(None, ()), (2, ("Awb 9:12a",)), (None, ())] == [(row.cap, row.capped_by) for row in rows]


def test_frame_is_the_table_behind_the_picture() -> None:
    """The frame has a row per row, levels as whole numbers or missing, and shares as exact fractions."""
    frame = rows_frame(scorecard_rows(mixed(), "nl"))

    assert list(COLUMNS) == list(frame.columns)
    assert 7 == len(frame)
    expected = pd.DataFrame(
        {
            "indicator": [None, "X1.1", "X1.4", "X1.5"],
            "level": pd.array([None, 3, None, 2], dtype="Int64"),
            "possible": pd.array([3, 3, None, 2], dtype="Int64"),
            "absence": [None, None, "no-cases", None],
            "facts_certain": pd.array([2, 3, None, None], dtype="Int64"),
            "rated_possible": pd.array([None, 4, None, 5], dtype="Int64"),
            "cap": pd.array([None, None, None, 2], dtype="Int64"),
            "capped_by": ["", "", "", "Awb 9:12a"],
            "answered": ["2/3", None, None, None],
        }
    )
    shown = frame.loc[frame["indicator"].isin(["X1.1", "X1.4", "X1.5"]) | frame["indicator"].isna(), expected.columns]
    assert_frame_equal(expected, shown.reset_index(drop=True), check_dtype=False)


def test_frame_of_nothing_has_all_columns() -> None:
    """A model without rows gives an empty table with the same columns."""
    frame = rows_frame(scorecard_rows(of_size(0, 5), "nl"))

    assert (0, list(COLUMNS)) == (len(frame), list(frame.columns))
