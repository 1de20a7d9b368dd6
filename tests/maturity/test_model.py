"""A maturity model is data that can be looked up."""

import pytest

from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.logic import Words
from tests.yardstick import indicator, model, rated


def test_indicators_are_found_by_id_in_the_order_of_the_model() -> None:
    """Each indicator is found by its id and walked by with its spearhead."""
    first, second = indicator("X1.2"), rated("X1.1")
    found = model(first, second)

    assert ["X1.2", "X1.1"] == list(found.indicators)
    assert (second, 5) == (found["X1.1"], found.highest)
    assert [("X1", "X1.2"), ("X1", "X1.1")] == [(spearhead.id, one.id) for spearhead, one in found.walk()]


def test_unknown_indicator_is_refused_with_the_nearest() -> None:
    """Who misspells an indicator is told which ones there are."""
    found = model(indicator("X1.1"), rated("X1.9"))

    with pytest.raises(InvalidInput) as refused:
        found["X11"]

    assert "'X11' is no indicator; did you mean 'X1.1'? (X1.1, X1.9)" == str(refused.value)


def test_descriptor_is_found_by_level() -> None:
    """What can be seen on a level is told in both languages; a level that is not there is refused."""
    assert Words("trede 3", "step 3") == indicator("X1.1").descriptor(3)

    with pytest.raises(LookupError) as refused:
        indicator("X1.1").descriptor(6)

    assert "X1.1 has no level 6" == str(refused.value)


def test_ladder_is_as_long_as_the_model_says() -> None:
    """A model may have any number of levels from two."""
    assert 3 == model(indicator(levels=3), levels=3).highest


def test_model_shows_how_much_it_holds() -> None:
    """In a notebook a model says which it is and how large, not all its texts."""
    assert "<MaturityModel proef 1: 1 spearheads, 2 indicators>" == repr(model(indicator(), rated()))
