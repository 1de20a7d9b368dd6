"""The table beside the wheel."""

import pytest

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.views.letters import Letters
from professionele_klachtbehandeling.views.radar_spokes import spokes_of
from professionele_klachtbehandeling.views.radar_table import Table
from professionele_klachtbehandeling.views.sheet import Sheet
from professionele_klachtbehandeling.views.theme import Theme
from tests.views.profiles import around, extents, firm, of_size, overlapping, said, scorecard_of

THEME = Theme()


def table(scorecard: Scorecard, width: float = 4.7, theme: Theme = THEME) -> Table:
    """Return the table of a scorecard."""
    return Table.of(spokes_of(scorecard, "nl"), Letters.of(theme), width, "nl")


def test_each_spearhead_has_a_line() -> None:
    """A line has id, name, level, both tracks in words, and a remark."""
    sheet = Sheet.of(6, 6, THEME)

    table(around()).draw(sheet, 0.5, 0.5)

    assert ["Speerpunt", "Niveau", "Feiten", "Oordeel"] == said(sheet.figure, "column")
    assert [
        ["R2", "Name of R2", "2–4", "2", "–", "75% beantwoord"],
        ["R3", "Name of R3", "onbekend", "onbekend", "–", "0% beantwoord: te weinig houvast"],
        ["R6", "Name of R6", "n.v.t.", "n.v.t.", "–", "n.v.t. (geen enkele indicator is van toepassing)"],
    ] == [
        [
            word
            for part in ("id", "name", "level", "facts told", "rated told", "remark")
            for word in said(sheet.figure, f"{one} {part}")
        ]
        for one in ("R2", "R3", "R6")
    ]
    assert [] == overlapping(sheet.figure)


@pytest.mark.parametrize("theme", [THEME, Theme(text_size=13.5, small_size=12, heading_size=18)])
def test_words_stay_inside(theme: Theme) -> None:
    """Whatever the size of the letters and the length of ids and names, no text leaves the room of the table."""
    long = firm("een-heel-lang-kenmerk-van-een-speerpunt", name="Klachtbehandelingsprofessionaliseringstraject " * 3)
    one = table(scorecard_of(long, *around().spearheads), theme=theme)
    sheet = Sheet.of(1 + one.width, 1 + one.height, theme)

    one.draw(sheet, 0.5, 0.5)

    assert [] == overlapping(sheet.figure)
    assert [] == [
        word
        for word, left, bottom, right, top in extents(sheet.figure)
        if left < 0.5 * 160 - 1
        or right > (0.5 + one.width) * 160 + 1
        or bottom < 0.5 * 160
        or top > sheet.figure.bbox.y1
    ]


def test_width_is_what_was_asked_where_that_will_do() -> None:
    """The name takes up what the other columns leave; where that is too little, the table is wider."""
    assert (4.7, 0) == (round(table(around()).width, 9), len(table(of_size(0, 5)).lines))
    assert table(around(), 1.0).width > 1.0
