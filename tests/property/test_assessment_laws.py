"""The laws of assessment, tried on landscapes of several shapes of which some facts were changed.

Reference: domain decisions 13 and 16.
"""

import itertools
from typing import Any

import attrs
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from professionele_klachtbehandeling.assessment.outcome import Outcome
from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.domain.fact import UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.domain.vocabulary import ALL
from professionele_klachtbehandeling.face.assessing import assess
from professionele_klachtbehandeling.face.registry import maturity_model
from professionele_klachtbehandeling.maturity.rating import Level, Rating
from professionele_klachtbehandeling.measures.catalogue import built_in_measures
from professionele_klachtbehandeling.testing.answers import answers, candidates
from professionele_klachtbehandeling.testing.improvement import improved
from professionele_klachtbehandeling.testing.places import Place, fact, places, with_fact
from professionele_klachtbehandeling.testing.variation import perturbed, settled
from tests.perturbing import SHAPES
from tests.yardstick import DATE

COMPUTED = tuple(one.id for one in maturity_model().indicators.values() if one.conditions)
QUALITY = frozenset(field for measure in built_in_measures().values() for field in measure.quality_fields)
SEEDS = st.integers(0, 100_000)
PROFILE = settings.get_profile(settings.get_current_profile_name())
# An assessment looks at a whole municipality, so fewer are tried than of small values: a quarter of the profile.
FEW = settings(max_examples=max(10, PROFILE.max_examples // 4))
VERY_FEW = settings(max_examples=max(5, PROFILE.max_examples // 10))


def told(landscape: Landscape) -> dict[str, Outcome]:
    """Return what the facts say of each computed indicator, before any cap."""
    scorecard = assess(landscape)
    return {one: _facts(scorecard, one) for one in COMPUTED}


def _facts(scorecard: Scorecard, indicator: str) -> Outcome:
    track = scorecard.observation(indicator).facts
    assert track is not None
    return track.outcome


def is_quality(place: Place) -> bool:
    """Return whether a place holds a quality field of some measure."""
    return f"{place[0]}.{place[2]}" in QUALITY


def is_inside(new: Outcome, old: Outcome) -> bool:
    """Return whether an outcome lies inside another; an absence lies inside the full scale and inside itself."""
    if old.interval is None:
        return new == old
    if new.interval is None:
        return (old.certain, old.possible) == (1, 5)
    return old.interval.certain <= new.interval.certain and new.interval.possible <= old.interval.possible


def is_as_good(new: Outcome, old: Outcome) -> bool:
    """Return whether neither end of an outcome is lower than that of another, and neither is there alone."""
    if old.interval is None or new.interval is None:
        return new == old
    return old.interval.certain <= new.interval.certain and old.interval.possible <= new.interval.possible


@pytest.mark.parametrize("shape", SHAPES)
@FEW
@given(seed=SEEDS, changes=st.integers(0, 60), data=st.data())
def test_improving_a_quality_field_never_lowers_a_level(
    shape: str, seed: int, changes: int, data: st.DataObject
) -> None:
    """Whatever is made better, no indicator becomes worse at either end, and none appears or disappears."""
    landscape = perturbed(SHAPES[shape](seed), seed, changes)
    place = data.draw(st.sampled_from([one for one in places(landscape) if is_quality(one)]))
    better = improved(landscape, place)
    assume(better is not None)
    assert better is not None

    before, after = told(landscape), told(better)

    lowered = {one: (str(before[one]), str(after[one])) for one in COMPUTED if not is_as_good(after[one], before[one])}
    assert {} == lowered, place


@pytest.mark.parametrize("shape", SHAPES)
@FEW
@given(seed=SEEDS, changes=st.integers(0, 60), data=st.data())
def test_answering_an_open_fact_never_widens(shape: str, seed: int, changes: int, data: st.DataObject) -> None:
    """Whatever the answer, the new interval lies inside the old one, for indicators and for spearheads."""
    landscape = perturbed(SHAPES[shape](seed), seed, changes)
    opened = [one for one in places(landscape) if fact(landscape, one) is UNKNOWN]
    place = data.draw(st.sampled_from(opened))
    possible = list(answers(landscape, place))
    assume(possible)
    answered = data.draw(st.sampled_from(possible))

    before, after = told(landscape), told(answered)

    widened = {one: (str(before[one]), str(after[one])) for one in COMPUTED if not is_inside(after[one], before[one])}
    assert {} == widened, (place, fact(answered, place))
    for old, new in zip(assess(landscape).spearheads, assess(answered).spearheads, strict=True):
        assert old.facts is not None
        assert new.facts is not None
        assert is_inside(new.facts, old.facts), (place, old.id)


@pytest.mark.parametrize("shape", SHAPES)
@VERY_FEW
@given(seed=SEEDS, data=st.data())
def test_every_completion_lies_between_certain_and_possible(shape: str, seed: int, data: st.DataObject) -> None:
    """However up to two open facts turn out, each level lies within the interval that was given."""
    known = settled(SHAPES[shape](seed), seed)
    chosen = data.draw(st.lists(st.sampled_from(places(known)), min_size=1, max_size=2, unique=True))
    landscape, outcomes = _opened(known, chosen)
    assume(outcomes)
    given_ = told(landscape)

    outside = {
        one: (str(given_[one]), str(outcome[one]))
        for outcome in outcomes
        for one in COMPUTED
        if not is_inside(outcome[one], given_[one])
    }
    assert {} == outside, chosen


@pytest.mark.parametrize("shape", SHAPES)
@VERY_FEW
@given(seed=SEEDS, data=st.data())
def test_certain_and_possible_are_the_least_and_the_greatest_completion(
    shape: str, seed: int, data: st.DataObject
) -> None:
    """Over open quality fields both ends are exact: some completion reaches each of them."""
    known = settled(SHAPES[shape](seed), seed)
    quality = [one for one in places(known) if is_quality(one) and one[0] != "figures"]
    # Where one answer can be tried, as for deliveries that no other agreement has, no completion reaches both ends.
    quality = [one for one in quality if len(candidates(known, one)) > 1]
    chosen = data.draw(st.lists(st.sampled_from(quality), min_size=1, max_size=2, unique=True))
    landscape, outcomes = _opened(known, chosen)
    assume(outcomes)
    given_ = told(landscape)

    loose = {}
    for one in COMPUTED:
        levels = [outcome[one].interval for outcome in outcomes]
        if given_[one].interval is None or None in levels:
            continue
        reached = (
            min(interval.certain for interval in levels if interval),
            max(interval.possible for interval in levels if interval),
        )
        if reached != (given_[one].certain, given_[one].possible):
            loose[one] = (str(given_[one]), reached)
    assert {} == loose, chosen


def _opened(known: Landscape, chosen: list[Place]) -> tuple[Landscape, list[dict[str, Outcome]]]:
    """Return the landscape with facts opened, and what each way of answering them comes to."""
    landscape = known
    for place in chosen:
        landscape = with_fact(landscape, place, UNKNOWN)
    completions = [landscape]
    for place in chosen:
        completions = list(itertools.chain.from_iterable(answers(one, place) for one in completions))
    return landscape, [told(one) for one in completions]


@pytest.mark.parametrize("shape", SHAPES)
@FEW
@given(level=st.integers(1, 4), indicator=st.sampled_from(sorted(maturity_model().indicators)), seed=SEEDS)
def test_raising_a_rating_never_lowers_a_level(shape: str, level: int, indicator: str, seed: int) -> None:
    """A higher rating never makes an indicator or a spearhead worse."""
    landscape = perturbed(SHAPES[shape](seed), seed, 20)
    low, high = (
        assess(landscape, [Rating(indicator=indicator, level=Level(one), assessor="kcc", date=DATE)])
        for one in (level, level + 1)
    )

    for before, after in zip(low.spearheads, high.spearheads, strict=True):
        if before.outcome.interval and after.outcome.interval:
            assert before.outcome.interval.certain <= after.outcome.interval.certain
            assert before.outcome.interval.possible <= after.outcome.interval.possible


@pytest.mark.parametrize("shape", SHAPES)
@FEW
@given(seed=SEEDS, changes=st.integers(0, 60))
def test_order_of_items_does_not_matter(shape: str, seed: int, changes: int) -> None:
    """A landscape whose sections are listed the other way round comes to the same levels."""
    landscape = perturbed(SHAPES[shape](seed), seed, changes)
    names = ("tasks", "channels", "responsibilities", "agreements", "actions", "outsourced_tasks")
    reversed_: dict[str, Any] = {name: tuple(reversed(landscape.section(name))) for name in names}
    turned = attrs.evolve(landscape, **reversed_)

    assert told(landscape) == told(turned)


@pytest.mark.parametrize("shape", SHAPES)
def test_known_landscape_has_one_level(shape: str) -> None:
    """Where everything is known and closed, certain and possible are the same.

    Not so for deliveries: an agreement whose begin is not known to the day leaves its due dates open.
    """
    outcomes = told(settled(SHAPES[shape](1), 1))

    opened = {one: str(outcome) for one, outcome in outcomes.items() if outcome.interval and outcome.level is None}
    assert opened.keys() <= {"S3.2"}


def test_shapes_differ() -> None:
    """The city is no second Lindewaard: tasks, outsourcing, doors, agreements and disputes are of another measure."""
    stad, klein = SHAPES["stad"](1), SHAPES["klein"](1)
    disputed = [one for one in places(stad) if isinstance(fact(stad, one), Disputed)]

    assert () == klein.outsourced_tasks
    assert len(stad.tasks) == 25
    assert len(stad.outsourced_tasks) > len(stad.tasks) / 2
    assert sum(one.tasks is ALL for one in stad.channels) >= 4
    assert len(stad.agreements) == 2
    assert len(disputed) >= 50
