"""Every text exists in both languages, with the same holes, and none is there for nothing."""

import ast
import json
import re
import string
from collections.abc import Iterator

import pytest

from tests.house.source import SOURCE, modules

if not all((SOURCE / "texts" / f"{language}.json").exists() for language in ("nl", "en")):
    pytest.skip("the catalogues of texts are not there yet", allow_module_level=True)

CATALOGUES: dict[str, dict[str, str]] = {
    language: json.loads((SOURCE / "texts" / f"{language}.json").read_text(encoding="utf-8"))
    for language in ("nl", "en")
}
READERS = {"has_text", "html_text", "text"}


def placeholders(sentence: str) -> set[str]:
    """Return the names of the holes in a text."""
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name is not None}


def calls() -> Iterator[tuple[str, ast.Call]]:
    """Yield every call of the functions that look a text up in the source, with its place."""
    for path, tree in modules().items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in READERS and node.args:
                yield f"{path}:{node.lineno}", node


def pattern(key: ast.expr) -> str:
    """Return a regular expression for all that a key can be: a hole for every part that is not spelt out."""
    if isinstance(key, ast.Constant):
        return re.escape(str(key.value))
    if isinstance(key, ast.JoinedStr):
        return "".join(pattern(part) for part in key.values)
    return "(.+)"


def kebab(name: str) -> str:
    """Return the name of a class as the key of its noun: `InputKind` is `input-kind`."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).lower()


def words() -> set[str]:
    """Return every string and every name in the source: what can fill the hole of a key."""
    found: set[str] = set()
    for tree in modules().values():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
            elif isinstance(node, ast.Name):
                found.add(node.id)
            elif isinstance(node, ast.Attribute):
                found.add(node.attr)
            elif isinstance(node, ast.ClassDef | ast.FunctionDef):
                found |= {node.name, kebab(node.name)}
    return found


def test_languages_have_the_same_texts() -> None:
    """Each key stands in the Dutch and in the English catalogue, in one order."""
    assert list(CATALOGUES["nl"]) == list(CATALOGUES["en"])


def test_languages_have_the_same_placeholders() -> None:
    """Each text has the same holes in both languages."""
    differing = [
        key
        for key in CATALOGUES["nl"].keys() & CATALOGUES["en"].keys()
        if placeholders(CATALOGUES["nl"][key]) != placeholders(CATALOGUES["en"][key])
    ]

    assert [] == sorted(differing)


def test_every_text_asked_for_exists() -> None:
    """Each call finds a text, with a key spelt out or built from parts."""
    missing = [
        f"{place}: {ast.unparse(call.args[0])}"
        for place, call in calls()
        if not any(re.fullmatch(pattern(call.args[0]), key) for key in CATALOGUES["nl"])
    ]

    assert [] == missing


def test_every_placeholder_is_filled() -> None:
    """Each call of a text whose key is spelt out fills its holes, and no others."""
    wrong = []
    for place, call in calls():
        key, filled = call.args[0], {keyword.arg for keyword in call.keywords}
        if ast.unparse(call.func) != "has_text" and isinstance(key, ast.Constant) and None not in filled:
            wanted = placeholders(CATALOGUES["nl"].get(str(key.value), ""))
            wrong += [f"{place}: {ast.unparse(key)} has {sorted(wanted)}"] if filled != wanted else []

    assert [] == wrong


def test_every_text_is_used() -> None:
    """Each key is spelt out in the source, or built there from an f-string and words of the source."""
    known = words()
    built = {
        pattern(node)
        for tree in modules().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr) and re.fullmatch(r"[a-z]([\w.-]|\(\.\+\))*", pattern(node).replace("\\", ""))
    }

    def can_be(word: str) -> bool:
        matches = (re.fullmatch(candidate, word) for candidate in built)
        return word in known or any(match is not None and all(map(can_be, match.groups())) for match in matches)

    assert [] == [key for key in CATALOGUES["nl"] if not can_be(key)]
