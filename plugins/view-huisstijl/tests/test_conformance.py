"""The views of this plug-in keep what every view promises."""

from klachtbehandeling_view_huisstijl import HouseStyle
from klachtbehandeling_view_huisstijl.house_view import HouseView
from klachtbehandeling_view_huisstijl.title_card import TitleCard

import professionele_klachtbehandeling as pk
from professionele_klachtbehandeling.testing import ViewConformance
from professionele_klachtbehandeling.views import View


class TestVoorblad(ViewConformance):
    """The title card."""

    def view(self) -> View:
        """Return the title card."""
        return TitleCard()


class TestVoorbladInHouseStyle(ViewConformance):
    """The title card in a house style."""

    def view(self) -> View:
        """Return the title card as the plug-in offers it."""
        return HouseView(TitleCard(), lambda: HouseStyle(theme=self.theme()))

    def theme(self) -> pk.Theme:
        """Return colours and a font that differ from those of the library."""
        return pk.Theme(family="DejaVu Serif", certain="#6B2C91", rated="#B34700")
