"""How two results of a measure compare."""

from fractions import Fraction

import pytest

from professionele_klachtbehandeling.domain.snapshot import Reference
from professionele_klachtbehandeling.logic import Bounds, Truth
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures import Absent, Measured, MeasureKind, Result, case
from professionele_klachtbehandeling.testing import FakeMeasure
from professionele_klachtbehandeling.testing.conformance.quantity import (
    field_places,
    inexactness,
    is_as_good,
    is_inside,
    places_behind,
    told_result,
)

ABSENT = Absent(reason=AbsenceReason.NO_CELLS)
YES, NO, OPEN = (Measured(value=truth) for truth in (Truth.YES, Truth.NO, Truth.OPEN))


def between(low: int, high: int | None, *, absent: bool = False) -> Measured:
    """Return bounds in fourths, that may turn out absent."""
    top = None if high is None else Fraction(high, 4)
    return Measured(value=Bounds(Fraction(low, 4), top), may_be_absent=AbsenceReason.NO_CELLS if absent else None)


@pytest.mark.parametrize(
    ("new", "old", "inside"),
    [
        (between(1, 2), between(1, 3), True),
        (between(0, 2), between(1, 3), False),
        (between(1, None), between(1, 3), False),
        (between(1, 3), between(1, None), True),
        (YES, OPEN, True),
        (OPEN, YES, False),
        (NO, YES, False),
        (ABSENT, ABSENT, True),
        (YES, ABSENT, False),
        (ABSENT, between(1, 3), False),
        (ABSENT, between(1, 3, absent=True), True),
        (ABSENT, between(0, 4), True),
        (ABSENT, OPEN, True),
        (between(1, 3, absent=True), between(1, 3), False),
        (between(1, 3, absent=True), between(0, 4), True),
    ],
)
def test_inside_is_what_was_possible_before(new: Result, old: Result, inside: bool) -> None:
    """A result lies inside another if all it leaves possible was possible; an absence lies inside what says nothing."""
    assert inside is is_inside(new, old)


@pytest.mark.parametrize(
    ("new", "old", "as_good"),
    [
        (between(2, 3), between(1, 3), True),
        (between(1, 2), between(1, 3), False),
        (between(1, 3), between(1, None), True),
        (YES, OPEN, True),
        (NO, OPEN, False),
        (ABSENT, ABSENT, True),
        (ABSENT, YES, False),
        (YES, between(1, 2), False),
    ],
)
def test_as_good_is_no_lower_at_either_end(new: Result, old: Result, as_good: bool) -> None:
    """A result is as good as another if neither end is lower; having no greatest value is no better than having one."""
    assert as_good is is_as_good(new, old)


@pytest.mark.parametrize(
    ("kind", "result", "told"),
    [
        (MeasureKind.SHARE, between(0, 4), ""),
        (MeasureKind.TRUTH, OPEN, ""),
        (MeasureKind.COUNT, ABSENT, ""),
        (MeasureKind.SHARE, None, "it is a NoneType, neither Measured nor Absent"),
        (MeasureKind.SHARE, between(0, 5), "a share is 1 at most"),
        (MeasureKind.SHARE, between(-1, 1), "a quantity is 0 or more"),
        (MeasureKind.COUNT, between(1, 4), "a count is a whole number"),
        (MeasureKind.COUNT, between(4, None), ""),
        (MeasureKind.COUNT, YES, "it declares the kind MeasureKind.COUNT and returns a Truth"),
        (MeasureKind.TRUTH, between(0, 4), "it declares the kind MeasureKind.TRUTH and returns a Bounds"),
        (MeasureKind.SHARE, Measured(value=Bounds(0, 1)), "0 is a int and no Fraction"),  # type: ignore[arg-type]
        (MeasureKind.SHARE, Absent(reason="geen"), "'geen' is no AbsenceReason"),  # type: ignore[arg-type]
    ],
)
def test_what_is_not_exact_is_told(kind: MeasureKind, result: object, told: str) -> None:
    """A result that a measure of a kind does not return is told with the reason."""
    assert told == inexactness(FakeMeasure(kind=kind), result)


def test_places_are_collected_from_all_cases() -> None:
    """Every place to which a case leads is behind the result."""
    places = [Reference(section="channels", index=index, field="published") for index in (0, 1)]
    result = Measured(value=Truth.NO, cases=tuple(case("balie", Truth.NO, place) for place in places))

    assert {("channels", 0, "published"), ("channels", 1, "published")} == places_behind(result)
    assert "published" in field_places("channels")


def test_result_is_told_in_short() -> None:
    """A result is told by its value, with why it may be absent."""
    assert ["1/4–1/2 or no-cells", "open", "no-cells", "None"] == [
        told_result(one) for one in (between(1, 2, absent=True), OPEN, ABSENT, None)
    ]
