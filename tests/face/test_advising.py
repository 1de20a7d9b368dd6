"""From a scorecard to what is best asked next."""

from professionele_klachtbehandeling.advice.open_questions import find_questions
from professionele_klachtbehandeling.face.advising import open_questions
from professionele_klachtbehandeling.face.assessing import assess
from professionele_klachtbehandeling.face.registry import all_measures
from tests.perturbing import example


def test_questions_are_asked_with_the_measures_at_hand() -> None:
    """The public function names no measures; it asks what is found with all of them."""
    scorecard = assess(example("lindewaard"))

    assert find_questions(scorecard, all_measures()) == open_questions(scorecard)
