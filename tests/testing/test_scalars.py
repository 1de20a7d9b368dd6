"""The scalars at random."""

from hypothesis import given

from professionele_klachtbehandeling.domain.identifier import id_mistakes
from professionele_klachtbehandeling.exchange.shapes import SHAPES
from professionele_klachtbehandeling.testing.scalars import STATED_TEXTS, TEXTS, WHOLE_IDS, fits_a_cell


@given(TEXTS)
def test_texts_fit_a_cell(text: str) -> None:
    """Every text has something to see, and no character that no sheet can hold."""
    assert fits_a_cell(text)


@given(STATED_TEXTS)
def test_stated_texts_say_something_of_their_own(text: str) -> None:
    """A text that is stated is no word that means unknown or none."""
    assert text.strip().lower() not in SHAPES


@given(WHOLE_IDS)
def test_ids_can_be_referred_to(name: str) -> None:
    """An id is sound, and not the word for all tasks."""
    assert [] == list(id_mistakes(name, ""))
    assert name.lower() not in {"alle", "all"}


def test_blanks_and_control_characters_fit_no_cell() -> None:
    """A text of blanks, and one that a sheet cannot hold, do not fit."""
    assert [False, False, False, True] == [fits_a_cell(text) for text in (" ", "a\x00", "a\ufffe", "a\n")]
