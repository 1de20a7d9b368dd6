"""What a file says before anything is made of it: fields, lists and scalars, each with its line."""

import re
from typing import Any, Final

import attrs


class Plain(str):
    """A scalar without quotes, as it was written: whether it is a number, a yes or a text is for the field to say.

    So `0344`, `no` and `2024` mean what the writer of the file takes them for, and not what a guess at their type makes
    of them.
    """

    __slots__ = ()


@attrs.frozen
class Alias:
    """A place where the file points to another place of the file, which is not followed."""

    name: str


class Fields(dict[str, Any]):
    """Fields with their values, and the line on which each begins."""

    __slots__ = ("lines",)

    def __init__(self) -> None:
        """Hold no fields yet."""
        super().__init__()
        self.lines: dict[str, int] = {}


class Listing(list[Any]):
    """A list, and the line on which each member begins."""

    __slots__ = ("lines",)

    def __init__(self) -> None:
        """Hold no members yet."""
        super().__init__()
        self.lines: list[int] = []


_STEP: Final = re.compile(r"\[(\d+)\]|([^.\[\]]+)")


def line_of(tree: object, path: str) -> int | None:
    """Return the line of a field, or of the nearest field around it; None where the tree holds no lines.

    >>> tree = Fields()
    >>> tree["name"], tree.lines["name"] = "Utrecht", 7
    >>> line_of(tree, "name"), line_of(tree, "name.nl")
    (7, 7)
    """
    line: int | None = None
    if isinstance(tree, Fields | Listing):
        line = min(tree.lines.values() if isinstance(tree, Fields) else tree.lines, default=None)
    for index, name in _STEP.findall(path):
        if index and isinstance(tree, Listing) and int(index) < len(tree):
            line, tree = tree.lines[int(index)], tree[int(index)]
        elif name and isinstance(tree, Fields) and name in tree.lines:
            line, tree = tree.lines[name], tree.get(name)
        elif not (index == "0" and not isinstance(tree, list)):
            break
    return line
