"""The chart `profile`: how a municipality stands on every indicator of a model, and how sure that is."""

import attrs

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.views.alt_text import told_indicators
from professionele_klachtbehandeling.views.caption import told_source, told_title
from professionele_klachtbehandeling.views.chart import Chart
from professionele_klachtbehandeling.views.profile_picture import picture_of
from professionele_klachtbehandeling.views.rows import rows_frame, scorecard_rows
from professionele_klachtbehandeling.views.theme import Theme


@attrs.frozen
class Profile:
    """The profile (profiel): per indicator a band from the certain to the possible level, facts and ratings beside it.

    What has no level says why in words; what nothing is known of is crossed out over the whole scale.
    """

    name: str = "profile"

    def draw(self, subject: Scorecard, *, theme: Theme | None = None, language: str = "nl") -> Chart:
        """Return the profile of a scorecard.

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
            data=rows_frame(rows),
            source=told_source(subject, language),
            language=language,
            theme=look,
        )
