"""Spearhead 2: where can a resident go after the municipality or an executing body dealt with a complaint?"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

import attrs

from professionele_klachtbehandeling.domain.fact import Nothing, holds, is_yes, values_of
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.domain.outsourcing import ExternalRoute
from professionele_klachtbehandeling.domain.snapshot import Reference, Snapshot
from professionele_klachtbehandeling.domain.vocabulary import MUNICIPAL_PARTIES, MUNICIPALITY, BodyStatus, RouteKind
from professionele_klachtbehandeling.logic import Truth, any_of
from professionele_klachtbehandeling.logic.coverage import cover, unions
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.executing_body import find_executing_bodies
from professionele_klachtbehandeling.measures.measure import MeasureKind, measure
from professionele_klachtbehandeling.measures.outsourcing import more_outsourced
from professionele_klachtbehandeling.measures.quantity import Result, case, places, share_found

_PUBLIC: Final = frozenset({BodyStatus.MUNICIPALITY, BodyStatus.JOINT_ARRANGEMENT})
_VALID_FOR: Final[Mapping[RouteKind, frozenset[BodyStatus]]] = MappingProxyType(
    {
        RouteKind.NATIONAL_OMBUDSMAN: _PUBLIC,
        RouteKind.OWN_OMBUDSMAN: _PUBLIC | {BodyStatus.OTHER},
        RouteKind.DISPUTE_BODY: frozenset({BodyStatus.CARE_PROVIDER}),
        RouteKind.COMPLAINTS_COMMITTEE: frozenset({BodyStatus.YOUTH_PROVIDER}),
        RouteKind.OTHER: frozenset(),
    }
)
"""For which bodies a route is valid. Reference: Awb 9:17, Gemeentewet 81p, Wgr 10 lid 4, Wkkgz 18, Jeugdwet 4.2.1."""
_VALID_WHERE_JOINED: Final = frozenset({BodyStatus.OTHER})
"""For which bodies the Nationale ombudsman is valid besides, where the municipality is joined to him.

The competence over private bodies is disputed and under study; this is our choice. Reference: domain decision 9.
"""


@measure(MeasureKind.SHARE)
def external_route_known(snapshot: Snapshot) -> Result:
    """Return the share of bodies, the municipality among them, of which a valid external route is known.

    Reference: indicator S2.6; domain decision 9: a body with two statuses needs a valid route for each.
    """
    return _bodies_with_route(snapshot, lambda route: Truth.YES, "kind")


@measure(MeasureKind.SHARE, "external_routes.mentioned")
def external_route_mentioned(snapshot: Snapshot) -> Result:
    """Return the share of bodies, the municipality among them, of which a valid external route is told to residents.

    Reference: indicator S2.6, level 4; of a body with two statuses, a valid route for each is told.
    """
    return _bodies_with_route(snapshot, lambda route: is_yes(route.mentioned), "kind", "mentioned")


@attrs.frozen
class _Routes:
    """Which routes there are for whom, as far as they have what is asked.

    Attributes:
        organisations: the listed bodies, with their place.
        listed: per body its routes, with place, whether they are in force, and whether they are and have what is asked.
        more: whether unlisted ones may exist.
        joined: whether the municipality itself is joined to the Nationale ombudsman.
    """

    organisations: Mapping[str, tuple[int, Organisation]]
    listed: Mapping[str, Sequence[tuple[int, ExternalRoute, Truth, Truth]]]
    more: bool
    joined: Truth

    @classmethod
    def find(cls, snapshot: Snapshot, asked: Callable[[ExternalRoute], Truth]) -> "_Routes":
        """Return the routes that are or may be in force."""
        listed: dict[str, list[tuple[int, ExternalRoute, Truth, Truth]]] = {}
        for index, route, standing in snapshot.standing(snapshot.landscape.external_routes):
            body = MUNICIPALITY if route.body in MUNICIPAL_PARTIES else route.body
            listed.setdefault(body, []).append((index, route, standing, standing & asked(route)))
        more = snapshot.is_open("external_routes")
        joined = any_of(
            standing & holds(route.kind, lambda kind: kind is RouteKind.NATIONAL_OMBUDSMAN)
            for _, route, standing, _ in listed.get(MUNICIPALITY, ())
        )
        organisations = {item.id: (index, item) for index, item in enumerate(snapshot.landscape.organisations)}
        return cls(organisations, listed, more, joined | (Truth.OPEN if more else Truth.NO))

    def statuses(self, body: str) -> list[frozenset[BodyStatus]]:
        """Return what a body can turn out to be in law; a body without any status is of the last sort, `overig`.

        Where nobody said it, one status at a time will do: a route for each of two is harder than a route for one, and
        certain for two where it is certain for every one.
        """
        if body == MUNICIPALITY:
            return [frozenset({BodyStatus.MUNICIPALITY})]
        stated = values_of(self.organisations[body][1].statuses)
        if stated is None:
            return [frozenset({status}) for status in BodyStatus]
        return [
            frozenset(() if isinstance(value, Nothing) else value) or frozenset({BodyStatus.OTHER}) for value in stated
        ]

    def serve(self, body: str) -> Truth:
        """Return whether a body has a valid route for each of its statuses."""
        found = {
            needed <= served
            for joined in (True, False)
            if (self.joined.possible if joined else not self.joined.certain)
            for served in unions(self._served(route, truth, joined) for _, route, _, truth in self.listed.get(body, ()))
            for needed in self.statuses(body)
        }
        return Truth.between(found == {True}, True in found or self.more)

    def _served(self, route: ExternalRoute, truth: Truth, joined: bool) -> set[frozenset[BodyStatus]]:
        """Return the sets of statuses of which one turns out to be served by a route."""
        kinds = values_of(route.kind)
        found = {frozenset[BodyStatus]()} if truth is not Truth.YES else set()
        if truth is not Truth.NO:
            for kind in RouteKind if kinds is None else kinds:
                valid = frozenset[BodyStatus]() if isinstance(kind, Nothing) else _VALID_FOR[kind]
                found.add(valid | _VALID_WHERE_JOINED if joined and kind is RouteKind.NATIONAL_OMBUDSMAN else valid)
        return found

    def facts(self, body: str, *fields: str) -> Iterator[Reference]:
        """Yield the places that decide whether a body has a valid route."""
        if body != MUNICIPALITY:
            yield from places("organisations", self.organisations[body][0], "statuses")
            if any(BodyStatus.OTHER in statuses for statuses in self.statuses(body)):
                yield from self.facts(MUNICIPALITY, "kind")
        for index, _, standing, _ in self.listed.get(body, ()):
            yield from places("external_routes", index, *fields, standing=standing)


def _bodies_with_route(snapshot: Snapshot, asked: Callable[[ExternalRoute], Truth], *fields: str) -> Result:
    """Return the share of bodies with a valid route that has what is asked, for each of their statuses."""
    routes = _Routes.find(snapshot, asked)
    bodies = find_executing_bodies(snapshot, routes.serve)
    sets = [frozenset({body}) for body in bodies.sure] + [one for part in bodies.parts for one in part]
    truths = {body: Truth.OPEN if isinstance(body, int) else routes.serve(body) for one in sets for body in one}
    found = []
    for body, performed in bodies.named.items():
        belongs = Truth.YES if body in bodies.sure else Truth.OPEN
        facts = [place for one in performed for place in one.places("executing_body")]
        if isinstance(body, int):
            found.append(case(performed[0].item.id, Truth.OPEN, *facts, belongs=belongs))
        else:
            facts += routes.facts(body, *fields)
            found.append(case(body, truths[body], *facts, belongs=belongs))
    parts = [[frozenset({body})] for body in bodies.sure] + [list(part) for part in bodies.parts]
    more = more_outsourced(snapshot)
    share = cover([[truths]]).share(parts, more=more)
    return share_found(share, found, more=more, empty=AbsenceReason.NOTHING_OUTSOURCED)
