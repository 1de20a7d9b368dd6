"""What one track says, in the smallest form."""

import pytest

from professionele_klachtbehandeling.assessment.outcome import Outcome
from professionele_klachtbehandeling.views.letters import Letters
from professionele_klachtbehandeling.views.rows import Row, scorecard_rows
from professionele_klachtbehandeling.views.said import SIGN, both_said
from professionele_klachtbehandeling.views.sheet import Sheet
from professionele_klachtbehandeling.views.theme import Theme
from tests.views.profiles import NO_CASES, at, lines, observation, said, scorecard

LETTERS = Letters.of(Theme())


def row(facts: Outcome | None, rated: Outcome | None) -> Row:
    """Return the row of one indicator."""
    return scorecard_rows(scorecard(observation("X1.1", facts, rated)), "nl")[1]


@pytest.mark.parametrize(
    ("facts", "rated", "words"),
    [
        (at(3), at(2, 4), ["3", "2–4"]),
        (at(1, 5), at(1, 5), ["onbekend", "1–5"]),
        (NO_CASES, None, ["n.v.t.", "–"]),
        (None, NO_CASES, ["–", "n.v.t."]),
    ],
)
def test_each_track_has_a_word(facts: Outcome | None, rated: Outcome | None, words: list[str]) -> None:
    """A level, unknown facts, an absence and silence each have a word; ratings of every level are no silence."""
    assert words == [one.word for one in both_said(row(facts, rated), LETTERS, "nl")]


def test_sign_stands_before_its_word() -> None:
    """Facts have their disc and ratings their diamond; unknown facts an open disc; silence has a dash and no sign."""
    sheet = Sheet.of(4, 2, Theme())
    known, unknown = (both_said(row(facts, at(4)), LETTERS, "nl") for facts in (at(3), at(1, 5)))

    for y, (label, one) in enumerate([("a", known[0]), ("b", known[1]), ("c", unknown[0])]):
        one.draw(sheet, 1.0, y / 2, label)
    both_said(row(None, at(4)), LETTERS, "nl")[0].draw(sheet, 1.0, 1.5, "d")

    marks = [lines(sheet.figure, f"{label} sign") for label in "abc"]
    assert ["o", "D", "o"] == [mark.get_marker() for (mark,) in marks]
    assert [True, False, False] == [mark.get_markerfacecolor() == mark.get_markeredgecolor() for (mark,) in marks]
    assert (["–"], []) == (said(sheet.figure, "d"), lines(sheet.figure, "d sign"))


def test_bare_sign_takes_little_room() -> None:
    """Where the word already stands, the sign alone is left."""
    facts, _ = both_said(row(NO_CASES, None), LETTERS, "nl")

    assert ("", SIGN) == (facts.bare().word, facts.bare().width)
    assert facts.width > SIGN
