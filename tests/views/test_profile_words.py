"""The profile in words."""

import datetime
from fractions import Fraction

import attrs
import pytest

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.views.profile_rows import profile_rows
from professionele_klachtbehandeling.views.profile_words import (
    told_alt,
    told_date,
    told_level,
    told_notes,
    told_percentage,
    told_source,
    told_title,
)
from tests.views.profiles import NO_CASES, at, mixed, observation, of_size, scorecard


def alt(of: Scorecard, language: str) -> str:
    """Return the text of a scorecard's profile."""
    return told_alt(of, profile_rows(of, language), language)


def test_alt_says_in_dutch_what_there_is_to_see() -> None:
    """The Dutch text tells the ladder, the spearhead, the counts, who stands where, what is absent or capped."""
    assert (
        "Profiel van Lindewaard op 1 juli 2026: per indicator het niveau dat zeker is en het niveau dat nog mogelijk "
        "is, van 1 (Step 1) tot 5 (Step 5). X1 The only one: niveau 2–3, 67% beantwoord; feiten: niveau 2–4; oordeel: "
        "niets gezegd. Indicatoren: 6, waarvan 2 op één niveau, 2 op meer dan één mogelijk niveau, 1 onbekend en 1 "
        "n.v.t. Niveau 2: X1.5; niveau 2–3: X1.6; niveau 2–4: X1.2; niveau 3: X1.1; onbekend: X1.3; "
        "n.v.t. (geen gevallen in deze periode): X1.4; X1.5 plafond: Awb 9:12a."
    ) == alt(mixed(), "nl")


def test_alt_says_it_in_english_too() -> None:
    """The English text says the same."""
    assert (
        "Profile of Lindewaard on 1 July 2026: per indicator the level that is certain and the level that is still "
        "possible, from 1 (Step 1) to 5 (Step 5). X1 The only one: level 2–3, 67% answered; facts: level 2–4; ratings: "
        "nothing said. Indicators: 6, of which 2 on one level, 2 on more than one possible level, 1 unknown and 1 n/a. "
        "Level 2: X1.5; level 2–3: X1.6; level 2–4: X1.2; level 3: X1.1; unknown: X1.3; "
        "n/a (no cases in this period): X1.4; X1.5 ceiling: Awb 9:12a."
    ) == alt(mixed(), "en")


def test_alt_of_nothing_says_so() -> None:
    """Without rows the text says that there is nothing to see."""
    assert (
        "Profiel van Lindewaard op 1 juli 2026: per indicator het niveau dat zeker is en het niveau dat nog mogelijk "
        "is, van 1 (Step 1) tot 5 (Step 5). Er zijn geen indicatoren."
    ) == alt(of_size(0, 5), "nl")


def test_title_without_facts_names_nobody() -> None:
    """Ratings alone do not say whose they are, and the title says that they are all there is."""
    assert "Profiel op 1 juli 2026, alleen beoordelingen" == told_title(attrs.evolve(mixed(), landscape=None), "nl")


def test_source_names_model_rule_and_day() -> None:
    """The source says how the profile was made, and ends with what it is not."""
    assert (
        "Bron: model proef versie 1, rekenregel getrapt, peildatum 1 juli 2026. A test, no verdict."
    ) == told_source(mixed(), "nl")


def test_rule_of_somebody_else_goes_by_its_name() -> None:
    """A method that the catalogues do not know is called by its name."""
    assert (
        "Source: model proef version 1, method own, reference date 1 July 2026. A test, no verdict."
    ) == told_source(attrs.evolve(mixed(), method="own"), "en")


def test_level_is_a_word() -> None:
    """One level, an interval, unknown and n.v.t. each have their own word."""
    rows = profile_rows(mixed(), "nl")

    assert ["2–3", "3", "2–4", "onbekend", "n.v.t.", "2", "2–3"] == [told_level(row, "nl") for row in rows]


def test_notes_say_what_stands_beside_the_level() -> None:
    """A spearhead says how much is answered, a cap its article, and a track without a level that it is n.v.t."""
    rows = {row.id: list(told_notes(row, "nl")) for row in profile_rows(mixed(), "nl")}

    assert {
        "X1": ["67% beantwoord"],
        "X1.1": [],
        "X1.2": [],
        "X1.3": [],
        "X1.4": [],
        "X1.5": ["plafond: Awb 9:12a"],
        "X1.6": ["feiten: n.v.t."],
    } == rows


@pytest.mark.parametrize(
    ("share", "told"),
    [("0", "0%"), ("1/1000", "1%"), ("2/3", "67%"), ("999/1000", "99%"), ("1", "100%")],
)
def test_all_and_nothing_are_said_only_where_exact(share: str, told: str) -> None:
    """A share that is nearly all is no 100%, and one that is nearly nothing no 0%."""
    assert f"{told} answered" == told_percentage(Fraction(share), "en")


@pytest.mark.parametrize(("month", "told"), [(1, "5 januari 2026"), (12, "5 december 2026")])
def test_months_have_their_name(month: int, told: str) -> None:
    """A date is told with the name of its month."""
    assert told == told_date(datetime.date(2026, month, 5), "nl")


def test_ratings_without_a_level_are_noted() -> None:
    """Where people say n.v.t. and the facts give a level, the note says whose n.v.t. it is."""
    row = profile_rows(scorecard(observation("X1.1", at(3), NO_CASES)), "nl")[1]

    assert ["oordeel: n.v.t."] == list(told_notes(row, "nl"))


def test_spearhead_without_indicators_lists_nobody() -> None:
    """A spearhead of which no indicator is shown still tells its level, and no list follows."""
    whole = mixed()
    bare = attrs.evolve(whole, spearheads=(attrs.evolve(whole.spearheads[0], observations=()),))

    assert alt(bare, "en").endswith(
        "X1 The only one: level 2–3, 67% answered; facts: level 2–4; ratings: nothing said. Indicators: 0, of which 0 "
        "on one level, 0 on more than one possible level, 0 unknown and 0 n/a."
    )
