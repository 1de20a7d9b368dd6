"""The chart `radar`."""

import matplotlib
import pytest

from professionele_klachtbehandeling.views.radar import Radar
from professionele_klachtbehandeling.views.theme import Theme
from tests.views.profiles import around


def test_chart_says_whose_it_is() -> None:
    """The chart has a title, a text, a source and a table of its own."""
    chart = Radar().draw(around())

    assert "Radar van Lindewaard op 1 juli 2026" == chart.title
    assert chart.alt.startswith("Radar van Lindewaard op 1 juli 2026: ")
    assert "Bron: model proef versie 1, rekenregel getrapt, peildatum 1 juli 2026. A test, no verdict." == chart.source
    assert (6, "nl", Theme()) == (len(chart.data), chart.language, chart.theme)


@pytest.mark.parametrize("format", ["svg", "png", "pdf"])
def test_same_scorecard_same_bytes(format: str) -> None:  # noqa: A002 - the word of the field
    """Drawn twice or written twice, the bytes are the same, whatever the user has set."""
    once = Radar().draw(around())

    with matplotlib.rc_context({"font.size": 30, "savefig.bbox": "tight", "figure.autolayout": True}):
        again = Radar().draw(around()).render(format)

    assert once.render(format) == once.render(format)
    assert once.render(format) == again


def test_theme_colours_the_chart() -> None:
    """A colour of the theme is the colour of the picture."""
    svg = Radar().draw(around(), theme=Theme(certain="#112233")).render("svg").decode()

    assert "#112233" in svg
    assert Theme().certain.lower() not in svg


def test_unknown_language_is_refused() -> None:
    """A language without texts draws nothing."""
    with pytest.raises(LookupError, match=r"^no texts in 'fy'; there are nl, en$"):
        Radar().draw(around(), language="fy")
