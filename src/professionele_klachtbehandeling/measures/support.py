"""Spearhead 1: can residents get independent support, and do they read of it where they come in?"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias

from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.fact import contains, is_yes, values_of
from professionele_klachtbehandeling.domain.item import readings
from professionele_klachtbehandeling.domain.snapshot import Reference, Snapshot, in_force, once
from professionele_klachtbehandeling.domain.task import Task, covers
from professionele_klachtbehandeling.domain.vocabulary import SOCIAL_DOMAINS, SupportKind, TaskDomain
from professionele_klachtbehandeling.logic import Option, Truth
from professionele_klachtbehandeling.logic.coverage import Coverage, cover
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.measure import MeasureKind, measure
from professionele_klachtbehandeling.measures.quantity import Case, Result, as_every, places, share_found

Pair: TypeAlias = tuple[str, SupportKind]
"""A task and a kind of support (paar)."""

Needs: TypeAlias = Callable[[Sequence[TaskDomain]], frozenset[SupportKind]]
"""Which support is asked for with a task of certain fields of policy."""

_SOCIAL = frozenset(SOCIAL_DOMAINS)
_CLIENT_SUPPORT = frozenset({SupportKind.CLIENT_SUPPORT})
_ADVISER = frozenset({SupportKind.CONFIDENTIAL_ADVISER})


@measure(MeasureKind.SHARE, "support.available")
def support_available(snapshot: Snapshot) -> Result:
    """Return the share of tasks with the support they need for which that support is available.

    Reference: indicator S1.6.
    """
    return _supported(snapshot, _all_support, _available(snapshot, _all_support), _arrangements)


@measure(MeasureKind.SHARE, "channels.mentions", "channels.tasks")
def support_mentioned(snapshot: Snapshot) -> Result:
    """Return the share of tasks with the support they need for which an active channel of that task mentions it.

    Reference: indicator S1.6, level 4; domain decision 7.
    """
    return _supported(snapshot, _all_support, _mentioned(snapshot, _all_support), _mentions)


@measure(MeasureKind.TRUTH, "support.available")
def wmo_support_available(snapshot: Snapshot) -> Result:
    """Return whether client support is available for every task under the Wmo.

    Reference: Wmo 2015 2.2.4.
    """
    return as_every(_supported(snapshot, _wmo_support, _available(snapshot, _wmo_support), _arrangements))


@measure(MeasureKind.TRUTH, "support.available")
def youth_adviser_available(snapshot: Snapshot) -> Result:
    """Return whether a confidential adviser is available for every youth task.

    Reference: Jeugdwet 2.6.
    """
    return as_every(_supported(snapshot, _youth_adviser, _available(snapshot, _youth_adviser), _arrangements))


def _all_support(domains: Sequence[TaskDomain]) -> frozenset[SupportKind]:
    """Return what a task needs: client support in the social domain, and a confidential adviser for the young."""
    return (frozenset() if _SOCIAL.isdisjoint(domains) else _CLIENT_SUPPORT) | _youth_adviser(domains)


def _wmo_support(domains: Sequence[TaskDomain]) -> frozenset[SupportKind]:
    return _CLIENT_SUPPORT if TaskDomain.WMO in domains else frozenset()


def _youth_adviser(domains: Sequence[TaskDomain]) -> frozenset[SupportKind]:
    return _ADVISER if TaskDomain.YOUTH in domains else frozenset()


def _asked(task: Task, needs: Needs) -> frozenset[frozenset[Pair]]:
    """Return the sets of pairs of which one turns out to be what a task needs."""
    values = values_of(task.domains)
    domains = ((), *((domain,) for domain in TaskDomain)) if values is None else values
    return frozenset(
        frozenset((task.id, kind) for kind in needs(value if isinstance(value, tuple) else ())) for value in domains
    )


@once
def _asked_by_task(snapshot: Snapshot, needs: Needs) -> tuple[frozenset[frozenset[Pair]], ...]:
    """Return, per task that is or may be performed, the sets of pairs of which one turns out to be what it needs."""
    return tuple(_asked(task, needs) for _, task, _ in snapshot.tasks)


def _pairs(snapshot: Snapshot, needs: Needs) -> frozenset[Pair]:
    return frozenset(pair for sets in _asked_by_task(snapshot, needs) for asked in sets for pair in asked)


def _available(snapshot: Snapshot, needs: Needs) -> Coverage[Pair]:
    """Return for which pairs an arrangement makes support available."""
    unlisted = Truth.OPEN if snapshot.is_open("support") else Truth.NO
    found = dict.fromkeys(_pairs(snapshot, needs), unlisted)
    found |= {(item.task, item.kind): Truth.NO for item in snapshot.landscape.support}
    for _, item, standing in snapshot.standing(snapshot.landscape.support):
        found[item.task, item.kind] = standing & is_yes(item.available)
    return cover([[found]])


def _mentioned(snapshot: Snapshot, needs: Needs) -> Coverage[Pair]:
    """Return for which pairs an active channel for that task, or for all tasks, points to the support."""
    pairs = _pairs(snapshot, needs)
    doors = [
        [_pointed_to(one, active, pairs) for one in readings(channel, "tasks", "mentions")]
        for _, channel, active in snapshot.channels
    ]
    if snapshot.is_open("channels"):
        doors.append([dict.fromkeys(pairs, Truth.OPEN)])
    return cover(doors)


def _pointed_to(channel: Channel, active: Truth, pairs: frozenset[Pair]) -> Mapping[Pair, Truth]:
    """Return for which pairs a channel points to the support."""
    about = {task: active & covers(channel.tasks, task) for task, _ in pairs}
    mentioned = {kind: contains(channel.mentions, kind) for kind in SupportKind}
    return {(task, kind): about[task] & mentioned[kind] for task, kind in pairs}


def _supported(
    snapshot: Snapshot,
    needs: Needs,
    coverage: Coverage[Pair],
    facts: Callable[[Snapshot, frozenset[Pair]], Iterator[Reference]],
) -> Result:
    """Return the share of the pairs that are covered; which pairs a task makes may be open, all of them together."""
    cases, parts = [], []
    for (index, task, belongs), sets in zip(snapshot.tasks, _asked_by_task(snapshot, needs), strict=True):
        asked = sets | ({frozenset[Pair]()} if belongs is Truth.OPEN else set())
        pairs = frozenset(pair for one in asked for pair in one)
        if pairs:
            part = sorted(asked, key=len)
            parts.append(part)
            place = places("tasks", index, "domains", standing=belongs)
            cases.append(Case(task.id, _options(part, coverage), (*place, *facts(snapshot, pairs))))
    more = snapshot.is_open("tasks")
    found = coverage.share(parts, more=more)
    return share_found(found, cases, more=more, empty=AbsenceReason.NO_SUPPORT_PAIRS)


def _options(part: Sequence[frozenset[Pair]], coverage: Coverage[Pair]) -> tuple[Option, ...]:
    """Return what a task may add by itself: for each set of pairs the least and the most that is covered."""
    ends = [
        Option(end(len(pairs & covered) for covered in sets), len(pairs))
        for pairs in part
        for end, sets in ((min, coverage.least), (max, coverage.most))
    ]
    return tuple(dict.fromkeys(ends))


def _arrangements(snapshot: Snapshot, pairs: frozenset[Pair]) -> Iterator[Reference]:
    for index, item in enumerate(snapshot.landscape.support):
        if (item.task, item.kind) in pairs:
            standing = in_force(item, snapshot.reference_date)
            yield from places("support", index, "available", standing=standing)


def _mentions(snapshot: Snapshot, pairs: frozenset[Pair]) -> Iterator[Reference]:
    for index, channel, active in snapshot.channels:
        if any(covers(channel.tasks, task) is not Truth.NO for task, _ in pairs):
            yield from places("channels", index, "tasks", "mentions", standing=active)
