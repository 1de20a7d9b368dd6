"""Reports to write down."""

import attrs

from professionele_klachtbehandeling.documents.report import Report
from professionele_klachtbehandeling.face.assessing import assess
from professionele_klachtbehandeling.face.reading import read_landscape

EMPTY = "examples/leeg/landschap.yaml"


def of_nothing(name: str = "Leeghoven", language: str = "nl", plugins: tuple[str, ...] = ()) -> Report:
    """Return the report of a municipality of which nothing is known."""
    landscape = read_landscape(EMPTY)
    named = attrs.evolve(landscape, municipality=attrs.evolve(landscape.municipality, name=name))
    scorecard = attrs.evolve(assess(named), plugins=plugins)
    return Report(model=scorecard.model, scorecards=(scorecard,), language=language)
