"""Independent support: available, and mentioned where residents come in."""

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed, Fact
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.domain.task import SupportArrangement, Task
from professionele_klachtbehandeling.domain.vocabulary import ALL, State, SupportKind, TaskDomain
from professionele_klachtbehandeling.logic import Bounds, Option, Truth
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.quantity import Absent, Measured, Result
from professionele_klachtbehandeling.measures.support import (
    support_available,
    support_mentioned,
    wmo_support_available,
    youth_adviser_available,
)
from tests.landscapes import landscape, snapshot
from tests.measures.completions import STATES, by_enumeration, by_measure, is_small, open_facts

YES, OPEN, NO = Truth.YES, Truth.OPEN, Truth.NO
WMO, YOUTH, TAXES, DEBT = TaskDomain.WMO, TaskDomain.YOUTH, TaskDomain.TAXES, TaskDomain.DEBT_HELP
CLIENT, ADVISER = SupportKind.CLIENT_SUPPORT, SupportKind.CONFIDENTIAL_ADVISER
CLOSED = ("tasks", "channels", "support")
HELP = Task(id="hulp", name="Hulp", domains=(WMO,))
CARE = Task(id="jeugd", name="Jeugdhulp", domains=(YOUTH,))
LEVY = Task(id="heffing", name="Heffing", domains=(TAXES,))


def arrangement(
    task: str, kind: SupportKind, available: Fact[bool] = True, state: Fact[State] = State.IN_FORCE
) -> SupportArrangement:
    """Return an arrangement, in force unless said otherwise."""
    return SupportArrangement(task=task, kind=kind, available=available, state=state)


def facts(*tasks: Task, support: tuple[SupportArrangement, ...] = (), complete: tuple[str, ...] = CLOSED) -> Snapshot:
    """Return tasks with their support."""
    return snapshot(complete=complete, tasks=tasks, support=support)


def bounds(result: Result) -> Bounds:
    """Return the bounds of a measured share."""
    assert isinstance(result, Measured)
    assert isinstance(result.value, Bounds)
    return result.value


def truth(result: Result) -> Truth:
    """Return the truth that was measured."""
    assert isinstance(result, Measured)
    assert isinstance(result.value, Truth)
    return result.value


def test_youth_task_needs_two_kinds_of_support() -> None:
    """A Wmo task makes one pair, a youth task two and a task outside the social domain none."""
    listed = arrangement("hulp", CLIENT), arrangement("jeugd", CLIENT)

    assert Bounds.exactly(Fraction(2, 3)) == bounds(support_available(facts(HELP, CARE, LEVY, support=listed)))


@pytest.mark.parametrize("domain", [TaskDomain.PARTICIPATION, DEBT, TaskDomain.INTEGRATION, TaskDomain.SOCIAL_OTHER])
def test_every_social_task_needs_client_support(domain: TaskDomain) -> None:
    """Client support is not for the Wmo alone."""
    assert Bounds.exactly(0) == bounds(support_available(facts(Task(id="a", name="A", domains=(TAXES, domain)))))


@pytest.mark.parametrize(
    ("available", "state", "expected"),
    [
        (True, State.IN_FORCE, (1, 1)),
        (False, State.IN_FORCE, (0, 0)),
        (NONE, State.IN_FORCE, (0, 0)),
        (UNKNOWN, State.IN_FORCE, (0, 1)),
        (Disputed((True, False)), State.IN_FORCE, (0, 1)),
        (True, State.PLANNED, (0, 0)),
        (True, UNKNOWN, (0, 1)),
    ],
)
def test_arrangement_counts_when_in_force_and_available(
    available: Fact[bool], state: Fact[State], expected: tuple[int, int]
) -> None:
    """Plans are not practice, also where other arrangements may be missing: what is listed is listed fully."""
    listed = (arrangement("hulp", CLIENT, available, state=state),)

    for complete in (CLOSED, ("tasks", "channels")):
        found = bounds(support_available(facts(HELP, support=listed, complete=complete)))
        assert Bounds(Fraction(expected[0]), Fraction(expected[1])) == found


def test_unlisted_arrangement_is_open_only_where_some_may_be_missing() -> None:
    """A pair that is not listed has no support where arrangements are complete."""
    assert Bounds.exactly(0) == bounds(support_available(facts(HELP)))
    assert Bounds(Fraction(0), Fraction(1)) == bounds(support_available(facts(HELP, complete=("tasks",))))


def test_doubtful_domain_settles_both_pairs_at_once() -> None:
    """A task that is a youth task or none at all makes two pairs or none."""
    doubtful = Task(id="a", name="A", domains=Disputed(((YOUTH,), (TAXES,))))
    listed = arrangement("hulp", CLIENT), arrangement("a", CLIENT)

    found = support_available(facts(HELP, doubtful, support=listed))

    assert Bounds(Fraction(2, 3), Fraction(1)) == bounds(found)
    assert isinstance(found, Measured)
    assert (Option(0, 0), Option(1, 2)) == found.cases[1].options


def test_unknown_domain_makes_none_one_or_two_pairs() -> None:
    """Nothing known of the domain leaves all of it open."""
    nameless = Task(id="a", name="A")
    listed = (arrangement("a", CLIENT),)

    found = support_available(facts(nameless, support=listed))

    assert Bounds(Fraction(1, 2), Fraction(1)) == bounds(found)
    assert isinstance(found, Measured)
    assert (Option(0, 0), Option(1, 1), Option(1, 2)) == found.cases[0].options
    assert AbsenceReason.NO_SUPPORT_PAIRS is found.may_be_absent
    assert ["tasks[0].domains", "support[0].available"] == [str(place) for place in found.cases[0].facts]


def test_facts_of_an_arrangement_that_may_be_over_lead_to_its_limits() -> None:
    """Where it is open whether support still exists, the case leads to what would tell."""
    found = support_available(facts(HELP, support=(arrangement("hulp", CLIENT, state=UNKNOWN),)))

    limits = [f"support[0].{field}" for field in ("available", "state", "begin", "end")]
    assert ["tasks[0].domains", *limits] == [str(place) for place in found.cases[0].facts]


def test_without_pairs_there_is_no_share() -> None:
    """A municipality whose tasks need no support has none to miss; tasks that may be missing leave it open."""
    absent = Absent(reason=AbsenceReason.NO_SUPPORT_PAIRS)

    assert absent == support_available(facts(LEVY))
    assert absent == support_mentioned(facts(LEVY))
    assert absent == wmo_support_available(facts(CARE, LEVY))
    assert absent == youth_adviser_available(facts(HELP, LEVY))
    assert Bounds(Fraction(0), Fraction(1)) == bounds(support_available(facts(complete=("support",))))


def mentioned(*channels: Channel, tasks: tuple[Task, ...] = (HELP, CARE), complete: tuple[str, ...] = CLOSED) -> Bounds:
    """Return the share of pairs that a channel mentions."""
    return bounds(support_mentioned(snapshot(complete=complete, tasks=tasks, channels=channels)))


def channel(
    tasks: object, mentions: Fact[tuple[SupportKind, ...]], name: str = "k", state: Fact[State] = State.IN_FORCE
) -> Channel:
    """Return a channel, of whomever it is."""
    return Channel(id=name, name=name, tasks=tasks, mentions=mentions, state=state)  # type: ignore[arg-type]  # any fact


def test_support_is_mentioned_on_a_channel_of_the_task() -> None:
    """A channel for all tasks counts for each, one for a task for that task, and a closed one for none."""
    assert Bounds.exactly(Fraction(2, 3)) == mentioned(channel(ALL, (CLIENT,)))
    assert Bounds.exactly(Fraction(1, 3)) == mentioned(channel(("hulp",), (CLIENT, ADVISER)))
    assert Bounds.exactly(1) == mentioned(channel(("hulp",), (CLIENT,)), channel(("jeugd",), (CLIENT, ADVISER), "l"))
    assert Bounds.exactly(0) == mentioned(channel(ALL, (CLIENT, ADVISER), state=State.CLOSED))
    assert Bounds.exactly(0) == mentioned(channel(ALL, NONE))


def test_channel_that_mentions_one_or_the_other_mentions_one() -> None:
    """What is disputed counts for exactly one of the two pairs of a youth task."""
    disputed: Fact[tuple[SupportKind, ...]] = Disputed(((CLIENT,), (ADVISER,)))

    assert Bounds.exactly(Fraction(1, 2)) == mentioned(channel(("jeugd",), disputed), tasks=(CARE,))


def test_unlisted_channels_may_mention_all() -> None:
    """Where channels may be missing, only what is listed is sure."""
    assert Bounds(Fraction(1, 3), Fraction(1)) == mentioned(
        channel(("hulp",), (CLIENT,)), complete=("tasks", "support")
    )


def test_mentions_lead_to_the_channels_of_the_task() -> None:
    """Each task names its domains and the channels that are or may be for it."""
    channels = channel(("hulp",), (CLIENT,)), channel(("jeugd",), (CLIENT,), "l", UNKNOWN)

    found = support_mentioned(snapshot(complete=CLOSED, tasks=(HELP, CARE), channels=channels))

    assert isinstance(found, Measured)
    assert [
        ["tasks[0].domains", "channels[0].tasks", "channels[0].mentions"],
        [
            *("tasks[1].domains", "channels[1].tasks", "channels[1].mentions"),
            *("channels[1].state", "channels[1].begin", "channels[1].end"),
        ],
    ] == [[str(place) for place in case.facts] for case in found.cases]


@pytest.mark.parametrize(
    ("tasks", "support", "expected"),
    [
        ((HELP, CARE), (arrangement("hulp", CLIENT),), YES),
        ((HELP, CARE), (arrangement("jeugd", CLIENT),), NO),
        ((HELP,), (arrangement("hulp", CLIENT, UNKNOWN),), OPEN),
        ((HELP, Task(id="a", name="A")), (arrangement("hulp", CLIENT),), OPEN),
        ((HELP, Task(id="a", name="A")), (arrangement("hulp", CLIENT), arrangement("a", CLIENT)), YES),
        ((HELP, Task(id="a", name="A")), (), NO),
    ],
)
def test_wmo_tasks_need_client_support(
    tasks: tuple[Task, ...], support: tuple[SupportArrangement, ...], expected: Truth
) -> None:
    """Client support must be there for every task that is under the Wmo."""
    assert expected is truth(wmo_support_available(facts(*tasks, support=support)))


@pytest.mark.parametrize(
    ("tasks", "support", "expected"),
    [
        ((HELP, CARE), (arrangement("jeugd", ADVISER),), YES),
        ((HELP, CARE), (arrangement("jeugd", CLIENT),), NO),
        ((CARE,), (arrangement("jeugd", ADVISER, UNKNOWN),), OPEN),
    ],
)
def test_youth_tasks_need_a_confidential_adviser(
    tasks: tuple[Task, ...], support: tuple[SupportArrangement, ...], expected: Truth
) -> None:
    """A confidential adviser must be there for every youth task; client support is something else."""
    assert expected is truth(youth_adviser_available(facts(*tasks, support=support)))


def test_breach_about_a_doubtful_task_may_be_none() -> None:
    """Where it is open whether there is a Wmo task at all, the duty fails only if there is one, and says so."""
    found = wmo_support_available(facts(Task(id="a", name="A")))

    assert NO is truth(found)
    assert isinstance(found, Measured)
    assert AbsenceReason.NO_SUPPORT_PAIRS is found.may_be_absent


DOMAINS = ((WMO,), (YOUTH,), (TAXES,), (WMO, YOUTH), NONE)
CANDIDATES = {
    "tasks.domains": DOMAINS,
    "support.available": (True, False),
    "channels.tasks": (ALL, NONE, ("a",)),
    "channels.mentions": ((CLIENT, ADVISER), (CLIENT,), (ADVISER,), NONE),
}


@st.composite
def landscapes(draw: st.DrawFn) -> Landscape:
    """Return two tasks with support or with channels, in which some facts are open."""
    tasks = tuple(
        Task(id=name, name=name, state=draw(STATES), domains=draw(open_facts(*DOMAINS))) for name in ("a", "b")
    )
    if draw(st.booleans()):
        pairs = st.sampled_from([("a", CLIENT), ("a", ADVISER), ("b", CLIENT), ("b", ADVISER)])
        support = tuple(
            SupportArrangement(task=task, kind=kind, state=draw(STATES), available=draw(open_facts(True, False)))
            for task, kind in draw(st.lists(pairs, unique=True, max_size=3))
        )
        return landscape(complete=CLOSED, tasks=tasks, support=support)
    channels = tuple(
        Channel(
            id=name,
            name=name,
            state=draw(STATES),
            tasks=draw(open_facts(("a",), ("b",), ("a", "b"), ALL, NONE)),
            mentions=draw(open_facts((CLIENT, ADVISER), (CLIENT,), (ADVISER,), NONE)),
        )
        for name in draw(st.sampled_from(["", "k", "kl"]))
    )
    return landscape(complete=CLOSED, tasks=tasks, channels=channels)


@given(found=landscapes())
def test_support_is_exact_over_all_completions(found: Landscape) -> None:
    """Every measure of this module says the least and the greatest that the open facts can come to."""
    assume(is_small(found, CANDIDATES))

    for measure in (support_available, support_mentioned, wmo_support_available, youth_adviser_available):
        assert by_enumeration(measure, found, CANDIDATES) == by_measure(measure(Snapshot(found)))
