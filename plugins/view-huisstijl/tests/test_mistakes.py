"""The sentences of mistakes."""

import string

import pytest
from klachtbehandeling_view_huisstijl.mistakes import SENTENCES, told_number


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_both_languages_have_the_same_holes(code: str) -> None:
    """No sentence says less in one language than in the other."""
    holes = [
        {name for _, name, _, _ in string.Formatter().parse(words) if name}
        for words in (SENTENCES[code].nl, SENTENCES[code].en)
    ]

    assert holes[0] == holes[1]


@pytest.mark.parametrize(
    ("number", "told"), [(2.9999, "2,99"), (3.0, "3"), (4.5, "4,5"), (1.25, "1,25"), (21.0, "21"), (1.051, "1,05")]
)
def test_number_is_never_rounded_up(number: float, told: str) -> None:
    """A contrast that is too low must not be told as the number it misses."""
    assert told == told_number(number).nl
