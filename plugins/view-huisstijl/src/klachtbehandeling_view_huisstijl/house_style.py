"""A house style as a value: how charts of a municipality look."""

import attrs

import professionele_klachtbehandeling as pk
from klachtbehandeling_view_huisstijl.logo import Logo


@attrs.frozen(kw_only=True)
class HouseStyle:
    """The house style of a municipality (huisstijl).

    Attributes:
        theme: colours and font, as every chart takes them.
        logo: the logo, or None.
        municipality: name or code of whose style it is; the logo stands on charts of no other. Empty means on all.
    """

    theme: pk.Theme
    logo: Logo | None = None
    municipality: str = ""

    def theme_for(self, theme: pk.Theme) -> pk.Theme:
        """Return the theme to draw with: this style, with what somebody set otherwise in a theme of their own.

        A value that a theme has by itself cannot be told from one that somebody set to the same.
        """
        usual = pk.Theme()
        names = (field.name for field in attrs.fields(pk.Theme))
        own = {name: getattr(theme, name) for name in names if getattr(theme, name) != getattr(usual, name)}
        return attrs.evolve(self.theme, **own)

    def logo_for(self, scorecard: pk.Scorecard) -> Logo | None:
        """Return the logo for a chart of a scorecard: none where the chart is about another municipality."""
        about, ours = scorecard.municipality, _plain(self.municipality)
        is_other = about is not None and ours and ours not in (_plain(about.name), _plain(str(about.code)))
        return None if is_other else self.logo


def _plain(name: str) -> str:
    """Return a name as it is compared: without capitals, and without the word `gemeente`."""
    return " ".join(name.casefold().split()).removeprefix("gemeente ")
