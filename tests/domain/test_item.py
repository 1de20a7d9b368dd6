"""What every listed item has in common."""

import attrs
import pytest

from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.item import DatedItem, Evidence, Item, factual_fields, joined_key, readings
from professionele_klachtbehandeling.domain.vocabulary import Stance, State


def test_item_sets_no_limits_unless_told() -> None:
    """A listed item is in force, without begin or end, until somebody says otherwise."""
    assert (State.IN_FORCE, NONE, NONE) == (DatedItem().state, DatedItem().begin, DatedItem().end)


def test_evidence_speaks_for_the_whole_item_unless_told() -> None:
    """Evidence supports, was read rather than inferred, and is about no field in particular."""
    evidence = Evidence(citation="Jaarverslag klachten 2025")

    assert (Stance.FOR, False, "") == (evidence.stance, evidence.inferred, evidence.field)


def test_key_is_the_id_where_there_is_one() -> None:
    """What tells an item from others is its id; an item without one has an empty key."""
    assert ("kcc", "") == (Channel(id="kcc", name="KCC").key, Item().key)


def test_items_cannot_be_changed() -> None:
    """A fact is a value: who wants another makes another."""
    channel = Channel(id="kcc", name="KCC")

    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        channel.name = "Balie"  # type: ignore[misc]


def test_factual_fields_are_those_that_can_be_unknown() -> None:
    """Names and ids are no facts that can be doubted; nested facts are named with a dot."""
    fields = factual_fields(Channel)

    assert {"operator", "information.term", "state", "begin"} <= set(fields)
    assert not {"id", "name", "information", "evidence", "note"} & set(fields)


def test_readings_are_all_combinations_of_what_is_disputed() -> None:
    """Each reading takes one value for every disputed field asked after, and leaves the other fields as they are."""
    states, begins = (State.PLANNED, State.CLOSED), (PartialDate(2024), PartialDate(2025))
    item = DatedItem(state=Disputed(states), begin=Disputed(begins), end=UNKNOWN)
    found = [(one.state, one.begin, one.end) for one in readings(item, "state", "begin", "end")]

    assert [(state, begin, UNKNOWN) for state in states for begin in begins] == found
    assert (item,) == readings(item, "end")


def test_key_tells_unknown_and_disputed_from_none() -> None:
    """What there is none of is left out at the end only, so that two items never share a key by it."""
    told = [joined_key(2025, NONE), joined_key(2025, UNKNOWN), joined_key(NONE, "a"), joined_key(Disputed((1, NONE)))]

    assert ["2025", "2025/unknown", "none/a", "1|none"] == told
