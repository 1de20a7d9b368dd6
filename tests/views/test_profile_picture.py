"""What the profile draws, looked up artist by artist."""

import pytest
from matplotlib.figure import Figure

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.views.profile_picture import picture_of
from professionele_klachtbehandeling.views.rows import scorecard_rows
from professionele_klachtbehandeling.views.theme import Theme
from tests.views.profiles import (
    blocks,
    contrast,
    drawn,
    lines,
    mixed,
    of_size,
    outside,
    overlapping,
    places,
    said,
    written,
)

THEME = Theme()
LONG = "Klachtbehandelingsprofessionaliseringstrajectbegeleidingscommissie en nog een heel lange naam " * 3


def picture(scorecard: Scorecard, language: str = "nl", theme: Theme = THEME) -> Figure:
    """Return the picture of a scorecard."""
    return picture_of(scorecard, scorecard_rows(scorecard, language), theme, language)


def levels_of(figure: Figure, label: str) -> list[float]:
    """Return which levels the blocks under a label cover, from the first to the last, in steps from the left."""
    centres = sorted({float(text.get_position()[0]) for text in written(figure) if text.get_label() == "level"})
    step = centres[1] - centres[0]
    found = []
    for block in blocks(figure, label):
        left = (block.get_x() - centres[0]) / step + 1.5
        found += [round(left, 1), round(left + block.get_width() / step - 1, 1)]
    return found


def marks_of(figure: Figure, label: str) -> list[int]:
    """Return on which levels the marks under a label stand."""
    centres = sorted({float(text.get_position()[0]) for text in written(figure) if text.get_label() == "level"})
    step = centres[1] - centres[0]
    return [round((places(mark)[0][0] - centres[0]) / step) + 1 for mark in lines(figure, label)]


@pytest.fixture(scope="module")
def figure() -> Figure:
    """The picture of one row of each sort."""
    return picture(mixed())


def test_settled_level_is_one_solid_block(figure: Figure) -> None:
    """Where certain and possible agree, there is one block on that level and none beside it."""
    assert [3.1, 2.9] == levels_of(figure, "X1.1 certain")
    assert [] == drawn(figure, "X1.1 possible") == drawn(figure, "X1.1 unknown")


def test_open_level_is_a_block_and_a_hatch(figure: Figure) -> None:
    """The certain level is solid, and what lies between it and the possible level is hatched."""
    assert [2.1, 1.9] == levels_of(figure, "X1.2 certain")
    assert [2.9, 3.9] == levels_of(figure, "X1.2 possible")


def test_unknown_is_hatched_over_the_whole_scale(figure: Figure) -> None:
    """Where nothing is known, one hatched block covers all levels, none is solid, and a word says so."""
    assert [1.1, 4.9] == levels_of(figure, "X1.3 unknown")
    assert [] == drawn(figure, "X1.3 certain")
    assert ["onbekend"] == said(figure, "X1.3 level")


def test_absent_says_why_and_has_no_mark(figure: Figure) -> None:
    """A row without a level names the reason and draws nothing."""
    assert ["n.v.t. (geen gevallen in deze periode)"] == said(figure, "X1.4 reason")
    assert ["n.v.t."] == said(figure, "X1.4 level")
    assert [] == [
        one
        for sign in ("certain", "possible", "unknown", "facts", "rated", "cap")
        for one in drawn(figure, f"X1.4 {sign}")
    ]


def test_tracks_stand_beside_the_band(figure: Figure) -> None:
    """Facts stand above the band and ratings below it, each on its own level."""
    (facts,), (band,), (rated,) = (
        lines(figure, "X1.1 facts"),
        blocks(figure, "X1.1 certain"),
        lines(figure, "X1.1 rated"),
    )

    assert ([3], [4]) == (marks_of(figure, "X1.1 facts"), marks_of(figure, "X1.1 rated"))
    assert places(facts)[0][1] < band.get_y()
    assert places(rated)[0][1] > band.get_y() + band.get_height()


def test_interval_of_a_track_has_a_line(figure: Figure) -> None:
    """A track that is open has a mark at both ends and a line between them; unknown facts are open and dotted."""
    assert [2, 4] == marks_of(figure, "X1.2 facts")
    assert ["-"] == [line.get_linestyle() for line in lines(figure, "X1.2 facts line")]
    assert [":"] == [line.get_linestyle() for line in lines(figure, "X1.3 facts line")]
    assert [] == drawn(figure, "X1.1 facts line")


def test_cap_stands_above_its_level(figure: Figure) -> None:
    """A known breach draws a line behind the level it caps on, and its article stands beside the level."""
    (cap,) = lines(figure, "X1.5 cap")
    (band,) = blocks(figure, "X1.5 certain")

    assert places(cap)[0][0] > band.get_x() + band.get_width()
    assert ["plafond: Awb 9:12a"] == said(figure, "X1.5 notes")


def test_key_has_its_sign(figure: Figure) -> None:
    """A key indicator has a star, others do not, and the legend explains it."""
    assert (["★"], []) == (said(figure, "X1.1 key"), said(figure, "X1.2 key"))
    assert ["★"] == said(figure, "legend key")


def test_spearhead_is_a_row_of_its_own(figure: Figure) -> None:
    """A spearhead is shaded, in bold, and shows its own band, its own facts and how much is answered."""
    (certain, possible, shade) = (blocks(figure, f"X1 {sign}") for sign in ("certain", "possible", "shade"))

    assert (1, 1, 1) == (len(certain), len(possible), len(shade))
    assert [2, 4] == marks_of(figure, "X1 facts")
    assert ["67% beantwoord"] == said(figure, "X1 notes")
    assert {"bold"} == {text.get_fontweight() for text in written(figure) if text.get_label() in {"X1 id", "X1 name"}}


def test_legend_explains_every_sign(figure: Figure) -> None:
    """Each sign that rows use stands in the legend, beside its meaning."""
    assert [
        "niveau dat zeker is",
        "niveau dat nog mogelijk is",
        "onbekend: elk niveau is nog mogelijk",
        "feiten (open en gestippeld: onbekend)",
        "oordeel van mensen",
        "plafond: hoger kan niet, door een schending",
        "sleutelindicator: het speerpunt komt niet boven dit niveau",
    ] == said(figure, "legend")
    assert all(drawn(figure, f"legend {sign}") for sign in ("certain", "possible", "unknown", "facts", "rated", "cap"))


def test_levels_have_their_names(figure: Figure) -> None:
    """The levels stand with number and name above and below the rows."""
    assert ["1", "2", "3", "4", "5"] * 2 == said(figure, "level")
    assert [f"Step {level}" for level in range(1, 6)] * 2 == said(figure, "level name")


def test_nothing_says_so() -> None:
    """A model without rows gives a picture that says that there are none."""
    assert ["Er zijn geen indicatoren."] == said(picture(of_size(0, 5)), "empty")


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(
    ("count", "levels", "name"), [(0, 5, ""), (3, 3, ""), (3, 3, LONG), (28, 5, ""), (60, 6, ""), (6, 4, LONG)]
)
def test_no_text_touches_another_or_is_cut(count: int, levels: int, name: str, language: str) -> None:
    """However many rows and levels and however long the names, texts stay apart and on the sheet."""
    figure = picture(of_size(count, levels, name), language)

    assert ([], []) == (overlapping(figure), outside(figure))


def test_large_letters_stay_apart() -> None:
    """A theme with letters of one and a half times the size gets the room it needs."""
    large = Theme(text_size=13.5, small_size=12, heading_size=18, title_size=25)

    assert [] == overlapping(picture(of_size(6, 5), theme=large))


def test_texts_can_be_read(figure: Figure) -> None:
    """Every text has a contrast of at least 4.5 to what is behind it."""
    shades = blocks(figure, "X1 shade")

    def behind(y: float) -> str:
        shaded = any(shade.get_y() <= y <= shade.get_y() + shade.get_height() for shade in shades)
        return THEME.shade if shaded else THEME.paper

    assert [] == [
        text.get_text()
        for text in written(figure)
        if contrast(str(text.get_color()), behind(text.get_position()[1])) < 4.5
    ]


def test_picture_is_1600_dots_wide(figure: Figure) -> None:
    """A PNG is 1600 dots wide."""
    assert 1600 == figure.get_size_inches()[0] * figure.dpi
