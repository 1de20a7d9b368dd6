"""How much of the chain of accountability the agreements cover, at the least and at the most."""

import collections
import itertools
from collections.abc import Callable, Iterator, Mapping
from fractions import Fraction
from typing import Final, TypeAlias

import attrs

from professionele_klachtbehandeling.domain.accountability import AccountabilityAgreement
from professionele_klachtbehandeling.domain.fact import contains
from professionele_klachtbehandeling.domain.item import readings
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.domain.vocabulary import InputKind, Link
from professionele_klachtbehandeling.logic import Truth
from professionele_klachtbehandeling.logic.coverage import Coverage, cover
from professionele_klachtbehandeling.measures.chain import Chain, chains

SOMEBODY: Final = ""
"""Stands for a body that the landscape does not list, and for the one party there is in a link without bodies."""

INSIDE: Final = (Link.CIVIL_SERVICE_TO_COLLEGE, Link.COLLEGE_TO_COUNCIL)
"""The links of the chain inside the municipality; there is one party on each side."""

Target: TypeAlias = tuple[InputKind, str]
"""A kind, and the body that would tell the municipality about it."""

_Covered: TypeAlias = frozenset[Target]


@attrs.frozen(kw_only=True)
class Tally:
    """How many cells are covered in one way in which the open facts can turn out (telling).

    Attributes:
        kinds: how many kinds apply; each is a cell of both links inside the municipality, and one per body.
        inside: the covered cells of those two links.
        outside: the covered cells of the link from bodies to municipality.
        bodies: how many bodies there are; None for the limit in which ever more bodies without an agreement are added.
        is_endless: whether ever more bodies with an agreement could be added.
    """

    kinds: int
    inside: int = 0
    outside: int = 0
    bodies: int | None = 0
    is_endless: bool = False

    @property
    def covered(self) -> int:
        """How many cells are covered."""
        return self.inside + self.outside

    @property
    def of_bodies(self) -> Fraction:
        """The covered share of the link from bodies to municipality; 0 where there is none."""
        return Fraction(self.outside, self.kinds * self.bodies) if self.bodies else Fraction(0)

    @property
    def mean_of_links(self) -> Fraction:
        """The mean of the covered shares of the links."""
        links = 2 if self.bodies == 0 else 3
        return (Fraction(self.inside, self.kinds) + self.of_bodies) / links

    @property
    def share_of_cells(self) -> Fraction:
        """The covered share of all cells."""
        return Fraction(0) if self.bodies is None else Fraction(self.covered, self.kinds * (2 + self.bodies))


@attrs.frozen
class LinkCoverage:
    """What agreements cover in each link, beside the ways in which kinds and bodies can turn out (dekking).

    Attributes:
        snapshot: the landscape at its reference date.
        chains: the ways in which kinds and bodies can turn out.
        coverage: per link what is covered.
    """

    snapshot: Snapshot
    chains: frozenset[Chain]
    coverage: Mapping[Link, Coverage[Target]]

    @classmethod
    def of(cls, snapshot: Snapshot, counting: Mapping[int, Truth]) -> "LinkCoverage":
        """Return what agreements cover, given by their place those that count or may count."""
        found = chains(snapshot)
        bodies = frozenset().union({SOMEBODY}, *(chain.bodies | chain.optional for chain in found))
        if any(chain.unnamed != 0 for chain in found):
            bodies |= {organisation.id for organisation in snapshot.landscape.organisations}
        coverage = {}
        for link in Link:
            parties = bodies if link is Link.BODY_TO_MUNICIPALITY else frozenset({SOMEBODY})
            things = [
                [_covered(reading, counts, parties) for reading in readings(agreement, "kinds", "bodies")]
                for index, counts in counting.items()
                if (agreement := snapshot.landscape.agreements[index]).link is link
            ]
            if snapshot.is_open("agreements"):
                things.append([dict.fromkeys(itertools.product(InputKind, parties), Truth.OPEN)])
            coverage[link] = cover(things)
        return cls(snapshot, found, coverage)

    def least(self, asked: frozenset[InputKind] | None = None) -> Iterator[Tally]:
        """Yield tallies among which is the least that can be covered of all applicable kinds, or of those asked."""
        for chain in self.chains:
            kinds = chain.kinds if asked is None else asked
            inside = sum(min(_counted(one, kinds, SOMEBODY) for one in self.coverage[link].least) for link in INSIDE)
            for one in self.coverage[Link.BODY_TO_MUNICIPALITY].least:
                yield from self._tallies(chain, kinds, inside, one, sorted)

    def most(self, asked: frozenset[InputKind] | None = None) -> Iterator[Tally]:
        """Yield tallies among which is the most that can be covered of all applicable kinds, or of those asked."""
        for chain in self.chains:
            kinds = chain.kinds if asked is None else asked
            inside = sum(max(_counted(one, kinds, SOMEBODY) for one in self.coverage[link].most) for link in INSIDE)
            for one in self.coverage[Link.BODY_TO_MUNICIPALITY].most:
                yield from self._tallies(chain, kinds, inside, one, _highest_first)

    def _tallies(
        self,
        chain: Chain,
        kinds: frozenset[InputKind],
        inside: int,
        covered: _Covered,
        in_order: Callable[[list[int]], list[int]],
    ) -> Iterator[Tally]:
        """Yield a tally for every number of bodies: of those that may be added, the ones that come first in order.

        Whatever the number, no other choice covers less, or more, than the first so many.
        """
        known = chain.bodies | chain.optional
        others = {organisation.id for organisation in self.snapshot.landscape.organisations} - known
        unlisted = self.snapshot.is_open("organisations") or not (known or others)
        cells = collections.Counter(body for kind, body in covered if kind in kinds)
        somebody = cells[SOMEBODY]
        strangers = [somebody] * (1 if chain.unnamed is None else chain.unnamed) if unlisted else []
        unnamed = in_order([*(cells[body] for body in others), *strangers])[: chain.unnamed]
        added = in_order([*(cells[body] for body in chain.optional), *unnamed])
        surely = sum(cells[body] for body in chain.bodies)
        for bodies, outside in enumerate(itertools.accumulate(added, initial=surely), start=len(chain.bodies)):
            if bodies or not chain.has_unnamed:
                yield Tally(kinds=len(kinds), inside=inside, outside=outside, bodies=bodies)
        if chain.unnamed is None and unlisted:
            yield Tally(kinds=len(kinds), inside=inside, outside=surely, bodies=None, is_endless=somebody > 0)


def _highest_first(numbers: list[int]) -> list[int]:
    return sorted(numbers, reverse=True)


def _counted(covered: _Covered, kinds: frozenset[InputKind], body: str) -> int:
    return sum((kind, body) in covered for kind in kinds)


def _covered(agreement: AccountabilityAgreement, counts: Truth, parties: frozenset[str]) -> Mapping[Target, Truth]:
    """Return what an agreement covers as far as it counts; only the link from bodies asks whom it names."""
    named = {
        party: contains(agreement.bodies, party) if agreement.link is Link.BODY_TO_MUNICIPALITY else Truth.YES
        for party in parties
    }
    about = {kind: contains(agreement.kinds, kind) for kind in InputKind}
    return {
        (kind, party): counts & of_kind & of_party
        for kind, of_kind in about.items()
        for party, of_party in named.items()
    }
