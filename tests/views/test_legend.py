"""The meaning of the signs."""

from professionele_klachtbehandeling.views.legend import Entry, Legend
from professionele_klachtbehandeling.views.lettering import Lettering
from professionele_klachtbehandeling.views.sheet import Sheet
from professionele_klachtbehandeling.views.theme import Theme
from tests.views.profiles import extents, overlapping, said

SMALL = Lettering("DejaVu Sans", 8)


def legend(count: int, words: str = "niveau dat zeker is") -> tuple[Legend, list[tuple[float, float]]]:
    """Return a legend of so many equal entries in four inches, and the places at which its samples are drawn."""
    places: list[tuple[float, float]] = []
    entries = [Entry(words, lambda sheet, x, y: places.append((x, y)))] * count
    return Legend(entries, SMALL, 4.0), places


def test_entries_go_on_the_next_line_where_they_do_not_fit() -> None:
    """Two entries share a line of four inches; the third begins a new one, and no words touch."""
    three, places = legend(3)
    sheet = Sheet.of(4, 1, Theme())

    three.draw(sheet, 0.0, 0.1)

    (first, second, third) = places
    assert (0.0, 0.0) == (first[0], third[0])
    assert first[1] == second[1] < third[1]
    assert ["niveau dat zeker is"] * 3 == said(sheet.figure, "legend")
    assert [] == overlapping(sheet.figure)


def test_height_is_that_of_its_lines() -> None:
    """Three entries are twice as high as two, and none takes no room."""
    assert 2 * legend(2)[0].height == legend(3)[0].height
    assert 0 == legend(0)[0].height


def test_words_that_do_not_fit_are_broken_into_lines() -> None:
    """An entry that is wider than the legend takes more lines and stays inside it, its sample at their middle."""
    long, places = legend(1, "niveau dat zeker is, hoe open feiten ook uitvallen, en dat dus telt")
    sheet = Sheet.of(6, 1, Theme())

    long.draw(sheet, 1.0, 0.0)

    assert 2 == len(said(sheet.figure, "legend"))
    assert [(1.0, round(long.height / 2, 9))] == [(x, round(y, 9)) for x, y in places]
    assert all(right <= 5 * 160 for _, _, _, right, _ in extents(sheet.figure))
