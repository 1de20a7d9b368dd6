"""A figure measured in inches."""

import pytest
from matplotlib.patches import Circle, Polygon
from matplotlib.text import Text

from professionele_klachtbehandeling.views.lettering import Lettering
from professionele_klachtbehandeling.views.sheet import Sheet
from professionele_klachtbehandeling.views.theme import Theme
from tests.views.profiles import blocks, drawn, lines, said


def sheet() -> Sheet:
    """Return an empty sheet of four inches by two."""
    return Sheet.of(4, 2, Theme())


def test_inches_count_from_the_top_left() -> None:
    """A place in inches from the left and from the top is that place on the figure."""
    one = sheet()

    x, y = one.axes.transData.transform((1, 0.5))

    assert (160, 240) == (round(x), round(y))
    assert [4.0, 2.0] == one.figure.get_size_inches().tolist()


def test_lines_of_text_stand_around_their_middle() -> None:
    """Two lines are written one leading apart; dollar signs are no formula."""
    one, letters = sheet(), Lettering("DejaVu Sans", 9)

    one.write(1, 1, ["$x$", "y"], letters, "#000000", label="words")

    first, second = (text for text in drawn(one.figure, "words") if isinstance(text, Text))
    assert ["$x$", "y"] == said(one.figure, "words")
    assert not first.get_parse_math()
    assert round(letters.leading, 9) == round(second.get_position()[1] - first.get_position()[1], 9)


def test_block_stands_around_its_middle() -> None:
    """A block reaches half its height above and below; without a border it has no edge."""
    one = sheet()

    one.block(1, 3, 1, 0.5, fill="#FFFFFF", label="block")

    (block,) = blocks(one.figure, "block")
    assert (1, 0.75, 2, 0.5, 0) == (*block.get_xy(), block.get_width(), block.get_height(), block.get_linewidth())


@pytest.mark.parametrize(
    ("end", "corners"),
    [
        ((3, 1), [(1, 0.75), (3, 0.75), (3, 1.25), (1, 1.25)]),
        ((1, 0.5), [(0.75, 0.5), (0.75, 1), (1.25, 0.5), (1.25, 1)]),
        ((2, 2), [(0.823, 1.177), (1.177, 0.823), (1.823, 2.177), (2.177, 1.823)]),
    ],
)
def test_band_runs_from_place_to_place(end: tuple[float, float], corners: list[tuple[float, float]]) -> None:
    """A band runs from end to end, with half its thickness on both sides, whatever its direction."""
    one = sheet()

    one.band((1, 1), end, 0.5, fill="#FFFFFF", label="band")

    (band,) = blocks(one.figure, "band")
    assert sorted(corners) == sorted((round(x, 3), round(y, 3)) for x, y in band.get_corners().tolist())


def test_area_has_no_border() -> None:
    """An area has its corners and its hatch, and no edge of its own."""
    one = sheet()

    one.area(((0, 0), (1, 0), (0, 1)), fill="#FFFFFF", hatch="////", ink="#0072B2", label="area")

    (area,) = (artist for artist in drawn(one.figure, "area") if isinstance(artist, Polygon))
    assert [[0, 0], [1, 0], [0, 1], [0, 0]] == area.get_xy().tolist()
    assert ("////", 0) == (area.get_hatch(), area.get_linewidth())


def test_ring_is_open() -> None:
    """A ring is a circle around its middle that covers nothing."""
    one = sheet()

    one.ring((1, 1), 0.5, "#CBD1D6", 0.9, label="ring")

    (ring,) = (artist for artist in drawn(one.figure, "ring") if isinstance(artist, Circle))
    assert (0.5, False) == (ring.get_radius(), ring.get_fill())
    assert (0.5, 0.5, 1.0, 1.0) == ring.get_path().transformed(ring.get_patch_transform()).get_extents().bounds


def test_later_lies_on_top() -> None:
    """Blocks, lines, marks and words lie in the order in which they are drawn."""
    one = sheet()

    one.line((0, 0), (1, 1), "#000000", 1, label="thing")
    one.block(0, 1, 1, 1, fill="#FFFFFF", label="thing")
    one.mark((1, 1), "o", 5, fill="#000000", border="#000000", label="thing")
    one.write(1, 1, ["x"], Lettering("DejaVu Sans", 9), "#000000", label="thing")

    assert 1 == len({artist.get_zorder() for artist in drawn(one.figure, "thing")})


def test_a_mark_has_no_line() -> None:
    """A mark is one point in its shape, its colours its own."""
    one = sheet()

    one.mark((1, 1), "D", 5, fill="#FFFFFF", border="#D55E00", label="mark")

    (mark,) = lines(one.figure, "mark")
    assert ("None", "D", "#FFFFFF", "#D55E00") == (
        mark.get_linestyle(),
        mark.get_marker(),
        mark.get_markerfacecolor(),
        mark.get_markeredgecolor(),
    )
