"""Columns, from the classes whose fields they hold."""

import pytest

from professionele_klachtbehandeling.domain.accountability import AccountabilityAgreement, HandlingFigures
from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.share import Share
from professionele_klachtbehandeling.domain.task import Task
from professionele_klachtbehandeling.domain.vocabulary import InputKind
from professionele_klachtbehandeling.exchange.workbook.column import NUMBER, Column, columns_of
from professionele_klachtbehandeling.exchange.workbook.sheet import landscape_sheets, ratings_sheets
from professionele_klachtbehandeling.texts import LANGUAGES

CHANNEL = {column.key: column for column in columns_of("channels", Channel)}


def test_record_within_a_record_is_spread_over_columns() -> None:
    """The five things that residents read have a column each."""
    inner = [key for key in CHANNEL if key.startswith("information.")]

    assert [f"information.{name}" for name in ("purpose", "how_to_reach", "handler", "term", "next_step")] == inner


def test_list_of_records_has_no_column_unless_it_is_a_fact() -> None:
    """Whether there are deliveries can be said in a cell; shares within other terms have only their own sheet."""
    agreements = {column.key: column for column in columns_of("agreements", AccountabilityAgreement)}
    figures = {column.key for column in columns_of("figures", HandlingFigures)}

    assert agreements["deliveries"].is_of_records
    assert "within" not in figures
    assert "not_applicable" not in {column.key for column in columns_of("tasks", Task)}


def test_column_knows_what_may_stand_in_its_cells() -> None:
    """Type, list, fact, reference and need all come from the class and its field."""
    tasks = CHANNEL["tasks"]

    assert (str, True, True, True, "task") == (
        tasks.member,
        tasks.is_factual,
        tasks.is_listed,
        tasks.takes_all,
        tasks.refers_to,
    )
    assert (True, False, False) == (CHANNEL["name"].is_required, CHANNEL["name"].is_factual, CHANNEL["name"].is_listed)


def test_rows_without_an_id_have_a_number() -> None:
    """Other sheets refer to a row by its id, or else by its number."""
    assert NUMBER not in CHANNEL
    assert NUMBER == columns_of("figures", HandlingFigures)[0].key


def test_column_of_the_matrix_is_called_by_field_and_kind() -> None:
    """Who is responsible is asked once per kind."""
    column = Column(section="responsibilities", field="owners", kind=InputKind.SIGNAL)

    assert ("owners/signaal", "Eindverantwoordelijke – signaal") == (column.key, column.label("nl"))


def test_terms_come_in_the_order_of_their_list() -> None:
    """The words of a closed list are those of the language; of a column without one there are none."""
    assert ("klacht", "signaal", "melding", "hulpvraag") == CHANNEL["kinds"].terms("nl")
    assert () == Column(section="figures", field="upheld", member=Share).terms("nl")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_column_is_called_something_of_its_own(language: str) -> None:
    """No two columns of a sheet share a heading, and each of them is explained."""
    for sheet in (*landscape_sheets(), *ratings_sheets()):
        headings = [column.label(language).casefold() for column in sheet.columns]

        assert sorted(set(headings)) == sorted(headings)
        assert [] == [one.key for one in sheet.columns if one.hint(language) == "" and not sheet.is_form]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_holds_what_stands_between_words(language: str) -> None:
    """The words of closed lists can be told apart with a semicolon or a comma between them."""
    words = {word for sheet in landscape_sheets() for column in sheet.columns for word in column.terms(language)}

    assert [] == [word for word in words if set(word) & set(';,\n"')]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_stands_for_two_values(language: str) -> None:
    """Each word of a closed list stands for one value."""
    for sheet in landscape_sheets():
        for column in sheet.columns:
            words = [word.lower() for word in column.terms(language)]

            assert sorted(set(words)) == sorted(words)


def test_sheet_may_explain_a_column_in_its_own_way() -> None:
    """Evidence can be about a whole row; a disputed value is always about a field."""
    assert (
        "Kop van de kolom waar dit over gaat; leeg: de hele rij",
        "Kop van de kolom waar dit over gaat",
    ) == tuple(Column(section=section, field="@field").hint("nl") for section in ("evidence", "disputed"))
