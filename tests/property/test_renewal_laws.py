"""The laws of loading again: no edit is ever lost, and the same again changes nothing."""

from collections.abc import Iterator
from typing import Any, cast

import attrs
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.fact import UNKNOWN
from professionele_klachtbehandeling.domain.item import Item
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape, field_value
from professionele_klachtbehandeling.sources.change import Change
from professionele_klachtbehandeling.sources.renewal import renew
from professionele_klachtbehandeling.sources.versions import leaves, says_the_same
from tests.tellings import tellings, tellings_of_bodies

PROFILE = settings.get_profile(settings.get_current_profile_name())
SLOW = settings(
    max_examples=max(10, PROFILE.max_examples // 2),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
TOLD = tellings() | tellings_of_bodies()
UNSAID = (UNKNOWN, "", ())
RENAMED_BY_A_FACT = frozenset({"referrals", "reviews"})
"""Sections of which the key holds facts that may be filled in."""
WITH_IDS = ("tasks", "channels", "outsourced_tasks", "decisions", "agreements", "contact_teams", "actions")


def by_id(landscape: Landscape, section: str) -> dict[str, Item]:
    """Return the items of a section by their id."""
    return {item.key: item for item in landscape.section(section)}


def fields(landscape: Landscape) -> Iterator[tuple[str, str, str, Any]]:
    """Yield what a landscape says in each field of each item that has an id of its own."""
    for section in WITH_IDS:
        for id_, item in by_id(landscape, section).items():
            for field in leaves(cast("Any", type(item))):
                yield section, id_, field, field_value(item, field)


@SLOW
@given(told=TOLD)
def test_the_same_again_changes_nothing(told: tuple[Landscape, ...]) -> None:
    """Whatever happened before, who loads the same twice finds the file as it was and nothing to tell."""
    yours, before, now = told
    renewed = renew(yours, now, before).landscape

    again = renew(renewed, now, now)

    assert (renewed, ()) == (again.landscape, again.changes)


@SLOW
@given(told=TOLD)
def test_file_just_loaded_has_nothing_new(told: tuple[Landscape, ...]) -> None:
    """A file that holds what the source says is left alone, whether or not it is known what the source said before."""
    now = told[0]

    assert [(now, ())] * 2 == [(one.landscape, one.changes) for one in (renew(now, now), renew(now, now, now))]


@SLOW
@given(told=TOLD)
def test_what_a_person_changed_survives(told: tuple[Landscape, ...]) -> None:
    """A field that differs from what the source said last time is not touched, whatever the source says now."""
    yours, before, now = told

    renewed = renew(yours, now, before).landscape

    for section, id_, field, value in fields(yours):
        said = by_id(before, section).get(id_)
        if said is None or not says_the_same(field_value(said, field), value):
            result = field_value(by_id(renewed, section)[id_], field)
            is_gap = said is None and value in UNSAID
            assert is_gap or value == result, (section, id_, field)


@SLOW
@given(told=TOLD)
def test_what_a_person_removed_stays_away(told: tuple[Landscape, ...]) -> None:
    """What the source told of last time and the file does not hold, does not come back."""
    yours, before, now = told

    renewed = renew(yours, now, before).landscape

    for section in WITH_IDS:
        removed = by_id(before, section).keys() - by_id(yours, section).keys()
        assert set() == removed & by_id(renewed, section).keys()


@SLOW
@given(told=TOLD)
def test_nothing_is_taken_away(told: tuple[Landscape, ...]) -> None:
    """Every item of the file is still there, in the order it had, and what was known is known."""
    yours, before, now = told

    for last in (before, None):
        renewed = renew(yours, now, last).landscape

        for section in SECTIONS:
            count = len(yours.section(section))
            assert [item.key for item in yours.section(section)] == [
                item.key for item in renewed.section(section)[:count]
            ] or section in RENAMED_BY_A_FACT
        for section, id_, field, value in fields(yours):
            assert value in UNSAID or field_value(by_id(renewed, section)[id_], field) not in UNSAID


@SLOW
@given(told=TOLD)
def test_without_last_time_only_gaps_are_filled(told: tuple[Landscape, ...]) -> None:
    """Where it is not known what the source said before, no value of the file gives way."""
    yours, _, now = told

    renewed = renew(yours, now).landscape

    for section, id_, field, value in fields(yours):
        assert value in UNSAID or value == field_value(by_id(renewed, section)[id_], field)


@SLOW
@given(told=TOLD, data=st.data())
def test_changes_are_told_in_one_order(told: tuple[Landscape, ...], data: st.DataObject) -> None:
    """The order in which the source lists its items makes no difference to what is told of the file's own items."""
    yours, before, now = told
    shuffled: dict[str, Any] = {name: tuple(data.draw(st.permutations(now.section(name)))) for name in WITH_IDS}

    changes = renew(yours, now, before).changes
    others = renew(yours, attrs.evolve(now, **shuffled), before).changes

    assert _of_fields(changes) == _of_fields(others)
    assert set(map(repr, changes)) == set(map(repr, others))


def _of_fields(changes: tuple[Change, ...]) -> list[tuple[str, str, str]]:
    return [(change.section, change.item, change.field) for change in changes if change.field]
