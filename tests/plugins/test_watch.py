"""The measures of plug-ins during one assessment."""

import pytest

from professionele_klachtbehandeling.face.advising import open_questions
from professionele_klachtbehandeling.face.assessing import assess
from professionele_klachtbehandeling.face.reading import read_landscape
from professionele_klachtbehandeling.logic import Bounds
from professionele_klachtbehandeling.maturity.model import MaturityModel
from professionele_klachtbehandeling.measures.measure import MeasureKind
from professionele_klachtbehandeling.measures.quantity import Measured
from professionele_klachtbehandeling.plugins.registry import Registry
from professionele_klachtbehandeling.plugins.watch import Watch
from tests.plugins.offering import a_measure, hook, plugin, registry
from tests.yardstick import indicator, model

FACTS = "examples/lindewaard/landschap.yaml"


WHOLE = Measured(value=Bounds.exactly(1))


def offering(answer: object = WHOLE) -> Registry:
    """Return a registry with one measure of a plug-in, a share."""
    return registry(plugin(**hook("klacht_register_measures", a_measure(answer=answer, kind=MeasureKind.SHARE))))


def asking(*others: str) -> MaturityModel:
    """Return a model that asks after that measure, and after others."""
    return model(*(indicator(name, levels=2) for name in ("eigen_maat", *others)), levels=2)


def test_measure_of_a_plugin_counts_and_is_told() -> None:
    """A measure that works decides a level, and the scorecard tells whose it is."""
    scorecard = assess(read_landscape(FACTS), model=asking(), registry=offering())

    assert (2, ("klachtbehandeling-eigen 1.0",)) == (
        next(scorecard.observations).level,
        scorecard.plugins,
    )


@pytest.mark.parametrize("wrong", [ZeroDivisionError(), 3])
def test_measure_that_fails_leaves_its_condition_open(wrong: object) -> None:
    """What a failed measure would have said is open, and a finding tells which plug-in failed."""
    scorecard = assess(read_landscape(FACTS), model=asking(), registry=offering(wrong))

    one = next(scorecard.observations)
    assert (1, 2) == (one.certain, one.possible)
    (finding,) = (found for found in scorecard.findings if found.code == "plugin-failed")
    assert "The measure eigen_maat of klachtbehandeling-eigen 1.0 failed (" in finding.say("en")


def test_failing_measure_does_no_harm_to_other_indicators() -> None:
    """Where one measure fails the other indicators come to what they always do."""
    own = asking("channels_in_plain_language")
    facts = read_landscape(FACTS)

    one, other = (assess(facts, model=own, registry=offering(answer)) for answer in (WHOLE, ZeroDivisionError()))

    assert one["channels_in_plain_language"] == other["channels_in_plain_language"]


def test_questions_are_asked_though_a_measure_fails() -> None:
    """What to ask next is found even where a measure of a plug-in raises."""
    known = offering(ZeroDivisionError())

    assert () == open_questions(assess(read_landscape(FACTS), model=asking(), registry=known), registry=known)


def test_watch_without_plugins_costs_nothing() -> None:
    """Where all measures are built in they are handed on as they are."""
    measures = registry().measures

    assert measures is Watch.over(measures).measures
