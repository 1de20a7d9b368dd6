"""Spearhead 3: are there agreements, along the whole chain, on who tells whom what?"""

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping
from fractions import Fraction
from functools import cached_property
from typing import Final

import attrs

from professionele_klachtbehandeling.domain.accountability import AccountabilityAgreement
from professionele_klachtbehandeling.domain.date import is_recent
from professionele_klachtbehandeling.domain.fact import contains, is_stated, is_yes, values_of
from professionele_klachtbehandeling.domain.snapshot import Reference, Snapshot, once
from professionele_klachtbehandeling.domain.vocabulary import InputKind, Link
from professionele_klachtbehandeling.logic import Bounds, Truth, all_of, any_of
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.link_coverage import INSIDE, SOMEBODY, LinkCoverage, Tally
from professionele_klachtbehandeling.measures.measure import MeasureKind, measure
from professionele_klachtbehandeling.measures.outsourcing import more_outsourced
from professionele_klachtbehandeling.measures.quantity import Absent, Case, Measured, Result, all_or_open, case, places
from professionele_klachtbehandeling.routes.cells import applicable_kinds, cells

_QUALITY: Final = ("agreements.kinds", "agreements.content", "agreements.form", "agreements.responsible")


@measure(MeasureKind.COUNT, *_QUALITY)
def agreement_cells_covered(snapshot: Snapshot) -> Result:
    """Return how many cells of link and kind have an agreement that counts.

    Reference: indicator S3.1, level 2.
    """
    working = _working(snapshot)
    low, most = min(tally.covered for tally in working.least), working.most
    high = None if any(tally.is_endless for tally in most) else Fraction(max(tally.covered for tally in most))
    return Measured(value=Bounds(Fraction(low), high), cases=working.cells, more=more_outsourced(snapshot))


@measure(MeasureKind.SHARE, *_QUALITY)
def agreement_coverage(snapshot: Snapshot) -> Result:
    """Return the mean over the links of the share of cells with an agreement that counts; every link weighs the same.

    The link from executing body to municipality exists only where something is outsourced.

    Reference: indicator S3.1.
    """
    return _share(_working(snapshot), lambda tally: tally.mean_of_links)


@measure(MeasureKind.SHARE, *_QUALITY, "agreements.evaluated")
def agreements_evaluated(snapshot: Snapshot, *, months: int) -> Result:
    """Return the share of cells with an agreement that counts and was itself evaluated at most so many months ago.

    Reference: indicator S3.1, level 5; domain decision 21.
    """
    return _share(_working(snapshot, months), lambda tally: tally.share_of_cells)


@measure(MeasureKind.TRUTH, *_QUALITY)
def link_covers(snapshot: Snapshot, *, link: str, kind: str) -> Result:
    """Return whether an agreement that counts covers a kind in a link; for executing bodies, whether each has one.

    Reference: indicator S3.1, level 3.
    """
    working, asked, of_kind = _working(snapshot), Link(link), InputKind(kind)
    if asked is not Link.BODY_TO_MUNICIPALITY:
        one = working.cell(asked, of_kind)
        return Measured(value=one.counts, cases=(one,))
    cases = tuple(working.cells_of_bodies({of_kind: Truth.YES}))
    least = list(working.found.least(frozenset({of_kind})))
    low = [tally.of_bodies for tally in least if tally.bodies != 0]
    high = [tally.of_bodies for tally in working.found.most(frozenset({of_kind})) if tally.bodies != 0]
    if not low:
        return Absent(reason=AbsenceReason.NOTHING_OUTSOURCED, cases=cases)
    return Measured(
        value=Truth.between(certain=min(low) == 1, possible=max(high) == 1),
        cases=cases,
        more=more_outsourced(snapshot),
        may_be_absent=AbsenceReason.NOTHING_OUTSOURCED if len(low) < len(least) else None,
    )


def _share(working: "_Working", of: Callable[[Tally], Fraction]) -> Result:
    """Return the bounds of a share over all tallies in which any kind applies."""
    least = [tally for tally in working.least if tally.kinds]
    if not least:
        return Absent(reason=AbsenceReason.NO_KINDS, cases=working.cells)
    low = min(map(of, least))
    return Measured(
        value=Bounds(
            low,
            max(of(tally) for tally in working.most if tally.kinds),
            low_reached=any(of(tally) == low and tally.bodies is not None for tally in least),
        ),
        cases=working.cells,
        more=more_outsourced(working.snapshot),
        may_be_absent=None if all(chain.kinds for chain in working.found.chains) else AbsenceReason.NO_KINDS,
    )


@attrs.frozen
class _Agreement:
    """An agreement that is or may be in force, with what is asked of it before it counts."""

    index: int
    item: AccountabilityAgreement
    standing: Truth
    demands: Mapping[str, Truth]

    @property
    def counts(self) -> Truth:
        """Whether it is in force and has all that is asked."""
        return all_of((self.standing, *self.demands.values()))


def _agreements(snapshot: Snapshot, evaluated_within: int | None) -> Iterator[_Agreement]:
    """Yield the agreements with what is asked of them; named due dates stand for a frequency (domain decision 21)."""
    for index, item, standing in snapshot.standing(snapshot.landscape.agreements):
        demands = {
            "adopted": is_yes(item.adopted),
            "content": is_stated(item.content),
            "form": is_stated(item.form),
            "frequency": is_stated(item.frequency) | is_stated(item.due_dates),
            "responsible": is_stated(item.responsible),
        }
        if evaluated_within is not None:
            demands["evaluated"] = is_recent(item.evaluated, snapshot.reference_date, evaluated_within)
        yield _Agreement(index, item, standing, demands)


@attrs.frozen
class _Party:
    """A body in the chain: by name, or as all that it could be where nobody said who it is."""

    name: str
    could_be: tuple[str, ...]
    belongs: Truth
    asking: tuple[Reference, ...]


_ITSELF: Final = _Party("", (SOMEBODY,), Truth.YES, ())


@attrs.frozen(slots=False)
class _Working:
    """What is found of the chain, and what is shown of its cells: each with the facts that decide it."""

    snapshot: Snapshot
    agreements: tuple[_Agreement, ...]
    found: LinkCoverage

    @cached_property
    def least(self) -> frozenset[Tally]:
        """The tallies among which is the least that can be covered; many ways to turn out come to the same tally."""
        return frozenset(self.found.least())

    @cached_property
    def most(self) -> frozenset[Tally]:
        """The tallies among which is the most that can be covered."""
        return frozenset(self.found.most())

    @cached_property
    def cells(self) -> tuple[Case, ...]:
        """Every cell with whether it is covered."""
        kinds = applicable_kinds(self.snapshot)
        inside = [
            self.cell(link, kind, _Party("", (SOMEBODY,), belongs, self._tasks(kind)))
            for link in INSIDE
            for kind, belongs in kinds.items()
        ]
        return (*inside, *self.cells_of_bodies(kinds))

    def cells_of_bodies(self, kinds: Mapping[InputKind, Truth]) -> Iterator[Case]:
        """Yield every cell of the link from bodies to municipality."""
        for party in self._parties():
            for kind, applies in kinds.items():
                yield self.cell(Link.BODY_TO_MUNICIPALITY, kind, party, applies)

    def cell(self, link: Link, kind: InputKind, party: _Party = _ITSELF, applies: Truth = Truth.YES) -> Case:
        """Return one cell, of a kind that applies or may apply, with whether it is covered."""
        covered = all_or_open(self.found.coverage[link].holds(frozenset({(kind, body)})) for body in party.could_be)
        facts = tuple(self._facts(link, kind, party))
        name = f"{link.value} {party.name}".rstrip()
        # What asks for the agreement is shown where nothing answers to it, and where it is open whether it asks at all.
        asking = party.asking if party.belongs is Truth.OPEN or not facts else ()
        return case(f"{name} × {kind.value}", covered, *facts, *asking, belongs=party.belongs & applies)

    def _facts(self, link: Link, kind: InputKind, party: _Party) -> Iterator[Reference]:
        """Yield what decides about the agreements that are, or may be, about a cell: what they lack, or else all."""
        for one in self.agreements:
            if one.item.link is not link:
                continue
            about = {"kinds": contains(one.item.kinds, kind)}
            if link is Link.BODY_TO_MUNICIPALITY:
                about["bodies"] = any_of(contains(one.item.bodies, body) for body in party.could_be)
            if Truth.NO not in about.values():
                asked = {**about, **one.demands}
                lacking = [field for field, truth in asked.items() if truth is not Truth.YES]
                yield from places("agreements", one.index, *(lacking or asked), standing=one.standing)

    def _tasks(self, kind: InputKind) -> tuple[Reference, ...]:
        """Return the first task to which a kind applies: it asks for an agreement."""
        asking = (cell.task_index for cell in cells(self.snapshot) if cell.kind is kind)
        return tuple(Reference(section="tasks", index=index, field="") for index in itertools.islice(asking, 1))

    def _parties(self) -> Iterable[_Party]:
        snapshot = self.snapshot
        listed = tuple(organisation.id for organisation in snapshot.landscape.organisations)
        anybody = (SOMEBODY, *listed) if snapshot.is_open("organisations") or not listed else listed
        performed = {task.id: places("tasks", index, standing=truth) for index, task, truth in snapshot.tasks}
        found: dict[str, _Party] = {}
        for index, item, standing in snapshot.outsourced:
            asking = places("outsourced_tasks", index, "executing_body", standing=standing) + performed[item.task]
            values = values_of(item.executing_body)
            if values is None:
                found[f"({item.id})"] = _Party(f"({item.id})", anybody, standing, asking)
            for body in values or ():
                if isinstance(body, str):
                    before = found.get(body, _Party(body, (body,), Truth.NO, ()))
                    belongs = before.belongs | standing & Truth.between(len(values or ()) == 1, possible=True)
                    found[body] = _Party(body, (body,), belongs, (*before.asking, *asking))
        return found.values()


@once
def _working(snapshot: Snapshot, evaluated_within: int | None = None) -> _Working:
    """Return what agreements cover, if asked as far as they were evaluated within so many months."""
    agreements = tuple(_agreements(snapshot, evaluated_within))
    return _Working(snapshot, agreements, LinkCoverage.of(snapshot, {one.index: one.counts for one in agreements}))
