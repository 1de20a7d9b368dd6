"""Plug-ins at work: what one raises or wrongly returns is told with its name, and goes no further."""

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

import attrs

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.errors import KlachtbehandelingError
from professionele_klachtbehandeling.logic import Bounds, Truth
from professionele_klachtbehandeling.measures.measure import Measure, MeasureKind
from professionele_klachtbehandeling.measures.quantity import Absent, Measured, Result
from professionele_klachtbehandeling.plugins.attempt import Failure, attempt
from professionele_klachtbehandeling.plugins.fault import Fault, PluginError
from professionele_klachtbehandeling.plugins.kind import WORK, PluginKind
from professionele_klachtbehandeling.plugins.offer import Offer
from professionele_klachtbehandeling.scoring.method import Method, Standing
from professionele_klachtbehandeling.sources.source import Loaded, Source, SourceRequest

if TYPE_CHECKING:
    from professionele_klachtbehandeling.documents.format import Format
    from professionele_klachtbehandeling.documents.report import Report
    from professionele_klachtbehandeling.views.chart import Chart
    from professionele_klachtbehandeling.views.theme import Theme
    from professionele_klachtbehandeling.views.view import View

UNKNOWN_QUANTITY: Final[Mapping[MeasureKind, Measured]] = {
    MeasureKind.SHARE: Measured(value=Bounds(Fraction(0), Fraction(1)), more=True),
    MeasureKind.COUNT: Measured(value=Bounds(Fraction(0), None), more=True),
    MeasureKind.TRUTH: Measured(value=Truth.OPEN, more=True),
}
"""What a measure that failed leaves: nothing is known of what it would have found."""

READERS: Final = (PluginKind.SOURCE, PluginKind.VIEW, PluginKind.FORMAT)
"""The kinds that may read something of the user, and so may refuse it; a measure or method has nothing to refuse."""


def worked(offer: Offer, work: Callable[[], object], expected: type | tuple[type, ...]) -> Any:  # noqa: ANN401 - as expected
    """Return what a thing of a plug-in returns at its work.

    Args:
        offer: the thing.
        work: the call.
        expected: the class of what it must return.

    Raises:
        PluginError: it raised something, or returned something else; of what it wraps, if that did.
        KlachtbehandelingError: what a source, view or format raised on purpose, such as `InvalidInput` for a file.
    """
    done = attempt(work)
    if isinstance(done, Failure):
        # A failure of what was wrapped has been named already.
        is_told = isinstance(done.error, PluginError)
        if is_told or (isinstance(done.error, KlachtbehandelingError) and offer.kind in READERS):
            raise done.error
        raise failed(offer, "working", done.place) from done.error
    if not isinstance(done.value, expected) or isinstance(done.value, bool):
        raise failed(offer, "wrong-result", type(done.value).__name__)
    return done.value


def failed(offer: Offer, code: str, found: object) -> PluginError:
    """Return the error for a thing that failed at its work: who wrapped it last, or else who offers it."""
    told = f"{offer.name}: {found}"
    return PluginError(Fault.of(offer.plugins[-1], code, told, kind=offer.kind, name=offer.name))


def labels(offer: Offer) -> tuple[str, ...]:
    """Return distribution and version of those who offer and wrap a thing, the library itself left out."""
    return tuple(plugin.label for plugin in offer.plugins if not plugin.is_built_in)


def _joined(before: Sequence[str], offer: Offer) -> tuple[str, ...]:
    return tuple(sorted({*before, *labels(offer)}))


@attrs.frozen
class GuardedSource:
    """A source of a plug-in; what it loads tells who took part."""

    offer: Offer
    source: Source

    @property
    def name(self) -> str:
        """The name by which a user asks for it."""
        return self.offer.name

    def load(self, request: SourceRequest) -> Loaded:
        """Return the facts of a municipality.

        Raises:
            InvalidInput: a file cannot be used.
            PluginError: the source failed.
        """
        loaded: Loaded = worked(self.offer, lambda: self.source.load(request), Loaded)
        return attrs.evolve(loaded, plugins=_joined(loaded.plugins, self.offer))


@attrs.frozen
class GuardedView:
    """A view of a plug-in; the scorecard it draws tells who took part, so that the source under the chart does."""

    offer: Offer
    view: "View"

    @property
    def name(self) -> str:
        """The name by which a user asks for it."""
        return self.offer.name

    def draw(self, subject: Scorecard, *, theme: "Theme", language: str) -> "Chart":
        """Return the chart of a scorecard.

        Raises:
            InvalidInput: something that the view reads cannot be used.
            PluginError: the view failed.
        """
        from professionele_klachtbehandeling.views.chart import Chart

        told = attrs.evolve(subject, plugins=_joined(subject.plugins, self.offer))
        chart: Chart = worked(self.offer, lambda: self.view.draw(told, theme=theme, language=language), Chart)
        return chart


@attrs.frozen
class GuardedFormat:
    """A format of a plug-in."""

    offer: Offer
    format: "Format"

    @property
    def name(self) -> str:
        """The name by which a user asks for it."""
        return self.offer.name

    def render(self, report: "Report") -> bytes:
        """Return the report as the bytes of a file.

        Raises:
            PluginError: the format failed.
        """
        rendered: bytes = worked(self.offer, lambda: self.format.render(report), bytes)
        return rendered


@attrs.frozen
class GuardedMethod:
    """A method of a plug-in."""

    offer: Offer
    method: Method

    @property
    def name(self) -> str:
        """How a model and a user name it."""
        return self.offer.name

    def level(self, standings: Sequence[Standing], share: Fraction) -> int:
        """Return the level of the whole.

        Raises:
            PluginError: the method failed, or returned a level that none of the standings allows.
        """
        level: int = worked(self.offer, lambda: self.method.level(standings, share), int)
        if not min(one.level for one in standings) <= level <= max(one.level for one in standings):
            raise failed(self.offer, "wrong-result", level)
        return level


@attrs.frozen
class GuardedMeasure:
    """A measure of a plug-in."""

    offer: Offer
    measure: Measure
    kind: MeasureKind
    quality_fields: tuple[str, ...]
    parameters: Mapping[str, object]

    @property
    def name(self) -> str:
        """How a model names it."""
        return self.offer.name

    def __call__(self, snapshot: Snapshot, **parameters: Any) -> Result:  # noqa: ANN401 - each measure has its own
        """Return the quantity at the reference date.

        Raises:
            PluginError: the measure failed, or returned a quantity of another sort, or one that is not exact.
        """
        result = worked(self.offer, lambda: self.measure(snapshot, **parameters), (Measured, Absent))
        if isinstance(result, Measured) and not _is_exact(result, self.kind):
            raise failed(self.offer, "wrong-result", type(result.value).__name__)
        return result  # type: ignore[no-any-return]


def _is_exact(measured: Measured, kind: MeasureKind) -> bool:
    """Return whether a quantity is of the sort its measure says, in whole numbers and fractions."""
    value: object = measured.value  # what its class promises, code of others need not keep
    if kind is MeasureKind.TRUTH or not isinstance(value, Bounds):
        return kind is MeasureKind.TRUTH and isinstance(value, Truth)
    return all(isinstance(end, Fraction) for end in (value.low, value.high) if end is not None)


def guarded(offer: Offer) -> Any:  # noqa: ANN401 - a thing of the kind of the offer
    """Return a thing as it may be used: of the library as it is, of a plug-in, or wrapped by one, guarded."""
    thing: Any = offer.thing
    if not labels(offer) or offer.kind not in WORK:
        return thing
    return _GUARDS[offer.kind.value](offer, thing)


def _guarded_measure(offer: Offer, measure: Measure) -> GuardedMeasure:
    return GuardedMeasure(offer, measure, measure.kind, measure.quality_fields, dict(measure.parameters))


_GUARDS: Final[Mapping[str, Callable[[Offer, Any], object]]] = {
    "source": GuardedSource,
    "measure": _guarded_measure,
    "method": GuardedMethod,
    "view": GuardedView,
    "format": GuardedFormat,
}
