"""What a plug-in offers, checked before anything uses it: a name, the right shape, and a name that nobody else has."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Final

import attrs

from professionele_klachtbehandeling.measures.measure import MeasureKind
from professionele_klachtbehandeling.plugins.attempt import Failure, attempt
from professionele_klachtbehandeling.plugins.fault import Fault
from professionele_klachtbehandeling.plugins.kind import WORK, PluginKind
from professionele_klachtbehandeling.plugins.plugin import Plugin

_NAME: Final = re.compile(r"[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*")
"""Names are typed on a command line and stand in model files."""


@attrs.frozen(kw_only=True)
class Offer:
    """One named thing that a plug-in offers (aanbod).

    Attributes:
        kind: what sort of thing.
        name: the name by which a user or a model asks for it.
        thing: the object, or the file of a model.
        plugins: the plug-in that offers it, and after it those that wrapped it.
    """

    kind: PluginKind
    name: str
    thing: object = attrs.field(repr=False)
    plugins: tuple[Plugin, ...]

    @property
    def plugin(self) -> Plugin:
        """The plug-in that offers it."""
        return self.plugins[0]


def offers_of(kind: PluginKind, returned: object, plugin: Plugin) -> Iterator[Offer | Fault]:
    """Yield what a hook returned as offers, and a fault for each thing that cannot be used.

    Args:
        kind: which hook.
        returned: what it returned.
        plugin: whose hook it is.
    """
    things = attempt(lambda: _listed(returned))
    if isinstance(things, Failure):
        yield Fault.of(plugin, "no-list", type(returned).__name__, noun=kind.hook, kind=kind)
        return
    for thing in things.value:
        yield offer_of(kind, thing, plugin)


def _listed(returned: object) -> list[object]:
    """Return the things in a collection; a text is none, though Python can walk through it."""
    if isinstance(returned, str | bytes) or not isinstance(returned, Iterable):
        raise TypeError(type(returned).__name__)
    return list(returned)


def offer_of(kind: PluginKind, thing: object, plugin: Plugin) -> Offer | Fault:
    """Return a thing under its name, or what is wrong with it."""
    if kind is PluginKind.MODEL:
        return _model_offer(thing, plugin)
    named = attempt(lambda: thing.name)  # type: ignore[attr-defined]
    if isinstance(named, Failure) or not isinstance(named.value, str) or not named.value:
        return Fault.of(plugin, "no-name", type(thing).__name__, kind=kind)
    name = named.value
    if _NAME.fullmatch(name) is None:
        return Fault.of(plugin, "bad-name", name, kind=kind, name=name)
    missing = attempt(lambda: tuple(_missing(kind, thing)))
    if isinstance(missing, Failure) or missing.value:
        lacks = missing.told if isinstance(missing, Failure) else ", ".join(missing.value)
        return Fault.of(plugin, f"no-{kind.value}", lacks, noun=type(thing).__name__, kind=kind, name=name)
    return Offer(kind=kind, name=name, thing=thing, plugins=(plugin,))


def _model_offer(thing: object, plugin: Plugin) -> Offer | Fault:
    """Return a model file under the id that its name promises."""
    if not isinstance(thing, Path | Traversable):
        return Fault.of(plugin, "no-model", type(thing).__name__, kind=PluginKind.MODEL)
    name, _, suffix = thing.name.rpartition(".")
    if suffix not in ("yaml", "yml") or _NAME.fullmatch(name) is None:
        return Fault.of(plugin, "bad-model-name", thing.name, kind=PluginKind.MODEL)
    return Offer(kind=PluginKind.MODEL, name=name, thing=thing, plugins=(plugin,))


def _missing(kind: PluginKind, thing: object) -> Iterator[str]:
    """Yield what an object of a kind must have and this one has not."""
    if not callable(getattr(thing, WORK[kind], None)) or isinstance(thing, type):
        yield WORK[kind]
    if kind is PluginKind.MEASURE:
        if not isinstance(getattr(thing, "kind", None), MeasureKind):
            yield "kind"
        fields = getattr(thing, "quality_fields", None)
        if not isinstance(fields, tuple) or not all(isinstance(field, str) for field in fields):
            yield "quality_fields"
        parameters = getattr(thing, "parameters", None)
        if not isinstance(parameters, Mapping) or not all(isinstance(name, str) for name in parameters):
            yield "parameters"


def without_doubles(offers: Sequence[Offer]) -> tuple[list[Offer], list[Fault]]:
    """Return the offers of which the name belongs to one alone, sorted by name, and a fault for each of the others.

    What comes with the library keeps its name. Of two plug-ins that claim one name neither gets it: which of them was
    looked at first must not decide what a name means.
    """
    kept: list[Offer] = []
    faults: list[Fault] = []
    for offer in sorted(offers, key=lambda one: (one.name, one.plugin.distribution, one.plugin.name)):
        rivals = [other for other in offers if other.name == offer.name and other is not offer]
        if not rivals or offer.plugin.is_built_in:
            kept.append(offer)
            continue
        others = ", ".join(sorted({rival.plugin.label for rival in rivals}))
        faults.append(Fault.of(offer.plugin, "double-name", offer.name, noun=others, kind=offer.kind, name=offer.name))
    return kept, faults
