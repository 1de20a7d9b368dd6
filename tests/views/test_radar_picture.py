"""What the radar draws as a whole."""

from fractions import Fraction

import attrs
import pytest
from matplotlib.figure import Figure

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.views.radar_picture import picture_of
from professionele_klachtbehandeling.views.radar_spokes import spokes_of
from professionele_klachtbehandeling.views.theme import Theme
from tests.views.profiles import (
    around,
    contrast,
    drawn,
    firm,
    of_size,
    of_spearheads,
    outside,
    overlapping,
    said,
    scorecard_of,
    written,
)

THEME = Theme()
LONG = "Klachtbehandelingsprofessionaliseringstrajectbegeleiding en nog een heel lange naam " * 2


def picture(scorecard: Scorecard, language: str = "nl", theme: Theme = THEME) -> Figure:
    """Return the picture of a scorecard."""
    return picture_of(scorecard, spokes_of(scorecard, language), theme, language)


def test_legend_explains_every_sign() -> None:
    """Each sign stands in the legend beside its meaning, with the rule by which an axis is grey."""
    figure = picture(around())

    assert [
        "niveau dat zeker is",
        "niveau dat nog mogelijk is",
        "onbekend: elk niveau is nog mogelijk",
        "feiten (open en gestippeld: onbekend)",
        "oordeel van mensen",
        "lijn tussen speerpunten die genoeg houvast geven",
        "grijs en gestippeld: te weinig houvast, want minder dan 50% of minder",
        "dan 3 indicatoren beantwoord",
    ] == said(figure, "legend")
    signs = ("certain", "possible", "unknown", "facts", "rated", "shape", "thin")
    assert all(drawn(figure, f"legend {sign}") for sign in signs)


def test_line_is_explained_only_where_there_is_one() -> None:
    """Without a line the legend does not speak of one, and a note says why there is none."""
    figure = picture(scorecard_of(firm("X1"), firm("X2")))

    assert [] == drawn(figure, "legend shape")
    assert ["Met minder dan 3 speerpunten zijn er assen en geen vlak."] == said(figure, "note")


def test_picture_fills_a_screen() -> None:
    """The radar of four spearheads is as large as a screen: 1920 by 1080 dots."""
    figure = picture(scorecard_of(*(firm(f"X{number}", number) for number in (1, 2, 3, 4))))

    assert [1920, 1080] == [round(dots) for dots in figure.get_size_inches() * figure.dpi]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(
    ("count", "levels", "name"),
    [(0, 5, ""), (1, 5, ""), (2, 3, LONG), (3, 6, ""), (4, 5, LONG), (6, 6, ""), (12, 5, ""), (30, 3, "")],
)
def test_no_text_touches_another_or_is_cut(count: int, levels: int, name: str, language: str) -> None:
    """However many spearheads and levels and however long the names, texts stay apart and on the sheet."""
    figure = picture(of_spearheads(count, levels, name=name) if count else of_size(0, levels), language)

    assert ([], []) == (overlapping(figure), outside(figure))


def test_large_letters_stay_apart() -> None:
    """A theme with letters of one and a half times the size gets the room it needs."""
    large = Theme(text_size=13.5, small_size=12, heading_size=18, title_size=25)
    figure = picture(around(), theme=large)

    assert ([], []) == (overlapping(figure), outside(figure))


def test_texts_can_be_read() -> None:
    """Every text has a contrast of at least 4.5 to the paper, on which all of them stand."""
    assert [] == [
        text.get_text() for text in written(picture(around())) if contrast(str(text.get_color()), THEME.paper) < 4.5
    ]


def test_index_is_nowhere() -> None:
    """The mean is a statistic: it is not drawn, and moves nothing that is."""
    whole = around()
    tilted = tuple(attrs.evolve(one, index=(Fraction(7, 3), Fraction(17, 6))) for one in whole.spearheads)

    with_index = picture(attrs.evolve(whole, spearheads=tilted))

    told = [(text.get_text(), text.get_position()) for text in written(picture(whole))]
    assert told == [(text.get_text(), text.get_position()) for text in written(with_index)]
