"""The glossary lists the words of the domain, and no others."""

import ast
import re

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


def test_every_word_of_the_domain_is_listed() -> None:
    """Each public class of `domain` stands in the glossary."""
    assert [] == sorted(classes("domain") - LISTED)


def test_every_word_listed_exists() -> None:
    """Each identifier in the glossary is a class of the library."""
    assert [] == sorted(LISTED - classes())
