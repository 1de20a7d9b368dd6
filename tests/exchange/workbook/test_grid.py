"""Sheets as rows of cells."""

import time

import pytest

from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.workbook.archive import open_archive
from professionele_klachtbehandeling.exchange.workbook.grid import (
    LAST_COLUMN,
    LAST_ROW,
    Grid,
    cell_name,
    letters,
    read_grids,
)
from tests.workbooks import MAIN, STRICT_MAIN, Cell, by_hand, packed, parts, sheet_xml

ENDLESS = (
    "sheet 'Blad' goes on beyond cell IV9999; delete the empty rows and columns below and beside what is filled in"
)


def grid_in(content: bytes, title: str = "Blad") -> Grid:
    """Return a sheet of a workbook."""
    (grid,) = read_grids(open_archive(content), [title])
    return grid


def with_rows(rows: str, after: str = "") -> bytes:
    """Return a workbook whose only sheet has rows as XML."""
    xml = f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData>{after}</worksheet>'
    return packed({**parts(by_hand({"Blad": []})), "xl/worksheets/sheet1.xml": xml.encode()})


def refused(content: bytes) -> str:
    """Return the message with which a workbook is refused."""
    with pytest.raises(InvalidInput) as caught:
        grid_in(content)
    return str(caught.value)


def test_cells_come_as_what_they_are() -> None:
    """Texts, numbers and truths are told apart, and an empty cell is an empty text."""
    grid = grid_in(by_hand({"Blad": [["a", 344, True], [], [None, 0.5]]}))

    assert [["a", 344.0, True], ["", "", ""], ["", 0.5, ""]] == [list(row) for row in grid.rows]


@pytest.mark.parametrize(
    "cell",
    [
        Cell('t="inlineStr"', '<is><r><t xml:space="preserve">Een </t></r><r><rPr><b/></rPr><t>kop</t></r></is>'),
        Cell('t="str"', "<v>Een kop</v>"),
        Cell('t="inlineStr"', "<is><t>Een<![CDATA[ kop]]></t></is>"),
    ],
)
def test_text_is_a_text_however_it_is_stored(cell: Cell) -> None:
    """Bold letters within a cell, and texts that are not shared, are read like any other."""
    assert "Een kop" == grid_in(by_hand({"Blad": [[cell]]})).rows[0][0]


def test_dates_are_read_by_their_format() -> None:
    """A number with the format of a date is that day."""
    styles = f'<styleSheet xmlns="{MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
    held = parts(by_hand({"Blad": [[Cell('s="1"', "<v>45784</v>")]]}))

    grid = grid_in(packed({**held, "xl/styles.xml": styles.encode()}))

    assert "2025-05-07" == str(grid.rows[0][0])[:10]


def test_shared_texts_are_read() -> None:
    """Excel keeps the texts of all sheets in one place."""
    shared = f'<sst xmlns="{MAIN}"><si><t>nul</t></si><si><t>een</t></si></sst>'
    held = parts(by_hand({"Blad": [[Cell('t="s"', "<v>1</v>")]]}))

    assert "een" == grid_in(packed({**held, "xl/sharedStrings.xml": shared.encode()})).rows[0][0]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>", [[1.0, 2.0], [3.0, ""]]),
        ('<row r="2"><c><v>1</v></c></row>', [[""], [1.0]]),
        ("<row r='1'><c r='B1'><v>1</v></c><c><v>2</v></c></row>", [["", 1.0, 2.0]]),
        ('<row r="1"><c s="0" r="b1"><v>1</v></c></row>', [["", 1.0]]),
        (f'<x:row xmlns:x="{MAIN}" r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>', [[1.0]]),
    ],
)
def test_cells_need_not_say_where_they_are(rows: str, expected: list[list[object]]) -> None:
    """A cell without a place of its own follows the one before it, as some programs write it."""
    assert expected == [list(row) for row in grid_in(with_rows(rows)).rows]


def test_strict_workbook_is_read() -> None:
    """The stricter of the two standards has other namespaces and the same cells."""
    assert "a" == grid_in(by_hand({"Blad": [["a"]]}, STRICT_MAIN)).rows[0][0]


def test_formulas_and_errors_are_pointed_at() -> None:
    """Which cells were computed cannot be seen from their values, and neither that a value could not be."""
    grid = grid_in(
        by_hand(
            {
                "Blad": [
                    ["a", Cell("", "<f>1+1</f><v>2</v>")],
                    [Cell('t="e"', "<v>#REF!</v>"), Cell("", '<f t="shared" si="0"/><v>2</v>')],
                ]
            }
        )
    )

    assert (frozenset({(0, 1), (1, 1)}), frozenset({(1, 0)})) == (grid.formulas, grid.errors)


def test_truth_that_libreoffice_writes_is_no_formula() -> None:
    """It writes a yes or no as a formula without anything to work out, also where the column holds texts."""
    true, false = (
        Cell(kind, f'<f aca="false">{name}()</f><v>1</v>') for kind, name in (('t="b"', "TRUE"), ("", "FALSE"))
    )

    grid = grid_in(by_hand({"Blad": [["a", true], [false, Cell("", "<f>NOT(TRUE())</f><v>0</v>")]]}))

    assert [["a", True], [False, 0.0]] == [list(row) for row in grid.rows]
    assert frozenset({(1, 1)}) == grid.formulas


def test_formula_of_a_cell_without_a_place_is_pointed_at() -> None:
    """A formula is found where the cells are counted, too."""
    grid = grid_in(with_rows("<row><c/><c><f>1</f><v>1</v></c></row>"))

    assert frozenset({(0, 1)}) == grid.formulas


def test_merged_cells_are_pointed_at() -> None:
    """An area is named by its corners."""
    xml = sheet_xml([["a", "b"]], after='<mergeCells><mergeCell ref="A1:B3"/></mergeCells>')
    held = {**parts(by_hand({"Blad": []})), "xl/worksheets/sheet1.xml": xml.encode()}

    assert [((0, 0), (2, 1))] == list(grid_in(packed(held)).merged)


@pytest.mark.parametrize(
    "cell",
    [
        f'<c r="A{LAST_ROW + 1}"/>',
        f'<c r="{letters(LAST_COLUMN)}1"/>',
        '<c r="XFD1048576"/>',
        "<c r='XFD1048576'/>",
        '<c r="xfd1048576"/>',
        '<c r="&#88;FD1"/>',
        '<c other-r="A1" r="XFD1"/>',
    ],
)
def test_sheet_that_goes_on_and_on_is_refused(cell: str) -> None:
    """However the place of a cell is written, nothing is made of a sheet as large as a program allows."""
    told = (
        "sheet 'Blad' goes on beyond cell IV9999; delete the empty rows and columns below and beside what is filled in"
    )

    assert told == refused(with_rows(f"<row>{cell}</row>"))


def test_row_that_lies_far_away_is_refused() -> None:
    """A cell without a place of its own is where its row is."""
    told = (
        "sheet 'Blad' goes on beyond cell IV9999; delete the empty rows and columns below and beside what is filled in"
    )

    assert told == refused(with_rows('<row r="1000000"><c><v>1</v></c></row>'))


def test_last_cell_may_be_filled_in() -> None:
    """The limit itself is within it."""
    grid = grid_in(with_rows(f'<row><c r="{letters(LAST_COLUMN - 1)}{LAST_ROW}"><v>1</v></c></row>'))

    assert (LAST_ROW, LAST_COLUMN) == (len(grid.rows), len(grid.rows[0]))


def test_million_rows_without_cells_do_no_harm() -> None:
    """Rows in which nothing stands cost no more than reading past them."""
    begin = time.process_time()

    grid = grid_in(with_rows('<row r="1"><c r="A1"><v>1</v></c></row>' + '<row ht="15"/>' * 1_000_000))

    assert [[1.0]] == [list(row) for row in grid.rows]
    assert time.process_time() - begin < 20


@pytest.mark.parametrize(
    "rows",
    [
        '<row><c r="$A$1"><v>1</v></c></row>',
        '<row><c r="A1" r="B1"><v>1</v></c></row>',
        '<row><c r="A1" t="s"><v>9</v></c></row>',
        '<row><c r="A1"><v>1</c></row>',
        '<row><c r="A1" t="b"><v>misschien</v></c></row>',
    ],
)
def test_sheet_that_no_program_writes_is_refused(rows: str) -> None:
    """A damaged sheet is no sheet, whichever of the two readers finds it out."""
    assert "this is no workbook that can be opened; it is damaged, or something else" == refused(with_rows(rows))


@pytest.mark.parametrize(
    ("title", "expected"),
    [("Kanalen", "Kanalen!AB7"), ("Uitbestede taken", "'Uitbestede taken'!AB7"), ("l'été", "'l''été'!AB7")],
)
def test_cell_is_called_as_a_spreadsheet_calls_it(title: str, expected: str) -> None:
    """A title with a blank or an apostrophe stands between quotes."""
    assert expected == cell_name(title, 6, 27)
