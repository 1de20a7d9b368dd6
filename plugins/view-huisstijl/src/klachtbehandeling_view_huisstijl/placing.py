"""Where a logo stands on a chart: in the corner at the top right where that is free, or on a strip above the chart."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

import attrs

from klachtbehandeling_view_huisstijl.logo import Logo

if TYPE_CHECKING:
    from matplotlib.artist import Artist
    from matplotlib.figure import Figure

LABEL: Final = "logo"
"""The label of the axes on which the logo stands."""
MARGIN: Final = 0.25
"""Around the logo, in inches: as wide as around all that stands on a chart."""
HIGHEST: Final = 0.45
"""How high a logo is at most, in inches: as high as title and model together."""
WIDEST: Final = 2.0
"""How wide a logo is at most, in inches."""
_CLEAR: Final = 0.1
"""How far everything else stays from it, in inches."""


@attrs.frozen
class Box:
    """A part of a sheet, in inches from the bottom left corner (vak)."""

    left: float
    bottom: float
    right: float
    top: float

    def touches(self, other: "Box") -> bool:
        """Return whether two parts have anything in common."""
        return (
            self.left < other.right and other.left < self.right and self.bottom < other.top and other.bottom < self.top
        )

    def wider(self, margin: float) -> "Box":
        """Return the part with a margin around it."""
        return Box(self.left - margin, self.bottom - margin, self.right + margin, self.top + margin)


def place_logo(figure: "Figure", logo: Logo) -> None:
    """Put a logo on a figure; all that is drawn on it keeps its size and its place on the paper.

    To be called in the style of a theme, so that the settings of a user have no say in it.
    """
    width, height = _size(logo)
    sheet_width, sheet_height = (float(side) for side in figure.get_size_inches())
    right, top = sheet_width - MARGIN, sheet_height - MARGIN
    box = Box(right - width, top - height, right, top)
    if any(box.wider(_CLEAR).touches(drawn) for drawn in _drawn(figure)):
        strip = MARGIN / 2 + height
        _heighten(figure, strip)
        sheet_height, box = sheet_height + strip, Box(box.left, box.bottom + strip, box.right, box.top + strip)
    axes = figure.add_axes(
        (box.left / sheet_width, box.bottom / sheet_height, width / sheet_width, height / sheet_height), label=LABEL
    )
    axes.set_axis_off()
    axes.imshow(logo.pixels(), aspect="auto", interpolation="antialiased", interpolation_stage="rgba")


def _size(logo: Logo) -> tuple[float, float]:
    """Return the width and height in inches of a logo that keeps its shape."""
    scale = min(WIDEST / logo.width, HIGHEST / logo.height)
    return logo.width * scale, logo.height * scale


def _heighten(figure: "Figure", strip: float) -> None:
    """Add a strip of paper above all that is drawn."""
    width, height = (float(side) for side in figure.get_size_inches())
    share = height / (height + strip)
    for axes in figure.axes:
        place = axes.get_position(original=True)
        axes.set_position((place.x0, place.y0 * share, place.width, place.height * share))
    figure.set_size_inches(width, height + strip)


def _drawn(figure: "Figure") -> Iterator[Box]:
    """Yield where something is drawn on a figure."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    renderer = FigureCanvasAgg(figure).get_renderer()  # type: ignore[no-untyped-call]
    for artist in _artists(figure):
        extent = artist.get_window_extent(renderer)
        dots = figure.dpi
        yield Box(extent.x0 / dots, extent.y0 / dots, extent.x1 / dots, extent.y1 / dots)


def _artists(figure: "Figure") -> Iterator["Artist"]:
    """Yield what can be seen on a figure: texts that say something, lines, areas and pictures."""
    from matplotlib.text import Text

    own = [artist for artist in figure.get_children() if artist is not figure.patch and artist not in figure.axes]
    inside = [child for axes in figure.axes for child in axes.get_children() if child is not axes.patch]
    off = {
        id(one) for axes in figure.axes if not axes.axison for one in (axes.xaxis, axes.yaxis, *axes.spines.values())
    }
    for artist in (*own, *inside):
        is_empty = isinstance(artist, Text) and not artist.get_text()
        if artist.get_visible() and not is_empty and id(artist) not in off:
            yield artist
