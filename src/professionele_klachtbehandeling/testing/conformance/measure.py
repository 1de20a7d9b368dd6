"""What a measure promises."""

import inspect
import random
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, ClassVar, TypeAlias, TypeVar

import attrs
import pytest
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.fact import UNKNOWN
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.measures.measure import Measure
from professionele_klachtbehandeling.measures.quantity import Absent, Result
from professionele_klachtbehandeling.testing.answers import answers, candidates
from professionele_klachtbehandeling.testing.builders import a_landscape
from professionele_klachtbehandeling.testing.city import city
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
from professionele_klachtbehandeling.testing.places import Place, doubted, fact, places, with_fact
from professionele_klachtbehandeling.testing.promise import BrokenPromise, for_all, keep
from professionele_klachtbehandeling.testing.variation import settled, tried_fact, varied_cities

_FEW = 4
"""Laws over whole landscapes are tried on one in so many examples of the profile."""
_CHOICES = st.integers(0, 10**6)
T = TypeVar("T")
Tried: TypeAlias = tuple[Landscape, int]


class MeasureConformance:
    """Tests for a measure: subclass it, and say which measure, and what it is told.

    Attributes:
        parameters: what the measure is told, as a model file tells it.
        exempt: fields, as `section.field`, of which a value says more than that it is known, so that answering them may
            widen; the documentation of the measure says why. A publication that is listed without a date, for one, was
            published.
    """

    parameters: ClassVar[Mapping[str, object]] = {}
    exempt: ClassVar[frozenset[str]] = frozenset()

    def measure(self) -> Measure:
        """Return the measure under test.

        Raises:
            NotImplementedError: the subclass does not say which.
        """
        raise NotImplementedError(f"{type(self).__name__} must say what it tests: def measure(self): return my_measure")

    def landscapes(self) -> st.SearchStrategy[Landscape]:
        """Return the landscapes that it is tried on: cities of which some facts are open, unless overridden."""
        return varied_cities()

    def known(self) -> Landscape:
        """Return a landscape of which everything is known, in which a fact of each kind is doubted: a city."""
        return settled(city(1), 1)

    def measured(self, landscape: Landscape) -> Result:
        """Return what the measure says of a landscape, with the parameters of this class.

        Raises:
            BrokenPromise: the measure fails.
        """
        try:
            return self.measure()(Snapshot(landscape), **self.parameters)
        except Exception as error:
            raise BrokenPromise(
                f"of {landscape!r} it says nothing: {type(error).__name__}: {error}\n"
                "What to do: return Measured or Absent of every landscape, also of one that says nothing."
            ) from error

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
        keep(
            not seen,
            f"without any fact it returns {told_result(found)}: {seen}",
            "return Measured or Absent of every landscape",
        )

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
            before = self.measured(landscape)
            opened = [one for one in self._doubtful(landscape) if fact(landscape, one) is UNKNOWN]
            behind = sorted(set(opened) & places_behind(before))
            for place in (*_some(behind, choice, 2), *_some(opened, choice, 2)):
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
        """Where a field is not known any more, of any item, the value is as it was or opens."""

        def law(tried: Tried) -> None:
            landscape, choice = tried
            before = self.measured(landscape)
            fields = _fields(self._doubtful(landscape))
            behind = [one for one in _fields(places_behind(before)) if one in fields]
            for section, field in (*_some(behind, choice, 2), *_some(fields, choice, 4)):
                after = self.measured(doubted(landscape, section, field))
                keep(
                    is_inside(before, after),
                    f"{told_result(before)} became {told_result(after)} when no {section}.{field} was known any more",
                    "take unknown for open, never for no or for not applicable",
                )

        for_all(st.tuples(self.landscapes(), _CHOICES), law, one_in=_FEW)

    def test_what_decides_is_among_its_places(self) -> None:
        """A fact that moves the value once it is unknown, is one to which the working leads: nothing decides unseen."""
        landscape = self.known()
        before = self.measured(landscape)
        for place in (one for one in places(landscape) if one[1] == 0):
            after = self.measured(with_fact(landscape, place, UNKNOWN))
            keep(
                _value(before) == _value(after) or place in places_behind(before) | places_behind(after),
                f"{told_result(before)} became {told_result(after)} without {told_place(place)}, unseen",
                "name in each case the places of all facts that decide it, with `places(section, index, field)`",
            )

    def test_improving_never_lowers(self) -> None:
        """Making a quality field better never makes the value lower at either end; what is counted is left alone."""
        declared = self.measure().quality_fields
        quality = {field for field in declared if not field.startswith("figures.")}
        if not quality:
            pytest.skip("not tried: no quality field but of figures, of which the counts hang together")
        tried_at: list[Place] = []

        def law(tried: Tried) -> None:
            landscape, choice = tried
            there_are = [one for one in places(landscape) if f"{one[0]}.{one[2]}" in quality]
            for place in _some(there_are, choice, 3):
                # What is fine already cannot be improved: so it is first made something else, at random.
                (value,) = _some([UNKNOWN, *candidates(landscape, place)], choice, 1)
                poorer = tried_fact(landscape, place, value, UNKNOWN)
                better = improved(poorer, place)
                if better is None:
                    continue
                tried_at.append(place)
                before, after = self.measured(poorer), self.measured(better)
                keep(
                    is_as_good(after, before),
                    f"{told_result(before)} became {told_result(after)} when {told_place(place)} was made better, from "
                    f"{fact(poorer, place)!r} to {fact(better, place)!r}",
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

    def _doubtful(self, landscape: Landscape) -> list[Place]:
        """Return where the facts stand that are doubted and answered."""
        return [one for one in places(landscape) if f"{one[0]}.{one[2]}" not in self.exempt]


def _value(result: Result) -> object:
    return result.reason if isinstance(result, Absent) else (result.value, result.may_be_absent)


def _some(there_are: Sequence[T], choice: int, most: int) -> list[T]:
    """Return at most so many of what there is, the same for the same choice."""
    chance = random.Random(choice)  # noqa: S311 - no secret, a reproducible choice
    return chance.sample(there_are, min(most, len(there_are)))


def _fields(there_are: Iterable[Place]) -> list[tuple[str, str]]:
    return sorted({(section, field) for section, _, field in there_are})


def told_place(place: Place) -> str:
    """Return a place as paths are written.

    >>> told_place(("channels", 0, "published"))
    'channels[0].published'
    """
    return f"{place[0]}[{place[1]}].{place[2]}" if place[2] else f"{place[0]}[{place[1]}]"
