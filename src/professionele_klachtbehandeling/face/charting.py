"""From a scorecard to a chart, by the chart's name."""

from typing import TYPE_CHECKING

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.face.registry import chosen, installed
from professionele_klachtbehandeling.plugins.registry import Registry

if TYPE_CHECKING:
    from professionele_klachtbehandeling.views.chart import Chart
    from professionele_klachtbehandeling.views.theme import Theme


def chart(
    name: str,
    subject: Scorecard,
    *,
    theme: "Theme | None" = None,
    language: str = "nl",
    registry: Registry | None = None,
) -> "Chart":
    """Return a chart of a scorecard: figure, title, alt text, data and source line.

    Args:
        name: which chart, such as `profile`.
        subject: the scorecard.
        theme: colours and fonts; the built-in ones where left out.
        language: `nl` or `en`.
        registry: what there is to choose from; what is installed where left out.

    Raises:
        InvalidInput: there is no such chart; the nearest is named.
        PluginError: the chart is one of a plug-in, and failed.

    >>> from professionele_klachtbehandeling.face.assessing import assess
    >>> from professionele_klachtbehandeling.face.reading import read_landscape
    >>> chart("profile", assess(read_landscape("examples/leeg/landschap.yaml"))).title
    'Profiel van Leeghoven op 1 juli 2026'
    """
    from professionele_klachtbehandeling.views.theme import Theme

    view = chosen((registry or installed()).views, name, "chart")
    return view.draw(subject, theme=theme or Theme(), language=language)
