"""The tests are a mirror of the source: whoever knows one finds the other."""

import ast
from pathlib import Path

from tests.house.source import SOURCE, TESTS, modules, modules_of_tests


def mirror_of(module: Path) -> Path:
    """Return where the tests of a module stand, both as path below their own root."""
    return module.with_name(f"test_{module.stem.lstrip('_')}.py")


def has_behaviour(tree: ast.Module) -> bool:
    """Return whether a module defines a function or a class, and is not data alone."""
    return any(isinstance(node, ast.FunctionDef | ast.ClassDef) for node in tree.body)


def test_every_module_has_its_tests() -> None:
    """Each module that does something has `tests/<package>/test_<module>.py`."""
    missing = [
        str(mirror_of(module))
        for module, tree in modules().items()
        if module.stem not in {"__init__", "__main__"}
        and has_behaviour(tree)
        and mirror_of(module) not in modules_of_tests()
    ]

    assert [] == missing


def test_every_test_has_its_module() -> None:
    """No test file beside the mirrored packages is left over from a module that is gone.

    A package whose `__init__` holds code of its own may have `test_<package>.py`, in its folder or beside it.
    """
    packages = {folder.relative_to(SOURCE) for folder in SOURCE.rglob("*") if any(folder.glob("*.py"))} | {Path()}
    mirrored = {mirror_of(module) for module in modules()}
    mirrored |= {where / f"test_{package.name}.py" for package in packages for where in (package, package.parent)}

    orphans = [str(path) for path in modules_of_tests() if path.parent in packages and path not in mirrored]

    assert [] == orphans


def test_mirror_is_looked_for_where_it_is() -> None:
    """The test sees the source and the tests, and does not pass for want of either."""
    assert {"errors.py", "texts/__init__.py"} <= {path.as_posix() for path in modules()}
    assert {"house/test_mirror.py"} <= {path.as_posix() for path in modules_of_tests()}
    assert Path(__file__) == TESTS / "house" / "test_mirror.py"
