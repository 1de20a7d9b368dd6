"""Each hook by itself: what it registers is there by name, and does its work."""

from fractions import Fraction
from pathlib import Path

import attrs

from professionele_klachtbehandeling.exchange import to_yaml
from professionele_klachtbehandeling.face.assessing import assess
from professionele_klachtbehandeling.face.charting import chart
from professionele_klachtbehandeling.face.reading import read_landscape
from professionele_klachtbehandeling.face.registry import format_named, maturity_model, method_named
from professionele_klachtbehandeling.scoring.method import Standing
from professionele_klachtbehandeling.sources.source import Loaded
from tests.documents.reports import of_nothing
from tests.plugins.offering import AFormat, AMethod, AView, a_measure, hook, plugin, registry
from tests.plugins.test_guard import EMPTY, REQUEST, ASource

FACTS = "examples/leeg/landschap.yaml"


def test_klacht_register_sources() -> None:
    """A source that is registered loads."""
    known = registry(plugin(**hook("klacht_register_sources", ASource(Loaded(landscape=EMPTY)))))

    assert EMPTY == known.sources["eigen-bron"].load(REQUEST).landscape


def test_klacht_register_measures() -> None:
    """A measure that is registered can be asked after by a model."""
    known = registry(plugin(**hook("klacht_register_measures", a_measure())))

    assert ("eigen_maat", 63) == (known.measures["eigen_maat"].name, len(known.measures))


def test_klacht_register_methods() -> None:
    """A method that is registered gives a level."""
    known = registry(plugin(**hook("klacht_register_methods", AMethod())))

    assert 1 == method_named("vast", registry=known).level([Standing("a", 1)], Fraction(2, 3))


def test_klacht_register_views() -> None:
    """A view that is registered draws by its name."""
    known = registry(plugin(**hook("klacht_register_views", AView())))

    drawn = chart("eigen-beeld", assess(read_landscape(FACTS)), registry=known)

    assert "Profiel van Leeghoven op 1 juli 2026" == drawn.title


def test_klacht_register_formats() -> None:
    """A format that is registered writes by its name."""
    known = registry(plugin(**hook("klacht_register_formats", AFormat())))

    assert b"1" == format_named("telling", registry=known).render(of_nothing())


def test_klacht_register_models(tmp_path: Path) -> None:
    """A model that is registered is found by its id."""
    path = tmp_path / "eigen.yaml"
    path.write_text(to_yaml(attrs.evolve(maturity_model(), id="eigen")), encoding="utf-8")
    known = registry(plugin(**hook("klacht_register_models", path)))

    scorecard = assess(read_landscape(FACTS), model="eigen", registry=known)

    assert ("eigen", ("klachtbehandeling-eigen 1.0",)) == (scorecard.model.id, scorecard.plugins)
