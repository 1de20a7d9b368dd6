"""Landscapes at random."""

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.item import Evidence, factual_fields
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.domain.vocabulary import MUNICIPAL_PARTIES, Stance
from professionele_klachtbehandeling.testing import a_channel
from professionele_klachtbehandeling.testing.landscapes import (
    NOTHING_KNOWN,
    evidence,
    fields_with_evidence,
    items,
    landscapes,
    sound,
    with_fields,
)

FEW = settings(max_examples=10)


@FEW
@given(landscapes())
def test_landscape_holds_several_sections(landscape: Landscape) -> None:
    """A landscape has tasks, and what it names as complete is a section."""
    assert landscape.tasks
    assert set(landscape.complete) <= set(SECTIONS)


@FEW
@given(
    st.sampled_from(SECTIONS).filter(lambda name: name not in {"responsibilities", "support", "outsourced_tasks"}),
    st.data(),
)
def test_items_stand_in_a_landscape_of_their_own(section: str, data: st.DataObject) -> None:
    """An item whose references lead to the municipality alone needs nothing beside it."""
    item = data.draw(items(section, NOTHING_KNOWN))

    assert "evidence" in {field.name for field in attrs.fields(type(item))}


@FEW
@given(evidence(Channel))
def test_evidence_against_is_about_a_fact(listed: tuple[Evidence, ...]) -> None:
    """Evidence against is about something that can be contradicted; any evidence is about a field that is there."""
    against = {one.field for one in listed if one.stance is Stance.AGAINST}

    assert against <= {"", *factual_fields(Channel)}
    assert {one.field for one in listed} <= set(fields_with_evidence(Channel))


def test_item_that_ends_before_it_begins_is_turned_round() -> None:
    """Begin and end are put in order, so that the item does not contradict itself."""
    odd = with_fields(a_channel(), {"begin": PartialDate(2025), "end": PartialDate(2020)})

    found = sound(odd)

    assert a_channel(begin=PartialDate(2020), end=PartialDate(2025)) == found


def test_parties_of_every_municipality_are_known() -> None:
    """Without organisations references lead to the municipality itself."""
    assert MUNICIPAL_PARTIES == NOTHING_KNOWN.party
    assert () == NOTHING_KNOWN.task
