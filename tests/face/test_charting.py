"""The public chart."""

import pytest

from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.face.assessing import assess
from professionele_klachtbehandeling.face.charting import chart
from tests.yardstick import landscape


def test_chart_is_found_by_name() -> None:
    """The profile is drawn, with title, alt text and the data behind it."""
    drawn = chart("profile", assess(landscape()))

    assert "Profiel van Lindewaard op 1 juli 2026" == drawn.title
    assert drawn.alt
    assert 28 == drawn.data["indicator"].nunique()


def test_unknown_chart_names_the_nearest() -> None:
    """A misspelt chart is answered with the one that was meant."""
    with pytest.raises(InvalidInput) as caught:
        chart("profiel", assess(landscape()))

    assert "'profiel' is no chart; did you mean 'profile'? (ladder, profile, radar)" == str(caught.value)
