"""A row in words."""

from fractions import Fraction

import pytest

from professionele_klachtbehandeling.views.row_words import told_level, told_notes, told_of, told_percentage, told_rated
from professionele_klachtbehandeling.views.rows import scorecard_rows
from tests.views.profiles import NO_CASES, at, mixed, observation, scorecard


def test_level_is_a_word() -> None:
    """One level, an interval, unknown and n.v.t. each have their own word."""
    rows = scorecard_rows(mixed(), "nl")

    assert ["2–3", "3", "2–4", "onbekend", "n.v.t.", "2", "2–3"] == [told_level(row, "nl") for row in rows]


def test_notes_say_what_stands_beside_the_level() -> None:
    """A spearhead says how much is answered, a cap its article, and a track without a level that it is n.v.t."""
    rows = {row.id: list(told_notes(row, "nl")) for row in scorecard_rows(mixed(), "nl")}

    assert {
        "X1": ["67% beantwoord"],
        "X1.1": [],
        "X1.2": [],
        "X1.3": [],
        "X1.4": [],
        "X1.5": ["plafond: Awb 9:12a"],
        "X1.6": ["feiten: n.v.t."],
    } == rows


def test_ratings_without_a_level_are_noted() -> None:
    """Where people say n.v.t. and the facts give a level, the note says whose n.v.t. it is."""
    row = scorecard_rows(scorecard(observation("X1.1", at(3), NO_CASES)), "nl")[1]

    assert ["oordeel: n.v.t."] == list(told_notes(row, "nl"))


def test_tracks_are_told_in_full() -> None:
    """A level, the whole scale, an absence and silence are told apart, each in a few words."""
    row = scorecard_rows(scorecard(observation("X1.1", at(3), NO_CASES)), "nl")[1]

    assert ["niveau 3", "onbekend", "n.v.t. (geen gevallen in deze periode)", "niets gezegd"] == [
        told_of(row, outcome, "nl") for outcome in (row.facts, at(1, 5), row.rated, None)
    ]


def test_ratings_of_every_level_are_told() -> None:
    """Where people name every level, nothing is unknown: they disagree."""
    silent, apart = scorecard_rows(scorecard(observation("X1.1", at(3)), observation("X1.2", None, at(1, 5))), "en")[1:]

    assert ["nothing said", "level 1–5"] == [told_rated(silent, "en"), told_rated(apart, "en")]


@pytest.mark.parametrize(
    ("share", "told"),
    [("0", "0%"), ("1/1000", "1%"), ("2/3", "67%"), ("999/1000", "99%"), ("1", "100%")],
)
def test_all_and_nothing_are_said_only_where_exact(share: str, told: str) -> None:
    """A share that is nearly all is no 100%, and one that is nearly nothing no 0%."""
    assert f"{told} answered" == told_percentage(Fraction(share), "en")
