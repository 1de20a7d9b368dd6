"""The chart `radar`: how a municipality stands on every spearhead of a model, and how sure that is."""

import attrs

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.views.caption import told_source, told_title
from professionele_klachtbehandeling.views.chart import Chart
from professionele_klachtbehandeling.views.radar_picture import picture_of
from professionele_klachtbehandeling.views.radar_spokes import radar_frame, spokes_of
from professionele_klachtbehandeling.views.radar_words import told_radar
from professionele_klachtbehandeling.views.theme import Theme


@attrs.frozen
class Radar:
    """The radar (radar): an axis per spearhead, a band from the certain to the possible level, both tracks beside it.

    A spearhead without a level has an empty axis and says why; one of which nothing is known is crossed out; one with
    too little to go on is grey and dotted. From three axes on a line runs around, and it skips all of these.
    """

    name: str = "radar"

    def draw(self, subject: Scorecard, *, theme: Theme | None = None, language: str = "nl") -> Chart:
        """Return the radar of a scorecard.

        Args:
            subject: the scorecard.
            theme: colours, letters and sizes; the built-in ones where left out.
            language: `nl` or `en`.

        Raises:
            LookupError: there are no texts in the language.
        """
        look = theme or Theme()
        spokes = spokes_of(subject, language)
        return Chart(
            figure=picture_of(subject, spokes, look, language),
            title=told_title(self.name, subject, language),
            alt=told_radar(subject, spokes, language),
            data=radar_frame(spokes),
            source=told_source(subject, language),
            language=language,
            theme=look,
        )
