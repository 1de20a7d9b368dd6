"""Which sheets there are."""

import pytest

from professionele_klachtbehandeling.domain.landscape import SECTIONS
from professionele_klachtbehandeling.domain.vocabulary import InputKind
from professionele_klachtbehandeling.exchange.workbook.column import NUMBER
from professionele_klachtbehandeling.exchange.workbook.sheet import (
    FIELD,
    ITEM,
    READING,
    form_sheet,
    inapplicability_column,
    item_sheets,
    landscape_sheets,
    matrix_fields,
    part_sheets,
    parts_of,
    ratings_sheets,
    record_of,
)
from professionele_klachtbehandeling.texts import LANGUAGES
from tests.exchange.workbook.filling import rating_sheet, sheet_named


def test_every_section_has_a_place() -> None:
    """Each section has a sheet of its own, but for who is responsible, which is asked in the matrix."""
    sheets = {sheet.name for sheet in landscape_sheets()}

    assert {"responsibilities"} == set(SECTIONS) - sheets
    assert set(SECTIONS) - {"tasks", "responsibilities"} == {sheet.name for sheet in item_sheets()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_titles_are_what_a_spreadsheet_takes(language: str) -> None:
    """No title is longer than a tab allows, holds a sign that it does not allow, or is there twice."""
    for sheets in (landscape_sheets(), ratings_sheets()):
        titles = [sheet.title(language) for sheet in sheets]

        assert [] == [title for title in titles if len(title) > 31 or set(title) & set("[]:*?/\\'!")]
        assert len(titles) == len({title.casefold() for title in titles})


def test_matrix_asks_each_question_per_kind() -> None:
    """After what a task is, each question has its columns side by side, in the order of the kinds."""
    keys = [column.key for column in sheet_named("tasks").columns]

    assert ["id", "name", "domains"] == keys[:3]
    assert [f"{field}/{kind.value}" for field in matrix_fields() for kind in InputKind] == keys[3:23]


def test_parts_stand_beside_their_whole() -> None:
    """What is part of an item says of which one; only a fact can have readings that contradict each other."""
    deliveries, within = part_sheets()

    assert [NUMBER, ITEM] == [column.key for column in deliveries.columns[:2]]
    assert (True, False) == (deliveries.has_readings, within.has_readings)
    assert READING == deliveries.columns[-1].key
    assert (("within", "within"),) == tuple((sheet.name, field) for sheet, field in parts_of("figures"))
    assert () == parts_of("channels")


def test_first_column_that_is_needed_can_say_that_there_are_none() -> None:
    """A delivery is nothing without the day on which it was due."""
    assert "due" == sheet_named("deliveries").first_required.key


def test_only_forms_are_forms() -> None:
    """On a form questions stand below each other; every other sheet has an item on each row."""
    assert ["municipality"] == [sheet.name for sheet in landscape_sheets() if sheet.is_form]
    assert ["ratings"] == [sheet.name for sheet in ratings_sheets() if sheet.is_form]


def test_sheet_with_ids_says_so() -> None:
    """Rows are referred to by the id they have, or by their number."""
    assert sheet_named("channels").has_id
    assert not sheet_named("reviews").has_id


def test_column_is_found_by_its_key() -> None:
    """A key that is not there is an error, not an empty column."""
    assert "name" == sheet_named("channels").column("name").field

    with pytest.raises(KeyError) as refusal:
        sheet_named("channels").column("nmae")

    assert "'nmae'" == str(refusal.value)


def test_class_of_a_section_is_that_of_its_items() -> None:
    """Parts and the municipality have a class too."""
    assert ["Channel", "Delivery", "WithinTerm", "Municipality"] == [
        record_of(name).__name__ for name in ("channels", "deliveries", "within", "municipality")
    ]


def test_evidence_of_ratings_names_no_section() -> None:
    """It is always about a row of the one sheet of ratings."""
    assert [ITEM, "field", "citation"] == [column.key for column in rating_sheet("evidence").columns[:3]]
    assert FIELD in [column.key for column in sheet_named("evidence").columns]


def test_reasons_are_from_the_closed_list() -> None:
    """That a task was outsourced is not one of them."""
    assert (
        "taak wordt niet uitgevoerd",
        "soort kan niet voorkomen",
        "geen gevallen in de periode",
        "buiten deze beoordeling",
    ) == inapplicability_column().terms("nl")


def test_form_has_question_and_answer() -> None:
    """A form is called after what it is about."""
    assert ("Over de beoordelingen", ["Vraag", "Antwoord"]) == (
        form_sheet("ratings").title("nl"),
        [column.label("nl") for column in form_sheet("ratings").columns],
    )
