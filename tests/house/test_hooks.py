"""Every hook is documented as it is, and has a test of its own."""

import ast

import pytest

from docs.pages.hooks import signature_of
from professionele_klachtbehandeling.plugins.kind import PluginKind
from tests.house.source import ROOT, TESTS

REFERENCE = ROOT / "docs" / "reference" / "hooks.md"


@pytest.mark.parametrize("kind", list(PluginKind), ids=lambda kind: kind.hook)
def test_hook_is_documented_with_its_exact_signature(kind: PluginKind) -> None:
    """The reference holds each hook under its own heading, with the signature of the source."""
    written = REFERENCE.read_text(encoding="utf-8")

    assert f"\n## {kind.hook}\n\n```text\n{signature_of(kind)}\n```\n" in written


@pytest.mark.parametrize("kind", list(PluginKind), ids=lambda kind: kind.hook)
def test_hook_has_a_test_of_its_own(kind: PluginKind) -> None:
    """`tests/flow/test_each_hook.py` has one test per hook, named after it."""
    tree = ast.parse((TESTS / "flow" / "test_each_hook.py").read_text(encoding="utf-8"))

    assert f"test_{kind.hook}" in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
