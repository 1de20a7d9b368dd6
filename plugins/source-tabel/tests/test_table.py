"""A table as somebody made it: headings, rows, and where each cell stands."""

from collections.abc import Callable, Sequence
from pathlib import Path

import professionele_klachtbehandeling as pk
import pytest
import xlsxwriter

from klachtbehandeling_source_tabel.table import Table, is_empty, read_table

Book = Callable[..., Path]


@pytest.fixture
def book(tmp_path: Path) -> Book:
    """Return what writes a workbook from the rows of its sheets, and from areas that are merged on the last."""

    def written(*sheets: Sequence[Sequence[object]], merged: str = "", formula: str = "", value: object = "") -> Path:
        path = tmp_path / "tabel.xlsx"
        workbook = xlsxwriter.Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False})
        for rows in sheets:
            sheet = workbook.add_worksheet()
            for number, cells in enumerate(rows):
                sheet.write_row(number, 0, cells)
        if merged:
            sheet.merge_range(merged, "samen")
        if formula:
            sheet.write_formula(formula, "=1+1", None, value)
        workbook.close()
        return path

    return written


def test_headings_without_a_name_or_with_a_double_one_get_that_of_their_column(tmp_path: Path) -> None:
    """Every column can be named: an empty heading by its letter, a second one of the same name with it."""
    path = tmp_path / "tabel.csv"
    path.write_text("Naam;;Naam; Eind\u00a0datum\n1;2;3;4\n1;2;3;4", encoding="utf-8")

    assert ("Naam", "kolom B", "Naam (kolom C)", "Eind datum") == read_table(path).headings


def test_headings_stand_on_the_first_filled_row_or_where_they_are_said_to(tmp_path: Path) -> None:
    """A title above a table is passed over where the mapping says on which row the headings are."""
    path = tmp_path / "tabel.csv"
    path.write_text("\nTitel;\n\nTaak;Wie\nWmo;GGD\n", encoding="utf-8")
    table = read_table(path, header=4)

    assert ("Taak", "Wie") == table.headings
    assert [5] == [row.number for row in table.rows]
    assert ("Titel",) == read_table(path).headings[:1]


def test_row_without_headings_is_refused(tmp_path: Path) -> None:
    """A row that is empty or not there has no headings."""
    path = tmp_path / "tabel.csv"
    path.write_text("Taak\nWmo", encoding="utf-8")

    with pytest.raises(pk.InvalidInput) as caught:
        read_table(path, header=9)

    assert "tabel.csv: there are no headings on row 9" == str(caught.value)


def test_cell_beside_the_last_heading_is_told_of(tmp_path: Path) -> None:
    """What stands beyond the headings is not lost unseen."""
    path = tmp_path / "tabel.csv"
    path.write_text("Taak;Wie\nWmo;GGD;extra\nJeugd;GGD;;\nZorg;GGD\nWerk;GGD", encoding="utf-8")
    table = read_table(path)

    assert ["tabel.csv:2: something stands beside the last heading; that was not read"] == [
        one.say("en") for one in table.unread
    ]


def test_sheet_is_the_first_or_the_one_that_is_named(book: Book) -> None:
    """A workbook gives its first sheet, or another by name; its cells are called as a spreadsheet calls them."""
    path = book([["Taak"], ["Wmo"]], [["Kanaal"], ["Balie"]])

    assert ("Taak",) == read_table(path).headings
    assert ("Kanaal",) == read_table(path, sheet="Sheet2").headings
    assert "Sheet1!A2" == read_table(path).place(2, 0).cell
    with pytest.raises(pk.InvalidInput) as caught:
        read_table(path, sheet="Blad3")
    assert "tabel.xlsx: 'Blad3' is no sheet of this workbook (Sheet1, Sheet2)" == str(caught.value)


def test_merged_cells_hold_their_value_for_all_of_them(book: Book) -> None:
    """A value that was written once over several rows belongs to each."""
    table = read_table(book([["Taak", "Wie"], ["", "a"], ["", "b"], ["Jeugd", "c"]], merged="A2:A3"))

    assert [("samen", "a"), ("samen", "b"), ("Jeugd", "c")] == [row.cells for row in table.rows]


def test_formula_gives_its_value_and_one_without_is_told_of(book: Book) -> None:
    """The outcome that the program left is read; a formula without one, or with an error, holds no value."""
    rows = [["Taak", "Aantal"], ["Wmo", ""]]

    assert ("Wmo", 2.0) == read_table(book(rows, formula="B2", value=2)).rows[0].cells
    assert {1: "formula-without-value"} == {
        column: fault.code for column, fault in read_table(book(rows, formula="B2", value="")).rows[0].faults.items()
    }
    assert {1: "cell-error"} == {
        column: fault.code
        for column, fault in read_table(book(rows, formula="B2", value="#N/A")).rows[0].faults.items()
    }


def test_kind_of_file_that_is_not_read_is_refused(tmp_path: Path) -> None:
    """Other files than text and .xlsx are refused with what would do."""
    with pytest.raises(pk.InvalidInput) as caught:
        read_table(tmp_path / "tabel.ods")

    assert "tabel.ods: '.ods' is no suffix of a file that is read or written here (.csv, .tsv, .txt, .xlsx)" == str(
        caught.value
    )


@pytest.mark.parametrize(("cell", "is_so"), [("", True), (" - ", True), (None, True), ("?", True), (0, False)])
def test_cell_that_says_nothing_is_empty(cell: object, is_so: bool) -> None:
    """Blanks and strokes say nothing; a zero does."""
    assert is_so == is_empty(cell)


def test_heading_that_is_personal_is_called_by_its_column() -> None:
    """A heading with somebody's address in it is not repeated."""
    table = Table(file="a.csv", sheet="", heading_row=1, headings=("Naam", "j.jansen@example.nl"), rows=())

    assert ["Naam", "kolom B"] == [table.heading(column) for column in (0, 1)]
