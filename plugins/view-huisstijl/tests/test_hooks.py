"""What the plug-in offers, and how."""

import datetime
import importlib.metadata
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path
from typing import cast

from klachtbehandeling_view_huisstijl import hooks
from klachtbehandeling_view_huisstijl.house_view import HouseView
from klachtbehandeling_view_huisstijl.title_card import TitleCard

import professionele_klachtbehandeling as pk

GROUP = "professionele_klachtbehandeling"


def test_views_come_back_under_their_names_and_the_card_is_added() -> None:
    """The wrapper leaves out nothing, renames nothing, and adds one view."""
    wrapper = cast("Generator[None, tuple[pk.View, ...], list[pk.View]]", hooks.klacht_register_views())
    next(wrapper)
    try:
        wrapper.send((TitleCard("profile"), TitleCard("eigen")))
    except StopIteration as done:
        views = done.value

    assert ["profile", "eigen", "voorblad"] == [view.name for view in views]
    assert all(isinstance(view, HouseView) for view in views)


def test_hook_is_marked_as_a_wrapper() -> None:
    """The host recognises it as what is called around all others."""
    marks = vars(hooks.klacht_register_views)[f"{GROUP}_impl"]

    assert (True, False) == (marks["wrapper"], marks["hookwrapper"])


def test_finding_the_plug_in_loads_nothing_heavy() -> None:
    """Who asks which plug-ins there are does not wait for matplotlib or pandas."""
    asked = (
        "import sys, klachtbehandeling_view_huisstijl.hooks; "
        "print(sorted({'matplotlib', 'numpy', 'pandas'} & sys.modules.keys()))"
    )

    assert "[]\n" == subprocess.run([sys.executable, "-c", asked], capture_output=True, check=True, text=True).stdout


def test_distribution_names_the_hooks() -> None:
    """The installed distribution leads the host to them."""
    (entry,) = importlib.metadata.entry_points(group=GROUP, name="huisstijl")

    assert hooks is entry.load()


def test_host_offers_all_charts_and_the_card() -> None:
    """Installed, the plug-in adds one chart, and each of the others is still there to ask for by its name."""
    who = pk.Municipality(code=pk.MunicipalityCode("9999"), name="Lindewaard")
    scorecard = pk.assess(pk.Landscape(municipality=who, reference_date=datetime.date(2026, 7, 1)))
    Path("huisstijl.yaml").write_text(
        'format: klachtbehandeling/house-style/1\ncolors: {certain: "#6B2C91"}\n', encoding="utf-8"
    )

    charts = [pk.chart(name, scorecard) for name in ("ladder", "profile", "radar", "voorblad")]

    assert ["#6B2C91"] * 4 == [chart.theme.certain for chart in charts]
    version = importlib.metadata.version("klachtbehandeling-view-huisstijl")
    assert all(f"klachtbehandeling-view-huisstijl {version}" in chart.source for chart in charts)
