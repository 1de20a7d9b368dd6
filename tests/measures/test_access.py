"""More than one way in, with help and in plain language."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed, Fact
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.domain.vocabulary import InputKind, State, Way
from professionele_klachtbehandeling.logic import Bounds, Truth
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.access import (
    channels_in_plain_language,
    complaint_by_electronic_way,
    complaint_by_other_way,
    help_to_lodge,
    reachable_both_ways,
)
from professionele_klachtbehandeling.measures.quantity import Absent, Measured, Result
from tests.landscapes import landscape, snapshot
from tests.measures.completions import STATES, by_enumeration, by_measure, is_small, open_facts

YES, OPEN, NO = Truth.YES, Truth.OPEN, Truth.NO
KINDS = tuple(InputKind)
KLACHT, SIGNAAL = KINDS[:2]
FORM, PHONE, POST, EMAIL = Way.WEB_FORM, Way.PHONE, Way.POST, Way.EMAIL


def channel(
    kinds: Fact[tuple[InputKind, ...]],
    ways: Fact[tuple[Way, ...]],
    name: str = "k",
    **changes: Any,  # noqa: ANN401 - any field
) -> Channel:
    """Return an active channel."""
    return Channel(id=name, name=name, kinds=kinds, ways=ways, **changes)


def facts(*channels: Channel, complete: tuple[str, ...] = ("channels",)) -> Snapshot:
    """Return a landscape of channels alone."""
    return snapshot(complete=complete, channels=channels)


def truth(result: Result) -> Truth:
    """Return the truth that was measured."""
    assert isinstance(result, Measured)
    assert isinstance(result.value, Truth)
    return result.value


@pytest.mark.parametrize(
    ("ways", "expected"),
    [
        ((FORM, PHONE), YES),
        ((Way.SOCIAL_MEDIA, Way.HOME_VISIT), YES),
        ((Way.APP, Way.WALK_IN), YES),
        ((EMAIL, Way.DESK), YES),
        ((FORM,), NO),
        ((FORM, POST), NO),
        ((PHONE, POST), NO),
        ((), NO),
        (NONE, NO),
        (UNKNOWN, OPEN),
        (Disputed(((FORM, PHONE), (EMAIL, Way.DESK))), YES),
        (Disputed(((FORM,), (PHONE,))), NO),
        (Disputed(((FORM,), (FORM, PHONE))), OPEN),
    ],
)
def test_both_ways_are_an_electronic_and_an_oral_one(ways: Fact[tuple[Way, ...]], expected: Truth) -> None:
    """Post is neither; a channel that is one or the other is not both."""
    assert expected is truth(reachable_both_ways(facts(channel((KLACHT,), ways)), kinds=("klacht",)))


def test_channels_add_up() -> None:
    """A form and a telephone number for the same kind are two ways together; for different kinds they are not."""
    form, phone = channel((KLACHT,), (FORM,), "form"), channel((KLACHT,), (PHONE,), "phone")
    other = channel((SIGNAAL,), (PHONE,), "other")

    assert YES is truth(reachable_both_ways(facts(form, phone), kinds=("klacht",)))
    assert NO is truth(reachable_both_ways(facts(form, other), kinds=("klacht",)))


def test_two_disputed_channels_can_make_up_for_each_other() -> None:
    """Of two channels that are each one way or the other, both together may be both ways."""
    either: Fact[tuple[Way, ...]] = Disputed(((FORM,), (PHONE,)))

    found = reachable_both_ways(facts(channel((KLACHT,), either), channel((KLACHT,), either, "l")), kinds=("klacht",))

    assert OPEN is truth(found)


def test_all_four_kinds_are_asked_unless_some_are_named() -> None:
    """Without kinds all four are asked for; each is a case with its own channels."""
    found = reachable_both_ways(facts(channel(KINDS[:3], (FORM, PHONE)), channel(KINDS[3:], (FORM,), "l")))

    assert NO is truth(found)
    assert isinstance(found, Measured)
    assert [("klacht", YES), ("signaal", YES), ("melding", YES), ("hulpvraag", NO)] == [
        (case.subject, case.counts) for case in found.cases
    ]
    assert ["channels[1].kinds", "channels[1].ways"] == [str(place) for place in found.cases[3].facts]


def test_channel_for_one_kind_or_another_serves_not_both() -> None:
    """Kinds that are disputed are one or the other: asked for both, it is known that one misses."""
    disputed = facts(channel(Disputed(((KLACHT,), (SIGNAAL,))), (FORM, PHONE)))

    assert OPEN is truth(reachable_both_ways(disputed, kinds=("klacht",)))
    assert NO is truth(reachable_both_ways(disputed, kinds=("klacht", "signaal")))


def test_channel_that_is_not_in_use_gives_no_way() -> None:
    """A planned channel gives none, a doubtful one perhaps, and an unlisted one too."""
    both = (FORM, PHONE)

    assert NO is truth(reachable_both_ways(facts(channel((KLACHT,), both, state=State.PLANNED)), kinds=("klacht",)))
    assert OPEN is truth(reachable_both_ways(facts(channel((KLACHT,), both, state=UNKNOWN)), kinds=("klacht",)))
    assert OPEN is truth(reachable_both_ways(facts(complete=()), kinds=("klacht",)))
    assert NO is truth(reachable_both_ways(facts(), kinds=("klacht",)))


@pytest.mark.parametrize(
    ("helps", "complete", "expected"),
    [
        ((False, True), ("channels",), YES),
        ((False, NONE), ("channels",), NO),
        ((False, UNKNOWN), ("channels",), OPEN),
        ((False,), (), OPEN),
        ((), ("channels",), NO),
    ],
)
def test_one_channel_that_helps_is_enough(
    helps: tuple[Fact[bool], ...], complete: tuple[str, ...], expected: Truth
) -> None:
    """Help to lodge exists where one active channel gives it."""
    channels = [channel(KINDS, (PHONE,), f"k{number}", help_to_lodge=one) for number, one in enumerate(helps)]

    assert expected is truth(help_to_lodge(facts(*channels, complete=complete)))


def test_help_of_a_channel_that_is_closed_does_not_count() -> None:
    """Help is asked of active channels; a doubtful one leaves it open and names what limits it."""
    closed = channel(KINDS, (PHONE,), help_to_lodge=True, state=State.CLOSED)
    doubtful = channel(KINDS, (PHONE,), help_to_lodge=True, state=UNKNOWN)
    found = help_to_lodge(facts(doubtful))

    assert NO is truth(help_to_lodge(facts(closed)))
    assert OPEN is truth(found)
    assert isinstance(found, Measured)
    assert [
        "channels[0].help_to_lodge",
        "channels[0].state",
        "channels[0].begin",
        "channels[0].end",
    ] == [str(place) for place in found.cases[0].facts]


def test_plain_language_is_a_share_of_the_active_channels() -> None:
    """One plain, one not and one unknown are between one and two thirds; closed channels are left out."""
    channels = [
        channel(KINDS, (PHONE,), "a", plain_language=True),
        channel(KINDS, (PHONE,), "b", plain_language=False),
        channel(KINDS, (PHONE,), "c"),
        channel(KINDS, (PHONE,), "d", plain_language=False, state=State.CLOSED),
    ]

    found = channels_in_plain_language(facts(*channels))

    assert isinstance(found, Measured)
    assert Bounds(Fraction(1, 3), Fraction(2, 3)) == found.value
    assert Absent(reason=AbsenceReason.NO_CHANNELS) == channels_in_plain_language(facts())


@pytest.mark.parametrize(
    ("channels", "electronic", "other"),
    [
        ([], NO, YES),
        ([channel((KLACHT,), (FORM,))], YES, NO),
        ([channel((KLACHT,), (FORM, POST))], YES, YES),
        ([channel((KLACHT,), (POST,))], NO, YES),
        ([channel((KLACHT,), (FORM,)), channel((SIGNAAL,), (PHONE,), "l")], YES, NO),
        ([channel((KLACHT,), (FORM,)), channel((KLACHT,), (PHONE,), "l")], YES, YES),
        ([channel((KLACHT,), (FORM,)), channel((KLACHT,), UNKNOWN, "l")], YES, OPEN),
        ([channel((KLACHT,), (FORM,), state=UNKNOWN)], OPEN, OPEN),
        ([channel(UNKNOWN, (FORM, PHONE))], OPEN, YES),
        ([channel(UNKNOWN, (POST,))], NO, YES),
        ([channel((KLACHT,), UNKNOWN)], OPEN, OPEN),
        ([channel((KLACHT,), NONE)], NO, YES),
        ([channel((KLACHT,), Disputed(((FORM, POST), (PHONE,))))], OPEN, YES),
        ([channel((KLACHT,), Disputed(((FORM,), (EMAIL,))))], YES, NO),
    ],
)
def test_complaints_can_be_lodged_electronically_and_not_only_so(
    channels: list[Channel], electronic: Truth, other: Truth
) -> None:
    """Only where a complaint can be lodged electronically and in no other way is the second duty not kept."""
    assert electronic is truth(complaint_by_electronic_way(facts(*channels)))
    assert other is truth(complaint_by_other_way(facts(*channels)))


def test_unlisted_channel_leaves_a_duty_open() -> None:
    """Where channels may be missing, no breach of either duty is known."""
    form = channel((KLACHT,), (FORM,))

    assert YES is truth(complaint_by_electronic_way(facts(form, complete=())))
    assert OPEN is truth(complaint_by_other_way(facts(form, complete=())))
    assert OPEN is truth(complaint_by_electronic_way(facts(complete=())))


CANDIDATES = {
    "channels.kinds": (KINDS, NONE, (KLACHT,), (SIGNAAL,)),
    "channels.ways": ((FORM, PHONE), NONE, (FORM,), (PHONE,)),
}
CHANNELS = st.lists(
    st.builds(
        Channel,
        id=st.uuids().map(str),
        name=st.just("k"),
        state=STATES,
        kinds=open_facts((KLACHT,), (SIGNAAL,), KINDS, NONE),
        ways=open_facts((FORM,), (PHONE,), (POST,), (PHONE, EMAIL), (Way.APP, POST), NONE),
    ),
    max_size=3,
    unique_by=lambda one: one.id,
).map(tuple)


@given(channels=CHANNELS)
def test_ways_are_exact_over_all_completions(channels: tuple[Channel, ...]) -> None:
    """Each of these truths is open only where some completion has it and another has not."""
    found = landscape(complete=("channels",), channels=channels)
    assume(is_small(found, CANDIDATES))

    for kinds in (("klacht",), ("klacht", "signaal"), tuple(kind.value for kind in KINDS)):
        expected = by_enumeration(reachable_both_ways, found, CANDIDATES, kinds=kinds)
        assert expected == by_measure(reachable_both_ways(Snapshot(found), kinds=kinds))
    for measure in (complaint_by_electronic_way, complaint_by_other_way):
        assert by_enumeration(measure, found, CANDIDATES) == by_measure(measure(Snapshot(found)))


def test_channel_that_may_be_closed_may_not_count() -> None:
    """Where it is open whether a channel is active, its plain language is asked of it only if it is."""
    channels = (
        channel((KLACHT,), (PHONE,), "a", plain_language=True),
        channel((KLACHT,), (PHONE,), "b", plain_language=False, state=UNKNOWN),
    )

    found = channels_in_plain_language(facts(*channels))

    assert isinstance(found, Measured)
    assert Bounds(Fraction(1, 2), Fraction(1)) == found.value
    assert [YES, OPEN] == [one.belongs for one in found.cases]


def test_complaint_leads_to_the_channels_that_take_it() -> None:
    """Who asks by which way one can complain is led to the channels looked at."""
    found = complaint_by_electronic_way(facts(channel((KLACHT,), (FORM,))))

    assert isinstance(found, Measured)
    assert {"channels[0].ways", "channels[0].kinds"} <= {str(place) for one in found.cases for place in one.facts}
