"""A sheet as rows of cells, with what no reader of values shows."""

from collections.abc import Sequence

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
from tests.workbooks import HEAD, MAIN, STRICT_MAIN, Cell, by_hand, packed, parts, sheet_xml

TITLE = "Blad"
SHEET = "xl/worksheets/sheet1.xml"
NO_WORKBOOK = "this is no workbook that can be opened; it is damaged, or something else"


def with_rows(xml: str) -> bytes:
    """Return a workbook with one sheet, of which the rows are XML."""
    sheet = f'{HEAD}<worksheet xmlns="{MAIN}"><sheetData>{xml}</sheetData></worksheet>'
    return packed({**parts(by_hand({TITLE: []})), SHEET: sheet.encode()})


def seen(content: bytes, titles: Sequence[str] = (TITLE,)) -> list[Grid]:
    """Return sheets of a workbook."""
    return list(read_grids(open_archive(content), titles))


def refused(content: bytes, titles: Sequence[str] = (TITLE,)) -> str:
    """Return what is said of a workbook of which the sheets are not read."""
    with pytest.raises(InvalidInput) as caught:
        seen(content, titles)
    return str(caught.value)


def endless(title: str) -> str:
    """Return what is said of a sheet that goes on for too long."""
    advice = "delete the empty rows and columns below and beside what is filled in"
    return f"sheet '{title}' goes on beyond cell IV9999; {advice}"


@pytest.mark.parametrize(
    ("column", "written"),
    [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (255, "IV"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")],
)
def test_column_has_the_letters_of_a_spreadsheet(column: int, written: str) -> None:
    """Columns are lettered on past Z, and past ZZ, as any spreadsheet does."""
    assert written == letters(column)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Taken", "Taken!B3"),
        ("Klachtbeëindiging", "Klachtbeëindiging!B3"),
        ("Uitbestede taken", "'Uitbestede taken'!B3"),
        ("Ton's blad", "'Ton''s blad'!B3"),
        ("Taken-2026", "'Taken-2026'!B3"),
    ],
)
def test_cell_is_named_as_a_spreadsheet_names_it(title: str, name: str) -> None:
    """A title that is more than one word stands between quotes, and a quote in it is doubled."""
    assert name == cell_name(title, 2, 1)


def test_values_stand_where_they_were_filled_in() -> None:
    """Rows and columns are counted from the first cell of the sheet, also where the first ones are empty."""
    content = by_hand({TITLE: [[], [None, "a", 1.5], [], [True]]})

    assert [Grid(TITLE, [["", "", ""], ["", "a", 1.5], ["", "", ""], [True, "", ""]])] == seen(content)


def test_sheet_without_cells_has_no_rows() -> None:
    """An empty sheet is a sheet all the same."""
    assert [Grid(TITLE, [])] == seen(by_hand({TITLE: []}))


def test_sheets_come_in_the_order_in_which_they_are_asked_for() -> None:
    """Only the sheets that are asked for are read, and not in the order of their tabs."""
    content = by_hand({"Een": [["a"]], "Twee": [["b"]], "Drie": [["c"]]})

    assert [Grid("Drie", [["c"]]), Grid("Een", [["a"]])] == seen(content, ["Drie", "Een"])


def test_cells_without_references_follow_each_other() -> None:
    """Cells that do not say where they stand follow the one before, and so do rows."""
    content = with_rows(
        '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><f>A1</f><v>4</v></c></row>'
    )

    (grid,) = seen(content)

    assert [[1, "", "", 2, 3], [4, "", "", "", ""]] == grid.rows
    assert frozenset({(1, 0)}) == grid.formulas


def test_formula_is_seen_where_it_stands() -> None:
    """A formula is told apart from a value, whether or not the program that wrote it kept its result."""
    kept, bare, shared = (
        Cell("", "<f>A1</f><v>1</v>"),
        Cell("", "<f>A1</f>"),
        Cell("", '<f t="shared" si="0"/><v>1</v>'),
    )

    (grid,) = seen(by_hand({TITLE: [["a"], [None, kept, "b"], [bare, None, shared]]}))

    assert frozenset({(1, 1), (2, 0), (2, 2)}) == grid.formulas


def test_formula_is_seen_in_a_sheet_with_another_prefix() -> None:
    """A program may put letters before the names of elements without a formula passing for a value."""
    xml = sheet_xml([["a", Cell("", "<f>A1</f><v>1</v>")]])
    prefixed = xml.replace("<", "<x:").replace("<x:/", "</x:").replace("<x:?", "<?").replace("xmlns=", "xmlns:x=")

    (grid,) = seen(packed({**parts(by_hand({TITLE: []})), SHEET: prefixed.encode()}))

    assert frozenset({(0, 1)}) == grid.formulas


def test_error_is_seen_with_and_without_its_formula() -> None:
    """The error of a formula is seen also where only the error was kept."""
    pasted, computed = Cell('t="e"', "<v>#REF!</v>"), Cell('t="e"', "<f>A1/0</f><v>#DIV/0!</v>")

    (grid,) = seen(by_hand({TITLE: [[pasted, "a"], ["b", computed]]}))

    assert frozenset({(0, 0), (1, 1)}) == grid.errors
    assert frozenset({(1, 1)}) == grid.formulas


def test_text_that_looks_like_a_formula_is_a_text() -> None:
    """What was typed as a text is no formula, whatever it begins with or speaks of."""
    (grid,) = seen(by_hand({TITLE: [["=A1", "<f>A1</f>"]]}))

    assert Grid(TITLE, [["=A1", "<f>A1</f>"]]) == grid


def test_merged_areas_are_seen_from_corner_to_corner() -> None:
    """Of a merged area its first and last row and column are known, and only its first cell has a value."""
    after = '<mergeCells count="1"><mergeCell ref="B1:C3"/></mergeCells>'
    xml = sheet_xml([["a", "b"], ["c"]], after=after)

    (grid,) = seen(packed({**parts(by_hand({TITLE: []})), SHEET: xml.encode()}))

    assert [((0, 1), (2, 2))] == list(grid.merged)
    assert ["a", "b"] == list(grid.rows[0])[:2]


def test_other_kind_of_open_xml_reads_the_same() -> None:
    """The strict kind of workbook, with other names for the same elements, gives the same sheet."""
    sheets = {TITLE: [["a", Cell("", "<f>A1</f><v>1</v>")]]}

    assert seen(by_hand(sheets)) == seen(by_hand(sheets, STRICT_MAIN))


@pytest.mark.parametrize("lowered", [False, True], ids=["capitals", "small letters"])
@pytest.mark.parametrize(
    ("row", "column", "is_endless"),
    [
        (LAST_ROW - 1, LAST_COLUMN - 1, False),
        (LAST_ROW, 0, True),
        (0, LAST_COLUMN, True),
        (1_048_575, 0, True),
        (0, 16_383, True),
    ],
)
def test_cell_far_away_makes_a_sheet_endless(row: int, column: int, is_endless: bool, lowered: bool) -> None:
    """One empty cell beyond the last row or column that anybody fills in is enough, however its place is written."""
    place = f"{letters(column)}{row + 1}"
    content = with_rows(f'<row r="{row + 1}"><c r="{place.lower() if lowered else place}"/></row>')

    if is_endless:
        assert endless(TITLE) == refused(content)
    else:
        assert [TITLE] == [grid.title for grid in seen(content)]


@pytest.mark.parametrize(
    "rows",
    ["<row/>" * LAST_ROW + "<row><c/></row>", f"<row>{'<c/>' * (LAST_COLUMN + 1)}</row>"],
    ids=["rows", "columns"],
)
def test_cells_without_references_are_counted(rows: str) -> None:
    """A sheet on which no cell says where it stands can be endless too."""
    assert endless(TITLE) == refused(with_rows(rows))


def test_every_endless_sheet_is_told_at_once() -> None:
    """Whoever cleans up one sheet need not find out by another try that a second one is endless as well."""
    far = [[None] * LAST_COLUMN + ["x"]]
    content = by_hand({"Een": far, "Twee": [["a"]], "Drie": far})

    assert f"{endless('Een')}\n{endless('Drie')}" == refused(content, ["Een", "Twee", "Drie"])


@pytest.mark.parametrize("place", ["", "A", "1", "A0", "AAAA1", "A1:B2", "Ä1"])
def test_place_that_is_none_is_refused(place: str) -> None:
    """A cell that says it stands where no cell can stand belongs to a damaged workbook."""
    assert NO_WORKBOOK == refused(with_rows(f'<row r="1"><c r="{place}"><v>1</v></c></row>'))


@pytest.mark.parametrize("xml", ['<row r="1"><c r="a1"><v>1</v>', '<row r="1"><c r="A1" t="s"><v>5</v></c></row>'])
def test_damaged_sheet_is_refused(xml: str) -> None:
    """XML without an end, and a text that is not on the list of texts, make a sheet that cannot be read."""
    assert NO_WORKBOOK == refused(with_rows(xml))


def test_truth_that_libreoffice_writes_is_no_formula() -> None:
    """It writes a yes or no as a formula without anything to work out, also where the column holds texts."""
    true = Cell('t="b"', '<f aca="false">TRUE()</f><v>1</v>')
    false = Cell("", '<f aca="false">FALSE()</f><v>0</v>')
    other = Cell("", "<f>NOT(TRUE())</f><v>0</v>")

    (grid,) = seen(by_hand({TITLE: [["a", true], [false, other]]}))

    assert [["a", True], [False, 0.0]] == [list(row) for row in grid.rows]
    assert frozenset({(1, 1)}) == grid.formulas


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        (Cell('s="5" t="inlineStr"'), ""),
        (
            Cell('t="inlineStr"', '<is><r><t xml:space="preserve">Een </t></r><r><rPr><b/></rPr><t>kop</t></r></is>'),
            "Een kop",
        ),
        (Cell('t="n"', "<v>344</v>"), 344.0),
        (Cell('t="str"', "<v>Een kop</v>"), "Een kop"),
    ],
)
def test_cell_is_read_however_a_program_writes_it(cell: Cell, value: object) -> None:
    """Texts that are not shared, letters of two kinds in one cell and cells that were left empty are all cells."""
    (grid,) = seen(by_hand({TITLE: [[cell, "x"]]}))

    assert value == grid.rows[0][0]
