"""What there is to see, in words."""

import attrs

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.views.alt_text import told_indicators
from professionele_klachtbehandeling.views.rows import scorecard_rows
from tests.views.profiles import mixed, of_size


def alt(of: Scorecard, language: str) -> str:
    """Return the text of a scorecard's profile."""
    return told_indicators("profile", of, scorecard_rows(of, language), language)


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


def test_spearhead_without_indicators_lists_nobody() -> None:
    """A spearhead of which no indicator is shown still tells its level, and no list follows."""
    whole = mixed()
    bare = attrs.evolve(whole, spearheads=(attrs.evolve(whole.spearheads[0], observations=()),))

    assert alt(bare, "en").endswith(
        "X1 The only one: level 2–3, 67% answered; facts: level 2–4; ratings: nothing said. Indicators: 0, of which 0 "
        "on one level, 0 on more than one possible level, 0 unknown and 0 n/a."
    )
