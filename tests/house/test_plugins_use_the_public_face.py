"""A plug-in imports only public names: what it is written with is what is promised to stay."""

import ast
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from tests.house.source import PACKAGE, ROOT

PUBLIC = (PACKAGE, f"{PACKAGE}.measures", f"{PACKAGE}.sources.tables", f"{PACKAGE}.testing", f"{PACKAGE}.views")
"""The modules that authors of plug-ins import from; what they promise is listed in their `__all__`."""
SOURCES = sorted(
    path
    for folder in (ROOT / "plugins", ROOT / "examples", ROOT / "tests" / "misbehaving")
    for path in folder.rglob("*.py")
    if path.name != "crooked.py" and not {".venv", "build"} & {*path.parts}
)


def strangers(tree: ast.Module) -> Iterator[str]:
    """Yield every name of the library that a module uses and that is not public."""
    aliases: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            ours = {alias.asname or alias.name: alias.name for alias in node.names if _is_ours(alias.name)}
            aliases |= ours
            yield from (name for name in ours.values() if name not in PUBLIC)
        elif isinstance(node, ast.ImportFrom) and _is_ours(node.module or ""):
            modules = {alias.name: f"{node.module}.{alias.name}" for alias in node.names}
            aliases |= {name: module for name, module in modules.items() if module in PUBLIC}
            yield from _strangers_from(str(node.module), [name for name, one in modules.items() if one not in PUBLIC])
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id in aliases:
            yield from _strangers_from(aliases[node.value.id], [node.attr])


def _is_ours(module: str) -> bool:
    return module.split(".")[0] == PACKAGE


def _strangers_from(module: str, names: list[str]) -> Iterator[str]:
    """Yield what a module is asked for and does not promise; of a module that is not public, the module."""
    if names and module not in PUBLIC:
        yield module
        return
    promised = {"__all__", *getattr(import_module(module), "__all__", ())}
    yield from (f"{module}.{name}" for name in names if name not in promised)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_plugin_uses_public_names_only(path: Path) -> None:
    """Each module of a plug-in, its tests too, takes from the library only what is promised."""
    assert [] == sorted(strangers(ast.parse(path.read_text(encoding="utf-8"))))


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("import professionele_klachtbehandeling as pk\npk.assess\n", []),
        ("import professionele_klachtbehandeling as pk\npk.geheim\n", ["professionele_klachtbehandeling.geheim"]),
        ("from professionele_klachtbehandeling.measures import share\n", []),
        (
            "from professionele_klachtbehandeling.measures.quantity import share\n",
            ["professionele_klachtbehandeling.measures.quantity"],
        ),
        ("from professionele_klachtbehandeling import geheim\n", ["professionele_klachtbehandeling.geheim"]),
        ("import professionele_klachtbehandeling.domain\n", ["professionele_klachtbehandeling.domain"]),
        ("from professionele_klachtbehandeling.sources import tables\ntables.sections\n", []),
        (
            "from professionele_klachtbehandeling.sources import tables\ntables.geheim\n",
            ["professionele_klachtbehandeling.sources.tables.geheim"],
        ),
    ],
)
def test_what_is_not_public_is_seen(source: str, found: list[str]) -> None:
    """The test itself tells a public name from another."""
    assert found == sorted(strangers(ast.parse(source)))


def test_public_modules_list_what_they_promise() -> None:
    """Each module that authors import from has an `__all__` without doubles, of names that exist."""
    for name in PUBLIC:
        module = import_module(name)
        assert len({*module.__all__}) == len(module.__all__)
        assert all(hasattr(module, one) for one in module.__all__)
