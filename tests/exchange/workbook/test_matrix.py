"""The matrix of tasks and kinds."""

from collections.abc import Mapping

import pytest

from professionele_klachtbehandeling.exchange.workbook.matrix import Matrix, read_matrix
from professionele_klachtbehandeling.exchange.workbook.sheet import ITEM, SECTION, inapplicability_column
from tests.exchange.workbook.test_item import reader

REASONS = ", ".join(inapplicability_column().terms("nl"))


def matrix(*rows: Mapping[str, object], evidence: Mapping[str, object] | None = None) -> tuple[Matrix, list[str]]:
    """Return what the matrix says, and what is wrong with it."""
    items, sheets = reader(tasks=list(rows), evidence=[evidence] if evidence else [])
    ids = [str(row["id"]) for row in rows]
    return read_matrix(sheets["tasks"].rows, ids, items), [one.say("nl") for one in items.reader.made.mistakes]


def task(**cells: object) -> Mapping[str, object]:
    """Return a row of the matrix; two underscores stand for the stroke between a field and a kind."""
    return {"id": "afval", "name": "Afval", **{key.replace("__", "/"): cell for key, cell in cells.items()}}


def test_each_kind_that_says_something_is_a_cell() -> None:
    """Who is responsible is one item per task and kind; where nothing stands there is none."""
    read, wrong = matrix(task(owners__klacht="college; raad", deputy__signaal="coördinator"))

    assert [] == wrong
    assert [{"id": "afval", "name": "Afval"}] == read.tasks
    assert [
        {"task": "afval", "kind": "klacht", "owners": ["college", "raad"]},
        {"task": "afval", "kind": "signaal", "deputy": "coördinator"},
    ] == read.responsibilities


@pytest.mark.parametrize(
    "cell",
    [
        "n.v.t.: soort kan niet voorkomen",
        "N.v.t. soort kan niet voorkomen",
        "nvt:kind-cannot-occur",
        "n/a: kind cannot occur",
        " n.v.t. : Soort kan niet voorkomen ;",
    ],
)
def test_kind_that_does_not_apply_has_its_reason(cell: str) -> None:
    """However it is written, the reason is one from the list, and the cell says nothing of who is responsible."""
    read, wrong = matrix(task(owners__melding=cell))

    assert [] == wrong
    assert [{"kind": "melding", "reason": "kind-cannot-occur"}] == read.tasks[0]["not_applicable"]
    assert [] == read.responsibilities


def test_reason_and_owner_can_stand_in_one_cell() -> None:
    """A landscape may hold both, and so may the matrix."""
    read, wrong = matrix(
        task(owners__klacht="n.v.t.: geen gevallen in de periode; n.v.t.: buiten deze beoordeling\ncollege")
    )

    assert [] == wrong
    assert ["no-cases", "out-of-scope"] == [one["reason"] for one in read.tasks[0]["not_applicable"]]
    assert [{"task": "afval", "kind": "klacht", "owners": ["college"]}] == read.responsibilities


@pytest.mark.parametrize("owner", ["nvtplein", '"n.v.t."', "n.v.t.team"])
def test_party_whose_name_begins_alike_is_a_party(owner: str) -> None:
    """Only the word itself says that something does not apply."""
    read, _ = matrix(task(owners__klacht=owner))

    assert [owner.strip('"')] == read.responsibilities[0]["owners"]


@pytest.mark.parametrize(
    ("cell", "message"),
    [
        (
            "n.v.t.",
            f"Taken!D2: zet achter n.v.t. ook waarom niet ({REASONS})",
        ),
        (
            "n.v.t.: uitbesteed",
            f"Taken!D2: 'uitbesteed' is geen reden waarom iets niet van toepassing is ({REASONS})",
        ),
    ],
)
def test_reason_must_be_one_of_the_list(cell: str, message: str) -> None:
    """That a task was outsourced is never a reason, and neither is silence."""
    assert [message] == matrix(task(owners__klacht=cell))[1]


def test_cell_of_which_only_evidence_speaks_is_there() -> None:
    """Evidence about who is responsible is kept, though it is unknown who that is."""
    read, wrong = matrix(
        task(), evidence={SECTION: "Verantwoordelijkheid", ITEM: "afval/klacht", "citation": "Mandaat"}
    )

    assert [] == wrong
    assert [{"task": "afval", "kind": "klacht", "evidence": [{"citation": "Mandaat"}]}] == read.responsibilities


def test_unknown_owner_is_a_cell() -> None:
    """Who writes that it is unknown says more than who leaves the cell empty."""
    read, _ = matrix(task(owners__klacht="onbekend"))

    assert [{"task": "afval", "kind": "klacht", "owners": "unknown"}] == read.responsibilities
