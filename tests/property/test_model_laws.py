"""The laws of a model: whatever it asks, an assessment by it stays on its ladder, and ratings that fit it count."""

from hypothesis import given, settings
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.face.assessing import assess
from professionele_klachtbehandeling.maturity.model import MaturityModel
from professionele_klachtbehandeling.maturity.rating import Level
from professionele_klachtbehandeling.testing import a_rating, models, varied_cities

PROFILE = settings.get_profile(settings.get_current_profile_name())
FEW = settings(max_examples=max(10, PROFILE.max_examples // 4))


@FEW
@given(models(), varied_cities())
def test_every_outcome_is_on_the_ladder(model: MaturityModel, landscape: Landscape) -> None:
    """By any model, each level lies between the lowest and the highest, and certain is at most possible."""
    scorecard = assess(landscape, model=model)

    outcomes = [one.outcome for one in (*scorecard.spearheads, *scorecard.observations)]
    intervals = [one.interval for one in outcomes if one.interval]
    assert all(1 <= one.certain <= one.possible <= model.highest for one in intervals)


@FEW
@given(models(), st.data())
def test_ratings_of_one_level_bring_every_spearhead_there(model: MaturityModel, data: st.DataObject) -> None:
    """By any model and method, indicators that are all rated on one level bring each spearhead to that level."""
    level = data.draw(st.integers(1, model.highest))
    date = model.date
    said = [a_rating(one, level, date=date.isoformat()) for one in model.indicators]

    scorecard = assess(None, said, model=model, reference_date=date)

    assert {Level(level)} == {result.level for result in scorecard.spearheads}
