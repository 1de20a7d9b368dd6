"""The hooks: what a plug-in can offer.

A plug-in is a module with one or more of these functions, marked with `hookimpl`. Each takes nothing and returns an
iterable of named objects, or of model files. A built-in model, measure or chart comes in by the same door.
"""

from collections.abc import Iterable
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pluggy

if TYPE_CHECKING:
    from professionele_klachtbehandeling.documents.format import Format
    from professionele_klachtbehandeling.measures.measure import Measure
    from professionele_klachtbehandeling.scoring.method import Method
    from professionele_klachtbehandeling.sources.source import Source
    from professionele_klachtbehandeling.views.view import View

PROJECT: Final = "professionele_klachtbehandeling"
"""The group of entry points under which a distribution names its plug-ins, and the mark on their hooks."""

hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)


@hookspec
def klacht_register_sources() -> Iterable["Source"]:  # type: ignore[empty-body]
    """Return sources: where facts come from.

    It is called when a source is first asked for by name, as by `load`. The smallest example:

        @pk.hookimpl
        def klacht_register_sources():
            return [Contracts()]  # has a name, and load(request) -> Loaded
    """


@hookspec
def klacht_register_measures() -> Iterable["Measure"]:  # type: ignore[empty-body]
    """Return measures: what conditions of a model can ask after.

    It is called when a model is first checked or assessed with. The smallest example:

        @pk.hookimpl
        def klacht_register_measures():
            return [channels_by_phone]  # a function under @measure(MeasureKind.SHARE)
    """


@hookspec
def klacht_register_methods() -> Iterable["Method"]:  # type: ignore[empty-body]
    """Return methods: aggregation rules from the levels of indicators to the level of a spearhead.

    It is called when a model is first checked or assessed with. The smallest example:

        @pk.hookimpl
        def klacht_register_methods():
            return [StrongestLink()]  # has a name, and level(standings, share) -> int
    """


@hookspec
def klacht_register_views() -> Iterable["View"]:  # type: ignore[empty-body]
    """Return views: charts of a scorecard.

    It is called when a chart is first asked for by name. The smallest example:

        @pk.hookimpl
        def klacht_register_views():
            return [Barometer()]  # has a name, and draw(subject, theme=..., language=...) -> Chart
    """


@hookspec
def klacht_register_formats() -> Iterable["Format"]:  # type: ignore[empty-body]
    """Return formats: ways to write a report.

    It is called when a format is first asked for by name, as by `score --format`. The smallest example:

        @pk.hookimpl
        def klacht_register_formats():
            return [PlainText()]  # has a name, and render(report) -> bytes
    """


@hookspec
def klacht_register_models() -> Iterable[Path | Traversable]:  # type: ignore[empty-body]
    """Return model files; the name of a file without `.yaml` is the id of the model in it.

    It is called when a model is first asked for by its id. The smallest example:

        @pk.hookimpl
        def klacht_register_models():
            return [importlib.resources.files(__name__).joinpath("behoorlijkheid.yaml")]
    """
