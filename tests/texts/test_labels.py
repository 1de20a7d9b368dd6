"""What sections, fields and terms are called."""

import pytest

from professionele_klachtbehandeling.texts.labels import field_hint, field_label, section_label, term_label


def test_section_is_called_by_its_title() -> None:
    """A section has a title in both languages."""
    assert ("Kanalen", "Channels") == (section_label("channels", "nl"), section_label("channels", "en"))


def test_section_that_does_not_exist_has_no_title() -> None:
    """A section that is misspelt is refused, so that no sheet goes without a title."""
    with pytest.raises(LookupError):
        section_label("chanels", "nl")


def test_field_may_be_called_otherwise_in_one_section() -> None:
    """The label for one section comes before the label for all."""
    assert "Vertelt de termijn" == field_label("channels", "information.term", "nl")
    assert "Naam" == field_label("organisations", "name", "nl")


def test_field_without_a_label_keeps_its_name() -> None:
    """A field that only programs use is called by its name."""
    assert "not_applicable" == field_label("channels", "not_applicable", "nl")


def test_hint_may_be_left_out() -> None:
    """A field whose label says enough has no hint."""
    assert "" == field_hint("channels", "not_applicable", "nl")
    assert "Welke soorten u hier kwijt kunt" == field_hint("channels", "kinds", "nl")


def test_term_of_the_law_keeps_its_word() -> None:
    """A Dutch term is called as it is; a word for programs has a label."""
    assert "klacht" == term_label("input-kind", "klacht", "en")
    assert "webformulier" == term_label("way", "web-form", "nl")
