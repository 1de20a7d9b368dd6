"""From values to a scorecard, models and methods named."""

import datetime
from collections.abc import Iterable
from pathlib import Path

from professionele_klachtbehandeling.assessment.assess import assess_by
from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.domain.municipality import Municipality
from professionele_klachtbehandeling.errors import refuse
from professionele_klachtbehandeling.face.registry import DEFAULT_MODEL, all_measures, maturity_model, method_named
from professionele_klachtbehandeling.maturity.model import MaturityModel
from professionele_klachtbehandeling.maturity.rating import Rating, Ratings
from professionele_klachtbehandeling.scoring.method import Method


def assess(
    landscape: Landscape | None = None,
    ratings: Ratings | Iterable[Rating] = (),
    *,
    model: str | Path | MaturityModel = DEFAULT_MODEL,
    method: str | Method | None = None,
    reference_date: datetime.date | None = None,
) -> Scorecard:
    """Return the scorecard of a landscape, of ratings, or of both; no files but the model's, no clock.

    Args:
        landscape: the facts, or None for a quick scan.
        ratings: what people say.
        model: id or file of a model, or the model itself.
        method: name of an aggregation rule, or the rule itself; the model's own where left out.
        reference_date: the day to look at; that of the landscape, or of the sheet of ratings, where left out.

    Raises:
        InvalidInput: neither facts nor ratings are given, there is no date, the ratings are of another municipality,
            or a rating does not fit the model.

    >>> from professionele_klachtbehandeling.face.reading import read_landscape
    >>> assess(read_landscape("examples/leeg/landschap.yaml"))["S1"]
    <SpearheadResult S1: 1–5, answered 0>
    """
    if isinstance(ratings, Ratings):
        if landscape is not None and ratings.municipality != landscape.municipality.code:
            raise refuse("other-municipality", ratings.municipality, str(landscape.municipality.code))
        if landscape is None and reference_date is None:
            reference_date = ratings.reference_date
    yardstick = model if isinstance(model, MaturityModel) else maturity_model(model)
    if isinstance(ratings, Ratings) and ratings.model != yardstick.id:
        raise refuse("other-model", ratings.model, yardstick.id)
    rule = method or yardstick.method.name
    rated = None
    if isinstance(ratings, Ratings):
        rated = Municipality(code=ratings.municipality, name=ratings.name or str(ratings.municipality))
    return assess_by(
        landscape,
        ratings,
        model=yardstick,
        method=method_named(rule) if isinstance(rule, str) else rule,
        measures=all_measures(),
        reference_date=reference_date,
        rated=rated,
    )
