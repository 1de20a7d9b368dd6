"""The workbook of ratings."""

import datetime
import re
from typing import Final

import attrs
import pytest

from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.domain.vocabulary import Grade, Inapplicability
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.workbook.ratings_pages import ratings_workbook
from professionele_klachtbehandeling.face.registry import maturity_model
from professionele_klachtbehandeling.maturity.rating import Level, Rating, Ratings
from tests.workbooks import grids, parts, ratings_in

MODEL: Final = maturity_model("vier-speerpunten")
HEADINGS: Final = 2
DAY: Final = datetime.date(2026, 5, 12)


def rated(indicator: str, level: int = 3, assessor: str = "klachtencoördinator", **more: object) -> Rating:
    """Return what an assessor said of an indicator."""
    rating = Rating(indicator=indicator, level=Level(level), assessor=assessor, date=DAY)
    return attrs.evolve(rating, **more)  # type: ignore[arg-type]


def ratings(*given: Rating) -> Ratings:
    """Return ratings of the invented municipality of Lindewaard."""
    return Ratings(municipality=MunicipalityCode("9999"), reference_date=datetime.date(2026, 7, 1), ratings=given)


def rows(value: Ratings, language: str = "nl", title: str = "Beoordelingen") -> list[dict[object, object]]:
    """Return the rows of a sheet of the workbook of ratings, each by heading and without its empty cells."""
    _, _, headings, *found = grids(ratings_workbook(value, MODEL, language))[title]
    return [
        {heading: cell for heading, cell in zip(headings, row, strict=True) if heading and cell != ""} for row in found
    ]


def test_every_indicator_has_its_row() -> None:
    """Who rates finds all 28 indicators in the order of the model, also where nothing is rated yet."""
    assert 28 == len(MODEL.indicators)
    assert list(MODEL.indicators) == [row["Indicator"] for row in rows(ratings())]
    assert [] == [row for row in rows(ratings()) if "Niveau" in row or "Nr" in row]


def test_row_tells_what_its_indicator_is_about() -> None:
    """Beside each indicator stand its name, its question, its spearhead, and what can be seen on each level."""
    indicator = MODEL["S1.5"]
    spearhead = next(spearhead for spearhead, one in MODEL.walk() if one.id == "S1.5")
    levels = zip(MODEL.levels, indicator.descriptors, strict=True)
    (row,) = (row for row in rows(ratings()) if row["Indicator"] == "S1.5")

    assert {
        "Indicator": "S1.5",
        "Naam": indicator.name.read("nl"),
        "Vraag": indicator.question.read("nl"),
        "Speerpunt": f"{spearhead.id} {spearhead.name.read('nl')}",
        **{f"{step.level} {step.name.read('nl')}": words.words.read("nl") for step, words in levels},
    } == row


def test_english_workbook_tells_it_in_english() -> None:
    """The words of the model are those of the language of the workbook."""
    row = rows(ratings(), "en", "Ratings")[0]

    assert MODEL[str(row["Indicator"])].question.read("en") == row["Question"]


def test_rating_stands_beside_its_indicator() -> None:
    """All that was said of an indicator stands on its row, numbered so that evidence can refer to it."""
    said = rated("S1.7", motivation="Er is een lijst", grade=Grade.DOCUMENTED, round="ronde 1", adopts="ronde 0")
    (row,) = (row for row in rows(ratings(said)) if row["Indicator"] == "S1.7")
    filled = ("Niveau", "Motivering", "Bewijsgraad", "Beoordelaar", "Datum", "Ronde", "Neemt over", "Nr")

    assert [3, "Er is een lijst", "gedocumenteerd", "klachtencoördinator", "12-5-2026", "ronde 1", "ronde 0", 1] == [
        row[heading] for heading in filled
    ]


def test_reason_stands_where_there_is_no_level() -> None:
    """An indicator that does not apply has its reason and no level."""
    said = rated("S1.7", level=1, not_applicable=None)
    reason = attrs.evolve(said, level=None, not_applicable=Inapplicability.OUT_OF_SCOPE)
    (row,) = (row for row in rows(ratings(reason)) if row["Indicator"] == "S1.7")

    assert "buiten deze beoordeling" == row["Reden n.v.t."]
    assert "Niveau" not in row


def test_unrated_indicators_wait_in_the_place_of_the_model() -> None:
    """Between ratings stand the indicators that nobody rated yet, where the model has them."""
    shown = rows(ratings(rated("S1.5"), rated("S2.1")))

    assert list(MODEL.indicators) == [row["Indicator"] for row in shown]
    assert [("S1.5", 1), ("S2.1", 2)] == [(row["Indicator"], row["Nr"]) for row in shown if "Nr" in row]


def test_ratings_keep_their_order() -> None:
    """Ratings come in the order of the file, also where that is not the order of the model."""
    value = ratings(rated("S2.1"), rated("S1.5"), rated("S1.5", assessor="teamleider"))
    shown = [row["Indicator"] for row in rows(value)]

    assert ["S2.1", "S1.5", "S1.5"] == [row["Indicator"] for row in rows(value) if "Nr" in row]
    assert sorted([*MODEL.indicators, "S1.5"]) == sorted(map(str, shown))


def test_indicator_that_the_model_has_not_is_kept() -> None:
    """A rating of an indicator that the model does not know comes along, without words beside it."""
    shown = rows(ratings(rated("S9.9")))

    assert {"Indicator", "Niveau", "Beoordelaar", "Datum", "Nr"} == set(shown[0])
    assert ["S9.9", *MODEL.indicators] == [row["Indicator"] for row in shown]


def test_evidence_refers_to_the_number_of_its_rating() -> None:
    """What a rating rests on stands on a sheet of its own, by the number of the rating."""
    value = ratings(rated("S1.5"), rated("S1.7", evidence=(Evidence(citation="Steekproef", address="a.pdf"),)))

    assert [{"Kenmerk of nr": "2", "Bron": "Steekproef", "Adres": "a.pdf"}] == rows(value, title="Bewijs")


def test_form_names_the_model() -> None:
    """Whoever opens the workbook sees by which model was rated, also where it is the usual one."""
    told = {row["Vraag"]: row.get("Antwoord") for row in rows(ratings(), title="Over de beoordelingen")}

    assert {
        "Soort bestand": "klachtbehandeling/ratings/1",
        "Gemeentecode": "GM9999",
        "Naam": None,
        "Peildatum": "1-7-2026",
        "Model": "vier-speerpunten",
        "Beoordelaar": None,
        "Datum": None,
    } == told


def test_sheets_for_a_workshop_come_first() -> None:
    """The sheet to rate on is the first; what the drop-downs offer is the last."""
    titles = ["Beoordelingen", "Over de beoordelingen", "Bewijs", "Keuzelijsten"]

    assert titles == list(grids(ratings_workbook(ratings(), MODEL, "nl")))


def test_who_rated_is_not_printed() -> None:
    """On paper stand the indicator, the level, what can be seen on each level, and why; who and when stay off it."""
    written = ratings_workbook(ratings(), MODEL, "nl")
    headings = grids(written)["Beoordelingen"][HEADINGS]
    area = re.search(rb"Beoordelingen!\$A\$1:\$([A-Z])\$31</definedName>", parts(written)["xl/workbook.xml"])
    levels = [f"{step.level} {step.name.read('nl')}" for step in MODEL.levels]

    assert area is not None
    assert [
        *("Indicator", "Naam", "Vraag", "Niveau"),
        *levels,
        *("Reden n.v.t.", "Motivering"),
    ] == headings[: ord(area[1]) - ord("A") + 1]


def test_level_is_chosen_from_the_model() -> None:
    """The drop-down of levels offers those of the model as numbers, and nothing else may be filled in."""
    written = ratings_workbook(ratings(), MODEL, "nl")
    rule = re.search(
        rb'<dataValidation [^>]*sqref="D4:[^>]*><formula1>([^<]*)<', parts(written)["xl/worksheets/sheet1.xml"]
    )
    lists = grids(written)["Keuzelijsten"]

    assert rule is not None
    assert b"Keuzelijsten!$A$1:$A$5" == rule[1].replace(b"'", b"")
    assert b'showErrorMessage="1"' in rule[0]
    assert [step.level for step in MODEL.levels] == [row[0] for row in lists[:5]]


def test_ratings_of_another_model_are_refused() -> None:
    """Ratings are written beside the words of the model by which they were given, and of no other."""
    with pytest.raises(InvalidInput) as caught:
        ratings_workbook(attrs.evolve(ratings(), model="ander-model"), MODEL, "nl")

    assert "de beoordelingen zijn gegeven naar model ander-model, niet naar vier-speerpunten" == caught.value.say("nl")


def test_text_that_cannot_stand_in_a_cell_is_refused() -> None:
    """All texts that cannot stand in a cell are told at once, those of evidence included."""
    value = ratings(rated("S1.5", motivation=" "), rated("S1.7", evidence=(Evidence(citation=" "),)))

    with pytest.raises(InvalidInput) as caught:
        ratings_workbook(value, MODEL, "nl")

    reserved = "' ' kan hier niet als tekst worden opgeschreven, want het zou anders worden teruggelezen"
    assert [f"ratings[0].motivation: {reserved}", f"ratings[1].evidence[0].citation: {reserved}"] == caught.value.say(
        "nl"
    ).split("\n")


def test_reading_it_gives_the_same_ratings() -> None:
    """What is written comes back as it was."""
    value = ratings(rated("S2.1", evidence=(Evidence(citation="Steekproef"),)), rated("S1.5"))

    assert value == ratings_in(ratings_workbook(value, MODEL, "nl"))
