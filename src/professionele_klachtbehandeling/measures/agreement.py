"""Spearhead 3: are there agreements, along the whole chain, on who tells whom what?"""

import itertools
from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from typing import Final

import attrs

from professionele_klachtbehandeling.domain.accountability import AccountabilityAgreement
from professionele_klachtbehandeling.domain.date import is_recent
from professionele_klachtbehandeling.domain.fact import contains, is_stated, is_yes, values_of
from professionele_klachtbehandeling.domain.snapshot import Reference, Snapshot, in_force
from professionele_klachtbehandeling.domain.vocabulary import InputKind, Link
from professionele_klachtbehandeling.logic import Bounds, Truth, all_of, any_of
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.link_coverage import INSIDE, SOMEBODY, LinkCoverage, Tally
from professionele_klachtbehandeling.measures.measure import Kind, measure
from professionele_klachtbehandeling.measures.outsourcing import more_outsourced
from professionele_klachtbehandeling.measures.quantity import Absent, Case, Measured, Result, all_or_open, case, places
from professionele_klachtbehandeling.routes.cells import applicable_kinds, cells

_QUALITY: Final = ("agreements.kinds", "agreements.content", "agreements.form", "agreements.responsible")


@measure(Kind.COUNT, *_QUALITY)
def agreement_cells_covered(snapshot: Snapshot) -> Result:
    """Return how many cells of link and kind have an agreement that counts.

    Reference: indicator S3.1, level 2.
    """
    counting = _counting(snapshot)
    found = LinkCoverage.of(snapshot, counting)
    low, most = min(tally.covered for tally in found.least()), list(found.most())
    high = None if any(tally.is_endless for tally in most) else Fraction(max(tally.covered for tally in most))
    return Measured(
        value=Bounds(Fraction(low), high), cases=_Working(found, counting).cells(), more=more_outsourced(snapshot)
    )


@measure(Kind.SHARE, *_QUALITY)
def agreement_coverage(snapshot: Snapshot) -> Result:
    """Return the mean over the links of the share of cells with an agreement that counts; every link weighs the same.

    The link from executing body to municipality exists only where something is outsourced.

    Reference: indicator S3.1.
    """
    counting = _counting(snapshot)
    found = LinkCoverage.of(snapshot, counting)
    low = [(tally.mean_of_links, tally) for tally in found.least() if tally.kinds]
    high = [tally.mean_of_links for tally in found.most() if tally.kinds]
    return _share(snapshot, low, high, _Working(found, counting).cells())


@measure(Kind.SHARE, *_QUALITY, "agreements.evaluated")
def agreements_evaluated(snapshot: Snapshot, *, months: int) -> Result:
    """Return the share of cells with an agreement that counts and was itself evaluated at most so many months ago.

    Reference: indicator S3.1, level 5; domain decision 21.
    """
    counting = {
        index: counts & is_recent(snapshot.landscape.agreements[index].evaluated, snapshot.reference_date, months)
        for index, counts in _counting(snapshot).items()
    }
    found = LinkCoverage.of(snapshot, counting)
    low = [(tally.share_of_cells, tally) for tally in found.least() if tally.kinds]
    high = [tally.share_of_cells for tally in found.most() if tally.kinds]
    return _share(snapshot, low, high, _Working(found, counting, ("evaluated",)).cells())


@measure(Kind.TRUTH, *_QUALITY)
def link_covers(snapshot: Snapshot, *, link: str, kind: str) -> Result:
    """Return whether an agreement that counts covers a kind in a link; for executing bodies, whether each has one.

    Reference: indicator S3.1, level 3.
    """
    asked, of_kind, counting = Link(link), InputKind(kind), _counting(snapshot)
    found = LinkCoverage.of(snapshot, counting)
    if asked is not Link.BODY_TO_MUNICIPALITY:
        one = _Working(found, counting).cell(asked, of_kind)
        return Measured(value=one.counts, cases=(one,))
    cases = tuple(_Working(found, counting).cells_of_bodies({of_kind: Truth.YES}))
    low = [tally.of_bodies for tally in found.least(frozenset({of_kind})) if tally.bodies != 0]
    high = [tally.of_bodies for tally in found.most(frozenset({of_kind})) if tally.bodies != 0]
    if not low:
        return Absent(reason=AbsenceReason.NOTHING_OUTSOURCED, cases=cases)
    return Measured(
        value=Truth.between(certain=min(low) == 1, possible=max(high) == 1),
        cases=cases,
        more=more_outsourced(snapshot),
        may_be_absent=AbsenceReason.NOTHING_OUTSOURCED
        if any(one.bodies == 0 for one in found.least(frozenset({of_kind})))
        else None,
    )


def _counting(snapshot: Snapshot) -> Mapping[int, Truth]:
    """Return by their place the agreements that count or may count: adopted, in force and complete.

    Reference: domain decision 21; named due dates stand for a frequency.
    """
    found = {}
    for index, agreement, standing in snapshot.standing(snapshot.landscape.agreements):
        counts = standing
        for truth in _demands(agreement).values():
            counts &= truth
        found[index] = counts
    return found


def _demands(agreement: AccountabilityAgreement) -> Mapping[str, Truth]:
    return {
        "adopted": is_yes(agreement.adopted),
        "content": is_stated(agreement.content),
        "form": is_stated(agreement.form),
        "frequency": is_stated(agreement.frequency) | is_stated(agreement.due_dates),
        "responsible": is_stated(agreement.responsible),
    }


def _share(
    snapshot: Snapshot, low: list[tuple[Fraction, Tally]], high: list[Fraction], cases: tuple[Case, ...]
) -> Result:
    if not low:
        return Absent(reason=AbsenceReason.NO_KINDS, cases=cases)
    least = min(value for value, _ in low)
    reached = any(value == least and tally.bodies is not None for value, tally in low)
    surely = any(truth is Truth.YES for truth in applicable_kinds(snapshot).values())
    return Measured(
        value=Bounds(least, max(high), low_reached=reached),
        cases=cases,
        more=more_outsourced(snapshot),
        may_be_absent=None if surely else AbsenceReason.NO_KINDS,
    )


@attrs.frozen
class _Party:
    """A body in the chain: by name, or as all that it could be where nobody said who it is."""

    name: str
    could_be: tuple[str, ...]
    belongs: Truth
    asking: tuple[Reference, ...]


_ITSELF: Final = _Party("", (SOMEBODY,), Truth.YES, ())


@attrs.frozen
class _Working:
    """What is shown of the cells of the chain, each with the facts that decide it."""

    found: LinkCoverage
    counting: Mapping[int, Truth]
    fields: tuple[str, ...] = ()

    def cells(self) -> tuple[Case, ...]:
        """Return every cell with whether it is covered."""
        kinds = applicable_kinds(self.found.snapshot)
        inside = [
            self.cell(link, kind, attrs.evolve(_ITSELF, belongs=belongs, asking=self._tasks(kind)))
            for link in INSIDE
            for kind, belongs in kinds.items()
        ]
        return (*inside, *self.cells_of_bodies(kinds))

    def cells_of_bodies(self, kinds: Mapping[InputKind, Truth]) -> Iterator[Case]:
        """Yield every cell of the link from bodies to municipality."""
        for party in self._parties():
            for kind, applies in kinds.items():
                cell = attrs.evolve(party, belongs=party.belongs & applies)
                yield self.cell(Link.BODY_TO_MUNICIPALITY, kind, cell)

    def cell(self, link: Link, kind: InputKind, party: _Party = _ITSELF) -> Case:
        """Return one cell with whether it is covered."""
        covered = all_or_open(self.found.coverage[link].holds(frozenset({(kind, body)})) for body in party.could_be)
        facts = dict.fromkeys(self._facts(link, kind, party))
        name = f"{link.value} {party.name}".rstrip()
        return case(f"{name} × {kind.value}", covered, *(facts or party.asking), belongs=party.belongs)

    def _facts(self, link: Link, kind: InputKind, party: _Party) -> Iterator[Reference]:
        """Yield what decides about the agreements that are, or may be, about a cell: what they lack, or else all."""
        for index in self.counting:
            agreement = self.found.snapshot.landscape.agreements[index]
            about = {"kinds": contains(agreement.kinds, kind)}
            if link is Link.BODY_TO_MUNICIPALITY:
                about["bodies"] = any_of(contains(agreement.bodies, body) for body in party.could_be)
            if agreement.link is not link or all_of(about.values()) is Truth.NO:
                continue
            demands = {**about, **_demands(agreement), **dict.fromkeys(self.fields, self.counting[index])}
            lacking = [field for field, truth in demands.items() if truth is not Truth.YES]
            yield from places("agreements", index, *(lacking or demands), standing=self._standing(agreement))

    def _standing(self, agreement: AccountabilityAgreement) -> Truth:
        return in_force(agreement, self.found.snapshot.reference_date)

    def _tasks(self, kind: InputKind) -> tuple[Reference, ...]:
        """Return the first task to which a kind applies: it asks for an agreement."""
        asking = (cell.task_index for cell in cells(self.found.snapshot) if cell.kind is kind)
        return tuple(Reference(section="tasks", index=index, field="") for index in itertools.islice(asking, 1))

    def _parties(self) -> Iterable[_Party]:
        snapshot = self.found.snapshot
        listed = tuple(organisation.id for organisation in snapshot.landscape.organisations)
        anybody = (SOMEBODY, *listed) if snapshot.is_open("organisations") or not listed else listed
        found: dict[str, _Party] = {}
        for index, item, standing in snapshot.outsourced:
            asking = places("outsourced_tasks", index, "executing_body", standing=standing)
            values = values_of(item.executing_body)
            if values is None:
                found[f"({item.id})"] = _Party(f"({item.id})", anybody, standing, asking)
            for body in values or ():
                if isinstance(body, str):
                    before = found.get(body, _Party(body, (body,), Truth.NO, ()))
                    belongs = before.belongs | standing & Truth.between(len(values or ()) == 1, possible=True)
                    found[body] = attrs.evolve(before, belongs=belongs, asking=(*before.asking, *asking))
        return found.values()
