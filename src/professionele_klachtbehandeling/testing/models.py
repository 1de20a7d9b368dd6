"""Maturity models made at random: sound by construction, each with its own levels, indicators and thresholds."""

from fractions import Fraction
from typing import Any, Final

from hypothesis import strategies as st

from professionele_klachtbehandeling.logic import Words
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.maturity.condition import Applicability, Condition, IfAbsent, LevelConditions
from professionele_klachtbehandeling.maturity.model import (
    Actor,
    Cap,
    Descriptor,
    Indicator,
    LevelName,
    MaturityModel,
    MethodChoice,
    Source,
    SourceText,
    Spearhead,
    Track,
    WhenEmpty,
)
from professionele_klachtbehandeling.testing.scalars import ARTICLES, REFERENCE_DATES, STATED_TEXTS, WHOLE_IDS

SHARES_ASKED: Final = (
    "cells_with_entry",
    "cells_with_single_owner",
    "clauses_present",
    "external_route_known",
    "fallback_agreed",
    "information_elements_present",
    "kinds_registered",
    "support_available",
)
"""Built-in measures of a share that need not be told anything: what the conditions of a model at random ask after."""
COUNTS_ASKED: Final = ("agreement_cells_covered", "central_overview_kinds", "outsourced_tasks")
"""The same of a count."""
TRUTHS_ASKED: Final = ("complaint_register_kept", "help_to_lodge", "management_reached")
"""The same of a truth."""


def models(methods: tuple[str, ...] = ("staged", "weakest-link", "lower-median")) -> st.SearchStrategy[MaturityModel]:
    """Return models of two to six levels and one to three spearheads, with computed and rated indicators.

    Args:
        methods: names of the aggregation rules that a model may choose.

    >>> from hypothesis import given, settings
    >>> from professionele_klachtbehandeling.face.registry import find_plugins
    >>> @settings(max_examples=5)
    ... @given(models())
    ... def law(model):
    ...     assert [] == list(find_plugins(only=()).model_mistakes(model))
    >>> law()
    """
    return _models(methods)


@st.composite
def _models(draw: st.DrawFn, methods: tuple[str, ...]) -> MaturityModel:
    levels = draw(st.integers(2, 6))
    keys = draw(st.lists(WHOLE_IDS, max_size=2, unique=True))
    spearheads = tuple(_spearhead(draw, f"X{number}", levels, keys) for number in range(1, draw(st.integers(1, 3)) + 1))
    return MaturityModel(
        format="klachtbehandeling/model/1",
        id=draw(WHOLE_IDS),
        version=draw(STATED_TEXTS),
        date=draw(REFERENCE_DATES),
        title=draw(_words()),
        disclaimer=draw(_words()),
        levels=tuple(LevelName(level=level, name=draw(_words())) for level in range(1, levels + 1)),
        spearheads=spearheads,
        method=MethodChoice(
            name=draw(st.sampled_from(methods)), share=draw(st.fractions(Fraction(1, 10), 1, max_denominator=20))
        ),
        sources=tuple(Source(key=key, title=draw(STATED_TEXTS), address=draw(STATED_TEXTS)) for key in keys),
    )


def _words() -> st.SearchStrategy[Words]:
    return st.builds(Words, STATED_TEXTS, STATED_TEXTS)


def _spearhead(draw: st.DrawFn, name: str, levels: int, keys: list[str]) -> Spearhead:
    cited = draw(st.lists(st.sampled_from(keys), unique=True).map(tuple)) if keys else ()
    return Spearhead(
        id=name,
        name=draw(_words()),
        # The first counts, so that there is something to take a share of.
        indicators=tuple(
            _indicator(draw, f"{name}.{number}", levels, keys, weight=1 if number == 1 else draw(st.integers(0, 3)))
            for number in range(1, draw(st.integers(1, 4)) + 1)
        ),
        actors=tuple(draw(st.lists(st.sampled_from(Actor), unique=True))),
        source=SourceText(nl=draw(STATED_TEXTS), en=draw(STATED_TEXTS), citations=cited) if keys else None,
        interpretation=draw(st.none() | _words()),
    )


def _indicator(draw: st.DrawFn, name: str, levels: int, keys: list[str], *, weight: int) -> Indicator:
    track = draw(st.sampled_from(Track))
    articles = tuple(draw(st.lists(ARTICLES, max_size=2, unique=True)))
    return Indicator(
        id=name,
        name=draw(_words()),
        question=draw(_words()),
        track=track,
        descriptors=tuple(
            Descriptor(level=level, nl=draw(STATED_TEXTS), en=draw(STATED_TEXTS)) for level in range(1, levels + 1)
        ),
        evidence=draw(_words()),
        sources=(*keys, *map(str, articles)),
        interpretation=draw(st.none() | _words()),
        weight=weight,
        key=draw(st.booleans()),
        applies=draw(st.none() | _applicability()),
        when_empty=draw(st.sampled_from(WhenEmpty)),
        conditions=_steps(draw, levels) if track is Track.COMPUTED else (),
        caps=tuple(Cap(article=article, level=draw(st.integers(1, levels))) for article in articles),
    )


def _steps(draw: st.DrawFn, levels: int) -> tuple[LevelConditions, ...]:
    asked = [tuple(draw(st.lists(_conditions(), min_size=1, max_size=2))) for _ in range(1, levels)]
    return tuple(LevelConditions(level=level, all=conditions) for level, conditions in enumerate(asked, start=2))


def _conditions() -> st.SearchStrategy[Condition]:
    return _demands().map(lambda demand: Condition(**demand))


def _applicability() -> st.SearchStrategy[Applicability]:
    reasons = st.sampled_from(AbsenceReason)
    return st.tuples(_demands(), reasons).map(lambda made: Applicability(**made[0], reason=made[1]))


def _demands() -> st.SearchStrategy[dict[str, Any]]:
    """Return what a condition can ask: a threshold of a share or a count, or a truth."""
    parts = st.fractions(0, 1, max_denominator=10)
    numbers = st.integers(0, 5).map(Fraction)
    bounds = st.sampled_from(["at_least", "at_most"])
    share = st.tuples(st.sampled_from(SHARES_ASKED), bounds, parts)
    count = st.tuples(st.sampled_from(COUNTS_ASKED), bounds, numbers)
    truth = st.tuples(st.sampled_from(TRUTHS_ASKED), st.just("expected"), st.booleans())
    absent = st.none() | st.sampled_from(IfAbsent)
    return st.tuples(share | count | truth, absent).map(
        lambda made: {"measure": made[0][0], made[0][1]: made[0][2], "if_absent": made[1]}
    )
