"""Spearhead 2: what contract, subsidy and arrangement say about complaints, and the way back to the municipality."""

from typing import Final

import attrs

from professionele_klachtbehandeling.domain.date import is_recent
from professionele_klachtbehandeling.domain.fact import is_yes
from professionele_klachtbehandeling.domain.outsourcing import ComplaintClauses
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.measures.measure import MeasureKind, measure
from professionele_klachtbehandeling.measures.outsourcing import share_of_outsourced
from professionele_klachtbehandeling.measures.quantity import Result

CLAUSES: Final = tuple(field.name for field in attrs.fields(ComplaintClauses))
"""The names of the clauses a to f, in that order."""

_PLACES: Final = tuple(f"clauses.{clause}" for clause in CLAUSES)
_QUALITY: Final = tuple(f"outsourced_tasks.{place}" for place in _PLACES)


@measure(MeasureKind.SHARE, *_QUALITY)
def clauses_present(snapshot: Snapshot) -> Result:
    """Return the share of complaint clauses that were agreed: six per outsourced task.

    Reference: indicator S2.3.
    """
    return share_of_outsourced(
        snapshot, lambda one: [is_yes(getattr(one.item.clauses, clause)) for clause in CLAUSES], *_PLACES
    )


@measure(MeasureKind.SHARE, *_QUALITY)
def clause_present(snapshot: Snapshot, *, clause: str) -> Result:
    """Return the share of outsourced tasks for which one of the clauses was agreed.

    Reference: indicator S2.3, level 3.

    Raises:
        ValueError: there is no such clause.
    """
    if clause not in CLAUSES:
        raise ValueError(f"{clause!r} is no complaint clause ({', '.join(CLAUSES)})")
    return share_of_outsourced(snapshot, lambda one: [is_yes(getattr(one.item.clauses, clause))], f"clauses.{clause}")


@measure(MeasureKind.SHARE, "outsourced_tasks.clauses_evaluated")
def clauses_evaluated(snapshot: Snapshot, *, months: int) -> Result:
    """Return the share of outsourced tasks of which the clauses were evaluated in the last so many months.

    Reference: indicator S2.3, level 5.
    """
    date = snapshot.reference_date
    return share_of_outsourced(
        snapshot, lambda one: [is_recent(one.item.clauses_evaluated, date, months)], "clauses_evaluated"
    )


@measure(MeasureKind.SHARE, "outsourced_tasks.fallback")
def fallback_agreed(snapshot: Snapshot) -> Result:
    """Return the share of outsourced tasks for which a resident can fall back on the municipality.

    Reference: indicator S2.4; Nationale ombudsman: a resident can always turn to the own municipality.
    """
    return share_of_outsourced(snapshot, lambda one: [is_yes(one.item.fallback)], "fallback")


@measure(MeasureKind.SHARE, "outsourced_tasks.fallback", "outsourced_tasks.fallback_published")
def fallback_published(snapshot: Snapshot) -> Result:
    """Return the share of outsourced tasks for which a resident can fall back on the municipality and is told so.

    Reference: indicator S2.4, level 4.
    """
    return share_of_outsourced(
        snapshot,
        lambda one: [is_yes(one.item.fallback) & is_yes(one.item.fallback_published)],
        "fallback",
        "fallback_published",
    )
