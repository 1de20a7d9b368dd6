"""A plug-in to begin with: a complete small distribution of any kind, written from the templates beside this module."""

import ast
import builtins
import keyword
import re
from collections.abc import Iterator, Mapping
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Final

from professionele_klachtbehandeling.errors import InvalidInput, Mistake, refuse
from professionele_klachtbehandeling.exchange import write_folder
from professionele_klachtbehandeling.plugins.kind import PluginKind

KINDS: Final = tuple(kind.value for kind in PluginKind)
"""The kinds of plug-in that can be begun with: all of them."""
LONGEST_NAME: Final = 30
"""How many characters a name may have, so that the lines it stands in fit."""

_EVERY: Final = "every"
_SUFFIX: Final = ".template"
_NAME: Final = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_HOLE: Final = re.compile(r"@([a-z]+)@")


def scaffold(kind: str, name: str) -> Mapping[str, str]:
    """Return the files of a new plug-in: each path below its folder with what is in it, sorted by path.

    Args:
        kind: `source`, `measure`, `method`, `view`, `format` or `model`.
        name: what it is called: lower-case words joined by hyphens, such as `phone-share`.

    Raises:
        InvalidInput: there is no such kind, the nearest is named; or the name cannot be that of a plug-in.

    >>> [path for path in scaffold("measure", "phone-share") if path.startswith("tests")]
    ['tests/test_measure.py']
    """
    _check(kind, name)
    filled = {"kind": kind, "name": name, **_names(kind, name)}
    templates: dict[str, str] = {}
    # Where a kind and every kind have a file, such as the README, the kind speaks first.
    for folder in (kind, _EVERY):
        for path, text in _templates(_home().joinpath(folder)):
            templates[path] = templates.get(path, "") + text
    files = {_filled(path, filled): _filled(text, filled) for path, text in templates.items()}
    called = _called(kind, name)
    if any(_is_bound_twice(called, text) for path, text in files.items() if path.endswith(".py")):
        raise refuse("plugin-name-taken", name)
    return dict(sorted(files.items()))


def write_scaffold(kind: str, name: str, folder: str | Path = ".") -> Path:
    """Write the files of a new plug-in, all or none, and return their folder: `<kind>-<name>` below the one given.

    Raises:
        InvalidInput: there is no such kind, the name cannot be, the folder is there already, or it may not be written;
            then nothing is written.
    """
    target = Path(folder) / f"{kind}-{name}"
    write_folder({path: text.encode() for path, text in scaffold(kind, name).items()}, target)
    return target


def _check(kind: str, name: str) -> None:
    """Refuse a kind that is none, and a name that the parts of a plug-in cannot have.

    Raises:
        InvalidInput: one or both; all mistakes are listed.
    """
    mistakes = []
    if kind not in KINDS:
        mistakes.append(Mistake(code="no-such", found=kind, noun="plugin-kind", allowed=KINDS))
    if len(name) > LONGEST_NAME or not _NAME.fullmatch(name):
        mistakes.append(Mistake(code="plugin-name", found=name))
    elif keyword.iskeyword(_called(kind, name)) or hasattr(builtins, _called(kind, name)):
        mistakes.append(Mistake(code="plugin-name-taken", found=name))
    if mistakes:
        raise InvalidInput(mistakes)


def _names(kind: str, name: str) -> dict[str, str]:
    """Return what the parts of a plug-in are called."""
    identifier = name.replace("-", "_")
    return {
        "distribution": f"klachtbehandeling-{kind}-{name}",
        "module": f"klachtbehandeling_{kind}_{identifier}",
        "identifier": identifier,
        "class": "".join(word.capitalize() for word in name.split("-")),
    }


def _called(kind: str, name: str) -> str:
    """Return what the object is called in the code; a model is no object of code, and its name does no harm there."""
    names = _names(kind, name)
    return names["identifier"] if kind == "measure" else names["module"] if kind == "model" else names["class"]


def _home() -> Traversable:
    return resources.files("professionele_klachtbehandeling.plugins").joinpath("templates")


def _templates(folder: Traversable, above: str = "") -> Iterator[tuple[str, str]]:
    """Yield the templates in a folder and below it: each path, without the suffix of a template, and its text."""
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _templates(entry, f"{above}{entry.name}/")
        elif entry.name.endswith(_SUFFIX):
            yield f"{above}{entry.name.removesuffix(_SUFFIX)}", entry.read_text(encoding="utf-8")


def _filled(text: str, words: Mapping[str, str]) -> str:
    """Return a text with its holes filled; a hole without a word is a mistake of ours, and raises KeyError."""
    return _HOLE.sub(lambda hole: words[hole[1]], text)


def _is_bound_twice(identifier: str, source: str) -> bool:
    """Return whether the code gives a name to more than one thing, so that one of them would be lost."""
    found = 0
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.alias):
            found += (node.asname or node.name) == identifier
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            found += node.name == identifier
        elif isinstance(node, ast.Name):
            found += node.id == identifier and isinstance(node.ctx, ast.Store)
        elif isinstance(node, ast.arg):
            found += node.arg == identifier
    return found > 1
