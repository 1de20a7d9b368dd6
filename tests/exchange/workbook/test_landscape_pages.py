"""The workbook of a landscape as it is drawn."""

import pytest

from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.workbook.landscape_pages import landscape_workbook
from professionele_klachtbehandeling.exchange.workbook.sheet import landscape_sheets
from professionele_klachtbehandeling.texts import LANGUAGES
from tests.landscapes import landscape
from tests.workbooks import grids, landscape_in, parts

NEW = landscape()


@pytest.mark.parametrize("language", LANGUAGES)
def test_new_municipality_gets_every_sheet(language: str) -> None:
    """The matrix comes first and then the form; what nothing is known of has its headings."""
    sheets = grids(landscape_workbook(NEW, language))

    titles = [sheet.title(language) for sheet in landscape_sheets()]
    assert [*titles, {"nl": "Keuzelijsten", "en": "Lists"}[language]] == list(sheets)
    assert [column.label(language) for column in landscape_sheets()[0].columns] == sheets[titles[0]][2]


@pytest.mark.parametrize("language", LANGUAGES)
def test_workbook_of_a_new_municipality_is_a_valid_landscape(language: str) -> None:
    """Nothing has to be filled in before it can be read."""
    assert NEW == landscape_in(landscape_workbook(NEW, language))


def test_name_stays_in_sight_where_it_is_near() -> None:
    """Beside an id or a number stands the name; both stay when somebody scrolls to the right."""
    held = parts(landscape_workbook(NEW, "nl"))

    assert b'xSplit="2"' in held["xl/worksheets/sheet4.xml"]
    assert b'xSplit="1"' in held["xl/worksheets/sheet2.xml"]


def test_what_fits_in_no_cell_is_named_by_its_path() -> None:
    """All such texts are told of before anything is drawn."""
    value = landscape(
        channels=(Channel(id=" balie", name=" "), Channel(id="app", name="App", note="x" * 40_000)),
    )

    with pytest.raises(InvalidInput) as caught:
        landscape_workbook(value, "nl")

    assert ["channels[0].id", "channels[0].name", "channels[1].note"] == [
        mistake.path for mistake in caught.value.mistakes
    ]
