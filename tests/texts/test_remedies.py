"""When mistakes arise, and what to do about them."""

from collections.abc import Callable

import pytest

from professionele_klachtbehandeling.texts import LANGUAGES, catalogue
from professionele_klachtbehandeling.texts.remedies import cause, remedy

CODES = [key.removeprefix("mistake.") for key in catalogue("nl") if key.startswith("mistake.")]


def test_cause_and_remedy_are_told_in_each_language() -> None:
    """A code has its cause and its remedy in Dutch and in English."""
    assert ("Het genoemde bestand bestaat niet.", "The file named does not exist.") == (
        cause("no-file", "nl"),
        cause("no-file", "en"),
    )
    assert ("Kijk de naam en de map na.", "Check the name and the directory.") == (
        remedy("no-file", "nl"),
        remedy("no-file", "en"),
    )


@pytest.mark.parametrize("told", [cause, remedy])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", CODES)
def test_every_mistake_is_told_of(code: str, language: str, told: Callable[[str, str], str]) -> None:
    """Each mistake says when it arises and what to do, in one short sentence or two."""
    sentence = told(code, language)

    assert sentence.endswith(".")
    assert len(sentence) <= 130


@pytest.mark.parametrize("prefix", ["cause.", "remedy."])
def test_nothing_is_told_of_a_mistake_that_is_gone(prefix: str) -> None:
    """Each cause and remedy is that of a mistake there is."""
    told = [key.removeprefix(prefix) for key in catalogue("nl") if key.startswith(prefix)]

    assert [] == [code for code in told if code not in CODES]


def test_code_that_does_not_exist_has_no_remedy() -> None:
    """A code that is misspelt is refused."""
    with pytest.raises(LookupError, match=r"^'remedy\.no-fil'$"):
        remedy("no-fil", "nl")
