"""What leaves open whose a party is."""

from typing import Any

import pytest

from professionele_klachtbehandeling.domain.fact import NONE, UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.measures.party import party_places
from tests.landscapes import snapshot


@pytest.mark.parametrize(
    ("party", "expected"),
    [
        ("own", []),
        ("alone", []),
        ("unclear", ["organisations[2].part_of"]),
        ("team", ["organisations[3].part_of", "organisations[2].part_of"]),
        ("line", ["organisations[4].second_line"]),
        (Disputed(("unclear", "line")), ["organisations[2].part_of", "organisations[4].second_line"]),
        ("gemeente", []),
        (UNKNOWN, []),
        (NONE, []),
    ],
)
def test_places_are_those_that_are_open(party: Any, expected: list[str]) -> None:  # noqa: ANN401 - a fact
    """What a party and each whole above it is part of, as far as it is not known, and whether it is a second line."""
    facts = snapshot(
        organisations=(
            Organisation(id="own", name="Own", part_of="gemeente"),
            Organisation(id="alone", name="Alone"),
            Organisation(id="unclear", name="Unclear", part_of=UNKNOWN),
            Organisation(id="team", name="Team", part_of="unclear"),
            Organisation(id="line", name="Line", second_line=UNKNOWN),
        )
    )

    assert expected == [str(place) for place in party_places(facts, party)]


def test_parties_that_are_disputed_to_be_part_of_each_other_end() -> None:
    """Two that may be part of each other are each looked at once."""
    facts = snapshot(
        organisations=(
            Organisation(id="a", name="A", part_of=Disputed(("b", "gemeente"))),
            Organisation(id="b", name="B", part_of=Disputed(("a", "gemeente"))),
        )
    )

    assert ["organisations[0].part_of", "organisations[1].part_of"] == [str(one) for one in party_places(facts, "a")]
