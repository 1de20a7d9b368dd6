import itertools
from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed, Fact
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.domain.outsourcing import ExternalRoute, OutsourcedTask
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.domain.vocabulary import BodyStatus, RouteKind, State
from professionele_klachtbehandeling.logic import Bounds
from professionele_klachtbehandeling.measures.external_route import external_route_known, external_route_mentioned
from tests.landscapes import landscape
from tests.measures.completions import by_enumeration, by_measure, is_small
from tests.measures.outsourced import STATES, TASKS, YES_OR_NO, closed, item, outsourcing

NATIONAL, OWN, DISPUTES, COMMITTEE, OTHER = RouteKind
MUNICIPAL, JOINT, CARE, YOUTH, REST = BodyStatus
OPEN = Bounds(Fraction(0), Fraction(1))


def share(*parts: int) -> Bounds:
    """Return the bounds of so many of so many, or from so many of so many to so many of so many."""
    return Bounds(Fraction(parts[0], parts[1]), Fraction(parts[-2], parts[-1]))


def body(id: str, statuses: Any = (REST,)) -> Organisation:  # noqa: A002, ANN401 - the word of the field; a fact
    """Return an organisation that can perform tasks."""
    return Organisation(id=id, name=id.upper(), statuses=statuses)


def route(body: str, kind: Any, **fields: Any) -> ExternalRoute:  # noqa: ANN401 - facts of several types
    """Return an external route."""
    return ExternalRoute(body=body, kind=kind, **fields)


def known(
    *items: OutsourcedTask, bodies: tuple[Organisation, ...] = (), routes: tuple[ExternalRoute, ...] = ()
) -> Bounds:
    """Return the share of bodies with a valid route, where no section is open."""
    listed = Snapshot(closed(*items, organisations=bodies, external_routes=routes))
    value, absence = by_measure(external_route_known(listed))
    assert absence is None
    assert isinstance(value, Bounds)
    return value


@pytest.mark.parametrize(
    ("kind", "expected"),
    [(NATIONAL, 1), (OWN, 1), (DISPUTES, 0), (COMMITTEE, 0), (OTHER, 0), (NONE, 0)],
)
def test_the_municipality_itself_counts(kind: RouteKind, expected: int) -> None:
    """Without any outsourcing there is one body; an ombudsman, national or own, is its route."""
    assert share(expected, 1) == known(routes=(route("gemeente", kind),))


def test_without_a_route_nothing_is_known() -> None:
    """Where no route is listed and none is left out, the municipality has none."""
    assert share(0, 1) == known()


@pytest.mark.parametrize(
    ("status", "valid"),
    [
        (MUNICIPAL, {NATIONAL, OWN}),
        (JOINT, {NATIONAL, OWN}),
        (CARE, {DISPUTES}),
        (YOUTH, {COMMITTEE}),
        (REST, {NATIONAL, OWN}),
    ],
)
def test_the_status_of_a_body_says_which_route_is_valid(status: BodyStatus, valid: set[RouteKind]) -> None:
    """Each sort of body has its own routes, here beside a municipality that is joined to the Nationale ombudsman."""
    found = {
        kind
        for kind in RouteKind
        if share(2, 2)
        == known(
            item(executing_body="zorg"),
            bodies=(body("zorg", (status,)),),
            routes=(route("gemeente", NATIONAL), route("zorg", kind)),
        )
    }

    assert valid == found


@pytest.mark.parametrize(
    ("own_route", "expected"),
    [
        (route("gemeente", OWN), share(1, 2)),
        (route("gemeente", NATIONAL, state=State.PLANNED), share(0, 2)),
        (route("gemeente", NATIONAL, state=UNKNOWN), share(0, 2, 2, 2)),
        (route("gemeente", Disputed((NATIONAL, OWN))), share(1, 2, 2, 2)),
        (route("gemeente", UNKNOWN), share(0, 2, 2, 2)),
    ],
)
def test_the_national_ombudsman_is_valid_for_others_where_the_municipality_is_joined(
    own_route: ExternalRoute, expected: Bounds
) -> None:
    """For a body that is neither public nor a provider, he counts only with a municipality that is joined to him."""
    listed = (own_route, route("zorg", NATIONAL))

    assert expected == known(item(executing_body="zorg"), bodies=(body("zorg"),), routes=listed)


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        ((DISPUTES,), share(1, 2)),
        ((DISPUTES, COMMITTEE), share(2, 2)),
        ((Disputed((DISPUTES, COMMITTEE)),), share(1, 2)),
        ((UNKNOWN,), share(1, 2)),
        ((UNKNOWN, DISPUTES), share(1, 2, 2, 2)),
    ],
)
def test_a_body_with_two_statuses_needs_a_route_for_each(kinds: tuple[Any, ...], expected: Bounds) -> None:
    """One route serves one of them, also where it is open which."""
    routes = (route("gemeente", OWN), *(route("zorg", kind) for kind in kinds))

    assert expected == known(item(executing_body="zorg"), bodies=(body("zorg", (CARE, YOUTH)),), routes=routes)


def test_an_unknown_status_is_open_unless_every_status_is_served() -> None:
    """With a route for whatever a body may be, it does not matter what it is."""
    some = (route("gemeente", OWN), route("zorg", OWN))
    all_ = (*some, route("zorg", DISPUTES), route("zorg", COMMITTEE))

    found = [known(item(executing_body="zorg"), bodies=(body("zorg", UNKNOWN),), routes=one) for one in (some, all_)]

    assert [share(1, 2, 2, 2), share(2, 2)] == found


def test_a_body_without_any_status_is_one_of_the_others() -> None:
    """Known to be nothing in particular, it needs an ombudsman."""
    routes = (route("gemeente", OWN), route("zorg", OWN))

    assert share(2, 2) == known(item(executing_body="zorg"), bodies=(body("zorg", NONE),), routes=routes)


def test_a_body_counts_once() -> None:
    """Two tasks of one body make one body, and what the municipality performs itself makes none."""
    items = (item("a", executing_body="zorg"), item("b", executing_body="zorg"), item("c", executing_body="college"))

    assert share(1, 2) == known(*items, bodies=(body("zorg"),), routes=(route("gemeente", OWN),))


def test_a_route_of_a_part_of_the_municipality_is_its_own() -> None:
    """The municipality is one body, by whatever name it is called."""
    assert share(1, 1) == known(routes=(route("raad", OWN),))


@pytest.mark.parametrize(
    ("executing_body", "expected"),
    [
        (Disputed(("goed", "slecht")), share(1, 2, 2, 2)),
        (Disputed(("goed", "gemeente")), share(1, 1)),
        (Disputed(("slecht", NONE)), share(1, 2, 1, 1)),
        (UNKNOWN, share(1, 2, 2, 2)),
        (NONE, share(1, 1)),
    ],
)
def test_an_open_body_is_one_of_those_it_may_be(executing_body: Any, expected: Bounds) -> None:  # noqa: ANN401 - a fact
    """A disputed body is one of its values; an unknown one may be any, also one that is there already."""
    bodies = (body("goed"), body("slecht"))
    routes = (route("gemeente", OWN), route("goed", OWN))

    assert expected == known(item(executing_body=executing_body), bodies=bodies, routes=routes)


def test_an_unknown_body_must_be_listed_where_all_are() -> None:
    """Where all organisations are listed and served, whoever performs the task is served."""
    served = (route("gemeente", OWN), route("goed", OWN))

    assert share(1, 1) == known(item(executing_body=UNKNOWN), bodies=(body("goed"),), routes=served)


def test_an_unknown_body_may_be_unlisted() -> None:
    """Where more organisations may exist, whoever performs the task may be served or not."""
    complete = tuple(section for section in SECTIONS if section != "organisations")
    listed = landscape(
        complete=complete,
        tasks=TASKS,
        outsourced_tasks=(item("a"), item("b")),
        external_routes=(route("gemeente", OWN),),
    )

    actual = external_route_known(Snapshot(listed))

    assert (share(1, 3, 1, 1), None) == by_measure(actual)
    assert ["gemeente", "a", "b"] == [one.subject for one in actual.cases]


def test_bodies_of_one_task_come_and_go_with_it() -> None:
    """Where it is open whether a task is performed, both bodies that perform it count or neither does."""
    tasks = (attrs.evolve(TASKS[0], state=UNKNOWN),)
    listed = closed(
        item("a", executing_body="goed"),
        item("b", executing_body="slecht"),
        tasks=tasks,
        organisations=(body("goed"), body("slecht")),
        external_routes=(route("gemeente", OWN), route("goed", OWN)),
    )

    assert (share(2, 3, 1, 1), None) == by_measure(external_route_known(Snapshot(listed)))


def test_an_unlisted_route_may_exist() -> None:
    """In an open section of routes, whoever has none listed may have one; what is served stays served."""
    complete = tuple(section for section in SECTIONS if section != "external_routes")
    listed = landscape(
        complete=complete,
        tasks=TASKS,
        organisations=(body("zorg"),),
        outsourced_tasks=(item(executing_body="zorg"),),
        external_routes=(route("gemeente", OWN),),
    )

    assert (share(1, 2, 2, 2), None) == by_measure(external_route_known(Snapshot(listed)))


def test_more_bodies_may_exist_where_more_may_be_outsourced() -> None:
    """The share is open, but for the end from which a listed body keeps it."""
    listed = landscape(complete=("external_routes",), tasks=TASKS)

    actual = external_route_known(Snapshot(listed))

    assert (Bounds(Fraction(0), Fraction(1), high_reached=False), None) == by_measure(actual)


def test_a_route_must_be_mentioned_for_each_status() -> None:
    """Known is not enough: of a body with two statuses, residents are told of a valid route for each."""
    bodies = (body("zorg", (CARE, YOUTH)),)
    routes = (
        route("gemeente", OWN, mentioned=True),
        route("zorg", DISPUTES, mentioned=True),
        route("zorg", COMMITTEE, mentioned=False),
        route("zorg", COMMITTEE, name="regionaal", mentioned=UNKNOWN),
    )
    listed = Snapshot(closed(item(executing_body="zorg"), organisations=bodies, external_routes=routes))

    assert (share(2, 2), None) == by_measure(external_route_known(listed))
    assert (share(1, 2, 2, 2), None) == by_measure(external_route_mentioned(listed))


def test_a_mention_of_an_invalid_route_does_not_count() -> None:
    """A route that is told but not valid helps nobody."""
    routes = (route("gemeente", OWN, mentioned=False), route("gemeente", DISPUTES, mentioned=True))
    listed = Snapshot(closed(external_routes=routes))

    assert (share(0, 1), None) == by_measure(external_route_mentioned(listed))


def test_the_share_leads_to_its_facts() -> None:
    """A body names who performs the task, its status and its routes; and that of the municipality where it matters."""
    routes = (route("gemeente", OWN), route("zorg", OWN))
    listed = Snapshot(
        closed(item(executing_body="zorg"), organisations=(body("zorg"),), external_routes=routes),
    )

    found = external_route_mentioned(listed)

    expected = [
        ["external_routes[0].kind", "external_routes[0].mentioned"],
        [
            "outsourced_tasks[0].executing_body",
            "organisations[0].statuses",
            "external_routes[0].kind",
            "external_routes[1].kind",
            "external_routes[1].mentioned",
        ],
    ]
    assert expected == [[str(place) for place in one.facts] for one in found.cases]


def test_beyond_many_sets_bodies_are_taken_by_themselves() -> None:
    """Where all hangs together in too many ways, the bounds contain the exact ones, and come at once."""
    names = [f"b{number:02}" for number in range(30)]
    items = (item(f"u{number}", executing_body=Disputed(pair)) for number, pair in enumerate(itertools.pairwise(names)))
    bodies = tuple(body(name) for name in names)

    assert share(1, 31, 1, 1) == known(*items, bodies=bodies, routes=(route("gemeente", OWN),))


NAMES = ("gemeente", "goed", "slecht", "open")
BODIES = st.sampled_from(
    ("goed", "slecht", "open", UNKNOWN, Disputed(("goed", "slecht")), Disputed(("open", "gemeente")))
)
STATUSES = st.sampled_from(((REST,), (JOINT,), (CARE, YOUTH), Disputed(((CARE,), (REST,)))))
KINDS = st.sampled_from(
    (NATIONAL, OWN, DISPUTES, UNKNOWN, Disputed((NATIONAL, OTHER)), Disputed((DISPUTES, COMMITTEE)))
)
ROUTES = st.builds(route, st.sampled_from(NAMES[:3]), KINDS, mentioned=YES_OR_NO, state=STATES)
CANDIDATES = {
    "outsourced_tasks.executing_body": NAMES,
    "external_routes.kind": tuple(RouteKind),
    "external_routes.mentioned": (True, False),
}


@given(outsourcing(), st.tuples(BODIES, BODIES, BODIES))
def test_bodies_are_what_enumeration_finds(listed: Landscape, bodies: tuple[Fact[str], ...]) -> None:
    """However tasks, outsourcings and bodies turn out, the least and the greatest share are exact."""
    given_ = attrs.evolve(
        listed,
        tasks=tuple(attrs.evolve(task, domains=NONE) for task in listed.tasks),
        outsourced_tasks=tuple(
            attrs.evolve(one, executing_body=name)
            for one, name in zip(listed.outsourced_tasks, bodies[: len(listed.outsourced_tasks)], strict=True)
        ),
        organisations=tuple(body(name) for name in NAMES[1:]),
        external_routes=(route("gemeente", OWN), route("goed", OWN), route("open", Disputed((OWN, OTHER)))),
    )
    assume(is_small(given_, CANDIDATES))

    assert by_enumeration(external_route_known, given_, CANDIDATES) == by_measure(
        external_route_known(Snapshot(given_))
    )


@given(st.tuples(STATUSES, STATUSES), st.lists(ROUTES, max_size=3))
def test_routes_are_what_enumeration_finds(statuses: tuple[Any, ...], routes: list[ExternalRoute]) -> None:
    """However statuses and routes turn out, the least and the greatest share are exact."""
    given_ = closed(
        item("u1", executing_body="goed"),
        item("u2", executing_body="slecht"),
        organisations=(body("goed", statuses[0]), body("slecht", statuses[1])),
        external_routes=tuple(routes),
    )
    assume(is_small(given_, CANDIDATES))

    for measure in (external_route_known, external_route_mentioned):
        assert by_enumeration(measure, given_, CANDIDATES) == by_measure(measure(Snapshot(given_)))
