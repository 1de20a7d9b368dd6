"""The model of the 22 norms of proper conduct: data that the library takes as it takes its own."""

from importlib import resources
from importlib.resources.abc import Traversable
from typing import Final

import pytest
from klachtbehandeling_model_behoorlijkheid.hooks import klacht_register_models

import professionele_klachtbehandeling as pk
from professionele_klachtbehandeling.testing import ModelConformance

NORMS: Final = {
    "Open en duidelijk": (
        "Transparant",
        "Goede informatieverstrekking",
        "Luisteren naar de burger",
        "Goede motivering",
    ),
    "Respectvol": (
        "Respecteren van grondrechten",
        "Bevorderen van actieve deelname door de burger",
        "Fatsoenlijke bejegening",
        "Fair play",
        "Evenredigheid",
        "Bijzondere zorg",
    ),
    "Betrokken en oplossingsgericht": (
        "Maatwerk",
        "Samenwerking",
        "Coulante opstelling",
        "Voortvarendheid",
        "De-escalatie",
    ),
    "Eerlijk en betrouwbaar": (
        "Integriteit",
        "Betrouwbaarheid",
        "Onpartijdigheid",
        "Redelijkheid",
        "Goede voorbereiding",
        "Goede organisatie",
        "Professionaliteit",
    ),
}
"""The names of the norms by group, in their order, as the Behoorlijkheidswijzer has them."""


@pytest.fixture(scope="module")
def model() -> pk.MaturityModel:
    """Return the model that the plug-in offers; reading it tells every mistake in it."""
    (file,) = klacht_register_models()
    with resources.as_file(file) as path:
        return pk.maturity_model(path)


def told(indicator: pk.Indicator, language: str) -> tuple[str, ...]:
    """Return what is said of an indicator on each level, in a language."""
    return tuple(descriptor.words.read(language) for descriptor in indicator.descriptors)


class TestModel(ModelConformance):
    """What every model promises."""

    def path(self) -> Traversable:
        """Return the file under test."""
        (file,) = klacht_register_models()
        return file


def test_model_has_the_norms_of_the_behoorlijkheidswijzer(model: pk.MaturityModel) -> None:
    """Its spearheads are the four groups and its indicators the 22 norms, under their own names and in their order."""
    groups = {
        spearhead.name.nl: tuple(indicator.name.nl for indicator in spearhead.indicators)
        for spearhead in model.spearheads
    }

    assert NORMS == groups
    assert list(NORMS) == list(groups)
    assert 22 == len(model.indicators)


def test_ids_end_in_the_number_of_the_norm(model: pk.MaturityModel) -> None:
    """An indicator is called after its group and the number that its norm has in the Behoorlijkheidswijzer."""
    groups = {indicator.id: spearhead.id for spearhead, indicator in model.walk()}

    assert [f"{groups[one]}.{number}" for number, one in enumerate(groups, start=1)] == list(groups)


def test_people_rate_everything(model: pk.MaturityModel) -> None:
    """No level is computed: there are no conditions, and no fact decides whether an indicator applies."""
    assert {"rated"} == {indicator.track.value for indicator in model.indicators.values()}
    assert {()} == {indicator.conditions for indicator in model.indicators.values()}
    assert {None} == {indicator.applies for indicator in model.indicators.values()}


def test_no_norm_weighs_more_than_another(model: pk.MaturityModel) -> None:
    """The source has no ranking of norms, so neither has the model."""
    assert {(1, False)} == {(indicator.weight, indicator.key) for indicator in model.indicators.values()}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_level_of_every_norm_has_words_of_its_own(model: pk.MaturityModel, language: str) -> None:
    """None of the 110 descriptors is said twice, in either language."""
    descriptors = [words for indicator in model.indicators.values() for words in told(indicator, language)]

    assert 22 * 5 == len(set(descriptors)) == len(descriptors)


@pytest.mark.parametrize(("language", "words"), [("nl", ("bovendien", "ook")), ("en", ("Moreover", "also", "too"))])
def test_highest_levels_come_on_top(model: pk.MaturityModel, language: str, words: tuple[str, ...]) -> None:
    """Levels 4 and 5 say that they ask more than the level below, and not something else instead."""
    silent = [
        f"{indicator.id} level {level}"
        for indicator in model.indicators.values()
        for level in (4, 5)
        if not any(word in told(indicator, language)[level - 1] for word in words)
    ]

    assert [] == silent


def test_every_norm_is_explained_and_sourced(model: pk.MaturityModel) -> None:
    """Each indicator cites the list of norms, says how it was read, and asks for evidence."""
    bare = [
        indicator.id
        for indicator in model.indicators.values()
        if "BW1" not in indicator.sources or indicator.interpretation is None or not indicator.evidence.nl
    ]

    assert [] == bare


@pytest.mark.parametrize("language", ["nl", "en"])
def test_ceilings_are_explained(model: pk.MaturityModel, language: str) -> None:
    """Where a known breach holds a norm down, the level is 2 and the reading names the article."""
    capped = [
        (cap.level, str(cap.article) in indicator.interpretation.read(language))
        for indicator in model.indicators.values()
        for cap in indicator.caps
        if indicator.interpretation is not None
    ]

    # The article on forwarding is named in the reading as a duty, the others where the ceiling is told.
    assert [(2, True)] * 6 == capped


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("nl", "de Nationale ombudsman heeft dit model niet gemaakt en niet goedgekeurd"),
        ("en", "the Ombudsman has neither made nor endorsed this model"),
    ],
)
def test_disclaimer_says_whose_it_is_not(model: pk.MaturityModel, language: str, sentence: str) -> None:
    """Whoever reads a chart sees that the ombudsman did not make or endorse the model."""
    assert sentence in model.disclaimer.read(language)
