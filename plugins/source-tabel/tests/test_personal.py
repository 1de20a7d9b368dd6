"""What has no place in a landscape: numbers, addresses and names of persons."""

import pytest

from klachtbehandeling_source_tabel.personal import is_personal_heading, is_personal_value


@pytest.mark.parametrize(
    "heading",
    ["BSN", "bsn cliënt", "E-mail", "e-mailadres", "Telefoonnummer", "Geboortedatum", "Achternaam", "Naam klager",
     "Naam van de medewerker", "Postcode", "Cliëntnummer", "Date of birth"],
)  # fmt: skip
def test_heading_about_persons_is_recognised(heading: str) -> None:
    """Headings that are about persons in any usual way of writing are seen."""
    assert is_personal_heading(heading)


@pytest.mark.parametrize(
    "heading",
    ["Klacht", "Soort melding", "Naam", "Contactpersoon klachten", "Behandelaar", "Termijn", "Klachtbehandelaar",
     "Aantal klachten", "Cliëntondersteuning", "Naam organisatie", "Burgerzaken", "Adres loket"],
)  # fmt: skip
def test_heading_about_the_municipality_is_none(heading: str) -> None:
    """Headings about tasks, channels and roles can be mapped."""
    assert not is_personal_heading(heading)


@pytest.mark.parametrize(
    ("shown", "is_so"),
    [
        ("111222333", True),
        ("1112.22.333", True),
        ("dossier 111222333 a", True),
        ("111222334", False),
        ("000000000", False),
        ("1112223330", False),
        ("klachten@example.nl", True),
        ("a @ b", False),
    ],
)
def test_number_and_address_are_recognised(shown: str, is_so: bool) -> None:
    """Nine digits that pass the test of citizens' numbers, and e-mail addresses, are seen wherever they stand."""
    assert is_so == is_personal_value(shown, "note")


@pytest.mark.parametrize(
    ("shown", "field", "is_so"),
    [
        ("Jan de Vries", "oversight.supervisor", True),
        ("Contractmanager Wmo", "oversight.supervisor", False),
        ("Buurtzorg Nederland", "executing_body", False),
        ("mw. J. Jansen", "responsible", True),
    ],
)
def test_person_is_recognised_where_a_role_belongs(shown: str, field: str, is_so: bool) -> None:
    """A name is looked for only where a role or unit belongs, since bodies may be called as persons are."""
    assert is_so == is_personal_value(shown, field)
