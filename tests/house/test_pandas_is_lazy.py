"""Who asks for no frame and no chart does not wait for pandas and matplotlib."""

from tests.house.source import imported, modules, on_import

HEAVY = {"matplotlib", "numpy", "pandas"}


def test_heavy_libraries_are_imported_where_they_are_used() -> None:
    """No module imports pandas, numpy or matplotlib when it is itself imported; functions do, and type checkers may."""
    eager = [
        f"{path}: {name}"
        for path, tree in modules().items()
        for node in on_import(tree)
        for name in imported(node)
        if name.partition(".")[0] in HEAVY
    ]

    assert [] == eager
