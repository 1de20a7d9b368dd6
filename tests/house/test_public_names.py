"""The names a user imports: what type checkers see is what is loaded."""

import ast
from importlib import import_module
from pathlib import Path

import pytest

import professionele_klachtbehandeling as root
from tests.house.source import PACKAGE, SOURCE, modules


def promised() -> dict[str, str]:
    """Return the module per name that the root package imports for type checkers."""
    return {
        alias.asname or alias.name: node.module
        for branch in modules()[Path("__init__.py")].body
        if isinstance(branch, ast.If) and ast.unparse(branch.test) == "TYPE_CHECKING"
        for node in branch.body
        if isinstance(node, ast.ImportFrom) and node.module is not None
        for alias in node.names
    }


def test_every_name_promised_is_public() -> None:
    """`__all__` lists the names that type checkers see, and no others."""
    assert sorted(promised()) == sorted(root.__all__)


def test_every_name_is_loaded_from_its_home() -> None:
    """Each public name is the object that its module holds under that name."""
    strangers = [
        name for name, module in promised().items() if getattr(root, name) is not getattr(import_module(module), name)
    ]

    assert [] == strangers


def test_no_name_hides_a_subpackage() -> None:
    """No public name equals a module of the root package, which an import would put in its place."""
    submodules = {path.stem for path in SOURCE.iterdir() if (path / "__init__.py").exists() or path.suffix == ".py"}

    assert [] == sorted(submodules & set(root.__all__))


def test_a_name_that_does_not_exist_is_refused() -> None:
    """A misspelt name raises the error of any module."""
    misspelt = "ases"

    with pytest.raises(AttributeError) as refusal:
        getattr(root, misspelt)

    assert f"module '{PACKAGE}' has no attribute 'ases'" == str(refusal.value)
