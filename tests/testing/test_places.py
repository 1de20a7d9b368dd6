"""The places of facts."""

import pytest

from professionele_klachtbehandeling.domain.channel import PublicInformation
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN
from professionele_klachtbehandeling.domain.share import Share
from professionele_klachtbehandeling.domain.task import Task
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.testing import a_channel, a_landscape
from professionele_klachtbehandeling.testing.builders import a_task
from professionele_klachtbehandeling.testing.places import doubted, fact, places, type_of, with_fact

BOTH = a_landscape(channels=(a_channel("balie", published=True), a_channel("app", published=False)))


def test_every_fact_has_a_place_and_nothing_else_has() -> None:
    """Facts have places, inside a record too; notes, names and remarks have none."""
    found = places(a_landscape(tasks=(a_task(),), channels=(a_channel(),)))

    assert ("tasks", 0, "domains") in found
    assert ("channels", 0, "information.term") in found
    assert not any(field in {"id", "name", "note", "evidence"} for _, _, field in found)


def test_another_fact_changes_nothing_else() -> None:
    """The fact at the place is the value given; every other item is as it was."""
    changed = with_fact(BOTH, ("channels", 1, "information.term"), NONE)

    assert PublicInformation(term=NONE) == changed.channels[1].information
    assert BOTH.channels[0] == changed.channels[0]
    assert NONE is fact(changed, ("channels", 1, "information.term"))


def test_fact_that_contradicts_is_refused() -> None:
    """A reference that leads nowhere is refused as it is in any landscape."""
    with pytest.raises(InvalidInput):
        with_fact(BOTH, ("channels", 0, "operator"), "nergens")


def test_doubt_is_cast_on_every_item() -> None:
    """A field that is doubted is unknown of every item of its section."""
    assert [UNKNOWN, UNKNOWN] == [one.published for one in doubted(BOTH, "channels", "published").channels]


def test_type_is_that_of_a_plain_value() -> None:
    """The type of a field is what it holds when it holds something, inside a record too."""
    assert bool is type_of(a_channel(), "information.term")
    assert Share is not type_of(Task(id="t", name="t"), "begin")
