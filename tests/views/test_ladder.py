"""The chart `ladder`."""

import matplotlib
import pytest

from professionele_klachtbehandeling.views.ladder import Ladder
from professionele_klachtbehandeling.views.theme import Theme
from tests.views.profiles import mixed


def test_chart_says_whose_it_is() -> None:
    """The chart has a title, a source and a table of its own."""
    chart = Ladder().draw(mixed())

    assert "Ladder van Lindewaard op 1 juli 2026" == chart.title
    assert "Bron: model proef versie 1, rekenregel getrapt, peildatum 1 juli 2026. A test, no verdict." == chart.source
    assert (7, "nl", Theme()) == (len(chart.data), chart.language, chart.theme)


@pytest.mark.parametrize(
    ("language", "alt"),
    [
        (
            "nl",
            (
                "Ladder van Lindewaard op 1 juli 2026: per speerpunt welke indicator op welke trede staat en tot welke "
                "trede hij nog kan reiken, van 1 (Step 1) tot 5 (Step 5). X1 The only one: niveau 2–3, 67% beantwoord; "
                "feiten: niveau 2–4; oordeel: niets gezegd. Indicatoren: 6, waarvan 2 op één niveau, 2 op meer dan één "
                "mogelijk niveau, 1 onbekend en 1 n.v.t. Niveau 2: X1.5; niveau 2–3: X1.6; niveau 2–4: X1.2; niveau 3: "
                "X1.1; onbekend: X1.3; n.v.t. (geen gevallen in deze periode): X1.4; X1.5 plafond: Awb 9:12a."
            ),
        ),
        (
            "en",
            (
                "Ladder of Lindewaard on 1 July 2026: per spearhead which indicator stands on which step and how far "
                "up it may still reach, from 1 (Step 1) to 5 (Step 5). X1 The only one: level 2–3, 67% answered; "
                "facts: "
                "level 2–4; ratings: nothing said. Indicators: 6, of which 2 on one level, 2 on more than one possible "
                "level, 1 unknown and 1 n/a. Level 2: X1.5; level 2–3: X1.6; level 2–4: X1.2; level 3: X1.1; unknown: "
                "X1.3; n/a (no cases in this period): X1.4; X1.5 ceiling: Awb 9:12a."
            ),
        ),
    ],
)
def test_alt_says_what_there_is_to_see(language: str, alt: str) -> None:
    """The text tells which indicator stands on which step, up to where, and what is unknown, absent or capped."""
    assert alt == Ladder().draw(mixed(), language=language).alt


@pytest.mark.parametrize("format", ["svg", "png", "pdf"])
def test_same_scorecard_same_bytes(format: str) -> None:  # noqa: A002 - the word of the field
    """Drawn twice or written twice, the bytes are the same, whatever the user has set."""
    once = Ladder().draw(mixed())

    with matplotlib.rc_context({"font.size": 30, "savefig.bbox": "tight", "figure.autolayout": True}):
        again = Ladder().draw(mixed()).render(format)

    assert once.render(format) == once.render(format)
    assert once.render(format) == again


def test_theme_colours_the_chart() -> None:
    """A colour of the theme is the colour of the picture."""
    svg = Ladder().draw(mixed(), theme=Theme(certain="#112233")).render("svg").decode()

    assert "#112233" in svg
    assert Theme().certain.lower() not in svg


def test_unknown_language_is_refused() -> None:
    """A language without texts draws nothing."""
    with pytest.raises(LookupError, match=r"^no texts in 'fy'; there are nl, en$"):
        Ladder().draw(mixed(), language="fy")
