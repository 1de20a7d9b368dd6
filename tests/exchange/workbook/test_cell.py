"""What stands in one cell, there and back."""

import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.share import Share
from professionele_klachtbehandeling.domain.term import Term
from professionele_klachtbehandeling.domain.vocabulary import InputKind, Way
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.workbook.cell import (
    LARGEST_NUMBER,
    LONGEST,
    from_cell,
    is_disputed,
    pieces,
    term_of,
    to_cell,
    written,
    yes_or_no,
)
from professionele_klachtbehandeling.exchange.workbook.column import Column
from professionele_klachtbehandeling.exchange.workbook.names import Names

NOTE = Column(section="channels", field="note")
FACT = Column(section="figures", field="satisfaction", is_factual=True)
COUNT = Column(section="figures", field="received", member=int, is_factual=True)
TRUTH = Column(section="channels", field="published", member=bool, is_factual=True)
KINDS = Column(section="channels", field="kinds", member=InputKind, is_factual=True, is_listed=True)
WAYS = Column(section="channels", field="ways", member=Way, is_factual=True, is_listed=True)
TASKS = Column(section="channels", field="tasks", is_factual=True, is_listed=True, takes_all=True, refers_to="task")
BODY = Column(section="external_routes", field="body", refers_to="party")
DATE = Column(section="channels", field="begin", member=PartialDate, is_factual=True)
DATES = Column(section="visions", field="recalibrated", member=PartialDate, is_factual=True, is_listed=True)
TERM = Column(section="channels", field="term", member=Term, is_factual=True)
SHARE = Column(section="figures", field="upheld", member=Share, is_factual=True)
CODE = Column(section="municipality", field="code", member=MunicipalityCode)
GROUPS = Column(section="reviews", field="target_groups", is_factual=True, is_listed=True)


def read(raw: object, column: Column) -> Any:  # noqa: ANN401 - any node of a tree
    """Return what is read from a cell of a Dutch workbook in which nothing has a name."""
    return from_cell(raw, column, "nl", Names().resolve)


def refused(raw: object, column: Column) -> str:
    """Return the message with which a cell is refused."""
    with pytest.raises(InvalidInput) as caught:
        read(raw, column)
    return caught.value.say("nl")


@pytest.mark.parametrize(
    ("value", "column", "dutch", "english"),
    [
        (True, TRUTH, "ja", "yes"),
        ("none", TRUTH, "geen", "none"),
        ("unknown", DATE, "onbekend", "unknown"),
        ({"disputed": [True, False]}, TRUTH, "betwist", "disputed"),
        (["web-form", "phone"], WAYS, "webformulier; telefoon", "web form; phone"),
        ("all", TASKS, "alle", "all"),
        ("2025-05-07", DATE, "7-5-2025", "2025-05-07"),
        ("2025-05", DATE, "5-2025", "2025-05"),
        (2025, DATE, "2025", "2025"),
        ("6 weeks", TERM, "6 weken", "6 weeks"),
        ("80.5%", SHARE, "80,5%", "80.5%"),
        ("4/5", SHARE, "4/5", "4/5"),
        (1200, COUNT, 1200, 1200),
        ("GM0344", CODE, "GM0344", "GM0344"),
        ("  met blanken ", NOTE, "  met blanken ", "  met blanken "),
    ],
)
def test_value_is_written_as_people_of_a_language_write_it(
    value: Any,  # noqa: ANN401 - any node of a tree
    column: Column,
    dutch: str | int,
    english: str | int,
) -> None:
    """Words, dates, shares and terms are those of the language; numbers stay numbers."""
    assert (dutch, english) == (to_cell(value, column, "nl"), to_cell(value, column, "en"))


@pytest.mark.parametrize(
    ("raw", "column", "expected"),
    [
        ("Ja", TRUTH, True),
        (False, TRUTH, False),
        ("GEEN", TRUTH, "none"),
        ("Onbekend", DATE, "unknown"),
        ("klacht, Signaal", KINDS, ["klacht", "signaal"]),
        ("klacht\nmelding;", KINDS, ["klacht", "melding"]),
        ("phone; webformulier", WAYS, ["phone", "web-form"]),
        ("Alle", TASKS, "all"),
        (344.0, CODE, "344"),
        (0.8, SHARE, "80%"),
        (0.805, SHARE, "80.5%"),
        (1.0, SHARE, "100%"),
        (0.0, SHARE, "0%"),
        (1 / 3, SHARE, "33.333333%"),
        (80.0, SHARE, "80"),
        (datetime.datetime.fromisoformat("2025-05-07T12:30"), DATE, "2025-05-07"),
        (datetime.date(2025, 5, 7), DATE, "2025-05-07"),
        ("2024; 7-5-2025, 6-2025", DATES, ["2024", "7-5-2025", "6-2025"]),
        (2025.0, DATE, "2025"),
        (2.5, COUNT, "2.5"),
        (" 12 ", COUNT, "12"),
        ("  met blanken ", NOTE, "  met blanken "),
        (" geen ", NOTE, " geen "),
        (" werkplein ", BODY, "werkplein"),
        ("Jansen, De Vries; Bakker", GROUPS, ["Jansen, De Vries", "Bakker"]),
    ],
)
def test_cell_is_read_as_it_is_meant(raw: object, column: Column, expected: object) -> None:
    """A cell may hold words of either language, in any case, and numbers, dates and truths as programs store them."""
    assert expected == read(raw, column)


@pytest.mark.parametrize(
    ("raw", "column", "message"),
    [
        ("misschien", TRUTH, "'misschien' is geen ja of nee (ja, nee, geen, onbekend)"),
        (1.0, TRUTH, "'1' is geen ja of nee (ja, nee, geen, onbekend)"),
        (
            "klacht; signalen",
            KINDS,
            "[1]: 'signalen' is geen soort; bedoelt u 'signaal'? (klacht, signaal, melding, hulpvraag)",
        ),
    ],
)
def test_cell_that_says_neither_is_refused_with_the_words_that_would_do(
    raw: object, column: Column, message: str
) -> None:
    """The words are those of the sheet, and the nearest of them is named."""
    assert message == refused(raw, column)


@pytest.mark.parametrize(
    ("value", "column"),
    [
        ("geen", FACT),
        (" Betwist ", FACT),
        ("disputed", FACT),
        ("", NOTE),
        (" \n", NOTE),
        (" werkplein", BODY),
    ],
)
def test_text_that_would_be_read_as_something_else_is_refused(value: str, column: Column) -> None:
    """A blank text, a word of the sheet and an id with blanks around it cannot stand in a cell."""
    with pytest.raises(InvalidInput) as caught:
        to_cell(value, column, "nl")

    shown = value.replace("\n", "\\n")
    told = f"'{shown}' kan hier niet als tekst worden opgeschreven, want het zou anders worden teruggelezen"
    assert told == caught.value.say("nl")


def test_word_of_a_sheet_is_a_text_where_no_fact_stands() -> None:
    """A note may say 'geen', and an audience may be 'alle'."""
    assert ("geen", "alle") == (to_cell("geen", NOTE, "nl"), to_cell("alle", FACT, "nl"))
    assert ("geen", "alle") == (read("geen", NOTE), read("alle", FACT))


@pytest.mark.parametrize(
    "members",
    [
        ["a; b", "c"],
        ["geen"],
        ["alle", "betwist"],
        ['hij zei "ja"'],
        ["een\ntwee"],
        ["", " blank "],
        ["n.v.t.: wordt niet gedaan"],
        ["NVT"],
        ["met, komma"],
        ['"'],
    ],
)
def test_member_that_looks_like_something_else_is_quoted(members: list[str]) -> None:
    """What somebody listed is read back as that list, whatever signs and words are in it."""
    shown = to_cell(members, GROUPS, "nl")

    assert members == read(shown, GROUPS)


@given(st.lists(st.text(), min_size=1))
def test_any_list_of_texts_is_read_back(members: list[str]) -> None:
    """The quotes are enough for any text."""
    assert members == read(to_cell(members, GROUPS, "nl"), GROUPS)


def test_number_that_a_spreadsheet_would_round_is_written_as_text() -> None:
    """Programs keep fifteen digits; the sixteenth would become a zero."""
    assert (LARGEST_NUMBER - 1, str(LARGEST_NUMBER)) == (
        to_cell(LARGEST_NUMBER - 1, COUNT, "nl"),
        to_cell(LARGEST_NUMBER, COUNT, "nl"),
    )


@pytest.mark.parametrize("text", ["x" * (LONGEST + 1), "😀" * (LONGEST // 2 + 1)])
def test_text_longer_than_a_cell_is_refused(text: str) -> None:
    """A program would cut it off; signs outside the first plane of Unicode count as two."""
    with pytest.raises(InvalidInput) as caught:
        to_cell(text, NOTE, "en")

    assert "this text is longer than the 32767 characters that a cell can hold" == str(caught.value)
    assert "x" * LONGEST == to_cell("x" * LONGEST, NOTE, "en")


def test_reference_is_resolved_one_by_one() -> None:
    """Each name in a list stands for an id."""
    names = Names()
    names.add("tasks", "bijstand", ["Bijstand en inkomen"])

    assert ["bijstand", "wmo"] == from_cell("bijstand en inkomen; wmo", TASKS, "nl", names.resolve)


def test_disputed_is_a_word_in_either_language() -> None:
    """Only that word says so, and not a text that holds it."""
    assert [True, True, False, False] == [is_disputed(raw) for raw in (" Betwist", "disputed", "niet betwist", 1.0)]


def test_words_for_yes_and_no_depend_on_the_column() -> None:
    """Where nothing can be unknown, only yes and no would do."""
    plain = Column(section="evidence", field="inferred", member=bool)

    assert (("ja", "nee", "geen", "onbekend"), ("yes", "no")) == (yes_or_no(TRUTH, "nl"), yes_or_no(plain, "en"))


@pytest.mark.parametrize("word", ["webformulier", "Web form", "web-form"])
def test_word_of_a_closed_list_may_be_of_either_language(word: str) -> None:
    """The word of the sheet, that of the other language and that of a file mean the same."""
    assert ("web-form", "web-form") == (term_of(word, WAYS, "nl"), term_of(word, WAYS, "en"))


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ("a;b", ["a", "b"]),
        (" a ; ; b;", ["a", "b"]),
        ('"a;b" ; c', ["a;b", "c"]),
        ('"a" b; c', ['"a" b', "c"]),
        ('"niet dicht; b', ['"niet dicht', "b"]),
        ('""', [""]),
        (";", [";"]),
    ],
)
def test_values_in_a_cell_are_told_apart(shown: str, expected: list[str]) -> None:
    """A semicolon or a line stands between them; quotes count only around a whole value."""
    assert expected == pieces(shown)


@pytest.mark.parametrize(
    ("raw", "expected"),
    [(True, "true"), (1e20, "100000000000000000000"), (0.1, "0.1"), ("x", "x"), (float("inf"), "inf")],
)
def test_cell_is_written_out_as_text(raw: object, expected: str) -> None:
    """A number has no more signs than it needs."""
    assert expected == written(raw, NOTE)
