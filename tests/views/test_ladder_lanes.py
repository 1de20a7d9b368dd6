"""In which lane an indicator stands."""

import pandas as pd
from pandas.testing import assert_frame_equal

from professionele_klachtbehandeling.views.ladder_lanes import COLUMNS, ladder_frame, lane_of, lanes_of
from professionele_klachtbehandeling.views.rows import scorecard_rows
from tests.views.profiles import at, mixed, observation, of_size, scorecard


def test_each_indicator_has_a_lane() -> None:
    """An indicator stands on its certain step; one that is wholly unknown and one that is n.v.t. stand on none."""
    rows = {row.id: lane_of(row) for row in scorecard_rows(mixed(), "nl") if not row.is_heading}

    assert {"X1.1": "3", "X1.2": "2", "X1.3": "unknown", "X1.4": "absent", "X1.5": "2", "X1.6": "2"} == rows


def test_steps_go_down_from_the_highest() -> None:
    """All steps are there, whether anything stands on them or not; the lanes below them only where they are used."""
    settled = scorecard_rows(scorecard(observation("X1.1", at(3))), "nl")

    assert ("5", "4", "3", "2", "1") == lanes_of(settled, 5)
    assert ("5", "4", "3", "2", "1", "unknown", "absent") == lanes_of(scorecard_rows(mixed(), "nl"), 5)


def test_level_of_a_spearhead_makes_no_lane() -> None:
    """A spearhead is no tile: its own level decides nothing about the lanes."""
    rows = scorecard_rows(scorecard(observation("X1.1", at(3)), outcome=at(1, 5)), "nl")

    assert "unknown" not in lanes_of(rows, 5)


def test_frame_is_the_table_behind_the_picture() -> None:
    """The frame is that of the profile, with the lane of each row."""
    frame = ladder_frame(scorecard_rows(mixed(), "nl"))

    expected = pd.DataFrame(
        {
            "spearhead": ["X1"] * 7,
            "indicator": [None, "X1.1", "X1.2", "X1.3", "X1.4", "X1.5", "X1.6"],
            "lane": ["2", "3", "2", "unknown", "absent", "2", "2"],
            "name": ["The only one", *(f"Name of X1.{number}" for number in range(1, 7))],
            "key": [False, True, False, False, False, False, False],
            "level": pd.array([None, 3, None, None, None, 2, None], dtype="Int64"),
            "certain": pd.array([2, 3, 2, 1, None, 2, 2], dtype="Int64"),
            "possible": pd.array([3, 3, 4, 5, None, 2, 3], dtype="Int64"),
            "absence": [None, None, None, None, "no-cases", None, None],
            "facts_certain": pd.array([2, 3, 2, 1, None, None, None], dtype="Int64"),
            "facts_possible": pd.array([4, 3, 4, 5, None, None, None], dtype="Int64"),
            "facts_absence": [None, None, None, None, "no-cases", None, "no-cases"],
            "rated_certain": pd.array([None, 4, None, None, None, 4, 2], dtype="Int64"),
            "rated_possible": pd.array([None, 4, None, None, None, 5, 3], dtype="Int64"),
            "rated_absence": pd.array([None] * 7, dtype=object),
            "cap": pd.array([None, None, None, None, None, 2, None], dtype="Int64"),
            "capped_by": ["", "", "", "", "", "Awb 9:12a", ""],
            "answered": ["2/3", None, None, None, None, None, None],
        }
    )
    assert_frame_equal(expected, frame, check_dtype=False)


def test_frame_of_nothing_has_all_columns() -> None:
    """A model without rows gives an empty table with the same columns."""
    frame = ladder_frame(scorecard_rows(of_size(0, 5), "nl"))

    assert (0, list(COLUMNS)) == (len(frame), list(frame.columns))
