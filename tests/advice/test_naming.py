"""What people call an item."""

import pytest

from professionele_klachtbehandeling.advice.naming import fact_name, item_name, party_name
from professionele_klachtbehandeling.domain.fact import UNKNOWN
from professionele_klachtbehandeling.domain.landscape import SECTIONS
from professionele_klachtbehandeling.domain.snapshot import Reference
from professionele_klachtbehandeling.texts.labels import term_label
from tests.perturbing import example


def name(section: str, index: int = 0) -> str:
    """Return what an item of Lindewaard is called in Dutch."""
    return item_name(example("lindewaard"), Reference(section=section, index=index, field="")).nl


@pytest.mark.parametrize(
    ("section", "called"),
    [
        ("organisations", "Klantcontactcentrum"),
        ("tasks", "Toegang tot Wmo en jeugdhulp"),
        ("channels", "Klachtformulier op de website"),
        ("responsibilities", "Toegang tot Wmo en jeugdhulp × klacht"),
        ("outsourced_tasks", "Toegang tot Wmo en jeugdhulp (Sociaal Team Lindewaard)"),
        ("outsourcing_registers", "Lijst uitbestede taken (Excel)"),
        ("decisions", "b-reikwijdte-wmo (college, reikwijdte)"),
        ("external_routes", "gemeente (Nationale ombudsman)"),
        ("registers", "klacht (Zaaksysteem)"),
        ("publications", "Jaarverslag klachten 2023"),
        ("figures", "2025"),
        ("visions", "Concept-visie 'Klagen mag'"),
        ("actions", "Terugbelafspraak binnen één werkdag"),
        ("referrals", "Algemeen telefoonnummer → Spreekuur in de wijk"),
        ("reviews", "Jaarlijkse controle van het overzicht"),
        ("breaches", "Awb 9:12a/2026-01-01"),
    ],
)
def test_item_is_called_by_its_name_or_by_what_it_is_about(section: str, called: str) -> None:
    """A name is used where there is one; else the names of what it refers to."""
    assert called == name(section)


def test_terms_are_in_the_language_of_the_reader() -> None:
    """A term in a name is the label of that term, per language."""
    found = item_name(example("lindewaard"), Reference(section="support", index=0, field="available"))

    expected = [
        f"Toegang tot Wmo en jeugdhulp × {term_label('support-kind', 'clientondersteuning', language)}"
        for language in ("nl", "en")
    ]
    assert expected == [found.nl, found.en]


def test_figures_of_others_say_whose_they_are() -> None:
    """Figures that the municipality did not count name who did."""
    assert "2025 (Nationale ombudsman)" == name("figures", 2)


def test_every_item_is_called_something() -> None:
    """No item of any section is without a name in either language."""
    nameless = [
        f"{section}[{index}]"
        for section in SECTIONS
        for index in range(len(example("lindewaard").section(section)))
        for found in [item_name(example("lindewaard"), Reference(section=section, index=index, field=""))]
        if not (found.nl and found.en)
    ]

    assert [] == nameless


def test_party_that_is_not_known_has_no_name() -> None:
    """A party of the municipality is called by its own word, an unknown one by nothing."""
    assert ("college", "") == (party_name(example("lindewaard"), "college"), party_name(example("lindewaard"), UNKNOWN))


def test_open_reports_are_called_by_their_due_dates() -> None:
    """Of an agreement with many reports those are named of which it is not known whether they came."""
    place = Reference(section="agreements", index=0, field="deliveries")

    assert "signalenoverleg (2026-05-15)" == fact_name(example("lindewaard"), place).nl


def test_disputed_fact_is_told_with_its_values() -> None:
    """Who has to find out which is right sees what is said."""
    found = fact_name(example("lindewaard"), Reference(section="figures", index=0, field="settled"))

    assert ("2025 (205 of 198)", "2025 (205 or 198)") == (found.nl, found.en)
