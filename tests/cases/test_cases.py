"""Cases that an expert can read: given these facts, expect this level."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.exchange import parse
from professionele_klachtbehandeling.face.assessing import assess

HEAD = {
    "format": "klachtbehandeling/landscape/1",
    "municipality": {"code": "GM9999", "name": "Lindewaard"},
    "reference_date": "2026-07-01",
}
FILES = sorted(Path(__file__).parent.glob("*.yaml"))


class Literal(yaml.SafeLoader):
    """Reads all scalars as they are written, but for true and false; the library's own reader gives them meaning."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - how PyYAML wants it


Literal.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(true|false)$"), list("tf"))
Literal.add_implicit_resolver("tag:yaml.org,2002:int", re.compile("^(0|[1-9][0-9]*)$"), list("0123456789"))


def cases() -> list[Any]:
    """Return every case with its file and sentence as id."""
    return [
        pytest.param(case, id=f"{path.stem}: {case['case']}")
        for path in FILES
        for case in yaml.load(path.read_text(encoding="utf-8"), Literal)  # noqa: S506 - a subclass of SafeLoader
    ]


def facts(case: dict[str, Any]) -> Landscape:
    """Return the landscape of a case, read as a file is read."""
    return parse(yaml.safe_dump({**HEAD, **case["facts"]}, sort_keys=False, allow_unicode=True), Landscape)


@pytest.mark.parametrize("case", cases())
def test_facts_come_to_the_expected_level(case: dict[str, Any]) -> None:
    """Each case comes to exactly the certain and possible level, or the absence, that it states."""
    observation = assess(facts(case)).observation(case["indicator"])
    track = observation.facts

    assert track is not None
    expected = {"certain": None, "possible": None, "absence": None, **case["expect"]}
    assert expected == track.outcome.to_dict()
    if "breaches" in case:
        assert case["breaches"] == [str(breach.article) for breach in observation.breaches if breach.is_known]


def test_every_computed_indicator_has_cases() -> None:
    """Each computed indicator has a worked case and at least two more."""
    from professionele_klachtbehandeling.face.registry import maturity_model

    computed = [one.id for one in maturity_model().indicators.values() if one.conditions]
    counted = {path.stem: len(yaml.load(path.read_text(encoding="utf-8"), Literal)) for path in FILES}  # noqa: S506

    assert [] == [one for one in computed if counted.get(one, 0) < 2]
