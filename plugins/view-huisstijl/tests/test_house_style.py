"""A house style as a value."""

import attrs
import pytest
from klachtbehandeling_view_huisstijl import HouseStyle, Logo

import professionele_klachtbehandeling as pk

LOGO = Logo(content=b"", width=1, height=1)
STYLE = HouseStyle(theme=pk.Theme(certain="#6B2C91", family="DejaVu Serif"), logo=LOGO)


def test_style_cannot_be_changed() -> None:
    """A style is a value."""
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        STYLE.municipality = "Elders"  # type: ignore[misc]


def test_theme_of_the_library_becomes_that_of_the_house() -> None:
    """Who sets nothing gets the house style."""
    assert STYLE.theme == STYLE.theme_for(pk.Theme())


def test_what_somebody_sets_goes_before_the_house_style() -> None:
    """A value that differs from that of the library was set on purpose; the rest is the house style."""
    wanted = pk.Theme(resolution=300, certain="#004400")

    assert pk.Theme(resolution=300, certain="#004400", family="DejaVu Serif") == STYLE.theme_for(wanted)


@pytest.mark.parametrize(
    ("municipality", "has_logo"),
    [
        ("", True),
        ("Lindewaard", True),
        ("gemeente  LINDEWAARD", True),
        ("GM9999", True),
        ("Klaverdam", False),
        ("GM0344", False),
    ],
)
def test_logo_stands_on_charts_of_its_municipality(municipality: str, has_logo: bool, scorecard: pk.Scorecard) -> None:
    """A style that says whose it is lends its logo to no other municipality."""
    style = attrs.evolve(STYLE, municipality=municipality)

    assert (LOGO if has_logo else None) == style.logo_for(scorecard)


def test_ratings_that_do_not_say_whose_they_are_get_the_logo(rated_only: pk.Scorecard) -> None:
    """Whose they are is then what the style says."""
    assert attrs.evolve(STYLE, municipality="Lindewaard").logo_for(rated_only) == LOGO
