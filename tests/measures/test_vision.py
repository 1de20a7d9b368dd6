"""The vision on complaint handling: who took part, what it asks, and whether it was looked at again."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.culture import Vision
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed, Fact
from professionele_klachtbehandeling.domain.vocabulary import Involvement, State
from professionele_klachtbehandeling.logic import Bounds, Truth
from professionele_klachtbehandeling.measures.vision import vision_recalibrated, vision_shared
from tests.landscapes import landscape, snapshot
from tests.measures.completions import by_enumeration, by_measure

DECIDED, INVOLVED = Involvement.DECIDED, Involvement.INVOLVED
PARTIES = {f"visions.{party}": (NONE, INVOLVED, DECIDED) for party in ("college", "council", "civil_service")}
CANDIDATES: dict[str, Any] = {**PARTIES, "visions.measurable_goals": (True, False)}
OPEN_VISION = st.fixed_dictionaries(
    {
        "college": st.sampled_from(
            [NONE, INVOLVED, DECIDED, UNKNOWN, Disputed((DECIDED, INVOLVED)), Disputed((NONE, DECIDED))]
        ),
        "council": st.sampled_from([NONE, DECIDED, UNKNOWN]),
        "civil_service": st.sampled_from([NONE, INVOLVED, UNKNOWN]),
        "measurable_goals": st.sampled_from([True, False, UNKNOWN]),
        "state": st.sampled_from([State.IN_FORCE, State.ANNOUNCED, UNKNOWN]),
    }
)


def vision(name: str = "Leren van klachten", **facts: Any) -> Vision:  # noqa: ANN401 - any field
    """Return a vision of which all is known: nobody took part in it, and it has no goals."""
    nothing = {"college": NONE, "council": NONE, "civil_service": NONE, "measurable_goals": False, "recalibrated": NONE}
    return Vision(name=name, **{**nothing, **facts})


def shared(
    *visions: Vision,
    complete: tuple[str, ...] = ("visions",),
    parties: int,
    college_decided: bool = False,
    measurable_goals: bool = False,
) -> Bounds | Truth | None:
    """Return whether a vision is shared as asked."""
    facts = snapshot(complete=complete, visions=visions)
    asked = {"college_decided": college_decided, "measurable_goals": measurable_goals}
    return by_measure(vision_shared(facts, parties=parties, **asked))[0]


@given(st.lists(OPEN_VISION, max_size=2), st.integers(1, 3), st.booleans(), st.booleans())
def test_vision_shared_is_what_enumeration_finds(
    listed: list[dict[str, Any]], parties: int, decided: bool, goals: bool
) -> None:
    """Whatever is open, the answer is that of trying every completion, the college being one fact used twice."""
    visions = tuple(vision(f"Visie {number}", **one) for number, one in enumerate(listed))
    facts = landscape(complete=("visions",), visions=visions)
    asked: dict[str, Any] = {"parties": parties, "college_decided": decided, "measurable_goals": goals}

    expected = by_enumeration(vision_shared, facts, CANDIDATES, **asked)

    assert expected == by_measure(vision_shared(snapshot(complete=("visions",), visions=visions), **asked))


def test_one_vision_has_to_do_it() -> None:
    """Two visions that each lack something do not make one that has all."""
    of_college, of_council = vision("A", college=DECIDED), vision("B", council=DECIDED, civil_service=INVOLVED)

    assert Truth.NO is shared(of_college, of_council, parties=3)
    assert Truth.NO is shared(of_college, of_council, parties=2, college_decided=True)
    assert Truth.YES is shared(of_college, of_council, parties=2)


def test_decision_of_the_college_is_no_mere_involvement() -> None:
    """A college that was involved counts as a party, not as one that decided."""
    assert Truth.YES is shared(vision(college=INVOLVED, council=DECIDED), parties=2)
    assert Truth.NO is shared(vision(college=INVOLVED, council=DECIDED), parties=2, college_decided=True)


def test_unlisted_vision_may_be_shared() -> None:
    """In an open section another vision may do what the listed ones do not."""
    assert Truth.OPEN is shared(vision(), complete=(), parties=3, college_decided=True, measurable_goals=True)
    assert Truth.NO is shared(vision(), parties=1)


@pytest.mark.parametrize(
    ("recalibrated", "expected"),
    [
        ((PartialDate(2022, 7, 1),), Truth.YES),
        ((PartialDate(2022, 6, 30),), Truth.NO),
        ((PartialDate(2022),), Truth.OPEN),
        ((PartialDate(2020), PartialDate(2025)), Truth.YES),
        ((PartialDate(2026, 7, 2),), Truth.NO),
        (Disputed(((PartialDate(2024),), (PartialDate(2020),))), Truth.OPEN),
        (UNKNOWN, Truth.OPEN),
        (NONE, Truth.NO),
    ],
)
def test_recalibration_lies_in_the_window(recalibrated: Fact[tuple[PartialDate, ...]], expected: Truth) -> None:
    """A vision was recalibrated where the latest date up to the reference date lies in the window, ends included."""
    facts = snapshot(complete=("visions",), visions=(vision(recalibrated=recalibrated),))

    assert (expected, None) == by_measure(vision_recalibrated(facts, months=48))


def test_vision_that_is_no_longer_in_force_was_not_recalibrated() -> None:
    """A vision that has ended does not count, and one of which that is unknown leaves it open."""
    ended = vision(recalibrated=(PartialDate(2026, 3),), end=PartialDate(2026, 6, 30))
    doubtful = vision(recalibrated=(PartialDate(2026, 3),), end=PartialDate(2026))

    for one, expected in ((ended, Truth.NO), (doubtful, Truth.OPEN)):
        facts = snapshot(complete=("visions",), visions=(one,))

        assert (expected, None) == by_measure(vision_recalibrated(facts, months=48))


def test_working_leads_to_the_facts() -> None:
    """The case of a vision names the fields that decide it, and what limits the vision where that is open."""
    result = vision_shared(snapshot(visions=(vision(state=UNKNOWN),)), parties=1, measurable_goals=True)
    fields = ("college", "council", "civil_service", "measurable_goals", "state", "begin", "end")

    assert [f"visions[0].{field}" for field in fields] == [str(place) for place in result.cases[0].facts]
