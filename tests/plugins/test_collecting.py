"""All that plug-ins offer of one kind."""

from pathlib import Path

import attrs

from professionele_klachtbehandeling.exchange import to_yaml
from professionele_klachtbehandeling.face.registry import maturity_model
from professionele_klachtbehandeling.plugins.hooks import hookimpl
from professionele_klachtbehandeling.plugins.plugin import Plugin
from tests.plugins.offering import AMethod, hook, plugin, registry, told


def test_hook_that_raises_leaves_the_others() -> None:
    """A plug-in whose hook raises is told; its other hooks and other plug-ins work."""

    def klacht_register_methods() -> list[object]:
        raise RuntimeError("stuk")

    broken = plugin("stuk", klacht_register_methods=hookimpl(klacht_register_methods))
    found = registry(broken, plugin("heel", **hook("klacht_register_methods", AMethod())))

    assert ["lower-median", "staged", "vast", "weakest-link"] == list(found.methods)
    expected = "plug-in stuk (klachtbehandeling-stuk 1.0): klacht_register_methods failed (RuntimeError: stuk)"
    assert [expected] == told(found)


def test_things_beside_a_wrong_one_work() -> None:
    """Of one plug-in the good things are used and the bad one is told."""
    found = registry(plugin("half", **hook("klacht_register_methods", AMethod(), AMethod(name="Fout"))))

    assert "vast" in found.methods
    assert 1 == len(told(found))


def models(tmp_path: Path, content: str, name: str = "eigen.yaml") -> Plugin:
    """Return a plug-in with one model file."""
    path = tmp_path / name
    path.write_text(content, encoding="utf-8")
    return plugin("modellen", **hook("klacht_register_models", path))


def test_model_of_a_plugin_is_found_by_its_id(tmp_path: Path) -> None:
    """A model file of a plug-in is read and checked like a built-in one, and is the same value each time."""
    own = attrs.evolve(maturity_model(), id="eigen")

    found = registry(models(tmp_path, to_yaml(own)))

    assert (own, []) == (found.model("eigen"), told(found))
    assert found.model("eigen") is found.model("eigen")


def test_model_file_with_mistakes_is_a_fault(tmp_path: Path) -> None:
    """A model that cannot be used is left out, with its first mistake and how many more there are."""
    wrong = to_yaml(attrs.evolve(maturity_model(), id="eigen")).replace("cells_with_entry", "cells_with_entree")

    found = registry(models(tmp_path, wrong))

    assert ["vier-speerpunten"] == list(found.models)
    (line,) = told(found)
    assert line.startswith("plug-in modellen (klachtbehandeling-modellen 1.0): the model eigen cannot be used: ")
    assert "'cells_with_entree' is no measure" in line


def test_model_file_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    """A file that a plug-in names and does not bring along is told."""
    found = registry(plugin("weg", **hook("klacht_register_models", tmp_path / "weg.yaml")))

    expected = f"the model weg cannot be used: {tmp_path / 'weg.yaml'}: there is no such file"
    assert [f"plug-in weg (klachtbehandeling-weg 1.0): {expected}"] == told(found)


def test_model_under_another_name_is_a_fault(tmp_path: Path) -> None:
    """The name of a model file promises which model is in it."""
    found = registry(models(tmp_path, to_yaml(attrs.evolve(maturity_model(), id="iets-anders"))))

    expected = "the file eigen.yaml holds the model 'iets-anders'"
    assert [f"plug-in modellen (klachtbehandeling-modellen 1.0): {expected}"] == told(found)
