"""The picture of the radar: the wheel, and beside it the spearheads by name and the meaning of the signs."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.views import signs
from professionele_klachtbehandeling.views.legend import SAMPLE_WIDTH, Entry, Legend
from professionele_klachtbehandeling.views.letters import Letters
from professionele_klachtbehandeling.views.page import GAP, MARGIN, Page
from professionele_klachtbehandeling.views.radar_dial import Dial
from professionele_klachtbehandeling.views.radar_spokes import Spoke, neighbours
from professionele_klachtbehandeling.views.radar_table import Table
from professionele_klachtbehandeling.views.radar_wheel import BAND, MARK
from professionele_klachtbehandeling.views.radar_words import told_rule, told_shape
from professionele_klachtbehandeling.views.sheet import SCREEN_HEIGHT, SCREEN_WIDTH, Sheet
from professionele_klachtbehandeling.views.sign_legend import sign_entries
from professionele_klachtbehandeling.views.theme import Theme

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_APART: Final = 0.3
_TABLE: Final = 4.7


def picture_of(scorecard: Scorecard, spokes: Sequence[Spoke], theme: Theme, language: str) -> "Figure":
    """Return the figure of a radar; rcParams are the same afterwards."""
    with theme.style():
        letters = Letters.of(theme)
        page = Page.of("radar", scorecard, letters, SCREEN_WIDTH, language)
        table = Table.of(spokes, letters, _TABLE, language)
        note = letters.small.lines(told_shape(spokes, language) or "", table.width)
        legend = Legend(_entries(spokes, letters, language), letters.small, table.width)
        beside = table.height + GAP + letters.small.height(note) + GAP + legend.height
        room = max(SCREEN_HEIGHT - page.top - page.foot, beside)
        wide = SCREEN_WIDTH - 2 * MARGIN - _APART - table.width
        dial = Dial.of(spokes, scorecard.model.levels, letters, language, width=wide, height=room)
        height = max(room, dial.height)
        wide = max(wide, dial.width)
        sheet = page.sheet(2 * MARGIN + wide + _APART + table.width, height, theme)
        dial.draw(sheet, MARGIN + (wide - dial.width) / 2, page.top + (height - dial.height) / 2)
        left, top = MARGIN + wide + _APART, page.top
        table.draw(sheet, left, top)
        top += table.height + GAP
        sheet.write(
            left,
            top + letters.small.height(note) / 2,
            note,
            letters.small,
            theme.quiet_ink,
            slant="italic",
            label="note",
        )
        legend.draw(sheet, left, page.top + height - legend.height)
        return sheet.figure


def _entries(spokes: Sequence[Spoke], letters: Letters, language: str) -> list[Entry]:
    """Return what the legend explains: the signs of every chart, and those of the radar where it has them."""
    entries = sign_entries(("certain", "possible", "unknown", "facts", "rated"), letters, BAND, MARK, language)
    if neighbours(spokes):
        entries.append(Entry(text("chart.radar.legend-shape", language), _draw_shape_sample))
    return [*entries, Entry(told_rule(language), _draw_thin_sample)]


def _draw_shape_sample(sheet: Sheet, x: float, y: float) -> None:
    theme, right = sheet.theme, x + SAMPLE_WIDTH
    sheet.area(
        ((x, y - BAND / 2), (right, y - BAND / 2), (right, y), (x, y)), fill=theme.possible, label="legend shape"
    )
    sheet.line((x, y - BAND / 2), (right, y - BAND / 2), theme.certain, 2.2, label="legend shape")


def _draw_thin_sample(sheet: Sheet, x: float, y: float) -> None:
    sheet.line((x, y), (x + SAMPLE_WIDTH, y), sheet.theme.unknown, 1.4, dashes="dotted", label="legend thin")
    middle = x + SAMPLE_WIDTH / 2
    signs.draw_thin(sheet, signs.Span.across(middle - BAND / 2, middle + BAND / 2, y), BAND, "legend thin")
