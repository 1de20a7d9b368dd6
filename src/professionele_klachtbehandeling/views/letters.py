"""The letters of a chart, by what they are for."""

import attrs

from professionele_klachtbehandeling.views.lettering import Lettering
from professionele_klachtbehandeling.views.theme import Theme


@attrs.frozen
class Letters:
    """The letters of a chart in its theme (letters).

    Attributes:
        title: the title.
        large: the level of a spearhead.
        bold: ids and names that head others.
        normal: names.
        small: notes, legend and source.
        small_bold: what heads such notes.
    """

    title: Lettering
    large: Lettering
    bold: Lettering
    normal: Lettering
    small: Lettering
    small_bold: Lettering

    @classmethod
    def of(cls, theme: Theme) -> "Letters":
        """Return the letters of a theme."""
        return cls(
            title=Lettering(theme.family, theme.title_size, "bold"),
            large=Lettering(theme.family, theme.heading_size, "bold"),
            bold=Lettering(theme.family, theme.text_size, "bold"),
            normal=Lettering(theme.family, theme.text_size),
            small=Lettering(theme.family, theme.small_size),
            small_bold=Lettering(theme.family, theme.small_size, "bold"),
        )
