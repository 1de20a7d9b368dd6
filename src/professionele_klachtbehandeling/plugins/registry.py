"""What there is to choose from by name: what comes with the library, and what plug-ins add."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from importlib.resources.abc import Traversable
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from professionele_klachtbehandeling.errors import Mistake, refuse
from professionele_klachtbehandeling.exchange import read_model
from professionele_klachtbehandeling.maturity.model import MaturityModel
from professionele_klachtbehandeling.measures.measure import Measure
from professionele_klachtbehandeling.plugins.attaching import Attached, attach
from professionele_klachtbehandeling.plugins.collecting import collected, readable_models
from professionele_klachtbehandeling.plugins.fault import Fault
from professionele_klachtbehandeling.plugins.fitting import conditions_of, model_mistakes
from professionele_klachtbehandeling.plugins.guard import guarded, labels
from professionele_klachtbehandeling.plugins.kind import PluginKind
from professionele_klachtbehandeling.plugins.offer import Offer
from professionele_klachtbehandeling.plugins.plugin import Plugin
from professionele_klachtbehandeling.scoring.method import Method

if TYPE_CHECKING:
    from professionele_klachtbehandeling.documents.format import Format
    from professionele_klachtbehandeling.sources.source import Source
    from professionele_klachtbehandeling.views.view import View


class Registry:
    """What there is to choose from by name (keuzelijst): sources, measures, methods, views, formats and models.

    Plug-ins are imported when something is first asked for, and each hook is called when its kind is. Whatever is wrong
    with one is a fault, and the rest works. Two registries know nothing of each other.
    """

    def __init__(self, plugins: Iterable[Plugin], version: str, faults: Iterable[Fault] = ()) -> None:
        """Hold the plug-ins; none of them is imported yet.

        Args:
            plugins: what to look at, the library itself among them.
            version: the version of the library, empty where it is not known.
            faults: what is already known to be wrong.
        """
        self._plugins = tuple(plugins)
        self._version = version
        self._first_faults = tuple(faults)
        self._offers: dict[PluginKind, Mapping[str, Offer]] = {}
        self._faults: dict[PluginKind, tuple[Fault, ...]] = {}
        self._things: dict[PluginKind, Mapping[str, Any]] = {}
        self._labels: dict[PluginKind, Mapping[str, tuple[str, ...]]] = {}
        self._models: dict[str, MaturityModel] = {}

    @property
    def sources(self) -> "Mapping[str, Source]":
        """The sources by name, sorted."""
        return self._usable(PluginKind.SOURCE)

    @property
    def measures(self) -> Mapping[str, Measure]:
        """The measures by name, sorted."""
        return self._usable(PluginKind.MEASURE)

    @property
    def methods(self) -> Mapping[str, Method]:
        """The methods by name, sorted."""
        return self._usable(PluginKind.METHOD)

    @property
    def views(self) -> "Mapping[str, View]":
        """The views by name, sorted."""
        return self._usable(PluginKind.VIEW)

    @property
    def formats(self) -> "Mapping[str, Format]":
        """The formats by name, sorted."""
        return self._usable(PluginKind.FORMAT)

    @property
    def models(self) -> Mapping[str, Path | Traversable]:
        """The model files by the id of their model, sorted."""
        return self._usable(PluginKind.MODEL)

    def model(self, name: str) -> MaturityModel:
        """Return the model with an id; the same one each time.

        Raises:
            InvalidInput: there is no such model; the nearest is named.
        """
        if name not in self.models:
            raise refuse("no-such", name, "model", self.models)
        if name not in self._models:
            self._models[name] = self.read_model(self.models[name])
        return self._models[name]

    def read_model(self, path: Path | Traversable) -> MaturityModel:
        """Return the model in a file, checked against the measures and methods at hand.

        Raises:
            InvalidInput: the file cannot be read or has mistakes; all of them are listed.
        """
        return read_model(path, check=self.model_mistakes)

    def model_mistakes(self, model: MaturityModel) -> Iterator[Mistake]:
        """Yield what in a model does not fit the measures and methods at hand."""
        return model_mistakes(model, self.measures, self.methods)

    @property
    def faults(self) -> tuple[Fault, ...]:
        """All that is wrong with plug-ins, sorted; every plug-in is asked for everything to know it."""
        for kind in PluginKind:
            self.offers(kind)
        return self.seen_faults

    @property
    def seen_faults(self) -> tuple[Fault, ...]:
        """What is wrong with plug-ins as far as they were looked at, sorted."""
        if not self._offers:
            return ()
        found = [*self._first_faults, *(fault for one in self._attached for fault in one.faults)]
        found.extend(fault for faults in self._faults.values() for fault in faults)
        return tuple(sorted(found, key=_place_of_fault))

    @property
    def plugins(self) -> tuple[Plugin, ...]:
        """The plug-ins that were looked at, whether they work or not, the library itself first."""
        return self._plugins

    def offers(self, kind: PluginKind) -> Mapping[str, Offer]:
        """Return what there is of a kind by name, sorted, with who offers it."""
        if kind not in self._offers:
            offers, faults = collected(kind, self._attached)
            if kind is PluginKind.MODEL:
                foreign = {name: offer for name, offer in offers.items() if labels(offer)}
                models, unreadable = readable_models(foreign, self.read_model)
                self._models.update(models)
                faults += unreadable
                offers = {name: offer for name, offer in offers.items() if name in models or name not in foreign}
            self._offers[kind], self._faults[kind] = MappingProxyType(offers), faults
        return self._offers[kind]

    @property
    def wrappers(self) -> tuple[tuple[PluginKind, Plugin], ...]:
        """Return which plug-ins wrap what others offer, by kind."""
        return tuple(
            (kind, one.plugin)
            for kind in PluginKind
            for one in self._attached
            if kind in one.hooks and one.hooks[kind].is_wrapper
        )

    def taking_part(self, model: MaturityModel, method: Method) -> tuple[str, ...]:
        """Return distribution and version of the plug-ins whose model, measures or method make an assessment."""
        used: list[str] = []
        if self._models.get(model.id) is model:
            used += self._added(PluginKind.MODEL).get(model.id, ())
        if self.methods.get(method.name) is method:
            used += self._added(PluginKind.METHOD).get(method.name, ())
        measures = self._added(PluginKind.MEASURE)
        if measures:
            for _, condition in conditions_of(model):
                used += measures.get(condition.measure, ())
        return tuple(sorted({*used}))

    @cached_property
    def _attached(self) -> tuple[Attached, ...]:
        """The plug-ins with their hooks: imported now, one after the other."""
        return tuple(attach(plugin, self._version) for plugin in self._plugins)

    def _added(self, kind: PluginKind) -> Mapping[str, tuple[str, ...]]:
        """Return who took part in each thing of a kind that is not the library's alone; it is often asked."""
        if kind not in self._labels:
            told = {name: labels(offer) for name, offer in self.offers(kind).items()}
            self._labels[kind] = {name: who for name, who in told.items() if who}
        return self._labels[kind]

    def _usable(self, kind: PluginKind) -> Mapping[str, Any]:
        """Return the things of a kind by name, those of plug-ins guarded."""
        if kind not in self._things:
            self._things[kind] = MappingProxyType({name: guarded(one) for name, one in self.offers(kind).items()})
        return self._things[kind]


def _place_of_fault(fault: Fault) -> tuple[str, str, str, str, str]:
    kind = fault.kind.value if fault.kind else ""
    return (fault.plugin.name, fault.plugin.distribution, kind, fault.name, fault.mistake.code)
