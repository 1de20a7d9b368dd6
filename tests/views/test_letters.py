"""The letters of a chart."""

from professionele_klachtbehandeling.views.letters import Letters
from professionele_klachtbehandeling.views.theme import Theme


def test_letters_are_those_of_the_theme() -> None:
    """Family and sizes come from the theme; what heads something is bold."""
    theme = Theme(family="DejaVu Serif", text_size=10, small_size=9, heading_size=14, title_size=20)

    letters = Letters.of(theme)

    found = [letters.title, letters.large, letters.bold, letters.normal, letters.small, letters.small_bold]
    assert {"DejaVu Serif"} == {one.family for one in found}
    assert [20, 14, 10, 10, 9, 9] == [one.size for one in found]
    assert ["bold", "bold", "bold", "normal", "normal", "bold"] == [one.weight for one in found]
