"""The laws of open questions, tried on landscapes that are like Lindewaard but for some facts."""

import random

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from professionele_klachtbehandeling.advice.answer import answers, with_answers
from professionele_klachtbehandeling.advice.contested import open_levels
from professionele_klachtbehandeling.advice.openness import Openness, openness
from professionele_klachtbehandeling.advice.question import Question
from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.face.advising import open_questions
from professionele_klachtbehandeling.face.assessing import assess
from professionele_klachtbehandeling.testing.variation import perturbed
from tests.perturbing import example

PROFILE = settings.get_profile(settings.get_current_profile_name())
# Each example assesses a municipality some dozens of times, so few are tried.
VERY_FEW = settings(max_examples=max(5, PROFILE.max_examples // 20))
SEEDS = st.integers(0, 100_000)
ROUNDS = 3


def is_open(scorecard: Scorecard, indicator: str) -> bool:
    """Return whether the facts leave a level of an indicator open."""
    return bool(open_levels(scorecard.observation(indicator)))


def of(scorecard: Scorecard, indicator: str) -> list[Question]:
    """Return the questions that keep an indicator open."""
    return [question for question in open_questions(scorecard) if indicator in question.indicators]


def answered(landscape: Landscape, questions: list[Question], chance: random.Random) -> Landscape:
    """Return the landscape with all that is asked answered by chance, and every list that is asked after closed."""
    done = with_answers(Snapshot(landscape).landscape, {})
    for place in [fact.place for question in questions for fact in question.facts]:
        options = answers(done, place)
        for answer in chance.sample(options, len(options)):
            tried = with_answers(done, {place: answer})
            if not openness(tried, place):
                done = tried
                break
    closed = (question.section for question in questions if not question.facts)
    return attrs.evolve(done, complete=tuple(dict.fromkeys((*done.complete, *closed))))


@VERY_FEW
@given(seed=SEEDS, changes=st.integers(0, 120))
def test_what_the_facts_leave_open_has_a_question_and_nothing_else_has(seed: int, changes: int) -> None:
    """Each indicator with a level that the facts leave open is named by a question; every other is named by none."""
    scorecard = assess(perturbed(example("lindewaard"), seed, changes))

    named = {indicator for question in open_questions(scorecard) for indicator in question.indicators}

    assert named == {one.id for one in scorecard.observations if open_levels(one)}


@VERY_FEW
@given(seed=SEEDS, changes=st.integers(0, 120), data=st.data())
def test_asking_on_closes_an_indicator(seed: int, changes: int, data: st.DataObject) -> None:
    """Whatever is answered, an indicator closes when all that is asked is answered, in a few rounds at the most.

    What is stated may turn out to contradict itself, as two sets of figures of one year do; then that is asked.
    """
    landscape, chance = perturbed(example("lindewaard"), seed, changes), random.Random(seed)  # noqa: S311 - no secret
    scorecard = assess(landscape)
    opened = [one.id for one in scorecard.observations if open_levels(one)]
    indicator = data.draw(st.sampled_from(opened or ["S1.1"]))

    rounds = 0
    while is_open(scorecard, indicator) and rounds < ROUNDS:
        questions = of(scorecard, indicator)
        if any(fact.openness is Openness.OPPOSED for question in questions for fact in question.facts):
            return
        landscape = answered(landscape, questions, chance)
        scorecard = assess(landscape)
        rounds += 1

    assert not is_open(scorecard, indicator)


@VERY_FEW
@given(seed=SEEDS, changes=st.integers(0, 120))
def test_levels_that_hang_on_questions_are_the_open_ones(seed: int, changes: int) -> None:
    """No question claims a level that is not open, and each open level hangs on some question."""
    scorecard = assess(perturbed(example("lindewaard"), seed, changes))

    hanging: dict[str, set[int]] = {}
    for question in open_questions(scorecard):
        for bearing in question.bearings:
            hanging.setdefault(bearing.indicator.id, set()).update(bearing.levels)

    assert hanging == {one.id: set(open_levels(one)) for one in scorecard.observations if open_levels(one)}
