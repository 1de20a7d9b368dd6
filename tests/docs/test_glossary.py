"""The glossary lists the words that users meet, and no others."""

import ast
import inspect
import re

import pytest

import professionele_klachtbehandeling as pk
from tests.house.source import ROOT, modules

LISTED = set(re.findall(r"`([A-Z]\w+)`", (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")))


def classes(package: str | None = None) -> set[str]:
    """Return the names of the public classes of a package, or of the whole library."""
    return {
        node.name
        for path, tree in modules().items()
        for node in tree.body
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_") and package in {None, path.parts[0]}
    }


@pytest.mark.parametrize("package", ["domain", "maturity"])
def test_every_word_of_the_field_is_listed(package: str) -> None:
    """Each public class of what facts and models are made of stands in the glossary."""
    assert [] == sorted(classes(package) - LISTED)


def test_every_public_word_is_listed() -> None:
    """Each class that can be imported from the root stands in the glossary."""
    assert [] == [name for name in pk.__all__ if inspect.isclass(getattr(pk, name)) and name not in LISTED]


def test_no_word_is_listed_twice() -> None:
    """Each identifier has one Dutch term."""
    listed = re.findall(r"`([A-Z]\w+)`", (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8"))

    assert sorted(LISTED) == sorted(listed)


def test_every_word_listed_exists() -> None:
    """Each identifier in the glossary is a class of the library."""
    assert [] == sorted(LISTED - classes())
