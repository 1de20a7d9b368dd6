"""The promises of a measure: kept by built-in ones of each kind, and each caught where it is broken."""

import itertools
from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any, ClassVar

import attrs
import pytest

from professionele_klachtbehandeling.domain.fact import UNKNOWN
from professionele_klachtbehandeling.domain.snapshot import Reference, Snapshot
from professionele_klachtbehandeling.logic import Bounds, Truth
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures import Measure, Measured, MeasureKind, Result, case, places, share
from professionele_klachtbehandeling.measures.catalogue import built_in_measures
from professionele_klachtbehandeling.testing import FakeMeasure, MeasureConformance
from tests.testing.conformance.breaking import broken, promises, remedy


class TestFakeMeasure(MeasureConformance):
    """The fake keeps every promise."""

    def measure(self) -> Measure:
        return FakeMeasure()


class TestShare(MeasureConformance):
    """A share of slots that come and go with their channel keeps every promise."""

    def measure(self) -> Measure:
        return built_in_measures()["information_elements_present"]


class TestCount(MeasureConformance):
    """A count with a parameter keeps every promise."""

    parameters: ClassVar[Mapping[str, object]] = {"months": 24}

    def measure(self) -> Measure:
        return built_in_measures()["oversight_adjustments"]


class TestTruth(MeasureConformance):
    """A truth about reviews, told twice over, keeps every promise."""

    parameters: ClassVar[Mapping[str, object]] = {"subject": "channel-overview", "months": 24, "residents_input": True}

    def measure(self) -> Measure:
        return built_in_measures()["reviewed"]


@attrs.frozen
class Told(FakeMeasure):
    """A measure by any rule."""

    rule: Callable[[Snapshot], Any] = attrs.field(default=lambda snapshot: snapshot, kw_only=True)

    def __call__(self, snapshot: Snapshot, **parameters: Any) -> Result:  # noqa: ANN401, ARG002 - the rule takes none
        """Return what the rule says."""
        found: Result = self.rule(snapshot)
        return found


def tried(measure: Measure, **told: object) -> MeasureConformance:
    """Return the tests of a measure that is told something."""

    class Case(MeasureConformance):
        parameters: ClassVar[Mapping[str, object]] = told

        def measure(self) -> Measure:
            return measure

    return Case()


def turning() -> Callable[[Snapshot], Result]:
    """Return a rule that says something else every second time."""
    numbers = itertools.cycle((0, 1))
    return lambda snapshot: Measured(value=Bounds.exactly(next(numbers)))


def first(snapshot: Snapshot) -> Result:
    """Return whether the first channel is a desk."""
    channels = snapshot.landscape.channels
    return Measured(value=Bounds.exactly(int(bool(channels) and channels[0].id == "telefoon")))


def unknown_is_no(snapshot: Snapshot) -> Result:
    """Return the share of channels of which it is known that they are published, as if that were all."""
    listed = enumerate(snapshot.landscape.channels)
    cases = [
        case(one.id, Truth.of(one.published is True), *places("channels", index, "published")) for index, one in listed
    ]
    return share(cases, more=False, empty=AbsenceReason.NO_CHANNELS)


def without_places(snapshot: Snapshot) -> Result:
    """Return a share that is open where it is not known of some channel whether it is published; no case tells so."""
    opened = any(one.published is UNKNOWN for one in snapshot.landscape.channels)
    return Measured(value=Bounds(Fraction(0), Fraction(int(opened))))


def the_less_the_better(snapshot: Snapshot) -> Result:
    """Return the share of channels that are not published."""
    listed = enumerate(snapshot.landscape.channels)
    cases = [
        case(one.id, Truth.of(one.published is not True), *places("channels", index, "published"))
        for index, one in listed
    ]
    return share(cases, more=False, empty=AbsenceReason.NO_CHANNELS)


def astray(snapshot: Snapshot) -> Result:
    """Return a result whose working leads to a channel that is not there."""
    there = Reference(section="channels", index=99, field="published")
    return Measured(value=Bounds.exactly(0), cases=(case("balie", Truth.NO, there),))


UNSURE = "take unknown for open, never for no: see is_yes, holds, and `more` of an open section."
WRONG: dict[str, tuple[MeasureConformance, str]] = {
    "test_name_is_well_formed": (
        tried(FakeMeasure(name="Mijn maat")),
        "take lower-case letters and digits, words joined by '_', such as 'my_measure'.",
    ),
    "test_parameters_are_those_it_declares": (tried(FakeMeasure(), months=12), "declare them as keyword-only."),
    "test_quality_fields_exist": (
        tried(FakeMeasure(quality_fields=("channels.publicised",))),
        "write it as `section.field`, such as `channels.published` or `channels.information.term`.",
    ),
    "test_nothing_known_is_no_mistake": (
        tried(Told(rule=lambda snapshot: snapshot.landscape.channels[0])),
        "return Measured or Absent of every landscape, also of one that says nothing.",
    ),
    "test_result_is_exact": (
        tried(Told(rule=lambda snapshot: Measured(value=Bounds(0.5, 0.5)))),  # type: ignore[arg-type]  # that is wrong
        "return what share, count or exists make.",
    ),
    "test_same_facts_give_the_same_result": (
        tried(Told(rule=turning())),
        "keep nothing between calls, and iterate over no set.",
    ),
    "test_order_of_items_does_not_matter": (tried(Told(rule=first)), "let no item count because it comes first."),
    "test_answering_never_widens": (tried(Told(rule=unknown_is_no)), UNSURE),
    "test_doubting_never_narrows": (
        tried(Told(rule=unknown_is_no)),
        "take unknown for open, never for no or for not applicable.",
    ),
    "test_what_decides_is_among_its_places": (
        tried(Told(rule=without_places)),
        "name in each case the places of all facts that decide it, with `places(section, index, field)`.",
    ),
    "test_improving_never_lowers": (
        tried(Told(rule=the_less_the_better, quality_fields=("channels.published",))),
        "count what is good, or take the field out of the quality fields.",
    ),
    "test_facts_behind_it_are_places": (
        tried(Told(rule=astray)),
        "make places with `places(section, index, field)`, by the index of the item in its section.",
    ),
}


@pytest.mark.parametrize("test", WRONG)
def test_wrong_measure_is_caught(test: str) -> None:
    """A measure that breaks a promise fails the test of it, and its author reads what to do."""
    case, told = WRONG[test]

    assert told == remedy(case, test)


def test_every_promise_is_broken_once() -> None:
    """No test of the kit goes without a measure that it catches."""
    assert promises(MeasureConformance) == sorted(WRONG)


def test_parameter_left_out_is_told() -> None:
    """A measure that must be told something, and is not, is told where."""
    told = broken(tried(built_in_measures()["oversight_adjustments"]), "test_parameters_are_those_it_declares")

    assert "it is not told ['months']\nWhat to do: name them in `parameters` of the test class." == told


def test_float_is_told() -> None:
    """A measure that returns a float is told which."""
    case, _ = WRONG["test_result_is_exact"]

    told = broken(case, "test_nothing_known_is_no_mistake")

    assert (
        "without any fact it returns 0.5: 0.5 is a float and no Fraction\n"
        "What to do: return Measured or Absent of every landscape."
    ) == told


def test_quality_field_that_never_occurs_is_told() -> None:
    """A measure whose quality fields occur in none of the landscapes is not passed over in silence."""
    told = broken(tried(FakeMeasure(quality_fields=("remarks.date",))), "test_improving_never_lowers")

    assert (
        "no landscape holds anything of ['remarks.date'] that can be made better\n"
        "What to do: override `landscapes` with some that do."
    ) == told


def test_measure_without_quality_fields_is_reported() -> None:
    """Where nothing can be made better, that is said as the reason for which the law is not tried."""
    with pytest.raises(pytest.skip.Exception) as skipped:
        TestFakeMeasure().test_improving_never_lowers()

    assert "not tried: no quality field but of figures, of which the counts hang together" == str(skipped.value)


def test_author_who_names_no_measure_is_told_how() -> None:
    """A subclass that does not say what it tests is told what to write."""
    with pytest.raises(NotImplementedError) as told:
        MeasureConformance().measure()

    assert "MeasureConformance must say what it tests: def measure(self): return my_measure" == str(told.value)


def test_kinds_are_those_of_the_house() -> None:
    """The three measures above are of the three kinds."""
    kinds = [case().measure().kind for case in (TestShare, TestCount, TestTruth)]

    assert [MeasureKind.SHARE, MeasureKind.COUNT, MeasureKind.TRUTH] == kinds


class TestExempt(MeasureConformance):
    """A measure with a field of which a value says more than that it is known keeps every other promise."""

    exempt: ClassVar[frozenset[str]] = frozenset({"publications.date"})

    def measure(self) -> Measure:
        return built_in_measures()["complaints_published"]
