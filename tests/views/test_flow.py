"""Things side by side, on as many lines as they need."""

import pytest

from professionele_klachtbehandeling.views.flow import flowed


@pytest.mark.parametrize(
    ("widths", "places"),
    [
        ([], []),
        ([9.0], [(0.0, 0)]),
        ([2.0, 2.5], [(0.0, 0), (2.5, 0)]),
        ([2.0, 2.6], [(0.0, 0), (0.0, 1)]),
        ([9.0, 1.0, 1.0], [(0.0, 0), (0.0, 1), (1.5, 1)]),
    ],
)
def test_what_no_longer_fits_begins_the_next_line(widths: list[float], places: list[tuple[float, int]]) -> None:
    """Things stand behind each other while they fit within five inches; one that never fits has a line of its own."""
    assert places == flowed(widths, 5.0, 0.5)
