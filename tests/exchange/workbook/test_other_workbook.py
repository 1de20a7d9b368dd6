"""A workbook that is not one of ours, read within the same limits."""

from pathlib import Path

import pytest

from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.workbook.other_workbook import read_sheet
from tests.workbooks import by_hand


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    """Return a workbook with two sheets."""
    path = tmp_path / "eigen.xlsx"
    path.write_bytes(by_hand({"Contracten": [["Taak"], ["Bijstand"]], "Uitleg": [["=1+1", 2025, True]]}))
    return path


def refused(path: Path, title: str = "") -> str:
    """Return what is said of a workbook that is not read, with its name instead of its path."""
    with pytest.raises(InvalidInput) as caught:
        read_sheet(path, title)
    return str(caught.value).replace(str(path), path.name)


def test_first_sheet_is_read_unless_another_is_named(workbook: Path) -> None:
    """Without a title the first tab is read, with one the sheet of that name; a text with = is a text."""
    assert ("Contracten", [["Taak"], ["Bijstand"]]) == (
        read_sheet(workbook).title,
        [list(row) for row in read_sheet(workbook).rows],
    )
    assert [["=1+1", 2025.0, True]] == [list(row) for row in read_sheet(workbook, "Uitleg").rows]
    assert "Contracten!A2" == read_sheet(workbook).cell(1, 0)


def test_sheet_that_is_not_there_is_refused(workbook: Path) -> None:
    """A title that no tab has is named, with those that there are."""
    assert (
        "eigen.xlsx: 'Contract' is no sheet of this workbook; did you mean 'Contracten'? (Contracten, Uitleg)"
        == refused(workbook, "Contract")
    )


def test_what_is_no_workbook_is_refused(tmp_path: Path) -> None:
    """A file that is not there, is empty or is something else is refused with its name."""
    empty, text = tmp_path / "leeg.xlsx", tmp_path / "tekst.xlsx"
    empty.touch()
    text.write_text("Taak;Uitvoerder", encoding="utf-8")

    assert "leeg.xlsx: the file is empty" == refused(empty)
    assert "tekst.xlsx: this is no workbook that can be opened; it is damaged, or something else" == refused(text)
    assert "niets.xlsx: there is no such file" == refused(tmp_path / "niets.xlsx")


def test_workbook_without_sheets_is_refused(tmp_path: Path) -> None:
    """A workbook in which no sheet can be found holds no table."""
    path = tmp_path / "kaal.xlsx"
    path.write_bytes(by_hand({}))

    assert "kaal.xlsx: this is no workbook that can be opened; it is damaged, or something else" == refused(path)
