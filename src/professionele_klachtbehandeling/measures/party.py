"""The places that decide whose a party is: the municipality's own or another's, and whether it is a second line."""

from collections.abc import Iterator

from professionele_klachtbehandeling.domain.fact import Fact, Nothing, values_of
from professionele_klachtbehandeling.domain.snapshot import Reference, Snapshot
from professionele_klachtbehandeling.logic import Truth
from professionele_klachtbehandeling.measures.quantity import places


def party_places(snapshot: Snapshot, party: Fact[str]) -> Iterator[Reference]:
    """Yield what leaves open whose a party is: what it, and each whole it may be part of, is part of; its line.

    >>> from professionele_klachtbehandeling.exchange import read_landscape
    >>> lindewaard = Snapshot(read_landscape("examples/lindewaard/landschap.yaml"))
    >>> list(party_places(lindewaard, "kcc"))
    []
    """
    listed = {item.id: (index, item) for index, item in enumerate(snapshot.landscape.organisations)}
    waiting, seen = _parties(party), set[str]()
    for one in waiting:
        if one not in listed or one in seen:
            continue
        seen.add(one)
        index, item = listed[one]
        if snapshot.is_municipal(one) is Truth.OPEN:
            yield from places("organisations", index, "part_of")
            waiting.extend(_parties(item.part_of))
        if not isinstance(item.second_line, (bool, Nothing)):
            yield from places("organisations", index, "second_line")


def _parties(fact: Fact[str]) -> list[str]:
    return [value for value in values_of(fact) or () if isinstance(value, str)]
