"""The legal floor."""

import datetime
from typing import Any

import pytest

from professionele_klachtbehandeling.assessment.breach import Breach, breaches, check_duties
from professionele_klachtbehandeling.assessment.condition import Evaluation
from professionele_klachtbehandeling.domain.accountability import Register
from professionele_klachtbehandeling.domain.article import Article
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import UNKNOWN
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.domain.review import KnownBreach
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.domain.vocabulary import InputKind
from professionele_klachtbehandeling.logic import Truth
from professionele_klachtbehandeling.measures.catalogue import built_in_measures
from tests.yardstick import ARTICLE, landscape


def found(facts: Landscape) -> dict[str, tuple[Breach, ...]]:
    """Return the breaches of a landscape by the text of their article."""
    evaluation = Evaluation(Snapshot(facts), built_in_measures())
    return {str(article): listed for article, listed in breaches(evaluation.snapshot, check_duties(evaluation)).items()}


@pytest.mark.parametrize(
    ("fields", "known"),
    [
        ({}, [True]),
        ({"date": PartialDate(2026, 5)}, [True]),
        ({"date": PartialDate(2026)}, [False]),
        ({"date": PartialDate(2027)}, []),
        ({"remedied": PartialDate(2026, 6, 30)}, []),
        ({"remedied": PartialDate(2026, 7, 2)}, [True]),
        ({"remedied": UNKNOWN}, [False]),
    ],
)
def test_established_breach_stands_until_it_is_remedied(fields: dict[str, Any], known: list[bool]) -> None:
    """A breach counts from its date until it is put right; in between doubt it is only said."""
    listed = found(landscape(breaches=(KnownBreach(article=ARTICLE, **fields),)))

    assert known == [breach.is_known for breach in listed.get("Awb 9:7", ())]


def test_facts_that_show_a_breach_make_it_known() -> None:
    """Where the register of complaints is known not to be kept, Awb 9:12a is breached."""
    facts = landscape(registers=(Register(kind=InputKind.COMPLAINT, kept=False),), complete=("registers",))

    assert True in [breach.is_known for breach in found(facts)["Awb 9:12a"]]


def test_silence_is_no_breach() -> None:
    """In a landscape that knows nothing, no duty is known to be breached, and those that may be are told."""
    assert [] == [article for article, listed in found(landscape()).items() if any(one.is_known for one in listed)]
    assert "Awb 9:12a" in found(landscape())


def test_duty_is_not_checked_before_it_holds() -> None:
    """In 2019 nobody had to offer an electronic route."""
    import attrs

    facts = attrs.evolve(landscape(complete=("channels",)), reference_date=datetime.date(2019, 12, 31))
    checked = [check.duty.article for check in check_duties(Evaluation(Snapshot(facts), built_in_measures()))]

    assert Article.parse("Awb 2:13") not in checked


def test_no_channel_for_complaints_is_a_breach_of_the_electronic_route() -> None:
    """Where it is known that no channel exists, a complaint cannot be lodged electronically."""
    evaluation = Evaluation(Snapshot(landscape(complete=("channels",))), built_in_measures())
    kept = {check.duty.measure: check.kept for check in check_duties(evaluation)}

    assert Truth.NO is kept["complaint_by_electronic_way"]
