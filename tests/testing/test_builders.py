"""Valid values by hand."""

from professionele_klachtbehandeling.face.registry import find_plugins
from professionele_klachtbehandeling.maturity.model import Track
from professionele_klachtbehandeling.testing.builders import (
    a_channel,
    a_landscape,
    a_model,
    a_municipality,
    a_rating,
    a_scorecard,
    a_task,
    an_indicator,
    rated_scorecard,
    some_evidence,
)


def test_landscape_holds_what_is_given() -> None:
    """What a test names stands in the landscape, and the rest is silent."""
    landscape = a_landscape("2025-01-01", ("tasks",), tasks=(a_task("wmo"),), channels=(a_channel(published=True),))

    assert ("wmo", "Lindewaard", "2025-01-01") == (
        landscape.tasks[0].id,
        landscape.municipality.name,
        landscape.reference_date.isoformat(),
    )
    assert landscape.is_complete("tasks")
    assert landscape.channels[0].published is True


def test_municipality_can_be_another() -> None:
    """Name and code can be given, and a landscape can be of that municipality."""
    elsewhere = a_municipality("Elders", "0001")

    assert "Elders" == a_landscape(municipality=elsewhere).municipality.name


def test_items_have_evidence_unless_told_otherwise() -> None:
    """A task and a channel say where they come from."""
    assert some_evidence() == a_task().evidence == a_channel().evidence
    assert () == a_channel(evidence=()).evidence


def test_indicator_is_rated_or_computed() -> None:
    """With a measure an indicator is computed, and the model knows what to do with it."""
    computed = an_indicator("X1.2", measure="cells_with_entry", weight=2)

    assert (Track.RATED, Track.COMPUTED) == (an_indicator().track, computed.track)
    assert [] == list(find_plugins(only=()).model_mistakes(a_model(an_indicator(), computed)))


def test_scorecard_has_the_levels_given() -> None:
    """Each indicator stands on the level that is given, on a ladder as high as is given."""
    scorecard = a_scorecard(1, 3, 7, highest=7, name="Lang")

    assert [1, 3, 7] == [one.level for one in scorecard.observations]
    assert {"Lang"} == {one.indicator.name.nl for one in scorecard.observations}


def test_ratings_alone_make_a_scorecard() -> None:
    """Ratings by a model make a scorecard without facts."""
    scorecard = rated_scorecard(a_model(), [a_rating(level=2)])

    assert 2 == scorecard["X1"].level
    assert a_municipality() == scorecard.municipality
