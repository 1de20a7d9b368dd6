"""Standings at random."""

from hypothesis import given

from professionele_klachtbehandeling.scoring.method import Standing
from professionele_klachtbehandeling.testing.standings import standings


@given(standings(highest=3, most=4))
def test_standings_are_what_a_method_can_be_asked(listed: list[Standing]) -> None:
    """There is at least one, something carries weight, ids differ, and levels are on the ladder."""
    assert 1 <= len(listed) <= 4
    assert any(one.weight for one in listed)
    assert len(listed) == len({one.id for one in listed})
    assert {one.level for one in listed} <= {1, 2, 3}
