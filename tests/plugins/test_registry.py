"""What there is to choose from by name."""

from typing import Any

import pytest

from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.face.registry import maturity_model
from professionele_klachtbehandeling.plugins.hooks import hookimpl
from professionele_klachtbehandeling.plugins.kind import PluginKind
from professionele_klachtbehandeling.plugins.plugin import Plugin
from tests.plugins.offering import AMethod, hook, loading, module, plugin, registry, told


def test_built_in_things_enter_by_the_hooks() -> None:
    """What comes with the library is offered by a plug-in like any other, without a fault."""
    found = registry()

    assert (62, ["lower-median", "staged", "weakest-link"]) == (len(found.measures), list(found.methods))
    assert () == found.faults


def test_nothing_is_loaded_before_it_is_needed() -> None:
    """A registry that nobody asks anything imports no plug-in; the first question imports all, one at a time."""
    loaded: list[str] = []

    def load(name: str) -> Plugin:
        def now() -> object:
            loaded.append(name)
            return module(**hook("klacht_register_views"))

        return loading(name, now)

    found = registry(load("b"), load("a"))
    before = list(loaded)
    _ = found.methods, found.views

    assert ([], ["b", "a"]) == (before, loaded)


def test_hook_of_a_kind_is_called_when_the_kind_is_needed() -> None:
    """Who asks for methods does not make the charts of a plug-in."""
    calls: list[str] = []

    def counting(kind: PluginKind) -> dict[str, Any]:
        def register() -> list[object]:
            calls.append(kind.value)
            return []

        register.__name__ = kind.hook
        return {kind.hook: hookimpl(register)}

    found = registry(plugin(**counting(PluginKind.METHOD), **counting(PluginKind.VIEW)))
    _ = found.methods

    assert ["method"] == calls


def test_faults_so_far_are_those_of_what_was_asked() -> None:
    """Before anything is asked nothing is known to be wrong; a list of faults asks for everything."""
    found = registry(plugin(**hook("klacht_register_views", object())))

    assert () == found.seen_faults
    _ = found.methods
    assert () == found.seen_faults
    assert ["plug-in eigen (klachtbehandeling-eigen 1.0): a object has no name"] == told(found)


def test_results_are_sorted_by_name_whatever_the_order() -> None:
    """Two registries of the same plug-ins in another order have the same things in the same order."""
    plugins = [plugin(name, **hook("klacht_register_methods", AMethod(name=name))) for name in ("zes", "acht")]

    one, other = registry(*plugins), registry(*reversed(plugins))

    assert list(one.methods) == list(other.methods) == ["acht", "lower-median", "staged", "weakest-link", "zes"]


def test_unknown_model_is_refused() -> None:
    """A model that nobody offers is answered with the nearest."""
    with pytest.raises(InvalidInput) as caught:
        registry().model("vier-speerpunt")

    assert "'vier-speerpunt' is no model; did you mean 'vier-speerpunten'? (vier-speerpunten)" == str(caught.value)


def test_only_what_is_used_takes_part() -> None:
    """A plug-in of which nothing is used stands in no result."""
    found = registry(plugin(**hook("klacht_register_methods", AMethod())))
    model = maturity_model(registry=found)

    assert () == found.taking_part(model, found.methods["staged"])
    assert ("klachtbehandeling-eigen 1.0",) == found.taking_part(model, found.methods["vast"])


def test_registries_know_nothing_of_each_other() -> None:
    """What one registry holds is in no other."""
    assert "vast" in registry(plugin(**hook("klacht_register_methods", AMethod()))).methods
    assert "vast" not in registry().methods
