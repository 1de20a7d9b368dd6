"""The chart `ladder`: per spearhead which indicators stand on which step, and how far they still reach."""

import attrs

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.views.alt_text import told_indicators
from professionele_klachtbehandeling.views.caption import told_source, told_title
from professionele_klachtbehandeling.views.chart import Chart
from professionele_klachtbehandeling.views.ladder_lanes import ladder_frame
from professionele_klachtbehandeling.views.ladder_picture import picture_of
from professionele_klachtbehandeling.views.rows import scorecard_rows
from professionele_klachtbehandeling.views.theme import Theme


@attrs.frozen
class Ladder:
    """The ladder (ladder): a column per spearhead, a lane per step, each indicator a tile on its certain step.

    A bar runs up from a tile to the highest step that is still possible. What is n.v.t. stands below the ladder with
    its reason, and so does that of which every step is still possible.
    """

    name: str = "ladder"

    def draw(self, subject: Scorecard, *, theme: Theme | None = None, language: str = "nl") -> Chart:
        """Return the ladder of a scorecard.

        Args:
            subject: the scorecard.
            theme: colours, letters and sizes; the built-in ones where left out.
            language: `nl` or `en`.

        Raises:
            LookupError: there are no texts in the language.
        """
        look = theme or Theme()
        rows = scorecard_rows(subject, language)
        return Chart(
            figure=picture_of(subject, rows, look, language),
            title=told_title(self.name, subject, language),
            alt=told_indicators(self.name, subject, rows, language),
            data=ladder_frame(rows),
            source=told_source(subject, language),
            language=language,
            theme=look,
        )
