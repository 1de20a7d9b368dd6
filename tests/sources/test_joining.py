"""What several sources say of one thing."""

import datetime
from typing import Any

import pytest

from professionele_klachtbehandeling.domain.accountability import Delivery, HandlingFigures, WithinTerm
from professionele_klachtbehandeling.domain.channel import Channel, PublicInformation
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.item import Evidence, Item
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.domain.outsourcing import Decision
from professionele_klachtbehandeling.domain.share import Share
from professionele_klachtbehandeling.domain.task import NotApplicable, Task
from professionele_klachtbehandeling.domain.term import Term
from professionele_klachtbehandeling.domain.vocabulary import DecisionSubject, Inapplicability, InputKind, Organ
from professionele_klachtbehandeling.errors import Mistake
from professionele_klachtbehandeling.sources.joining import (
    contradictions,
    fullest,
    joined_fact,
    joined_item,
    joined_notes,
    settled,
)

COMPLAINT, REPORT = InputKind.COMPLAINT, InputKind.REPORT


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ((UNKNOWN, UNKNOWN), UNKNOWN),
        ((UNKNOWN, 3), 3),
        ((3, 3), 3),
        ((5, 3), Disputed((3, 5))),
        ((3, NONE), Disputed((3, NONE))),
        ((Disputed((5, 3)), 4, UNKNOWN), Disputed((3, 4, 5))),
        (((REPORT, COMPLAINT), (COMPLAINT, REPORT)), (COMPLAINT, REPORT)),
        (((COMPLAINT,), (COMPLAINT, REPORT)), Disputed(((COMPLAINT,), (COMPLAINT, REPORT)))),
    ],
)
def test_fact_of_several_sources(stated: tuple[Any, ...], expected: object) -> None:
    """Unknown yields, what is equal stays, and what differs is disputed; that there is none is a value like others."""
    assert expected == joined_fact(stated)


def test_value_is_put_down_in_one_order() -> None:
    """A list of terms holds each once; reports that look alike are two."""
    report = Delivery(due=datetime.date(2026, 1, 1), received=Disputed((NONE, UNKNOWN)))  # type: ignore[arg-type]
    early = Delivery(due=datetime.date(2025, 1, 1))

    assert (COMPLAINT, REPORT) == settled((REPORT, COMPLAINT, REPORT))
    assert [early.due, report.due, report.due] == [one.due for one in settled((report, early, report))]


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        ((), ""),
        (("", "\n\n"), ""),
        (("b\n\na",), "b\n\na"),
        (("b\n\na", "b\n\na", ""), "b\n\na"),
        (("b\n\na", "c"), "a\n\nb\n\nc"),
        (("b\n\n\na", "a"), "a\n\nb"),
        (("regel 1\nregel 2", "a"), "a\n\nregel 1\nregel 2"),
    ],
)
def test_notes_of_several_sources(notes: tuple[str, ...], expected: str) -> None:
    """A note alone stays as it was written; of several each paragraph stands there once."""
    assert expected == joined_notes(notes)


def test_fullest_name_is_the_longest() -> None:
    """Of names that are equally long the first of the alphabet, so that the order of the sources does not matter."""
    assert ["GGD Rivierenland", "aap", ""] == [
        fullest(one) for one in (["GGD", "GGD Rivierenland"], ["oor", "aap"], [])
    ]


def joined(section: str, *items: Item) -> Any:  # noqa: ANN401 - an item of any class
    """Return items as one."""
    return joined_item(section, items, {}, "nl")


def test_name_that_gives_way_is_noted() -> None:
    """What another source calls it is not lost."""
    task = joined("tasks", Task(id="t", name="Wmo", note="Sinds 2015."), Task(id="t", name="Wmo-voorzieningen"))

    assert ("Wmo-voorzieningen", "Naam volgens een andere bron: Wmo\n\nSinds 2015.") == (task.name, task.note)


def test_id_that_gives_way_becomes_another_name() -> None:
    """Who looks for the organisation under its old id finds it, and it is no part of itself."""
    renamed = {"ggd": "a", "a": "a"}
    bodies = (
        Organisation(id="ggd", name="GGD", part_of="a", official_ids=("2",)),
        Organisation(id="a", name="GGD", aliases=("ggd",), official_ids=("1",)),
    )

    body = joined_item("organisations", bodies, renamed, "nl")

    assert isinstance(body, Organisation)
    assert ("a", ("ggd",), ("1", "2"), NONE) == (body.id, body.aliases, body.official_ids, body.part_of)


def test_each_fact_within_a_record_is_joined() -> None:
    """Who tells of the term and who tells of the purpose make one record."""
    channel = joined(
        "channels",
        Channel(id="c", name="C", information=PublicInformation(term=True)),
        Channel(id="c", name="C", information=PublicInformation(term=False, purpose=True)),
    )

    assert PublicInformation(term=Disputed((True, False)), purpose=True) == channel.information


def test_reasons_are_put_together() -> None:
    """That a kind does not apply needs a reason, and silence is none against it."""
    reason = NotApplicable(kind=COMPLAINT, reason=Inapplicability.NO_CASES)

    task = joined("tasks", Task(id="t", name="T", not_applicable=(reason,)), Task(id="t", name="T"))

    assert (reason,) == task.not_applicable


def test_shares_are_joined_by_their_term() -> None:
    """Two sources that state another share within ten weeks contradict each other; another term is another share."""
    ten, six = Term.parse("10 weeks"), Term.parse("6 weeks")
    some, most = Share.parse("1/2"), Share.parse("4/5")

    figures = joined(
        "figures",
        HandlingFigures(year=2025, within=(WithinTerm(term=ten, share=most), WithinTerm(term=six, share=some))),
        HandlingFigures(year=2025, within=(WithinTerm(term=ten, share=some),)),
    )

    assert (WithinTerm(term=six, share=some), WithinTerm(term=ten, share=Disputed((some, most)))) == figures.within


def test_evidence_is_joined_once() -> None:
    """A source that both name stands there once."""
    website, contract = Evidence(citation="Website"), Evidence(citation="Contract")

    task = joined(
        "tasks", Task(id="t", name="T", evidence=(website, contract)), Task(id="t", name="T", evidence=(website,))
    )

    assert (contract, website) == task.evidence


def test_what_an_item_is_cannot_be_disputed() -> None:
    """A decision of the council and one of the college under one id are told, with both organs."""
    one = Decision(id="d", organ=Organ.COUNCIL, subject=DecisionSubject.SCOPE)
    other = Decision(id="d", organ=Organ.COLLEGE, subject=DecisionSubject.SCOPE)

    expected = [Mistake(code="contradiction", path="decisions[d].organ", found="college / raad")]
    assert expected == list(contradictions("decisions", [one, other]))
    assert [] == list(contradictions("decisions", [one, one]))
