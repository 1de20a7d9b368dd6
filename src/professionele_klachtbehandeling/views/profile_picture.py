"""The profile as a picture: a row per indicator, a column per level, words on both sides."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.views import signs
from professionele_klachtbehandeling.views.legend import Legend
from professionele_klachtbehandeling.views.letters import Letters
from professionele_klachtbehandeling.views.page import GAP, MARGIN
from professionele_klachtbehandeling.views.profile_layout import (
    INDICATOR,
    KEY_WIDTH,
    LEVELS_BEGIN,
    LEVELS_END,
    NOTES_BEGIN,
    WIDTH,
    Layout,
    Line,
    lay_out,
)
from professionele_klachtbehandeling.views.rows import Row
from professionele_klachtbehandeling.views.sheet import Sheet
from professionele_klachtbehandeling.views.sign_legend import sign_entries
from professionele_klachtbehandeling.views.theme import Theme

if TYPE_CHECKING:
    from matplotlib.figure import Figure

_INSET = 0.05
_HAIRLINE = 0.015


def picture_of(scorecard: Scorecard, rows: Sequence[Row], theme: Theme, language: str) -> "Figure":
    """Return the figure of a profile; rcParams are the same afterwards."""
    with theme.style():
        letters = Letters.of(theme)
        explained = ("certain", "possible", "unknown", "facts", "rated", "cap", "key")
        legend = Legend(
            sign_entries(explained, letters, INDICATOR.band, INDICATOR.mark, language),
            letters.small,
            WIDTH - 2 * MARGIN,
        )
        layout = lay_out(scorecard, rows, letters, legend.height, language)
        sheet = layout.page.sheet(WIDTH, layout.height, theme)
        legend.draw(sheet, MARGIN, layout.page.top)
        _draw_ladder(sheet, layout, layout.axis_top + GAP / 2)
        heading = layout.axis_top + (GAP + letters.bold.leading) / 2
        sheet.write(NOTES_BEGIN, heading, [text("chart.level", language)], letters.bold, theme.ink, label="column")
        _draw_background(sheet, layout)
        for line in layout.lines:
            _draw_words(sheet, layout, line)
            _draw_signs(sheet, layout, line)
        if not layout.lines:
            empty = text("chart.empty", language)
            middle = (layout.rows_top + layout.rows_end) / 2
            sheet.write(LEVELS_BEGIN + _INSET, middle, [empty], letters.normal, theme.quiet_ink, label="empty")
        _draw_ladder(sheet, layout, layout.rows_end + GAP / 2)
        return sheet.figure


def _draw_ladder(sheet: Sheet, layout: Layout, top: float) -> None:
    """Write the levels with their names."""
    letters, ink = layout.letters, sheet.theme.ink
    for level, (number, name) in enumerate(layout.ladder, start=1):
        x, under = layout.middle(level), top + letters.bold.leading
        sheet.write(x, top + letters.bold.leading / 2, [number], letters.bold, ink, align="center", label="level")
        middle = under + letters.small.height(name) / 2
        sheet.write(x, middle, name, letters.small, ink, align="center", label="level name")


def _draw_background(sheet: Sheet, layout: Layout) -> None:
    """Draw what guides the eye: shade behind the spearheads, a line under each row and between the levels."""
    theme, whole = sheet.theme, (MARGIN / 2, WIDTH - MARGIN / 2)
    for line in layout.lines:
        if line.row.is_heading:
            sheet.block(*whole, line.middle, line.height, fill=theme.shade, label=f"{line.row.id} shade")
        sheet.line((whole[0], line.top), (whole[1], line.top), theme.rule, 0.6, label="rule")
    sheet.line((whole[0], layout.rows_end), (whole[1], layout.rows_end), theme.rule, 0.6, label="rule")
    for level in range(1, len(layout.ladder) + 2) if layout.lines else ():
        x = layout.begin(level)
        sheet.line((x, layout.rows_top), (x, layout.rows_end), theme.rule, 0.6, label="rule")


def _draw_words(sheet: Sheet, layout: Layout, line: Line) -> None:
    """Write id and name to the left of the levels, the level in a word to the right."""
    theme, letters, row, y = sheet.theme, layout.letters, line.row, line.middle
    if row.key:
        sheet.write(MARGIN, y, [signs.KEY], letters.normal, theme.ink, label=f"{row.id} key")
    left = MARGIN + (0 if row.is_heading else KEY_WIDTH)
    sheet.write(left, y, line.id, line.lettering, theme.ink, label=f"{row.id} id")
    left = MARGIN + KEY_WIDTH + layout.id_width
    sheet.write(left, y, line.name, line.lettering, theme.ink, label=f"{row.id} name")
    level_height = line.level_lettering.height(line.level)
    top = y - (level_height + letters.small.height(line.notes)) / 2
    level_middle = top + level_height / 2
    sheet.write(NOTES_BEGIN, level_middle, line.level, line.level_lettering, theme.ink, label=f"{row.id} level")
    middle = top + level_height + letters.small.height(line.notes) / 2
    sheet.write(NOTES_BEGIN, middle, line.notes, letters.small, theme.ink, label=f"{row.id} notes")
    if line.reason:
        # The lines between the levels stop where words stand in their place.
        behind = theme.shade if row.is_heading else theme.paper
        sheet.block(LEVELS_BEGIN - _INSET, LEVELS_END + _INSET, y, line.height - _HAIRLINE, fill=behind, label="rule")
        sheet.write(
            LEVELS_BEGIN + _INSET,
            y,
            line.reason,
            letters.small,
            theme.quiet_ink,
            slant="italic",
            label=f"{row.id} reason",
        )


def _draw_signs(sheet: Sheet, layout: Layout, line: Line) -> None:
    """Draw the band from certain to possible, the facts above it and the ratings below it, and what holds it down."""
    row, scale, y = line.row, line.scale, line.middle
    interval = row.outcome.interval
    if interval is not None:
        left, right = layout.begin(interval.certain) + _INSET, layout.begin(interval.possible + 1) - _INSET
        settled = layout.begin(interval.certain + 1) - _INSET
        if row.is_unknown:
            signs.draw_unknown(sheet, signs.Span.across(left, right, y), scale.band, f"{row.id} unknown")
        else:
            if interval.level is None:
                signs.draw_possible(sheet, signs.Span.across(settled, right, y), scale.band, f"{row.id} possible")
            signs.draw_certain(sheet, signs.Span.across(left, settled, y), scale.band, f"{row.id} certain")
    draw_facts = signs.draw_unknown_facts if row.has_unknown_facts else signs.draw_facts
    for outcome, draw, lane, label in (
        (row.facts, draw_facts, y - scale.lane, f"{row.id} facts"),
        (row.rated, signs.draw_rated, y + scale.lane, f"{row.id} rated"),
    ):
        if outcome is not None and outcome.interval is not None:
            low, high = layout.middle(outcome.interval.certain), layout.middle(outcome.interval.possible)
            draw(sheet, signs.Span.across(low, high, lane), scale.mark, label)
    if row.cap is not None:
        signs.draw_cap(sheet, layout.begin(row.cap + 1), y, scale.row - 0.06, f"{row.id} cap")
