"""Spearhead 3: is what comes in registered, and is there a yearly publication about it?"""

import datetime
from fractions import Fraction

from professionele_klachtbehandeling.domain.accountability import Publication
from professionele_klachtbehandeling.domain.date import months_after
from professionele_klachtbehandeling.domain.fact import Nothing, Unknown, holds, is_yes
from professionele_klachtbehandeling.domain.snapshot import Reference, Snapshot, in_force
from professionele_klachtbehandeling.domain.vocabulary import InputKind
from professionele_klachtbehandeling.logic import Bounds, Truth, all_of, any_of
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.chain import kind_sets
from professionele_klachtbehandeling.measures.measure import MeasureKind, measure
from professionele_klachtbehandeling.measures.outsourcing import Outsourced, share_of_outsourced
from professionele_klachtbehandeling.measures.quantity import Absent, Case, Measured, Result, case, places
from professionele_klachtbehandeling.routes.cells import applicable_kinds, cells


@measure(MeasureKind.SHARE, "registers.kept")
def kinds_registered(snapshot: Snapshot) -> Result:
    """Return the share of applicable kinds that are registered.

    Reference: indicator S3.3, level 4.
    """
    registered = {kind: _registered(snapshot, kind) for kind in InputKind}
    found = tuple(
        _register(snapshot, kind, registered[kind], belongs) for kind, belongs in applicable_kinds(snapshot).items()
    )
    least, most = [], []
    for kinds in kind_sets(snapshot) - {frozenset()}:
        least.append(Fraction(sum(registered[kind].certain for kind in kinds), len(kinds)))
        most.append(Fraction(sum(registered[kind].possible for kind in kinds), len(kinds)))
    if not least:
        return Absent(reason=AbsenceReason.NO_KINDS, cases=found)
    return Measured(
        value=Bounds(min(least), max(most)),
        cases=found,
        may_be_absent=AbsenceReason.NO_KINDS if frozenset() in kind_sets(snapshot) else None,
    )


@measure(MeasureKind.TRUTH, "registers.kept")
def kind_registered(snapshot: Snapshot, *, kind: str) -> Result:
    """Return whether one kind is registered.

    Reference: indicator S3.3, level 2.
    """
    registered = _registered(snapshot, InputKind(kind))
    return Measured(value=registered, cases=(_register(snapshot, InputKind(kind), registered),))


@measure(MeasureKind.TRUTH, "registers.kept")
def complaint_register_kept(snapshot: Snapshot) -> Result:
    """Return whether complaints are registered, as the law asks.

    Reference: Awb 9:12a.
    """
    return kind_registered(snapshot, kind=InputKind.COMPLAINT.value)


@measure(MeasureKind.TRUTH, "publications.published", "publications.lessons", "publications.actions")
def yearly_publication(
    snapshot: Snapshot, *, term_months: int = 12, lessons: bool = False, actions: bool = False
) -> Result:
    """Return whether there is a publication on the last full calendar year or, while its term runs, on the year before.

    Args:
        snapshot: the landscape at its reference date.
        term_months: how many months after the end of a year its publication may still come.
        lessons: whether that publication must say what was learnt.
        actions: whether that publication must name actions for improvement.

    Reference: indicator S3.3, levels 3 and 5; Awb 9:12a.
    """
    asked = {"lessons": lessons, "actions": actions}
    cases = _publications(snapshot, term_months, *(field for field, is_asked in asked.items() if is_asked))
    return Measured(value=any_of(one.counts for one in cases), cases=cases)


@measure(MeasureKind.TRUTH, "publications.published")
def complaints_published(snapshot: Snapshot, *, term_months: int = 12) -> Result:
    """Return whether publication is kept up: no only where none counts and the term of the older year has passed.

    Reference: Awb 9:12a; domain decision 21.
    """
    cases = _publications(snapshot, term_months)
    older = last_full_year(snapshot.reference_date) - 1
    still_runs = Truth.of(_term_runs(snapshot.reference_date, older, term_months))
    return Measured(value=any_of(one.counts for one in cases) | still_runs, cases=cases)


@measure(MeasureKind.SHARE, "outsourced_tasks.complaints_counted")
def outsourced_complaints_counted(snapshot: Snapshot) -> Result:
    """Return the share of outsourced tasks of which the complaints are in the municipality's yearly figures.

    Reference: indicator S3.3, level 4.
    """

    def counted(one: Outsourced) -> list[Truth]:
        return [is_yes(one.item.complaints_counted)]

    return share_of_outsourced(snapshot, counted, "complaints_counted")


def last_full_year(reference_date: datetime.date) -> int:
    """Return the last calendar year that is over, or ends, at the reference date.

    >>> last_full_year(datetime.date(2026, 7, 1)), last_full_year(datetime.date(2026, 12, 31))
    (2025, 2026)
    """
    is_last_day = (reference_date.month, reference_date.day) == (12, 31)
    return reference_date.year if is_last_day else reference_date.year - 1


def _term_runs(reference_date: datetime.date, year: int, term_months: int) -> bool:
    return reference_date <= months_after(datetime.date(year, 12, 31), term_months)


def _registered(snapshot: Snapshot, kind: InputKind) -> Truth:
    """Return whether a kind is registered; a register that has ended says nothing of another one."""
    unlisted = Truth.OPEN if snapshot.is_open("registers") else Truth.NO
    for _, register, standing in snapshot.standing(snapshot.landscape.registers):
        if register.kind is kind:
            return (standing & is_yes(register.kept)) | (~standing & unlisted)
    return unlisted


def _register(snapshot: Snapshot, kind: InputKind, registered: Truth, belongs: Truth = Truth.YES) -> Case:
    facts: tuple[Reference, ...] = ()
    for index, register in enumerate(snapshot.landscape.registers):
        if register.kind is kind:
            standing = in_force(register, snapshot.reference_date)
            limits = Truth.YES if standing is Truth.YES else Truth.OPEN
            facts = places("registers", index, "kept", standing=limits)
    asking = (places("tasks", cell.task_index, "") for cell in cells(snapshot) if cell.kind is kind)
    return case(kind.value, registered, *(facts or next(asking, ())), belongs=belongs)


def _publications(snapshot: Snapshot, term_months: int, *asked: str) -> tuple[Case, ...]:
    """Return the years on which a publication may count, each with whether there is one that has what is asked."""
    last = last_full_year(snapshot.reference_date)
    years = (last, last - 1) if _term_runs(snapshot.reference_date, last, term_months) else (last,)
    listed = {item.year: (index, item) for index, item in enumerate(snapshot.landscape.publications)}
    unlisted = Truth.OPEN if snapshot.is_open("publications") else Truth.NO
    found = []
    for year in years:
        if year in listed:
            index, item = listed[year]
            has_all = all_of(is_yes(getattr(item, field)) for field in asked)
            counts = _appeared(item, snapshot.reference_date) & has_all
            found.append(case(str(year), counts, *places("publications", index, "published", "date", *asked)))
        else:
            found.append(case(str(year), unlisted))
    return tuple(found)


def _appeared(publication: Publication, reference_date: datetime.date) -> Truth:
    """Return whether a publication had appeared; whoever lists it without a date says that it had."""
    if isinstance(publication.date, (Unknown, Nothing)):
        return is_yes(publication.published)
    return is_yes(publication.published) & holds(publication.date, lambda date: date.is_on_or_before(reference_date))
