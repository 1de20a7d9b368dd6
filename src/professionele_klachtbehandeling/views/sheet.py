"""A figure on which is drawn in inches from the top left corner, as on paper."""

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from professionele_klachtbehandeling.views.lettering import Lettering
from professionele_klachtbehandeling.views.theme import Theme

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

Point: TypeAlias = tuple[float, float]
"""A place on a sheet: inches from the left, and from the top."""

SCREEN_WIDTH = 12.0
"""As wide as a screen: 1920 dots at the resolution of the theme."""
SCREEN_HEIGHT = 6.75
"""As high as a screen: 1080 dots at the resolution of the theme."""

_POINTS = 72
# From the middle of a capital down to the line it stands on, as part of the size of the letter.
_HALF_CAPITAL = 0.36
# With one number for all, what is drawn later lies on top, whatever it is.
_DRAWN_IN_TURN = 2


@attrs.frozen(eq=False)
class Sheet:
    """A figure of a fixed size (blad): nothing on it moves when it is saved, so that it can be saved twice the same.

    Attributes:
        figure: what is drawn on.
        axes: the whole of it, one unit to the inch, downwards.
        theme: its look.
    """

    figure: "Figure"
    axes: "Axes"
    theme: Theme

    @classmethod
    def of(cls, width: float, height: float, theme: Theme) -> "Sheet":
        """Return an empty sheet; to be called in the style of the theme."""
        from matplotlib.figure import Figure

        figure = Figure(figsize=(width, height), dpi=theme.resolution, facecolor=theme.paper)
        axes = figure.add_axes((0.0, 0.0, 1.0, 1.0))
        axes.set_xlim(0, width)
        axes.set_ylim(height, 0)
        axes.set_axis_off()
        return cls(figure, axes, theme)

    def write(
        self,
        x: float,
        y: float,
        lines: Sequence[str],
        lettering: Lettering,
        colour: str,
        *,
        align: Literal["left", "center", "right"] = "left",
        slant: Literal["normal", "italic"] = "normal",
        label: str = "",
    ) -> None:
        """Write lines of text, the middle of the whole at a height."""
        first = y - (len(lines) - 1) * lettering.leading / 2 + _HALF_CAPITAL * lettering.size / _POINTS
        for number, line in enumerate(lines):
            # A name may hold a dollar sign, which is no formula here.
            self.axes.text(
                x,
                first + number * lettering.leading,
                line,
                family=[lettering.family, "sans-serif"],
                size=lettering.size,
                weight=lettering.weight,
                style=slant,
                color=colour,
                ha=align,
                va="baseline",
                parse_math=False,
                zorder=_DRAWN_IN_TURN,
                label=label,
            )

    def block(
        self,
        left: float,
        right: float,
        y: float,
        height: float,
        *,
        fill: str,
        border: str = "none",
        hatch: str | None = None,
        label: str = "",
    ) -> None:
        """Draw a block, its middle at a height."""
        self.band((left, y), (right, y), height, fill=fill, border=border, hatch=hatch, label=label)

    def band(
        self,
        start: Point,
        end: Point,
        thickness: float,
        *,
        fill: str,
        border: str = "none",
        hatch: str | None = None,
        label: str = "",
    ) -> None:
        """Draw a block from one place to another, in any direction."""
        from matplotlib.patches import Rectangle

        (x, y), length = start, math.dist(start, end)
        slope = math.atan2(end[1] - y, end[0] - x)
        self.axes.add_patch(
            Rectangle(
                (x + math.sin(slope) * thickness / 2, y - math.cos(slope) * thickness / 2),
                length,
                thickness,
                angle=math.degrees(slope),
                facecolor=fill,
                edgecolor=border,
                linewidth=1.0 if border != "none" else 0.0,
                hatch=hatch,
                zorder=_DRAWN_IN_TURN,
                label=label,
            )
        )

    def area(
        self, corners: Sequence[Point], *, fill: str, hatch: str | None = None, ink: str = "none", label: str = ""
    ) -> None:
        """Draw an area without a border, its hatch in an ink."""
        from matplotlib.patches import Polygon

        self.axes.add_patch(
            Polygon(
                corners,
                closed=True,
                facecolor=fill,
                edgecolor=ink,
                linewidth=0.0,
                hatch=hatch,
                zorder=_DRAWN_IN_TURN,
                label=label,
            )
        )

    def ring(self, middle: Point, radius: float, colour: str, thickness: float, *, label: str = "") -> None:
        """Draw a circle around a place, its thickness in points."""
        from matplotlib.patches import Circle

        self.axes.add_patch(
            Circle(
                middle,
                radius,
                fill=False,
                edgecolor=colour,
                linewidth=thickness,
                zorder=_DRAWN_IN_TURN,
                label=label,
            )
        )

    def line(
        self,
        start: Point,
        end: Point,
        colour: str,
        thickness: float,
        *,
        dashes: Literal["solid", "dotted"] = "solid",
        label: str = "",
    ) -> None:
        """Draw a straight line from one place to another, its thickness in points."""
        self.axes.plot(
            (start[0], end[0]),
            (start[1], end[1]),
            color=colour,
            linewidth=thickness,
            linestyle=dashes,
            solid_capstyle="butt",
            marker="",
            zorder=_DRAWN_IN_TURN,
            label=label,
        )

    def mark(self, place: Point, shape: str, size: float, *, fill: str, border: str, label: str = "") -> None:
        """Draw a mark, its size in points."""
        self.axes.plot(
            [place[0]],
            [place[1]],
            linestyle="none",
            marker=shape,
            markersize=size,
            markerfacecolor=fill,
            markeredgecolor=border,
            markeredgewidth=1.5,
            zorder=_DRAWN_IN_TURN,
            label=label,
        )
