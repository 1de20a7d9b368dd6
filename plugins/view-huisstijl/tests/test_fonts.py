"""The fonts of this computer."""

from klachtbehandeling_view_huisstijl.fonts import NEEDED, families, lacking, nearest_family


def test_font_of_the_library_is_there_and_whole() -> None:
    """DejaVu Sans comes with matplotlib, and has every character of the charts."""
    assert "DejaVu Sans" in families()
    assert "" == lacking("DejaVu Sans")


def test_font_of_signs_lacks_letters() -> None:
    """A font with nothing but signs is recognised by the letters that it lacks."""
    assert set("éïü") <= set(lacking("cmsy10")) <= set(NEEDED)


def test_misspelt_name_has_a_neighbour() -> None:
    """Capitals and a wrong letter do not hide what was meant; a name like no other has no neighbour."""
    assert ("DejaVu Serif", None) == (nearest_family("dejavu serf"), nearest_family("Qqqqqqqq"))
