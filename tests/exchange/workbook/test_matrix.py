"""The matrix of tasks and kinds."""

import pytest

from professionele_klachtbehandeling.domain.vocabulary import Inapplicability
from professionele_klachtbehandeling.exchange.workbook.annex import Annex
from professionele_klachtbehandeling.exchange.workbook.item import ItemReader
from professionele_klachtbehandeling.exchange.workbook.matrix import Matrix, read_matrix
from professionele_klachtbehandeling.exchange.workbook.names import Names
from professionele_klachtbehandeling.exchange.workbook.part import Parts
from professionele_klachtbehandeling.exchange.workbook.record import RecordReader
from professionele_klachtbehandeling.exchange.workbook.tree import Tree
from tests.sheets import Said, filled_in, landscape_read, sheet_named, told

OUT = "n.v.t.: buiten deze beoordeling"
REASONS = "(taak wordt niet uitgevoerd, soort kan niet voorkomen, geen gevallen in de periode, buiten deze beoordeling)"


def read(*rows: Said) -> tuple[Matrix, Tree]:
    """Return what is read from rows of the matrix of which no other sheet speaks, with the tree it is noted in."""
    made, nothing = Tree(), Annex({})
    reader = RecordReader(made, Names(), "nl")
    items = ItemReader(reader, nothing, nothing, Parts({}, reader, nothing))
    filled = filled_in(sheet_named("tasks"), rows)
    return read_matrix(filled.rows, [str(row["id"]) for row in rows], items), made


def cell(said: str) -> tuple[Matrix, Tree]:
    """Return what is read from one cell of the matrix: who is accountable for signals about social assistance."""
    return read({"id": "bijstand", "name": "Bijstand", "owners/signaal": said})


def test_row_is_a_task() -> None:
    """What stands on a row beside its kinds is said of the task."""
    matrix, made = read({"id": "bijstand", "name": "Bijstand", "domains": "participatie", "laws": "Participatiewet"})

    assert [
        {"id": "bijstand", "name": "Bijstand", "domains": ["participatie"], "laws": ["Participatiewet"]}
    ] == matrix.tasks
    assert [] == matrix.responsibilities
    assert [] == told(made)


def test_cells_of_a_kind_are_one_responsibility() -> None:
    """Who is accountable, who handles, who stands in and who decides are one item per task and kind."""
    matrix, made = read(
        {"id": "afval", "name": "Afval"},
        {
            "id": "bijstand",
            "name": "Bijstand",
            "note": "van de taak",
            "owners/signaal": "college",
            "owners/klacht": "gemeente; raad",
            "handlers/klacht": "griffie",
            "deputy/klacht": "teamleider",
            "escalation_point/klacht": "directeur",
            "note/klacht": "van de cel",
        },
    )

    assert [
        {
            "task": "bijstand",
            "kind": "klacht",
            "owners": ["gemeente", "raad"],
            "handlers": ["griffie"],
            "deputy": "teamleider",
            "escalation_point": "directeur",
            "note": "van de cel",
        },
        {"task": "bijstand", "kind": "signaal", "owners": ["college"]},
    ] == matrix.responsibilities
    assert [{"id": "afval", "name": "Afval"}, {"id": "bijstand", "name": "Bijstand", "note": "van de taak"}] == list(
        matrix.tasks
    )
    assert "Taken!E3" == made.cell_of("responsibilities[1].owners")


def test_empty_cells_say_nothing() -> None:
    """Of a kind about which nothing stands on the row nobody is said to be responsible, nor that nobody is."""
    assert [] == read({"id": "bijstand", "name": "Bijstand"})[0].responsibilities


@pytest.mark.parametrize(("said", "value"), [("geen", "none"), ("onbekend", "unknown"), ("raad", ["raad"])])
def test_cell_may_say_that_nobody_is_or_that_nobody_knows(said: str, value: object) -> None:
    """None and unknown are said of a cell of the matrix as of any other fact."""
    assert [{"task": "bijstand", "kind": "signaal", "owners": value}] == cell(said)[0].responsibilities


@pytest.mark.parametrize(
    "said", [OUT, "nvt buiten deze beoordeling", "N.V.T.: Buiten deze beoordeling", "n/a: out-of-scope", f" {OUT} ; "]
)
def test_kind_may_not_apply(said: str) -> None:
    """What does not apply is said of the task with its reason, and makes no cell with someone responsible."""
    matrix, made = cell(said)

    assert [
        {
            "id": "bijstand",
            "name": "Bijstand",
            "not_applicable": [{"kind": "signaal", "reason": Inapplicability.OUT_OF_SCOPE.value}],
        }
    ] == matrix.tasks
    assert [] == matrix.responsibilities
    assert "Taken!E2" == made.cell_of("tasks[0].not_applicable[0].reason")


def test_reasons_and_owners_may_stand_together() -> None:
    """Several reasons, and owners behind them, are each read: that they contradict each other is for the facts."""
    matrix, made = cell(f"{OUT}; n.v.t.: taak wordt niet uitgevoerd; college; raad")

    assert ["out-of-scope", "task-not-performed"] == [one["reason"] for one in matrix.tasks[0]["not_applicable"]]
    assert [{"task": "bijstand", "kind": "signaal", "owners": ["college", "raad"]}] == matrix.responsibilities
    assert [] == told(made)


def test_each_kind_has_its_own_reason() -> None:
    """Reasons are said per kind, in the order of the kinds."""
    row = {"id": "a", "name": "A", "owners/hulpvraag": OUT, "owners/klacht": "n.v.t.: soort kan niet voorkomen"}
    (task,) = read(row)[0].tasks

    assert ["klacht", "hulpvraag"] == [one["kind"] for one in task["not_applicable"]]


def test_reason_may_not_be_left_out() -> None:
    """That a kind does not apply counts only with a reason."""
    matrix, made = cell("n.v.t.")

    assert [f"Taken!E2: zet achter n.v.t. ook waarom niet {REASONS}"] == told(made)
    assert [{"id": "bijstand", "name": "Bijstand"}] == matrix.tasks


def test_reason_comes_from_the_list() -> None:
    """A reason that is none is told of with those that are."""
    assert [f"Taken!E2: 'uitbesteed' is geen reden waarom iets niet van toepassing is {REASONS}"] == told(
        cell("n.v.t.: uitbesteed; college")[1]
    )


def test_name_that_begins_like_it_is_a_name() -> None:
    """A party whose name begins with the letters of not applicable is a party."""
    assert [["NVTB Advies"]] == [one["owners"] for one in cell("NVTB Advies")[0].responsibilities]


def test_owners_are_named_by_id_or_name() -> None:
    """Whoever fills in the matrix may write the name of an organisation, and the task may have no id yet."""
    made = landscape_read(
        organisations=[{"id": "werkplein", "name": "Werkplein Rivieren"}],
        tasks=[{"name": "Bijstand", "owners/klacht": "werkplein rivieren"}],
    )

    assert [{"task": "bijstand", "kind": "klacht", "owners": ["werkplein"]}] == made.fields["responsibilities"]


def test_what_other_sheets_speak_of_is_there() -> None:
    """Evidence about an empty cell of the matrix makes an item of it, so that the evidence is not lost."""
    made = landscape_read(
        tasks=[{"id": "bijstand", "name": "Bijstand"}],
        evidence=[{"@section": "Verantwoordelijkheid", "@item": "Bijstand/melding", "citation": "Website"}],
    )

    assert [{"task": "bijstand", "kind": "melding", "evidence": [{"citation": "Website"}]}] == made.fields[
        "responsibilities"
    ]


def test_owners_may_be_disputed() -> None:
    """Contradicting owners stand on the sheet for that, by task and kind."""
    about: Said = {"@section": "Verantwoordelijkheid", "@item": "bijstand/klacht", "@field": "Eindverantwoordelijke"}
    made = landscape_read(
        tasks=[{"id": "bijstand", "name": "Bijstand", "owners/klacht": "betwist"}],
        disputed=[{**about, "@value": "college"}, {**about, "@value": "raad; burgemeester"}],
    )

    assert [
        {"task": "bijstand", "kind": "klacht", "owners": {"disputed": [["college"], ["raad", "burgemeester"]]}}
    ] == made.fields["responsibilities"]
    assert [] == told(made)
