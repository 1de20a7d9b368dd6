"""The scorecard in a terminal."""

import attrs
import pytest

from professionele_klachtbehandeling.documents.table import scorecard_table
from professionele_klachtbehandeling.measures.quantity import Result
from tests.yardstick import assessed, between, indicator, nothing, rated, rating


def test_table_shows_level_facts_and_rating_of_everything() -> None:
    """Each row has the level and both tracks; absences give their reason; findings and disclaimer close."""
    told: dict[str, Result] = {"X1.1": between("1/4", "1"), "X1.2": nothing()}
    scorecard = assessed(indicator("X1.1", key=True), indicator("X1.2"), results=told, ratings=(rating(1),))

    assert (
        "Lindewaard (GM9999) on 2026-07-01\n"
        "Proefmodel, version 1; rule staged\n"
        "\n"
        "                                                        level    facts    rated\n"
        "X1 The only one                                             1      2–5        1\n"
        "  X1.1 Name of X1.1 *                                       1      2–5        1\n"
        "  X1.2 Name of X1.2                                       n/a      n/a        –  no kind applies to any task\n"
        "  answered: 1 of the weight\n"
        "\n"
        "Of 2 indicators: 1 with one level, 0 partly open, 0 wholly unknown, 1 not applicable.\n"
        "* key indicator. 2–4: certainly level 2, possibly up to 4, because not everything is known. –:\n"
        "nothing said.\n"
        "\n"
        "What stands out:\n"
        "- X1.1 Name of X1.1: the facts (2–5) stand higher than the rating (1)\n"
        "\n"
        "A test, no verdict.\n"
    ) == scorecard_table(scorecard, "en")


@pytest.mark.parametrize("caption", ["Lindewaard (GM9999) on 2026-07-01, ratings only", "Ratings only on 2026-07-01"])
def test_caption_says_that_ratings_are_all_there_is(caption: str) -> None:
    """Without facts the table says so, once, whether or not the ratings say whose they are."""
    facts = assessed(rated(), ratings=(rating(2, "X1.9"),))
    whose = facts.municipality if caption.startswith("Lindewaard") else None

    assert caption == scorecard_table(attrs.evolve(facts, landscape=None, rated=whose), "en").split("\n")[0]


def test_table_names_a_rule_that_a_plugin_brought() -> None:
    """An aggregation rule without a word of ours is called by its own name."""
    told: dict[str, Result] = {"X1.1": nothing()}
    scorecard = attrs.evolve(assessed(indicator("X1.1"), results=told), method="second-lowest")

    assert "Proefmodel, versie 1; rekenregel second-lowest" == scorecard_table(scorecard, "nl").splitlines()[1]


def test_table_names_the_plugins_that_took_part() -> None:
    """Who reads the table sees with which plug-ins it was made; without any there is no such line."""
    scorecard = attrs.evolve(assessed(rated(), ratings=(rating(2, "X1.9"),)), plugins=("a 1", "b 2"))

    assert "With plug-in: a 1, b 2" == scorecard_table(scorecard, "en").splitlines()[2]
    assert "plug-in" not in scorecard_table(attrs.evolve(scorecard, plugins=()), "en")
