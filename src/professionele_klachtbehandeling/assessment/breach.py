"""The legal floor: which duties are kept, and which known breaches cap a level."""

import datetime
from collections.abc import Mapping

import attrs

from professionele_klachtbehandeling.assessment.condition import Evaluation
from professionele_klachtbehandeling.domain.article import Article
from professionele_klachtbehandeling.domain.fact import Nothing, Unknown, holds
from professionele_klachtbehandeling.domain.review import KnownBreach
from professionele_klachtbehandeling.domain.snapshot import Reference, Snapshot
from professionele_klachtbehandeling.law.duty import Duty, duties
from professionele_klachtbehandeling.logic import Truth
from professionele_klachtbehandeling.measures.quantity import Absent, Measured, Result


@attrs.frozen(kw_only=True)
class DutyCheck:
    """Whether a duty is kept (toets aan de wet), apart from any level.

    Attributes:
        duty: the duty.
        kept: yes, no or open; None where it does not apply or does not yet hold.
        measured: what the measure said, or None where no measure can show it.
    """

    duty: Duty
    kept: Truth | None
    measured: Result | None = None


@attrs.frozen(kw_only=True)
class Breach:
    """An article that is not kept at the reference date (schending).

    Attributes:
        article: the article.
        is_known: whether it is known; if not, it is only said beside the level.
        what: what happened, in words; empty where a measure shows it.
        facts: the places of the facts that show it.
        check: the duty check that shows it, or None for one that was established.
    """

    article: Article
    is_known: bool
    what: str = ""
    facts: tuple[Reference, ...] = ()
    check: DutyCheck | None = None


def check_duties(evaluation: Evaluation) -> tuple[DutyCheck, ...]:
    """Return, per duty that the facts can show, whether it is kept at the reference date."""
    checks = []
    for duty in duties():
        if not duty.measure or not duty.holds_at(evaluation.snapshot.reference_date):
            continue
        measured = evaluation.measure(duty.measure, duty.parameters)
        kept = None if isinstance(measured, Absent) else measured.value
        if kept is not None and not isinstance(kept, Truth):
            raise TypeError(f"{duty.measure} is no truth")
        if kept is Truth.NO and isinstance(measured, Measured) and measured.may_be_absent:
            kept = Truth.OPEN  # There may be nothing to keep it for, and then nothing was breached.
        checks.append(DutyCheck(duty=duty, kept=kept, measured=measured))
    return tuple(checks)


def breaches(snapshot: Snapshot, checks: tuple[DutyCheck, ...]) -> Mapping[Article, tuple[Breach, ...]]:
    """Return the breaches by article: established ones, and those that the facts show or leave open."""
    found: dict[Article, list[Breach]] = {}
    for index, item in enumerate(snapshot.landscape.breaches):
        standing = _stands(item, snapshot.reference_date)
        if standing is not Truth.NO:
            place = Reference(section="breaches", index=index, field="")
            breach = Breach(article=item.article, is_known=standing.certain, what=item.what, facts=(place,))
            found.setdefault(item.article, []).append(breach)
    for check in checks:
        if check.kept is Truth.NO or check.kept is Truth.OPEN:
            facts = tuple(fact for one in check.measured.cases for fact in one.facts) if check.measured else ()
            breach = Breach(article=check.duty.article, is_known=check.kept is Truth.NO, facts=facts, check=check)
            found.setdefault(check.duty.article, []).append(breach)
    return {article: tuple(listed) for article, listed in found.items()}


def _stands(breach: KnownBreach, reference_date: datetime.date) -> Truth:
    """Return whether an established breach still stands; one without a date was established before it was listed."""
    established = (
        Truth.YES
        if isinstance(breach.date, (Unknown, Nothing))
        else holds(breach.date, lambda date: date.is_on_or_before(reference_date))
    )
    return established & ~holds(breach.remedied, lambda date: date.is_on_or_before(reference_date))
