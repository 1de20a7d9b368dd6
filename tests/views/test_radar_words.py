"""The radar in words."""

import pytest

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.views.radar_spokes import spokes_of
from professionele_klachtbehandeling.views.radar_words import told_radar, told_remark, told_rule, told_shape
from tests.views.profiles import around, firm, of_size, scorecard_of


def alt(of: Scorecard, language: str) -> str:
    """Return the text of a scorecard's radar."""
    return told_radar(of, spokes_of(of, language), language)


def test_alt_says_in_dutch_what_there_is_to_see() -> None:
    """The Dutch text tells per spearhead the level, what is answered, both tracks, and why it is grey."""
    assert (
        "Radar van Lindewaard op 1 juli 2026: per speerpunt een as met het niveau dat zeker is en het niveau dat nog "
        "mogelijk is, van 1 (Step 1) bij het midden tot 5 (Step 5) aan de rand. "
        "R1 Name of R1: niveau 3, 75% beantwoord; feiten: niveau 3; oordeel: niets gezegd. "
        "R2 Name of R2: niveau 2–4, 75% beantwoord; feiten: niveau 2; oordeel: niets gezegd. "
        "R3 Name of R3: onbekend, 0% beantwoord; feiten: onbekend; oordeel: niets gezegd. "
        "R3 is grijs en gestippeld: te weinig houvast, want minder dan 50% is beantwoord. "
        "R4 Name of R4: niveau 2, 75% beantwoord; feiten: niveau 2; oordeel: niveau 2–5. "
        "R5 Name of R5: niveau 4, 100% beantwoord; feiten: niveau 4; oordeel: niets gezegd. "
        "R5 is grijs en gestippeld: te weinig houvast, want minder dan 3 indicatoren zijn beantwoord. "
        "R6 Name of R6: n.v.t. (geen enkele indicator is van toepassing), 0% beantwoord; feiten: n.v.t. (geen enkele "
        "indicator is van toepassing); oordeel: niets gezegd. "
        "De lijn slaat over wat grijs, onbekend of n.v.t. is."
    ) == alt(around(), "nl")


def test_alt_says_it_in_english_too() -> None:
    """The English text says the same."""
    assert (
        "Radar of Lindewaard on 1 July 2026: per spearhead an axis with the level that is certain and the level that "
        "is still possible, from 1 (Step 1) near the middle to 5 (Step 5) at the rim. "
        "R1 Name of R1: level 3, 75% answered; facts: level 3; ratings: nothing said. "
        "R2 Name of R2: level 2–4, 75% answered; facts: level 2; ratings: nothing said. "
        "R3 Name of R3: unknown, 0% answered; facts: unknown; ratings: nothing said. "
        "R3 is grey and dotted: too little to go on, because less than 50% is answered. "
        "R4 Name of R4: level 2, 75% answered; facts: level 2; ratings: level 2–5. "
        "R5 Name of R5: level 4, 100% answered; facts: level 4; ratings: nothing said. "
        "R5 is grey and dotted: too little to go on, because fewer than 3 indicators are answered. "
        "R6 Name of R6: n/a (no indicator applies), 0% answered; facts: n/a (no indicator applies); ratings: nothing "
        "said. The line skips what is grey, unknown or n/a."
    ) == alt(around(), "en")


def test_alt_of_nothing_says_so() -> None:
    """Without spearheads the text says that there is nothing to see."""
    assert (
        "Radar van Lindewaard op 1 juli 2026: per speerpunt een as met het niveau dat zeker is en het niveau dat nog "
        "mogelijk is, van 1 (Step 1) bij het midden tot 5 (Step 5) aan de rand. Er zijn geen speerpunten."
    ) == alt(of_size(0, 5), "nl")


@pytest.mark.parametrize(
    ("language", "remarks"),
    [
        (
            "nl",
            [
                "75% beantwoord",
                "75% beantwoord",
                "0% beantwoord: te weinig houvast",
                "75% beantwoord",
                "100% beantwoord, maar minder dan 3 indicatoren: te weinig houvast",
                "n.v.t. (geen enkele indicator is van toepassing)",
            ],
        ),
        (
            "en",
            [
                "75% answered",
                "75% answered",
                "0% answered: too little to go on",
                "75% answered",
                "100% answered, but fewer than 3 indicators: too little to go on",
                "n/a (no indicator applies)",
            ],
        ),
    ],
)
def test_remark_says_what_a_level_rests_on(language: str, remarks: list[str]) -> None:
    """Under a name stands how much is answered and whether that is enough, or why there is no level."""
    assert remarks == [told_remark(one, language) for one in spokes_of(around(), language)]


@pytest.mark.parametrize(
    ("scorecard", "told"),
    [
        (of_size(0, 5), None),
        (scorecard_of(firm("X1")), "Met minder dan 3 speerpunten zijn er assen en geen vlak."),
        (scorecard_of(firm("X1"), firm("X2")), "Met minder dan 3 speerpunten zijn er assen en geen vlak."),
        (scorecard_of(firm("X1"), firm("X2"), firm("X3")), None),
        (around(), "De lijn slaat over wat grijs, onbekend of n.v.t. is."),
        (
            scorecard_of(*around().spearheads[2:]),
            "Er loopt geen lijn: nergens geven twee speerpunten naast elkaar genoeg houvast.",
        ),
    ],
    ids=["none", "one", "two", "three", "some", "no line"],
)
def test_note_says_why_there_is_no_closed_shape(scorecard: Scorecard, told: str | None) -> None:
    """Too few axes, a line with gaps and no line at all each have their own sentence; a closed shape needs none."""
    assert told == told_shape(spokes_of(scorecard, "nl"), "nl")


def test_rule_names_both_thresholds() -> None:
    """The legend says when an axis is grey, in the numbers of the rule."""
    assert "grey and dotted: too little to go on, less than 50% or fewer than 3 indicators answered" == told_rule("en")
