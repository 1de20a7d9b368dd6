"""One item in three versions."""

from typing import Any

import attrs
import pytest

from professionele_klachtbehandeling.domain.channel import Channel, PublicInformation
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.domain.vocabulary import Way
from professionele_klachtbehandeling.sources.change import Change, ChangeKind
from professionele_klachtbehandeling.sources.versions import leaves, renewed_fields, says_the_same

ADDED, CHANGED, KEPT, GONE = ChangeKind.ADDED, ChangeKind.CHANGED, ChangeKind.KEPT, ChangeKind.GONE


def door(published: Any, **more: Any) -> Channel:  # noqa: ANN401 - facts of any type
    """Return a door that is published or not."""
    return Channel(id="a", name="A", published=published, **more)


@pytest.mark.parametrize(
    ("yours", "before", "now", "expected", "kind"),
    [
        (True, True, True, True, None),
        (False, True, True, False, None),
        (UNKNOWN, True, True, UNKNOWN, None),
        (True, True, False, False, CHANGED),
        (UNKNOWN, UNKNOWN, False, False, ADDED),
        (True, UNKNOWN, False, True, KEPT),
        (False, True, False, False, None),
        (NONE, True, False, NONE, KEPT),
        (UNKNOWN, True, False, UNKNOWN, KEPT),
        (True, True, UNKNOWN, True, GONE),
        (False, True, UNKNOWN, False, KEPT),
        (True, True, Disputed((True, False)), Disputed((True, False)), CHANGED),
    ],
)
def test_field_that_the_source_told_of_before(
    yours: object, before: object, now: object, expected: object, kind: ChangeKind | None
) -> None:
    """News is taken over where the file holds what the source said; what a person changed stays."""
    renewed = renewed_fields("channels", "A", door(yours), door(before), door(now))

    told = Change(
        kind=kind or KEPT, section="channels", item="A", field="published", before=before, now=now, yours=yours
    )
    assert (door(expected), (told,) if kind else ()) == (renewed.value, renewed.changes)


@pytest.mark.parametrize(
    ("yours", "now", "expected", "kind"),
    [
        (True, True, True, None),
        (True, UNKNOWN, True, None),
        (UNKNOWN, True, True, ADDED),
        (False, True, False, KEPT),
        (NONE, True, NONE, KEPT),
    ],
)
def test_field_of_which_it_is_not_known_what_was_said(
    yours: object, now: object, expected: object, kind: ChangeKind | None
) -> None:
    """Only what is unknown is filled in."""
    renewed = renewed_fields("channels", "A", door(yours), None, door(now))

    told = Change(kind=kind or KEPT, section="channels", item="A", field="published", now=now, yours=yours)
    assert (door(expected), (told,) if kind else ()) == (renewed.value, renewed.changes)


def test_field_within_a_field_is_renewed_alone() -> None:
    """What a person filled in beside it stays."""
    yours = door(True, information=PublicInformation(term=True, purpose=False))
    before = door(True, information=PublicInformation(term=True, purpose=True))
    now = door(True, information=PublicInformation(term=False, purpose=True))

    renewed = renewed_fields("channels", "A", yours, before, now)

    assert PublicInformation(term=False, purpose=False) == renewed.value.information
    assert ["information.term"] == [change.field for change in renewed.changes]


def test_evidence_of_the_source_follows_the_source() -> None:
    """What it gives now takes the place of what it gave for the same field; what a person added or removed stays so."""
    old, new, own, other = (Evidence(citation=one) for one in ("rij 3", "rij 4", "gesprek", "rij 9"))
    about_ways = Evidence(citation="rij 3", field="ways")
    yours = door(True, evidence=(old, own, about_ways))
    before = door(True, evidence=(old, about_ways, other))

    renewed = renewed_fields("channels", "A", yours, before, door(True, evidence=(new, other)))

    assert (own, about_ways, new) == renewed.value.evidence
    assert (Change(kind=CHANGED, section="channels", item="A", field="evidence"),) == renewed.changes


def test_order_of_a_list_is_no_change() -> None:
    """What is listed in another order says the same."""
    one, other = (Way.DESK, Way.PHONE), (Way.PHONE, Way.DESK)

    assert says_the_same(Disputed((one, NONE)), Disputed((NONE, other)))
    assert not says_the_same(one, one[:1])


def test_leaves_are_all_fields_but_id_and_evidence() -> None:
    """Nothing that can be edited is left out."""
    plain = {field.name for field in attrs.fields(Channel)} - {"id", "evidence", "information"}

    assert plain | {f"information.{one.name}" for one in attrs.fields(PublicInformation)} == set(leaves(Channel))
