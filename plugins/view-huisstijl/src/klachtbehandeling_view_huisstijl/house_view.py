"""A view of somebody else, drawn in the house style."""

from collections.abc import Callable
from typing import Final

import attrs

import professionele_klachtbehandeling as pk
from klachtbehandeling_view_huisstijl.house_style import HouseStyle
from klachtbehandeling_view_huisstijl.placing import place_logo
from klachtbehandeling_view_huisstijl.style_file import style_in_force
from klachtbehandeling_view_huisstijl.title_card import TitleCard

DISTRIBUTION: Final = "klachtbehandeling-view-huisstijl"
"""The name under which this plug-in stands on charts that it had a hand in."""


@attrs.frozen
class HouseView:
    """A chart in the house style (grafiek in huisstijl): the same chart, in its colours and font and with its logo.

    What it shows, its text and its table stay what they are; without a style file the chart is left as it is.

    Attributes:
        view: the view that draws.
        style: what returns the style to draw in; asked for each chart, so that a changed file is seen at once.
    """

    view: pk.View
    style: Callable[[], HouseStyle | None] = style_in_force

    @property
    def name(self) -> str:
        """The name of the view that draws."""
        return self.view.name

    def draw(self, subject: pk.Scorecard, *, theme: pk.Theme, language: str) -> pk.Chart:
        """Return the chart of a scorecard in the house style.

        Args:
            subject: the scorecard.
            theme: what somebody set in it otherwise than it is by itself goes before the house style.
            language: `nl` or `en`.

        Raises:
            InvalidInput: there is a style file that cannot be used.
        """
        style = self.style()
        if style is None:
            return self.view.draw(self._without_us(subject), theme=theme, language=language)
        chart = self.view.draw(subject, theme=style.theme_for(theme), language=language)
        logo = style.logo_for(subject)
        if logo is not None:
            with chart.theme.style():
                place_logo(chart.figure, logo)
        return chart

    def _without_us(self, subject: pk.Scorecard) -> pk.Scorecard:
        """Return a scorecard on which this plug-in does not stand, for a chart that it had no hand in."""
        if isinstance(self.view, TitleCard):
            return subject
        others = tuple(one for one in subject.plugins if one.partition(" ")[0] != DISTRIBUTION)
        return attrs.evolve(subject, plugins=others)
