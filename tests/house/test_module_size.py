"""A module holds one clear noun, and fits in a head."""

from statistics import median

from tests.house.source import SOURCE, modules

WALL = 400
COMFORTABLE = 200


def lengths() -> dict[str, int]:
    """Return the number of lines per module."""
    return {str(path): len((SOURCE / path).read_text(encoding="utf-8").splitlines()) for path in modules()}


def test_no_module_is_a_big_room() -> None:
    """No module is longer than 400 lines."""
    assert {} == {path: length for path, length in lengths().items() if length > WALL}


def test_most_modules_are_small() -> None:
    """Half of the modules that hold code have at most 200 lines."""
    assert median(length for path, length in lengths().items() if not path.endswith("__init__.py")) <= COMFORTABLE


def test_no_module_is_a_drawer() -> None:
    """No module or package is named after the lack of a noun."""
    drawers = {"base", "common", "helpers", "misc", "util", "utils"}

    assert [] == [str(path) for path in modules() if drawers & {part.removesuffix(".py") for part in path.parts}]
