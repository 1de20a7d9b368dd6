"""The working behind a number."""

import attrs
import pytest

from professionele_klachtbehandeling.assessment.assess import assess_by
from professionele_klachtbehandeling.domain.accountability import HandlingFigures
from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.fact import Disputed
from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.domain.task import Task
from professionele_klachtbehandeling.domain.vocabulary import Grade, Inapplicability, InputKind
from professionele_klachtbehandeling.face.registry import maturity_model
from professionele_klachtbehandeling.maturity.rating import Rating
from professionele_klachtbehandeling.measures.catalogue import built_in_measures
from professionele_klachtbehandeling.scoring.method import Staged
from tests.yardstick import DATE, assessed, exactly, indicator, landscape, rated, rating


def test_tree_goes_from_the_spearhead_to_the_sentence_of_the_level() -> None:
    """Rule, shares of the weight per level, statistic, and the indicators stand under a spearhead."""
    scorecard = assessed(
        indicator("X1.1", 3, key=True),
        rated("X1.9", 3),
        results={"X1.1": exactly(1)},
        ratings=(rating(2, "X1.9"),),
        levels=3,
    )

    assert (
        "X1 The only one: level 2\n"
        "├─ staged rule: the highest level that at least 2/3 of the weight reaches, and every key indicator "
        "too (X1.1)\n"
        "├─ level 2 or higher: certainly 2, possibly 2 of weight 2\n"
        "├─ level 3 or higher: certainly 1, possibly 1 of weight 2\n"
        "├─ index (a statistic, not a level): from 5/2 to 5/2\n"
        "├─ answered: 1 of the weight has one level\n"
        "├─ the facts alone: level 3\n"
        "├─ the ratings alone: level 2\n"
        "├─ X1.1 Name of X1.1: level 3\n"
        "│  ├─ question: How far is it?\n"
        "│  ├─ to be seen: step 3\n"
        "│  ├─ weight 1, key indicator\n"
        "│  └─ facts: level 3\n"
        "│     ├─ level 2: met\n"
        "│     │  └─ X1.1: at least 1/2; found 1: met\n"
        "│     └─ level 3: met\n"
        "│        └─ X1.1: at least 1; found 1: met\n"
        "└─ X1.9 Name of X1.9: level 2\n"
        "   ├─ question: How does it feel?\n"
        "   ├─ to be seen: step 2\n"
        "   ├─ weight 1\n"
        "   └─ ratings: level 2\n"
        "      └─ kcc, 2026-07-01: level 2"
    ) == scorecard.explain("X1").to_text("en")


def test_every_case_leads_to_its_facts_and_their_source() -> None:
    """Under a condition stand its cases, under a case the facts, under a fact the citation."""
    source = Evidence(citation="Website", date=PartialDate(2026), grade=Grade.DOCUMENTED, inferred=True)
    facts = landscape(
        complete=("tasks", "channels", "responsibilities", "outsourced_tasks"),
        tasks=(Task(id="parkeren", name="Parkeren"),),
        channels=(
            Channel(
                id="balie",
                name="Balie",
                operator="gemeente",
                kinds=(InputKind.COMPLAINT,),
                tasks=("parkeren",),
                evidence=(source,),
            ),
        ),
    )
    scorecard = assess_by(facts, (), model=maturity_model(), method=Staged(), measures=built_in_measures())

    told = scorecard.explain("S1.1").to_text("nl").splitlines()

    assert 1 < sum("parkeren × klacht: telt mee" in line for line in told)
    assert 1 < sum("channels[balie].kinds: klacht" in line for line in told)
    assert 1 < sum("bron: Website (2026; gedocumenteerd; afgeleid)" in line for line in told)


def test_rating_is_told_with_its_motivation_and_source() -> None:
    """Who, when, what, why, and on what ground stand under the ratings."""
    reasoned = rating(2, "X1.9", motivation="weinig ruimte", evidence=(Evidence(citation="Verslag"),))
    absent = Rating(indicator="X1.9", not_applicable=Inapplicability.NO_CASES, assessor="or", date=DATE)

    told = assessed(rated(), ratings=(reasoned, absent)).explain("X1.9").to_text("nl").splitlines()

    assert any(line.endswith("bron: Verslag") for line in told)
    assert any(line.endswith("kcc, 2026-07-01: niveau 2: weinig ruimte") for line in told)
    assert any(line.endswith("or, 2026-07-01: n.v.t. (geen gevallen in deze periode)") for line in told)


def test_whole_profile_is_explained_without_an_id() -> None:
    """Without an id the tree starts at the municipality."""
    told = assessed(indicator(), results={"X1.1": exactly(1)}).explain().to_text("en")

    assert "Lindewaard on 2026-07-01, by Proefmodel 1" == told.splitlines()[0]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("nl", "Lindewaard (alleen beoordelingen) op 2026-07-01, naar Proefmodel 1"),
        ("en", "Lindewaard (ratings only) on 2026-07-01, by Proefmodel 1"),
    ],
)
def test_working_of_a_quick_scan_says_that_ratings_are_all_there_is(language: str, told: str) -> None:
    """Ratings that say whose they are do not pass for facts."""
    rated_only = assessed(rated(), ratings=(rating(2, "X1.9"),))
    scorecard = attrs.evolve(rated_only, landscape=None, rated=rated_only.municipality)

    assert told == scorecard.explain().to_text(language).splitlines()[0]


def test_working_of_nameless_ratings_begins_with_what_they_are() -> None:
    """Ratings that do not say whose they are name nobody."""
    scorecard = attrs.evolve(assessed(rated(), ratings=(rating(2, "X1.9"),)), landscape=None)

    assert "Ratings only on 2026-07-01, by Proefmodel 1" == scorecard.explain().to_text("en").splitlines()[0]


def test_silence_is_told() -> None:
    """An indicator of which nobody spoke says so."""
    told = assessed(rated()).explain("X1.9").to_text("en")

    assert "no facts and no rating: every level is still possible" in told


def test_case_whose_whole_is_open_is_told_as_shares() -> None:
    """Counts of wholes that differ are not put over one another: 176 of 211 and 176 of 204 are two shares."""
    figures = HandlingFigures(year=2025, measured=True, settled=Disputed((205, 198)), open_late=6, timely=176)
    facts = landscape(figures=(figures,), complete=("figures",))

    told = assess_by(facts, (), model=maturity_model(), method=Staged(), measures=built_in_measures()).explain("S3.4")

    lines = [line.strip("│├└─ ") for line in told.to_text("nl").split("\n")]
    assert "2025: tussen 176/211 en 44/51" in lines
    assert "figures[2025/klacht/gemeente].timely: 176" in lines


def test_plugins_that_took_part_are_told_first() -> None:
    """The working of a whole profile begins with the plug-ins by which it was made, where there are any."""
    plain = assessed(indicator("X1.1"), results={"X1.1": exactly(1)})

    told = attrs.evolve(plain, plugins=("a 1", "b 2")).explain()

    assert "with plug-in: a 1, b 2" == told.children[0].sentence("en")
    assert plain.explain().children == told.children[1:]
