"""Spearhead 4: do complaints and signals lead to improvements that are finished and tested?

An action counts while it is in force. One whose state is `closed` no longer does, finished or not: that it is done is
told by `finished` (domain decision 18).
"""

from collections.abc import Callable

from professionele_klachtbehandeling.domain.culture import ImprovementAction
from professionele_klachtbehandeling.domain.date import months_before
from professionele_klachtbehandeling.domain.fact import holds, is_stated, is_yes
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.domain.vocabulary import ActionOrigin
from professionele_klachtbehandeling.logic import Truth
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.measure import MeasureKind, measure
from professionele_klachtbehandeling.measures.quantity import Case, Result, case, count, places, share

_FROM_RESIDENTS = (ActionOrigin.COMPLAINT, ActionOrigin.SIGNAL)


@measure(MeasureKind.COUNT)
def improvement_actions(snapshot: Snapshot, *, months: int) -> Result:
    """Return how many actions follow from a complaint or signal and started at most so many months ago.

    Reference: indicator S4.4, level 2; domain decision 18.
    """
    return count(_actions(snapshot, months, lambda action: Truth.YES), more=snapshot.is_open("actions"))


@measure(MeasureKind.SHARE, "actions.owner")
def actions_with_owner_and_date(snapshot: Snapshot, *, months: int) -> Result:
    """Return the share of those actions that have an owner and a target date.

    Reference: indicator S4.4, level 3 (s1).
    """
    return _share(snapshot, months, _has_owner_and_date, "owner", "target_date")


@measure(MeasureKind.SHARE, "actions.finished", "actions.on_schedule")
def actions_finished_or_on_schedule(snapshot: Snapshot, *, months: int) -> Result:
    """Return the share of those actions that are finished or on schedule.

    Reference: indicator S4.4, level 4 (s2).
    """
    return _share(snapshot, months, _is_finished_or_on_schedule, "finished", "on_schedule")


@measure(MeasureKind.SHARE, "actions.finished", "actions.effect_tested", "actions.fed_back")
def actions_effect_tested(snapshot: Snapshot, *, months: int) -> Result:
    """Return, of those actions whose target date has come, the share finished, tested for effect and fed back.

    Reference: indicator S4.4, levels 4 and 5 (s3); domain decision 21.
    """

    def is_due(action: ImprovementAction) -> Truth:
        return holds(action.target_date, lambda date: date.is_on_or_before(snapshot.reference_date))

    fields = ("target_date", "finished", "effect_tested", "fed_back")
    found = _actions(snapshot, months, _is_effective, *fields, asked=is_due)
    return share(found, more=snapshot.is_open("actions"), empty=AbsenceReason.NO_ACTIONS)


@measure(MeasureKind.COUNT, "actions.across_departments")
def actions_across_departments(snapshot: Snapshot, *, months: int) -> Result:
    """Return how many of those actions go over departments or executing bodies.

    Reference: indicator S4.4, level 5.
    """
    found = _actions(snapshot, months, lambda action: is_yes(action.across_departments), "across_departments")
    return count(found, more=snapshot.is_open("actions"))


def _has_owner_and_date(action: ImprovementAction) -> Truth:
    return is_stated(action.owner) & is_stated(action.target_date)


def _is_finished_or_on_schedule(action: ImprovementAction) -> Truth:
    return is_yes(action.finished) | is_yes(action.on_schedule)


def _is_effective(action: ImprovementAction) -> Truth:
    return is_yes(action.finished) & is_yes(action.effect_tested) & is_yes(action.fed_back)


def _share(snapshot: Snapshot, months: int, counts: Callable[[ImprovementAction], Truth], *fields: str) -> Result:
    found = _actions(snapshot, months, counts, *fields)
    return share(found, more=snapshot.is_open("actions"), empty=AbsenceReason.NO_ACTIONS)


def _actions(
    snapshot: Snapshot,
    months: int,
    counts: Callable[[ImprovementAction], Truth],
    *fields: str,
    asked: Callable[[ImprovementAction], Truth] = lambda action: Truth.YES,
) -> list[Case]:
    """Return the actions in force with whether each belongs and counts; those from elsewhere or of old fall away.

    Args:
        snapshot: the facts.
        months: how long ago an action may have started.
        counts: whether an action that belongs counts.
        fields: the fields that decide that.
        asked: what else an action needs to belong.
    """
    first = months_before(snapshot.reference_date, months)
    found = []
    for index, action, standing in snapshot.standing(snapshot.landscape.actions):
        origin = holds(action.origin, lambda stated: stated in _FROM_RESIDENTS)
        started = holds(action.started, lambda date: date.is_within(first, snapshot.reference_date))
        facts = places("actions", index, "origin", "started", *fields, standing=standing)
        belongs = standing & origin & started & asked(action)
        found.append(case(action.name, counts(action), *facts, belongs=belongs))
    return found
