"""The scorecards that views and formats are tried on."""

import pytest

from professionele_klachtbehandeling.testing.scorecards import LONG_NAME, SCORECARDS, scorecard_to_show


def test_scorecards_are_of_all_sizes() -> None:
    """They go from nothing known to everything said, and from three indicators to sixty."""
    sizes = {name: len(list(scorecard_to_show(name).observations)) for name in SCORECARDS}

    assert {
        "full": 28,
        "empty": 28,
        "ratings-only": 28,
        "long-names": 4,
        "three-indicators": 3,
        "sixty-indicators": 60,
    } == sizes


def test_scorecards_are_what_their_names_say() -> None:
    """Full has both tracks, ratings only has no facts, empty has not one level, long names are long."""
    assert any(one.facts and one.rated for one in scorecard_to_show("full").observations)
    assert scorecard_to_show("ratings-only").landscape is None
    assert not any(one.level for one in scorecard_to_show("empty").observations)
    assert {LONG_NAME.strip()} == {one.indicator.name.nl for one in scorecard_to_show("long-names").observations}


def test_other_name_is_refused() -> None:
    """There are no scorecards but those named."""
    with pytest.raises(KeyError):
        scorecard_to_show("huge")
