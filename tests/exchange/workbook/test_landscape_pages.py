"""The workbook of a landscape."""

import datetime
import re

import pytest

from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.task import Task
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.workbook.landscape_pages import landscape_workbook
from professionele_klachtbehandeling.exchange.workbook.sheet import landscape_sheets
from tests.landscapes import landscape
from tests.workbooks import grids, landscape_in, parts

VALUE = landscape(
    complete=("tasks",),
    tasks=(Task(id="bijstand", name="Bijstand"),),
    channels=(Channel(id="balie", name="Balie", published=True),),
)


def frozen(content: bytes) -> dict[str, str]:
    """Return of each sheet but the hidden one how many columns stay in sight, by its title."""
    held = parts(content)
    found = {}
    for number, title in enumerate(list(grids(content))[:-1], start=1):
        pane = re.search(rb'<pane xSplit="(\d+)" ySplit="3"', held[f"xl/worksheets/sheet{number}.xml"])
        found[title] = pane[1].decode() if pane else ""
    return found


@pytest.mark.parametrize(("language", "lists"), [("nl", "Keuzelijsten"), ("en", "Lists")])
def test_every_sheet_has_its_tab(language: str, lists: str) -> None:
    """A workbook has all sheets of a landscape in their order, filled in or not, and the lists of drop-downs last."""
    titles = [sheet.title(language) for sheet in landscape_sheets()]

    assert [*titles, lists] == list(grids(landscape_workbook(VALUE, language)))


def test_sheet_has_its_legend_hints_headings_and_rows() -> None:
    """On each sheet stand below each other what holds for all of it, the hints, the headings and the rows."""
    legend, hints, headings, *rows = grids(landscape_workbook(VALUE, "nl"))["Kanalen"]

    assert "Leeg is onbekend." == str(legend[0])[:17]
    assert "Kunnen inwoners dit kanaal vinden, bijvoorbeeld op de website?" == hints[6]
    assert ["Kenmerk", "Naam", "Van wie", "Soorten", "Taken", "Toegangswijzen", "Bekendgemaakt"] == headings[:7]
    assert [["balie", "Balie", "", "", "", "", "ja"]] == [row[:7] for row in rows]


def test_form_is_drawn_as_a_form() -> None:
    """The sheet of the municipality asks its questions below each other, those of the closed sections included."""
    _, _, headings, *rows = grids(landscape_workbook(VALUE, "nl"))["Gemeente"]
    answered = {row[0]: row[1] for row in rows if row[1] != ""}

    assert ["Vraag", "Antwoord", "Toelichting"] == headings
    assert {
        "Soort bestand": "klachtbehandeling/landscape/1",
        "Gemeentecode": "GM9999",
        "Naam": "Lindewaard",
        "Peildatum": "1-7-2026",
        "Volledig: Taken": "ja",
    } == answered


def test_what_a_row_is_about_stays_in_sight() -> None:
    """Whoever looks to the right keeps the first column in sight, and the second where that is the name."""
    named = {"Taken", "Organisaties", "Kanalen", "Overzichten"}
    found = frozen(landscape_workbook(VALUE, "nl"))

    assert dict.fromkeys(named, "2") == {title: found[title] for title in named}
    assert ("1", "1", "1") == (found["Gemeente"], found["Registraties"], found["Bewijs"])


@pytest.mark.parametrize("language", ["nl", "en"])
def test_reading_it_gives_the_same_facts(language: str) -> None:
    """What is written comes back as it was, in either language."""
    assert VALUE == landscape_in(landscape_workbook(VALUE, language))


def test_workbook_says_it_was_made_on_the_reference_date() -> None:
    """A workbook says of itself nothing but what the facts say, so that the same facts give the same bytes."""
    written = landscape_workbook(VALUE, "nl")
    dates = set(re.findall(rb"\d{4}-\d\d-\d\dT[\d:]+Z", parts(written)["docProps/core.xml"]))

    assert {f"{VALUE.reference_date.isoformat()}T00:00:00Z".encode()} == dates
    assert written == landscape_workbook(VALUE, "nl")
    assert datetime.date(2026, 7, 1) == VALUE.reference_date


def test_text_that_would_be_read_back_otherwise_is_refused() -> None:
    """All that cannot stand in a cell is told at once, and nothing is written."""
    balie = Channel(id="balie", name="Balie", note=" ")
    telefoon = Channel(id="telefoon", name=" ")

    with pytest.raises(InvalidInput) as caught:
        landscape_workbook(landscape(channels=(balie, telefoon)), "nl")

    assert [
        "channels[0].note: ' ' kan hier niet als tekst worden opgeschreven, want het zou anders worden teruggelezen",
        "channels[1].name: ' ' kan hier niet als tekst worden opgeschreven, want het zou anders worden teruggelezen",
    ] == caught.value.say("nl").split("\n")
