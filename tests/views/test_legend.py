"""The meaning of the signs."""

from professionele_klachtbehandeling.views.legend import Entry, Legend
from professionele_klachtbehandeling.views.lettering import Lettering
from professionele_klachtbehandeling.views.sheet import Sheet
from professionele_klachtbehandeling.views.theme import Theme
from tests.views.profiles import overlapping, said

SMALL = Lettering("DejaVu Sans", 8)


def legend(count: int) -> tuple[Legend, list[tuple[float, float]]]:
    """Return a legend of so many equal entries in four inches, and the places at which its samples are drawn."""
    places: list[tuple[float, float]] = []
    entries = [Entry("niveau dat zeker is", lambda sheet, x, y: places.append((x, y)))] * count
    return Legend(entries, SMALL, 0.0, 4.0), places


def test_entries_go_on_the_next_line_where_they_do_not_fit() -> None:
    """Two entries share a line of four inches; the third begins a new one, and no words touch."""
    three, places = legend(3)
    sheet = Sheet.of(4, 1, Theme())

    three.draw(sheet, 0.1)

    (first, second, third) = places
    assert (0.0, 0.0) == (first[0], third[0])
    assert first[1] == second[1] < third[1]
    assert ["niveau dat zeker is"] * 3 == said(sheet.figure, "legend")
    assert [] == overlapping(sheet.figure)


def test_height_is_that_of_its_lines() -> None:
    """Three entries are twice as high as two, and none takes no room."""
    assert 2 * legend(2)[0].height == legend(3)[0].height
    assert 0 == legend(0)[0].height
