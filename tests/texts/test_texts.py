"""The words people read, by key and language."""

import pytest

from professionele_klachtbehandeling.texts import catalogue, has_text, text


def test_text_is_read_in_each_language() -> None:
    """A key gives the text of the language asked for."""
    assert ("niveau 3", "level 3") == (text("explain.level", "nl", level=3), text("explain.level", "en", level=3))


def test_known_and_unknown_keys_are_told_apart() -> None:
    """A catalogue says whether it holds a key."""
    assert (True, False) == (has_text("truth.open", "en"), has_text("truth.ajar", "en"))


def test_unknown_key_is_an_error() -> None:
    """A text that is not there is never made up."""
    with pytest.raises(LookupError, match=r"truth\.ajar"):
        text("truth.ajar", "nl")


def test_unknown_language_is_an_error() -> None:
    """Who asks for another language is told which there are."""
    with pytest.raises(LookupError) as caught:
        catalogue("fy")

    assert "no texts in 'fy'; there are nl, en" == str(caught.value)


def test_keys_are_in_order() -> None:
    """The keys stand in the order of the alphabet, so that two people do not add one twice."""
    assert sorted(catalogue("nl")) == list(catalogue("nl"))
