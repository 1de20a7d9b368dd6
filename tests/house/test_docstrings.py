"""Everything public says what it promises, and so does every test."""

import ast
from collections.abc import Iterator

from tests.house.source import modules, modules_of_tests

Documented = ast.Module | ast.ClassDef | ast.FunctionDef


def public_nodes(tree: ast.Module) -> Iterator[tuple[str, Documented]]:
    """Yield the module, its public classes and functions, and the public methods of those classes, with their names."""
    yield "", tree
    for node in tree.body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef) and not node.name.startswith("_"):
            yield node.name, node
            yield from public_members(node) if isinstance(node, ast.ClassDef) else ()


def public_members(node: ast.ClassDef) -> Iterator[tuple[str, Documented]]:
    """Yield the public methods of a class, but not what a protocol asks for and its class docstring describes."""
    for member in node.body:
        if isinstance(member, ast.FunctionDef) and not member.name.startswith("_"):
            described = ast.unparse(member.body[0]) == "..." and f"{member.name}:" in (ast.get_docstring(node) or "")
            yield from () if described else [(f"{node.name}.{member.name}", member)]


def test_everything_public_has_a_docstring() -> None:
    """Each module, public class, function and method of the source has a docstring."""
    silent = [
        f"{path}: {name or 'module'}"
        for path, tree in modules().items()
        for name, node in public_nodes(tree)
        if ast.get_docstring(node) is None
    ]

    assert [] == silent


def test_every_test_states_its_promise() -> None:
    """Each test function or method has a docstring."""
    silent = [
        f"{path}: {node.name}"
        for path, tree in modules_of_tests().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_") and ast.get_docstring(node) is None
    ]

    assert [] == silent
