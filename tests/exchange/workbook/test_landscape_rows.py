"""The rows of a landscape."""

import datetime
from typing import Any

import pytest

from professionele_klachtbehandeling.domain.accountability import AccountabilityAgreement, Delivery, Register
from professionele_klachtbehandeling.domain.channel import Channel, PublicInformation
from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.domain.municipality import Municipality, Organisation
from professionele_klachtbehandeling.domain.task import NotApplicable, Responsibility, Task
from professionele_klachtbehandeling.domain.vocabulary import Inapplicability, InputKind, Link
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange import read_landscape
from professionele_klachtbehandeling.exchange.workbook.landscape_rows import Cells, in_sheet_order, landscape_rows
from professionele_klachtbehandeling.exchange.workbook.sheet import (
    ANSWER,
    FIELD,
    ITEM,
    QUESTION,
    READING,
    SECTION,
    VALUE,
)
from tests.house.source import ROOT
from tests.landscapes import landscape

DUE = Delivery(due=datetime.date(2026, 5, 1))
COUNTS: Any = (1, NONE)
READINGS: Any = ((DUE,), NONE)


def rows(name: str, value: Landscape) -> list[Cells]:
    """Return the rows of a sheet of a landscape."""
    return landscape_rows(value, "nl")[name]


def test_form_holds_the_answers() -> None:
    """What is unknown has a question without an answer."""
    form = {row[QUESTION]: row.get(ANSWER) for row in rows("municipality", landscape(complete=("channels",)))}

    assert ("GM9999", "Lindewaard", None, "1-7-2026", "ja", None) == tuple(
        form[question]
        for question in ("Gemeentecode", "Naam", "Inwoners", "Peildatum", "Volledig: Kanalen", "Volledig: Visies")
    )


def test_only_what_is_said_stands_in_a_cell() -> None:
    """An item is a row; what it leaves open is left empty."""
    balie = Channel(id="balie", name="Balie", published=False, information=PublicInformation(term=True), end=UNKNOWN)

    assert [{"id": "balie", "name": "Balie", "published": "nee", "information.term": "ja", "end": "onbekend"}] == rows(
        "channels", landscape(channels=(balie,))
    )


def test_matrix_joins_tasks_and_who_is_responsible() -> None:
    """Reason and owner share a cell; a cell of which nothing is known says so."""
    value = landscape(
        tasks=(
            Task(
                id="afval",
                name="Afval",
                not_applicable=(NotApplicable(kind=InputKind.COMPLAINT, reason=Inapplicability.NO_CASES),),
            ),
        ),
        responsibilities=(
            Responsibility(task="afval", kind=InputKind.COMPLAINT, owners=("college", "raad")),
            Responsibility(task="afval", kind=InputKind.SIGNAL),
            Responsibility(task="afval", kind=InputKind.REPORT, deputy="team"),
        ),
    )

    assert [
        {
            "id": "afval",
            "name": "Afval",
            "owners/klacht": "n.v.t.: geen gevallen in de periode; college; raad",
            "owners/signaal": "onbekend",
            "deputy/melding": "team",
        }
    ] == rows("tasks", value)


def test_evidence_stands_on_its_own_sheet() -> None:
    """It names sheet, row and field, by id or by number."""
    value = landscape(
        registers=(
            Register(kind=InputKind.SIGNAL),
            Register(kind=InputKind.COMPLAINT, evidence=(Evidence(citation="A"),)),
        ),
        channels=(Channel(id="balie", name="Balie", evidence=(Evidence(citation="B", field="information.term"),)),),
    )

    assert [
        {SECTION: "Kanalen", ITEM: "balie", FIELD: "Vertelt de termijn", "citation": "B"},
        {SECTION: "Registraties", ITEM: "2", "citation": "A"},
    ] == rows("evidence", value)


def test_disputed_values_stand_on_their_own_sheet() -> None:
    """The cell says that it is disputed, and each value has a row."""
    value = Landscape(
        municipality=Municipality(code=MunicipalityCode("9999"), name="Lindewaard", inhabitants=Disputed(COUNTS)),
        reference_date=datetime.date(2026, 7, 1),
        channels=(Channel(id="balie", name="Balie", published=Disputed((True, False))),),
    )

    assert "betwist" == rows("channels", value)[0]["published"]
    assert [
        {SECTION: "Gemeente", ITEM: "", FIELD: "Inwoners", VALUE: 1},
        {SECTION: "Gemeente", ITEM: "", FIELD: "Inwoners", VALUE: "geen"},
        {SECTION: "Kanalen", ITEM: "balie", FIELD: "Bekendgemaakt", VALUE: "ja"},
        {SECTION: "Kanalen", ITEM: "balie", FIELD: "Bekendgemaakt", VALUE: "nee"},
    ] == rows("disputed", value)


def test_what_fits_in_no_cell_is_named_wherever_it_stands() -> None:
    """On the form, among disputed values and in evidence, each by its path."""
    value = Landscape(
        municipality=Municipality(code=MunicipalityCode("9999"), name=" "),
        reference_date=datetime.date(2026, 7, 1),
        channels=(Channel(id="a", name="A", handler=Disputed(("raad", " x")), evidence=(Evidence(citation=""),)),),
        organisations=(Organisation(id=" x", name="X"),),
    )

    with pytest.raises(InvalidInput) as caught:
        landscape_rows(value, "nl")

    assert {
        "municipality.name",
        "organisations[0].id",
        "channels[0].handler.disputed[1]",
        "channels[0].evidence[0].citation",
    } == {mistake.path for mistake in caught.value.mistakes}


def test_parts_stand_on_their_own_sheet() -> None:
    """Each names the row it is part of; numbered readings contradict each other."""
    value = landscape(
        agreements=(
            AccountabilityAgreement(id="brief", link=Link.OTHER, deliveries=(DUE,)),
            AccountabilityAgreement(id="verslag", link=Link.OTHER, deliveries=Disputed(READINGS)),
            AccountabilityAgreement(id="gesprek", link=Link.OTHER, deliveries=NONE),
        )
    )

    assert [
        {"@number": 1, ITEM: "brief", "due": "1-5-2026"},
        {"@number": 2, ITEM: "verslag", "due": "1-5-2026", READING: 1},
        {"@number": 3, ITEM: "verslag", "due": "geen", READING: 2},
    ] == rows("deliveries", value)
    assert [None, "betwist", "geen"] == [row.get("deliveries") for row in rows("agreements", value)]


def test_order_of_sheets_changes_only_what_has_no_order() -> None:
    """Closed sections and cells of the matrix come in the order of the sheets."""
    tasks = (Task(id="b", name="B"), Task(id="a", name="A"))
    cells = [Responsibility(task=task, kind=kind) for task in "ab" for kind in reversed(InputKind)]

    ordered = in_sheet_order(landscape(complete=("visions", "tasks"), tasks=tasks, responsibilities=tuple(cells)))

    assert ("tasks", "visions") == ordered.complete
    assert tasks == ordered.tasks
    assert [f"{task}/{kind.value}" for task in "ba" for kind in InputKind] == [
        one.key for one in ordered.responsibilities
    ]


@pytest.mark.parametrize("name", ["lindewaard", "klein", "leeg"])
def test_examples_are_in_the_order_of_the_sheets(name: str) -> None:
    """Who writes a file by hand follows the same order."""
    value = read_landscape(ROOT / "examples" / name / "landschap.yaml")

    assert value == in_sheet_order(value)
