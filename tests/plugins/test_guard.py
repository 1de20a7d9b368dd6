"""Plug-ins at work."""

import datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from professionele_klachtbehandeling.documents.report import Report
from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.domain.municipality import Municipality
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.errors import InvalidInput, refuse
from professionele_klachtbehandeling.logic import Bounds, Truth
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.quantity import Absent, Measured
from professionele_klachtbehandeling.plugins.fault import PluginError
from professionele_klachtbehandeling.scoring.method import Standing
from professionele_klachtbehandeling.sources.source import Loaded, SourceRequest
from professionele_klachtbehandeling.views.theme import Theme
from tests.plugins.offering import AFormat, AMethod, AView, a_measure, hook, plugin, registry
from tests.views.profiles import mixed

DAY = datetime.date(2026, 7, 1)
REQUEST = SourceRequest(
    municipality=Municipality(code=MunicipalityCode.parse("GM9995"), name="Wilgendam"),
    reference_date=DAY,
    files=(Path("a.csv"),),
)
EMPTY = Landscape(municipality=REQUEST.municipality, reference_date=DAY)
STANDINGS = [Standing("a", 2), Standing("b", 4)]


class ASource:
    """A source that returns what it is given to return, or raises it."""

    name = "eigen-bron"

    def __init__(self, answer: Any) -> None:  # noqa: ANN401 - wrong ones too
        """Hold the answer."""
        self.answer = answer

    def load(self, request: SourceRequest) -> Any:  # noqa: ANN401, ARG002 - wrong ones too
        """Return or raise the answer."""
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


def source(answer: object) -> Any:  # noqa: ANN401 - a guarded source
    """Return a source of a plug-in."""
    return registry(plugin(**hook("klacht_register_sources", ASource(answer)))).sources["eigen-bron"]


def view(answer: object = None) -> Any:  # noqa: ANN401 - a guarded view
    """Return a view of a plug-in."""
    return registry(plugin(**hook("klacht_register_views", AView(answer=answer)))).views["eigen-beeld"]


def method(answer: object) -> Any:  # noqa: ANN401 - a guarded method
    """Return a method of a plug-in."""
    return registry(plugin(**hook("klacht_register_methods", AMethod(answer=answer)))).methods["vast"]


def measure(answer: object = None) -> Any:  # noqa: ANN401 - a guarded measure
    """Return a measure of a plug-in."""
    return registry(plugin(**hook("klacht_register_measures", a_measure(answer=answer)))).measures["eigen_maat"]


def refused(call: Any) -> str:  # noqa: ANN401 - any call
    """Return what the error of a call says."""
    with pytest.raises(PluginError) as caught:
        call()
    return str(caught.value).removeprefix("plug-in eigen (klachtbehandeling-eigen 1.0): ")


def test_source_tells_who_took_part() -> None:
    """What a source of a plug-in loads carries its distribution and version."""
    loaded = source(Loaded(landscape=EMPTY)).load(REQUEST)

    assert Loaded(landscape=EMPTY, plugins=("klachtbehandeling-eigen 1.0",)) == loaded


def test_source_may_refuse_a_file() -> None:
    """Mistakes in a file are those of the user, and come through as they are."""
    with pytest.raises(InvalidInput) as caught:
        source(refuse("empty-file").in_file("a.csv")).load(REQUEST)

    assert "a.csv: the file is empty" == str(caught.value)


def test_source_that_fails_is_named_without_what_it_read() -> None:
    """An error of a source is told by its sort and line, never by its message, which could name a person."""
    told = refused(lambda: source(ValueError("Jan Jansen, Dorpsstraat 1")).load(REQUEST))

    assert told.startswith("failed at its work (eigen-bron: ValueError (test_guard.py:")
    assert "Jansen" not in told


def test_source_that_returns_something_else_is_told() -> None:
    """A source returns what it loaded, not a landscape by itself."""
    expected = "returns something that cannot be (eigen-bron: Landscape)"

    assert expected == refused(lambda: source(EMPTY).load(REQUEST))


def test_view_is_told_under_the_chart() -> None:
    """The plug-in that draws stands in the source line of its chart."""
    chart = view().draw(mixed(), theme=Theme(), language="en")

    assert chart.source.endswith(" With plug-in: klachtbehandeling-eigen 1.0.")
    assert "klachtbehandeling-eigen" not in mixed().plugins


def test_view_that_fails_is_told() -> None:
    """A view that raises, or returns no chart, is told by its name."""
    draw = {"theme": Theme(), "language": "nl"}

    assert (
        "failed at its work (eigen-beeld: ZeroDivisionError"
        == refused(lambda: view(ZeroDivisionError()).draw(mixed(), **draw)).partition(" (offering")[0]
    )
    expected = "returns something that cannot be (eigen-beeld: str)"
    assert expected == refused(lambda: view("plaatje").draw(mixed(), **draw))


def test_format_returns_bytes() -> None:
    """A format of a plug-in works, and one that returns a text is told."""
    report = Report(model=mixed().model, scorecards=(mixed(),))
    good, wrong = (
        registry(plugin(**hook("klacht_register_formats", AFormat(answer=answer)))).formats["telling"]
        for answer in (None, "tekst")
    )

    assert b"1" == good.render(report)
    assert "returns something that cannot be (telling: str)" == refused(lambda: wrong.render(report))


@pytest.mark.parametrize("level", [2, 3, 4])
def test_method_returns_a_level_between_the_standings(level: int) -> None:
    """A level from the lowest to the highest standing is what a method can return."""
    assert level == method(level).level(STANDINGS, Fraction(2, 3))


@pytest.mark.parametrize(
    ("answer", "found"),
    [(1, "1"), (5, "5"), (2.5, "float"), (True, "bool"), (None, "NoneType"), (Fraction(3), "Fraction")],
)
def test_method_that_returns_something_else_is_told(answer: object, found: str) -> None:
    """A level below or above all standings, or a mean, is no level."""
    told = refused(lambda: method(answer).level(STANDINGS, Fraction(2, 3)))

    assert f"returns something that cannot be (vast: {found})" == told


def test_method_that_raises_is_told() -> None:
    """A method has nothing to refuse: even our own error is a failure."""
    told = refused(lambda: method(refuse("empty-file")).level(STANDINGS, Fraction(2, 3)))

    assert told.startswith("failed at its work (vast: InvalidInput (")


@pytest.mark.parametrize("answer", [Measured(value=Truth.OPEN), Absent(reason=AbsenceReason.NO_CELLS)])
def test_measure_returns_a_quantity_or_its_absence(answer: object) -> None:
    """What a measure of a plug-in returns is passed on as it is."""
    assert answer == measure(answer)(Snapshot(EMPTY))


@pytest.mark.parametrize(
    ("answer", "found"),
    [
        (True, "bool"),
        (Measured(value=Bounds.exactly(1)), "Bounds"),
        (Measured(value=True), "bool"),  # type: ignore[arg-type]
    ],
)
def test_measure_of_another_sort_is_told(answer: object, found: str) -> None:
    """A measure that says it returns a truth returns one."""
    told = refused(lambda: measure(answer)(Snapshot(EMPTY)))

    assert f"returns something that cannot be (eigen_maat: {found})" == told


def test_built_in_things_are_not_guarded() -> None:
    """An error of our own is a bug to be seen, not the fault of a plug-in."""
    found = registry()

    assert ["Ladder", "Profile", "Radar"] == [type(one).__name__ for one in found.views.values()]
