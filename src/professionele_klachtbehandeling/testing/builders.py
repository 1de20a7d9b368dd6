"""Short ways to make valid values: what a test does not care about is filled in."""

import datetime
from collections.abc import Iterable
from fractions import Fraction
from typing import Any

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.domain.municipality import Municipality
from professionele_klachtbehandeling.domain.task import Task
from professionele_klachtbehandeling.face.assessing import assess
from professionele_klachtbehandeling.logic import Words
from professionele_klachtbehandeling.maturity.condition import Condition, LevelConditions
from professionele_klachtbehandeling.maturity.model import (
    Descriptor,
    Indicator,
    LevelName,
    MaturityModel,
    Spearhead,
    Track,
)
from professionele_klachtbehandeling.maturity.rating import Level, Rating

_DAY = "2026-07-01"


def a_municipality(name: str = "Lindewaard", code: str = "9999") -> Municipality:
    """Return an invented municipality.

    >>> a_municipality().name
    'Lindewaard'
    """
    return Municipality(code=MunicipalityCode(code), name=name)


def some_evidence(citation: str = "Website van Lindewaard") -> tuple[Evidence, ...]:
    """Return the evidence of a fact that was read somewhere.

    >>> some_evidence("Klachtenregeling")[0].citation
    'Klachtenregeling'
    """
    return (Evidence(citation=citation, date=PartialDate(2026)),)


def a_landscape(
    reference_date: str = _DAY,
    complete: tuple[str, ...] = (),
    **sections: Any,  # noqa: ANN401 - each section has items of its own class
) -> Landscape:
    """Return a landscape of the invented municipality of Lindewaard with these sections.

    >>> a_landscape(channels=(a_channel(), a_channel("app")))
    <Landscape Lindewaard 2026-07-01: 2 channels>
    """
    given = {"municipality": a_municipality(), **sections}
    return Landscape(reference_date=datetime.date.fromisoformat(reference_date), complete=complete, **given)


def a_task(id: str = "bijstand", **fields: Any) -> Task:  # noqa: A002, ANN401 - the words of the fields
    """Return a task of the municipality.

    >>> a_task("jeugdhulp").name
    'jeugdhulp'
    """
    return Task(**{"id": id, "name": id, "evidence": some_evidence(), **fields})


def a_channel(id: str = "balie", **fields: Any) -> Channel:  # noqa: A002, ANN401 - the words of the fields
    """Return a channel of the municipality of which nothing is known but that it is there.

    >>> a_channel(published=True).published
    True
    """
    return Channel(**{"id": id, "name": id, "operator": "gemeente", "evidence": some_evidence(), **fields})


def a_rating(
    indicator: str = "X1.1",
    level: int = 3,
    assessor: str = "kcc",
    date: str = _DAY,
    **more: Any,  # noqa: ANN401 - the other fields of a rating
) -> Rating:
    """Return a rating with a level.

    >>> a_rating("S1.1", 2).level
    2
    """
    day = datetime.date.fromisoformat(date)
    return Rating(indicator=indicator, level=Level(level), assessor=assessor, date=day, **more)


def an_indicator(
    id: str = "X1.1",  # noqa: A002 - the word of the field
    levels: int = 5,
    *,
    measure: str = "",
    name: str = "",
    **fields: Any,  # noqa: ANN401 - the other fields of an indicator
) -> Indicator:
    """Return an indicator: one that people rate, or one whose level n asks that the share `measure` has come so far.

    Args:
        id: its id.
        levels: how many levels it has.
        measure: name of a share; level n asks that it is at least (n - 1) / (levels - 1).
        name: its name in both languages.
        fields: the other fields.

    >>> [str(step.all[0].at_least) for step in an_indicator(levels=3, measure="channels_published").conditions]
    ['1/2', '1']
    """
    steps = tuple(
        LevelConditions(level=n, all=(Condition(measure=measure, at_least=Fraction(n - 1, levels - 1)),))
        for n in range(2, levels + 1)
    )
    told = name or f"naam van {id}"
    return Indicator(
        **{
            "id": id,
            "name": Words(told, name or f"name of {id}"),
            "question": Words("Hoe ver is het?", "How far is it?"),
            "track": Track.COMPUTED if measure else Track.RATED,
            "descriptors": tuple(Descriptor(level=n, nl=f"trede {n}", en=f"step {n}") for n in range(1, levels + 1)),
            "evidence": Words("Een stuk", "A paper"),
            "conditions": steps if measure else (),
            **fields,
        }
    )


def a_model(*indicators: Indicator, levels: int = 5, **fields: Any) -> MaturityModel:  # noqa: ANN401 - any field
    """Return a small model with one spearhead X1 that holds these indicators, or one that people rate.

    >>> a_model(levels=3)
    <MaturityModel proef 1: 1 spearheads, 1 indicators>
    """
    return MaturityModel(
        **{
            "format": "klachtbehandeling/model/1",
            "id": "proef",
            "version": "1",
            "date": datetime.date.fromisoformat(_DAY),
            "title": Words("Proefmodel", "Trial model"),
            "disclaimer": Words("Een proef, geen oordeel.", "A trial, no verdict."),
            "levels": tuple(LevelName(level=n, name=Words(f"Trede {n}", f"Step {n}")) for n in range(1, levels + 1)),
            "spearheads": (
                Spearhead(
                    id="X1",
                    name=Words("Het enige", "The only one"),
                    indicators=indicators or (an_indicator(levels=levels),),
                ),
            ),
            **fields,
        }
    )


def a_scorecard(*levels: int, name: str = "", highest: int = 5) -> Scorecard:
    """Return the scorecard of an invented municipality of which people gave one indicator each of these levels.

    Args:
        levels: a level per indicator; 2, 3 and 4 where left out.
        name: the name of every indicator in both languages.
        highest: the highest level of the model.

    >>> a_scorecard(2, 4, 4)["X1"].level
    4
    """
    numbered = list(enumerate(levels or (2, 3, 4), start=1))
    model = a_model(*(an_indicator(f"X1.{number}", highest, name=name) for number, _ in numbered), levels=highest)
    return rated_scorecard(model, (a_rating(f"X1.{number}", level) for number, level in numbered))


def rated_scorecard(model: MaturityModel, ratings: Iterable[Rating]) -> Scorecard:
    """Return the scorecard of ratings only, of the invented municipality.

    >>> rated_scorecard(a_model(), [a_rating()]).landscape is None
    True
    """
    return assess(None, ratings, model=model, reference_date=datetime.date.fromisoformat(_DAY))
