"""What a measure promises."""

import inspect
from collections.abc import Mapping
from typing import Any, ClassVar, TypeAlias

import attrs
import pytest
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.fact import UNKNOWN
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.measures.measure import Measure
from professionele_klachtbehandeling.measures.quantity import Absent, Result
from professionele_klachtbehandeling.testing.answers import answers
from professionele_klachtbehandeling.testing.builders import a_landscape
from professionele_klachtbehandeling.testing.conformance.name import keep_name_of_measure
from professionele_klachtbehandeling.testing.conformance.quantity import (
    field_places,
    inexactness,
    is_as_good,
    is_inside,
    places_behind,
    told_result,
)
from professionele_klachtbehandeling.testing.improvement import improved
from professionele_klachtbehandeling.testing.places import Place, fact, places, with_fact
from professionele_klachtbehandeling.testing.promise import for_all, keep
from professionele_klachtbehandeling.testing.variation import varied_cities

_FEW = 4
"""Laws over whole landscapes are tried on one in so many examples of the profile."""
_CHOICES = st.integers(0, 10**6)
Tried: TypeAlias = tuple[Landscape, int]


class MeasureConformance:
    """Tests for a measure: subclass it, and say which measure, and what it is told.

    Attributes:
        parameters: what the measure is told, as a model file tells it.
    """

    parameters: ClassVar[Mapping[str, object]] = {}

    def measure(self) -> Measure:
        """Return the measure under test.

        Raises:
            NotImplementedError: the subclass does not say which.
        """
        raise NotImplementedError(f"{type(self).__name__} must say what it tests: def measure(self): return my_measure")

    def landscapes(self) -> st.SearchStrategy[Landscape]:
        """Return the landscapes that it is tried on: cities of which some facts are open, unless overridden."""
        return varied_cities()

    def measured(self, landscape: Landscape) -> Result:
        """Return what the measure says of a landscape, with the parameters of this class."""
        return self.measure()(Snapshot(landscape), **self.parameters)

    def test_name_is_well_formed(self) -> None:
        """A measure has a name that a model file can hold."""
        keep_name_of_measure(self.measure().name)

    def test_parameters_are_those_it_declares(self) -> None:
        """What the measure is told here is what it can be told, and nothing without default is left out."""
        declared = self.measure().parameters
        strange = sorted(set(self.parameters) - set(declared))
        keep(not strange, f"it is told {strange}, and declares {sorted(declared)}", "declare them as keyword-only")
        missing = [
            name
            for name, default in declared.items()
            if default is inspect.Parameter.empty and name not in self.parameters
        ]
        keep(not missing, f"it is not told {missing}", "name them in `parameters` of the test class")

    def test_quality_fields_exist(self) -> None:
        """A quality field is a fact of a section, and no field that decides whether an item counts at all."""
        for field in self.measure().quality_fields:
            section, _, name = field.partition(".")
            keep(
                section in SECTIONS and name in field_places(section),
                f"there is no fact {field!r}",
                "write it as `section.field`, such as `channels.published` or `channels.information.term`",
            )

    def test_nothing_known_is_no_mistake(self) -> None:
        """Of a landscape that says nothing a measure says that it is open or absent, and does not fail."""
        found = self.measured(a_landscape())
        seen = inexactness(self.measure(), found)
        keep(not seen, f"without any fact it returns {told_result(found)}: {seen}", "return Measured or Absent")

    def test_result_is_exact(self) -> None:
        """A measure returns exact fractions or a truth of its own kind, and no float ever."""

        def law(landscape: Landscape) -> None:
            found = self.measured(landscape)
            seen = inexactness(self.measure(), found)
            keep(not seen, f"it returns {told_result(found)}: {seen}", "return what share, count or exists make")

        for_all(self.landscapes(), law, one_in=_FEW)

    def test_same_facts_give_the_same_result(self) -> None:
        """A measure is a function of the facts: asked twice, it says the same, with the same working."""

        def law(landscape: Landscape) -> None:
            first, second = self.measured(landscape), self.measured(landscape)
            seen = f"{told_result(first)} and then {told_result(second)}, or the same with other working"
            keep(first == second, seen, "keep nothing between calls, and iterate over no set")

        for_all(self.landscapes(), law, one_in=_FEW)

    def test_order_of_items_does_not_matter(self) -> None:
        """A landscape whose sections are listed the other way round comes to the same value."""

        def law(landscape: Landscape) -> None:
            reversed_: dict[str, Any] = {name: landscape.section(name)[::-1] for name in SECTIONS}
            turned = attrs.evolve(landscape, **reversed_)
            first, second = self.measured(landscape), self.measured(turned)
            seen = f"{told_result(first)}, and {told_result(second)} with every section reversed"
            keep(_value(first) == _value(second), seen, "let no item count because it comes first")

        for_all(self.landscapes(), law, one_in=_FEW)

    def test_answering_never_widens(self) -> None:
        """Whatever an open fact turns out to be, the value lies within what was said while it was open."""

        def law(tried: Tried) -> None:
            landscape, choice = tried
            place = _chosen([one for one in places(landscape) if fact(landscape, one) is UNKNOWN], choice)
            if place is None:
                return
            before = self.measured(landscape)
            for answered in answers(landscape, place):
                after = self.measured(answered)
                keep(
                    is_inside(after, before),
                    f"{told_result(before)} became {told_result(after)} when {told_place(place)} turned out to be "
                    f"{fact(answered, place)!r}",
                    "take unknown for open, never for no: see is_yes, holds, and `more` of an open section",
                )

        for_all(st.tuples(self.landscapes(), _CHOICES), law, one_in=_FEW)

    def test_doubting_never_narrows(self) -> None:
        """A fact that becomes unknown leaves the value as it was or opens it, and is among the facts behind it."""

        def law(tried: Tried) -> None:
            landscape, choice = tried
            before = self.measured(landscape)
            behind = {one for one in places_behind(before) if one in set(places(landscape))}
            place = _chosen(sorted(behind) if choice % 2 else places(landscape), choice // 2)
            if place is None:
                return
            after = self.measured(with_fact(landscape, place, UNKNOWN))
            told = f"{told_result(before)} became {told_result(after)} when {told_place(place)} was not known any more"
            keep(is_inside(before, after), told, "take unknown for open, never for no or for not applicable")
            keep(
                _value(before) == _value(after) or place in places_behind(before) | places_behind(after),
                f"{told}, and no case leads to it",
                "name in each case the places of all facts that decide it, with `places(section, index, field)`",
            )

        for_all(st.tuples(self.landscapes(), _CHOICES), law, one_in=_FEW)

    def test_improving_never_lowers(self) -> None:
        """Making a quality field better never makes the value lower at either end; what is counted is left alone."""
        declared = self.measure().quality_fields
        quality = {field for field in declared if not field.startswith("figures.")}
        if not quality:
            pytest.skip("not tried: no quality field but of figures, of which the counts hang together")
        tried_at: list[Place] = []

        def law(tried: Tried) -> None:
            landscape, choice = tried
            place = _chosen([one for one in places(landscape) if f"{one[0]}.{one[2]}" in quality], choice)
            better = improved(landscape, place) if place else None
            if place is None or better is None:
                return
            tried_at.append(place)
            before, after = self.measured(landscape), self.measured(better)
            keep(
                is_as_good(after, before),
                f"{told_result(before)} became {told_result(after)} when {told_place(place)} was made better, from "
                f"{fact(landscape, place)!r} to {fact(better, place)!r}",
                "count what is good, or take the field out of the quality fields",
            )

        for_all(st.tuples(self.landscapes(), _CHOICES), law, one_in=_FEW)
        keep(
            bool(tried_at),
            f"no landscape holds anything of {sorted(quality)} that can be made better",
            "override `landscapes` with some that do",
        )

    def test_facts_behind_it_are_places(self) -> None:
        """Every fact to which the working leads stands in the landscape."""

        def law(landscape: Landscape) -> None:
            for section, index, field in sorted(places_behind(self.measured(landscape))):
                there = section in SECTIONS and 0 <= index < len(landscape.section(section))
                keep(
                    there and (not field or field in field_places(section)),
                    f"the working leads to {told_place((section, index, field))}, and nothing stands there",
                    "make places with `places(section, index, field)`, by the index of the item in its section",
                )

        for_all(self.landscapes(), law, one_in=_FEW)


def _value(result: Result) -> object:
    return result.reason if isinstance(result, Absent) else (result.value, result.may_be_absent)


def _chosen(there_are: list[Place], choice: int) -> Place | None:
    return there_are[choice % len(there_are)] if there_are else None


def told_place(place: Place) -> str:
    """Return a place as paths are written.

    >>> told_place(("channels", 0, "published"))
    'channels[0].published'
    """
    return f"{place[0]}[{place[1]}].{place[2]}" if place[2] else f"{place[0]}[{place[1]}]"
