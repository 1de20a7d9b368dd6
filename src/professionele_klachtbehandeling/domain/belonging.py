"""Which organisations belong to a whole, directly or as a part of a part."""

from collections.abc import Collection, Mapping

from professionele_klachtbehandeling.domain.fact import Fact, values_of
from professionele_klachtbehandeling.logic import Truth


def belonging(parents: Mapping[str, Fact[str]], wholes: Collection[str]) -> Mapping[str, Truth]:
    """Return per party whether it belongs to one of the wholes, however the disputed and unknown parents turn out.

    Each party is looked at once per value that its parent can have, so that no chain is too long and no tangle of
    disputes too thick. Who only belongs to itself in a circle belongs to nothing.

    >>> belonging({"balie": "kcc", "kcc": "gemeente"}, ["gemeente"])["balie"]
    <Truth.YES: 'yes'>
    """
    parts: dict[object, list[str]] = {}
    doubts: dict[str, int] = {}
    unknown = []
    for party, parent in parents.items():
        values = values_of(parent)
        if values is None:
            unknown.append(party)
            continue
        doubts[party] = len(values)
        for value in values:
            parts.setdefault(value, []).append(party)
    certain = set(wholes)
    waiting: list[object] = list(wholes)
    while waiting:
        for part in parts.get(waiting.pop(), ()):
            doubts[part] -= 1
            if not doubts[part] and part not in certain:
                certain.add(part)
                waiting.append(part)
    possible = {*wholes, *unknown}
    waiting = list(possible)
    while waiting:
        for part in parts.get(waiting.pop(), ()):
            if part not in possible:
                possible.add(part)
                waiting.append(part)
    return {party: Truth.between(party in certain, party in possible) for party in {**parents, **dict.fromkeys(wholes)}}
