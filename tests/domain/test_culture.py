"""Visions, interventions, teams and improvements."""

import pytest

from professionele_klachtbehandeling.domain.culture import (
    ContactTeam,
    CultureIntervention,
    ImprovementAction,
    Vision,
)
from professionele_klachtbehandeling.domain.fact import NONE
from professionele_klachtbehandeling.domain.item import DatedItem, factual_fields
from professionele_klachtbehandeling.domain.landscape import field_value


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
    known = [field for field in factual_fields(type(item)) if field_value(item, field) is not field_value(item, "end")]
    own = [field for field in known if field not in {"state", "begin", "end"}]

    assert ["UNKNOWN"] * len(own) == [repr(field_value(item, field)) for field in own]
    assert (NONE, NONE) == (item.begin, item.end)


def test_vision_is_known_by_its_title() -> None:
    """Two visions are the same where they have the same title."""
    assert "Leren van klachten" == Vision(name="Leren van klachten").key
