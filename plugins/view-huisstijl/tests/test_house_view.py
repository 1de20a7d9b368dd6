"""Charts of others in the house style."""

from collections.abc import Callable
from pathlib import Path

import attrs
import pytest
from klachtbehandeling_view_huisstijl import HouseStyle, Logo, read_house_style
from klachtbehandeling_view_huisstijl.house_view import HouseView
from klachtbehandeling_view_huisstijl.placing import LABEL
from klachtbehandeling_view_huisstijl.title_card import TitleCard
from pandas.testing import assert_frame_equal

import professionele_klachtbehandeling as pk
from professionele_klachtbehandeling.testing import FakeView
from professionele_klachtbehandeling.views import View

STYLE = HouseStyle(
    theme=pk.Theme(family="DejaVu Serif", certain="#6B2C91", possible="#EAE1EF", rated="#B34700"),
    municipality="Lindewaard",
)


@attrs.frozen
class BuiltIn:
    """A chart of the library, as the host hands it to a wrapper."""

    name: str

    def draw(self, subject: pk.Scorecard, *, theme: pk.Theme, language: str) -> pk.Chart:
        """Return the chart."""
        return pk.chart(self.name, subject, theme=theme, language=language)


VIEWS: tuple[View, ...] = (BuiltIn("profile"), BuiltIn("radar"), BuiltIn("ladder"), TitleCard())


@pytest.fixture
def style(make_png: Callable[..., bytes]) -> HouseStyle:
    """A house style with a logo."""
    return attrs.evolve(STYLE, logo=Logo(content=make_png(40, 10), width=40, height=10))


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_only_the_look_changes(view: View, language: str, style: HouseStyle, scorecard: pk.Scorecard) -> None:
    """Name, title, text, table and source are those of the chart itself; colours and font are those of the house."""
    plain = view.draw(scorecard, theme=pk.Theme(), language=language)

    dressed = HouseView(view, lambda: style).draw(scorecard, theme=pk.Theme(), language=language)

    assert view.name == HouseView(view, lambda: style).name
    for name in ("title", "alt", "source", "language"):
        assert getattr(plain, name) == getattr(dressed, name)
    assert_frame_equal(plain.data, dressed.data)
    assert style.theme == dressed.theme
    svg = dressed.render("svg").decode()
    assert (True, False, True, True) == ("#6b2c91" in svg, "#0072b2" in svg, "DejaVu Serif" in svg, "<image" in svg)


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
@pytest.mark.parametrize("suffix", ["svg", "png", "pdf"])
def test_same_input_gives_the_same_bytes(view: View, suffix: str, style: HouseStyle, scorecard: pk.Scorecard) -> None:
    """Twice drawn, or twice written, is twice the same, with the logo and all."""
    charts = [HouseView(view, lambda: style).draw(scorecard, theme=pk.Theme(), language="nl") for _ in range(2)]

    files = [charts[0].render(suffix), charts[0].render(suffix), charts[1].render(suffix)]
    assert files[0] == files[1] == files[2]


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
def test_logo_covers_nothing(view: View, style: HouseStyle, scorecard: pk.Scorecard) -> None:
    """Where the logo stands, the chart without it has nothing but paper."""
    import numpy as np

    bare = HouseView(view, lambda: attrs.evolve(style, logo=None)).draw(scorecard, theme=pk.Theme(), language="nl")
    dressed = HouseView(view, lambda: style).draw(scorecard, theme=pk.Theme(), language="nl")
    (place,) = (axes.get_position() for axes in dressed.figure.axes if axes.get_label() == LABEL)
    width, height = dressed.figure.get_size_inches()

    assert tuple(bare.figure.get_size_inches()) == (width, height)
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    canvas = FigureCanvasAgg(bare.figure)
    with bare.theme.style():
        canvas.draw()  # type: ignore[no-untyped-call]
    pixels = np.asarray(canvas.buffer_rgba())  # type: ignore[no-untyped-call]
    rows, columns = pixels.shape[:2]
    corner = pixels[
        round((1 - place.y1) * rows) : round((1 - place.y0) * rows),
        round(place.x0 * columns) : round(place.x1 * columns),
    ]
    assert 255 == corner.min()


def test_without_a_style_file_nothing_changes(scorecard: pk.Scorecard) -> None:
    """Where no style is in force the chart is the very one that the view draws."""
    view = BuiltIn("radar")

    plain, dressed = (one.draw(scorecard, theme=pk.Theme(), language="nl") for one in (view, HouseView(view)))

    assert plain.render("svg") == dressed.render("svg")


@pytest.mark.parametrize("view", [FakeView(), TitleCard()], ids=lambda view: view.name)
def test_plug_in_stands_only_on_charts_it_had_a_hand_in(view: View, style: HouseStyle, scorecard: pk.Scorecard) -> None:
    """The host notes who wraps a chart; one that was left as it is does not name this plug-in, the card always does."""
    ours, other = "klachtbehandeling-view-huisstijl 0.1.0", "klachtbehandeling-model-proef 1.2.3"
    noted = attrs.evolve(scorecard, plugins=(other, ours))

    plain, dressed = (
        HouseView(view, lambda one=one: one).draw(noted, theme=pk.Theme(), language="nl").source  # type: ignore[misc]
        for one in (None, style)
    )

    both = f"Met uitbreiding: {other}, {ours}."
    assert (True, True) == (plain.endswith(both if view.name == "voorblad" else f"{other}."), dressed.endswith(both))


def test_style_file_of_the_folder_is_used(write_style: Callable[[str], str], scorecard: pk.Scorecard) -> None:
    """The style is looked for when a chart is drawn, so that a changed file is seen at once."""
    view = HouseView(BuiltIn("radar"))
    before = view.draw(scorecard, theme=pk.Theme(), language="nl").theme
    path = write_style('format: klachtbehandeling/house-style/1\ncolors: {certain: "#6B2C91"}\n')

    after = view.draw(scorecard, theme=pk.Theme(), language="nl").theme

    assert (pk.Theme(), read_house_style(path).theme) == (before, after)


def test_wrong_style_file_is_told_when_a_chart_is_drawn(
    write_style: Callable[[str], str], scorecard: pk.Scorecard
) -> None:
    """A mistake in the style file is not passed over in silence, and not told before anybody wants a chart."""
    write_style('format: klachtbehandeling/house-style/1\ncolors: {cap: "#FFFFFF"}\n')
    view = HouseView(BuiltIn("radar"))

    with pytest.raises(pk.InvalidInput) as refused:
        view.draw(scorecard, theme=pk.Theme(), language="nl")

    assert (
        "huisstijl.yaml:2 colors.cap: #FFFFFF has a contrast of 1 to bg-document (#FFFFFF); at least 3 is needed; "
        "#868686 is the nearest that will do"
    ) == str(refused.value)


def test_theme_of_the_house_works_without_the_wrapper(style: HouseStyle, scorecard: pk.Scorecard) -> None:
    """From Python the theme alone can be used on any chart."""
    assert style.theme == pk.chart("ladder", scorecard, theme=style.theme).theme


def test_settings_of_the_user_do_not_reach_the_logo(style: HouseStyle, scorecard: pk.Scorecard) -> None:
    """What a notebook has set for pictures has no say in the logo, and is there again afterwards."""
    import matplotlib

    view = HouseView(BuiltIn("radar"), lambda: style)
    plain = view.draw(scorecard, theme=pk.Theme(), language="nl").render("svg")
    with matplotlib.rc_context({"image.interpolation": "nearest", "image.resample": False, "image.origin": "lower"}):
        set_by_user = view.draw(scorecard, theme=pk.Theme(), language="nl").render("svg")
        kept = matplotlib.rcParams["image.origin"]

    assert (True, "lower") == (plain == set_by_user, kept)


def test_chart_can_be_saved(style: HouseStyle, scorecard: pk.Scorecard) -> None:
    """A chart in the house style is a chart like any other."""
    HouseView(BuiltIn("profile"), lambda: style).draw(scorecard, theme=pk.Theme(), language="nl").save("profiel.png")

    assert Path("profiel.png").read_bytes().startswith(b"\x89PNG")
