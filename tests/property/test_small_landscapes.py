"""Brute force: in small landscapes all ways in which the open facts can turn out are tried, per computed indicator.

The judge is a plain formula per indicator (`tests/small/formulas_*.py`) that reads landscapes of which all is known. It
shares no code with the measures. Completions fill unknown and disputed facts, rough dates and percentages, facts that
evidence contradicts, and what an open section may hold besides.

Certain is always exactly the least completion. Possible is exactly the greatest one that each condition allows by
itself. Where the conditions of an indicator pull one open fact both ways, that is an upper bound of the greatest
completion; `PULLED` says why. Reference: domain decisions 13, 16 and 22.
"""

from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from professionele_klachtbehandeling.assessment.breach import check_duties
from professionele_klachtbehandeling.assessment.condition import Evaluation
from professionele_klachtbehandeling.assessment.outcome import Outcome
from professionele_klachtbehandeling.assessment.tracks import fact_track
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.face.registry import all_measures, maturity_model
from professionele_klachtbehandeling.logic import Truth
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from tests.small.duties import DUTIES
from tests.small.known import Steps, level
from tests.small.trials import TRIALS

COMPUTED = tuple(one.id for one in maturity_model().indicators.values() if one.conditions)
SEEDS = st.integers(0, 1_000_000)
PROFILE = settings.get_profile(settings.get_current_profile_name())
ALL = settings(max_examples=PROFILE.max_examples)
HALF = settings(max_examples=PROFILE.max_examples // 2)

PULLED = {
    "S1.1": "a channel of which the kinds are disputed can take complaints or can take more",
    "S1.4": "a channel that may not be active can offer the way that is missing, in language that is not plain",
    "S2.2": "a task that may not be outsourced can be decided on by the one organ and not by the other",
    "S2.3": "a contract that may have ended can hold most clauses but not the procedure, or not have been evaluated",
    "S2.5": "a task that may not be outsourced can be watched but without complaints as a source",
    "S3.1": "an agreement of which the kinds are disputed can cover complaints or can cover more",
    "S3.2": "an agreement that may not hold can be kept in the one window and broken in the other",
    "S4.2": "an intervention of disputed category can complete the six or be the third that was measured",
    "S4.4": "an action that may have begun too early can go over departments and not have been tested",
}
"""The indicators of which possible may lie above every completion, each with a fact that pulls both ways."""


def told(indicator: str, landscape: Landscape) -> Outcome:
    """Return what the facts say of an indicator, before any cap."""
    evaluation = Evaluation(Snapshot(landscape), all_measures())
    track = fact_track(maturity_model().indicators[indicator], evaluation, 5)
    assert track is not None
    return track.outcome


def bound(steps: Sequence[Steps]) -> int:
    """Return the highest level up to which each condition by itself is met in some completion."""
    reached = 1
    for conditions in zip(*steps, strict=True):
        if not all(any(met) for met in zip(*conditions, strict=True)):
            break
        reached += 1
    return reached


def test_every_computed_indicator_is_tried() -> None:
    """No computed indicator is left out."""
    assert COMPUTED == tuple(TRIALS)


@pytest.mark.parametrize("indicator", COMPUTED)
@ALL
@given(seed=SEEDS)
def test_certain_and_possible_are_what_the_completions_come_to(indicator: str, seed: int) -> None:
    """Certain is the least completion; possible the greatest, or the bound where conditions pull one fact both ways.

    Where the indicator may turn out not to apply, the interval is the full scale; where it does not, it is absent.
    """
    small, landscape = TRIALS[indicator].draw(seed)
    found = [TRIALS[indicator].formula(known) for known in small.completions(landscape)]
    reasons = {one for one in found if isinstance(one, str)}
    steps = [one for one in found if not isinstance(one, str)]
    assume(found)

    outcome = told(indicator, landscape)

    if not steps:
        assert {outcome.to_dict()["absence"]} == reasons
    elif reasons:
        assert outcome == Outcome.at(1, 5)
    else:
        levels = [level(one) for one in steps]
        assert outcome == Outcome.at(min(levels), bound(steps))
        if indicator not in PULLED:
            assert outcome.possible == max(levels)


@pytest.mark.parametrize("indicator", DUTIES)
@HALF
@given(seed=SEEDS)
def test_breach_is_known_where_every_completion_has_it(indicator: str, seed: int) -> None:
    """A duty is known to be broken where each completion breaks it, and perhaps broken where some completion does."""
    small, landscape = TRIALS[indicator].draw(seed)
    completions = list(small.completions(landscape))
    assume(completions)
    expected = {}
    for article, is_kept in DUTIES[indicator].items():
        broken = {is_kept(known) is False for known in completions}
        expected[article] = Truth.between(certain=broken == {True}, possible=True in broken)

    checks = check_duties(Evaluation(Snapshot(landscape), all_measures()))

    found = dict.fromkeys(expected, Truth.NO)
    for check in checks:
        article = str(check.duty.article)
        if article in found and check.kept is not None:
            found[article] |= ~check.kept
    assert expected == found


@pytest.mark.parametrize("indicator", COMPUTED)
def test_small_landscapes_tell_something(indicator: str) -> None:
    """A good part of them is open, many not by way of the full scale, and each level is an end of some of them."""
    outcomes = [told(indicator, TRIALS[indicator].draw(seed)[1]) for seed in range(120)]
    opened = [one for one in outcomes if one.interval is not None and one.level is None]
    between = [one for one in opened if one != Outcome.at(1, 5)]
    ends = Counter(
        end for one in outcomes for end in (one.certain, one.possible) if one not in opened or one in between
    )

    assert len(opened) >= 30
    assert len(between) >= 10
    assert {1, 2, 3, 4, 5} <= ends.keys()


@pytest.mark.parametrize("indicator", COMPUTED)
@HALF
@given(seed=SEEDS)
def test_known_landscape_has_the_level_of_its_formula(indicator: str, seed: int) -> None:
    """Where nothing is open, the measures and the plain formula come to one level, or to one reason of absence."""
    small, _ = TRIALS[indicator].draw(seed)
    assume(not small.what_none_means)

    found = TRIALS[indicator].formula(small.finish(small.facts))

    if isinstance(found, str):
        assert told(indicator, small.as_known()) == Outcome.absent(AbsenceReason(found))
    else:
        assert told(indicator, small.as_known()) == Outcome.at(level(found), level(found))
