"""A small maturity model and measures that return what a test tells them."""

import datetime
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from professionele_klachtbehandeling.assessment.assess import assess_by
from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.domain.article import Article
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.logic import Bounds, Truth, Words
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.maturity.condition import Applicability, Condition, IfAbsent, LevelConditions
from professionele_klachtbehandeling.maturity.model import (
    Cap,
    Descriptor,
    Indicator,
    LevelName,
    MaturityModel,
    MethodChoice,
    Spearhead,
    Track,
    WhenEmpty,
)
from professionele_klachtbehandeling.maturity.rating import Level, Rating
from professionele_klachtbehandeling.measures.catalogue import built_in_measures
from professionele_klachtbehandeling.measures.measure import Measure, MeasureKind
from professionele_klachtbehandeling.measures.quantity import Absent, Measured, Result
from professionele_klachtbehandeling.scoring.method import Method, Staged
from professionele_klachtbehandeling.testing.builders import a_landscape
from professionele_klachtbehandeling.testing.fakes import FakeMeasure

DATE = datetime.date(2026, 7, 1)


def words(text: str) -> Words:
    """Return a text that is the same in both languages."""
    return Words(text, text)


def indicator(
    id: str = "X1.1",  # noqa: A002 - the word of the field
    levels: int = 5,
    *,
    if_absent: IfAbsent | None = None,
    when_empty: WhenEmpty = WhenEmpty.ABSENT,
    applies: bool = False,
    weight: int = 1,
    key: bool = False,
    caps: tuple[Cap, ...] = (),
) -> Indicator:
    """Return a computed indicator whose level n asks that the share `<id>` is at least (n - 1) / (levels - 1)."""
    return Indicator(
        id=id,
        name=words(f"Name of {id}"),
        question=words("How far is it?"),
        track=Track.COMPUTED,
        descriptors=tuple(Descriptor(level=n, nl=f"trede {n}", en=f"step {n}") for n in range(1, levels + 1)),
        evidence=words("A paper"),
        weight=weight,
        key=key,
        when_empty=when_empty,
        applies=Applicability(measure="applies", expected=True, reason=AbsenceReason.NOTHING_OUTSOURCED)
        if applies
        else None,
        conditions=tuple(
            LevelConditions(
                level=n, all=(Condition(measure=id, at_least=Fraction(n - 1, levels - 1), if_absent=if_absent),)
            )
            for n in range(2, levels + 1)
        ),
        caps=caps,
    )


def rated(id: str = "X1.9", levels: int = 5, caps: tuple[Cap, ...] = ()) -> Indicator:  # noqa: A002
    """Return an indicator that people rate."""
    return Indicator(
        id=id,
        name=words(f"Name of {id}"),
        question=words("How does it feel?"),
        track=Track.RATED,
        descriptors=tuple(Descriptor(level=n, nl=f"trede {n}", en=f"step {n}") for n in range(1, levels + 1)),
        evidence=words("A talk"),
        caps=caps,
    )


def model(*indicators: Indicator, levels: int = 5, share: Fraction = Fraction(2, 3)) -> MaturityModel:
    """Return a model with one spearhead X1 that holds these indicators."""
    return MaturityModel(
        format="klachtbehandeling/model/1",
        id="proef",
        version="1",
        date=DATE,
        title=words("Proefmodel"),
        disclaimer=words("A test, no verdict."),
        levels=tuple(LevelName(level=n, name=words(f"Step {n}")) for n in range(1, levels + 1)),
        spearheads=(Spearhead(id="X1", name=words("The only one"), indicators=indicators),),
        method=MethodChoice(share=share),
    )


def between(low: object, high: object, *, may_be_absent: AbsenceReason | None = None) -> Measured:
    """Return a measured share between two bounds."""
    return Measured(value=Bounds(Fraction(str(low)), Fraction(str(high))), may_be_absent=may_be_absent)


def exactly(value: object) -> Measured:
    """Return a measured share that is known."""
    return between(value, value)


def nothing(reason: AbsenceReason = AbsenceReason.NO_CELLS) -> Absent:
    """Return the absence of anything to measure."""
    return Absent(reason=reason)


def fakes(results: Mapping[str, Result]) -> dict[str, Measure]:
    """Return the built-in measures, with measures beside them that return what they are told by name."""
    found: dict[str, Measure] = built_in_measures()
    for name, result in results.items():
        is_truth = isinstance(result, Measured) and isinstance(result.value, Truth)
        found[name] = FakeMeasure(name, MeasureKind.TRUTH if is_truth else MeasureKind.SHARE, result)
    return found


def landscape(**sections: Any) -> Landscape:  # noqa: ANN401 - any section
    """Return a landscape of the invented municipality."""
    return a_landscape(DATE.isoformat(), **sections)


def assessed(
    *indicators: Indicator,
    results: Mapping[str, Result] | None = None,
    ratings: tuple[Rating, ...] = (),
    method: Method | None = None,
    facts: Landscape | None = None,
    levels: int = 5,
) -> Scorecard:
    """Return the scorecard of a landscape in which the measures return what they are told."""
    return assess_by(
        facts or landscape(),
        ratings,
        model=model(*indicators, levels=levels),
        method=method or Staged(),
        measures=fakes(results or {}),
    )


def rating(level: int, id: str = "X1.1", assessor: str = "kcc", date: datetime.date = DATE, **more: Any) -> Rating:  # noqa: A002, ANN401
    """Return a rating with a level."""
    return Rating(indicator=id, level=Level(level), assessor=assessor, date=date, **more)


ARTICLE = Article.parse("Awb 9:7")
