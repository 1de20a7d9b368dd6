"""A landscape: its sections, what is closed, and how it shows itself."""

import attrs
import pytest

from professionele_klachtbehandeling.domain.channel import Channel, PublicInformation
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape, field_value
from professionele_klachtbehandeling.domain.task import Task
from professionele_klachtbehandeling.errors import InvalidInput
from tests.landscapes import landscape


def test_sections_are_the_fields_that_hold_items() -> None:
    """Every field of a landscape but who, when and what is closed is a section, in the same order."""
    fields = [field.name for field in attrs.fields(Landscape)]

    assert ["municipality", "reference_date", "complete", *SECTIONS] == fields


def test_section_is_closed_only_by_name() -> None:
    """A section that lists items is not thereby complete, and one that lists none may be."""
    facts = landscape(complete=("channels",), tasks=(Task(id="bijstand", name="Bijstand"),))

    assert (True, False) == (facts.is_complete("channels"), facts.is_complete("tasks"))
    assert (1, 0) == (len(facts.section("tasks")), len(facts.section("channels")))


def test_unknown_section_is_refused() -> None:
    """Who asks for a section that is not there is told its name, not given a field of another sort."""
    with pytest.raises(KeyError) as refused:
        landscape().section("municipality")

    assert "'municipality'" == str(refused.value)


def test_landscape_that_contradicts_itself_is_refused_with_all_mistakes() -> None:
    """All contradictions are told at once, each with its place."""
    bijstand = Task(id="bijstand", name="Bijstand")

    with pytest.raises(InvalidInput) as refused:
        landscape(tasks=(bijstand, bijstand), channels=(Channel(id="kcc", name="KCC", tasks=("bijstant",)),))

    assert (
        "tasks[1]: 'bijstand' stands there twice (tasks)\n"
        "channels[0].tasks[0]: 'bijstant' is no task; did you mean 'bijstand'? (bijstand, bijstand)"
    ) == str(refused.value)


def test_landscape_shows_how_much_it_holds() -> None:
    """In a notebook a landscape says who, when and how much, not all its facts."""
    tasks = (Task(id="a", name="A"), Task(id="b", name="B"))

    assert "<Landscape Lindewaard 2026-07-01: 2 tasks>" == repr(landscape(tasks=tasks))
    assert "<Landscape Lindewaard 2026-07-01: no facts>" == repr(landscape())


def test_nested_field_is_named_with_a_dot() -> None:
    """A field of a field is found by both names joined."""
    channel = Channel(id="kcc", name="KCC", information=PublicInformation(term=True))

    assert (True, "KCC") == (field_value(channel, "information.term"), field_value(channel, "name"))
