"""A file that is loaded again; its laws stand in tests/property/test_renewal_laws.py."""

import datetime

import attrs
import pytest

from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import UNKNOWN
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.domain.task import Responsibility, Task
from professionele_klachtbehandeling.domain.vocabulary import InputKind
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.sources.renewal import Renewal, renew
from tests.landscapes import landscape

BALIE, LOKET, SITE = (Channel(id=name.lower(), name=name) for name in ("Balie", "Loket", "Site"))
BIJSTAND = Task(id="bijstand", name="Bijstand")
WHY = "u hebt het weggehaald, of het past niet bij wat u hebt veranderd"
CELL = Responsibility(task="bijstand", kind=InputKind.COMPLAINT)


def said(renewal: Renewal) -> list[str]:
    """Return what is told of a renewal."""
    return [change.say("nl") for change in renewal.changes]


def test_items_come_and_stay() -> None:
    """What is new is added behind; what a person added or removed, and what is gone from the source, stays as it is."""
    own = Channel(id="eigen", name="Eigen")
    yours, before = landscape(channels=(own, BALIE)), landscape(channels=(BALIE, LOKET))
    now = landscape(channels=(attrs.evolve(LOKET, published=True), SITE))

    renewal = renew(yours, now, before)

    assert (own, BALIE, SITE) == renewal.landscape.channels
    assert [
        "staat niet meer in de bron: Kanalen, Balie; het blijft in uw bestand",
        f"niet overgenomen: Kanalen, Loket; {WHY}",
        "nieuw: Kanalen, Site",
    ] == said(renewal)


def test_what_refers_to_what_a_person_removed_is_not_added() -> None:
    """The file stays sound, and what did not go in is told."""
    before = landscape(tasks=(BIJSTAND,))
    now = landscape(tasks=(BIJSTAND,), responsibilities=(CELL,))

    renewal = renew(landscape(), now, before)

    assert landscape() == renewal.landscape
    assert [f"niet overgenomen: Verantwoordelijkheid, bijstand/klacht; {WHY}"] == said(renewal)


def test_value_that_does_not_go_with_an_edit_is_kept_back() -> None:
    """An end that lies before a begin that a person filled in is told and not taken over."""
    began = attrs.evolve(BIJSTAND, begin=PartialDate(2025))
    ended = attrs.evolve(BIJSTAND, end=PartialDate(2020))

    renewal = renew(landscape(tasks=(began,)), landscape(tasks=(ended,)), landscape(tasks=(BIJSTAND,)))

    assert (began,) == renewal.landscape.tasks
    kept = "uw invulling blijft: Taken, Bijstand, Geldt tot en met: u hebt geen, de bron zegt nu 2020"
    assert [kept] == said(renewal)


def test_section_that_a_person_closed_opens_for_more() -> None:
    """That this is all turned out to be wrong; without more it stays closed."""
    closed = landscape(complete=("channels",), channels=(BALIE,))

    more = renew(closed, landscape(channels=(BALIE, LOKET)), landscape(channels=(BALIE,)))
    same = renew(closed, landscape(channels=(BALIE,)), landscape(channels=(BALIE,)))

    assert ((), ("channels",)) == (more.landscape.complete, same.landscape.complete)
    assert ["nieuw: Kanalen, Loket", "niet langer volledig: Kanalen; de bron noemt er meer"] == said(more)


def test_section_is_closed_with_the_source_that_lists_all_of_it() -> None:
    """Who closes a section closes nothing that a person added to."""
    now = landscape(complete=("channels",), channels=(BALIE,))
    own = landscape(channels=(BALIE, LOKET))

    assert ("channels",) == renew(landscape(), now, landscape()).landscape.complete
    assert () == renew(own, now, landscape(channels=(BALIE,))).landscape.complete
    assert () == renew(landscape(channels=(BALIE,)), now, now).landscape.complete


def test_section_that_the_source_opens_again_stays_closed() -> None:
    """Nothing is taken away, and it is told."""
    closed, opened = landscape(complete=("channels",), channels=(BALIE,)), landscape(channels=(BALIE,))

    renewal = renew(closed, opened, closed)

    assert ("channels",) == renewal.landscape.complete
    assert ["de bron noemt dit niet meer volledig: Kanalen; in uw bestand blijft het zo"] == said(renewal)


def test_organisation_keeps_the_id_that_a_person_gave_it() -> None:
    """And what the source adds refers to it by that id."""
    known = {"name": "GGD", "official_ids": ("1",)}
    yours = landscape(organisations=(Organisation(id="ggd", **known),))  # type: ignore[arg-type]
    before = landscape(organisations=(Organisation(id="ggd-rl", **known),))  # type: ignore[arg-type]
    now = attrs.evolve(before, channels=(attrs.evolve(BALIE, operator="ggd-rl"),))

    renewal = renew(yours, now, before)

    assert ((attrs.evolve(BALIE, operator="ggd"),), yours.organisations) == (
        renewal.landscape.channels,
        renewal.landscape.organisations,
    )


def test_inhabitants_are_filled_in() -> None:
    """The municipality itself is renewed like an item."""
    counted = attrs.evolve(landscape(), municipality=attrs.evolve(landscape().municipality, inhabitants=900))

    renewal = renew(landscape(), counted)

    assert (900, ["ingevuld: Gemeente, Inwoners: 900"]) == (renewal.landscape.municipality.inhabitants, said(renewal))
    assert UNKNOWN is landscape().municipality.inhabitants


def test_file_of_another_day_is_refused() -> None:
    """A file holds on one day, whatever the source says."""
    later = attrs.evolve(landscape(), reference_date=datetime.date(2027, 1, 1))

    with pytest.raises(InvalidInput) as refusal:
        renew(landscape(), later)

    told = "this holds on 2027-01-01, the rest on 2026-07-01; only facts of one reference date are merged"
    assert f"[0].reference_date: {told}" == str(refusal.value)
