"""The closed lists of the field."""

import enum

import pytest

from professionele_klachtbehandeling.domain import vocabulary
from professionele_klachtbehandeling.domain.vocabulary import (
    ELECTRONIC_WAYS,
    MUNICIPAL_PARTIES,
    ORAL_WAYS,
    CultureCategory,
    Inapplicability,
    InputKind,
    Way,
)

LISTS = [member for member in vars(vocabulary).values() if isinstance(member, type) and issubclass(member, enum.Enum)]


@pytest.mark.parametrize("closed_list", LISTS, ids=lambda one: one.__name__)
def test_every_value_can_be_written_in_a_file(closed_list: type[enum.Enum]) -> None:
    """A value is a short word in small letters, unlike the words that stand for unknown and none."""
    written = [member.value for member in closed_list]

    assert all(value.isascii() and value == value.lower() and " " not in value for value in written)
    assert not {"unknown", "none", "onbekend", "geen", "disputed"} & set(written)


def test_kinds_and_categories_are_those_of_the_report() -> None:
    """The four kinds of input keep their Dutch words; culture has six sides."""
    assert ["klacht", "signaal", "melding", "hulpvraag"] == [kind.value for kind in InputKind]
    assert 6 == len(CultureCategory)


def test_post_is_neither_electronic_nor_oral() -> None:
    """Every way but post is electronic or oral, and none is both."""
    assert [Way.POST] == [way for way in Way if way not in (*ELECTRONIC_WAYS, *ORAL_WAYS)]
    assert not set(ELECTRONIC_WAYS) & set(ORAL_WAYS)


def test_outsourced_is_no_reason_not_to_apply() -> None:
    """The four reasons a person may state are a closed list; that a task is outsourced is not one of them."""
    expected = ["task-not-performed", "kind-cannot-occur", "no-cases", "out-of-scope"]

    assert expected == [reason.value for reason in Inapplicability]


def test_municipal_parties_are_named_once() -> None:
    """Every municipality has the same parties, each with one word."""
    assert ("gemeente", "college", "raad", "burgemeester", "ambtelijke-organisatie", "griffie") == MUNICIPAL_PARTIES
