"""Questions about small landscapes."""

from collections.abc import Iterable

from professionele_klachtbehandeling.advice.question import Question
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.face.advising import open_questions
from professionele_klachtbehandeling.face.assessing import assess


def asked(landscape: Landscape, indicator: str) -> list[str]:
    """Return what is asked for one indicator: places of facts, and sections by name."""
    return places_of(question for question in open_questions(assess(landscape)) if indicator in question.indicators)


def places_of(questions: Iterable[Question]) -> list[str]:
    """Return the places of facts, and the sections, that questions ask after."""
    return [
        place
        for question in questions
        for place in ([str(fact.place) for fact in question.facts] or [question.section])
    ]
