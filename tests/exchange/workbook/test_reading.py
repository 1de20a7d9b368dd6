"""From the bytes of a workbook to the tree of what it holds: its kind, its language and its sheets."""

import pytest

from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange import to_workbook
from professionele_klachtbehandeling.exchange.workbook.reading import read_workbook
from professionele_klachtbehandeling.exchange.workbook.sheet import landscape_sheets as sheets_of_landscape
from professionele_klachtbehandeling.exchange.workbook.sheet import ratings_sheets as sheets_of_ratings
from professionele_klachtbehandeling.face.registry import maturity_model
from professionele_klachtbehandeling.texts import LANGUAGES
from tests.workbooks import Cell, Grid, by_hand, grids, landscape_in, put
from tests.wrong.make_workbooks import LANDSCAPE, RATINGS, landscape_sheets, ratings_sheets, renamed, without

BACK = "put it back, it may stay empty"


def refused(content: bytes) -> str:
    """Return what is said of a workbook that is not read."""
    with pytest.raises(InvalidInput) as caught:
        read_workbook(content)
    return str(caught.value)


@pytest.mark.parametrize("language", LANGUAGES)
def test_landscape_is_found_in_its_own_language(language: str) -> None:
    """The titles on the tabs tell the language, and the sheets are those of a landscape in that language."""
    made = read_workbook(to_workbook(LANDSCAPE, language=language))

    assert [] == made.mistakes
    assert tuple(sheet.title(language) for sheet in sheets_of_landscape()) == made.titles
    assert "Lindewaard" == made.fields["municipality"]["name"]
    assert ["balie", "telefoon"] == [channel["id"] for channel in made.fields["channels"]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_ratings_are_found_in_their_own_language(language: str) -> None:
    """Ratings have other sheets than a landscape, although the sheet with evidence has one title in both."""
    made = read_workbook(to_workbook(RATINGS, model=maturity_model("vier-speerpunten"), language=language))

    assert [] == made.mistakes
    assert tuple(sheet.title(language) for sheet in sheets_of_ratings()) == made.titles
    assert ["S1.5", "S1.7"] == [rating["indicator"] for rating in made.fields["ratings"]]


def test_both_languages_say_the_same() -> None:
    """A landscape in English sheets is the same as in Dutch ones."""
    assert [LANDSCAPE] * 2 == [landscape_in(to_workbook(LANDSCAPE, language=language)) for language in ("nl", "en")]


def test_every_part_has_its_cell() -> None:
    """Each part of the tree knows the cell it comes from, on whichever sheet."""
    made = read_workbook(by_hand(landscape_sheets()))

    places = ("channels[0].name", "municipality.name", "tasks[1].name")
    assert ["Kanalen!B2", "Gemeente!B4", "Taken!B3"] == [made.cell_of(path) for path in places]


def test_sheets_of_their_own_are_passed_over() -> None:
    """What somebody keeps on sheets of his own is not looked at, formulas and all."""
    own: dict[str, Grid] = {
        "Planning": [["Wie", Cell("", "<f>A1</f><v>1</v>")]],
        **landscape_sheets(),
        "Kladblok": [["x"]],
    }

    assert read_workbook(by_hand(landscape_sheets())) == read_workbook(by_hand(own))


def test_sheets_may_stand_in_any_order() -> None:
    """Who drags the tabs about changes nothing."""
    turned = dict(reversed(landscape_sheets().items()))

    assert read_workbook(by_hand(landscape_sheets())) == read_workbook(by_hand(turned))


def test_missing_sheets_are_told_all_at_once() -> None:
    """Every sheet that is gone is told, in the order of the tabs."""
    assert f"the sheet 'Kanalen' is missing; {BACK}\nthe sheet 'Visies' is missing; {BACK}" == refused(
        without(landscape_sheets(), "Visies", "Kanalen")
    )


def test_renamed_sheet_is_told_with_its_new_name() -> None:
    """A sheet of somebody's own that looks like one that is missing is pointed at."""
    assert "the sheet 'Kanalen' is missing; is that 'Kanaal' now? Then give it its old name back" == refused(
        renamed("Kanalen", "Kanaal")
    )


def test_sheet_of_ours_is_no_new_name_of_another() -> None:
    """A sheet that must be there is not offered as the new name of one that is missing."""
    assert f"the sheet 'Registraties' is missing; {BACK}" == refused(without(landscape_sheets(), "Registraties"))


def test_kind_is_that_of_which_most_sheets_are_there() -> None:
    """The one sheet that is left tells what the others should have been."""
    assert f"the sheet 'Beoordelingen' is missing; {BACK}\nthe sheet 'Bewijs' is missing; {BACK}" == refused(
        without(ratings_sheets(), "Beoordelingen", "Bewijs")
    )


@pytest.mark.parametrize(
    ("titles", "told"), [(["Blad1"], "Blad1"), (["Een", "Twee", "Drie", "Vier"], "Een, Twee, Drie")]
)
def test_other_workbook_is_told_by_its_first_sheets(titles: list[str], told: str) -> None:
    """A workbook with none of our sheets is another one; its tabs tell which."""
    assert f"this is another workbook ({told}); begin with one that was made here" == refused(
        by_hand({title: [["a"]] for title in titles})
    )


def test_what_is_wrong_with_sheets_and_cells_comes_together() -> None:
    """A form with a gap, a sheet without a heading and a cell that cannot be read are told in one go, each once."""
    spoilt = landscape_sheets(
        ("Gemeente", 2, "Antwoord", None),
        ("Kanalen", 0, "Toelichting", None),
        ("Kanalen", 1, "Bekendgemaakt", "misschien"),
    )

    made = read_workbook(by_hand(spoilt))

    expected = [("fill-in", "Gemeente!B3"), ("no-column", "Kanalen"), ("no-such", "Kanalen!G2")]
    assert expected == [(mistake.code, mistake.cell) for mistake in made.placed(())]


def test_form_without_headings_is_told_once() -> None:
    """What is wrong with a form as a sheet is not told again as questions that are missing."""
    made = read_workbook(by_hand({**landscape_sheets(), "Gemeente": []}))

    assert [("no-headings", "Gemeente")] == [(mistake.code, mistake.cell) for mistake in made.mistakes]


def test_title_above_the_headings_changes_only_the_cells() -> None:
    """A line above the headings of a sheet moves its cells one down, and changes nothing of what it says."""
    sheets = put(landscape_sheets())
    moved = by_hand({**sheets, "Kanalen": [["Alle kanalen"], *sheets["Kanalen"]]})

    before, after = read_workbook(by_hand(sheets)), read_workbook(moved)

    assert before.fields == after.fields
    assert ("Kanalen!B2", "Kanalen!B3") == (before.cell_of("channels[0].name"), after.cell_of("channels[0].name"))


def test_workbook_as_drawn_reads_as_one_put_together_by_hand() -> None:
    """The hidden sheet, the hints and the colours add nothing to what the sheets say."""
    drawn = to_workbook(LANDSCAPE)

    by_values = by_hand({title: grid for title, grid in grids(drawn).items() if title != "Keuzelijsten"})

    assert read_workbook(drawn) == read_workbook(by_values)
