"""Contrast, and the nearest colour that has enough of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from klachtbehandeling_view_huisstijl.contrast import (
    MARK,
    TEXT,
    Demand,
    contrast,
    distance,
    luminance,
    mixed,
    nearest,
    parts,
    shades,
    unmet,
)

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06X}")
DEMANDS = st.lists(
    st.builds(Demand, st.just("paper"), COLOURS, st.sampled_from((1.25, MARK, TEXT))), min_size=1, max_size=3
)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("#000000", "#FFFFFF", 21.0),
        ("#777777", "#FFFFFF", 4.478),
        ("#767676", "#FFFFFF", 4.542),
        ("#FF0000", "#FFFFFF", 3.998),
        ("#0072B2", "#0072B2", 1.0),
    ],
)
def test_contrast_is_that_of_the_guideline(one: str, other: str, expected: float) -> None:
    """Contrast is what WCAG 2.1 says: #767676 is the lightest grey for text on white, and #777777 is not."""
    assert expected == pytest.approx(contrast(one, other), abs=0.001)


@given(one=COLOURS, other=COLOURS)
def test_contrast_is_the_same_both_ways(one: str, other: str) -> None:
    """Contrast has no order, lies between 1 and 21, and is 1 for a colour on itself."""
    assert contrast(one, other) == contrast(other, one)
    assert 1 <= contrast(one, other) <= 21.0000001
    assert 1 == contrast(one, one)


@given(colour=COLOURS)
def test_shades_go_from_the_colour_to_black_and_white(colour: str) -> None:
    """The colour itself is the first, no later one lies nearer than an earlier one, and both ends are there."""
    found = shades(colour)

    assert colour == found[0]
    distances = [distance(colour, one) for one in found]
    assert sorted(distances) == distances
    assert {"#000000", "#FFFFFF"} <= set(found)


@given(colour=COLOURS)
def test_shades_keep_their_kind(colour: str) -> None:
    """Of a shade no part of the colour that was the strongest becomes the weakest: blue stays blue."""
    order = sorted(range(3), key=lambda part: parts(colour)[part])
    for shade in shades(colour):
        low, middle, high = (parts(shade)[part] for part in order)
        assert low <= middle <= high


@given(colour=COLOURS, other=COLOURS)
def test_mixture_goes_from_one_to_the_other(colour: str, other: str) -> None:
    """No steps leave a colour as it is, and all of them make it the other."""
    assert (colour, other) == (mixed(colour, other, 0), mixed(colour, other, 255))


@given(colour=COLOURS, demands=DEMANDS)
def test_proposal_passes_and_is_the_nearest(colour: str, demands: list[Demand]) -> None:
    """What is proposed meets every demand, and no shade that meets them lies nearer; none is proposed only without."""
    proposal = nearest(colour, demands)

    passing = [shade for shade in shades(colour) if all(demand.is_met(shade) for demand in demands)]
    if proposal is None:
        assert [] == passing
    else:
        assert proposal in passing
        assert distance(colour, proposal) == min(distance(colour, shade) for shade in passing)


@given(colour=COLOURS, demands=DEMANDS)
def test_colour_that_passes_is_left_alone(colour: str, demands: list[Demand]) -> None:
    """A colour that meets every demand is its own proposal, and only such a colour is."""
    assert (unmet(colour, demands) is None) == (colour == nearest(colour, demands))


@given(colour=COLOURS, paper=COLOURS)
def test_one_background_always_has_a_proposal(colour: str, paper: str) -> None:
    """On one background there is always a shade that can be read: black or white at the latest."""
    assert nearest(colour, [Demand("paper", paper, TEXT)]) is not None


@given(colour=COLOURS, demands=DEMANDS)
def test_worst_demand_is_named(colour: str, demands: list[Demand]) -> None:
    """Of the demands that are not met the one is named of which the smallest part is reached."""
    worst = unmet(colour, demands)

    if worst is not None:
        assert not worst.is_met(colour)
        assert worst.lack(colour) == min(demand.lack(colour) for demand in demands)


def test_of_two_at_one_distance_the_darker_is_taken() -> None:
    """Grey lies as far from a lighter as from a darker grey, and ink is better dark."""
    assert ("#808080", "#7F7F7F", "#818181") == shades("#808080")[:3]
    assert luminance("#7F7F7F") < luminance("#818181")
