"""From values to a scorecard, models and methods named."""

import datetime
from collections.abc import Iterable
from pathlib import Path

import attrs

from professionele_klachtbehandeling.assessment.assess import assess_by
from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.domain.municipality import Municipality
from professionele_klachtbehandeling.errors import refuse
from professionele_klachtbehandeling.face.registry import DEFAULT_MODEL, installed, maturity_model, method_named
from professionele_klachtbehandeling.maturity.model import MaturityModel
from professionele_klachtbehandeling.maturity.rating import Rating, Ratings
from professionele_klachtbehandeling.plugins.registry import Registry
from professionele_klachtbehandeling.plugins.watch import Watch
from professionele_klachtbehandeling.scoring.method import Method


def assess(
    landscape: Landscape | None = None,
    ratings: Ratings | Iterable[Rating] = (),
    *,
    model: str | Path | MaturityModel = DEFAULT_MODEL,
    method: str | Method | None = None,
    reference_date: datetime.date | None = None,
    registry: Registry | None = None,
) -> Scorecard:
    """Return the scorecard of a landscape, of ratings, or of both; no files but the model's, no clock.

    Args:
        landscape: the facts, or None for a quick scan.
        ratings: what people say.
        model: id or file of a model, or the model itself.
        method: name of an aggregation rule, or the rule itself; the model's own where left out.
        reference_date: the day to look at; that of the landscape, or of the sheet of ratings, where left out.
        registry: what there is to choose from; what is installed where left out.

    Which plug-ins took part stands in the scorecard. Where a measure of one fails, what it would have said is open, and
    a finding tells so.

    Raises:
        InvalidInput: neither facts nor ratings are given, there is no date, the ratings are of another municipality,
            or a rating does not fit the model.
        PluginError: the aggregation rule is one of a plug-in, and failed.

    >>> from professionele_klachtbehandeling.face.reading import read_landscape
    >>> assess(read_landscape("examples/leeg/landschap.yaml"))["S1"]
    <SpearheadResult S1: 1–5, answered 0>
    """
    if isinstance(ratings, Ratings):
        if landscape is not None and ratings.municipality != landscape.municipality.code:
            raise refuse("other-municipality", ratings.municipality, str(landscape.municipality.code))
        if landscape is None and reference_date is None:
            reference_date = ratings.reference_date
    known = registry or installed()
    yardstick = model if isinstance(model, MaturityModel) else maturity_model(model, registry=known)
    if isinstance(ratings, Ratings) and ratings.model != yardstick.id:
        raise refuse("other-model", ratings.model, yardstick.id)
    chosen = method or yardstick.method.name
    rule = method_named(chosen, registry=known) if isinstance(chosen, str) else chosen
    rated = None
    if isinstance(ratings, Ratings):
        rated = Municipality(code=ratings.municipality, name=ratings.name or str(ratings.municipality))
    watch = Watch.over(known.measures)
    scorecard = assess_by(
        landscape,
        ratings,
        model=yardstick,
        method=rule,
        measures=watch.measures,
        reference_date=reference_date,
        rated=rated,
    )
    plugins = known.taking_part(yardstick, rule)
    if not plugins and not watch.faults:
        return scorecard
    return attrs.evolve(scorecard, plugins=plugins, findings=(*scorecard.findings, *watch.findings()))
