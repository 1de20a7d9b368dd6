"""The laws of charts: whatever the scorecard, what is drawn can be read, is all there, and is the same every time."""

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.figure import Figure

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.views.ladder import Ladder
from professionele_klachtbehandeling.views.radar import Radar
from tests.views.profiles import blocks, drawn, outside, overlapping, said
from tests.views.scorecards import scorecards

PROFILE = settings.get_profile(settings.get_current_profile_name())
# A chart takes a good part of a second, so fewer are drawn than of small values: a fifth of the profile.
FEW = settings(max_examples=max(10, PROFILE.max_examples // 5))
LANGUAGES = st.sampled_from(("nl", "en"))


@FEW
@given(scorecard=scorecards(), language=LANGUAGES)
def test_any_radar_can_be_read_and_comes_out_the_same(scorecard: Scorecard, language: str) -> None:
    """No words touch or leave the sheet, every spearhead has its axis and its words, and a second one has its bytes."""
    chart = Radar().draw(scorecard, language=language)

    figure = chart.figure
    assert ([], []) == (overlapping(figure), outside(figure))
    for result in scorecard.spearheads:
        assert 1 == len(drawn(figure, f"{result.id} axis"))
        assert (result.absence is None) == any(drawn(figure, f"{result.id} {sign}") for sign in ("certain", "unknown"))
        assert said(figure, f"{result.id} end level")
        assert said(figure, f"{result.id} remark")
    assert chart.render("svg") == Radar().draw(scorecard, language=language).render("svg")


@FEW
@given(scorecard=scorecards(), language=LANGUAGES)
def test_any_ladder_can_be_read_and_comes_out_the_same(scorecard: Scorecard, language: str) -> None:
    """No words touch or leave the sheet, every indicator is one tile that no other touches, and so are the bytes."""
    chart = Ladder().draw(scorecard, language=language)

    figure = chart.figure
    assert ([], []) == (overlapping(figure), outside(figure))
    for one in scorecard.observations:
        assert 1 == len(blocks(figure, f"{one.id} tile"))
    assert [] == _touching(figure, [one.id for one in scorecard.observations])
    assert chart.render("svg") == Ladder().draw(scorecard, language=language).render("svg")


def _touching(figure: Figure, ids: list[str]) -> list[tuple[str, str]]:
    """Return the tiles and bars that touch each other."""
    boxes = [
        (label, block.get_window_extent())
        for one in ids
        for label in (f"{one} tile", f"{one} possible")
        for block in blocks(figure, label)
    ]
    return [
        (one[0], other[0])
        for one, other in itertools.combinations(boxes, 2)
        if one[1].x0 < other[1].x1 and other[1].x0 < one[1].x1 and one[1].y0 < other[1].y1 and other[1].y0 < one[1].y1
    ]
