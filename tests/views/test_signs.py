"""The signs of a level: each differs from the others by more than its colour."""

from collections.abc import Callable

import pytest

from professionele_klachtbehandeling.views import signs
from professionele_klachtbehandeling.views.sheet import Sheet
from professionele_klachtbehandeling.views.theme import Theme
from tests.views.profiles import blocks, lines, places

SPAN = signs.Span.across(1, 2, 0.5)


def sheet() -> Sheet:
    """Return an empty sheet."""
    return Sheet.of(4, 1, Theme())


def test_blocks_differ_by_hatch() -> None:
    """Certain is solid, possible and unknown are hatched in two ways and have a border."""
    one = sheet()

    signs.draw_certain(one, SPAN, 0.2, "block")
    signs.draw_possible(one, SPAN, 0.2, "block")
    signs.draw_unknown(one, SPAN, 0.2, "block")

    drawn = blocks(one.figure, "block")
    assert 3 == len({block.get_hatch() for block in drawn})
    assert [1.0, 1.0, 1.0] == [block.get_linewidth() for block in drawn]


@pytest.mark.parametrize(
    ("draw", "shape", "is_filled", "dashes"),
    [
        (signs.draw_facts, "o", True, "-"),
        (signs.draw_unknown_facts, "o", False, ":"),
        (signs.draw_rated, "D", False, "-"),
    ],
)
def test_tracks_differ_by_shape(
    draw: Callable[[Sheet, signs.Span, float, str], None], shape: str, is_filled: bool, dashes: str
) -> None:
    """Facts are discs, ratings diamonds; an interval has a mark at both ends and a line between them."""
    one = sheet()

    draw(one, SPAN, 6, "track")

    marks, (line,) = lines(one.figure, "track"), lines(one.figure, "track line")
    assert [shape, shape] == [mark.get_marker() for mark in marks]
    assert [is_filled, is_filled] == [mark.get_markerfacecolor() == mark.get_markeredgecolor() for mark in marks]
    assert dashes == line.get_linestyle()


def test_one_level_is_one_mark() -> None:
    """A track that knows its level is one mark without a line."""
    one = sheet()

    signs.draw_facts(one, signs.Span.across(1, 1, 0.5), 6, "track")

    assert (1, 0) == (len(lines(one.figure, "track")), len(lines(one.figure, "track line")))


def test_thin_is_an_open_block() -> None:
    """A level that rests on too little is a block without a hatch and without a fill of its own."""
    one = sheet()

    signs.draw_thin(one, SPAN, 0.2, "thin")

    (thin,) = blocks(one.figure, "thin")
    assert not thin.get_hatch()
    assert ((1, 1, 1, 1), 1.0) == (thin.get_facecolor(), thin.get_linewidth())


def test_levels_may_rise_in_any_direction() -> None:
    """An upright interval of a track has its marks above each other."""
    one = sheet()

    signs.draw_rated(one, signs.Span((1, 0.8), (1, 0.2)), 6, "track")

    assert [[(1.0, 0.8)], [(1.0, 0.2)]] == [places(mark) for mark in lines(one.figure, "track")]


def test_cap_stands_upright() -> None:
    """A cap is a thick line across its row."""
    one = sheet()

    signs.draw_cap(one, 2, 0.5, 0.4, "cap")

    (cap,) = lines(one.figure, "cap")
    assert [(2.0, 0.3), (2.0, 0.7)] == places(cap)
