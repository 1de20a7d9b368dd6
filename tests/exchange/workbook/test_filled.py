"""The rows of a sheet as somebody filled them in, found by the headings of their columns."""

from collections.abc import Sequence

import attrs
import pytest

from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.workbook.column import NUMBER
from professionele_klachtbehandeling.exchange.workbook.filled import Filled, Row, filled, missed
from professionele_klachtbehandeling.exchange.workbook.grid import Grid
from professionele_klachtbehandeling.exchange.workbook.sheet import ITEM, form_sheet, landscape_sheets

(WITHIN,) = (sheet for sheet in landscape_sheets() if sheet.name == "within")
(DELIVERIES,) = (sheet for sheet in landscape_sheets() if sheet.name == "deliveries")
HEADINGS = ["Nr", "Kenmerk of nr", "Termijn", "Aandeel"]
SAID = [1, "2025", "30 dagen", "80%"]
AT = {NUMBER: 0, ITEM: 1, "term": 2, "share": 3}
BLAD = "'Binnen andere termijnen'"


def grid(*rows: Sequence[object]) -> Grid:
    """Return a sheet with rows as long as the longest of them, as they are read from a file."""
    width = max(map(len, rows), default=0)
    return Grid("Binnen andere termijnen", [[*row, *[""] * (width - len(row))] for row in rows])


def seen(looked_at: Grid) -> Filled:
    """Return what was filled in on the sheet with shares within other terms."""
    return filled(looked_at, WITHIN, "nl")


def cells(looked_at: Grid) -> list[dict[str, object]]:
    """Return the cells of each row that was found on a sheet with which nothing is wrong."""
    found = seen(looked_at)
    assert () == found.mistakes
    return [dict(row.cells) for row in found.rows]


def said(looked_at: Grid) -> list[str]:
    """Return what is said of a sheet."""
    return [mistake.say("en") for mistake in seen(looked_at).mistakes]


def test_row_holds_what_was_filled_in_by_column() -> None:
    """A row knows its cells and where each column stands; a cell in which nothing stands is not there."""
    row = Row(WITHIN, "Binnen andere termijnen", 1, {ITEM: "2025", "term": "30 dagen"}, AT)

    assert Filled("Binnen andere termijnen", (row,)) == seen(grid(HEADINGS, ["", "2025", "30 dagen", "  "]))


@pytest.mark.parametrize("above", [0, 1, 2, 39])
def test_headings_may_stand_anywhere_in_the_first_rows(above: int) -> None:
    """Whatever somebody puts above the headings, up to forty rows, is passed over."""
    found = seen(grid(*[["Gemeente Lindewaard"]] * above, HEADINGS, SAID))

    assert [(above + 1, "30 dagen")] == [(row.number, row.text("term")) for row in found.rows]
    assert () == found.mistakes


def test_headings_further_down_are_not_looked_for() -> None:
    """A sheet with more than forty rows above its headings has no headings."""
    assert [
        (
            "Binnen andere termijnen: there are no headings on this sheet any more; "
            "put them back (Nr, Kenmerk of nr, Termijn and so on)"
        )
    ] == said(grid(*[["x"]] * 40, HEADINGS, SAID))


@pytest.mark.parametrize(
    "headings",
    [
        ["nr", "KENMERK OF NR", "termijn", "AANDEEL"],
        [" Nr ", "Kenmerk\nof  nr", "Termijn\n", "\tAandeel"],
        ["Nr", "Kenmerk\u00a0of nr", "Termijn", "Aandeel"],
    ],
    ids=["case", "blanks", "hard blank"],
)
def test_capitals_and_blanks_make_no_difference_to_a_heading(headings: list[str]) -> None:
    """A heading that looks the same is the same."""
    assert [dict(zip(AT, SAID, strict=True))] == cells(grid(headings, SAID))


def test_columns_may_be_moved_and_have_others_between_them() -> None:
    """Columns stand in any order, and those that somebody added are passed over, as are those without a heading."""
    found = seen(
        grid(["Aandeel", "Wie zoekt dit uit", "Termijn", "", "Kenmerk of nr", "Nr"], ["80%", "ik", "1", 5, "a", 7])
    )

    assert [{NUMBER: 7, ITEM: "a", "term": "1", "share": "80%"}] == [row.cells for row in found.rows]
    assert ["'Binnen andere termijnen'!C2"] == [row.place("term") for row in found.rows]
    assert () == found.mistakes


def test_row_with_most_of_the_headings_has_the_headings() -> None:
    """A line that happens to hold the word of a heading is not taken for the headings."""
    assert [dict(zip(AT, SAID, strict=True))] == cells(grid(["Termijn", "Aandeel"], HEADINGS, SAID))


def test_first_row_with_all_headings_has_the_headings() -> None:
    """Headings that are repeated below are a row like any other, and are not passed over without a word."""
    found = cells(grid(HEADINGS, SAID, HEADINGS))

    assert ["30 dagen", "Termijn"] == [row["term"] for row in found]


@pytest.mark.parametrize("empty", [["", "", "", ""], ["  ", "\n", "\t", "\u00a0"], [4, "", "", ""]])
def test_empty_rows_are_passed_over(empty: list[object]) -> None:
    """A row with blanks alone, or with a number that was filled down, says nothing; those after it do."""
    assert [2, 4] == [row.number for row in seen(grid(HEADINGS, empty, SAID, empty, SAID)).rows]


def test_number_and_no_are_something() -> None:
    """A zero and a no are filled in."""
    assert [{"term": 0, "share": False}] == cells(grid(HEADINGS, ["", "", 0, False]))


def test_row_beside_our_columns_is_empty() -> None:
    """What somebody jots down in a column of his own makes no row."""
    assert [] == cells(grid([*HEADINGS, "Notitie"], ["", "", "", "", "nog uitzoeken"]))


@pytest.mark.parametrize("rows", [[], [["", " "], ["\n"]]], ids=["no cells", "blanks alone"])
def test_sheet_on_which_nothing_stands_says_nothing(rows: list[list[object]]) -> None:
    """A sheet that was wiped clean says nothing, and nothing is wrong with it."""
    assert Filled("Binnen andere termijnen") == seen(grid(*rows))


def test_form_on_which_nothing_stands_is_a_mistake() -> None:
    """A form asks what must be answered, so that it cannot be blank."""
    found = filled(Grid("Gemeente", []), form_sheet("municipality"), "nl")

    assert () == found.rows
    assert ["Gemeente: there are no headings on this sheet any more; put them back (Vraag, Antwoord and so on)"] == [
        mistake.say("en") for mistake in found.mistakes
    ]


def test_column_that_is_missing_is_told() -> None:
    """A column that is gone would make facts disappear; each is told, with the sheet."""
    assert [
        "Binnen andere termijnen: the column 'Nr' is missing; put its heading back, the column may stay empty",
        "Binnen andere termijnen: the column 'Aandeel' is missing; put its heading back, the column may stay empty",
    ] == said(grid(HEADINGS[1:3], SAID[1:3]))


def test_column_that_seems_renamed_is_told_with_its_new_name() -> None:
    """A column of somebody's own that looks like one that is missing is pointed at."""
    assert [
        (
            "Binnen andere termijnen: the column 'Termijn' is missing; "
            "is that 'Termijnen' now? Then give it its old name back"
        )
    ] == said(grid(["Nr", "Kenmerk of nr", "Termijnen", "Aandeel"], SAID))


def test_column_of_ours_is_no_new_name_of_another() -> None:
    """A heading that is one of ours is not offered as the new name of a column that is missing."""
    assert [
        "Binnen andere termijnen: the column 'Nr' is missing; put its heading back, the column may stay empty"
    ] == said(grid(["", *HEADINGS[1:]], SAID))


def test_column_with_readings_may_be_left_out() -> None:
    """Readings that contradict each other are rare: the column for them need not be there."""
    headings = [column.label("nl") for column in DELIVERIES.columns if column.label("nl") != "Lezing"]

    assert () == filled(Grid("Leveringen", [headings]), DELIVERIES, "nl").mistakes


def test_heading_that_stands_there_twice_is_told_at_each_later_place() -> None:
    """Of two columns with one heading the first is read, and the other may not pass without a word."""
    found = seen(grid([*HEADINGS, "AANDEEL", "aandeel"], [*SAID, "70%", "60%"]))

    assert ["80%"] == [row.text("share") for row in found.rows]
    assert [
        f"{BLAD}!E1: the column 'AANDEEL' stands there twice; give your own column another heading",
        f"{BLAD}!F1: the column 'aandeel' stands there twice; give your own column another heading",
    ] == [mistake.say("en") for mistake in found.mistakes]


@pytest.mark.parametrize(
    ("area", "messages"),
    [
        (((2, 1), (3, 1)), [f"{BLAD}!B3: the cells B3:B4 are merged; split them again"]),
        (((1, 3), (1, 5)), [f"{BLAD}!D2: the cells D2:F2 are merged; split them again"]),
        (((0, 0), (1, 0)), [f"{BLAD}!A1: the cells A1:A2 are merged; split them again"]),
        (((0, 0), (0, 3)), []),
        (((2, 4), (3, 5)), []),
    ],
    ids=["of our column", "partly ours", "with a heading", "above the headings", "beside our columns"],
)
def test_merged_cells_are_told_where_they_hide_something(
    area: tuple[tuple[int, int], tuple[int, int]], messages: list[str]
) -> None:
    """Merged cells are a mistake among what is filled in, and nobody's business above it or beside it."""
    looked_at = attrs.evolve(grid(["Titel"], HEADINGS, SAID, SAID), merged=[area])

    assert messages == said(looked_at)


def test_formulas_and_errors_are_told_where_they_stand_in_our_columns() -> None:
    """A formula is told once, also where it ends in an error; what stands above or beside our columns is not ours."""
    looked_at = attrs.evolve(
        grid(["Titel"], HEADINGS, SAID, SAID),
        formulas=frozenset({(3, 3), (2, 3), (0, 0), (2, 9)}),
        errors=frozenset({(3, 3), (3, 2), (0, 1), (2, 9)}),
    )

    assert [
        f"{BLAD}!D3: a formula stands here; put the value itself",
        f"{BLAD}!D4: a formula stands here; put the value itself",
        f"{BLAD}!C4: an error of the spreadsheet stands here; put the value itself",
    ] == said(looked_at)


def test_headings_in_the_language_of_the_workbook_only() -> None:
    """Headings of another language are columns of somebody's own."""
    found = filled(grid(HEADINGS, SAID), WITHIN, "en")

    assert ["no-headings"] == [mistake.code for mistake in found.mistakes]


@pytest.mark.parametrize(("raw", "text"), [(2025.0, "2025"), (2025, "2025"), (2.5, "2.5"), (" a\n", "a"), ("", "")])
def test_cell_as_text_has_no_blanks_and_no_idle_decimals(raw: object, text: str) -> None:
    """A spreadsheet keeps every number with decimals; a whole one is read as it is shown."""
    assert text == Row(WITHIN, "Blad", 1, {ITEM: raw}, AT).text(ITEM)


def test_cell_that_is_needed_is_asked_for() -> None:
    """What a row cannot do without is returned, or asked for by the heading of its column."""
    row = Row(WITHIN, "Blad", 1, {ITEM: "2025"}, AT)

    assert "2025" == row.needed(ITEM, "nl")
    with pytest.raises(InvalidInput) as caught:
        row.needed("term", "nl")
    assert "term: fill in 'Termijn' here" == str(caught.value)


@pytest.mark.parametrize(
    ("own", "message"),
    [
        ([], "het blad 'Kanalen' ontbreekt; zet het terug, het mag leeg blijven"),
        (
            ["Kanaal", "Planning"],
            "het blad 'Kanalen' ontbreekt; is dat nu 'Kanaal'? Geef het dan de oude naam terug",
        ),
    ],
)
def test_sheet_that_is_missing_is_told_in_dutch_too(own: list[str], message: str) -> None:
    """What is missing is told with its likely new name, where there is one."""
    assert message == missed("sheet", "Kanalen", own).say("nl")
