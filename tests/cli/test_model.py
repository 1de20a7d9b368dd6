"""`klachtbehandeling model show`."""

import pytest

from professionele_klachtbehandeling.face.registry import maturity_model
from tests.cli.invoking import say

Capture = pytest.CaptureFixture[str]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_model_is_shown_whole(capsys: Capture, language: str) -> None:
    """Every question and every level of every indicator can be read, in both languages, with the disclaimer."""
    spoken = say(capsys, "model", "show", "--lang", language)
    model = maturity_model()

    assert 0 == spoken.code
    assert model.disclaimer.read(language) in spoken.out
    for indicator in model.indicators.values():
        assert f"  {indicator.question.read(language)}\n" in spoken.out
        for descriptor in indicator.descriptors:
            assert f"  {descriptor.level}. {descriptor.words.read(language)}\n" in spoken.out


def test_model_shows_what_each_level_asks(capsys: Capture) -> None:
    """The conditions behind a computed level are told in words, with their thresholds."""
    told = say(capsys, "model", "show").out

    assert "  Niveau 2 vraagt: aandeel cellen (taak × soort) met een ingang: ten minste 2/5\n" in told


def test_unknown_model_names_the_nearest(capsys: Capture) -> None:
    """A misspelt model is answered with the one that was meant."""
    spoken = say(capsys, "model", "show", "vier-speerpunt")

    expected = "'vier-speerpunt' is geen model; bedoelt u 'vier-speerpunten'? (vier-speerpunten)\n"
    assert (2, expected) == (spoken.code, spoken.err)
