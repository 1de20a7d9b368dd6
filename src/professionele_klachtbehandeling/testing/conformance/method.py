"""What an aggregation rule promises."""

import enum
from fractions import Fraction
from typing import ClassVar, Final

import attrs
import pytest
from hypothesis import strategies as st

from professionele_klachtbehandeling.scoring.method import Method, Standing
from professionele_klachtbehandeling.testing.conformance.name import keep_name
from professionele_klachtbehandeling.testing.promise import for_all, keep
from professionele_klachtbehandeling.testing.standings import standings

HIGHEST: Final = 5
SHARES: Final = st.sampled_from([Fraction(1, 2), Fraction(2, 3), Fraction(3, 4), Fraction(1)])


class Law(enum.Enum):
    """A law that a method may claim beside what every method promises (wet)."""

    SCALE = "weights times a constant change nothing"
    REACHED = "the level is that of an indicator, or the lowest"
    WITHIN = "the level lies between the lowest and the highest of the indicators"
    IDEMPOTENT = "indicators that all stand on one level come to that level"
    DUPLICATES = "counting every indicator twice changes nothing"
    WEIGHTLESS = "an indicator of weight 0 has no effect"
    WEIGHTLESS_UNLESS_KEY = "an indicator of weight 0 has no effect unless it is a key"


class MethodConformance:
    """Tests for a method: subclass it, say which method and which laws it claims.

    A method always keeps that it is monotone, free of order, deterministic and exact; otherwise the ends of an interval
    would be no bounds.

    Attributes:
        claims: the laws it claims; all but the stricter of the last two where left out.
    """

    claims: ClassVar[frozenset[Law]] = frozenset(Law) - {Law.WEIGHTLESS}

    def method(self) -> Method:
        """Return the method under test.

        Raises:
            NotImplementedError: the subclass does not say which.
        """
        raise NotImplementedError(f"{type(self).__name__} must say what it tests: def method(self): return MyMethod()")

    def test_name_is_well_formed(self) -> None:
        """A method has a name that a model file can hold."""
        keep_name(self.method().name)

    def test_level_is_a_whole_number_of_the_ladder(self) -> None:
        """A level is a whole number from 1, and never above the best indicator."""
        method = self.method()

        def law(tried: tuple[list[Standing], Fraction]) -> None:
            level = method.level(*tried)
            best = max(one.level for one in tried[0])
            whole = type(level) is int and 1 <= level <= best
            keep(whole, f"{level!r} for {told(tried)}", "return an int from 1 up to the level of the best indicator")

        for_all(st.tuples(standings(), SHARES), law)

    def test_same_standings_give_the_same_level(self) -> None:
        """A method is a function: asked twice, it says the same."""
        method, again = self.method(), self.method()

        def law(tried: tuple[list[Standing], Fraction]) -> None:
            levels = [method.level(*tried), method.level(*tried), again.level(*tried)]
            keep(len(set(levels)) == 1, f"{levels} for {told(tried)}", "keep nothing between calls, and draw no lots")

        for_all(st.tuples(standings(), SHARES), law)

    def test_raising_a_level_never_lowers_the_whole(self) -> None:
        """A method is monotone: a better indicator never makes the whole worse."""
        method = self.method()

        def law(tried: tuple[list[Standing], Fraction, int]) -> None:
            listed, share, chosen = tried
            place = chosen % len(listed)
            raised = [*listed]
            raised[place] = attrs.evolve(listed[place], level=min(HIGHEST, listed[place].level + 1 + chosen % 3))
            before, after = method.level(listed, share), method.level(raised, share)
            keep(
                before <= after,
                f"{before} for {told((listed, share))}, but {after} with {listed[place].id} on {raised[place].level}",
                "let no indicator count against a level that it has reached",
            )

        for_all(st.tuples(standings(), SHARES, st.integers(0, 10**6)), law)

    def test_order_does_not_matter(self) -> None:
        """The order in which indicators are listed changes nothing."""
        method = self.method()

        def law(tried: tuple[list[Standing], Fraction]) -> None:
            listed, share = tried
            orders = [listed, listed[::-1], sorted(listed, key=lambda one: (one.level, one.id))]
            levels = [method.level(order, share) for order in orders]
            keep(len(set(levels)) == 1, f"{levels} for orders of {told(tried)}", "look at all standings before judging")

        for_all(st.tuples(standings(), SHARES), law)

    @pytest.mark.parametrize("law", Law, ids=lambda law: law.name.lower())
    def test_claimed_law_holds(self, law: Law) -> None:
        """A law that a method claims holds; one that it does not claim is reported as not claimed."""
        if law not in self.claims:
            pytest.skip(f"not claimed: {law.value}")
        method = self.method()

        def held(tried: tuple[list[Standing], Fraction]) -> None:
            listed, share = tried
            level = method.level(listed, share)
            seen = _against(law, method, listed, share, level)
            keep(not seen, f"{level} for {told(tried)}, but {seen}", f"mend it, or leave {law} out of `claims`")

        for_all(st.tuples(standings(), SHARES), held)


def _against(law: Law, method: Method, listed: list[Standing], share: Fraction, level: int) -> str:
    """Return what speaks against a law; empty where it holds."""
    levels = [one.level for one in listed]
    if law is Law.REACHED:
        return "" if level in {1, *levels} else "no indicator stands there"
    if law is Law.WITHIN:
        weighty = [one.level for one in listed if one.weight or one.key]
        return "" if min(weighty) <= level <= max(weighty) else "the indicators do not reach so far"
    others = {
        Law.SCALE: [attrs.evolve(one, weight=one.weight * 3) for one in listed],
        Law.DUPLICATES: [*listed, *listed],
        Law.WEIGHTLESS: [one for one in listed if one.weight],
        Law.WEIGHTLESS_UNLESS_KEY: [one for one in listed if one.weight or one.key],
        Law.IDEMPOTENT: [attrs.evolve(one, level=level) for one in listed],
    }
    found = method.level(others[law], share)
    return "" if found == level else f"{found} for {told((others[law], share))}"


def told(tried: tuple[list[Standing], Fraction]) -> str:
    """Return standings and a share as a reader of a message wants them.

    >>> told(([Standing("a", 3, 2), Standing("b", 1, key=True)], Fraction(2, 3)))
    'a on 3 (weight 2), b on 1 (weight 1, key), share 2/3'
    """
    listed = (f"{one.id} on {one.level} (weight {one.weight}{', key' if one.key else ''})" for one in tried[0])
    return f"{', '.join(listed)}, share {tried[1]}"
