"""The scorecard as plain data."""

import json

from professionele_klachtbehandeling.assessment.record import model_record
from tests.yardstick import assessed, between, indicator, model, rating


def test_record_has_the_shape_of_the_design() -> None:
    """Levels are whole numbers or null, fractions are text, and a track that is not there is null."""
    scorecard = assessed(indicator(levels=2), results={"X1.1": between("1/3", "1")}, levels=2)
    record = scorecard.to_dict()

    facts_hash = record.pop("facts_hash")

    assert isinstance(facts_hash, str)
    assert ("sha256:", 71) == (facts_hash[:7], len(facts_hash))
    assert {
        "municipality": {"code": "GM9999", "name": "Lindewaard"},
        "reference_date": "2026-07-01",
        "method": "staged",
        "spearheads": [
            {
                "id": "X1",
                "level": None,
                "certain": 1,
                "possible": 2,
                "absence": None,
                "index": {"low": "1", "high": "2"},
                "answered": "0",
                "facts": {"certain": 1, "possible": 2, "absence": None},
                "rated": None,
                "indicators": [
                    {
                        "id": "X1.1",
                        "level": None,
                        "certain": 1,
                        "possible": 2,
                        "absence": None,
                        "facts": {"certain": 1, "possible": 2, "absence": None},
                        "rated": None,
                        "conditions": [
                            {
                                "level": 2,
                                "measure": "X1.1",
                                "with": {},
                                "at_least": "1",
                                "value": {"low": "1/3", "high": "1"},
                                "truth": "open",
                                "absence": None,
                            }
                        ],
                        "breaches": [],
                    }
                ],
            }
        ],
        "findings": [],
    } == record


def test_record_survives_json() -> None:
    """What the command prints reads back as the same data."""
    record = assessed(indicator(), results={"X1.1": between(0, 1)}, ratings=(rating(2),)).to_dict()

    assert record == json.loads(json.dumps(record))


def test_hash_moves_with_facts_and_ratings() -> None:
    """Another rating is another ground, so another hash; the same ground gives the same."""
    told = {"X1.1": between(0, 1)}
    hashes = [assessed(indicator(), results=told, ratings=said).to_dict()["facts_hash"] for said in ((), (rating(2),))]

    assert hashes[0] != hashes[1]
    assert hashes[0] == assessed(indicator(), results=told).to_dict()["facts_hash"]


def test_model_record_moves_with_the_model() -> None:
    """A model with another threshold has another hash under the same id."""
    first, second = model_record(model(indicator())), model_record(model(indicator(), indicator("X1.2")))

    assert ("proef", "1") == (first["id"], first["version"])
    assert first["hash"] != second["hash"]
