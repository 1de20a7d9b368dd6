"""Rows found by the headings of their columns."""

import pytest

from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.workbook.filled import Filled, filled, missed
from professionele_klachtbehandeling.exchange.workbook.grid import Grid
from tests.exchange.workbook.filling import fill, row_of, sheet_named

CONTACT_TEAMS = sheet_named("contact_teams")
HEADINGS = [column.label("nl") for column in CONTACT_TEAMS.columns]
ROW = ["team", "Team Noord"]


def read(*rows: list[object]) -> Filled:
    """Return the sheet for contact teams with these rows of cells."""
    width = max(len(row) for row in rows)
    return filled(Grid("Contactteams", [[*row, *[""] * (width - len(row))] for row in rows]), CONTACT_TEAMS, "nl")


def messages(sheet: Filled) -> list[str]:
    """Return what is wrong with a sheet."""
    return [mistake.say("nl") for mistake in sheet.mistakes]


def test_cells_are_found_by_their_headings() -> None:
    """A row holds what stands in our columns, by the key of each."""
    sheet = read(list(HEADINGS), list(ROW))

    assert [{"id": "team", "name": "Team Noord"}] == [dict(row.cells) for row in sheet.rows]
    assert () == sheet.mistakes


def test_headings_may_stand_lower_and_elsewhere() -> None:
    """Rows above, columns between and other case make no difference."""
    sheet = read(["Concept"], [], ["Eigen", *(f" {heading.upper()}" for heading in HEADINGS)], ["x", *ROW])

    assert [{"id": "team", "name": "Team Noord"}] == [dict(row.cells) for row in sheet.rows]
    assert "Contactteams!C4" == sheet.rows[0].place("name")


def test_row_that_says_nothing_is_passed_over() -> None:
    """An empty row, one with blanks and one with only a number or something of somebody's own says nothing."""
    reviews = sheet_named("reviews")

    assert [] == list(fill(reviews, {}, {"name": " \n"}, {"@number": 7.0}).rows)
    assert [] == list(read([*HEADINGS, "Eigen"], [*[""] * len(HEADINGS), "x"]).rows)


def test_sheet_on_which_nothing_stands_says_nothing() -> None:
    """A blank sheet is an empty list."""
    assert (Filled("Contactteams"), Filled("Contactteams")) == (
        filled(Grid("Contactteams", []), CONTACT_TEAMS, "nl"),
        read(["", " "], [""]),
    )


def test_blank_form_has_lost_its_questions() -> None:
    """Of a form something must be left."""
    sheet = filled(Grid("Gemeente", []), sheet_named("municipality"), "nl")

    assert ["Gemeente: op dit blad staan geen koppen meer; zet ze terug (Vraag, Antwoord en verder)"] == messages(sheet)


def test_sheet_without_headings_is_told_of_once() -> None:
    """Who deleted the headings need not read that each of them is gone."""
    told = "Contactteams: op dit blad staan geen koppen meer; zet ze terug (Kenmerk, Naam, Bereikt op en verder)"

    assert [told] == messages(read(list(ROW)))


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        (
            ["Kenmerk", "", *HEADINGS[2:]],
            ["Contactteams: de kolom 'Naam' ontbreekt; zet de kop terug, de kolom mag leeg blijven"],
        ),
        (
            ["Kenmerk", "Namen", *HEADINGS[2:]],
            ["Contactteams: de kolom 'Naam' ontbreekt; is dat nu 'Namen'? Geef haar dan de oude naam terug"],
        ),
        (
            [*HEADINGS, "naam "],
            ["Contactteams!H1: de kolom 'naam' staat er twee keer; geef uw eigen kolom een andere kop"],
        ),
    ],
)
def test_heading_that_is_not_as_it_was_is_named(headings: list[object], expected: list[str]) -> None:
    """A column that is missing, was renamed or is there twice would make facts disappear."""
    assert expected == messages(read(headings, list(ROW)))


def test_column_for_readings_may_be_left_out() -> None:
    """Most agreements have no deliveries that contradict each other."""
    deliveries = sheet_named("deliveries")
    headings = [column.label("nl") for column in deliveries.columns[:-1]]

    assert () == filled(Grid("Leveringen", [headings]), deliveries, "nl").mistakes


def test_formula_counts_only_in_a_column_of_ours() -> None:
    """Below our headings a formula is refused; above them and beside them it does no harm."""
    cells = frozenset({(0, 0), (2, 1), (2, len(HEADINGS))})
    rows = [["Concept"], [*HEADINGS, "Eigen"], [*ROW]]

    sheet = filled(Grid("Contactteams", [[*row, *[""] * (9 - len(row))] for row in rows], cells), CONTACT_TEAMS, "nl")

    assert ["Contactteams!B3: hier staat een formule; zet er de waarde zelf neer"] == messages(sheet)


def test_error_counts_only_in_a_column_of_ours() -> None:
    """An error has no value; one that comes from a formula is told of as a formula."""
    rows = [[*HEADINGS, "Eigen"], [*ROW, *[""] * 6]]
    grid = Grid("Contactteams", rows, frozenset({(1, 0)}), frozenset({(1, 0), (1, 1), (1, len(HEADINGS))}))

    assert [
        "Contactteams!A2: hier staat een formule; zet er de waarde zelf neer",
        "Contactteams!B2: hier staat een foutmelding van het rekenblad; zet er de waarde zelf neer",
    ] == messages(filled(grid, CONTACT_TEAMS, "nl"))


def test_merged_cells_count_only_in_columns_of_ours() -> None:
    """A title merged above the headings is no fact."""
    areas = [((0, 0), (0, 5)), ((1, 1), (1, 2)), ((3, 7), (4, 8))]
    rows = [["Concept"], [*HEADINGS, "Eigen", "Ook"], [*ROW]]
    grid = Grid("Contactteams", [[*row, *[""] * (9 - len(row))] for row in rows], merged=areas)

    assert ["Contactteams!B2: de cellen B2:C2 zijn samengevoegd; splits ze weer"] == messages(
        filled(grid, CONTACT_TEAMS, "nl")
    )


def test_row_is_read_as_text_where_it_refers_to_another() -> None:
    """A number that a program stores with a point is the number that somebody typed."""
    row = row_of(sheet_named("evidence"), **{"@section": " Toetsen ", "@item": 3.0})

    assert ("Toetsen", "3", "") == (row.text("@section"), row.text("@item"), row.text("@field"))


def test_cell_without_which_a_row_is_about_nothing_is_asked_for() -> None:
    """The message names the column."""
    row = row_of(sheet_named("evidence"), citation="Website")

    with pytest.raises(InvalidInput) as caught:
        row.needed("@section", "nl")

    assert "@section: vul hier 'Onderdeel' in" == caught.value.say("nl")


def test_what_was_renamed_is_told_from_what_is_gone() -> None:
    """Only a name that comes near is taken for the new one."""
    assert ("renamed-sheet", "no-sheet") == (
        missed("sheet", "Kanalen", ["Kanaal"]).code,
        missed("sheet", "Kanalen", ["Planning"]).code,
    )
