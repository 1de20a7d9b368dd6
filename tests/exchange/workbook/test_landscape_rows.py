"""From a landscape to the rows of its sheets."""

import datetime
from typing import Any

import pytest

from professionele_klachtbehandeling.domain.accountability import (
    AccountabilityAgreement,
    Delivery,
    HandlingFigures,
    Register,
    WithinTerm,
)
from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.domain.municipality import Municipality
from professionele_klachtbehandeling.domain.share import Share
from professionele_klachtbehandeling.domain.task import NotApplicable, Responsibility, Task
from professionele_klachtbehandeling.domain.term import Term
from professionele_klachtbehandeling.domain.vocabulary import ALL, Inapplicability, InputKind, Link
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.workbook.landscape_rows import Cells, in_sheet_order, landscape_rows
from professionele_klachtbehandeling.exchange.workbook.sheet import landscape_sheets
from tests.landscapes import landscape

OUT = "n.v.t.: buiten deze beoordeling"


def rows(value: Landscape, language: str = "nl") -> dict[str, list[Cells]]:
    """Return the rows of the sheets on which something stands, but for the form."""
    return {name: found for name, found in landscape_rows(value, language).items() if found and name != "municipality"}


def excluded(*kinds: InputKind) -> tuple[NotApplicable, ...]:
    """Return that these kinds do not apply."""
    return tuple(NotApplicable(kind=kind, reason=Inapplicability.OUT_OF_SCOPE) for kind in kinds)


def test_every_sheet_is_there() -> None:
    """A landscape without facts has all its sheets, with rows on the form only."""
    found = landscape_rows(landscape(), "nl")

    assert [sheet.name for sheet in landscape_sheets()] == list(found)
    assert ["municipality"] == [name for name, filled in found.items() if filled]


def test_form_says_whose_facts_these_are() -> None:
    """The form has the answers of the landscape, closed sections included, and leaves the other questions open."""
    found = landscape_rows(landscape(complete=("channels",)), "nl")["municipality"]

    assert {
        "Soort bestand": "klachtbehandeling/landscape/1",
        "Gemeentecode": "GM9999",
        "Naam": "Lindewaard",
        "Peildatum": "1-7-2026",
        "Volledig: Kanalen": "ja",
    } == {row["@question"]: row["@answer"] for row in found if "@answer" in row}


def test_disputed_inhabitants_name_no_row() -> None:
    """What is disputed of the municipality stands on the sheet for that without a row to be named."""
    who = Municipality(code=MunicipalityCode("9999"), name="Lindewaard", inhabitants=Disputed((205, 198)))
    value = Landscape(municipality=who, reference_date=datetime.date(2026, 7, 1))
    about: Cells = {"@section": "Gemeente", "@item": "", "@field": "Inwoners"}

    assert {"disputed": [{**about, "@value": 205}, {**about, "@value": 198}]} == rows(value)
    assert {"@question": "Inwoners", "@answer": "betwist"} in landscape_rows(value, "nl")["municipality"]


def test_item_stands_on_a_row() -> None:
    """What is known of an item stands in its cells, in the words of people; what is unsaid stays empty."""
    balie = Channel(id="balie", name="Balie", tasks=ALL, kinds=(InputKind.COMPLAINT, InputKind.SIGNAL), published=False)

    assert {
        "channels": [{"id": "balie", "name": "Balie", "tasks": "alle", "kinds": "klacht; signaal", "published": "nee"}]
    } == rows(landscape(channels=(balie,)))
    assert "no" == rows(landscape(channels=(balie,)), "en")["channels"][0]["published"]


def test_items_without_id_are_numbered() -> None:
    """Items that have no id of their own get a number by which other sheets refer to them."""
    evidence = (Evidence(citation="Zaaksysteem"),)
    value = landscape(
        registers=(Register(kind=InputKind.COMPLAINT), Register(kind=InputKind.SIGNAL, kept=NONE, evidence=evidence))
    )

    assert {
        "registers": [{"@number": 1, "kind": "klacht"}, {"@number": 2, "kind": "signaal", "kept": "geen"}],
        "evidence": [{"@section": "Registraties", "@item": "2", "citation": "Zaaksysteem"}],
    } == rows(value)


def test_evidence_stands_per_item_and_field() -> None:
    """Evidence names the sheet, the row and the heading it is about, in the order of the sections."""
    website, folder = Evidence(citation="Website"), Evidence(citation="Folder", field="kinds")
    value = landscape(
        channels=(Channel(id="balie", name="Balie", evidence=(website, folder)),),
        tasks=(Task(id="bijstand", name="Bijstand", evidence=(website,)),),
        responsibilities=(Responsibility(task="bijstand", kind=InputKind.SIGNAL, evidence=(website,)),),
    )

    assert [
        {"@section": "Taken", "@item": "bijstand", "citation": "Website"},
        {"@section": "Kanalen", "@item": "balie", "citation": "Website"},
        {"@section": "Kanalen", "@item": "balie", "@field": "Soorten", "citation": "Folder"},
        {"@section": "Verantwoordelijkheid", "@item": "bijstand/signaal", "citation": "Website"},
    ] == rows(value)["evidence"]


def test_disputed_values_stand_one_on_a_row() -> None:
    """A cell says that its value is disputed; each value has a row that names sheet, row and heading."""
    published: Any = Disputed((True, NONE))
    value = landscape(channels=(Channel(id="balie", name="Balie", published=published),))
    about: Cells = {"@section": "Kanalen", "@item": "balie", "@field": "Bekendgemaakt"}

    assert {
        "channels": [{"id": "balie", "name": "Balie", "published": "betwist"}],
        "disputed": [{**about, "@value": "ja"}, {**about, "@value": "geen"}],
    } == rows(value)


def test_matrix_has_tasks_and_who_is_responsible() -> None:
    """Who is responsible stands on the row of the task, in the columns of the kind."""
    value = landscape(
        tasks=(Task(id="bijstand", name="Bijstand"), Task(id="afval", name="Afval")),
        responsibilities=(
            Responsibility(task="bijstand", kind=InputKind.SIGNAL, owners=("college", "raad"), deputy="teamleider"),
            Responsibility(task="bijstand", kind=InputKind.COMPLAINT, handlers=NONE, note="nieuw"),
        ),
    )

    assert {
        "tasks": [
            {
                "id": "bijstand",
                "name": "Bijstand",
                "owners/signaal": "college; raad",
                "deputy/signaal": "teamleider",
                "handlers/klacht": "geen",
                "note/klacht": "nieuw",
            },
            {"id": "afval", "name": "Afval"},
        ]
    } == rows(value)


def test_responsibility_of_which_nothing_is_known_is_kept() -> None:
    """Where it was said that nobody knows who is responsible, the matrix says so and is not left empty."""
    value = landscape(
        tasks=(Task(id="bijstand", name="Bijstand"),),
        responsibilities=(Responsibility(task="bijstand", kind=InputKind.SIGNAL, owners=UNKNOWN),),
    )

    assert [{"id": "bijstand", "name": "Bijstand", "owners/signaal": "onbekend"}] == rows(value)["tasks"]


def test_reason_stands_before_owners() -> None:
    """Why a kind does not apply and who is accountable all the same stand in one cell, so that neither is lost."""
    value = landscape(
        tasks=(Task(id="bijstand", name="Bijstand", not_applicable=excluded(InputKind.SIGNAL, InputKind.COMPLAINT)),),
        responsibilities=(Responsibility(task="bijstand", kind=InputKind.SIGNAL, owners=("college",)),),
    )

    assert [{"id": "bijstand", "name": "Bijstand", "owners/klacht": OUT, "owners/signaal": f"{OUT}; college"}] == rows(
        value
    )["tasks"]


def test_reason_and_disputed_owners_stand_together() -> None:
    """A cell can say that a kind does not apply and that its owners are disputed, whose values stand elsewhere."""
    owners: Any = Disputed((("college",), ("raad",)))
    value = landscape(
        tasks=(Task(id="bijstand", name="Bijstand", not_applicable=excluded(InputKind.SIGNAL)),),
        responsibilities=(Responsibility(task="bijstand", kind=InputKind.SIGNAL, owners=owners),),
    )
    about: Cells = {"@section": "Verantwoordelijkheid", "@item": "bijstand/signaal", "@field": "Eindverantwoordelijke"}

    assert {
        "tasks": [{"id": "bijstand", "name": "Bijstand", "owners/signaal": f"{OUT}; betwist"}],
        "disputed": [{**about, "@value": "college"}, {**about, "@value": "raad"}],
    } == rows(value)


def agreement(deliveries: Any) -> Landscape:  # noqa: ANN401 - a fact of any shape
    """Return a landscape with one agreement and what is known of its deliveries."""
    return landscape(
        agreements=(AccountabilityAgreement(id="verslag", link=Link.COLLEGE_TO_COUNCIL, deliveries=deliveries),)
    )


def test_deliveries_stand_on_their_own_sheet() -> None:
    """Each delivery has a numbered row that names its agreement; what is disputed of it names that number."""
    may, june = (Delivery(due=datetime.date(2026, month, 1)) for month in (5, 6))
    late = Delivery(due=datetime.date(2026, 7, 1), response=Disputed((True, False)))
    about: Cells = {"@section": "Leveringen", "@item": "3", "@field": "Reactie vastgelegd"}

    assert {
        "agreements": [{"id": "verslag", "link": "college naar raad"}],
        "deliveries": [
            {"@number": 1, "@item": "verslag", "due": "1-5-2026"},
            {"@number": 2, "@item": "verslag", "due": "1-6-2026"},
            {"@number": 3, "@item": "verslag", "due": "1-7-2026", "response": "betwist"},
        ],
        "disputed": [{**about, "@value": "ja"}, {**about, "@value": "nee"}],
    } == rows(agreement((may, june, late)))


def test_disputed_deliveries_are_numbered_readings() -> None:
    """Contradicting lists of deliveries are readings, of which one may say that there are none."""
    may, june = (Delivery(due=datetime.date(2026, month, 1)) for month in (5, 6))

    assert {
        "agreements": [{"id": "verslag", "link": "college naar raad", "deliveries": "betwist"}],
        "deliveries": [
            {"@number": 1, "@item": "verslag", "@reading": 1, "due": "1-5-2026"},
            {"@number": 2, "@item": "verslag", "@reading": 1, "due": "1-6-2026"},
            {"@number": 3, "@item": "verslag", "@reading": 2, "due": "geen"},
        ],
    } == rows(agreement(Disputed(((may, june), NONE))))


@pytest.mark.parametrize(("deliveries", "said"), [(NONE, {"deliveries": "geen"}), (UNKNOWN, {})])
def test_no_deliveries_stand_in_the_cell(deliveries: object, said: Cells) -> None:
    """That nothing was due stands with the agreement, and on no sheet of its own."""
    assert {"agreements": [{"id": "verslag", "link": "college naar raad", **said}]} == rows(agreement(deliveries))


def test_shares_within_a_term_name_their_figures() -> None:
    """Shares within other terms name the figures they are part of by number."""
    within = (WithinTerm(term=Term.parse("30 days"), share=Share.parse("80%")), WithinTerm(term=Term.parse("8 weeks")))
    value = landscape(figures=(HandlingFigures(year=2024), HandlingFigures(year=2025, within=within)))

    assert {
        "figures": [{"@number": 1, "year": 2024}, {"@number": 2, "year": 2025}],
        "within": [
            {"@number": 1, "@item": "2", "term": "30 dagen", "share": "80%"},
            {"@number": 2, "@item": "2", "term": "8 weken"},
        ],
    } == rows(value)


def test_all_that_cannot_stand_in_a_cell_is_told_at_once() -> None:
    """Texts that mean something else on a sheet are told of wherever they stand, each by its field."""
    value = landscape(
        channels=(Channel(id="balie", name=" ", evidence=(Evidence(citation=" "),)),),
        figures=(HandlingFigures(year=2025, satisfaction=Disputed(("betwist", "goed"))),),
    )

    with pytest.raises(InvalidInput) as caught:
        landscape_rows(value, "nl")

    said = "kan hier niet als tekst worden opgeschreven, want het zou anders worden teruggelezen"
    assert [
        f"channels[0].name: ' ' {said}",
        f"channels[0].evidence[0].citation: ' ' {said}",
        f"figures[0].satisfaction.disputed[0]: 'betwist' {said}",
    ] == caught.value.say("nl").split("\n")


def test_form_is_told_of_with_the_rest() -> None:
    """An answer that cannot stand on the form is told of together with what is wrong elsewhere."""
    who = Municipality(code=MunicipalityCode("9999"), name=" ")
    value = Landscape(
        municipality=who, reference_date=datetime.date(2026, 7, 1), channels=(Channel(id="balie", name=" "),)
    )

    with pytest.raises(InvalidInput) as caught:
        landscape_rows(value, "nl")

    said = "' ' kan hier niet als tekst worden opgeschreven, want het zou anders worden teruggelezen"
    assert [f"municipality.name: {said}", f"channels[0].name: {said}"] == caught.value.say("nl").split("\n")


def test_order_of_sheets_is_that_of_sections_and_kinds() -> None:
    """What has no order of its own comes in the order of the sheets, and nothing else moves."""
    task = Task(id="z", name="Z", not_applicable=excluded(InputKind.SIGNAL, InputKind.COMPLAINT))
    value = landscape(
        complete=("channels", "tasks"),
        tasks=(task, Task(id="a", name="A")),
        responsibilities=tuple(
            Responsibility(task=id_, kind=kind, owners=("college",))
            for id_, kind in (("a", InputKind.SIGNAL), ("z", InputKind.SIGNAL), ("a", InputKind.COMPLAINT))
        ),
        channels=(Channel(id="telefoon", name="Telefoon"), Channel(id="balie", name="Balie")),
    )
    ordered = in_sheet_order(value)

    assert ("tasks", "channels") == ordered.complete
    assert excluded(InputKind.COMPLAINT, InputKind.SIGNAL) == ordered.tasks[0].not_applicable
    assert ["z/signaal", "a/klacht", "a/signaal"] == [one.key for one in ordered.responsibilities]
    assert (["z", "a"], value.channels) == ([one.id for one in ordered.tasks], ordered.channels)
