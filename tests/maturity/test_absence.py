"""Why there is no level is always named."""

import pytest

from professionele_klachtbehandeling.domain.vocabulary import Inapplicability
from professionele_klachtbehandeling.maturity.absence import Absence, AbsenceReason
from professionele_klachtbehandeling.texts import has_text


def test_reasons_begin_with_those_a_person_may_state() -> None:
    """The four reasons that a person may state are reasons of absence too, under the same word."""
    assert [reason.value for reason in Inapplicability] == [reason.value for reason in AbsenceReason][:4]


@pytest.mark.parametrize("reason", AbsenceReason)
def test_every_reason_can_be_told(reason: AbsenceReason) -> None:
    """Each reason has a sentence in Dutch and in English."""
    assert (True, True) == tuple(has_text(f"absence.{reason.value}", language) for language in ("nl", "en"))


def test_absences_for_one_reason_are_the_same() -> None:
    """An absence is a value: its reason is all there is to it."""
    assert Absence(AbsenceReason.NO_TASKS) == Absence(AbsenceReason.NO_TASKS)
    assert Absence(AbsenceReason.NO_TASKS) != Absence(AbsenceReason.NO_CELLS)
