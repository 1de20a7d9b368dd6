"""Texts in two languages that stay together."""

import pytest

from professionele_klachtbehandeling.logic.words import Words


def test_words_are_read_in_either_language() -> None:
    """The same words read in Dutch and in English."""
    assert ("scherp", "sharp") == (Words("scherp", "sharp").read("nl"), Words("scherp", "sharp").read("en"))


def test_words_of_a_key_fill_each_language_with_its_own() -> None:
    """What fills a placeholder is read in the language of the sentence around it."""
    words = Words.of("explain.step", level=2, met=Words("gehaald", "met"))

    assert Words("niveau 2: gehaald", "level 2: met") == words


def test_other_languages_are_refused() -> None:
    """A language that is not here is named, with those that are."""
    with pytest.raises(LookupError) as refused:
        Words("ja", "yes").read("fr")

    assert "no texts in 'fr'; there are nl, en" == str(refused.value)
