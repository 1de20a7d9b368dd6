"""Spearhead 4: do the interventions touch all sides of culture, and whom do they reach?"""

from collections.abc import Mapping
from fractions import Fraction

import attrs

from professionele_klachtbehandeling.domain.culture import CultureIntervention
from professionele_klachtbehandeling.domain.date import is_recent
from professionele_klachtbehandeling.domain.fact import Fact, holds, is_stated, is_yes, values_of
from professionele_klachtbehandeling.domain.snapshot import Reference, Snapshot
from professionele_klachtbehandeling.domain.vocabulary import CultureCategory
from professionele_klachtbehandeling.logic import Bounds, Truth, all_of
from professionele_klachtbehandeling.logic.coverage import cover
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.measure import MeasureKind, measure
from professionele_klachtbehandeling.measures.outsourcing import more_outsourced
from professionele_klachtbehandeling.measures.quantity import Absent, Measured, Result, case, exists, places, share

_STATED = ("lead", "audience", "planning")


@measure(
    MeasureKind.COUNT,
    "culture_interventions.lead",
    "culture_interventions.audience",
    "culture_interventions.planning",
    "culture_interventions.means",
    "culture_interventions.effect_measured",
)
def culture_categories(snapshot: Snapshot, *, means: bool = False, effect_months: int | None = None) -> Result:
    """Return how many of the six categories have an intervention in force with a lead, an audience and a planning.

    If asked, that intervention also has means, or its effect was measured at most so many months ago.

    Reference: indicator S4.2; domain decision 8.
    """
    asked = (*(("means",) if means else ()), *(() if effect_months is None else ("effect_measured",)))
    readings, facts = [], dict[CultureCategory, list[Reference]]()
    for index, item, standing in snapshot.standing(snapshot.landscape.culture_interventions):
        counts = standing & all_of(is_stated(getattr(item, field)) for field in _STATED)
        if means:
            counts &= is_yes(item.means)
        if effect_months is not None:
            counts &= is_recent(item.effect_measured, snapshot.reference_date, effect_months)
        readings.append(_readings(item, counts))
        for category in {category for reading in readings[-1] for category in reading}:
            where = places("culture_interventions", index, "category", *_STATED, *asked, standing=standing)
            facts.setdefault(category, []).extend(where)
    more = snapshot.is_open("culture_interventions")
    reached = cover(readings)
    cases = [
        case(
            category.value,
            reached.holds(frozenset({category})) | (Truth.OPEN if more else Truth.NO),
            *facts.get(category, ()),
        )
        for category in CultureCategory
    ]
    size = reached.size()
    bounds = Bounds(size.low, Fraction(len(CultureCategory))) if more else size
    return Measured(value=bounds, cases=tuple(cases), more=more)


def _readings(item: CultureIntervention, counts: Truth) -> list[Mapping[CultureCategory, Truth]]:
    """Return, per category that an intervention can turn out to have, what it then touches; it may have none."""
    values = values_of(item.category)
    if values is None:
        return [{}, *({category: counts} for category in CultureCategory)]
    return [{value: counts} if isinstance(value, CultureCategory) else {} for value in values]


@measure(MeasureKind.SHARE, "contact_teams.reached")
def contact_teams_reached(snapshot: Snapshot, *, months: int) -> Result:
    """Return the share of teams in contact with residents that an intervention for skill reached in so many months.

    Reference: indicator S4.3.
    """
    found = []
    for index, team, standing in snapshot.standing(snapshot.landscape.contact_teams):
        counts = is_recent(team.reached, snapshot.reference_date, months)
        facts = places("contact_teams", index, "reached", standing=standing)
        found.append(case(team.name, counts, *facts, belongs=standing))
    return share(found, more=snapshot.is_open("contact_teams"), empty=AbsenceReason.NO_CONTACT_TEAMS)


@measure(MeasureKind.TRUTH, "culture_interventions.management_reached")
def management_reached(snapshot: Snapshot) -> Result:
    """Return whether managers take part in an intervention for skill.

    Reference: indicator S4.3, level 4.
    """
    return _for_skill(snapshot, "management_reached")


@measure(MeasureKind.TRUTH, "culture_interventions.bodies_invited")
def bodies_invited(snapshot: Snapshot) -> Result:
    """Return whether executing bodies are invited to an intervention for skill; absent where nothing is outsourced.

    Reference: indicator S4.3, level 4.
    """
    found = _for_skill(snapshot, "bodies_invited")
    if any(standing is Truth.YES for _, _, standing in snapshot.outsourced):
        return found
    if not snapshot.outsourced and not more_outsourced(snapshot):
        return Absent(reason=AbsenceReason.NOTHING_OUTSOURCED)
    return attrs.evolve(found, may_be_absent=AbsenceReason.NOTHING_OUTSOURCED)


def _for_skill(snapshot: Snapshot, field: str) -> Measured:
    """Return whether a yes-or-no field is yes for an intervention for skill (vakmanschap) in force."""
    found = []
    for index, item, standing in snapshot.standing(snapshot.landscape.culture_interventions):
        belongs = standing & holds(item.category, lambda category: category is CultureCategory.CRAFT)
        answer: Fact[bool] = getattr(item, field)
        facts = places("culture_interventions", index, "category", field, standing=standing)
        found.append(case(item.name, is_yes(answer), *facts, belongs=belongs))
    return exists(found, more=snapshot.is_open("culture_interventions"))
