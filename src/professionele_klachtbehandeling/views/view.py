"""What a view is: something that draws a scorecard."""

from typing import Protocol

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.views.chart import Chart
from professionele_klachtbehandeling.views.theme import Theme


class View(Protocol):
    """A way to show a scorecard (weergave): it takes a value and returns one, and keeps nothing between two charts."""

    @property
    def name(self) -> str:
        """The name by which a user asks for it."""
        ...

    def draw(self, subject: Scorecard, *, theme: Theme, language: str) -> Chart:
        """Return the chart of a scorecard.

        Args:
            subject: the scorecard.
            theme: colours, letters and sizes.
            language: `nl` or `en`.
        """
        ...
