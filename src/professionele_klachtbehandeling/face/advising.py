"""From a scorecard to what is best asked next, measures named."""

from professionele_klachtbehandeling.advice.open_questions import find_questions
from professionele_klachtbehandeling.advice.question import Question
from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.face.registry import all_measures
from professionele_klachtbehandeling.plugins.registry import Registry
from professionele_klachtbehandeling.plugins.watch import Watch


def open_questions(scorecard: Scorecard, *, registry: Registry | None = None) -> tuple[Question, ...]:
    """Return the questions whose answers can still change a level, those that keep most indicators open first.

    Args:
        scorecard: what is still open in it.
        registry: what there is to choose from; what is installed where left out.

    It is empty for a scorecard of ratings only: no fact can change it. Indicators that people rate are not asked after.

    >>> from professionele_klachtbehandeling.face.assessing import assess
    >>> from professionele_klachtbehandeling.face.reading import read_landscape
    >>> questions = open_questions(assess(read_landscape("examples/lindewaard/landschap.yaml")))
    >>> [question.indicators for question in questions]
    [('S1.6',), ('S3.2',)]
    """
    return find_questions(scorecard, Watch.over(all_measures(registry=registry)).measures)
