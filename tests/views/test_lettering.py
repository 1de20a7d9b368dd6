"""How wide texts are, and where they break."""

import pytest

from professionele_klachtbehandeling.views.lettering import Lettering

NORMAL = Lettering("DejaVu Sans", 9)


def test_lines_fit() -> None:
    """No line is wider than asked, and no word is lost."""
    name = "Inzicht in waar inwoners terechtkunnen en wie verantwoordelijk is"

    lines = NORMAL.lines(name, 1.5)

    assert name == " ".join(lines)
    assert len(lines) > 2
    assert all(NORMAL.width(line) <= 1.5 for line in lines)


def test_word_that_is_too_wide_is_broken() -> None:
    """A word that fits on no line is hyphenated, wherever it stands."""
    lines = NORMAL.lines("een klachtbehandelingscommissie", 1.0)

    assert ("een", "klachtbehand-", "elingscommiss-", "ie") == lines
    assert all(NORMAL.width(line) <= 1.0 for line in lines)


@pytest.mark.parametrize("text", ["", "  \n "])
def test_nothing_takes_no_lines(text: str) -> None:
    """A text without words has no lines."""
    assert () == NORMAL.lines(text, 1.0)


def test_one_letter_stays_even_where_it_does_not_fit() -> None:
    """Where not even a letter fits, there is one letter on each line, and no line is empty."""
    assert ("a-", "b") == NORMAL.lines("ab", 0.01)


def test_bold_is_wider() -> None:
    """The weight counts in the width."""
    assert Lettering("DejaVu Sans", 9, "bold").width("Lindewaard") > NORMAL.width("Lindewaard")


def test_height_grows_with_lines_and_size() -> None:
    """Two lines are twice as high as one, and twice the size is twice the height."""
    assert 2 * NORMAL.leading == NORMAL.height(("a", "b")) == Lettering("DejaVu Sans", 18).leading


def test_dollars_are_no_formula() -> None:
    """A text between dollar signs is as wide as it is written."""
    assert NORMAL.width("$a$") > NORMAL.width("a$")


def test_text_flows_on_behind_what_is_there() -> None:
    """The first line takes what fits behind what stands there, the others have the whole width, and no word is lost."""
    name = "Eén eindverantwoordelijke per taak en soort"

    first, *rest = NORMAL.flow(name, 1.5, 0.9)

    assert "Eén" == first
    assert name == " ".join([first, *rest])
    assert all(NORMAL.width(line) <= 1.5 for line in rest)


def test_text_that_does_not_fit_behind_begins_below() -> None:
    """Where no word fits on the first line, it stays empty."""
    assert ("", "Tijdigheid") == NORMAL.flow("Tijdigheid", 1.0, 0.9)
    assert ("",) == NORMAL.flow("", 1.0, 0.9)


def test_letter_without_a_star_is_measured_with_that_of_another() -> None:
    """The star of a key indicator is not in every letter; the one that is drawn then is measured too."""
    serif = Lettering("DejaVu Serif", 9)

    assert NORMAL.width("★") == serif.width("★")
    assert NORMAL.width("taak") != serif.width("taak")
