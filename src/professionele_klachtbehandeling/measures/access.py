"""Spearhead 1: can residents come in by more than one way, with help, and in plain language?"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, TypeAlias

from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.fact import contains, holds, is_yes, values_of
from professionele_klachtbehandeling.domain.item import readings
from professionele_klachtbehandeling.domain.snapshot import Reference, Snapshot
from professionele_klachtbehandeling.domain.vocabulary import ELECTRONIC_WAYS, ORAL_WAYS, InputKind, Way
from professionele_klachtbehandeling.logic import Truth
from professionele_klachtbehandeling.logic.coverage import cover, unions
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.measure import MeasureKind, measure
from professionele_klachtbehandeling.measures.quantity import Measured, Result, case, exists, places, share

_Sort: TypeAlias = frozenset[Way]
_Target: TypeAlias = tuple[InputKind, _Sort]

_SORTS: Final = (frozenset(ELECTRONIC_WAYS), frozenset(ORAL_WAYS))
_ELECTRONIC: Final = frozenset({True})
_OTHER: Final = frozenset({False})
_ANY_WAYS: Final = (frozenset[bool](), _ELECTRONIC, _OTHER, _ELECTRONIC | _OTHER)


@measure(MeasureKind.TRUTH, "channels.kinds", "channels.ways")
def reachable_both_ways(
    snapshot: Snapshot, *, kinds: tuple[str, ...] = tuple(kind.value for kind in InputKind)
) -> Result:
    """Return whether, for each of these kinds, the active channels together offer an electronic and an oral way.

    Reference: indicator S1.4; which ways these are, domain decision 1.
    """
    asked = [InputKind(kind) for kind in kinds]
    targets = [(kind, sort) for kind in asked for sort in _SORTS]
    doors = [
        [_opened(reading, active, asked) for reading in readings(channel, "kinds", "ways")]
        for _, channel, active in snapshot.channels
    ]
    if snapshot.is_open("channels"):
        doors.append([dict.fromkeys(targets, Truth.OPEN)])
    coverage = cover(doors)
    found = [
        case(
            kind.value,
            coverage.holds(frozenset((kind, sort) for sort in _SORTS)),
            *_facts(snapshot, kind),
        )
        for kind in asked
    ]
    return Measured(value=coverage.holds(frozenset(targets)), cases=tuple(found), more=snapshot.is_open("channels"))


def _opened(channel: Channel, active: Truth, asked: Sequence[InputKind]) -> Mapping[_Target, Truth]:
    """Return for which of the kinds asked after a channel offers which sorts of ways."""
    offers = {sort: active & _offers(channel, sort) for sort in _SORTS}
    takes = {kind: _takes(channel, kind) for kind in asked}
    return {(kind, sort): taken & offered for kind, taken in takes.items() for sort, offered in offers.items()}


@measure(MeasureKind.TRUTH, "channels.help_to_lodge")
def help_to_lodge(snapshot: Snapshot) -> Result:
    """Return whether an active channel helps residents to put their words on paper.

    Reference: indicator S1.4, level 4; Awb 2:1.
    """
    found = [
        case(
            channel.name,
            active & is_yes(channel.help_to_lodge),
            *places("channels", index, "help_to_lodge", standing=active),
        )
        for index, channel, active in snapshot.channels
    ]
    return exists(found, more=snapshot.is_open("channels"))


@measure(MeasureKind.SHARE, "channels.plain_language")
def channels_in_plain_language(snapshot: Snapshot) -> Result:
    """Return the share of active channels whose texts are plain Dutch (B1).

    Reference: indicator S1.4, level 4.
    """
    found = [
        case(
            channel.name,
            is_yes(channel.plain_language),
            *places("channels", index, "plain_language", standing=active),
            belongs=active,
        )
        for index, channel, active in snapshot.channels
    ]
    return share(found, more=snapshot.is_open("channels"), empty=AbsenceReason.NO_CHANNELS)


@measure(MeasureKind.TRUTH, "channels.kinds", "channels.ways")
def complaint_by_electronic_way(snapshot: Snapshot) -> Result:
    """Return whether a complaint can be lodged electronically.

    Reference: Awb 2:13.
    """
    return _complaint(snapshot, lambda ways: ways >= _ELECTRONIC)


@measure(MeasureKind.TRUTH)
def complaint_by_other_way(snapshot: Snapshot) -> Result:
    """Return whether a complaint that can be lodged electronically can be lodged in another way too, post included.

    It is kept where no complaint can be lodged at all; that breaches another article. Reference: Awb 2:7 lid 2.
    """
    return _complaint(snapshot, lambda ways: ways != _ELECTRONIC)


def _complaint(snapshot: Snapshot, kept: Callable[[frozenset[bool]], bool]) -> Result:
    """Return whether the ways in which complaints can be lodged, taken together, are as they should be."""
    more = snapshot.is_open("channels")
    channels = [_complaint_ways(channel, active) for _, channel, active in snapshot.channels]
    answers = [kept(ways) for ways in unions([*channels, *([_ANY_WAYS] if more else [])])]
    truth = Truth.between(certain=all(answers), possible=any(answers))
    found = case(InputKind.COMPLAINT.value, truth, *_facts(snapshot, InputKind.COMPLAINT))
    return Measured(value=truth, cases=(found,), more=more)


def _complaint_ways(channel: Channel, active: Truth) -> Iterator[frozenset[bool]]:
    """Yield what a channel may add to the ways for complaints: electronic (true), other (false), both or none."""
    takes = active & _takes(channel, InputKind.COMPLAINT)
    if takes is not Truth.YES:
        yield frozenset()
    if takes is not Truth.NO:
        values = values_of(channel.ways)
        if values is None:
            yield from _ANY_WAYS
        else:
            for ways in values:
                yield frozenset(way in ELECTRONIC_WAYS for way in (ways if isinstance(ways, tuple) else ()))


def _takes(channel: Channel, kind: InputKind) -> Truth:
    return contains(channel.kinds, kind)


def _offers(channel: Channel, sort: _Sort) -> Truth:
    return holds(channel.ways, lambda ways: not sort.isdisjoint(ways))


def _facts(snapshot: Snapshot, kind: InputKind) -> Iterator[Reference]:
    """Yield what decides by which ways a kind can come in: the channels that take it, or may."""
    for index, channel, active in snapshot.channels:
        if _takes(channel, kind) is not Truth.NO:
            yield from places("channels", index, "kinds", "ways", standing=active)
