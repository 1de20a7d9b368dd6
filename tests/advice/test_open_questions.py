"""Which questions can still change a level."""

import datetime

import attrs
import pytest

from professionele_klachtbehandeling.advice.open_questions import find_questions
from professionele_klachtbehandeling.advice.openness import Openness
from professionele_klachtbehandeling.domain.accountability import HandlingFigures
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import UNKNOWN, Disputed
from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.domain.municipality import Organisation
from professionele_klachtbehandeling.domain.vocabulary import Stance
from professionele_klachtbehandeling.face.advising import open_questions
from professionele_klachtbehandeling.face.assessing import assess
from professionele_klachtbehandeling.measures.catalogue import built_in_measures
from professionele_klachtbehandeling.testing.places import with_fact
from tests.advice.asking import asked, places_of
from tests.landscapes import landscape
from tests.perturbing import example
from tests.yardstick import rating

KNOWN = attrs.evolve(example("lindewaard"), complete=SECTIONS)


def deputies_unknown(count: int) -> Landscape:
    """Return Lindewaard in which two owners no longer conflict and of some cells nobody knows the deputy."""
    facts = with_fact(KNOWN, ("responsibilities", 0, "owners"), ("college",))
    facts = with_fact(facts, ("responsibilities", 0, "handlers"), ("kcc",))
    for index in range(count):
        facts = with_fact(facts, ("responsibilities", index, "deputy"), UNKNOWN)
    return facts


def test_lindewaard_hangs_on_two_questions() -> None:
    """One pair of support and three reports are not known; they keep one indicator open each."""
    found = open_questions(assess(example("lindewaard")))

    assert [("S1.6",), ("S3.2",)] == [question.indicators for question in found]
    assert ["support[10].available", "agreements[0].deliveries", "agreements[1].deliveries"] == places_of(found)


def test_nothing_is_asked_without_facts() -> None:
    """No fact changes a scorecard of ratings only."""
    quick = assess(None, [rating(3, "S1.1")], reference_date=datetime.date(2026, 7, 1))

    assert () == find_questions(quick, built_in_measures())


def test_one_field_over_many_items_is_one_question() -> None:
    """Twelve cells without a known deputy are asked after in one go."""
    (question,) = [one for one in open_questions(assess(deputies_unknown(12))) if "S1.2" in one.indicators]

    assert (("deputy",), 12, (4, 5)) == (question.fields, len(question.facts), question.bearings[0].levels)
    assert "Toegang tot Wmo en jeugdhulp × klacht" == question.facts[0].name.nl


def test_fields_that_keep_the_same_indicators_open_are_one_question() -> None:
    """What of one contract nobody knows is asked after at once, field by field and item by item."""
    facts = KNOWN
    for field in ("clauses.procedure", "clauses.fallback"):
        for index in range(10):
            facts = with_fact(facts, ("outsourced_tasks", index, field), UNKNOWN)

    (question,) = [one for one in open_questions(assess(facts)) if "S2.3" in one.indicators]

    assert ("clauses.procedure", "clauses.fallback") == question.fields[:2]
    assert 20 == sum(fact.place.field in question.fields[:2] for fact in question.facts)


def test_fact_above_a_surely_missed_level_is_not_asked_after() -> None:
    """Who answers for a cell decides nothing of level 5 where level 4 is surely missed."""
    facts = with_fact(example("lindewaard"), ("reviews", 1, "date"), UNKNOWN)

    assert [] == asked(facts, "S1.2")


def test_fact_that_another_answer_makes_idle_is_not_asked_after() -> None:
    """An action that is not from residents does not count, whoever owns it."""
    facts = with_fact(KNOWN, ("actions", 3, "owner"), UNKNOWN)

    assert [] == asked(facts, "S4.4")


def test_evidence_against_a_value_makes_it_a_question() -> None:
    """What a source contradicts is asked after as disputed."""
    index = 9
    item = KNOWN.support[index]
    against = Evidence(citation="Steekproef", field="available", stance=Stance.AGAINST)
    contested = attrs.evolve(item, evidence=(against,))
    facts = attrs.evolve(KNOWN, support=(*KNOWN.support[:index], contested, *KNOWN.support[index + 1 :]))

    ways = {
        str(fact.place): fact.openness
        for question in open_questions(assess(facts))
        if "S1.6" in question.indicators
        for fact in question.facts
    }

    assert {"support[9].available": Openness.DISPUTED, "support[10].available": Openness.UNKNOWN} == ways


def test_coarse_date_is_a_question_where_it_decides() -> None:
    """A test in 2025 is or is not recent on 1 July 2026; one in 2019 is not, whatever its day."""
    recent = with_fact(deputies_unknown(0), ("reviews", 1, "date"), PartialDate(2025))
    old = with_fact(deputies_unknown(0), ("reviews", 1, "date"), PartialDate(2019))

    assert ["reviews[1].date"] == asked(recent, "S1.2")
    assert [] == asked(old, "S1.2")


def test_whether_a_list_is_complete_is_a_question_where_it_decides() -> None:
    """More tests may exist; whether there are more referrals changes nothing."""
    facts = attrs.evolve(deputies_unknown(0), complete=tuple(set(SECTIONS) - {"reviews", "referrals", "actions"}))

    assert [] == asked(facts, "S1.2")
    assert ["reviews"] == asked(with_fact(facts, ("reviews", 1, "date"), PartialDate(2019)), "S1.2")


def test_unit_that_may_belong_to_the_municipality_is_asked_after() -> None:
    """Whether a door is an entry hangs on whose it is, and that on what its owner is part of."""
    unit = Organisation(id="loket", name="Loket", part_of=UNKNOWN)
    facts = attrs.evolve(KNOWN, organisations=(*KNOWN.organisations, unit))
    for index in range(len(facts.channels)):
        facts = with_fact(facts, ("channels", index, "operator"), "loket")

    assert ["organisations[23].part_of"] == asked(facts, "S1.1")


def test_facts_that_contradict_each_other_are_asked_after_where_nothing_is_open() -> None:
    """Two sets of own figures of one year leave timeliness open although each of them is known."""
    ours = HandlingFigures(year=2025, measured=True, settled=10, open_late=0, timely=10)
    theirs = attrs.evolve(ours, counted_by="kcc", timely=2)
    facts = landscape(
        complete=SECTIONS,
        figures=(ours, theirs),
        organisations=(Organisation(id="kcc", name="KCC", part_of="gemeente"),),
    )

    (question,) = [one for one in open_questions(assess(facts)) if "S3.4" in one.indicators]

    assert {Openness.OPPOSED} == {fact.openness for fact in question.facts if fact.place.field == "timely"}
    assert {0, 1} == {fact.place.index for fact in question.facts if fact.place.field == "timely"}


def test_question_that_keeps_most_indicators_open_comes_first() -> None:
    """The order is by indicators, then key indicators, then levels, then the order of a file."""
    found = open_questions(assess(landscape()))

    weights = [(-len(one.indicators), -len(one.keys), -one.level_count) for one in found]
    assert sorted(weights) == weights
    assert "reviews" == found[0].section


@pytest.mark.parametrize("language", ["nl", "en"])
def test_same_landscape_gives_the_same_questions(language: str) -> None:
    """Nothing depends on chance or on the order of sets."""
    first, second = (open_questions(assess(landscape())) for _ in range(2))

    assert [one.to_dict(language) for one in first] == [one.to_dict(language) for one in second]


def test_disputed_values_are_named() -> None:
    """The question shows between what is to be chosen."""
    facts = with_fact(KNOWN, ("support", 10, "available"), Disputed((True, False)))

    (question,) = [one for one in open_questions(assess(facts)) if "S1.6" in one.indicators]

    assert question.facts[0].name.nl.endswith("(ja of nee)")
