"""Lists that seem to be complete and are not closed, and lists that are closed while they seem to lack something."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from professionele_klachtbehandeling.advice.oddity import Oddity
from professionele_klachtbehandeling.domain.fact import values_of
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.domain.vocabulary import (
    MUNICIPALITY,
    SOCIAL_DOMAINS,
    InputKind,
    Link,
    SupportKind,
    TaskDomain,
)
from professionele_klachtbehandeling.logic import Truth, Words
from professionele_klachtbehandeling.measures.registration import last_full_year
from professionele_klachtbehandeling.routes.cells import cells

_Test = Callable[[Snapshot], bool]


def odd_lists(snapshot: Snapshot) -> Iterator[Oddity]:
    """Yield the lists of a landscape that seem to be something else than what is said of them."""
    landscape = snapshot.landscape
    for section, seems_complete in _SEEM_COMPLETE.items():
        if snapshot.is_open(section) and landscape.section(section) and seems_complete(snapshot):
            why = Words.of(f"seems-complete.{section}")
            yield Oddity(code="seems-complete", section=section, values={"name": section, "why": why})
    for section, clues in _SPEAK_OF.items():
        if not snapshot.is_open(section) and not landscape.section(section):
            for clue, is_there in clues.items():
                if is_there(snapshot):
                    yield Oddity(code="closed-empty", section=section, values={"why": Words.of(f"clue.{clue}")})
                    break


def _every_cell_is_listed(snapshot: Snapshot) -> bool:
    """Return whether each applicable combination of task and kind is listed."""
    listed = {(item.task, item.kind) for item in snapshot.landscape.responsibilities}
    return all((cell.task, cell.kind) in listed for cell in cells(snapshot))


def _every_pair_has_support(snapshot: Snapshot) -> bool:
    """Return whether each task in the social domain, and for the young also an adviser, is listed."""
    listed = {(item.task, item.kind) for item in snapshot.landscape.support}
    for _, task, _ in snapshot.tasks:
        if values_of(task.domains) is None:
            return False
        domains = {domain for value in values_of(task.domains) or () if isinstance(value, tuple) for domain in value}
        if domains & set(SOCIAL_DOMAINS) and (task.id, SupportKind.CLIENT_SUPPORT) not in listed:
            return False
        if TaskDomain.YOUTH in domains and (task.id, SupportKind.CONFIDENTIAL_ADVISER) not in listed:
            return False
    return True


def _every_task_of_others_is_outsourced(snapshot: Snapshot) -> bool:
    """Return whether each task that another party owns or handles is listed, and each listed one has its body."""
    listed = {item.task for item in snapshot.landscape.outsourced_tasks}
    named = all(values_of(item.executing_body) for item in snapshot.landscape.outsourced_tasks)
    of_others = {task for task, _ in _others(snapshot)}
    return bool(of_others) and of_others <= listed and named


def _others(snapshot: Snapshot) -> Iterator[tuple[str, str]]:
    """Yield the tasks that parties beside the municipality own or handle, with the party."""
    for item in snapshot.landscape.responsibilities:
        for fact in (item.owners, item.handlers):
            for value in values_of(fact) or ():
                for party in value if isinstance(value, tuple) else ():
                    if snapshot.is_municipal(party) is Truth.NO:
                        yield item.task, party


def _every_kind_is_registered(snapshot: Snapshot) -> bool:
    """Return whether each kind of input is listed."""
    return {item.kind for item in snapshot.landscape.registers} >= set(InputKind)


def _every_body_has_route(snapshot: Snapshot) -> bool:
    """Return whether the municipality and each known executing body is listed."""
    bodies = {
        body
        for _, item, _ in snapshot.outsourced
        for body in values_of(item.executing_body) or ()
        if isinstance(body, str) and snapshot.is_municipal(body) is Truth.NO
    }
    listed = {route.body for route in snapshot.landscape.external_routes}
    return bool(bodies) and bodies | {MUNICIPALITY} <= listed


def _last_years_are_published(snapshot: Snapshot) -> bool:
    """Return whether the last two full years are listed."""
    last = last_full_year(snapshot.reference_date)
    return {last, last - 1} <= {item.year for item in snapshot.landscape.publications}


_SEEM_COMPLETE: Final[Mapping[str, _Test]] = {
    "responsibilities": _every_cell_is_listed,
    "support": _every_pair_has_support,
    "outsourced_tasks": _every_task_of_others_is_outsourced,
    "external_routes": _every_body_has_route,
    "registers": _every_kind_is_registered,
    "publications": _last_years_are_published,
}
"""Per section what it means that its list seems to be complete."""


def _speaks_of(select: Callable[[Landscape], Iterator[object]]) -> _Test:
    return lambda snapshot: next(select(snapshot.landscape), None) is not None


_SPEAK_OF: Final[Mapping[str, Mapping[str, _Test]]] = {
    "tasks": {"channels-listed": _speaks_of(lambda landscape: iter(landscape.channels))},
    "channels": {
        "tasks-listed": _speaks_of(lambda landscape: iter(landscape.tasks)),
        "overviews-listed": _speaks_of(lambda landscape: iter(landscape.overviews)),
    },
    "responsibilities": {
        "channels-handled": _speaks_of(
            lambda landscape: (one for one in landscape.channels if isinstance(one.handler, str))
        )
    },
    "support": {
        "support-mentioned": _speaks_of(
            lambda landscape: (one for one in landscape.channels if isinstance(one.mentions, tuple) and one.mentions)
        )
    },
    "outsourced_tasks": {
        "others-responsible": lambda snapshot: next(_others(snapshot), None) is not None,
        "bodies-report": _speaks_of(
            lambda landscape: (one for one in landscape.agreements if one.link is Link.BODY_TO_MUNICIPALITY)
        ),
        "bodies-have-routes": lambda snapshot: any(
            snapshot.is_municipal(one.body) is Truth.NO for one in snapshot.landscape.external_routes
        ),
        "register-listed": _speaks_of(lambda landscape: iter(landscape.outsourcing_registers)),
    },
    "registers": {"figures-listed": _speaks_of(lambda landscape: iter(landscape.figures))},
}
"""Per section what elsewhere speaks of things that it should list; the first clue is told."""
