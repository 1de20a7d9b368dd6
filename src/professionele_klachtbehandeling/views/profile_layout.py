"""Where everything in the profile stands: all words are measured before anything is drawn, so that nothing overlaps."""

from collections.abc import Sequence
from typing import Final

import attrs

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.assessment.wording import told_outcome
from professionele_klachtbehandeling.views.lettering import Lettering
from professionele_klachtbehandeling.views.letters import Letters
from professionele_klachtbehandeling.views.page import GAP, MARGIN, Page
from professionele_klachtbehandeling.views.row_words import told_level, told_notes
from professionele_klachtbehandeling.views.rows import Row

WIDTH: Final = 10.0
NAMES_END: Final = 3.45
LEVELS_BEGIN: Final = 3.58
LEVELS_END: Final = 8.34
NOTES_BEGIN: Final = 8.45
KEY_WIDTH: Final = 0.2
_WIDEST_ID: Final = 1.2
_BETWEEN: Final = 0.1
_PADDING: Final = 0.12


@attrs.frozen
class Scale:
    """How large the things in a row are (maat).

    Attributes:
        row: height of the row, at least.
        band: height of the band from certain to possible.
        lane: from the middle of the row to the marks of a track.
        mark: size of a mark, in points.
    """

    row: float
    band: float
    lane: float
    mark: float


INDICATOR: Final = Scale(row=0.4, band=0.11, lane=0.127, mark=5.5)
HEADING: Final = Scale(row=0.54, band=0.17, lane=0.165, mark=6.5)


@attrs.frozen(kw_only=True)
class Line:
    """A row with its words broken into lines, and its place on the sheet.

    Attributes:
        row: what it shows.
        lettering: the letter of id and name.
        level_lettering: the letter of the level in a word.
        id: the id.
        name: the name.
        reason: why there is no level; empty where there is one.
        level: the level in a word.
        notes: what stands under that word.
        top: where it begins.
        height: how high it is.
    """

    row: Row
    lettering: Lettering
    level_lettering: Lettering
    id: tuple[str, ...]
    name: tuple[str, ...]
    reason: tuple[str, ...]
    level: tuple[str, ...]
    notes: tuple[str, ...]
    top: float
    height: float

    @property
    def middle(self) -> float:
        """The height of its middle."""
        return self.top + self.height / 2

    @property
    def bottom(self) -> float:
        """Where it ends."""
        return self.top + self.height

    @property
    def scale(self) -> Scale:
        """How large the things in it are."""
        return HEADING if self.row.is_heading else INDICATOR


@attrs.frozen(kw_only=True)
class Layout:
    """The profile with all its words in place (opmaak).

    Attributes:
        letters: the letters used.
        page: the words around the picture.
        ladder: per level its number and the lines of its name.
        lines: the rows; empty where the model asks nothing.
        id_width: the room for ids.
        axis_top: where the names of the levels begin.
        axis_height: how high they are.
        rows_top: where the first row begins.
        rows_end: where the last row ends.
    """

    letters: Letters
    page: Page
    ladder: tuple[tuple[str, tuple[str, ...]], ...]
    lines: tuple[Line, ...]
    id_width: float
    axis_top: float
    axis_height: float
    rows_top: float
    rows_end: float

    @property
    def height(self) -> float:
        """The height of the picture without the words around it."""
        return self.rows_end + self.axis_height - self.page.top

    @property
    def step(self) -> float:
        """The width of a level."""
        return (LEVELS_END - LEVELS_BEGIN) / len(self.ladder)

    def begin(self, level: int) -> float:
        """Return where a level begins, from the left."""
        return LEVELS_BEGIN + (level - 1) * self.step

    def middle(self, level: int) -> float:
        """Return the middle of a level, from the left."""
        return self.begin(level) + self.step / 2


def lay_out(scorecard: Scorecard, rows: Sequence[Row], letters: Letters, legend_height: float, language: str) -> Layout:
    """Return the profile with all its words in place; to be called in the style of the theme."""
    page = Page.of("profile", scorecard, letters, WIDTH, language)
    steps = scorecard.model.levels
    wide = (LEVELS_END - LEVELS_BEGIN) / len(steps) - _BETWEEN / 2
    ladder = tuple((str(step.level), letters.small.lines(step.name.read(language), wide)) for step in steps)
    axis_height = letters.bold.leading + max(letters.small.height(name) for _, name in ladder) + GAP
    axis_top = page.top + legend_height + GAP
    rows_top = axis_top + axis_height
    id_width = min(max((letters.bold.width(row.id) for row in rows), default=0.0), _WIDEST_ID) + _BETWEEN
    lines: list[Line] = []
    end = rows_top
    for row in rows:
        lines.append(_line(row, letters, id_width, end, language))
        end = lines[-1].bottom
    rows_end = end if lines else rows_top + HEADING.row
    return Layout(
        letters=letters,
        page=page,
        ladder=ladder,
        lines=tuple(lines),
        id_width=id_width,
        axis_top=axis_top,
        axis_height=axis_height,
        rows_top=rows_top,
        rows_end=rows_end,
    )


def _line(row: Row, letters: Letters, id_width: float, top: float, language: str) -> Line:
    lettering = letters.bold if row.is_heading else letters.normal
    name = lettering.lines(row.name, NAMES_END - MARGIN - KEY_WIDTH - id_width)
    told_id = lettering.lines(row.id, _WIDEST_ID)
    absent = told_outcome(row.outcome).read(language) if row.outcome.absence else ""
    reason = letters.small.lines(absent, LEVELS_END - LEVELS_BEGIN - 2 * _BETWEEN)
    beside = WIDTH - MARGIN - NOTES_BEGIN
    notes = tuple(line for note in told_notes(row, language) for line in letters.small.lines(note, beside))
    level_lettering = letters.large if row.is_heading else letters.bold
    level = level_lettering.lines(told_level(row, language), beside)
    words = max(
        lettering.height(name),
        lettering.height(told_id),
        letters.small.height(reason),
        level_lettering.height(level) + letters.small.height(notes),
    )
    return Line(
        row=row,
        lettering=lettering,
        level_lettering=level_lettering,
        id=told_id,
        name=name,
        reason=reason,
        level=level,
        notes=notes,
        top=top,
        height=max(HEADING.row if row.is_heading else INDICATOR.row, words + _PADDING),
    )
