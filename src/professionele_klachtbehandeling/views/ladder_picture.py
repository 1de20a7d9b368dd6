"""The picture of the ladder: a column per spearhead, its steps from low to high, and every indicator on its step."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import attrs

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.views import signs
from professionele_klachtbehandeling.views.ladder_layout import (
    BAND,
    BAR,
    LABEL,
    PADDING,
    Column,
    Layout,
    Placed,
    lay_out,
)
from professionele_klachtbehandeling.views.legend import SAMPLE_WIDTH, Entry, Legend
from professionele_klachtbehandeling.views.letters import Letters
from professionele_klachtbehandeling.views.page import GAP, MARGIN, Page
from professionele_klachtbehandeling.views.rows import Row
from professionele_klachtbehandeling.views.sheet import SCREEN_HEIGHT, SCREEN_WIDTH, Sheet
from professionele_klachtbehandeling.views.sign_legend import sign_entries
from professionele_klachtbehandeling.views.theme import Theme

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_WIDTHS: Final = tuple(SCREEN_WIDTH + step / 2 for step in range(25))
"""The widths that are tried, in inches."""
_TOLERANCE: Final = 1e-6
_INSET: Final = 0.04
_MARK: Final = 5.5
_RULE: Final = 0.8


@attrs.frozen
class _Draft:
    """A ladder laid out on a sheet of some width."""

    page: Page
    legend: Legend
    layout: Layout

    @property
    def height(self) -> float:
        """How high the sheet is."""
        return self.layout.bottom + self.page.foot


def picture_of(scorecard: Scorecard, rows: Sequence[Row], theme: Theme, language: str) -> "Figure":
    """Return the figure of a ladder; rcParams are the same afterwards."""
    with theme.style():
        letters = Letters.of(theme)
        draft = _fitting(scorecard, rows, letters, language)
        page, layout = draft.page, draft.layout
        sheet = page.sheet(layout.width, layout.bottom - page.top, theme)
        draft.legend.draw(sheet, MARGIN, page.top)
        _draw_background(sheet, layout)
        for column in layout.columns:
            column.heading.draw(sheet, column.left + PADDING, layout.top)
            _draw_level(sheet, layout, column)
            for placed in column.placed:
                _draw_reach(sheet, layout, placed)
                placed.tile.draw(sheet, placed.left, placed.top)
        if not layout.columns:
            empty = text("chart.empty", language)
            middle = (layout.top + layout.bottom) / 2
            sheet.write(MARGIN + LABEL + PADDING, middle, [empty], letters.normal, theme.quiet_ink, label="empty")
        return sheet.figure


def _fitting(scorecard: Scorecard, rows: Sequence[Row], letters: Letters, language: str) -> _Draft:
    """Return the ladder on the smallest sheet that has the shape of a screen, or else on the widest."""
    for width in _WIDTHS:
        draft = _drafted(scorecard, rows, letters, language, width)
        if draft.height <= draft.layout.width * SCREEN_HEIGHT / SCREEN_WIDTH + _TOLERANCE:
            break
    return draft


def _drafted(scorecard: Scorecard, rows: Sequence[Row], letters: Letters, language: str, width: float) -> _Draft:
    page = Page.of("ladder", scorecard, letters, width, language)
    legend = Legend(_entries(letters, language), letters.small, width - 2 * MARGIN)
    top = page.top + legend.height + GAP
    room = width * SCREEN_HEIGHT / SCREEN_WIDTH - top - page.foot
    return _Draft(page, legend, lay_out(scorecard, rows, letters, language, width=width, top=top, room=room))


def _entries(letters: Letters, language: str) -> list[Entry]:
    names = ("certain", "possible", "unknown", "facts", "rated", "cap", "key")
    entries = sign_entries(names, letters, BAND, _MARK, language)
    return [*entries, Entry(text("chart.ladder.legend-band", language), _draw_band_sample)]


def _draw_band_sample(sheet: Sheet, x: float, y: float) -> None:
    middle = x + SAMPLE_WIDTH / 2
    signs.draw_certain(sheet, signs.Span((middle, y + BAND / 2), (middle, y - BAND / 2)), BAND, "legend band")


def _draw_background(sheet: Sheet, layout: Layout) -> None:
    """Draw shade behind the spearheads, lines between lanes and columns, and the names of the lanes."""
    theme, letters = sheet.theme, layout.letters
    left, right = MARGIN, layout.width - MARGIN
    begin = MARGIN + LABEL
    sheet.block(begin, right, layout.top + layout.head / 2, layout.head, fill=theme.shade, label="shade")
    for lane in layout.lanes:
        sheet.line((left, lane.top), (right, lane.top), theme.rule, _RULE, label="rule")
        height = letters.bold.height(lane.number)
        y = lane.top + PADDING
        sheet.write(left, y + height / 2, lane.number, letters.bold, theme.ink, label="step")
        y += height + letters.small.height(lane.words) / 2
        sheet.write(left, y, lane.words, letters.small, theme.ink, label="step name")
    sheet.line((left, layout.bottom), (right, layout.bottom), theme.rule, _RULE, label="rule")
    for x in (*(column.left for column in layout.columns), right):
        sheet.line((x, layout.top), (x, layout.bottom), theme.rule, _RULE, label="rule")


def _draw_level(sheet: Sheet, layout: Layout, column: Column) -> None:
    """Draw the level of a spearhead along its column, from the certain to the possible step."""
    row, interval = column.heading.row, column.heading.row.outcome.interval
    if interval is None:
        return
    x = column.left + PADDING + BAND / 2

    def span(low: int, high: int) -> signs.Span:
        return signs.Span((x, layout.lane(low).bottom - _INSET), (x, layout.lane(high).top + _INSET))

    if row.is_unknown:
        signs.draw_unknown(sheet, span(interval.certain, interval.possible), BAND, f"{row.id} unknown")
        return
    if interval.level is None:
        signs.draw_possible(sheet, span(interval.certain + 1, interval.possible), BAND, f"{row.id} possible")
    signs.draw_certain(sheet, span(interval.certain, interval.certain), BAND, f"{row.id} certain")


def _draw_reach(sheet: Sheet, layout: Layout, placed: Placed) -> None:
    """Draw the bar from a tile up to the step that is still possible."""
    interval, tile = placed.tile.row.outcome.interval, placed.tile
    if placed.bar is None or interval is None:
        return
    middle, edge = placed.top + tile.height / 2, placed.left + tile.width
    sheet.line((edge, middle), (placed.bar, middle), sheet.theme.certain, 1.4, label=f"{tile.row.id} link")
    top = layout.lane(interval.possible).top + _INSET
    span = signs.Span((placed.bar, placed.top + tile.height), (placed.bar, top))
    signs.draw_possible(sheet, span, BAR, f"{tile.row.id} possible")
