"""The source of the library as syntax trees, for the tests that keep house."""

import ast
import functools
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parents[2]
PACKAGE: Final = "professionele_klachtbehandeling"
SOURCE: Final = ROOT / "src" / PACKAGE
TESTS: Final = ROOT / "tests"


@functools.cache
def modules() -> Mapping[Path, ast.Module]:
    """Return the syntax tree of every module by its path below the package, in a fixed order."""
    return {path.relative_to(SOURCE): _parsed(path) for path in sorted(SOURCE.rglob("*.py"))}


@functools.cache
def modules_of_tests() -> Mapping[Path, ast.Module]:
    """Return the syntax tree of every test module by its path below `tests`, in a fixed order."""
    return {path.relative_to(TESTS): _parsed(path) for path in sorted(TESTS.rglob("test_*.py"))}


def on_import(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes that run when a module is imported: not what functions hold, nor what only type checkers read."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            continue
        if isinstance(node, ast.If) and ast.unparse(node.test) in {"TYPE_CHECKING", "typing.TYPE_CHECKING"}:
            continue
        yield node
        yield from on_import(node)


def imported(node: ast.AST) -> tuple[str, ...]:
    """Return the modules that an import statement names; nothing for any other node."""
    if isinstance(node, ast.Import):
        return tuple(alias.name for alias in node.names)
    if isinstance(node, ast.ImportFrom):
        return (node.module or "",)
    return ()


def _parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))
