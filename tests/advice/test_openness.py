"""In which way a fact is open."""

import datetime
from fractions import Fraction
from typing import Any

import pytest

from professionele_klachtbehandeling.advice.openness import Openness, openness, openness_of
from professionele_klachtbehandeling.domain.accountability import AccountabilityAgreement, Delivery
from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.share import Share
from professionele_klachtbehandeling.domain.snapshot import Reference
from professionele_klachtbehandeling.domain.vocabulary import Link
from tests.landscapes import landscape

DUE = datetime.date(2026, 3, 1)


@pytest.mark.parametrize(
    ("value", "way"),
    [
        (UNKNOWN, Openness.UNKNOWN),
        (Disputed((True, False)), Openness.DISPUTED),
        (PartialDate(2025), Openness.COARSE),
        (PartialDate(2025, 3), Openness.COARSE),
        (Share.parse("80%"), Openness.COARSE),
        ((PartialDate(2025, 3, 1), PartialDate(2025)), Openness.COARSE),
        ((Delivery(due=DUE, received=PartialDate(2026, 3), response=UNKNOWN),), Openness.UNKNOWN),
        (NONE, None),
        (False, None),
        ("kcc", None),
        ((), None),
        (PartialDate(2025, 3, 1), None),
        (Share(Fraction(4, 5)), None),
        ((Delivery(due=DUE, received=NONE, response=False),), None),
    ],
)
def test_value_is_open_as_its_most_open_part_is(value: Any, way: Openness | None) -> None:  # noqa: ANN401 - any value
    """What is unknown, disputed or coarse is open; what is stated to the day, or known to be empty, is not."""
    assert way is openness_of(value)


def test_item_as_such_is_never_open() -> None:
    """A place without a field is an item, and an item that is listed is there."""
    facts = landscape(channels=(Channel(id="balie", name="Balie"),))

    assert openness(facts, Reference(section="channels", index=0, field="")) is None
    assert Openness.UNKNOWN is openness(facts, Reference(section="channels", index=0, field="information.term"))


def test_agreement_without_a_begin_is_open() -> None:
    """Without a begin the due dates of an agreement are not known, although none sets no limit elsewhere."""
    facts = landscape(
        agreements=(AccountabilityAgreement(id="brief", link=Link.COLLEGE_TO_COUNCIL),),
        channels=(Channel(id="balie", name="Balie"),),
    )

    assert Openness.UNKNOWN is openness(facts, Reference(section="agreements", index=0, field="begin"))
    assert openness(facts, Reference(section="channels", index=0, field="begin")) is None
