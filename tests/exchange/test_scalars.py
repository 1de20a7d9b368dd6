"""What one value may be: exact, or refused with what would have done."""

import datetime
import enum
from fractions import Fraction
from typing import Any

import pytest

from professionele_klachtbehandeling.domain.article import Article
from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.share import Share
from professionele_klachtbehandeling.domain.term import Frequency, Term, TermUnit
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.scalars import (
    READERS,
    WRITERS,
    noun_of,
    read_level,
    read_member,
    read_number,
    read_text,
    read_truth,
    reject,
    shown,
    whole_number,
    write_number,
)
from professionele_klachtbehandeling.exchange.tree import Alias, Plain
from professionele_klachtbehandeling.maturity.rating import Level


class Colour(enum.Enum):
    """A closed list for the tests."""

    RED = "rood"
    GREEN = "groen"


READ: list[tuple[type, Any, Any]] = [
    (str, Plain("0344"), "0344"),
    (str, Plain("no"), "no"),
    (str, Plain("2026.10"), "2026.10"),
    (str, "", ""),
    (str, True, "true"),
    (str, 12, "12"),
    (bool, Plain("true"), True),
    (bool, "Nee", False),
    (bool, "JA", True),
    (bool, Plain("no"), False),
    (bool, False, False),
    (int, Plain("0"), 0),
    (int, Plain("62000"), 62000),
    (int, 12, 12),
    (Level, Plain("3"), Level(3)),
    (Fraction, Plain("2/5"), Fraction(2, 5)),
    (Fraction, Plain("3"), Fraction(3)),
    (Fraction, "4/5", Fraction(4, 5)),
    (Fraction, 1, Fraction(1)),
    (datetime.date, Plain("2024-05-17"), datetime.date(2024, 5, 17)),
    (datetime.date, "17-5-2024", datetime.date(2024, 5, 17)),
    (MunicipalityCode, Plain("344"), MunicipalityCode("0344")),
    (MunicipalityCode, 344, MunicipalityCode("0344")),
    (MunicipalityCode, Plain("0344"), MunicipalityCode("0344")),
    (MunicipalityCode, "GM0344", MunicipalityCode("0344")),
    (PartialDate, Plain("2024"), PartialDate(2024)),
    (PartialDate, 2024, PartialDate(2024)),
    (PartialDate, Plain("2024-05"), PartialDate(2024, 5)),
    (PartialDate, "17-5-2024", PartialDate(2024, 5, 17)),
    (Share, Plain("80%"), Share(Fraction(4, 5), Fraction(1, 200))),
    (Share, Plain("4/5"), Share(Fraction(4, 5))),
    (Share, 1, Share(Fraction(1))),
    (Term, Plain("6 weken"), Term(6, TermUnit.WEEKS)),
    (Frequency, Plain("4"), Frequency(Fraction(4))),
    (Frequency, "1/2", Frequency(Fraction(1, 2))),
    (Article, Plain("Awb 9:12a"), Article("Awb", "9:12a")),
]


@pytest.mark.parametrize(("kind", "written", "expected"), READ)
def test_value_is_read_for_what_it_is(kind: type, written: object, expected: object) -> None:
    """Each type reads the forms in which people and programs write it, and gives a value of exactly that type."""
    value = READERS[kind](written, kind)

    assert (type(expected), expected) == (type(value), value)


@pytest.mark.parametrize(("kind", "written", "value"), [case for case in READ if case[0] in WRITERS])
def test_value_is_written_as_it_is_read(kind: type, written: object, value: object) -> None:
    """What is written of a value reads as the same value, from JSON and from YAML without quotes."""
    text = WRITERS[kind](value)

    assert (value, value) == (READERS[kind](text, kind), READERS[kind](Plain(text), kind))


@pytest.mark.parametrize(
    ("kind", "written", "message"),
    [
        (str, ["a"], "'[…]' is no text"),
        (str, {"a": 1}, "'{…}' is no text"),
        (bool, Plain("misschien"), "'misschien' is no yes or no (ja, nee, true, false)"),
        (bool, Plain("1"), "'1' is no yes or no (ja, nee, true, false)"),
        (int, Plain("2.5"), "'2.5' is no whole number of 0 or more"),
        (int, Plain("0344"), "'0344' is no whole number of 0 or more"),
        (int, Plain("-1"), "'-1' is no whole number of 0 or more"),
        (int, Plain("٣"), "'٣' is no whole number of 0 or more"),
        (int, "12", "'12' is no whole number of 0 or more"),
        (int, True, "'true' is no whole number of 0 or more"),
        (int, Plain("9" * 5_000), f"'{'9' * 59}…' is no whole number of 0 or more"),
        (Level, Plain("0"), "'0' is no level (a whole number from 1)"),
        (Level, Plain("2.5"), "'2.5' is no level (a whole number from 1)"),
        (Level, Plain("hoog"), "'hoog' is no level (a whole number from 1)"),
        (Level, True, "'true' is no level (a whole number from 1)"),
        (Fraction, Plain("0.8"), "'0.8' is no number (such as 3) or fraction (such as 2/5)"),
        (Fraction, Plain("1/0"), "'1/0' is no number (such as 3) or fraction (such as 2/5)"),
        (Fraction, True, "'true' is no number (such as 3) or fraction (such as 2/5)"),
        (datetime.date, Plain("2024"), "'2024' is no full date (such as 2024-05-17 or 17-5-2024)"),
        (datetime.date, Plain("2024-05"), "'2024-05' is no full date (such as 2024-05-17 or 17-5-2024)"),
        (datetime.date, Plain("30-2-2024"), "'30-2-2024' is no full date (such as 2024-05-17 or 17-5-2024)"),
        (datetime.date, 2024, "'2024' is no full date (such as 2024-05-17 or 17-5-2024)"),
        (PartialDate, Plain("mei 2024"), "'mei 2024' is no date (such as 2024, 2024-05, 2024-05-17 or 17-5-2024)"),
        (MunicipalityCode, Plain("0000"), "'0000' is no code of a municipality (such as 0344 or GM0344)"),
        (MunicipalityCode, True, "'true' is no code of a municipality (such as 0344 or GM0344)"),
        (Share, Plain("0.8"), "'0.8' is no share (such as 4/5 or 80%)"),
        (Share, Plain("120%"), "'120%' is no share (such as 4/5 or 80%)"),
        (Term, Plain("6"), "'6' is no term (such as 6 weeks or 6 weken)"),
        (Frequency, Plain("vaak"), "'vaak' is no frequency (times a year, such as 4 or 1/2)"),
        (
            Article,
            Plain("Awbb 9:1"),
            (
                "'Awbb 9:1' is no article of a law that is known here (Awb, AVG, Gemeentewet, Jeugdwet, "
                "Participatiewet, UAVG, Wet inburgering 2021, Wgr, Wgs, Wkkgz, Wmo 2015, Wno, Woo)"
            ),
        ),
    ],
)
def test_other_values_are_refused(kind: type, written: object, message: str) -> None:
    """Nothing is coerced: what is not meant as the type is refused, with a form that would do."""
    with pytest.raises(InvalidInput) as caught:
        READERS[kind](written, kind)

    assert message == str(caught.value)


@pytest.mark.parametrize("kind", READERS)
def test_nothing_and_references_are_no_value_of_any_type(kind: type) -> None:
    """An empty place and a reference are refused alike everywhere, and say what to do."""
    for nothing, message in (
        (None, "there is no value here; leave the field out if it is unknown, write none if there is none"),
        (Alias("x"), "'*x' is a reference within the file, which is not followed; write the value out"),
    ):
        with pytest.raises(InvalidInput) as caught:
            READERS[kind](nothing, kind)

        assert message == str(caught.value)


def test_values_are_shown_as_written_and_not_at_length() -> None:
    """A message repeats a value as it stood in the file, long ones cut off."""
    assert ["x", "true", "12", "[…]", "{…}"] == [shown(value) for value in ("x", True, 12, [1], {"a": 1})]
    assert ("x" * 60, "x" * 59 + "…") == (shown("x" * 60), shown("x" * 61))


def test_readers_give_plain_values() -> None:
    """The text of a file does not leak out in a class of its own."""
    assert str is type(read_text(Plain("x")))
    assert True is read_truth(Plain("ja"))
    assert int is type(read_number(Plain("1")))
    assert Level is type(read_level(Plain("1")))
    assert whole_number(True) is None


def test_value_of_a_closed_list_is_read() -> None:
    """A value of a closed list is read by its word, whatever quotes it has."""
    assert [Colour.RED, Colour.GREEN] == [read_member(word, Colour) for word in (Plain("rood"), "groen")]


def test_other_value_of_a_closed_list_is_refused() -> None:
    """The message names the list by its class, the nearest value and all others."""
    with pytest.raises(InvalidInput) as caught:
        read_member("rod", Colour)

    assert "'rod' is no colour; did you mean 'rood'? (rood, groen)" == str(caught.value)


def test_noun_is_the_name_of_the_class() -> None:
    """A class is named in the catalogues by its own name."""
    assert ["colour", "municipality-code"] == [noun_of(kind) for kind in (Colour, MunicipalityCode)]


def test_whole_numbers_are_written_as_numbers() -> None:
    """A year, a whole frequency and a share of all or nothing are numbers; what needs a sign is a text."""
    assert [2024, 4, "1/2", 1, "100%", "2/5"] == [
        write_number(value)
        for value in (
            PartialDate(2024),
            Frequency(Fraction(4)),
            Frequency(Fraction(1, 2)),
            Share(Fraction(1)),
            Share.parse("100%"),
            Fraction(2, 5),
        )
    ]


def test_rejection_can_name_what_is_allowed() -> None:
    """Allowed values given along come back in the message, the nearest first."""
    assert "'rod' is no colour; did you mean 'rood'? (rood)" == str(reject("rod", "colour", ("rood",)))
