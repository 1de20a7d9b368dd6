"""What there is of plug-ins, a line per thing: what works, what wraps, and what takes no part and why."""

import enum
from collections.abc import Iterator

import attrs

from professionele_klachtbehandeling.plugins.fault import Fault
from professionele_klachtbehandeling.plugins.kind import PluginKind
from professionele_klachtbehandeling.plugins.plugin import Plugin
from professionele_klachtbehandeling.plugins.registry import Registry


class PluginState(enum.Enum):
    """What becomes of a thing of a plug-in (staat)."""

    WORKS = "works"
    WRAPS = "wraps"
    FAILS = "fails"


@attrs.frozen(kw_only=True)
class Entry:
    """One thing of a plug-in, or one thing that is wrong with it (regel in de lijst).

    Attributes:
        name: the name of the thing, or of the plug-in where no thing is meant.
        kind: what sort of thing; None where the whole plug-in is meant.
        plugin: where it comes from.
        state: what becomes of it.
        fault: what is wrong, where it takes no part.
        wrapped_by: the plug-ins that put another thing in its place.
    """

    name: str
    kind: PluginKind | None
    plugin: Plugin
    state: PluginState
    fault: Fault | None = None
    wrapped_by: tuple[Plugin, ...] = ()

    def to_dict(self, language: str = "nl") -> dict[str, object]:
        """Return the entry as plain data with its reason and remedy."""
        return {
            "name": self.name,
            "kind": self.kind.value if self.kind else None,
            "distribution": self.plugin.distribution,
            "version": self.plugin.version,
            "state": self.state.value,
            "reason": self.fault.reason(language) if self.fault else None,
            "remedy": self.fault.remedy(language) if self.fault else None,
            "wrapped_by": [plugin.label for plugin in self.wrapped_by],
        }


def plugin_entries(registry: Registry) -> tuple[Entry, ...]:
    """Return everything there is by kind and name, then what is wrong; every plug-in is asked for everything."""
    faults = registry.faults
    return (*_offered(registry), *_wrapping(registry), *map(_failing, faults))


def _offered(registry: Registry) -> Iterator[Entry]:
    for kind in PluginKind:
        for name, offer in registry.offers(kind).items():
            others = offer.plugins[1:]
            yield Entry(name=name, kind=kind, plugin=offer.plugin, state=PluginState.WORKS, wrapped_by=others)


def _wrapping(registry: Registry) -> Iterator[Entry]:
    for kind, plugin in registry.wrappers:
        yield Entry(name=plugin.name, kind=kind, plugin=plugin, state=PluginState.WRAPS)


def _failing(fault: Fault) -> Entry:
    name = fault.name or fault.plugin.name
    return Entry(name=name, kind=fault.kind, plugin=fault.plugin, state=PluginState.FAILS, fault=fault)
