"""The duties that cap."""

import datetime

import pytest

from professionele_klachtbehandeling.face.registry import maturity_model
from professionele_klachtbehandeling.law.duty import Duty, duties
from professionele_klachtbehandeling.measures.catalogue import built_in_measures
from professionele_klachtbehandeling.measures.measure import MeasureKind


def test_duty_does_not_hold_before_its_date() -> None:
    """The electronic route binds from 1 January 2026, not a day earlier."""
    duty = next(duty for duty in duties() if str(duty.article) == "Awb 2:13")

    assert not duty.holds_at(datetime.date(2025, 12, 31))
    assert duty.holds_at(datetime.date(2026, 1, 1))


@pytest.mark.parametrize("duty", [duty for duty in duties() if duty.measure], ids=lambda duty: duty.measure)
def test_duty_asks_a_truth_that_exists(duty: Duty) -> None:
    """Each duty that facts can show names a built-in measure that returns a truth."""
    assert MeasureKind.TRUTH is built_in_measures()[duty.measure].kind
    assert set(duty.parameters) <= set(built_in_measures()[duty.measure].parameters)


def test_every_article_that_caps_in_the_built_in_model_is_a_duty() -> None:
    """No cap of the built-in model names an article about which nothing is known."""
    capping = {cap.article for indicator in maturity_model().indicators.values() for cap in indicator.caps}

    assert capping == {duty.article for duty in duties()}
