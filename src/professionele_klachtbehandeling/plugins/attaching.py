"""A plug-in is loaded and its hooks are found, or it is said what is wrong with it."""

from collections.abc import Callable, Iterator, Mapping

import attrs
import pluggy

from professionele_klachtbehandeling.plugins import hooks
from professionele_klachtbehandeling.plugins.attempt import Failure, attempt
from professionele_klachtbehandeling.plugins.compatibility import compatibility_faults
from professionele_klachtbehandeling.plugins.fault import Fault
from professionele_klachtbehandeling.plugins.kind import HOOKS, PluginKind
from professionele_klachtbehandeling.plugins.plugin import Plugin

_MARK = f"{hooks.PROJECT}_impl"


@attrs.frozen
class Hook:
    """A hook of a plug-in (haak).

    Attributes:
        function: what it calls; it takes nothing.
        is_wrapper: whether it wraps what others offer, as a generator does.
    """

    function: Callable[[], object]
    is_wrapper: bool


@attrs.frozen(kw_only=True)
class Attached:
    """A plug-in of which the hooks are known (aangesloten uitbreiding).

    Attributes:
        plugin: the plug-in.
        hooks: its hooks by the kind they register; empty where it could not be loaded.
        faults: what is wrong with it.
    """

    plugin: Plugin
    hooks: Mapping[PluginKind, Hook] = attrs.field(factory=dict)
    faults: tuple[Fault, ...] = ()


def attach(plugin: Plugin, version: str) -> Attached:
    """Return a plug-in with its hooks; it is alone with the host, so that no other can be in its way.

    Args:
        plugin: what to load; whatever goes wrong becomes a fault.
        version: the version of the library.
    """
    unfit = tuple(compatibility_faults(plugin, version))
    if unfit:
        return Attached(plugin=plugin, faults=unfit)
    loaded = attempt(plugin.load)
    if isinstance(loaded, Failure):
        return Attached(plugin=plugin, faults=(Fault.of(plugin, "import", loaded.told),))
    manager = pluggy.PluginManager(hooks.PROJECT)
    manager.add_hookspecs(hooks)
    strange = tuple(_unmarked(plugin, loaded.value))
    registered = attempt(lambda: manager.register(loaded.value, plugin.name))
    if isinstance(registered, Failure):
        # What cannot be looked at stops some versions of pluggy and not others; it is told in one way.
        unseen = tuple(fault for fault in strange if fault.mistake.code == "plugin-registering")
        return Attached(plugin=plugin, faults=unseen or (Fault.of(plugin, "signature", _signature(registered)),))
    found = dict(_hooks(manager))
    faults = [*_misspelt(plugin, manager), *strange]
    old = [kind.hook for kind, hook in found.items() if hook is None]
    faults.extend(Fault.of(plugin, "old-wrapper", name) for name in old)
    usable = {kind: hook for kind, hook in found.items() if hook is not None}
    if not found and not faults:
        faults.append(Fault.of(plugin, "offers-nothing", allowed=HOOKS))
    return Attached(plugin=plugin, hooks=usable, faults=tuple(faults))


def _signature(failure: Failure) -> str:
    """Return what pluggy says of a hook that does not fit, without the module that it repeats."""
    message = str(failure.error).splitlines()
    return message[-1] if message else failure.told


def _hooks(manager: pluggy.PluginManager) -> Iterator[tuple[PluginKind, Hook | None]]:
    for kind in PluginKind:
        for implementation in getattr(manager.hook, kind.hook).get_hookimpls():
            if implementation.hookwrapper:
                yield kind, None
            else:
                yield kind, Hook(implementation.function, implementation.wrapper)


def _misspelt(plugin: Plugin, manager: pluggy.PluginManager) -> Iterator[Fault]:
    """Yield all hooks that are marked and that nobody calls; pluggy would name the first, and only when asked."""
    callers = {name: caller for name, caller in vars(manager.hook).items() if isinstance(caller, pluggy.HookCaller)}
    for name, caller in sorted(callers.items()):
        if not caller.has_spec() and not all(one.optionalhook for one in caller.get_hookimpls()):
            yield Fault.of(plugin, "no-such-hook", name, allowed=HOOKS)


def _unmarked(plugin: Plugin, loaded: object) -> Iterator[Fault]:
    """Yield what is called as hooks are, and is not marked as one or cannot even be looked at."""
    for name in sorted(dir(loaded)):
        if name.startswith("klacht_"):
            function = attempt(lambda name=name: getattr(loaded, name))  # type: ignore[misc]
            if isinstance(function, Failure):
                yield Fault.of(plugin, "registering", function.told, noun=name)
            elif callable(function.value) and not hasattr(function.value, _MARK):
                yield Fault.of(plugin, "unmarked", name)
