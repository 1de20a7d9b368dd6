"""Spearhead 4: is there a vision that college, council and civil service share, and does it follow what is learnt?"""

from professionele_klachtbehandeling.domain.culture import Vision
from professionele_klachtbehandeling.domain.date import is_recent
from professionele_klachtbehandeling.domain.fact import holds, is_stated, is_yes
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.domain.vocabulary import Involvement
from professionele_klachtbehandeling.logic import Truth
from professionele_klachtbehandeling.measures.measure import MeasureKind, measure
from professionele_klachtbehandeling.measures.quantity import Result, case, exists, places


@measure(MeasureKind.TRUTH, "visions.college", "visions.council", "visions.civil_service", "visions.measurable_goals")
def vision_shared(
    snapshot: Snapshot, *, parties: int, college_decided: bool = False, measurable_goals: bool = False
) -> Result:
    """Return whether one vision in force was decided on by, or involved, so many of college, council and civil service.

    If asked, the college itself decided on that vision, and it has goals that can be measured.

    Reference: indicator S4.1, levels 2 to 4.
    """
    fields = ("college", "council", "civil_service", *(("measurable_goals",) if measurable_goals else ()))
    found = []
    for index, vision, standing in snapshot.standing(snapshot.landscape.visions):
        counts = _college_and_others(vision, parties) if college_decided else _took_part(vision, parties)
        if measurable_goals:
            counts &= is_yes(vision.measurable_goals)
        found.append(case(vision.name, counts, *places("visions", index, *fields, standing=standing), belongs=standing))
    return exists(found, more=snapshot.is_open("visions"))


@measure(MeasureKind.TRUTH, "visions.recalibrated")
def vision_recalibrated(snapshot: Snapshot, *, months: int) -> Result:
    """Return whether a vision in force was looked at again at most so many months ago, on the basis of results.

    Reference: indicator S4.1, level 5.
    """
    found = []
    for index, vision, standing in snapshot.standing(snapshot.landscape.visions):
        counts = is_recent(vision.recalibrated, snapshot.reference_date, months)
        facts = places("visions", index, "recalibrated", standing=standing)
        found.append(case(vision.name, counts, *facts, belongs=standing))
    return exists(found, more=snapshot.is_open("visions"))


def _took_part(vision: Vision, parties: int) -> Truth:
    return _at_least(parties, is_stated(vision.college), is_stated(vision.council), is_stated(vision.civil_service))


def _college_and_others(vision: Vision, parties: int) -> Truth:
    """Return whether the college decided, which makes it one of the parties, and enough others took part."""
    decided = holds(vision.college, lambda involvement: involvement is Involvement.DECIDED)
    return decided & _at_least(parties - 1, is_stated(vision.council), is_stated(vision.civil_service))


def _at_least(number: int, *truths: Truth) -> Truth:
    certain, possible = sum(truth.certain for truth in truths), sum(truth.possible for truth in truths)
    return Truth.between(certain=certain >= number, possible=possible >= number)
