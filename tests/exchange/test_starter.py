"""A new file to fill in: what is known already, and an example of everything else."""

import re

import attrs
import pytest

from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.domain.task import Task
from professionele_klachtbehandeling.exchange import parse
from professionele_klachtbehandeling.exchange.starter import landscape_starter, ratings_starter
from professionele_klachtbehandeling.face.registry import maturity_model
from professionele_klachtbehandeling.maturity.rating import Ratings
from professionele_klachtbehandeling.texts import LANGUAGES
from tests.landscapes import landscape

RATINGS = Ratings(
    municipality=landscape().municipality.code, reference_date=landscape().reference_date, name="Lindewaard"
)


def without_marks(text: str) -> str:
    """Return a file with the `#` taken away before everything that is no remark."""
    lines = text.split("\n")
    return "\n".join(line if re.match(r"#( \S|$|     )", line) else line.removeprefix("#") for line in lines)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("known", [landscape(), landscape(tasks=(Task(id="wmo", name="Wmo"),))])
def test_new_landscape_is_read_back_as_it_is(known: Landscape, language: str) -> None:
    """The examples are no facts."""
    assert known == parse(landscape_starter(known, language), Landscape)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_example_can_be_used(language: str) -> None:
    """Without the marks every section has one item, in which no field is left at what it would be anyway but a few."""
    filled = parse(without_marks(landscape_starter(landscape(), language)), Landscape)

    assert dict.fromkeys(SECTIONS, 1) == {section: len(filled.section(section)) for section in SECTIONS}
    left = {
        field.name
        for section in SECTIONS
        for field in attrs.fields(type(filled.section(section)[0]))
        if field.default is not attrs.NOTHING and getattr(filled.section(section)[0], field.name) == field.default
    }
    assert {"part_of", "end", "remedied", "state", "kept", "published", "kind", "counted_by", "topic"} >= left


def test_section_that_is_known_has_no_example() -> None:
    """What is there already is not shown again."""
    text = landscape_starter(landscape(tasks=(Task(id="wmo", name="Wmo"),)), "nl")

    assert 1 == text.count("\ntasks:\n")
    assert "\n#tasks:" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_new_sheet_of_ratings_is_empty(language: str) -> None:
    """Nothing is rated before somebody does so."""
    assert RATINGS == parse(ratings_starter(RATINGS, maturity_model(), language), Ratings)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_indicator_can_be_rated(language: str) -> None:
    """Without the marks there is a rating for each indicator of the model, in its order."""
    filled = parse(without_marks(ratings_starter(RATINGS, maturity_model(), language)), Ratings)

    assert list(maturity_model().indicators) == [rating.indicator for rating in filled]


def test_what_can_be_seen_on_each_level_stands_beside_an_indicator() -> None:
    """Whoever rates reads the levels of the model."""
    text = ratings_starter(RATINGS, maturity_model(), "nl")

    assert [] == [
        one.words.nl
        for indicator in maturity_model().indicators.values()
        for one in indicator.descriptors
        if one.words.nl not in text
    ]


def test_words_of_a_closed_list_stand_behind_their_field() -> None:
    """Who has no drop-down sees which words there are, as a file spells them."""
    lines = landscape_starter(landscape(), "nl").splitlines()

    (line,) = [line for line in lines if line.startswith("#    manner:")]
    assert line.endswith(" (koud, warm, doorzending)")
