"""The scorecard as a value."""

import pytest

from professionele_klachtbehandeling.errors import InvalidInput
from tests.yardstick import assessed, exactly, indicator


def test_scorecard_gives_spearheads_and_indicators_by_id() -> None:
    """One pair of brackets reaches both heights."""
    scorecard = assessed(indicator(), results={"X1.1": exactly("1/2")})

    assert (3, 3) == (scorecard["X1"].level, scorecard["X1.1"].level)
    assert "<SpearheadResult X1: 3, answered 1>" == repr(scorecard["X1"])


def test_unknown_id_names_the_nearest() -> None:
    """A slip of the pen is answered with what was probably meant."""
    scorecard = assessed(indicator(), results={"X1.1": exactly("1/2")})

    with pytest.raises(InvalidInput) as caught:
        scorecard["X1.2"]

    assert "'X1.2' is no spearhead or indicator; did you mean 'X1.1'? (X1, X1.1)" == str(caught.value)


def test_id_of_the_other_height_is_refused_by_name() -> None:
    """Whoever asks for a spearhead gets no indicator."""
    scorecard = assessed(indicator(), results={"X1.1": exactly("1/2")})

    with pytest.raises(InvalidInput) as caught:
        scorecard.spearhead("X1.1")
    assert "'X1.1' is no spearhead; did you mean 'X1'? (X1)" == str(caught.value)
    with pytest.raises(InvalidInput) as caught:
        scorecard.observation("X1")
    assert "'X1' is no indicator; did you mean 'X1.1'? (X1.1)" == str(caught.value)


def test_same_input_makes_an_equal_scorecard() -> None:
    """Scorecards are values."""
    first, second = (assessed(indicator(), results={"X1.1": exactly("1/2")}) for _ in range(2))

    assert first.to_dict() == second.to_dict()
    assert first.spearheads[0].outcome == second.spearheads[0].outcome
