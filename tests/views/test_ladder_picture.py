"""What the ladder draws, looked up artist by artist."""

import pytest
from matplotlib.figure import Figure

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.views.ladder_picture import picture_of
from professionele_klachtbehandeling.views.rows import scorecard_rows
from professionele_klachtbehandeling.views.theme import Theme
from tests.views.profiles import (
    NO_CASES,
    at,
    blocks,
    contrast,
    drawn,
    lines,
    mixed,
    observation,
    of_size,
    of_spearheads,
    outside,
    overlapping,
    places,
    said,
    scorecard,
    written,
)

THEME = Theme()
LONG = "Klachtbehandelingsprofessionaliseringstrajectbegeleiding en nog een heel lange naam"


def picture(of: Scorecard, language: str = "nl", theme: Theme = THEME) -> Figure:
    """Return the picture of a scorecard."""
    return picture_of(of, scorecard_rows(of, language), theme, language)


def steps_of(figure: Figure, label: str) -> list[tuple[str, str]]:
    """Return in which lanes the blocks under a label end, from the top to the bottom."""
    tops = sorted({y for line in lines(figure, "rule") for (x, y), (_, end) in [places(line)] if y == end})
    names = said(figure, "step")
    found = []
    for block in blocks(figure, label):
        ends = [y for _, y in block.get_corners().tolist()]
        high, low = min(ends), max(ends)
        found.append(
            tuple(
                names[next(number for number, top in reversed(list(enumerate(tops[: len(names)]))) if top <= y)]
                for y in (high + 1e-6, low - 1e-6)
            )
        )
    return found  # type: ignore[return-value]  # a pair, made by a tuple of two


@pytest.fixture(scope="module")
def figure() -> Figure:
    """The picture of one indicator of each sort."""
    return picture(mixed())


def test_steps_rise_from_low_to_high(figure: Figure) -> None:
    """The steps stand with number and name at the left, the highest on top, and below the lowest what has no step."""
    assert ["5", "4", "3", "2", "1", "onbekend", "n.v.t."] == said(figure, "step")
    assert [
        "Step 5",
        "Step 4",
        "Step 3",
        "Step 2",
        "Step 1",
        "elk niveau is",
        "nog mogelijk",
        "er is geen",
        "niveau",
    ] == said(figure, "step name")


def test_each_indicator_is_a_tile_on_its_certain_step(figure: Figure) -> None:
    """Tiles stand on the certain step, or in the lane of what is unknown or n.v.t."""
    expected = {"X1.1": "3", "X1.2": "2", "X1.3": "onbekend", "X1.4": "n.v.t.", "X1.5": "2", "X1.6": "2"}

    assert {name: [(lane, lane)] for name, lane in expected.items()} == {
        name: steps_of(figure, f"{name} tile") for name in expected
    }


def test_open_indicator_has_a_bar_up_to_its_possible_step(figure: Figure) -> None:
    """A hatched bar runs from the tile to the possible step, joined to its tile by a line; others have none."""
    (bar,) = blocks(figure, "X1.2 possible")

    assert [("4", "2")] == steps_of(figure, "X1.2 possible")
    assert [("3", "2")] == steps_of(figure, "X1.6 possible")
    assert ("////", 1) == (bar.get_hatch(), len(lines(figure, "X1.2 link")))
    assert [] == drawn(figure, "X1.1 possible") + drawn(figure, "X1.3 possible") + drawn(figure, "X1.4 possible")


def test_level_of_the_spearhead_runs_along_its_column(figure: Figure) -> None:
    """Left in the column a solid band stands on the certain step, and a hatched one on those still possible."""
    assert ([("2", "2")], [("3", "3")]) == (steps_of(figure, "X1 certain"), steps_of(figure, "X1 possible"))


def test_unknown_spearhead_is_crossed_along_all_steps() -> None:
    """A spearhead of which every level is possible has a crossed band from the lowest step to the highest."""
    unknown = picture(scorecard(observation("X1.1", at(3)), outcome=at(1, 5)))

    assert [("5", "1")] == steps_of(unknown, "X1 unknown")
    assert [] == drawn(unknown, "X1 certain")


def test_spearhead_without_a_level_says_why() -> None:
    """A spearhead that is n.v.t. has no band, and its head names the reason."""
    absent = picture(scorecard(observation("X1.1", NO_CASES), outcome=NO_CASES))

    assert ["n.v.t. (geen gevallen in deze periode)"] == said(absent, "X1 level")
    assert [] == [one for sign in ("certain", "possible", "unknown") for one in drawn(absent, f"X1 {sign}")]


def test_legend_explains_every_sign(figure: Figure) -> None:
    """Each sign that tiles use stands in the legend, beside its meaning."""
    assert [
        "niveau dat zeker is",
        "niveau dat nog mogelijk is",
        "onbekend: elk niveau is nog mogelijk",
        "feiten (open en gestippeld: onbekend)",
        "oordeel van mensen",
        "plafond: hoger kan niet, door een schending",
        "sleutelindicator: het speerpunt komt niet boven dit niveau",
        "links in een kolom: niveau van het speerpunt",
    ] == said(figure, "legend")
    signs = ("certain", "possible", "unknown", "facts", "rated", "cap", "key", "band")
    assert all(drawn(figure, f"legend {sign}") for sign in signs)


def test_nothing_says_so() -> None:
    """A model without indicators gives a picture that says that there are none."""
    assert ["Er zijn geen indicatoren."] == said(picture(of_size(0, 5)), "empty")


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(
    ("count", "levels", "indicators", "name"),
    [(1, 5, 3, ""), (1, 6, 60, ""), (2, 3, 7, LONG), (4, 5, 7, ""), (4, 6, 15, LONG), (6, 5, 7, ""), (12, 2, 2, "")],
)
def test_no_text_touches_another_or_is_cut(count: int, levels: int, indicators: int, name: str, language: str) -> None:
    """However many spearheads, indicators and levels and however long the names, texts stay apart and on the sheet."""
    figure = picture(of_spearheads(count, levels, indicators, name), language)

    assert ([], []) == (overlapping(figure), outside(figure))


def test_large_letters_stay_apart() -> None:
    """A theme with letters of one and a half times the size gets the room it needs."""
    figure = picture(mixed(), theme=Theme(text_size=13.5, small_size=12, heading_size=18, title_size=25))

    assert ([], []) == (overlapping(figure), outside(figure))


@pytest.mark.parametrize("count", [1, 2, 4, 6])
def test_picture_has_the_shape_of_a_screen(count: int) -> None:
    """The sheet is as wide as it must be to have the shape of a screen, at least 1920 dots, whatever stands on it."""
    width, height = (round(length, 6) for length in picture(of_spearheads(count)).get_size_inches())

    assert width >= 12.0
    assert round(width * 9 / 16, 3) == round(height, 3)


def test_texts_can_be_read(figure: Figure) -> None:
    """Every text has a contrast of at least 4.5 to the paper, and those in the head to the shade behind them."""
    (shade,) = blocks(figure, "shade")

    def behind(y: float) -> str:
        return THEME.shade if shade.get_y() <= y <= shade.get_y() + shade.get_height() else THEME.paper

    assert [] == [
        text.get_text()
        for text in written(figure)
        if contrast(str(text.get_color()), behind(text.get_position()[1])) < 4.5
    ]
