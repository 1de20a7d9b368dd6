from fractions import Fraction
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.accountability import AccountabilityAgreement
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.domain.outsourcing import OutsourcedTask
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.domain.vocabulary import InputKind, Link, State
from professionele_klachtbehandeling.logic import Bounds, Truth
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.agreement import (
    agreement_cells_covered,
    agreement_coverage,
    agreements_evaluated,
    link_covers,
)
from professionele_klachtbehandeling.measures.measure import Measure
from professionele_klachtbehandeling.measures.quantity import Measured
from tests.landscapes import landscape, snapshot
from tests.measures.chain_of import (
    BODIES,
    COMPLETE,
    HULPVRAAG,
    INSIDE,
    KLACHT,
    MELDING,
    SIGNAAL,
    agreement,
    task,
)
from tests.measures.completions import by_enumeration, by_measure, is_small, open_facts

ALL_KINDS = (task("bijstand", *InputKind),)
OUTSOURCED = tuple(OutsourcedTask(id=body.id, task="bijstand", executing_body=body.id) for body in BODIES)
RECENT = (PartialDate(2025, 12),)


def chain(*agreements: AccountabilityAgreement, outsourced: tuple[OutsourcedTask, ...] = ()) -> Snapshot:
    """Return one task with all kinds, outsourced to these, and agreements; nothing is left out."""
    return snapshot(
        complete=COMPLETE,
        organisations=BODIES,
        tasks=ALL_KINDS,
        outsourced_tasks=outsourced,
        agreements=agreements,
    )


@pytest.mark.parametrize(
    "lacking",
    [
        {"adopted": False},
        {"content": NONE},
        {"form": NONE},
        {"responsible": NONE},
        {"frequency": NONE},
        {"end": PartialDate(2026, 6, 30)},
        {"begin": PartialDate(2026, 7, 2)},
        {"kinds": NONE},
    ],
)
def test_an_agreement_counts_only_when_it_is_whole(lacking: dict[str, Any]) -> None:
    """What is not adopted, not in force or lacks a part covers nothing; without the lack it covers four cells."""
    whole, broken = chain(agreement("brief")), chain(agreement("brief", **lacking))

    assert (Bounds.exactly(4), None) == by_measure(agreement_cells_covered(whole))
    assert (Bounds.exactly(0), None) == by_measure(agreement_cells_covered(broken))


def test_every_link_weighs_the_same() -> None:
    """Both inner links are covered and one of two bodies: (1 + 1 + 1/2) ÷ 3, while of the cells 12 of 16 are."""
    agreements = [agreement(link.value, link, evaluated=RECENT) for link in INSIDE]
    joint = agreement("kwartaal", Link.BODY_TO_MUNICIPALITY, bodies=("werkplein",), evaluated=RECENT)
    seen = chain(*agreements, joint, outsourced=OUTSOURCED)

    assert (Bounds.exactly(Fraction(5, 6)), None) == by_measure(agreement_coverage(seen))
    assert (Bounds.exactly(Fraction(12, 16)), None) == by_measure(agreements_evaluated(seen, months=24))


def test_nothing_outsourced_leaves_two_links() -> None:
    """Without executing bodies the link from them does not exist, and an agreement for it covers nothing."""
    seen = chain(agreement("brief"), agreement("kwartaal", Link.BODY_TO_MUNICIPALITY, bodies=("werkplein",)))

    assert (Bounds.exactly(Fraction(1, 2)), None) == by_measure(agreement_coverage(seen))
    assert (None, AbsenceReason.NOTHING_OUTSOURCED) == by_measure(
        link_covers(seen, link="uitvoerder-gemeente", kind="klacht")
    )


def test_disputed_kinds_cover_one_or_the_other() -> None:
    """An agreement on complaints or on signals covers exactly one of the two, and it is open which."""
    seen = chain(agreement("brief", kinds=Disputed(((KLACHT,), (SIGNAAL,)))))

    assert (Bounds.exactly(1), None) == by_measure(agreement_cells_covered(seen))
    assert (Truth.OPEN, None) == by_measure(link_covers(seen, link="college-raad", kind="klacht"))
    assert (Truth.NO, None) == by_measure(link_covers(seen, link="college-raad", kind="melding"))


def test_only_a_counting_agreement_is_evaluated() -> None:
    """An agreement that was evaluated but not adopted does not help the one that was adopted but not evaluated."""
    seen = chain(agreement("brief", evaluated=NONE), agreement("plan", adopted=False, evaluated=RECENT))

    assert (Bounds.exactly(0), None) == by_measure(agreements_evaluated(seen, months=24))


@pytest.mark.parametrize(
    ("left_open", "covered", "coverage"),
    [
        ("agreements", Bounds(Fraction(4), Fraction(8)), Bounds(Fraction(1, 2), Fraction(1))),
        # Ever more bodies without an agreement bring the share near a third of the one link that is covered.
        ("outsourced_tasks", Bounds.exactly(4), Bounds(Fraction(1, 3), Fraction(1, 2))),
    ],
)
def test_an_open_section_may_hold_more(left_open: str, covered: Bounds, coverage: Bounds) -> None:
    """Unlisted agreements may cover all, unlisted bodies may have no agreement."""
    closed = tuple(section for section in COMPLETE if section != left_open)
    seen = snapshot(complete=closed, tasks=ALL_KINDS, agreements=(agreement("brief"),))

    assert (covered, None) == by_measure(agreement_cells_covered(seen))
    assert (coverage, None) == by_measure(agreement_coverage(seen))


def test_a_share_that_is_only_approached_is_not_reached() -> None:
    """With a body that is surely covered, unlisted ones can bring its link near 0 but not to 0."""
    closed = ("tasks", "agreements")
    joint = agreement("kwartaal", Link.BODY_TO_MUNICIPALITY, bodies=("werkplein",))
    seen = snapshot(
        complete=closed, organisations=BODIES, tasks=ALL_KINDS, outsourced_tasks=OUTSOURCED[:1], agreements=(joint,)
    )

    actual = agreement_coverage(seen)

    assert (Bounds(Fraction(0), Fraction(1, 3), low_reached=False), None) == by_measure(actual)
    assert isinstance(actual, Measured)
    assert actual.more


def test_unlisted_bodies_with_an_agreement_have_no_greatest_number() -> None:
    """Where neither bodies nor agreements are all listed, any number of cells may be covered."""
    seen = snapshot(complete=("tasks",), tasks=ALL_KINDS)

    assert (Bounds(Fraction(0), None), None) == by_measure(agreement_cells_covered(seen))


def test_no_kinds_is_a_reason_of_absence() -> None:
    """Where no kind applies nothing can be covered; where none may apply, that is said."""
    nothing, perhaps = (
        snapshot(complete=COMPLETE),
        snapshot(complete=COMPLETE, tasks=(task("a", KLACHT, state=UNKNOWN),)),
    )

    assert (None, AbsenceReason.NO_KINDS) == by_measure(agreement_coverage(nothing))
    assert (Bounds.exactly(0), AbsenceReason.NO_KINDS) == by_measure(agreement_coverage(perhaps))


def test_each_cell_names_what_its_agreement_lacks() -> None:
    """A cell leads to the fields that stand in its way, and without an agreement to what asks for one."""
    kwartaal = agreement("kwartaal", Link.BODY_TO_MUNICIPALITY, bodies=("werkplein",), form=NONE, adopted=UNKNOWN)
    seen = chain(kwartaal, outsourced=OUTSOURCED)

    found = {one.subject: [str(place) for place in one.facts] for one in agreement_coverage(seen).cases}

    assert ["agreements[0].adopted", "agreements[0].form"] == found["uitvoerder-gemeente werkplein × klacht"]
    assert ["outsourced_tasks[1].executing_body"] == found["uitvoerder-gemeente zorggroep × klacht"]
    assert ["tasks[0]"] == found["college-raad × klacht"]


KINDS = ((KLACHT,), (SIGNAAL, MELDING), (KLACHT, SIGNAAL), (MELDING, HULPVRAAG), tuple(InputKind))
CANDIDATES = {
    "agreements.kinds": (NONE, tuple(InputKind)),
    "agreements.bodies": (NONE, ("werkplein", "zorggroep")),
    "agreements.adopted": (True, False),
    "agreements.evaluated": (NONE, RECENT),
    "outsourced_tasks.executing_body": ("werkplein", "zorggroep"),
}


@st.composite
def landscapes(draw: st.DrawFn) -> Landscape:
    """Return a small chain of which tasks, bodies and agreements are perhaps not all known; no section is open."""
    states = st.sampled_from((State.IN_FORCE, State.IN_FORCE, UNKNOWN))
    tasks = tuple(task(name, *draw(st.sampled_from(KINDS)), state=draw(states)) for name in ("bijstand", "hulp"))
    outsourced = tuple(
        OutsourcedTask(
            id=f"u{number}",
            task=draw(st.sampled_from(("bijstand", "hulp"))),
            executing_body=draw(open_facts("werkplein", "zorggroep")),
        )
        for number in range(draw(st.integers(0, 2)))
    )
    links = st.sampled_from((*INSIDE, Link.BODY_TO_MUNICIPALITY, Link.BODY_TO_MUNICIPALITY))
    agreements = tuple(
        agreement(
            f"a{number}",
            draw(links),
            kinds=draw(open_facts(*KINDS)),
            bodies=draw(open_facts(("werkplein",), ("zorggroep",), ("werkplein", "zorggroep"))),
            adopted=draw(st.sampled_from((True, True, UNKNOWN))),
            evaluated=draw(st.sampled_from((RECENT, NONE, UNKNOWN))),
        )
        for number in range(draw(st.integers(1, 2)))
    )
    return landscape(
        complete=COMPLETE, organisations=BODIES, tasks=tasks, outsourced_tasks=outsourced, agreements=agreements
    )


@given(landscapes())
def test_measures_are_what_enumeration_finds(listed: Landscape) -> None:
    """However tasks, bodies and agreements turn out, every measure of the chain is exact."""
    assume(is_small(listed, CANDIDATES))
    asked: list[tuple[Measure, dict[str, Any]]] = [
        (agreement_cells_covered, {}),
        (agreement_coverage, {}),
        (agreements_evaluated, {"months": 24}),
        (link_covers, {"link": "college-raad", "kind": "klacht"}),
        (link_covers, {"link": "uitvoerder-gemeente", "kind": "signaal"}),
    ]

    for measure, parameters in asked:
        expected = by_enumeration(measure, listed, CANDIDATES, **parameters)

        assert expected == by_measure(measure(Snapshot(listed), **parameters))
