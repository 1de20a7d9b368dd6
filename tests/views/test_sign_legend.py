"""The meaning of the signs that charts share."""

import pytest

from professionele_klachtbehandeling.texts import has_text
from professionele_klachtbehandeling.views.letters import Letters
from professionele_klachtbehandeling.views.sheet import Sheet
from professionele_klachtbehandeling.views.sign_legend import sign_entries
from professionele_klachtbehandeling.views.theme import Theme
from tests.views.profiles import drawn

NAMES = ("certain", "possible", "unknown", "facts", "rated", "cap", "key")


@pytest.mark.parametrize("name", NAMES)
def test_each_sign_has_a_sample_and_words(name: str) -> None:
    """An entry draws the sign it explains, in both languages."""
    sheet = Sheet.of(2, 1, Theme())
    (dutch,), (english,) = (sign_entries([name], Letters.of(Theme()), 0.11, 5.5, language) for language in ("nl", "en"))

    dutch.draw(sheet, 0.5, 0.5)

    assert drawn(sheet.figure, f"legend {name}")
    assert dutch.words != english.words
    assert has_text(f"chart.legend.{name}", "nl")


def test_entries_come_in_the_order_asked_for() -> None:
    """Only the signs asked for are explained, in their order."""
    entries = sign_entries(["rated", "facts"], Letters.of(Theme()), 0.11, 5.5, "en")

    assert ["people's ratings", "facts (open and dotted: unknown)"] == [entry.words for entry in entries]


def test_unknown_sign_is_refused() -> None:
    """A sign that no chart has is an error."""
    with pytest.raises(LookupError, match=r"^'chart.legend.colour'$"):
        sign_entries(["colour"], Letters.of(Theme()), 0.11, 5.5, "en")
