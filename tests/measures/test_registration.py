import datetime
from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.accountability import Publication, Register
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed, Fact
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.domain.outsourcing import OutsourcedTask
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.domain.vocabulary import InputKind, State
from professionele_klachtbehandeling.logic import Bounds, Truth
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.registration import (
    complaint_register_kept,
    complaints_published,
    kind_registered,
    kinds_registered,
    last_full_year,
    outsourced_complaints_counted,
    yearly_publication,
)
from tests.landscapes import landscape, snapshot
from tests.measures.chain_of import HULPVRAAG, KLACHT, MELDING, SIGNAAL, task
from tests.measures.completions import STATES, by_enumeration, by_measure, is_small, open_facts

COMPLETE = ("tasks", "outsourced_tasks", "registers", "publications")


@pytest.mark.parametrize(
    ("register", "expected"),
    [
        (Register(kind=KLACHT), Truth.YES),
        (Register(kind=KLACHT, kept=UNKNOWN), Truth.OPEN),
        (Register(kind=KLACHT, kept=Disputed((True, False))), Truth.OPEN),
        (Register(kind=KLACHT, kept=False), Truth.NO),
        (Register(kind=KLACHT, state=State.ANNOUNCED), Truth.NO),
        (Register(kind=KLACHT, begin=PartialDate(2026)), Truth.OPEN),
        (Register(kind=MELDING), Truth.NO),
    ],
)
def test_a_kind_is_registered_where_its_register_is_kept(register: Register, expected: Truth) -> None:
    """A listed register is kept unless said otherwise; one that is announced, or of another kind, is none."""
    seen = snapshot(complete=COMPLETE, registers=(register,))

    assert (expected, None) == by_measure(kind_registered(seen, kind="klacht"))
    assert (expected, None) == by_measure(complaint_register_kept(seen))


@pytest.mark.parametrize(
    ("registers", "expected"),
    [
        ((), Truth.OPEN),
        ((Register(kind=KLACHT, kept=False),), Truth.NO),
        ((Register(kind=KLACHT, state=State.CLOSED),), Truth.OPEN),
    ],
)
def test_an_open_section_may_hold_another_register(registers: tuple[Register, ...], expected: Truth) -> None:
    """That an old register was closed says nothing of a new one; that none is kept does."""
    assert (expected, None) == by_measure(kind_registered(snapshot(registers=registers), kind="klacht"))


def test_registers_are_counted_over_the_applicable_kinds() -> None:
    """Of the three kinds that apply two are registered; the register of the fourth does not count."""
    seen = snapshot(
        complete=COMPLETE,
        tasks=(task("hulp", KLACHT, SIGNAAL, MELDING),),
        registers=(Register(kind=KLACHT), Register(kind=SIGNAAL), Register(kind=HULPVRAAG)),
    )

    assert (Bounds.exactly(Fraction(2, 3)), None) == by_measure(kinds_registered(seen))


def test_kinds_of_an_open_task_come_together() -> None:
    """With the open task both its kinds are missed, without it all is registered; half is not possible."""
    seen = snapshot(
        complete=COMPLETE,
        tasks=(task("a", KLACHT), task("b", SIGNAAL, MELDING, state=UNKNOWN)),
        registers=(Register(kind=KLACHT),),
    )

    found = kinds_registered(seen)
    assert (Bounds(Fraction(1, 3), Fraction(1)), None) == by_measure(found)
    told = {one.subject: (one.belongs, one.counts, [str(place) for place in one.facts]) for one in found.cases}
    assert (Truth.YES, Truth.YES, ["registers[0].kept"]) == told["klacht"]
    assert (Truth.OPEN, Truth.NO, ["tasks[1]"]) == told["melding"]


def test_without_kinds_there_is_nothing_to_register() -> None:
    """Known that no kind applies, or open whether one does."""
    nothing, perhaps = snapshot(complete=COMPLETE), snapshot(complete=("registers",))

    assert (None, AbsenceReason.NO_KINDS) == by_measure(kinds_registered(nothing))
    assert (Bounds.exactly(0), AbsenceReason.NO_KINDS) == by_measure(kinds_registered(perhaps))


@pytest.mark.parametrize(("today", "year"), [("2026-01-01", 2025), ("2026-12-30", 2025), ("2026-12-31", 2026)])
def test_a_year_is_full_on_its_last_day(today: str, year: int) -> None:
    """On 31 December the year itself is the last full one."""
    assert year == last_full_year(datetime.date.fromisoformat(today))


@pytest.mark.parametrize(
    ("publication", "expected"),
    [
        (Publication(year=2025), Truth.YES),
        (Publication(year=2024), Truth.YES),
        (Publication(year=2023), Truth.NO),
        (Publication(year=2026), Truth.NO),
        (Publication(year=2025, date=PartialDate(2026, 7, 1)), Truth.YES),
        (Publication(year=2025, date=PartialDate(2026, 7, 2)), Truth.NO),
        (Publication(year=2025, date=PartialDate(2026)), Truth.OPEN),
        (Publication(year=2025, published=False), Truth.NO),
        (Publication(year=2025, published=UNKNOWN), Truth.OPEN),
        (Publication(year=2025, published=UNKNOWN, date=PartialDate(2027)), Truth.NO),
    ],
)
def test_a_publication_counts_for_the_last_full_year_or_the_one_before(
    publication: Publication, expected: Truth
) -> None:
    """While the term of 2025 runs 2024 will do; what has not appeared yet does not count, what is not dated has."""
    seen = snapshot(complete=COMPLETE, publications=(publication,))

    assert (expected, None) == by_measure(yearly_publication(seen, term_months=12))


@pytest.mark.parametrize(
    ("today", "counts", "kept"),
    [
        # The term of six months over 2025 ends on 30 June 2026.
        ("2026-06-30", Truth.YES, Truth.YES),
        ("2026-07-01", Truth.NO, Truth.NO),
    ],
)
def test_the_year_before_counts_only_while_the_term_runs(today: str, counts: Truth, kept: Truth) -> None:
    """Once the term of the last full year has passed its own publication is asked for, and its lack is a breach."""
    seen = snapshot(today, complete=COMPLETE, publications=(Publication(year=2024),))

    assert (counts, None) == by_measure(yearly_publication(seen, term_months=6))
    assert (kept, None) == by_measure(complaints_published(seen, term_months=6))


@pytest.mark.parametrize(
    ("today", "term_months", "complete", "expected"),
    [
        ("2026-07-01", 12, COMPLETE, Truth.NO),
        ("2026-07-01", 12, (), Truth.OPEN),
        # On 31 December 2025 the term of 2024 is in its last day, and that of 2025 has begun.
        ("2025-12-31", 12, COMPLETE, Truth.YES),
        ("2026-07-01", 24, COMPLETE, Truth.YES),
    ],
)
def test_a_missing_publication_is_a_breach_when_it_is_known_and_due(
    today: str, term_months: int, complete: tuple[str, ...], expected: Truth
) -> None:
    """Neither year was published: no breach while the term of the older year runs, nor where it is not known."""
    seen = snapshot(today, complete=complete)

    assert (expected, None) == by_measure(complaints_published(seen, term_months=term_months))


def test_lessons_and_actions_stand_in_one_publication() -> None:
    """Lessons of one year and actions of another are not a publication with both."""
    apart = (
        Publication(year=2025, lessons=True, actions=False),
        Publication(year=2024, lessons=False, actions=True),
    )
    seen = snapshot(complete=COMPLETE, publications=apart)
    together = snapshot(complete=COMPLETE, publications=(Publication(year=2024, lessons=True, actions=True),))

    assert Truth.YES is by_measure(yearly_publication(seen, lessons=True))[0]
    assert Truth.NO is by_measure(yearly_publication(seen, lessons=True, actions=True))[0]
    assert Truth.YES is by_measure(yearly_publication(together, lessons=True, actions=True))[0]


def test_a_publication_leads_to_its_facts() -> None:
    """Each year that may count is a case, with the fields that decide it."""
    seen = snapshot(complete=COMPLETE, publications=(Publication(year=2024),))

    found = yearly_publication(seen, lessons=True).cases

    fields = [f"publications[0].{field}" for field in ("published", "date", "lessons")]
    assert [("2025", []), ("2024", fields)] == [(one.subject, [str(place) for place in one.facts]) for one in found]


def test_outsourced_complaints_are_counted_per_outsourced_task() -> None:
    """One of two is counted, and of a third nobody said; without any there is nothing to count."""
    counted: tuple[Fact[bool], ...] = (True, False, UNKNOWN)
    seen = snapshot(
        complete=COMPLETE,
        tasks=(task("hulp", KLACHT),),
        outsourced_tasks=tuple(
            OutsourcedTask(id=f"u{number}", task="hulp", complaints_counted=fact) for number, fact in enumerate(counted)
        ),
    )

    expected = (Bounds(Fraction(1, 3), Fraction(2, 3)), None)
    assert expected == by_measure(outsourced_complaints_counted(seen))
    assert (None, AbsenceReason.NOTHING_OUTSOURCED) == by_measure(
        outsourced_complaints_counted(snapshot(complete=COMPLETE))
    )


CANDIDATES = {
    "registers.kept": (True, False),
    "publications.published": (True, False),
    "publications.lessons": (True, False),
    "publications.actions": (True, False),
}


@st.composite
def landscapes(draw: st.DrawFn) -> Landscape:
    """Return registers, publications and tasks of which perhaps not everything is known; no section is open."""
    kinds = st.lists(st.sampled_from(InputKind), max_size=3, unique=True)
    dates: list[Fact[PartialDate]] = [NONE, PartialDate(2026, 5, 1), PartialDate(2027)]
    yes_or_no = open_facts(True, False)
    return landscape(
        complete=COMPLETE,
        tasks=tuple(task(name, *draw(kinds), state=draw(STATES)) for name in ("a", "b")),
        registers=tuple(Register(kind=kind, kept=draw(yes_or_no), state=draw(STATES)) for kind in draw(kinds)),
        publications=tuple(
            Publication(
                year=year,
                published=draw(yes_or_no),
                date=draw(st.sampled_from(dates)),
                lessons=draw(yes_or_no),
                actions=draw(yes_or_no),
            )
            for year in draw(st.lists(st.sampled_from((2023, 2024, 2025)), max_size=2, unique=True))
        ),
    )


@given(landscapes())
def test_measures_are_what_enumeration_finds(listed: Landscape) -> None:
    """However tasks, registers and publications turn out, every measure is exact."""
    assume(is_small(listed, CANDIDATES))
    seen = Snapshot(listed)

    for measure in (kinds_registered, complaint_register_kept, yearly_publication, complaints_published):
        assert by_enumeration(measure, listed, CANDIDATES) == by_measure(measure(seen))
    expected = by_enumeration(yearly_publication, listed, CANDIDATES, lessons=True, actions=True)
    assert expected == by_measure(yearly_publication(seen, lessons=True, actions=True))
