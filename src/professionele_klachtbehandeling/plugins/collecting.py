"""All that plug-ins offer of one kind: each hook called in turn, what cannot be used set apart."""

from collections.abc import Callable, Iterable, Mapping
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import cast

import attrs

from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.maturity.model import MaturityModel
from professionele_klachtbehandeling.plugins.attaching import Attached
from professionele_klachtbehandeling.plugins.attempt import Failure, Success, attempt
from professionele_klachtbehandeling.plugins.fault import Fault
from professionele_klachtbehandeling.plugins.kind import PluginKind
from professionele_klachtbehandeling.plugins.offer import Offer, offers_of, without_doubles
from professionele_klachtbehandeling.plugins.wrapping import wrapped


def collected(kind: PluginKind, attached: Iterable[Attached]) -> tuple[dict[str, Offer], tuple[Fault, ...]]:
    """Return what there is of a kind, sorted by name, and what is wrong with the rest.

    Wrappers come after all others, in the order of the plug-ins.
    """
    plugins = list(attached)
    found: list[Offer | Fault] = []
    for one in plugins:
        hook = one.hooks.get(kind)
        if hook is None or hook.is_wrapper:
            continue
        returned = attempt(hook.function)
        if isinstance(returned, Failure):
            found.append(Fault.of(one.plugin, "registering", returned.told, noun=kind.hook, kind=kind))
        else:
            found.extend(offers_of(kind, returned.value, one.plugin))
    kept, doubles = without_doubles([one for one in found if isinstance(one, Offer)])
    faults = [*(one for one in found if isinstance(one, Fault)), *doubles]
    by_name = {offer.name: offer for offer in kept}
    for one in plugins:
        hook = one.hooks.get(kind)
        if hook is not None and hook.is_wrapper:
            by_name, wrong = wrapped(kind, hook, one.plugin, by_name)
            faults.extend(wrong)
    return by_name, tuple(faults)


def readable_models(
    offers: Mapping[str, Offer], read: Callable[[Path | Traversable], MaturityModel]
) -> tuple[dict[str, MaturityModel], tuple[Fault, ...]]:
    """Return the models of which the file holds the model that its name promises, and what is wrong with the others.

    Args:
        offers: the files by the id they promise.
        read: how a file is read and checked.
    """
    models: dict[str, MaturityModel] = {}
    faults: list[Fault] = []
    for name, offer in offers.items():
        found = _read(offer, read)
        if isinstance(found, Fault):
            faults.append(found)
        else:
            models[name] = found
    return models, tuple(faults)


def _read(offer: Offer, read: Callable[[Path | Traversable], MaturityModel]) -> MaturityModel | Fault:
    done = attempt(lambda: read(cast("Path | Traversable", offer.thing)))
    if isinstance(done, Success) and done.value.id == offer.name:
        return done.value
    if isinstance(done, Success):
        fault = Fault.of(offer.plugin, "other-model-id", done.value.id, noun=offer.name, kind=offer.kind)
    elif isinstance(done.error, InvalidInput):
        fault = Fault.of(offer.plugin, "model", offer.name, because=done.error.mistakes, kind=offer.kind)
    else:
        fault = Fault.of(offer.plugin, "model", f"{offer.name}: {done.told}", kind=offer.kind)
    return attrs.evolve(fault, name=offer.name)
