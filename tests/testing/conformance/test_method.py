"""The promises of a method: kept by the built-in ones, and each caught where it is broken."""

import itertools
from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import ClassVar

import attrs
import pytest

from professionele_klachtbehandeling.scoring.method import LowerMedian, Method, Staged, Standing, WeakestLink
from professionele_klachtbehandeling.testing import FakeMethod, Law, MethodConformance
from tests.testing.conformance.breaking import broken, promises, remedy

Rule = Callable[[Sequence[Standing]], int]


@attrs.frozen
class Told:
    """A method by any rule."""

    rule: Rule
    name: str = "told"

    def level(self, standings: Sequence[Standing], share: Fraction) -> int:  # noqa: ARG002 - the rule asks no share
        """Return what the rule says."""
        return self.rule(standings)


class TestFakeMethod(MethodConformance):
    """The fake keeps every promise."""

    claims: ClassVar[frozenset[Law]] = frozenset(Law)

    def method(self) -> Method:
        return FakeMethod()


class TestStaged(MethodConformance):
    """The default of the house keeps what methods promise; a key indicator blocks whatever its weight."""

    def method(self) -> Method:
        return Staged()


class TestWeakestLink(MethodConformance):
    """The weakest link claims all laws."""

    claims: ClassVar[frozenset[Law]] = frozenset(Law)

    def method(self) -> Method:
        return WeakestLink()


class TestLowerMedian(MethodConformance):
    """The lower median claims all laws."""

    claims: ClassVar[frozenset[Law]] = frozenset(Law)

    def method(self) -> Method:
        return LowerMedian()


def best(standings: Sequence[Standing]) -> int:
    """Return the highest level, whatever its weight."""
    return max(one.level for one in standings)


def tried(rule: Rule, name: str = "told") -> MethodConformance:
    """Return the tests of a method by a rule, that claims all laws."""

    class Case(MethodConformance):
        claims: ClassVar[frozenset[Law]] = frozenset(Law)

        def method(self) -> Method:
            return Told(rule, name)

    return Case()


def at_random() -> Rule:
    """Return a rule that says something else every second time."""
    turns = itertools.cycle((True, False))
    return lambda listed: best(listed) if next(turns) else 1


WRONG: dict[str, tuple[Rule, str]] = {
    "test_level_is_a_whole_number_of_the_ladder": (
        lambda listed: best(listed) + 1,
        "return an int from 1 up to the level of the best indicator.",
    ),
    "test_same_standings_give_the_same_level": (at_random(), "keep nothing between calls, and draw no lots."),
    "test_raising_a_level_never_lowers_the_whole": (
        lambda listed: 1 if best(listed) == 5 else best(listed),
        "let no indicator count against a level that it has reached.",
    ),
    "test_order_does_not_matter": (
        lambda listed: listed[0].level,
        "look at all standings before judging.",
    ),
}
OUTLAWS: dict[Law, Rule] = {
    Law.SCALE: lambda listed: best(listed) if sum(one.weight for one in listed) > 5 else 1,
    Law.REACHED: lambda listed: sum(one.level for one in listed) // len(listed),
    Law.WITHIN: lambda listed: 1,
    Law.IDEMPOTENT: lambda listed: 1,
    Law.DUPLICATES: lambda listed: min(best(listed), len(listed)),
    Law.WEIGHTLESS: lambda listed: best(listed) if any(not one.weight for one in listed) else 1,
    Law.WEIGHTLESS_UNLESS_KEY: lambda listed: best(listed) if any(not one.weight for one in listed) else 1,
}


@pytest.mark.parametrize("test", WRONG)
def test_wrong_method_is_caught(test: str) -> None:
    """A method that breaks a promise of all methods fails the test of it, and its author reads what to do."""
    rule, told = WRONG[test]

    assert told == remedy(tried(rule), test)


@pytest.mark.parametrize("law", Law)
def test_broken_law_is_caught(law: Law) -> None:
    """A method that claims a law that it breaks fails the test of that law."""
    found = remedy(tried(OUTLAWS[law]), "test_claimed_law_holds", law)

    assert f"mend it, or leave {law} out of `claims`." == found


def test_wrong_name_is_caught() -> None:
    """A method by a name that no model can hold fails."""
    told = broken(tried(best, "Best of all"), "test_name_is_well_formed")

    assert (
        "its name is 'Best of all'\n"
        "What to do: take lower-case letters and digits, words joined by '-', such as 'my-plug-in'."
    ) == told


def test_law_that_is_not_claimed_is_reported() -> None:
    """A law that a method does not claim is skipped, with the law as reason."""
    with pytest.raises(pytest.skip.Exception) as skipped:
        TestStaged().test_claimed_law_holds(Law.WEIGHTLESS)

    assert "not claimed: an indicator of weight 0 has no effect" == str(skipped.value)


def test_every_promise_is_broken_once() -> None:
    """No test of the kit goes without a method that it catches."""
    assert promises(MethodConformance) == sorted([*WRONG, "test_claimed_law_holds", "test_name_is_well_formed"])
    assert set(Law) == set(OUTLAWS)


def test_author_who_names_no_method_is_told_how() -> None:
    """A subclass that does not say what it tests is told what to write."""
    with pytest.raises(NotImplementedError) as told:
        MethodConformance().method()

    assert "MethodConformance must say what it tests: def method(self): return MyMethod()" == str(told.value)
