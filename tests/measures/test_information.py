"""What residents can read about channels, and how far one overview goes."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.channel import Channel, Overview, PublicInformation
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed, Fact
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.domain.vocabulary import InputKind, State
from professionele_klachtbehandeling.logic import Bounds
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.information import central_overview_kinds, information_elements_present
from professionele_klachtbehandeling.measures.quantity import Absent, Measured
from tests.landscapes import landscape, snapshot
from tests.measures.completions import STATES, by_enumeration, by_measure, is_small, open_facts

KINDS = tuple(InputKind)
ALL_TOLD = PublicInformation(purpose=True, how_to_reach=True, handler=True, term=True, next_step=True)
THREE_TOLD = PublicInformation(purpose=True, how_to_reach=True, handler=True, term=False, next_step=NONE)


def channel(name: str, information: PublicInformation = ALL_TOLD, **changes: Any) -> Channel:  # noqa: ANN401
    """Return an active, published channel."""
    return Channel(**{"id": name, "name": name, "information": information, "published": True, **changes})


def told(*channels: Channel, complete: tuple[str, ...] = ("channels",)) -> Measured:
    """Return the share of elements that are told."""
    found = information_elements_present(snapshot(complete=complete, channels=channels))
    assert isinstance(found, Measured)
    return found


def explained(*overviews: Overview, complete: tuple[str, ...] = ("overviews",)) -> Measured:
    """Return how many kinds one overview explains."""
    found = central_overview_kinds(snapshot(complete=complete, overviews=overviews))
    assert isinstance(found, Measured)
    return found


def test_share_is_that_of_five_elements_per_channel() -> None:
    """Five of five and three of five are eight of ten."""
    assert Bounds.exactly(Fraction(8, 10)) == told(channel("a"), channel("b", THREE_TOLD)).value


@pytest.mark.parametrize(
    ("published", "low", "high"),
    [(False, 0, 0), (NONE, 0, 0), (UNKNOWN, 0, 3), (True, 3, 3), (Disputed((True, False)), 0, 3)],
)
def test_what_is_not_published_tells_nothing(published: Fact[bool], low: int, high: int) -> None:
    """A channel that residents cannot find counts for none of its five elements, and is still counted."""
    assert Bounds(Fraction(low, 5), Fraction(high, 5)) == told(channel("a", THREE_TOLD, published=published)).value


def test_unknown_elements_are_open() -> None:
    """What nobody said of an element may be told or not."""
    assert Bounds(Fraction(1, 5), Fraction(1)) == told(channel("a", PublicInformation(term=True))).value


def test_channel_that_may_not_be_active_brings_all_five_or_none() -> None:
    """A doubtful channel without information either lowers the share or is left out; a planned one is left out."""
    nothing_told = PublicInformation(purpose=False, how_to_reach=False, handler=False, term=False, next_step=False)

    doubtful = told(channel("a"), channel("b", nothing_told, state=UNKNOWN))

    assert Bounds(Fraction(1, 2), Fraction(1)) == doubtful.value
    assert Bounds.exactly(1) == told(channel("a"), channel("b", nothing_told, state=State.PLANNED)).value


def test_without_channels_there_is_nothing_to_tell() -> None:
    """No active channel is an absence with its reason; channels that may be missing leave the share open."""
    assert Absent(reason=AbsenceReason.NO_CHANNELS) == information_elements_present(snapshot(complete=("channels",)))
    assert Bounds(Fraction(0), Fraction(1)) == told(complete=()).value
    assert AbsenceReason.NO_CHANNELS is told(channel("a", state=UNKNOWN)).may_be_absent


def test_unlisted_channels_keep_what_is_listed() -> None:
    """Where channels may be missing, a listed one that lacks something keeps the share under the whole."""
    assert (
        Bounds(Fraction(0), Fraction(1), low_reached=False, high_reached=False)
        == told(channel("a", THREE_TOLD), complete=()).value
    )


def test_facts_of_a_channel_are_its_elements() -> None:
    """Each channel leads to whether it is published and to its five elements."""
    assert [
        "channels[0].published",
        "channels[0].information.purpose",
        "channels[0].information.how_to_reach",
        "channels[0].information.handler",
        "channels[0].information.term",
        "channels[0].information.next_step",
    ] == [str(place) for place in told(channel("a")).cases[0].facts]


@pytest.mark.parametrize(
    ("overviews", "expected"),
    [
        ((), (0, 0)),
        ((Overview(name="a", kinds=KINDS, published=True),), (4, 4)),
        ((Overview(name="a", kinds=KINDS, published=False),), (0, 0)),
        ((Overview(name="a", kinds=KINDS, published=True, state=State.ANNOUNCED),), (0, 0)),
        ((Overview(name="a", kinds=KINDS, published=True, state=UNKNOWN),), (0, 4)),
        ((Overview(name="a", kinds=KINDS),), (0, 4)),
        ((Overview(name="a", published=True),), (0, 4)),
        ((Overview(name="a", kinds=NONE, published=True),), (0, 0)),
        ((Overview(name="a", kinds=(KINDS[0], KINDS[0]), published=True),), (1, 1)),
        ((Overview(name="a", kinds=Disputed((KINDS[:1], KINDS[1:])), published=True),), (1, 3)),
    ],
)
def test_overview_counts_the_kinds_it_explains(overviews: tuple[Overview, ...], expected: tuple[int, int]) -> None:
    """An overview counts once it is in force and published, and each kind once."""
    assert Bounds(Fraction(expected[0]), Fraction(expected[1])) == explained(*overviews).value


def test_two_halves_are_no_whole() -> None:
    """Two overviews of two kinds each are not one overview of four; the one that explains most counts."""
    halves = Overview(name="a", kinds=KINDS[:2], published=True), Overview(name="b", kinds=KINDS[2:], published=True)
    most = Overview(name="c", kinds=KINDS[:3], published=True)

    assert Bounds.exactly(2) == explained(*halves).value
    assert Bounds.exactly(3) == explained(*halves, most).value


def test_unlisted_overview_may_explain_all() -> None:
    """Where overviews may be missing, the count is at least what is listed and at most four."""
    listed = Overview(name="a", kinds=KINDS[:2], published=True)

    assert Bounds(Fraction(2), Fraction(4)) == explained(listed, complete=()).value
    assert ["overviews[0].kinds", "overviews[0].published"] == [
        str(place) for place in explained(listed).cases[0].facts
    ]


CHANNEL_CANDIDATES = {
    f"channels.{field}": (True, False) for field in ("published", "information.purpose", "information.handler")
}
OVERVIEW_CANDIDATES = {"overviews.kinds": (KINDS, NONE, KINDS[:1]), "overviews.published": (True, False)}
YES_OR_NO = open_facts(True, False)


@given(
    channels=st.lists(
        st.builds(
            Channel,
            id=st.uuids().map(str),
            name=st.just("k"),
            state=STATES,
            published=YES_OR_NO,
            information=st.builds(
                PublicInformation,
                purpose=YES_OR_NO,
                handler=YES_OR_NO,
                how_to_reach=st.just(True),
                term=st.just(True),
                next_step=st.just(False),
            ),
        ),
        max_size=3,
        unique_by=lambda one: one.id,
    ).map(tuple)
)
def test_elements_are_exact_over_all_completions(channels: tuple[Channel, ...]) -> None:
    """The share lies between the least and the greatest that the open facts can come to, and reaches both."""
    facts = landscape(complete=("channels",), channels=channels)
    assume(is_small(facts, CHANNEL_CANDIDATES))

    expected = by_enumeration(information_elements_present, facts, CHANNEL_CANDIDATES)
    assert expected == by_measure(information_elements_present(Snapshot(facts)))


@given(
    overviews=st.lists(
        st.builds(
            Overview,
            name=st.uuids().map(str),
            state=STATES,
            published=YES_OR_NO,
            kinds=open_facts(KINDS, KINDS[:2], KINDS[3:], NONE),
        ),
        max_size=3,
        unique_by=lambda one: one.name,
    ).map(tuple)
)
def test_kinds_of_an_overview_are_exact_over_all_completions(overviews: tuple[Overview, ...]) -> None:
    """The count lies between the least and the greatest that the open facts can come to, and reaches both."""
    facts = landscape(complete=("overviews",), overviews=overviews)
    assume(is_small(facts, OVERVIEW_CANDIDATES))

    expected = by_enumeration(central_overview_kinds, facts, OVERVIEW_CANDIDATES)
    assert expected == by_measure(central_overview_kinds(Snapshot(facts)))
