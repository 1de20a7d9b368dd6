"""Where a logo stands."""

import pytest
from klachtbehandeling_view_huisstijl.logo import Logo
from klachtbehandeling_view_huisstijl.placing import HIGHEST, LABEL, MARGIN, WIDEST, place_logo
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure


def figure_of(words: str, x: float = 0.25) -> Figure:
    """Return a figure of 12 by 6 inches with words at the top, drawn in inches from the top left corner."""
    figure = Figure(figsize=(12, 6), dpi=100)
    axes = figure.add_axes((0.0, 0.0, 1.0, 1.0))
    axes.set_xlim(0, 12)
    axes.set_ylim(6, 0)
    axes.set_axis_off()
    axes.text(x, 0.5, words, fontsize=17)
    return figure


def logo_box(figure: Figure) -> tuple[float, float, float, float]:
    """Return the left, top, right and bottom of the logo in inches from the top left corner."""
    (axes,) = (one for one in figure.axes if one.get_label() == LABEL)
    width, height = figure.get_size_inches()
    place = axes.get_position()
    return place.x0 * width, (1 - place.y1) * height, place.x1 * width, (1 - place.y0) * height


def words_box(figure: Figure) -> tuple[float, float, float, float]:
    """Return the same of the words."""
    renderer = FigureCanvasAgg(figure).get_renderer()  # type: ignore[no-untyped-call]
    box, height = figure.axes[0].texts[0].get_window_extent(renderer), figure.get_size_inches()[1]
    return box.x0 / 100, height - box.y1 / 100, box.x1 / 100, height - box.y0 / 100


@pytest.fixture
def logo(make_png: object) -> Logo:
    """A logo of 40 by 10 dots."""
    assert callable(make_png)
    return Logo(content=make_png(40, 10), width=40, height=10)


def test_free_corner_takes_the_logo(logo: Logo) -> None:
    """Where nothing stands at the top right the logo does, within its bounds and in its own shape; nothing moves."""
    figure = figure_of("Profiel van Lindewaard")
    before = words_box(figure)

    place_logo(figure, logo)

    left, top, right, bottom = logo_box(figure)
    assert pytest.approx((top, right)) == (MARGIN, 12 - MARGIN)
    assert right - left <= WIDEST + 1e-9
    assert bottom - top <= HIGHEST + 1e-9
    assert 4 == pytest.approx((right - left) / (bottom - top))
    assert (12.0, 6.0, before) == (*figure.get_size_inches(), words_box(figure))


@pytest.mark.parametrize("x", [0.25, 9.0, 10.0])
def test_logo_makes_room_where_there_is_none(logo: Logo, x: float) -> None:
    """A title that runs up to the corner moves down with all the rest; it keeps its size and place on the paper."""
    figure = figure_of("Profiel van Lindewaard en alle omliggende gemeenten op 1 juli 2026, alleen beoordelingen", x)
    before = words_box(figure)

    place_logo(figure, logo)

    strip = figure.get_size_inches()[1] - 6
    after = words_box(figure)
    assert strip > 0
    assert (before[0], before[1] + strip, before[2], before[3] + strip) == pytest.approx(after, abs=0.02)
    assert logo_box(figure)[3] < after[1]


def test_tall_logo_is_held_by_its_height(make_png: object) -> None:
    """A logo that is higher than wide is as high as one may be."""
    assert callable(make_png)
    figure = figure_of("Profiel")

    place_logo(figure, Logo(content=make_png(10, 40), width=10, height=40))

    left, top, right, bottom = logo_box(figure)
    assert pytest.approx((bottom - top, right - left)) == (HIGHEST, HIGHEST / 4)


def test_axes_of_any_chart_move_along(logo: Logo) -> None:
    """Axes with numbers count as drawn, and all axes of a chart keep their size when it grows."""
    figure = Figure(figsize=(6, 4), dpi=100)
    first, second = figure.add_axes((0.1, 0.6, 0.85, 0.35)), figure.add_axes((0.1, 0.1, 0.85, 0.35))
    before = [axes.get_window_extent().height for axes in (first, second)]

    place_logo(figure, logo)

    assert figure.get_size_inches()[1] > 4
    assert before == pytest.approx([axes.get_window_extent().height for axes in (first, second)])
