"""Visions, interventions, teams and improvements."""

import attrs
import pytest

from professionele_klachtbehandeling.domain.culture import (
    ContactTeam,
    CultureIntervention,
    ImprovementAction,
    Vision,
)
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN
from professionele_klachtbehandeling.domain.item import DatedItem
from professionele_klachtbehandeling.domain.vocabulary import State


@pytest.mark.parametrize(
    "item",
    [
        Vision(name="Leren van klachten"),
        CultureIntervention(id="a", name="A"),
        ContactTeam(id="a", name="A"),
        ImprovementAction(id="a", name="A"),
    ],
    ids=lambda item: type(item).__name__,
)
def test_nothing_is_assumed_of_what_is_only_named(item: DatedItem) -> None:
    """Of an item that is only named everything is unknown but that it is in force."""
    own = [field.name for field in attrs.fields(type(item)) if field.default is UNKNOWN]
    named = {"id", "name", "evidence", "note", "state", "begin", "end"}

    assert {*own, *named} >= {field.name for field in attrs.fields(type(item))}
    assert (State.IN_FORCE, NONE, NONE) == (item.state, item.begin, item.end)


def test_vision_is_known_by_its_title() -> None:
    """Two visions are the same where they have the same title."""
    assert "Leren van klachten" == Vision(name="Leren van klachten").key
