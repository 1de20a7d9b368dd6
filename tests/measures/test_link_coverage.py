from fractions import Fraction

import pytest

from professionele_klachtbehandeling.domain.outsourcing import OutsourcedTask
from professionele_klachtbehandeling.domain.vocabulary import Link
from professionele_klachtbehandeling.logic import Truth
from professionele_klachtbehandeling.measures.link_coverage import LinkCoverage, Tally
from tests.landscapes import snapshot
from tests.measures.chain_of import BODIES, COMPLETE, KLACHT, SIGNAAL, agreement, task


@pytest.mark.parametrize(
    ("tally", "covered", "of_links", "of_cells"),
    [
        (Tally(kinds=4, inside=4), 4, Fraction(1, 2), Fraction(1, 2)),
        (Tally(kinds=4, inside=8, outside=4, bodies=2), 12, Fraction(5, 6), Fraction(3, 4)),
        (Tally(kinds=4, inside=8, outside=4, bodies=None), 12, Fraction(2, 3), Fraction(0)),
    ],
)
def test_links_weigh_the_same_and_cells_weigh_the_same(
    tally: Tally, covered: int, of_links: Fraction, of_cells: Fraction
) -> None:
    """The mean of the links does not depend on the number of bodies, the share of cells does."""
    assert (covered, of_links, of_cells) == (tally.covered, tally.mean_of_links, tally.share_of_cells)


def test_least_and_most_are_the_same_where_all_is_known() -> None:
    """Two kinds and two bodies, one of which has an agreement on complaints, come to one tally."""
    seen = snapshot(
        complete=COMPLETE,
        organisations=BODIES,
        tasks=(task("a", KLACHT, SIGNAAL),),
        outsourced_tasks=tuple(OutsourcedTask(id=body.id, task="a", executing_body=body.id) for body in BODIES),
        agreements=(
            agreement("brief"),
            agreement("kwartaal", Link.BODY_TO_MUNICIPALITY, kinds=(KLACHT,), bodies=("werkplein",)),
        ),
    )

    found = LinkCoverage.of(seen, {0: Truth.YES, 1: Truth.YES})

    expected = [Tally(kinds=2, inside=2, outside=1, bodies=2)]
    assert [expected, expected] == [list(found.least()), list(found.most())]


def test_only_the_kinds_that_are_asked_for_are_tallied() -> None:
    """Asked for one kind, whatever applies, one cell per link is left."""
    seen = snapshot(complete=COMPLETE, tasks=(task("a", KLACHT),), agreements=(agreement("brief"),))

    found = LinkCoverage.of(seen, {0: Truth.OPEN})

    asked = frozenset({SIGNAAL})
    assert [Tally(kinds=1)] == list(found.least(asked))
    assert [Tally(kinds=1, inside=1)] == list(found.most(asked))
