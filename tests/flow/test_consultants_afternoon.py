"""An afternoon with the workbook of a new municipality: each save can be read, and in the end it is all there."""

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest

import professionele_klachtbehandeling as pk
from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.domain.municipality import Municipality
from professionele_klachtbehandeling.exchange import parse, save
from tests.flow.desk import Desk
from tests.flow.libreoffice import needs_libreoffice, saved_again
from tests.workbooks import landscape_in

NEW: Final = Landscape(
    municipality=Municipality(code=MunicipalityCode("9999"), name="Nieuwdorp"), reference_date=datetime.date(2026, 7, 1)
)
AS_YAML: Final = """\
format: klachtbehandeling/landscape/1
municipality: {code: 9999, name: Nieuwdorp, inhabitants: 31000}
reference_date: 1-7-2026
complete: [tasks, visions]
organisations:
  - {id: werkplein-tussen-de-rivieren, name: Werkplein Tussen de Rivieren, aliases: [WTR], complaint_procedure: ja}
  - {id: team-afval, name: Team Afval, part_of: gemeente}
tasks:
  - id: bijstand
    name: Bijstand
    domains: [participatie]
    evidence: [{citation: Mandaatregister, date: 2025-11}]
  - id: afval-ophalen
    name: Afval ophalen
    not_applicable: [{kind: hulpvraag, reason: kind-cannot-occur}]
channels:
  - id: balie
    name: Balie
    operator: gemeente
    kinds: [klacht, signaal, melding]
    tasks: all
    ways: [desk, phone]
    published: {disputed: [true, false]}
    information: {term: true}
    term: 6 weken
  - {id: telefoon, name: Telefoon, operator: werkplein-tussen-de-rivieren, tasks: [bijstand], begin: 2024}
responsibilities:
  - task: bijstand
    kind: klacht
    owners: [college]
    handlers: [werkplein-tussen-de-rivieren]
    evidence: [{citation: Klachtregeling, field: owners}]
  - {task: afval-ophalen, kind: klacht, owners: [college], handlers: [team-afval], deputy: none}
outsourced_tasks:
  - id: uitbestede-taken
    task: bijstand
    executing_body: werkplein-tussen-de-rivieren
    basis: gemeenschappelijke-regeling
    clauses: {procedure: true, reporting: false}
agreements:
  - id: jaarverslag
    link: college-raad
    kinds: [klacht]
    frequency: 1
    deliveries: [{due: 2026-05-01, received: 2026-05-20}, {due: 2025-05-01, received: none}]
figures:
  - {year: 2025, received: 120, timely_share: 80%, within: [{term: 30 dagen, share: 65%}]}
referrals:
  - {origin: balie, destination: team-afval, manner: warm}
"""


def the_municipality(desk: Desk) -> None:
    desk.answer("Inwoners", 31000)


def the_tasks(desk: Desk) -> None:
    desk.write("Taken", Naam="Bijstand", Domeinen="Participatie")
    desk.write("Taken", Naam="Afval ophalen")
    desk.answer("Volledig: Taken", "ja")


def the_organisations(desk: Desk) -> None:
    cells = {"Andere__namen": "WTR", "Eigen__klachtregeling": True}
    desk.write("Organisaties", Naam="Werkplein Tussen de Rivieren", **cells)
    desk.write("Organisaties", Naam="Team Afval", **{"Onderdeel van": "gemeente"})


def who_is_responsible(desk: Desk) -> None:
    owner, handler = "Eindverantwoordelijke – klacht", "Behandelaars – klacht"
    desk.change("Taken", "Bijstand", **{owner: "college", handler: "wtr"})
    desk.change("Taken", "Afval ophalen", **{owner: "College", handler: "Team afval", "Vervanger – klacht": "geen"})
    desk.change("Taken", "Afval ophalen", **{"Eindverantwoordelijke – hulpvraag": "n.v.t.: soort kan niet voorkomen"})


def the_channels(desk: Desk) -> None:
    balie = {
        "Van wie": "gemeente",
        "Toegangswijzen": "balie, telefoon",
        "Vertelt de termijn": "Ja",
        "Termijn": "6 weken",
    }
    desk.write("Kanalen", Naam="Balie", Soorten="klacht; signaal; melding", Taken="alle", **balie)
    desk.write("Kanalen", Naam="Telefoon", Taken="Bijstand", **{"Van wie": "WTR", "Geldt vanaf": 2024})


def what_is_outsourced(desk: Desk) -> None:
    clauses = {"Clausule klachtregeling": "ja", "Clausule rapportage": "nee"}
    desk.write(
        "Uitbestede taken", Taak="bijstand", Uitvoerder="wtr", Grondslag="gemeenschappelijke regeling", **clauses
    )


def what_is_told(desk: Desk) -> None:
    desk.write("Verantwoordingsafspraken", Kenmerk="jaarverslag", Schakel="college naar raad", Soorten="klacht")
    desk.change("Verantwoordingsafspraken", "jaarverslag", **{"Keer per jaar": "1"})
    for due, received in (("1-5-2026", "20-5-2026"), ("1-5-2025", "geen")):
        cells = {"Kenmerk of nr": "Jaarverslag", "Te leveren op": due, "Ontvangen op": received}
        desk.write("Leveringen", **cells)


def the_figures(desk: Desk) -> None:
    desk.write("Behandelcijfers", Nr=1, Jaar=2025, Ontvangen=120, **{"Aandeel op tijd": 0.8})
    desk.write("Binnen andere termijnen", Termijn="30 dagen", Aandeel="65 %", **{"Kenmerk of nr": 1})


def what_contradicts(desk: Desk) -> None:
    desk.change("Kanalen", "Balie", Bekendgemaakt="betwist")
    for value in ("ja", "nee"):
        desk.write("Betwist", Onderdeel="Kanalen", Veld="bekendgemaakt", Waarde=value, **{"Kenmerk of nr": "Balie"})


def where_it_comes_from(desk: Desk) -> None:
    desk.write("Bewijs", Onderdeel="Taken", Bron="Mandaatregister", Datum="11-2025", **{"Kenmerk of nr": "Bijstand"})
    owners = {"Kenmerk of nr": "Bijstand/klacht", "Veld": "Eindverantwoordelijke"}
    desk.write("Bewijs", Onderdeel="Verantwoordelijkheid", Bron="Klachtregeling", **owners)


def the_rest(desk: Desk) -> None:
    desk.write("Doorverwijzingen", Van="balie", Naar="Team Afval", Wijze="warm")
    desk.answer("Volledig: Visies", "ja")


STEPS: Final[tuple[Callable[[Desk], None], ...]] = (
    the_municipality,
    the_tasks,
    the_organisations,
    who_is_responsible,
    the_channels,
    what_is_outsourced,
    what_is_told,
    the_figures,
    where_it_comes_from,
    the_rest,
)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """Return a desk with the workbook of a municipality of which nothing is known yet."""
    path = tmp_path / "nieuwdorp.xlsx"
    save(NEW, path)
    return Desk(path.read_bytes())


def test_each_save_is_a_valid_landscape_that_knows_more(desk: Desk) -> None:
    """Whoever stops after any step has a landscape that can be assessed, in which nothing of before is lost."""
    known = 0
    for step in STEPS:
        step(desk)

        value = desk.landscape()
        facts = sum(len(value.section(section)) for section in SECTIONS)

        assert known <= facts, step.__name__
        assert 28 == len([one for spearhead in pk.assess(value).spearheads for one in spearhead.observations])
        known = facts
    assert known > 10


def test_step_that_is_half_done_is_told_of(desk: Desk) -> None:
    """A cell that says betwist asks for its values, until these are there."""
    the_channels(desk)
    desk.change("Kanalen", "Telefoon", Taken="")
    the_organisations(desk)
    desk.change("Kanalen", "Balie", Bekendgemaakt="betwist")

    with pytest.raises(pk.InvalidInput) as caught:
        desk.landscape()

    assert (
        "a.xlsx Kanalen!G4: hier staat betwist; zet op blad Betwist ten minste twee verschillende waarden, elk op een "
        "eigen rij"
    ) == caught.value.say("nl")


def test_afternoon_ends_with_what_one_would_have_written(desk: Desk) -> None:
    """The workbook says the same as a file that somebody wrote by hand who knows YAML."""
    for step in (*STEPS, what_contradicts):
        step(desk)

    assert parse(AS_YAML, Landscape) == desk.landscape()


@needs_libreoffice
def test_afternoon_may_be_saved_by_libreoffice(desk: Desk, tmp_path: Path) -> None:
    """Another program writes it back with all that was typed."""
    for step in (*STEPS, what_contradicts):
        step(desk)

    again = saved_again({"nieuwdorp-ingevuld.xlsx": desk.content}, tmp_path)["nieuwdorp-ingevuld.xlsx"]

    assert parse(AS_YAML, Landscape) == landscape_in(again)
