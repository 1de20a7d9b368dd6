"""An indicator as a tile."""

import pytest
from matplotlib.colors import to_rgba

from professionele_klachtbehandeling.assessment.observation import Observation
from professionele_klachtbehandeling.views.ladder_tile import STRIP, Tile
from professionele_klachtbehandeling.views.letters import Letters
from professionele_klachtbehandeling.views.rows import Row, scorecard_rows
from professionele_klachtbehandeling.views.sheet import Sheet
from professionele_klachtbehandeling.views.theme import Theme
from tests.views.profiles import (
    NO_CASES,
    at,
    blocks,
    drawn,
    extents,
    lines,
    observation,
    overlapping,
    said,
    scorecard,
)

THEME = Theme()
LETTERS = Letters.of(THEME)
LONG = "Klachtbehandelingsprofessionaliseringstrajectbegeleiding en nog een naam"


def row(one: Observation) -> Row:
    """Return the row of an indicator."""
    return scorecard_rows(scorecard(one), "nl")[1]


def tile(one: Observation, width: float = 2.0) -> Tile:
    """Return the tile of an indicator."""
    return Tile.of(row(one), LETTERS, width, "nl")


def drawing(one: Tile) -> Sheet:
    """Return a sheet with a tile at one inch from the left and half an inch from the top."""
    sheet = Sheet.of(4, 2, THEME)
    one.draw(sheet, 1.0, 0.5)
    return sheet


def test_settled_indicator_says_what_both_tracks_say() -> None:
    """A tile has a solid strip, id, name and both tracks with their signs; its level is the step it stands on."""
    figure = drawing(tile(observation("X1.1", at(3), at(4), name="Tijdigheid"))).figure

    assert (["X1.1"], ["Tijdigheid"]) == (said(figure, "X1.1 id"), said(figure, "X1.1 name"))
    assert (["3"], ["4"]) == (said(figure, "X1.1 facts"), said(figure, "X1.1 rated"))
    assert (1, 1) == (len(lines(figure, "X1.1 facts sign")), len(lines(figure, "X1.1 rated sign")))
    (strip,) = blocks(figure, "X1.1 certain")
    assert not strip.get_hatch()
    assert to_rgba(THEME.certain) == strip.get_facecolor()


def test_open_indicator_says_its_levels() -> None:
    """Where more than one level is possible, both ends stand behind the id."""
    figure = drawing(tile(observation("X1.1", at(2, 4), at(3)))).figure

    assert ["X1.1 2–3"] == said(figure, "X1.1 id")


def test_key_has_its_star() -> None:
    """A key indicator has the star of the profile before its id."""
    assert ["★ X1.1"] == said(drawing(tile(observation("X1.1", at(3), key=True))).figure, "X1.1 id")


def test_unknown_is_crossed_and_grey() -> None:
    """A wholly unknown indicator has a crossed strip; unknown facts are an open disc without the word of the lane."""
    figure = drawing(tile(observation("X1.1", at(1, 5)))).figure

    assert ("xx", [], []) == (
        blocks(figure, "X1.1 unknown")[0].get_hatch(),
        drawn(figure, "X1.1 certain"),
        [word for word in said(figure, "X1.1 facts") if word],
    )
    (sign,) = lines(figure, "X1.1 facts sign")
    assert sign.get_markerfacecolor() != sign.get_markeredgecolor()


def test_absent_says_why_behind_who_says_so() -> None:
    """An indicator without a level has no strip; the reason stands behind the sign of the track that says it."""
    figure = drawing(tile(observation("X1.1", NO_CASES), 3.0)).figure

    assert ["geen gevallen in deze periode"] == said(figure, "X1.1 note")
    assert (1, 0, 0) == tuple(len(drawn(figure, f"X1.1 {part}")) for part in ("facts sign", "rated sign", "certain"))


def test_track_without_a_level_is_named_beside_one_with_a_level() -> None:
    """Where one track says n.v.t. and the other a level, the level counts and both stand on the tile."""
    figure = drawing(tile(observation("X1.1", NO_CASES, at(3)))).figure

    assert (["n.v.t."], ["3"]) == (said(figure, "X1.1 facts"), said(figure, "X1.1 rated"))


def test_cap_says_which_article() -> None:
    """A capped indicator has the sign of a cap and the article below its name."""
    figure = drawing(tile(observation("X1.1", None, at(4), capped=True))).figure

    assert (1, ["plafond: Awb 9:12a"]) == (len(lines(figure, "X1.1 cap")), said(figure, "X1.1 note"))


@pytest.mark.parametrize("width", [1.4, 2.0, 3.0])
@pytest.mark.parametrize(
    "one",
    [
        observation("X1.1", at(2, 4), at(1, 5), name=LONG, key=True),
        observation("X1.1", at(1, 5), at(3), name=LONG, capped=True),
        observation("X1.1", NO_CASES, NO_CASES, name=LONG),
        observation("X1.1", at(1, 5)),
        observation("een-heel-lang-kenmerk-van-een-indicator", at(2), NO_CASES),
    ],
    ids=["open", "capped", "absent", "unknown", "long id"],
)
def test_words_stay_inside(one: Observation, width: float) -> None:
    """Whatever it says and however narrow it is, no words touch and none leaves the tile."""
    made = tile(one, width)
    figure = drawing(made).figure

    left, right = (1.0 + STRIP) * 160, (1.0 + width) * 160
    top, bottom = (2 - 0.5) * 160, (2 - 0.5 - made.height) * 160
    assert [] == overlapping(figure)
    assert [] == [
        word for word, x0, y0, x1, y1 in extents(figure) if x0 < left or x1 > right or y0 < bottom - 1 or y1 > top + 1
    ]


def test_narrowest_tile_holds_what_the_tracks_say() -> None:
    """A tile is at least as wide as both tracks side by side."""
    short, long = row(observation("X1.1", at(3))), row(observation("X1.1", at(1, 5), at(2, 4)))

    assert Tile.narrowest(long, LETTERS, "nl") > Tile.narrowest(short, LETTERS, "nl") > STRIP
