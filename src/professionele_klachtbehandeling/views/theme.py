"""How charts look: one value with colours, letters and sizes, used inside a style context and nowhere else."""

import contextlib
from collections.abc import Iterator
from typing import Any

import attrs


@attrs.frozen(kw_only=True)
class Theme:
    """The look of a chart (thema): colours of the set of Okabe and Ito, which stay apart for colour-blind readers.

    Colour is never the only difference: what is open is hatched, facts are discs and ratings are diamonds.

    Reference: M. Okabe and K. Ito, Color Universal Design (2008); contrast after WCAG 2.1, criteria 1.4.3 and 1.4.11.

    Attributes:
        family: the letter; DejaVu Sans comes with matplotlib, so that it is the same everywhere.
        text_size: size of names and levels, in points.
        heading_size: size of the level of a spearhead.
        small_size: size of notes, legend and source.
        title_size: size of the title.
        resolution: dots per inch of a PNG; the profile is 10 inches wide, the others are 12 or more.
        paper: behind everything.
        shade: behind the row of a spearhead.
        rule: thin lines that only guide the eye.
        ink: text.
        quiet_ink: text that comes second.
        certain: the level that is certain, and the hatch and border of what is still possible.
        possible: behind that hatch.
        unknown: the hatch and border where every level is still possible.
        facts: the mark for what the facts say.
        rated: the mark for what people say.
        cap: the mark for a level that cannot be exceeded.

    >>> Theme(text_size=11).certain
    '#0072B2'
    """

    family: str = "DejaVu Sans"
    text_size: float = 9.0
    small_size: float = 8.0
    heading_size: float = 12.0
    title_size: float = 17.0
    resolution: int = 160
    paper: str = "#FFFFFF"
    shade: str = "#E6EAEE"
    rule: str = "#CBD1D6"
    ink: str = "#1A1A1A"
    quiet_ink: str = "#4A4F54"
    certain: str = "#0072B2"
    possible: str = "#DCECF7"
    unknown: str = "#767676"
    facts: str = "#000000"
    rated: str = "#D55E00"
    cap: str = "#000000"

    def greyed(self) -> "Theme":
        """Return the same look in grey, for what there is too little to go on."""
        return attrs.evolve(self, certain=self.unknown, possible=self.paper, facts=self.unknown, rated=self.unknown)

    @contextlib.contextmanager
    def style(self, **settings: object) -> Iterator[None]:
        """Return a context in which matplotlib has the settings it ships with, this theme's letter, and the given ones.

        What a user or a notebook has set does not reach the chart, and is there again afterwards. Dots in the name of a
        setting are written as two underscores.
        """
        import matplotlib

        # Only asking for the backend would already load pyplot; it has no say in what a figure looks like.
        shipped = {key: matplotlib.rcParamsDefault[key] for key in matplotlib.rcParamsDefault if key != "backend"}
        ours = {
            "font.family": [self.family, "sans-serif"],
            "font.sans-serif": ["DejaVu Sans", "Verdana", "Arial"],
            "hatch.linewidth": 0.8,
            "svg.fonttype": "none",
            "pdf.fonttype": 42,
        }
        given = {name.replace("__", "."): value for name, value in settings.items()}
        settings_by_key: dict[Any, Any] = {**shipped, **ours, **given}
        with matplotlib.rc_context(settings_by_key):
            yield
