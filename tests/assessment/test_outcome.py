"""What something comes to."""

import pytest

from professionele_klachtbehandeling.assessment.outcome import Outcome
from professionele_klachtbehandeling.logic import LevelInterval
from professionele_klachtbehandeling.maturity.absence import Absence, AbsenceReason


def test_outcome_is_an_interval_or_an_absence() -> None:
    """An outcome that says nothing, or two things, is refused."""
    with pytest.raises(ValueError, match=r"^an outcome is an interval or an absence$"):
        Outcome()
    with pytest.raises(ValueError, match=r"^an outcome is an interval or an absence$"):
        Outcome(LevelInterval(1, 2), Absence(AbsenceReason.NO_CELLS))


def test_absence_has_no_level() -> None:
    """Absence is told by its reason, and none of its numbers is there."""
    outcome = Outcome.absent(AbsenceReason.NOTHING_OUTSOURCED)

    assert {"certain": None, "possible": None, "absence": "nothing-outsourced"} == outcome.to_dict()
    assert (None, "nothing-outsourced") == (outcome.level, str(outcome))


def test_level_is_there_only_where_the_ends_agree() -> None:
    """An interval has a level only where certain and possible are the same."""
    assert (3, None) == (Outcome.at(3, 3).level, Outcome.at(2, 3).level)
