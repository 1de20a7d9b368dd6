"""Spearhead 2: is there oversight of every outsourced task, and do complaints count in it?"""

from collections.abc import Iterator

from professionele_klachtbehandeling.domain.date import is_recent, months_before
from professionele_klachtbehandeling.domain.fact import is_stated, is_yes, values_of
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.domain.vocabulary import TaskDomain
from professionele_klachtbehandeling.logic import Truth
from professionele_klachtbehandeling.measures.measure import MeasureKind, measure
from professionele_klachtbehandeling.measures.outsourcing import (
    Outsourced,
    find_outsourced,
    more_outsourced,
    share_of_outsourced,
)
from professionele_klachtbehandeling.measures.quantity import Case, Result, as_every, case, count


@measure(MeasureKind.SHARE, "outsourced_tasks.oversight.supervisor")
def supervisor_appointed(snapshot: Snapshot) -> Result:
    """Return the share of outsourced tasks for which a supervisor or contract manager was appointed.

    Reference: indicator S2.5.
    """
    return share_of_outsourced(snapshot, lambda one: [is_stated(one.item.oversight.supervisor)], "oversight.supervisor")


@measure(MeasureKind.SHARE, "outsourced_tasks.oversight.visits")
def oversight_exercised(snapshot: Snapshot, *, months: int) -> Result:
    """Return the share of outsourced tasks over which oversight was exercised in the last so many months.

    Reference: indicator S2.5, levels 3 and 4.
    """
    date = snapshot.reference_date
    return share_of_outsourced(
        snapshot, lambda one: [is_recent(one.item.oversight.visits, date, months)], "oversight.visits"
    )


@measure(MeasureKind.SHARE, "outsourced_tasks.oversight.complaints_used")
def complaints_used_in_oversight(snapshot: Snapshot) -> Result:
    """Return the share of outsourced tasks for which complaints and signals were a source of oversight.

    Reference: indicator S2.5; domain decision 8: not necessarily in the same visit.
    """
    return share_of_outsourced(
        snapshot, lambda one: [is_yes(one.item.oversight.complaints_used)], "oversight.complaints_used"
    )


@measure(MeasureKind.COUNT, "outsourced_tasks.oversight.adjustments")
def oversight_adjustments(snapshot: Snapshot, *, months: int) -> Result:
    """Return how many adjustments oversight led to in the last so many months, over all that is outsourced.

    Reference: indicator S2.5, level 5; domain decision 8: one adjustment anywhere suffices.
    """
    asked = find_outsourced(snapshot)
    # Where nobody said when oversight led to an adjustment, it may have done so any number of times.
    unsaid = any(values_of(one.item.oversight.adjustments) is None for one in asked)
    found = [adjustment for one in asked for adjustment in _adjustments(snapshot, one, months)]
    return count(found, more=unsaid or more_outsourced(snapshot))


def _adjustments(snapshot: Snapshot, one: Outsourced, months: int) -> Iterator[Case]:
    """Yield a case per adjustment; where there is none, one that does not count and leads to the fact that says so."""
    facts = one.places("oversight.adjustments")
    stated = values_of(one.item.oversight.adjustments)
    if stated is None:
        yield case(one.item.id, Truth.OPEN, *facts, belongs=one.belongs)
        return
    last = snapshot.reference_date
    first = months_before(last, months)
    ways = [[date.is_within(first, last) for date in dates] for dates in stated if isinstance(dates, tuple)]
    certain = min(sum(truth.certain for truth in truths) for truths in ways) if len(ways) == len(stated) else 0
    possible = max((sum(truth.possible for truth in truths) for truths in ways), default=0)
    for truth in [Truth.YES] * certain + [Truth.OPEN] * (possible - certain) or [Truth.NO]:
        yield case(one.item.id, truth, *facts, belongs=one.belongs)


@measure(MeasureKind.TRUTH, "outsourced_tasks.oversight.supervisor")
def wmo_supervisor_appointed(snapshot: Snapshot) -> Result:
    """Return whether a supervisor was appointed for every outsourced task of the Wmo.

    Reference: Wmo 2015 6.1, read in a text of about 2017; indicator S2.5, which it caps.
    """
    found = share_of_outsourced(
        snapshot,
        lambda one: [is_stated(one.item.oversight.supervisor)],
        "oversight.supervisor",
        of_task=("domains",),
        domain=TaskDomain.WMO,
    )
    return as_every(found)
