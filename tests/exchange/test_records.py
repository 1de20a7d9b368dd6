"""A class as fields in a file."""

import pytest

from professionele_klachtbehandeling.domain.accountability import HandlingFigures, Register
from professionele_klachtbehandeling.domain.channel import Channel, PublicInformation
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN
from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.domain.vocabulary import InputKind, State
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.converter import converter
from professionele_klachtbehandeling.exchange.records import fields_of
from professionele_klachtbehandeling.maturity.condition import Applicability, Condition, IfAbsent

CHANNEL = Channel(id="balie", name="Balie")


def test_own_fields_come_before_those_of_others() -> None:
    """Who an item is stands first; its period, evidence and note stand last."""
    assert ["id", "name"] == [name for name, _ in fields_of(Channel)][:2]
    assert ["state", "begin", "end", "evidence", "note"] == [name for name, _ in fields_of(Channel)][-5:]


def test_field_can_have_another_name_in_a_file() -> None:
    """Words that Python keeps for itself are written all the same."""
    assert ["measure", "with", "at_least", "at_most", "is", "if_absent"] == [name for name, _ in fields_of(Condition)]
    assert "with" in dict(fields_of(Applicability))


def test_record_is_read_from_its_fields() -> None:
    """Each field goes to its own attribute, by the name it has in a file."""
    fields = {"measure": "outsourced_tasks", "with": {"months": 12}, "is": "ja", "if_absent": "met"}

    assert Condition(
        measure="outsourced_tasks", parameters={"months": 12}, expected=True, if_absent=IfAbsent.MET
    ) == converter().structure(fields, Condition)


def test_all_mistakes_in_a_record_are_named() -> None:
    """Reading a record does not stop at the first mistake."""
    fields = {"id": "balie", "naam": "Balie", "kinds": ["klacht", "klagt"], "information": {"term": "6 weken"}}

    with pytest.raises(InvalidInput) as caught:
        converter().structure(fields, Channel)

    assert [
        ("missing", ""),
        ("no-such", "naam"),
        ("no-such", "kinds[1]"),
        ("no-such", "information.term"),
    ] == [(mistake.code, mistake.path) for mistake in caught.value.mistakes]


def test_what_has_no_fields_is_no_record() -> None:
    """A text where fields belong is refused as a whole."""
    with pytest.raises(InvalidInput) as caught:
        converter().structure("balie", Channel)

    assert "'balie' is no group of fields (name: value)" == str(caught.value)


def test_refusal_of_the_class_itself_is_passed_on() -> None:
    """What a class says of its fields together is a mistake like any other."""
    with pytest.raises(InvalidInput) as caught:
        converter().structure({"measure": "x", "at_least": "1", "at_most": "2"}, Condition)

    assert "a condition on x asks exactly one of at_least, at_most and is" == str(caught.value)


def test_what_goes_without_saying_is_left_out() -> None:
    """A field with the value it would have anyway is not written, nor are the fields within it."""
    assert {"id": "balie", "name": "Balie"} == converter().unstructure(CHANNEL)


@pytest.mark.parametrize(
    ("record", "expected"),
    [
        (
            Channel(
                id="balie",
                name="Balie",
                begin=UNKNOWN,
                end=NONE,
                state=State.PLANNED,
                information=PublicInformation(term=True),
            ),
            {"id": "balie", "name": "Balie", "information": {"term": True}, "state": "planned", "begin": "unknown"},
        ),
        (Register(kind=InputKind.COMPLAINT, kept=False), {"kind": "klacht", "kept": False}),
        (Register(kind=InputKind.COMPLAINT, kept=UNKNOWN), {"kind": "klacht", "kept": "unknown"}),
        (HandlingFigures(year=2025, received=0), {"year": 2025, "received": 0}),
        (
            Evidence(citation="Notitie", date=PartialDate(2024), inferred=True),
            {"citation": "Notitie", "date": 2024, "inferred": True},
        ),
    ],
)
def test_what_must_be_said_is_written(record: object, expected: object) -> None:
    """A value that differs from what is taken for granted is written, also where it says that nothing is known."""
    assert expected == converter().unstructure(record)


def test_all_that_cannot_be_written_is_named() -> None:
    """Writing a record does not stop at the first value that would be read back as something else."""
    with pytest.raises(InvalidInput) as caught:
        converter().unstructure(Channel(id="balie", name="Balie", operator="none", kinds=()))

    assert ["operator", "kinds"] == [mistake.path for mistake in caught.value.mistakes]
