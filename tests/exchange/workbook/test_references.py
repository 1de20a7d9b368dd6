"""How the rows of sheets are referred to by the rows of others."""

from collections.abc import Mapping

import pytest

from professionele_klachtbehandeling.domain.vocabulary import InputKind
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.workbook.column import NUMBER
from professionele_klachtbehandeling.exchange.workbook.filled import Filled, Row
from professionele_klachtbehandeling.exchange.workbook.names import Names
from professionele_klachtbehandeling.exchange.workbook.references import References, references_in
from professionele_klachtbehandeling.exchange.workbook.sheet import landscape_sheets

SHEETS = {sheet.name: sheet for sheet in landscape_sheets()}


def sheet(name: str, *rows: Mapping[str, object]) -> Filled:
    """Return a sheet with these rows, each by the field that a cell holds."""
    title = SHEETS[name].title("nl")
    return Filled(title, tuple(Row(SHEETS[name], title, number, cells, {}) for number, cells in enumerate(rows, 3)))


def references(**sheets: Filled) -> References:
    """Return how the rows of these sheets are referred to."""
    return references_in(sheets, "nl")


def refused(found: References, section: str, shown: str) -> str:
    """Return what is said of a text that leads to no row, or to more than one."""
    with pytest.raises(InvalidInput) as caught:
        found.find(section, shown)
    return str(caught.value)


def test_row_with_an_id_is_referred_to_by_it() -> None:
    """An id that was filled in is what others refer to, as it was filled in."""
    made = references(channels=sheet("channels", {"id": " Balie ", "name": "Het loket"}))

    assert ["Balie"] == made.rows["channels"]


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("Jeugdzorg (regio)", "jeugdzorg-regio"),
        ("Één loket", "een-loket"),
        ("College", "college-2"),
        ("Geen", "geen-2"),
        ("?", "x"),
    ],
)
def test_id_that_was_left_out_is_made_from_the_name(name: str, made: str) -> None:
    """Nobody has to invent an id; none is made that a cell would take for a word or for a party of any municipality."""
    assert [made] == references(channels=sheet("channels", {"name": name})).rows["channels"]


def test_ids_that_are_made_differ_from_all_others_on_the_sheet() -> None:
    """Two rows of one name get two ids, neither of which is one that was filled in further down."""
    made = references(channels=sheet("channels", {"name": "Balie"}, {"name": "Balie"}, {"id": "balie"}))

    assert ["balie-2", "balie-3", "balie"] == made.rows["channels"]


def test_row_without_id_and_name_is_called_after_its_sheet() -> None:
    """A row that says something always has an id, so that what it lacks can be told of it."""
    assert ["kanalen"] == references(channels=sheet("channels", {"note": "nieuw"})).rows["channels"]


def test_rows_without_ids_are_referred_to_by_number() -> None:
    """Where rows have no id, their number is what others refer to; one without a number cannot be referred to."""
    made = references(registers=sheet("registers", {NUMBER: 2.0}, {NUMBER: "b"}, {}))

    assert ["2", "b", ""] == made.rows["registers"]


def test_form_is_one_row_without_a_name() -> None:
    """What is said of the municipality needs no row to be named."""
    assert "" == references().find("municipality", "")


def test_every_task_can_be_referred_to_with_each_kind() -> None:
    """The cells of the matrix are referred to by task and kind."""
    made = references(tasks=sheet("tasks", {"id": "wmo"}, {"id": "afval"}))

    kinds = [kind.value for kind in InputKind]
    assert [f"{task}/{kind}" for task in ("wmo", "afval") for kind in kinds] == made.rows["responsibilities"]


@pytest.mark.parametrize(
    "shown",
    ["werkplein", "WERKPLEIN", "Werkplein Tussen de Rivieren", "werkplein tussen-de rivieren", "het plein", "WTR"],
)
def test_row_is_found_by_its_id_its_name_or_another_name(shown: str) -> None:
    """A row is found by whatever it is called, in capitals or not."""
    made = references(
        organisations=sheet(
            "organisations",
            {"id": "werkplein", "name": "Werkplein Tussen de Rivieren", "aliases": "Het plein; WTR"},
            {"id": "ggd", "name": "GGD"},
        )
    )

    assert "werkplein" == made.find("organisations", shown)


@pytest.mark.parametrize("shown", ["wmo/klacht", "Maatschappelijke ondersteuning / klacht", "WMO/Klacht"])
def test_cell_of_the_matrix_is_found_by_the_name_of_its_task(shown: str) -> None:
    """Before the stroke stands a task by whatever it is called, and after it the kind, with blanks or without."""
    made = references(tasks=sheet("tasks", {"id": "wmo", "name": "Maatschappelijke ondersteuning"}))

    assert "wmo/klacht" == made.find("responsibilities", shown)


def test_task_with_a_stroke_in_its_name_is_found() -> None:
    """Only the last stroke stands before the kind."""
    made = references(tasks=sheet("tasks", {"id": "afval", "name": "Afval/grondstoffen"}))

    assert "afval/signaal" == made.find("responsibilities", "Afval/grondstoffen/signaal")


def test_id_as_it_is_written_goes_before_one_that_looks_like_it() -> None:
    """Where two ids differ only in capitals, each is found by its own."""
    made = References({"channels": ["balie", "Balie"]}, Names(), "nl")

    assert ["balie", "Balie"] == [made.find("channels", shown) for shown in ("balie", "Balie")]


def test_id_goes_before_the_name_of_another_row() -> None:
    """A text that is the id of one row and the name of another means the one with the id."""
    made = references(channels=sheet("channels", {"id": "loket", "name": "Balie"}, {"id": "balie", "name": "Loket"}))

    assert ["loket", "balie"] == [made.find("channels", shown) for shown in ("loket", "balie")]


@pytest.mark.parametrize(
    ("rows", "shown"), [(["1", "2", "1"], "1"), (["balie", "Balie"], "BALIE")], ids=["twice", "capitals"]
)
def test_text_that_leads_to_two_rows_is_refused(rows: list[str], shown: str) -> None:
    """Where a text can mean more than one row, none is chosen."""
    assert (
        f"@item: '{shown}' can be more than one row of sheet Kanalen; give each row a key or number of its own"
    ) == refused(References({"channels": rows}, Names(), "nl"), "channels", shown)


def test_name_that_two_rows_have_leads_to_neither() -> None:
    """A name that is not one row's own is no way to refer to a row, and the ids are told."""
    made = references(channels=sheet("channels", {"id": "a1", "name": "Balie"}, {"id": "b2", "name": "Balie"}))

    assert "@item: 'Balie' is not on sheet Kanalen (a1, b2)" == refused(made, "channels", "Balie")


def test_text_that_leads_nowhere_is_refused_with_what_comes_near() -> None:
    """A text that means no row is told with the rows there are; those that cannot be referred to are not offered."""
    made = References({"registers": ["", "balie", "telefoon", ""]}, Names(), "nl")

    assert ("@item: 'bali' is not on sheet Registraties; did you mean 'balie'? (balie, telefoon)") == refused(
        made, "registers", "bali"
    )


def test_cell_of_the_matrix_that_is_none_is_told_by_the_sheet_with_the_tasks() -> None:
    """There is no sheet with cells of the matrix: whoever looks for one is sent to that of the tasks."""
    made = References({"responsibilities": ["wmo/klacht"]}, Names(), "nl")

    assert "@item: 'afval' is not on sheet Taken (wmo/klacht)" == refused(made, "responsibilities", "afval")


def test_empty_text_leads_to_no_row() -> None:
    """Who names nothing finds nothing."""
    made = references(channels=sheet("channels", {"id": "balie"}))

    assert "@item: '' is not on sheet Kanalen (balie)" == refused(made, "channels", "")
