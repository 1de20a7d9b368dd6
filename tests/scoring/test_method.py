"""The aggregation rules."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from professionele_klachtbehandeling.scoring.method import Method, Standing, index, methods
from professionele_klachtbehandeling.testing.standings import standings

SHARE = Fraction(2, 3)


def by_definition(listed: list[Standing], share: Fraction) -> int:
    """Return the staged level straight from the sentence in the design."""
    total = sum(one.weight for one in listed)
    return max(
        level
        for level in range(1, 6)
        if level == 1
        or (
            Fraction(sum(one.weight for one in listed if one.level >= level), total) >= share
            and all(one.level >= level for one in listed if one.key)
        )
    )


@given(standings(), st.fractions(Fraction(1, 10), 1))
def test_staged_is_the_highest_level_that_enough_weight_and_every_key_reach(
    listed: list[Standing], share: Fraction
) -> None:
    """Staged does what its definition says, for any share."""
    assert by_definition(listed, share) == methods()["staged"].level(listed, share)


@pytest.mark.parametrize("method", methods().values(), ids=lambda method: method.name)
@given(listed=standings(), data=st.data())
def test_raising_a_level_never_lowers_the_whole(method: Method, listed: list[Standing], data: st.DataObject) -> None:
    """A better indicator never makes a spearhead worse."""
    place = data.draw(st.integers(0, len(listed) - 1))
    old = listed[place]
    raised = [*listed]
    raised[place] = Standing(old.id, data.draw(st.integers(old.level, 5)), old.weight, old.key)

    assert method.level(listed, SHARE) <= method.level(raised, SHARE)


@pytest.mark.parametrize("method", methods().values(), ids=lambda method: method.name)
@given(listed=standings(), data=st.data())
def test_order_does_not_matter(method: Method, listed: list[Standing], data: st.DataObject) -> None:
    """The order in which indicators are listed changes nothing."""
    assert method.level(listed, SHARE) == method.level(data.draw(st.permutations(listed)), SHARE)


@pytest.mark.parametrize("method", methods().values(), ids=lambda method: method.name)
@given(listed=standings(), factor=st.integers(2, 9))
def test_weights_times_a_constant_change_nothing(method: Method, listed: list[Standing], factor: int) -> None:
    """Only the proportions of the weights count."""
    scaled = [Standing(one.id, one.level, one.weight * factor, one.key) for one in listed]

    assert method.level(listed, SHARE) == method.level(scaled, SHARE)
    assert index(listed) == index(scaled)


@pytest.mark.parametrize("method", methods().values(), ids=lambda method: method.name)
@given(listed=standings())
def test_level_is_one_that_an_indicator_has_reached_or_the_floor(method: Method, listed: list[Standing]) -> None:
    """No rule invents a level between those of the indicators, and none is above the best."""
    assert method.level(listed, SHARE) in {1, *(one.level for one in listed)}


@given(standings())
def test_without_weight_takes_no_part_in_weakest_link_median_and_index(listed: list[Standing]) -> None:
    """An indicator of weight 0 changes neither weakest link, lower median nor index."""
    weighty = [one for one in listed if one.weight]

    for name in ("weakest-link", "lower-median"):
        assert methods()[name].level(weighty, SHARE) == methods()[name].level(listed, SHARE)
    assert index(weighty) == index(listed)


def test_four_of_six_at_two_thirds_is_enough() -> None:
    """Exactly the share is enough, in exact fractions."""
    listed = [Standing(str(number), 3 if number < 4 else 1) for number in range(6)]

    assert 3 == methods()["staged"].level(listed, SHARE)


def test_key_of_weight_zero_blocks() -> None:
    """A key indicator blocks whatever its weight."""
    listed = [Standing("a", 5, weight=3), Standing("b", 2, weight=0, key=True)]

    assert 2 == methods()["staged"].level(listed, SHARE)


def test_lower_median_of_an_even_number_is_the_lower_of_the_middle_two() -> None:
    """The lower median is a level that was given, never a mean of two."""
    listed = [Standing(str(level), level) for level in (1, 2, 4, 5)]

    assert 2 == methods()["lower-median"].level(listed, SHARE)


def test_lower_median_of_three_is_the_middle_one() -> None:
    """Half of the weight is enough for the lower median, and a third is not."""
    listed = [Standing(str(level), level) for level in (1, 2, 5)]

    assert 2 == methods()["lower-median"].level(listed, SHARE)


def test_lower_median_of_no_weight_at_all_is_refused() -> None:
    """Where nothing carries weight there is no level to give."""
    with pytest.raises(ValueError, match=r"\Ano standing carries weight\Z"):
        methods()["lower-median"].level([Standing("a", 3, weight=0)], SHARE)
