"""The formulas of spearhead 1, written down once more as plainly as they are told.

Reference: indicators S1.1 to S1.6; docs/explanation/formulas.md.
"""

from fractions import Fraction
from typing import Any, Final

from professionele_klachtbehandeling.domain.fact import NONE
from professionele_klachtbehandeling.domain.vocabulary import ALL, MUNICIPAL_PARTIES, InputKind
from tests.small.known import Known, Steps, members, said, share

ELECTRONIC: Final = {"web-form", "email", "app", "social-media"}
ORAL: Final = {"phone", "desk", "walk-in", "home-visit"}
SOCIAL: Final = {"wmo", "jeugd", "participatie", "schuldhulp", "inburgering", "sociaal-overig"}


def entry_for_each_cell(known: Known) -> Steps | str:
    """S1.1: entries."""
    if not known.cells:
        return "no-cells" if known.listed("tasks") else "no-tasks"
    performers: dict[str, list[Any]] = {task.id: [] for task in known.live("tasks")}
    for item, task in known.outsourced:
        performers[task.id].append(item.executing_body)
    owned = {(item.task, item.kind) for item in known.listed("responsibilities") if said(item.owners)}
    channels = known.live("channels")
    entries = {
        (task.id, kind): any(
            kind in members(channel.kinds)
            and (task.id in members(channel.tasks) or (channel.tasks is ALL and (task.id, kind) in owned))
            and _is_of(known, channel.operator, performers[task.id])
            for channel in channels
        )
        for task, kind in known.cells
    }
    covered = share(list(entries.values()))
    complaints = [found for (_, kind), found in entries.items() if kind is InputKind.COMPLAINT]
    return (
        (covered >= Fraction(2, 5),),
        (covered >= Fraction(4, 5), all(complaints)),
        (covered == 1,),
        (known.has_review("channel-overview", 12, residents=True),),
    )


def _is_of(known: Known, operator: Any, performers: list[Any]) -> bool:  # noqa: ANN401 - a party or none
    """Return whether a channel is of the municipality or of who performs the task, and of no second line."""
    bodies = {item.id: item for item in known.listed("organisations")}
    if operator is NONE or (operator in bodies and bodies[operator].second_line is True):
        return False
    whole = operator
    while whole in bodies:
        whole = bodies[whole].part_of
    return whole in MUNICIPAL_PARTIES or operator in performers


def single_owner(known: Known) -> Steps | str:
    """S1.2: owners and handlers."""
    if not known.cells:
        return "no-cells" if known.listed("tasks") else "no-tasks"
    listed = {(item.task, item.kind): item for item in known.listed("responsibilities")}
    found: list[Any] = [listed.get((task.id, kind)) for task, kind in known.cells]
    single = share([bool(one) and len(set(members(one.owners))) == 1 and said(one.handlers) for one in found])
    safe = share([bool(one) and said(one.deputy) and said(one.escalation_point) for one in found])
    return (
        (single >= Fraction(2, 5),),
        (single >= Fraction(4, 5),),
        (single == 1, safe == 1),
        (known.has_review("responsibility-matrix", 12),),
    )


def public_information(known: Known) -> Steps | str:
    """S1.3: the five elements of each active channel; without any channel the lowest level."""
    told = [
        channel.published is True and element is True
        for channel in known.live("channels")
        for element in (
            channel.information.purpose,
            channel.information.how_to_reach,
            channel.information.handler,
            channel.information.term,
            channel.information.next_step,
        )
    ]
    present = share(told)
    whole = any(
        overview.published is True and len(set(members(overview.kinds))) == len(InputKind)
        for overview in known.live("overviews")
    )
    return (
        (present >= Fraction(2, 5),),
        (present >= Fraction(7, 10),),
        (present >= Fraction(9, 10), whole),
        (known.has_review("public-information", 12, residents=True),),
    )


def more_than_one_way(known: Known) -> Steps | str:
    """S1.4: electronic and oral ways, help, plain language, tests."""
    channels = known.live("channels")
    groups = {
        group
        for review in known.listed("reviews")
        if review.subject.value == "accessibility" and known.is_recent(review.date, 24)
        for group in members(review.target_groups)
    }
    return (
        (_both_ways(known, InputKind.COMPLAINT),),
        (all(_both_ways(known, kind) for kind in InputKind),),
        (
            any(channel.help_to_lodge is True for channel in channels),
            share([channel.plain_language is True for channel in channels]) == 1,
        ),
        (len(groups) >= 2,),
    )


def ways_in(known: Known, kind: InputKind) -> set[str]:
    """Return all ways in which the active channels together take a kind."""
    return {
        way.value
        for channel in known.live("channels")
        if kind in members(channel.kinds)
        for way in members(channel.ways)
    }


def _both_ways(known: Known, kind: InputKind) -> bool:
    ways = ways_in(known, kind)
    return bool(ways & ELECTRONIC) and bool(ways & ORAL)


def support_pairs(known: Known) -> list[tuple[str, str]]:
    """Return each task with each kind of support that it needs."""
    pairs = []
    for task in known.live("tasks"):
        domains = {domain.value for domain in members(task.domains)}
        if domains & SOCIAL:
            pairs.append((task.id, "clientondersteuning"))
        if "jeugd" in domains:
            pairs.append((task.id, "vertrouwenspersoon"))
    return pairs


def available_support(known: Known) -> set[tuple[str, str]]:
    """Return each task with each kind of support that residents can get with it."""
    return {(item.task, item.kind.value) for item in known.live("support") if item.available is True}


def independent_support(known: Known) -> Steps | str:
    """S1.6: support that is available, and mentioned on a channel of the task."""
    pairs = support_pairs(known)
    if not pairs:
        return "no-support-pairs"
    arranged = available_support(known)
    available = share([pair in arranged for pair in pairs])
    channels = [(one.tasks, {kind.value for kind in members(one.mentions)}) for one in known.live("channels")]
    mentioned = share(
        [
            any(kind in kinds and (tasks is ALL or task in members(tasks)) for tasks, kinds in channels)
            for task, kind in pairs
        ]
    )
    return (
        (available >= Fraction(1, 2),),
        (available == 1,),
        (mentioned >= Fraction(9, 10),),
        (known.has_review("support-awareness", 24),),
    )
