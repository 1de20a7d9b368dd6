"""Cases that an expert can read: given these facts, expect this level.

A file holds the cases of one indicator, by which its name begins; `-grenzen` are those at a boundary. A case may state

- `reference_date`: the day to look at, where it is not that of all other cases;
- `expect`: what the facts come to, before any cap;
- `after_caps`: what it comes to where breaches of the law cap it;
- `breaches` and `possible_breaches`: the articles of which a breach is known, or is open.
"""

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from professionele_klachtbehandeling.assessment.observation import Observation
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.exchange import parse
from professionele_klachtbehandeling.face.assessing import assess

HEAD = {
    "format": "klachtbehandeling/landscape/1",
    "municipality": {"code": "GM9999", "name": "Lindewaard"},
    "reference_date": "2026-07-01",
}
NOTHING = {"certain": None, "possible": None, "absence": None}
KEYS = {
    "case",
    "indicator",
    "reference_date",
    "facts",
    "expect",
    "after_caps",
    "breaches",
    "possible_breaches",
}
FILES = sorted(Path(__file__).parent.glob("*.yaml"))


class Literal(yaml.SafeLoader):
    """Reads all scalars as they are written, but for true and false; the library's own reader gives them meaning."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - how PyYAML wants it


Literal.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(true|false)$"), list("tf"))
Literal.add_implicit_resolver("tag:yaml.org,2002:int", re.compile("^(0|[1-9][0-9]*)$"), list("0123456789"))


def read(path: Path) -> list[dict[str, Any]]:
    """Return the cases of a file."""
    found: list[dict[str, Any]] = yaml.load(path.read_text(encoding="utf-8"), Literal)  # noqa: S506 - a SafeLoader
    return found


CASES = {path: read(path) for path in FILES}


def facts(case: dict[str, Any]) -> Landscape:
    """Return the landscape of a case, read as a file is read."""
    head = {name: case.get(name, value) for name, value in HEAD.items()}
    return parse(yaml.safe_dump({**head, **case["facts"]}, sort_keys=False, allow_unicode=True), Landscape)


def articles(observation: Observation) -> dict[str, list[str]]:
    """Return the articles of which a breach is known and those of which it is open, named as in a case."""
    found: dict[str, list[str]] = {"breaches": [], "possible_breaches": []}
    for breach in observation.breaches:
        found["breaches" if breach.is_known else "possible_breaches"].append(str(breach.article))
    return found


@pytest.mark.parametrize(
    "case", [pytest.param(case, id=f"{path.stem}: {case['case']}") for path, listed in CASES.items() for case in listed]
)
def test_facts_come_to_the_expected_level(case: dict[str, Any]) -> None:
    """Each case comes to exactly the certain and possible level, or the absence, that it states."""
    observation = assess(facts(case)).observation(case["indicator"])
    track = observation.facts

    assert track is not None
    assert {**NOTHING, **case["expect"]} == track.outcome.to_dict()
    if "after_caps" in case:
        assert {**NOTHING, **case["after_caps"]} == observation.outcome.to_dict()
    found = articles(observation)
    asked = found.keys() & case.keys()
    assert {name: case[name] for name in asked} == {name: found[name] for name in asked}


def test_each_case_is_told_once_and_stands_in_the_file_of_its_indicator() -> None:
    """A case is of the indicator by which its file is named, says nothing else, and has a sentence of its own."""
    misplaced = [
        (path.name, case["case"])
        for path, listed in CASES.items()
        for case in listed
        if case["indicator"] != path.stem.removesuffix("-grenzen") or not case.keys() <= KEYS
    ]
    told = Counter((case["indicator"], case["case"]) for listed in CASES.values() for case in listed)

    assert [] == misplaced
    assert {1} == set(told.values())


def test_every_computed_indicator_has_cases() -> None:
    """Each computed indicator has worked cases, and at least ten at its boundaries."""
    from professionele_klachtbehandeling.face.registry import maturity_model

    computed = {one.id for one in maturity_model().indicators.values() if one.conditions}
    counted = {path.stem: len(listed) for path, listed in CASES.items()}

    assert {} == {one: counted[one] for one in computed if counted[one] < 2}
    assert {} == {one: counted[f"{one}-grenzen"] for one in computed if counted[f"{one}-grenzen"] < 10}
    assert len(counted) == 2 * len(computed)
