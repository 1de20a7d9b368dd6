"""What stands on each axis, and whether there is enough to go on."""

from fractions import Fraction

import attrs
import pandas as pd
import pytest
from pandas.testing import assert_frame_equal

from professionele_klachtbehandeling.assessment.observation import Observation
from professionele_klachtbehandeling.assessment.scorecard import SpearheadResult
from professionele_klachtbehandeling.views.radar_spokes import (
    COLUMNS,
    ENOUGH_ANSWERED,
    ENOUGH_INDICATORS,
    Spoke,
    Thinness,
    neighbours,
    radar_frame,
    spokes_of,
)
from tests.views.profiles import NO_CASES, around, at, firm, observation, of_size, result, scorecard_of


def spoke(settled: int, still_open: int = 0, absent: int = 0) -> Spoke:
    """Return the axis of a spearhead with so many indicators of each sort."""
    outcomes = [at(3)] * settled + [at(2, 4)] * still_open + [NO_CASES] * absent
    members = [observation(f"X1.{number}", outcome) for number, outcome in enumerate(outcomes)]
    (one,) = spokes_of(scorecard_of(result("X1", *members)), "nl")
    return one


def weightless(one: Observation) -> Observation:
    """Return an indicator that does not count."""
    return attrs.evolve(one, indicator=attrs.evolve(one.indicator, weight=0))


@pytest.mark.parametrize(
    ("one", "thinness"),
    [
        (spoke(3, 3), None),
        (spoke(3, 4), Thinness.TOO_LITTLE_ANSWERED),
        (spoke(0, 7), Thinness.TOO_LITTLE_ANSWERED),
        (spoke(2, 2), Thinness.TOO_FEW_INDICATORS),
        (spoke(1, 0, 6), Thinness.TOO_FEW_INDICATORS),
        (spoke(2), None),
        (spoke(1), None),
        (spoke(1, 1), Thinness.TOO_FEW_INDICATORS),
        (spoke(2, 0, 1), Thinness.TOO_FEW_INDICATORS),
        (spoke(0, 0, 3), None),
    ],
    ids=[
        "exactly half, three indicators",
        "less than half",
        "nothing",
        "half, two of four",
        "all of the one that applies, of seven",
        "both, where the model has two",
        "the only one of the model",
        "one of two",
        "two of three, the third n.v.t.",
        "no level, so nothing to rest on anything",
    ],
)
def test_thin_is_less_than_half_or_fewer_than_three(one: Spoke, thinness: Thinness | None) -> None:
    """Half of the weight and three indicators must be answered, or all where the model has fewer."""
    assert thinness == one.thinness
    assert (Fraction(1, 2), 3) == (ENOUGH_ANSWERED, ENOUGH_INDICATORS)


def test_what_carries_no_weight_does_not_count() -> None:
    """Three answered indicators of which one weighs nothing are two."""
    members = [observation(f"X1.{number}", at(3)) for number in range(4)]

    (one,) = spokes_of(scorecard_of(result("X1", *members[:2], *map(weightless, members[2:]))), "nl")

    assert (2, 2, None) == (one.indicators, one.settled, one.thinness)


def test_a_line_runs_where_both_are_firm() -> None:
    """Neighbours on the wheel are joined where both have a level with enough to go on, the last with the first too."""
    spokes = spokes_of(around(), "nl")

    assert [True, True, False, True, False, False] == [one.is_firm for one in spokes]
    assert ((0, 1),) == neighbours(spokes)
    assert ((0, 1), (1, 2), (2, 0)) == neighbours([spokes[0], spokes[1], spokes[0]])


@pytest.mark.parametrize("count", [0, 1, 2])
def test_fewer_than_three_axes_have_no_line(count: int) -> None:
    """One line there and back is no shape."""
    assert () == neighbours(spokes_of(scorecard_of(firm("X1"), firm("X2")), "nl")[:count])


def test_frame_is_the_table_behind_the_picture() -> None:
    """A row per spearhead: levels as whole numbers or missing, the share as an exact fraction, and why it is thin."""
    expected = pd.DataFrame(
        {
            "spearhead": ["R1", "R2", "R3", "R4", "R5", "R6"],
            "name": [f"Name of R{number}" for number in range(1, 7)],
            "level": pd.array([3, None, None, 2, 4, None], dtype="Int64"),
            "certain": pd.array([3, 2, 1, 2, 4, None], dtype="Int64"),
            "possible": pd.array([3, 4, 5, 2, 4, None], dtype="Int64"),
            "absence": [None] * 5 + ["nothing-applicable"],
            "facts_certain": pd.array([3, 2, 1, 2, 4, None], dtype="Int64"),
            "facts_possible": pd.array([3, 2, 5, 2, 4, None], dtype="Int64"),
            "facts_absence": [None] * 5 + ["nothing-applicable"],
            "rated_certain": pd.array([None, None, None, 2, None, None], dtype="Int64"),
            "rated_possible": pd.array([None, None, None, 5, None, None], dtype="Int64"),
            "rated_absence": pd.array([None] * 6, dtype=object),
            "answered": ["3/4", "3/4", "0", "3/4", "1", "0"],
            "indicators": pd.array([4, 4, 4, 4, 7, 1], dtype="Int64"),
            "settled": pd.array([3, 3, 0, 3, 1, 0], dtype="Int64"),
            "thin": [None, None, "too-little-answered", None, "too-few-indicators", None],
        }
    )

    assert_frame_equal(expected, radar_frame(spokes_of(around(), "nl")), check_dtype=False)


def test_frame_of_nothing_has_all_columns() -> None:
    """A model without spearheads gives an empty table with the same columns."""
    frame = radar_frame(spokes_of(of_size(0, 5), "nl"))

    assert (0, list(COLUMNS)) == (len(frame), list(frame.columns))


def test_index_is_no_column() -> None:
    """The mean is a statistic, and does not stand among the levels."""
    assert [] == [name for name in COLUMNS if "index" in name]
    assert "index" in {field.name for field in attrs.fields(SpearheadResult)}
