"""What can be an id."""

import pytest

from professionele_klachtbehandeling.domain.identifier import LONGEST_ID, id_mistakes


def said(identifier: str) -> list[str]:
    """Return what is said against an id."""
    return [mistake.say("en") for mistake in id_mistakes(identifier, "tasks[0].id")]


@pytest.mark.parametrize("identifier", ["a", "wmo", "S1.1", "Team Súdwest-Fryslân", "#12/3", "水", "a" * LONGEST_ID])
def test_what_can_be_seen_and_told_apart_is_an_id(identifier: str) -> None:
    """Letters of any language, numbers, signs, and blanks between words will do."""
    assert [] == said(identifier)


@pytest.mark.parametrize(
    ("identifier", "shown"),
    [
        ("", ""),
        (" wmo", " wmo"),
        ("wmo ", "wmo "),
        ("wmo\u00a0", r"wmo\xa0"),
        ("w\tmo", r"w\tmo"),
        ("w\nmo", r"w\nmo"),
        ("w\u2028mo", r"w\u2028mo"),
        ("w\x85mo", r"w\x85mo"),
        ("w\x07mo", r"w\x07mo"),
        ("w\u202emo", r"w\u202emo"),
        ("w\u2067mo", r"w\u2067mo"),
        ("w\u200bmo", r"w\u200bmo"),
        ("w\u00admo", "w\u00admo"),
        ("\ud800", r"\ud800"),
        ("a" * (LONGEST_ID + 1), "a" * (LONGEST_ID + 1)),
    ],
)
def test_what_looks_like_another_is_no_id(identifier: str, shown: str) -> None:
    """What is empty, hidden, turned round, broken over lines, ends in a blank or has no end is no id."""
    rule = "take 1 to 100 visible characters, without a blank at the beginning or end"
    assert [f"tasks[0].id: '{shown}' is no name to refer to: {rule}"] == said(identifier)
