"""There is no clock in the library: the reference date is data."""

import ast

from tests.house.source import modules

CLOCKS = {
    "date.today",
    "datetime.now",
    "datetime.today",
    "datetime.utcnow",
    "time.localtime",
    "time.monotonic",
    "time.perf_counter",
    "time.time",
}


def test_nothing_reads_the_clock() -> None:
    """No module of the source asks what day or time it is."""
    readings = [
        f"{path}:{node.lineno}: {ast.unparse(node)}"
        for path, tree in modules().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and ".".join(ast.unparse(node).split(".")[-2:]) in CLOCKS
    ]

    assert [] == readings


def test_nothing_imports_a_clock_by_name() -> None:
    """No module of the source imports the module `time`, under any name."""
    importers = [
        f"{path}:{node.lineno}"
        for path, tree in modules().items()
        for node in ast.walk(tree)
        if (isinstance(node, ast.ImportFrom) and node.module == "time")
        or (isinstance(node, ast.Import) and any(alias.name == "time" for alias in node.names))
    ]

    assert [] == importers
