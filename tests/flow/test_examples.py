"""From the example files to their profiles: what a reader of the examples is promised."""

from collections.abc import Iterator
from pathlib import Path

import pytest

import professionele_klachtbehandeling as pk
from professionele_klachtbehandeling.domain.item import Item
from professionele_klachtbehandeling.domain.landscape import SECTIONS
from professionele_klachtbehandeling.domain.vocabulary import RemarkTopic

EXAMPLES = Path(__file__).parents[2] / "examples"
LINDEWAARD_FACTS = {
    "S1.1": "4",
    "S1.2": "3",
    "S1.3": "4",
    "S1.4": "4",
    "S1.6": "2–4",
    "S2.1": "2",
    "S2.2": "1",
    "S2.3": "2",
    "S2.4": "2",
    "S2.5": "2",
    "S2.6": "2",
    "S3.1": "3",
    "S3.2": "2–3",
    "S3.3": "2",
    "S3.4": "3",
    "S4.1": "1",
    "S4.2": "1",
    "S4.3": "3",
    "S4.4": "2",
}
"""Worked by hand from the formulas, before the measures were run."""


def lindewaard() -> pk.Scorecard:
    """Return the scorecard of the invented municipality."""
    folder = EXAMPLES / "lindewaard"
    return pk.assess(pk.read_landscape(folder / "landschap.yaml"), pk.read_ratings(folder / "beoordelingen.yaml"))


def facts(scorecard: pk.Scorecard) -> dict[str, str]:
    """Return what the facts say of each computed indicator."""
    return {one.id: str(one.facts.outcome) for one in scorecard.observations if one.facts and one.indicator.conditions}


def test_facts_of_lindewaard_come_to_what_was_worked_by_hand() -> None:
    """Each computed indicator stands where the formulas, worked by hand, put it."""
    assert LINDEWAARD_FACTS == facts(lindewaard())


def test_profile_of_lindewaard_is_lopsided() -> None:
    """Strong on where to go, weak on outsourced tasks, middling on accounting, and little culture."""
    assert ["3", "1", "2", "1"] == [str(result.outcome) for result in lindewaard().spearheads]


def test_lindewaard_shows_what_an_example_must() -> None:
    """There is something not applicable, something unknown, a known breach, and a promise above practice."""
    scorecard = lindewaard()
    codes = {finding.code for finding in scorecard.findings}

    assert [one.id for one in scorecard.observations if one.absence] == ["S3.7"]
    assert (1, 5) == (scorecard.observation("S4.6").certain, scorecard.observation("S4.6").possible)
    assert {"breach-known", "promise-above-practice"} <= codes
    assert "S2.2" in {finding.subject for finding in scorecard.findings if finding.code == "promise-above-practice"}


def test_small_municipality_outsources_nothing() -> None:
    """Without outsourcing, what is about outsourced tasks does not apply, but the external route does."""
    scorecard = pk.assess(pk.read_landscape(EXAMPLES / "klein" / "landschap.yaml"))
    absent = {one.id: one.absence.reason.value for one in scorecard.observations if one.absence}

    assert dict.fromkeys(["S2.1", "S2.2", "S2.3", "S2.4", "S2.5", "S2.7"], "nothing-outsourced") == {
        id_: reason for id_, reason in absent.items() if id_.startswith("S2")
    }
    assert 4 == scorecard["S2.6"].level


def test_empty_landscape_leaves_everything_open() -> None:
    """Where nothing is known, every indicator and spearhead is open from the lowest to the highest level."""
    scorecard = pk.assess(pk.read_landscape(EXAMPLES / "leeg" / "landschap.yaml"))

    assert {"1–5"} == {str(one.outcome) for one in scorecard.observations}
    assert {"1–5"} == {str(one.outcome) for one in scorecard.spearheads}


def test_first_assessment_knows_five_things() -> None:
    """The tutorial's municipality has one level, one range, what is not applicable, and for the rest the full scale."""
    landscape = pk.read_landscape(EXAMPLES / "eerste-beoordeling" / "landschap.yaml")
    told = [str(one.outcome) for one in pk.assess(landscape).observations if not one.absence]

    assert 5 == len(landscape.tasks) + len(landscape.channels) + len(landscape.responsibilities)
    assert {"1": 1, "1–2": 1, "1–5": 20} == {one: told.count(one) for one in sorted(set(told))}


def test_quick_scan_shows_what_a_group_brings() -> None:
    """Of 28 indicators a group may agree on most, differ on some, not know others, and find one not applicable."""
    scorecard = pk.assess(ratings=pk.read_ratings(EXAMPLES / "snelle-scan" / "beoordelingen.yaml"))
    outcomes = {one.id: str(one.outcome) for one in scorecard.observations}

    assert ["3", "2", "2", "2"] == [str(result.outcome) for result in scorecard.spearheads]
    assert ["S1.5", "S4.5"] == [id_ for id_, told in outcomes.items() if told in {"2–3", "2–4"}]
    assert ["S2.6", "S3.4"] == [id_ for id_, told in outcomes.items() if told == "1–5"]
    assert ["S2.7"] == [one.id for one in scorecard.observations if one.absence]


@pytest.mark.parametrize("path", sorted((EXAMPLES / "gemeenten").glob("*.yaml")), ids=lambda path: path.stem)
def test_public_facts_of_a_real_municipality_leave_most_open(path: Path) -> None:
    """What can be read in public is too little for a level on any spearhead, and the profile says so."""
    scorecard = pk.assess(pk.read_landscape(path))

    assert {None} == {result.level for result in scorecard.spearheads}
    assert all(one.possible != one.certain or one.level == 1 for one in scorecard.observations if not one.absence)


@pytest.mark.parametrize("path", sorted((EXAMPLES / "gemeenten").glob("*.yaml")), ids=lambda path: path.stem)
def test_every_public_fact_has_its_source(path: Path) -> None:
    """Each item about a real municipality names where it was read, and the file says that it is no verdict."""
    landscape = pk.read_landscape(path)

    assert [] == [
        f"{section}[{index}]"
        for section, items in _sections(landscape)
        for index, item in enumerate(items)
        if not item.evidence and section != "organisations" and not _is_question(item)
    ]
    assert "geen oordeel" in path.read_text(encoding="utf-8").partition("format:")[0]


def _is_question(item: object) -> bool:
    """Return whether an item is a question that the reader left open, which nobody said."""
    return isinstance(item, pk.Remark) and item.topic is RemarkTopic.OPEN_QUESTION


def _sections(landscape: pk.Landscape) -> Iterator[tuple[str, tuple[Item, ...]]]:
    return ((name, landscape.section(name)) for name in SECTIONS)
