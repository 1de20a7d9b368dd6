"""The wheel with everything on it."""

import pytest
from matplotlib.figure import Figure
from matplotlib.patches import Polygon

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.views.letters import Letters
from professionele_klachtbehandeling.views.radar_dial import Dial
from professionele_klachtbehandeling.views.radar_spokes import spokes_of
from professionele_klachtbehandeling.views.radar_wheel import BAND
from professionele_klachtbehandeling.views.sheet import Sheet
from professionele_klachtbehandeling.views.theme import Theme
from tests.views.profiles import (
    around,
    blocks,
    drawn,
    firm,
    lines,
    of_spearheads,
    overlapping,
    places,
    said,
    scorecard_of,
)

THEME = Theme()


def dial(scorecard: Scorecard, width: float = 6.0, height: float = 6.0) -> Dial:
    """Return the wheel of a scorecard in a room."""
    letters = Letters.of(THEME)
    return Dial.of(spokes_of(scorecard, "nl"), scorecard.model.levels, letters, "nl", width=width, height=height)


def picture(scorecard: Scorecard) -> tuple[Dial, Figure]:
    """Return the wheel of a scorecard, and what it looks like."""
    one = dial(scorecard)
    sheet = Sheet.of(one.width, one.height, THEME)
    one.draw(sheet, 0.0, 0.0)
    return one, sheet.figure


@pytest.fixture(scope="module")
def drawing() -> tuple[Dial, Figure]:
    """The wheel of one spearhead of each sort, and its picture."""
    return picture(around())


def heights(figure: Figure, label: str) -> list[float]:
    """Return how far above the middle the ends of a block on the upright axis lie."""
    (_, middle), *_ = places(lines(figure, "R1 axis")[0])
    return [
        round(middle - y, 6)
        for block in blocks(figure, label)
        for y in sorted({round(y, 9) for _, y in block.get_corners()})
    ]


def test_settled_level_is_a_solid_block_on_its_ring(drawing: tuple[Dial, Figure]) -> None:
    """Where certain and possible agree, one block lies on the ring of that level, and no band and no cross."""
    one, figure = drawing

    assert [round(one.wheel.radii[2] + side * BAND / 2, 6) for side in (1, -1)] == heights(figure, "R1 certain")
    assert [] == drawn(figure, "R1 possible") == drawn(figure, "R1 unknown")


def test_open_level_has_a_hatched_band(drawing: tuple[Dial, Figure]) -> None:
    """From the certain to the possible level runs a hatched band, as long as these rings are apart."""
    one, figure = drawing

    (band,) = blocks(figure, "R2 possible")
    assert round(one.wheel.radii[3] - one.wheel.radii[1], 6) == round(band.get_width(), 6)
    assert ("////", 1) == (band.get_hatch(), len(blocks(figure, "R2 certain")))


def test_unknown_is_crossed_over_the_whole_scale(drawing: tuple[Dial, Figure]) -> None:
    """Where every level is possible, a crossed band runs from the first ring to the last, and a word says so."""
    one, figure = drawing

    (band,) = blocks(figure, "R3 unknown")
    assert round(one.wheel.radius - one.wheel.radii[0], 6) == round(band.get_width(), 6)
    assert ("xx", []) == (band.get_hatch(), drawn(figure, "R3 certain"))
    assert ["onbekend"] == said(figure, "R3 end level")


def test_absent_has_an_axis_and_no_point(drawing: tuple[Dial, Figure]) -> None:
    """A spearhead without a level has nothing on its axis, and says n.v.t. at its end."""
    _, figure = drawing

    assert ["n.v.t."] == said(figure, "R6 end level")
    assert (1, []) == (
        len(lines(figure, "R6 axis")),
        [one for sign in ("certain", "possible", "unknown", "facts", "rated") for one in drawn(figure, f"R6 {sign}")],
    )


def test_thin_is_grey_dotted_open_and_said(drawing: tuple[Dial, Figure]) -> None:
    """With too little to go on the axis is dotted, the block open, all of it grey, and words stand at its end."""
    _, figure = drawing

    (axis,), (block,), (facts,) = lines(figure, "R5 axis"), blocks(figure, "R5 certain"), lines(figure, "R5 facts")
    assert (":", THEME.unknown) == (axis.get_linestyle(), axis.get_color())
    assert ((1, 1, 1, 1), THEME.unknown) == (block.get_facecolor(), facts.get_markerfacecolor())
    assert ["te weinig", "houvast"] == said(figure, "R5 end thin")
    assert ("-", []) == (lines(figure, "R1 axis")[0].get_linestyle(), said(figure, "R1 end thin"))


def test_tracks_stand_on_both_sides(drawing: tuple[Dial, Figure]) -> None:
    """Facts stand on one side of an axis and ratings on the other; an interval has a line between its marks."""
    one, figure = drawing

    (fact,), (low, high) = lines(figure, "R4 facts"), lines(figure, "R4 rated")
    (x, _), *_ = places(lines(figure, "R4 axis")[0])
    # The fourth of six axes points down, so that clockwise is to the left.
    assert places(low)[0][0] == places(high)[0][0] < x < places(fact)[0][0]
    assert round(one.wheel.radii[4] - one.wheel.radii[1], 6) == round(places(high)[0][1] - places(low)[0][1], 6)
    assert (1, []) == (len(lines(figure, "R4 rated line")), lines(figure, "R4 facts line"))


def test_line_runs_between_neighbours_with_enough_to_go_on(drawing: tuple[Dial, Figure]) -> None:
    """Only R1 and R2 are joined: one line at their certain levels, one at the possible, hatched between the two."""
    _, figure = drawing

    assert (1, 1) == (len(lines(figure, "outline certain")), len(lines(figure, "outline possible")))
    areas = [one for label in ("shape certain", "shape possible") for one in drawn(figure, label)]
    assert [None, "////"] == [one.get_hatch() for one in areas if isinstance(one, Polygon)]


def test_settled_neighbours_have_one_line() -> None:
    """Where all levels are settled there is a closed line and no hatch."""
    _, figure = picture(scorecard_of(*(firm(f"X{number}", number) for number in (1, 2, 3))))

    assert (3, 0, 0) == tuple(
        len(drawn(figure, label)) for label in ("outline certain", "outline possible", "shape possible")
    )


@pytest.mark.parametrize("count", [1, 2])
def test_few_axes_have_no_shape(count: int) -> None:
    """With one or two spearheads there are axes with bands on them, and nothing between them."""
    _, figure = picture(scorecard_of(*(firm(f"X{number}") for number in range(1, count + 1))))

    assert (count, []) == (
        sum(len(lines(figure, f"X{number} axis")) for number in (1, 2)),
        drawn(figure, "outline certain") + drawn(figure, "shape certain"),
    )


def test_rings_have_names(drawing: tuple[Dial, Figure]) -> None:
    """Each level is a ring with its number and name, at the height of its top, the lowest innermost."""
    _, figure = drawing

    steps = drawn(figure, "step")
    tops = [places(line)[0][1] for line in lines(figure, "leader")]
    assert [f"{level} Step {level}" for level in range(1, 6)] == said(figure, "step")
    assert len(steps) == len(drawn(figure, "ring")) == len(tops) == 5
    assert tops == sorted(tops, reverse=True)


@pytest.mark.parametrize("count", [1, 2, 3, 4, 6])
def test_wheel_keeps_to_its_room(count: int) -> None:
    """A wheel with its words is no larger than the room it was given, and no words touch."""
    one, figure = picture(of_spearheads(count))

    assert [] == overlapping(figure)
    assert max(one.width, one.height) <= 6.0 + 1e-9


def test_many_axes_take_more_room() -> None:
    """Where axes or their words would touch, the wheel is larger than the room it was given."""
    one, figure = picture(of_spearheads(40, indicators=2))

    assert [] == overlapping(figure)
    assert min(one.width, one.height) > 6.0
