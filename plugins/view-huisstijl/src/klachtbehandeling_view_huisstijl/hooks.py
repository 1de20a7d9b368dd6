"""What this plug-in offers: all charts in the house style, and a title card."""

from collections.abc import Generator, Iterable

import professionele_klachtbehandeling as pk
from klachtbehandeling_view_huisstijl.house_view import HouseView
from klachtbehandeling_view_huisstijl.title_card import TitleCard


@pk.hookimpl(wrapper=True)
def klacht_register_views() -> Generator[None, tuple[pk.View, ...], Iterable[pk.View]]:
    """Return the views of all others under their own names, and the title card, each drawn in the house style."""
    views = yield
    return [HouseView(view) for view in (*views, TitleCard())]
