"""Whether a text looks like the name or address of a person."""

import pytest

from professionele_klachtbehandeling.advice.personal_name import looks_personal, masked


@pytest.mark.parametrize(
    "text",
    [
        "Jan de Vries",
        "Fatima El Idrissi",
        "Anne-Marie Bakker",
        "J. Jansen",
        "J.P. van der Berg",
        "mevrouw Jansen",
        "dhr. de Boer, teamleider",
        "iemand@gemeente.example",
    ],
)
def test_names_and_addresses_look_personal(text: str) -> None:
    """Two words with a capital, initials, a form of address or an at sign point to a person."""
    assert looks_personal(text)


@pytest.mark.parametrize(
    "text",
    [
        "griffier",
        "KCC",
        "klachtencoördinator",
        "voorzitter raadscommissie Samenleving",
        "Adviesraad Sociaal Domein",
        "Teamleider Publiekszaken",
        "College van B. en W.",
        "beoordelaar 3",
        "raadslid A",
        "rol-7",
        "Merel",
        "",
    ],
)
def test_roles_units_and_codes_do_not(text: str) -> None:
    """A role, a unit, a body or a code is what is asked for; one word alone may be a code."""
    assert not looks_personal(text)


def test_masked_name_shows_one_letter() -> None:
    """Who wrote it finds it back, and nobody else learns it."""
    assert ("J…", "…") == (masked("Jan de Vries"), masked(""))
