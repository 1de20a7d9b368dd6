"""Plug-ins that wrap what others offer, as a house style wraps every chart."""

import inspect
from collections.abc import Generator, Mapping
from typing import cast

from professionele_klachtbehandeling.plugins.attaching import Hook
from professionele_klachtbehandeling.plugins.attempt import Failure, attempt
from professionele_klachtbehandeling.plugins.fault import Fault
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
    returned = attempt(lambda: _driven(hook, tuple(offer.thing for offer in offers.values())))
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
    return {name: _credited(offer, before.get(name), plugin) for name, offer in sorted(after.items())}, ()


def _credited(offer: Offer, before: Offer | None, plugin: Plugin) -> Offer:
    """Return an offer that tells who took part: who offered it, and who wrapped it where it is another thing now."""
    if before is None:
        return offer
    if before.thing is offer.thing:
        return before
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
