"""What several things cover together, also where each covers one set or another."""

import itertools
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from professionele_klachtbehandeling.logic import Bounds, Option, Truth, ratio_bounds
from professionele_klachtbehandeling.logic.coverage import Coverage, cover, maximal, minimal, unions

YES, OPEN, NO = Truth.YES, Truth.OPEN, Truth.NO
READINGS = st.lists(st.dictionaries(st.sampled_from("abcd"), st.sampled_from(Truth)), min_size=1, max_size=2)


def sets(*words: str) -> frozenset[frozenset[str]]:
    """Return each word as the set of its letters."""
    return frozenset(map(frozenset, words))


def test_nothing_covers_nothing() -> None:
    """Without any thing no target is covered, and none of none is."""
    nothing: Coverage[str] = cover([])

    assert NO is nothing.holds(frozenset("a"))
    assert YES is nothing.holds(frozenset())


def test_what_one_surely_covers_is_covered() -> None:
    """A target that each reading of one thing covers is covered, whatever the others do."""
    found = cover([[{"a": YES, "b": YES}, {"a": YES}], [{"a": NO, "b": OPEN}]])

    assert YES is found.holds(frozenset("a"))
    assert OPEN is found.holds(frozenset("ab"))


def test_one_or_the_other_is_not_both() -> None:
    """A thing with two readings covers one of two targets; two such things can cover both, and may not."""
    either = [{"a": YES}, {"b": YES}]

    assert NO is cover([either]).holds(frozenset("ab"))
    assert OPEN is cover([either, either]).holds(frozenset("ab"))
    assert Bounds.exactly(1) == cover([either]).size()
    assert Bounds(Fraction(1), Fraction(2)) == cover([either, either]).size()


def test_share_is_exact_where_targets_depend_on_each_other() -> None:
    """Of two targets of which one or the other is covered, exactly half is."""
    found = cover([[{"a": YES}, {"b": YES}]]).share([[frozenset("a")], [frozenset("b")]])

    assert Bounds.exactly(Fraction(1, 2)) == found.bounds
    assert not found.may_be_empty


def test_part_asks_for_one_of_its_sets() -> None:
    """A part that asks for nothing, one or two targets is left out, covered, or covered by half."""
    found = cover([[{"a": YES}]]).share([[frozenset(), frozenset("a"), frozenset("ab")]])

    assert Bounds(Fraction(1, 2), Fraction(1)) == found.bounds
    assert found.may_be_empty


def test_share_of_nothing_has_no_bounds() -> None:
    """Where no part asks for anything there is nothing to take a share of."""
    found = cover([[{"a": YES}]]).share([[frozenset()]])

    assert found.bounds is None
    assert found.may_be_empty


def test_unlisted_parts_leave_the_ends_that_can_be_reached() -> None:
    """With unlisted parts a share is open, but one part that surely misses keeps it off 1."""
    found = cover([[{"a": YES}, {"b": YES}]]).share([[frozenset("a")], [frozenset("b")]], more=True)

    assert Bounds(Fraction(0), Fraction(1), low_reached=False, high_reached=False) == found.bounds


def test_many_disputes_give_bounds_that_hold() -> None:
    """Where too many sets can turn out, the bounds still contain the exact ones."""
    things = [[{f"a{number}": YES}, {f"b{number}": YES}] for number in range(12)]
    found = cover(things).share([[frozenset({f"{side}{number}"})] for number in range(12) for side in "ab"]).bounds

    assert found is not None
    assert found.high is not None
    assert found.low <= Fraction(1, 2) <= found.high


def test_unions_are_all_that_can_be_made() -> None:
    """Each thing adds one of its sets; a thing without sets leaves nothing possible."""
    assert sets("a", "ab", "ac", "abc") == unions([sets("a"), sets("", "b"), sets("", "c")])
    assert frozenset() == unions([[]])


def test_minimal_and_maximal_leave_out_what_lies_beyond() -> None:
    """Of nested sets the innermost are minimal and the outermost maximal."""
    assert sets("a", "bc") == minimal(sets("a", "ab", "bc", "abc"))
    assert sets("abc", "ad") == maximal(sets("a", "ab", "ad", "abc"))


@given(things=st.lists(READINGS, max_size=3))
def test_coverage_is_that_of_all_completions(things: list[list[dict[str, Truth]]]) -> None:
    """Truths, sizes and shares are the least and the greatest over every choice of readings and of open truths."""
    covered = [
        frozenset(target for reading in chosen for target in reading)
        for chosen in itertools.product(*(_ends(readings) for readings in things))
    ]
    found = cover(things)
    parts = [[frozenset("ab")], [frozenset(), frozenset("cd")]]

    for targets in map(frozenset, ("a", "ab", "bcd")):
        holds = [targets <= one for one in covered]
        assert Truth.between(all(holds), any(holds)) is found.holds(targets)
    assert Bounds(Fraction(min(map(len, covered))), Fraction(max(map(len, covered)))) == found.size()
    shares = [
        ratio_bounds([[Option(len(asked & one), len(asked)) for asked in part] for part in parts]).bounds
        for one in covered
    ]
    lows = [bounds.low for bounds in shares if bounds is not None]
    highs = [bounds.high for bounds in shares if bounds is not None and bounds.high is not None]
    assert Bounds(min(lows), max(highs)) == found.share(parts).bounds


def _ends(readings: list[dict[str, Truth]]) -> list[frozenset[str]]:
    """Return what a thing covers in each completion of its readings."""
    found: list[frozenset[str]] = []
    for reading in readings:
        opened = [target for target, truth in reading.items() if truth is OPEN]
        surely = frozenset(target for target, truth in reading.items() if truth is YES)
        for size in range(len(opened) + 1):
            found.extend(surely | frozenset(chosen) for chosen in itertools.combinations(opened, size))
    return found
