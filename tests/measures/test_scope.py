from fractions import Fraction
from typing import Any

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed, Fact
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.domain.outsourcing import Decision
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.domain.vocabulary import ALL, DecisionSubject, Organ, State
from professionele_klachtbehandeling.logic import Bounds
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.scope import scope_decisions_recent, tasks_decided_by
from tests.landscapes import landscape
from tests.measures.completions import by_enumeration, by_measure, is_small
from tests.measures.outsourced import STATES, TASKS, closed, item, outsourcing

BOTH = (item("a", "bijstand"), item("b", "jeugdhulp"))
OLD, RECENT, LATER = PartialDate(2022, 6, 30), PartialDate(2022, 7, 1), PartialDate(2026, 7, 2)
NOTHING, HALF, WHOLE = Bounds.exactly(0), Bounds.exactly(Fraction(1, 2)), Bounds.exactly(1)
OPEN = Bounds(Fraction(0), Fraction(1))


def decision(
    id: str = "d1",  # noqa: A002 - the word of the field
    organ: Organ = Organ.COLLEGE,
    subject: DecisionSubject = DecisionSubject.SCOPE,
    **fields: Any,  # noqa: ANN401 - facts of several types
) -> Decision:
    """Return a decision about all tasks, unless other tasks are named."""
    return Decision(id=id, organ=organ, subject=subject, **{"tasks": ALL, "date": RECENT, **fields})


def decided(*decisions: Decision, organ: str = "college") -> Bounds | None:
    """Return which share of two outsourced tasks an organ decided on."""
    return by_measure(tasks_decided_by(Snapshot(closed(*BOTH, decisions=decisions)), organ=organ))[0]  # type: ignore[return-value]  # a share


def recent(*decisions: Decision) -> Bounds | None:
    """Return which share of the decisions on two outsourced tasks is recent."""
    return by_measure(scope_decisions_recent(Snapshot(closed(*BOTH, decisions=decisions)), months=48))[0]  # type: ignore[return-value]  # a share


@pytest.mark.parametrize(
    ("tasks", "expected"),
    [
        (ALL, WHOLE),
        (("bijstand", "jeugdhulp"), WHOLE),
        (("bijstand",), HALF),
        (NONE, NOTHING),
        (UNKNOWN, OPEN),
        (Disputed((("bijstand",), ("jeugdhulp",))), HALF),
        (Disputed((ALL, ("jeugdhulp",))), Bounds(Fraction(1, 2), Fraction(1))),
    ],
)
def test_one_decision_may_cover_more_tasks(tasks: Any, expected: Bounds) -> None:  # noqa: ANN401 - a fact about tasks
    """A decision counts for each task it covers; where two statements differ, for the tasks of one of them."""
    assert expected == decided(decision(tasks=tasks))


def test_only_the_organ_and_subject_asked_after_count() -> None:
    """Neither a decision of another organ nor one about something else counts."""
    others = (decision("a", Organ.COUNCIL), decision("b", subject=DecisionSubject.OVERSIGHT))

    assert NOTHING == decided(*others)
    assert WHOLE == decided(*others, organ="raad")


def test_a_plan_is_no_decision() -> None:
    """A decision that is only announced does not count, and one of which that is unknown is open."""
    assert NOTHING == decided(decision(state=State.ANNOUNCED))
    assert OPEN == decided(decision(state=UNKNOWN))


@pytest.mark.parametrize(
    ("date", "counted", "fresh"),
    [
        (RECENT, WHOLE, HALF),
        (OLD, WHOLE, NOTHING),
        (LATER, NOTHING, NOTHING),
        (PartialDate(2022), WHOLE, Bounds(Fraction(0), Fraction(1, 2))),
        (PartialDate(2026), OPEN, Bounds(Fraction(0), Fraction(1, 2))),
        (UNKNOWN, WHOLE, Bounds(Fraction(0), Fraction(1, 2))),
        (NONE, WHOLE, NOTHING),
        (Disputed((OLD, NONE)), WHOLE, NOTHING),
        (Disputed((OLD, LATER)), OPEN, NOTHING),
    ],
)
def test_dates_decide_what_counts_and_what_is_recent(date: Fact[PartialDate], counted: Bounds, fresh: Bounds) -> None:
    """An undated decision counts and may be recent; one after the reference date does neither; one organ is half."""
    assert counted == decided(decision(date=date))
    assert fresh == recent(decision(date=date))


def test_the_newest_decision_counts() -> None:
    """An older decision beside a recent one takes nothing away, nor does one that is yet to be taken."""
    council = (decision("r1", Organ.COUNCIL, date=OLD), decision("r2", Organ.COUNCIL, date=LATER))

    assert HALF == recent(decision("c1", date=OLD), decision("c2"), *council)
    assert WHOLE == recent(decision("c1"), *council, decision("r3", Organ.COUNCIL))


def test_an_undated_decision_beside_an_old_one_leaves_it_open() -> None:
    """It may be the newest of the two."""
    assert Bounds(Fraction(0), Fraction(1, 2)) == recent(decision("c1", date=OLD), decision("c2", date=UNKNOWN))


def test_an_unlisted_decision_may_exist() -> None:
    """In an open section of decisions what is not decided is open."""
    listed = landscape(
        complete=("tasks", "outsourced_tasks"),
        tasks=TASKS,
        outsourced_tasks=BOTH,
        decisions=(decision(tasks=("bijstand",)),),
    )

    actual = tasks_decided_by(Snapshot(listed), organ="college")

    assert (Bounds(Fraction(1, 2), Fraction(1)), None) == by_measure(actual)


def test_nothing_outsourced_needs_no_decision() -> None:
    """Where nothing is outsourced, there is nothing to take a share of."""
    expected = (None, AbsenceReason.NOTHING_OUTSOURCED)

    assert expected == by_measure(tasks_decided_by(Snapshot(closed()), organ="raad"))
    assert expected == by_measure(scope_decisions_recent(Snapshot(closed()), months=48))


def test_the_share_leads_to_the_decisions() -> None:
    """Each outsourced task names the decisions that cover it; where there is none, itself."""
    listed = Snapshot(closed(*BOTH, decisions=(decision(tasks=("bijstand",)),)))

    found = tasks_decided_by(listed, organ="college")

    expected = [["decisions[0].tasks", "decisions[0].date"], ["outsourced_tasks[1]"]]
    assert expected == [[str(place) for place in one.facts] for one in found.cases]


DECISIONS = st.builds(
    decision,
    organ=st.sampled_from((Organ.COLLEGE, Organ.COUNCIL)),
    state=STATES,
    tasks=st.sampled_from(
        (
            ALL,
            ("jeugdhulp",),
            UNKNOWN,
            Disputed((("bijstand",), ("jeugdhulp",))),
            Disputed((ALL, NONE, ("bijstand",))),
        )
    ),
    date=st.sampled_from((OLD, RECENT, LATER, UNKNOWN, NONE, Disputed((OLD, RECENT)), Disputed((RECENT, LATER)))),
)


@given(outsourcing(), st.lists(DECISIONS, max_size=2))
def test_shares_are_what_enumeration_finds(listed: Landscape, decisions: list[Decision]) -> None:
    """However states, tasks and dates turn out, the least and the greatest share are exact."""
    given_ = attrs.evolve(
        listed, decisions=tuple(attrs.evolve(one, id=f"d{number}") for number, one in enumerate(decisions))
    )
    candidates = {
        "decisions.tasks": ((), ("bijstand",), ("jeugdhulp",), ALL),
        "decisions.date": (OLD, RECENT),
    }
    assume(is_small(given_, candidates))

    for measure, asked in ((tasks_decided_by, {"organ": "college"}), (scope_decisions_recent, {"months": 48})):
        expected = by_enumeration(measure, given_, candidates, **asked)

        assert expected == by_measure(measure(Snapshot(given_), **asked))
