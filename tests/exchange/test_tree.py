"""The tree of a file and the lines of its parts."""

import pytest

from professionele_klachtbehandeling.exchange.tree import line_of
from professionele_klachtbehandeling.exchange.yaml_text import read_yaml

TREE = read_yaml("# a comment\nname: x\ntasks:\n  - id: wmo\n    kinds: [a,\n      b]\n  - id: jeugd\n").tree


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("name", 2),
        ("tasks", 3),
        ("tasks[0]", 4),
        ("tasks[0].kinds", 5),
        ("tasks[0].kinds[1]", 6),
        ("tasks[1].id", 7),
    ],
)
def test_part_has_the_line_on_which_it_begins(path: str, line: int) -> None:
    """A field is found by its path, through lists and fields."""
    assert line == line_of(TREE, path)


@pytest.mark.parametrize(
    ("path", "line"),
    [("", 2), ("nothing", 2), ("tasks[9].id", 3), ("tasks[1].name", 7), ("name[0]", 2), ("name[0].id", 2)],
)
def test_what_is_not_there_has_the_line_of_what_is_around_it(path: str, line: int) -> None:
    """A field that is missing is placed at what it is missing from."""
    assert line == line_of(TREE, path)


def test_list_has_the_line_of_its_first_member() -> None:
    """A file that holds a list where fields belong still has a first line."""
    assert 2 == line_of(read_yaml("\n- a\n- b\n").tree, "")


def test_tree_without_lines_has_none() -> None:
    """A tree that was read without lines places nothing."""
    assert line_of({"name": "x"}, "name") is None
