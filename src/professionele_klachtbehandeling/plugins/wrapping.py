"""Plug-ins that wrap what others offer, as a house style wraps every chart."""

import inspect
from collections.abc import Generator, Mapping
from typing import cast

from professionele_klachtbehandeling.plugins.attaching import Hook
from professionele_klachtbehandeling.plugins.attempt import Failure, attempt
from professionele_klachtbehandeling.plugins.fault import Fault
from professionele_klachtbehandeling.plugins.guard import guarded
from professionele_klachtbehandeling.plugins.kind import PluginKind
from professionele_klachtbehandeling.plugins.offer import Offer, offers_of
from professionele_klachtbehandeling.plugins.plugin import Plugin


def wrapped(
    kind: PluginKind, hook: Hook, plugin: Plugin, offers: Mapping[str, Offer]
) -> tuple[dict[str, Offer], tuple[Fault, ...]]:
    """Return all offers as a wrapper gives them back, under the same names, and what is wrong with it.

    A wrapper may put another thing in the place of one of others, and add things of its own. Where it fails, or leaves
    out what others offer, all stays as it was.

    Args:
        kind: which hook.
        hook: the wrapper: a generator that yields once, is sent the things of all others, and returns things.
        plugin: whose wrapper it is.
        offers: what the others offer, by name.
    """
    before = dict(offers)
    # What others offer is handed over guarded: if it fails inside a wrapper, it is named and not the wrapper.
    handed = {name: guarded(offer) for name, offer in offers.items()}
    returned = attempt(lambda: _driven(hook, tuple(handed.values())))
    if isinstance(returned, Failure):
        return before, (Fault.of(plugin, "registering", returned.told, noun=kind.hook, kind=kind),)
    checked = list(offers_of(kind, returned.value, plugin))
    faults = tuple(one for one in checked if isinstance(one, Fault))
    after = {one.name: one for one in checked if isinstance(one, Offer)}
    lost = sorted(before.keys() - after.keys())
    if lost and not faults:
        faults = (Fault.of(plugin, "drops", ", ".join(lost), noun=kind.hook, kind=kind),)
    names = [one.name for one in checked if isinstance(one, Offer)]
    faults += tuple(
        Fault.of(plugin, "double-name", name, noun=plugin.label, kind=kind, name=name)
        for name in sorted(after)
        if names.count(name) > 1
    )
    if faults:
        return before, faults
    # Who offered it stays beside who wrapped it; what was handed back as it was has no wrapper.
    credited = {
        name: before[name] if handed[name] is after[name].thing else _wrapped_by(plugin, after[name], before[name])
        for name in before
    }
    return dict(sorted({**after, **credited}.items())), ()


def _wrapped_by(plugin: Plugin, offer: Offer, before: Offer) -> Offer:
    return Offer(kind=offer.kind, name=offer.name, thing=offer.thing, plugins=(*before.plugins, plugin))


def _driven(hook: Hook, things: tuple[object, ...]) -> object:
    """Return what a wrapper makes of the things of others."""
    made = hook.function()
    if not inspect.isgenerator(made):
        raise TypeError("a wrapper yields once")
    wrapper = cast("Generator[None, tuple[object, ...], object]", made)
    next(wrapper)
    try:
        wrapper.send(things)
    except StopIteration as done:
        return done.value
    wrapper.close()
    raise TypeError("a wrapper yields once")
