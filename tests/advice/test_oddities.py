"""All that is odd about a landscape, in order; and that it is little where a file was made with care."""

import inspect
import json
import re
from pathlib import Path

import pytest

from professionele_klachtbehandeling import advice
from professionele_klachtbehandeling.advice.oddities import oddities
from professionele_klachtbehandeling.domain.channel import Overview
from professionele_klachtbehandeling.domain.culture import ImprovementAction
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.domain.vocabulary import State
from professionele_klachtbehandeling.exchange import read_landscape
from tests.advice.finding import found
from tests.house.source import SOURCE
from tests.perturbing import example

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.mark.parametrize("name", ["klein", "leeg"])
def test_small_examples_have_nothing_odd(name: str) -> None:
    """A file that was made with care, or in which nothing is said yet, is not nagged about."""
    assert () == oddities(read_landscape(EXAMPLES / name / "landschap.yaml"))


def test_lindewaard_has_what_it_deserves() -> None:
    """Two parties own one cell, and a contract begins after the summer."""
    assert ["several-owners responsibilities[0].owners", "begins-later outsourced_tasks[10].begin"] == [
        f"{oddity.code} {oddity.path}" for oddity in oddities(example("lindewaard"))
    ]


def test_order_is_the_file_as_a_whole_and_then_that_of_the_sections() -> None:
    """What is said of the file comes first, then section by section and item by item."""
    sources = tuple(Evidence(citation=f"B{number}", inferred=True) for number in range(5))

    assert [
        "all-inferred",
        "organisation-unused organisations[0]",
        "organisation-unused organisations[1]",
        "begins-later overviews[0].begin",
        "action-closed actions[0].state",
    ] == found(
        organisations=(Organisation(id="a", name="Alfa"), Organisation(id="b", name="Bravo")),
        overviews=(Overview(name="O", begin=PartialDate(2026, 9, 1), evidence=sources),),
        actions=(ImprovementAction(id="x", name="X", state=State.CLOSED),),
    )


def test_every_sentence_belongs_to_a_code_that_is_looked_for() -> None:
    """No oddity is in the catalogues for nothing; each has a test that names it."""
    catalogue = json.loads((SOURCE / "texts" / "nl.json").read_text(encoding="utf-8"))
    codes = {key.removeprefix("oddity.") for key in catalogue if key.startswith("oddity.")}
    tests = "".join(path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_odd_*.py"))
    source = "".join(path.read_text(encoding="utf-8") for path in Path(inspect.getfile(advice)).parent.glob("odd_*.py"))

    assert set() == codes - set(re.findall(r'"([a-z-]+)"', source))
    assert set() == {code for code in codes if code not in tests}
