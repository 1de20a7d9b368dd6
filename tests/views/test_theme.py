"""The look of a chart: readable, and gone when the chart is drawn."""

import contextlib
import itertools

import matplotlib
import pytest

from professionele_klachtbehandeling.views.theme import Theme
from tests.views.profiles import contrast

THEME = Theme()
BACKGROUNDS = (THEME.paper, THEME.shade)


def settings() -> dict[str, object]:
    """Return all of rcParams; asking for the backend by name would choose one."""
    return {key: dict.__getitem__(matplotlib.rcParams, key) for key in dict.keys(matplotlib.rcParams)}


@pytest.mark.parametrize(("ink", "paper"), list(itertools.product((THEME.ink, THEME.quiet_ink), BACKGROUNDS)))
def test_text_can_be_read(ink: str, paper: str) -> None:
    """Text has a contrast of at least 4.5 to what is behind it."""
    assert contrast(ink, paper) >= 4.5


@pytest.mark.parametrize(
    ("mark", "paper"),
    list(itertools.product((THEME.certain, THEME.unknown, THEME.facts, THEME.rated, THEME.cap), BACKGROUNDS)),
)
def test_marks_can_be_seen(mark: str, paper: str) -> None:
    """What carries meaning has a contrast of at least 3 to what is behind it."""
    assert contrast(mark, paper) >= 3


def test_hatch_can_be_seen() -> None:
    """The hatch of what is still possible stands out from its own ground, and so does the solid block beside it."""
    assert contrast(THEME.certain, THEME.possible) >= 3


def test_grey_can_be_seen_and_is_grey() -> None:
    """What there is too little to go on keeps its contrast, and loses all colour."""
    grey = THEME.greyed()

    for mark in (grey.certain, grey.facts, grey.rated):
        assert contrast(mark, grey.possible) >= 3
        assert 1 == len({mark[1:3], mark[3:5], mark[5:7]})
    assert (THEME.ink, THEME.small_size) == (grey.ink, grey.small_size)


@pytest.mark.parametrize("mark", [THEME.certain, THEME.facts, THEME.rated, THEME.quiet_ink])
def test_marks_can_be_seen_on_the_shape(mark: str) -> None:
    """Marks, bands and axes that lie on the shape of the radar have a contrast of at least 3 to it."""
    assert contrast(mark, THEME.possible) >= 3


def test_contrast_is_that_of_the_guideline() -> None:
    """Black on white is 21 to 1, and a colour on itself 1 to 1: the tests above measure what they say."""
    assert 21 == pytest.approx(contrast("#000000", "#FFFFFF"))
    assert 1 == contrast(THEME.rated, THEME.rated)


def test_settings_come_back() -> None:
    """Inside the style a setting is the theme's; afterwards rcParams are as they were, also after an error."""
    before = settings()

    with contextlib.suppress(ZeroDivisionError), Theme(family="DejaVu Serif").style(svg__hashsalt="salt"):
        inside = matplotlib.rcParams["font.family"], matplotlib.rcParams["svg.hashsalt"]
        raise ZeroDivisionError

    assert (["DejaVu Serif", "sans-serif"], "salt") == inside
    assert before == settings()


def test_settings_of_the_user_stay_out() -> None:
    """What a user or a notebook has set does not reach the style."""
    with matplotlib.rc_context({"font.size": 40, "savefig.bbox": "tight"}), Theme().style():
        inside = matplotlib.rcParams["font.size"], matplotlib.rcParams["savefig.bbox"]

    assert (10.0, None) == inside
