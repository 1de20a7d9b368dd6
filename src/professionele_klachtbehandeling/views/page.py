"""What stands around a picture: its title and the model above it, the line with its source below it."""

import attrs

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.views.caption import told_source, told_title
from professionele_klachtbehandeling.views.letters import Letters
from professionele_klachtbehandeling.views.sheet import Sheet
from professionele_klachtbehandeling.views.theme import Theme

MARGIN = 0.25
"""Around everything, in inches."""
GAP = 0.14
"""Between two things that do not belong together."""


@attrs.frozen(kw_only=True)
class Page:
    """The words around a picture, measured (pagina).

    Attributes:
        letters: the letters used.
        title: the lines of the title.
        model: the lines that name the model.
        source: the lines under the picture.
    """

    letters: Letters
    title: tuple[str, ...]
    model: tuple[str, ...]
    source: tuple[str, ...]

    @classmethod
    def of(cls, chart: str, scorecard: Scorecard, letters: Letters, width: float, language: str) -> "Page":
        """Return the words around a chart of a scorecard, on a sheet of at least a width."""
        inside = width - 2 * MARGIN
        return cls(
            letters=letters,
            title=letters.title.lines(told_title(chart, scorecard, language), inside),
            model=letters.normal.lines(scorecard.model.title.read(language), inside),
            source=letters.small.lines(told_source(scorecard, language), inside),
        )

    @property
    def top(self) -> float:
        """Where the picture begins."""
        return MARGIN + self.letters.title.height(self.title) + self.letters.normal.height(self.model) + GAP

    @property
    def foot(self) -> float:
        """The room under the picture."""
        return GAP + self.letters.small.height(self.source) + MARGIN

    def sheet(self, width: float, height: float, theme: Theme) -> Sheet:
        """Return a sheet with these words and room for a picture; to be called in the style of the theme."""
        sheet = Sheet.of(width, self.top + height + self.foot, theme)
        letters, under_title = self.letters, MARGIN + self.letters.title.height(self.title)
        for top, lines, lettering, colour, label in (
            (MARGIN, self.title, letters.title, theme.ink, "title"),
            (under_title, self.model, letters.normal, theme.quiet_ink, "model"),
            (self.top + height + GAP, self.source, letters.small, theme.quiet_ink, "source"),
        ):
            sheet.write(MARGIN, top + lettering.height(lines) / 2, lines, lettering, colour, label=label)
        return sheet
