"""Texts that look like a person."""

import pytest

from professionele_klachtbehandeling.domain.task import Responsibility
from professionele_klachtbehandeling.domain.vocabulary import InputKind
from professionele_klachtbehandeling.testing import a_channel, a_landscape, a_task
from professionele_klachtbehandeling.testing.privacy import personal_texts


@pytest.mark.parametrize(
    "text",
    [
        "j.devries@lindewaard.example",
        "bel 06-12345678",
        "+31 6 12 34 56 78",
        "nummer 111222333",
        "jan_de_boer@x.example",
    ],
)
def test_address_and_number_of_a_person_are_found(text: str) -> None:
    """An address of a person, a mobile number and a citizen service number are found wherever they stand."""
    assert [("channels[0].note", text)] == list(personal_texts(a_landscape(channels=(a_channel(note=text),))))


@pytest.mark.parametrize(
    "text",
    ["klachten@lindewaard.example", "bel 0800-1234567", "zaak 123456789", "Loket Zuid", "kenmerk 2026-0001112223331"],
)
def test_role_and_reference_are_left_alone(text: str) -> None:
    """A mailbox of a role, a number of an office, a reference and the name of a place are no person."""
    assert [] == list(personal_texts(a_landscape(channels=(a_channel(note=text),))))


def test_name_is_looked_for_where_a_role_is_asked() -> None:
    """A name stands out where it is asked who deputises, and not where a channel is named."""
    cell = Responsibility(
        task="bijstand", kind=InputKind.COMPLAINT, deputy="Jan de Vries", escalation_point="directeur"
    )
    landscape = a_landscape(tasks=(a_task(),), channels=(a_channel(name="Loket Zuid"),), responsibilities=(cell,))

    assert [("responsibilities[0].deputy", "Jan de Vries")] == list(personal_texts(landscape))
