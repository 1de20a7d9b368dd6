"""The chart `profile`."""

import subprocess
import sys

import matplotlib
import pytest

from professionele_klachtbehandeling.views.profile import Profile
from professionele_klachtbehandeling.views.theme import Theme
from tests.house.source import ROOT
from tests.views.profiles import mixed


def test_chart_says_whose_it_is() -> None:
    """The chart has a title, a text, a source and a table of its own."""
    chart = Profile().draw(mixed())

    assert "Profiel van Lindewaard op 1 juli 2026" == chart.title
    assert chart.alt.startswith("Profiel van Lindewaard op 1 juli 2026: ")
    assert chart.source.endswith("A test, no verdict.")
    assert 7 == len(chart.data)


@pytest.mark.parametrize("format", ["svg", "png"])
def test_same_scorecard_same_bytes(format: str) -> None:  # noqa: A002 - the word of the field
    """Drawn twice or written twice, the bytes are the same, whatever the user has set."""
    once = Profile().draw(mixed())

    with matplotlib.rc_context({"font.size": 30, "savefig.bbox": "tight", "figure.autolayout": True}):
        again = Profile().draw(mixed()).render(format)

    assert once.render(format) == once.render(format)
    assert once.render(format) == again


def test_theme_colours_the_chart() -> None:
    """A colour of the theme is the colour of the picture."""
    svg = Profile().draw(mixed(), theme=Theme(certain="#112233")).render("svg").decode()

    assert "#112233" in svg
    assert Theme().certain.lower() not in svg


def test_drawing_leaves_no_trace() -> None:
    """Drawing and writing loads no pyplot and leaves rcParams as they were."""
    script = (
        "import sys, matplotlib, professionele_klachtbehandeling as pk\n"
        "def settings(): return {k: dict.__getitem__(matplotlib.rcParams, k) for k in dict.keys(matplotlib.rcParams)}\n"
        "before = settings()\n"
        "chart = pk.chart('profile', pk.assess(pk.read_landscape('examples/leeg/landschap.yaml')))\n"
        "print(*(len(chart.render(f)) > 9999 for f in ('svg', 'png')))\n"
        "print('matplotlib.pyplot' in sys.modules, before == settings())\n"
    )

    outcome = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)

    assert ("True True\nFalse True\n", "") == (outcome.stdout, outcome.stderr)


def test_unknown_language_is_refused() -> None:
    """A language without texts draws nothing."""
    with pytest.raises(LookupError, match=r"^no texts in 'fy'; there are nl, en$"):
        Profile().draw(mixed(), language="fy")
