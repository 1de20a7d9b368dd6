"""A spearhead at the head of its column."""

import pytest

from professionele_klachtbehandeling.assessment.outcome import Outcome
from professionele_klachtbehandeling.views.ladder_heading import Heading
from professionele_klachtbehandeling.views.letters import Letters
from professionele_klachtbehandeling.views.rows import scorecard_rows
from professionele_klachtbehandeling.views.sheet import Sheet
from professionele_klachtbehandeling.views.theme import Theme
from tests.views.profiles import NO_CASES, at, drawn, extents, observation, overlapping, said, scorecard

THEME = Theme()


def heading(outcome: Outcome | None = None, width: float = 2.5) -> Heading:
    """Return the head of a spearhead of which two thirds are answered."""
    rows = scorecard_rows(scorecard(observation("X1.1", at(3)), outcome=outcome), "nl")
    return Heading.of(rows[0], Letters.of(THEME), width, "nl")


def drawing(one: Heading) -> Sheet:
    """Return a sheet with a head on it."""
    sheet = Sheet.of(4, 2, THEME)
    one.draw(sheet, 0.5, 0.5)
    return sheet


@pytest.mark.parametrize(
    ("outcome", "level", "answered"),
    [
        (at(3), ["niveau 3"], ["67% beantwoord"]),
        (at(2, 4), ["niveau 2–4"], ["67% beantwoord"]),
        (at(1, 5), ["onbekend"], ["67% beantwoord"]),
        (NO_CASES, ["n.v.t. (geen gevallen in deze", "periode)"], [""]),
    ],
)
def test_head_says_name_level_and_tracks(outcome: Outcome, level: list[str], answered: list[str]) -> None:
    """The head has id and name, its level or why it has none, how much is answered, and what the facts say."""
    figure = drawing(heading(outcome)).figure

    assert (["X1 The only one"], level, answered) == tuple(
        said(figure, f"X1 {part}") for part in ("name", "level", "answered")
    )
    assert (["2–4"], []) == (said(figure, "X1 facts"), drawn(figure, "X1 rated"))


@pytest.mark.parametrize("width", [1.4, 2.0, 3.0])
def test_words_stay_inside(width: float) -> None:
    """What does not fit on a line goes on the next, and no words touch or leave the head."""
    one = heading(at(2, 4), width)
    figure = drawing(one).figure

    assert [] == overlapping(figure)
    assert [] == [
        word
        for word, left, bottom, right, top in extents(figure)
        if left < 80 or right > (0.5 + width) * 160 + 1 or top > 240 or bottom < (1.5 - one.height) * 160
    ]


def test_narrowest_head_holds_what_cannot_be_broken() -> None:
    """A head is at least as wide as how much is answered, and as what a track says."""
    rows = scorecard_rows(scorecard(observation("X1.1", at(3))), "nl")
    least = Heading.narrowest(rows[0], Letters.of(THEME), "nl")
    figure = drawing(heading(at(2, 4), least)).figure

    assert [] == overlapping(figure)
    assert all(right <= (0.5 + least) * 160 + 1 for _, _, _, right, _ in extents(figure))
