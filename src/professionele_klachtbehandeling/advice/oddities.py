"""All that is odd about a landscape, the file as a whole first and then section by section."""

from collections.abc import Callable, Iterator
from typing import Final

from professionele_klachtbehandeling.advice.odd_access import odd_access
from professionele_klachtbehandeling.advice.odd_accounts import odd_accounts
from professionele_klachtbehandeling.advice.odd_bodies import odd_bodies
from professionele_klachtbehandeling.advice.odd_dates import odd_dates
from professionele_klachtbehandeling.advice.odd_lists import odd_lists
from professionele_klachtbehandeling.advice.oddity import Oddity
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.domain.snapshot import Snapshot

_LOOKS: Final[tuple[Callable[[Snapshot], Iterator[Oddity]], ...]] = (
    odd_lists,
    odd_access,
    odd_bodies,
    odd_accounts,
    odd_dates,
)


def oddities(landscape: Landscape) -> tuple[Oddity, ...]:
    """Return what can be meant as it stands but rarely is: to look at again before anybody looks at levels.

    An oddity is no mistake: the file can be used. That something is unknown is not odd by itself; what it keeps open is
    told by the open questions.

    >>> from professionele_klachtbehandeling.exchange import read_landscape
    >>> oddities(read_landscape("examples/klein/landschap.yaml"))
    ()
    """
    snapshot = Snapshot(landscape)
    found = [oddity for look in _LOOKS for oddity in look(snapshot)]
    return tuple(sorted(found, key=_order))


def _order(oddity: Oddity) -> tuple[int, int]:
    section = SECTIONS.index(oddity.section) if oddity.section else -1
    return section, -1 if oddity.index is None else oddity.index
