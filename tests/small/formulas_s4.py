"""The formulas of spearhead 4, written down once more as plainly as they are told.

Reference: indicators S4.1 to S4.4; docs/explanation/formulas.md.
"""

from fractions import Fraction
from typing import Any, Final

from professionele_klachtbehandeling.domain.fact import NONE
from professionele_klachtbehandeling.domain.vocabulary import CultureCategory, Involvement
from tests.small.known import Known, Steps, said, share

RESIDENTS: Final = ("klacht", "signaal")


def shared_vision(known: Known) -> Steps | str:
    """S4.1: who decided on a vision in force or took part in it."""
    visions = known.live("visions")
    parties = [sum(map(said, (one.college, one.council, one.civil_service))) for one in visions]
    decided = [one.college is Involvement.DECIDED for one in visions]
    goals = [one.measurable_goals is True for one in visions]
    return (
        (any(number >= 1 for number in parties),),
        (any(number >= 2 and by_college for number, by_college in zip(parties, decided, strict=True)),),
        (any(number == 3 and all(others) for number, *others in zip(parties, decided, goals, strict=True)),),
        (any(known.is_recent(one.recalibrated, 48) for one in visions),),
    )


def mix_of_interventions(known: Known) -> Steps | str:
    """S4.2: the categories with an intervention that has a lead, an audience and a planning."""
    running = [
        one
        for one in known.live("culture_interventions")
        if said(one.lead) and said(one.audience) and said(one.planning) and one.category is not NONE
    ]
    found = {one.category for one in running}
    with_means = {one.category for one in running if one.means is True}
    measured = {one.category for one in running if known.is_recent(one.effect_measured, 24)}
    return ((len(found) >= 2,), (len(found) >= 4,), (len(with_means) == 6,), (len(measured) >= 3,))


def reach_of_skill(known: Known) -> Steps | str:
    """S4.3: the teams that an intervention for skill reached, managers and executing bodies."""
    teams = known.live("contact_teams")
    if not teams:
        return "no-contact-teams"
    reached = share([known.is_recent(team.reached, 24) for team in teams])
    for_skill = [one for one in known.live("culture_interventions") if one.category is CultureCategory.CRAFT]
    invited = any(one.bodies_invited is True for one in for_skill)
    return (
        (reached >= Fraction(1, 4),),
        (reached >= Fraction(3, 5),),
        (
            reached >= Fraction(9, 10),
            any(one.management_reached is True for one in for_skill),
            not known.outsourced or invited,
        ),
        (known.has_review("learning-effect", 24),),
    )


def closed_loop(known: Known) -> Steps | str:
    """S4.4: the actions that follow from complaints and signals, and what came of them."""
    actions = [
        one
        for one in known.live("actions")
        if one.origin is not NONE and one.origin.value in RESIDENTS and known.is_recent(one.started, 24)
    ]
    due = [one for one in actions if known.has_come(one.target_date)]
    agreed = share([said(one.owner) and said(one.target_date) for one in actions])
    going = share([one.finished is True or one.on_schedule is True for one in actions])
    proven = share([_is_proven(one) for one in due])
    return (
        (bool(actions),),
        (agreed >= Fraction(4, 5),),
        (going >= Fraction(4, 5), proven >= Fraction(1, 2)),
        (proven >= Fraction(9, 10), any(one.across_departments is True for one in actions)),
    )


def _is_proven(one: Any) -> bool:  # noqa: ANN401 - an action of which all is known
    return one.finished is True and one.effect_tested is True and one.fed_back is True
