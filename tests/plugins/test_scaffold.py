"""A plug-in to begin with: complete, sound as it is written, and written wholly or not at all."""

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Final

import pytest

from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.plugins import hooks
from professionele_klachtbehandeling.plugins.scaffold import KINDS, LONGEST_NAME, scaffold, write_scaffold
from tests.house.source import PACKAGE, SOURCE

PUBLIC: Final = {PACKAGE, f"{PACKAGE}.measures", f"{PACKAGE}.testing", f"{PACKAGE}.views"}
KINDS_TOLD: Final = "(source, measure, method, view, format, model)"
NO_NAME: Final = (
    "'{name}' is no name for a plug-in: take at most 30 lower-case letters and digits, with hyphens between the words, "
    "such as phone-share"
)


def code_of(files: Mapping[str, str]) -> dict[str, ast.Module]:
    """Return the syntax trees of the modules among files."""
    return {path: ast.parse(text) for path, text in files.items() if path.endswith(".py")}


def refused(kind: str, name: str) -> str:
    """Return the message with which a new plug-in is refused."""
    with pytest.raises(InvalidInput) as caught:
        scaffold(kind, name)
    return str(caught.value)


@pytest.mark.parametrize("kind", KINDS)
def test_its_tests_pass_as_written(kind: str, tmp_path: Path) -> None:
    """The tests of a new plug-in, those of its kind among them, pass before anyone has touched it."""
    folder = write_scaffold(kind, "phone-share", tmp_path)
    environment = {**os.environ, "PYTHONPATH": str(SOURCE.parent)}
    # Examples at random are drawn from a fixed seed, so that this test says the same each time.
    options = ["-q", "-p", "no:cacheprovider", "-p", "no:randomly", "--hypothesis-seed=0"]

    outcome = subprocess.run(
        [sys.executable, "-m", "pytest", *options],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (0, "") == (outcome.returncode, outcome.stdout if outcome.returncode else outcome.stderr)
    assert re.search(r"^\d+ passed(, 1 skipped)? in ", outcome.stdout, flags=re.MULTILINE)


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_a_whole_distribution(kind: str) -> None:
    """It has a description, a README, a typed package whose hooks are its entry point, and tests of its kind."""
    files = scaffold(kind, "phone-share")
    module = f"klachtbehandeling_{kind}_phone_share"
    described = tomllib.loads(files["pyproject.toml"])

    assert f"klachtbehandeling-{kind}-phone-share" == described["project"]["name"]
    assert {PACKAGE: {"phone-share": f"{module}.hooks"}} == described["project"]["entry-points"]
    assert {f"src/{module}/__init__.py", f"src/{module}/hooks.py", f"src/{module}/py.typed"} <= files.keys()
    assert files["README.md"].startswith(f"# klachtbehandeling-{kind}-phone-share\n")
    assert f"class Test{kind.capitalize()}({kind.capitalize()}Conformance):" in files[f"tests/test_{kind}.py"]


@pytest.mark.parametrize("kind", KINDS)
def test_it_answers_the_hook_of_its_kind(kind: str) -> None:
    """Its hook is one that the host asks for."""
    tree = code_of(scaffold(kind, "phone-share"))[f"src/klachtbehandeling_{kind}_phone_share/hooks.py"]

    functions = [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]

    assert [f"klacht_register_{kind}s"] == functions
    assert hasattr(hooks, functions[0])


@pytest.mark.parametrize("kind", KINDS)
def test_it_imports_public_names_only(kind: str) -> None:
    """Of the library it imports the root and its modules for authors, and from these only what they offer."""
    private = []
    for path, tree in code_of(scaffold(kind, "phone-share")).items():
        for node in ast.walk(tree):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import | ast.ImportFrom) else []
            if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == PACKAGE:
                offered = import_module(node.module or "").__all__ if node.module in PUBLIC else ()
                private += [f"{path}: {node.module}.{name}" for name in names if name not in offered]
            elif isinstance(node, ast.Import):
                private += [f"{path}: {name}" for name in names if name.startswith(f"{PACKAGE}.")]

    assert [] == private


@pytest.mark.parametrize("kind", KINDS)
def test_no_hole_is_left(kind: str) -> None:
    """Neither a path nor a text holds a place that should have been filled."""
    files = scaffold(kind, "phone-share")

    assert [] == [path for path, text in files.items() if re.search(r"@[a-z]+@", path + text)]


@pytest.mark.parametrize("kind", KINDS)
def test_everything_says_what_it_is(kind: str) -> None:
    """Each module, class and function has a docstring, and each function its types."""
    silent = []
    for path, tree in code_of(scaffold(kind, "phone-share")).items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and not ast.get_docstring(node):
                silent.append(f"{path}: {getattr(node, 'name', 'module')}")
            if isinstance(node, ast.FunctionDef) and node.returns is None:
                silent.append(f"{path}: {node.name} without type")

    assert [] == silent


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", ["a", "aaaaaaaaaaaaaa-bbbbbbbbbbbbbbb"])
def test_lines_fit_for_short_and_long_names(kind: str, name: str) -> None:
    """No line of code is longer than 120 signs, whether the name is of one letter or of the most there can be."""
    files = scaffold(kind, name)

    assert len(name) in {1, LONGEST_NAME}
    assert [] == [
        f"{path}:{number}"
        for path, text in files.items()
        if path.endswith((".py", ".toml"))
        for number, line in enumerate(text.splitlines(), start=1)
        if len(line) > 120
    ]


def test_same_wishes_give_the_same_files() -> None:
    """What is asked for twice is the same twice, in the order of the paths."""
    files = scaffold("view", "bars")

    assert list(files.items()) == list(scaffold("view", "bars").items()) == sorted(files.items())


@pytest.mark.parametrize(
    ("kind", "name", "message"),
    [
        ("meassure", "x", f"'meassure' is no kind of plug-in; did you mean 'measure'? {KINDS_TOLD}"),
        ("every", "x", f"'every' is no kind of plug-in {KINDS_TOLD}"),
        ("../view", "x", f"'../view' is no kind of plug-in; did you mean 'view'? {KINDS_TOLD}"),
        *(
            ("view", name, NO_NAME.format(name=name))
            for name in ("", "Bars", "my bars", "my_bars", "-bars", "bars-", "1-bar", "a--b", "../bars", "é", "b" * 31)
        ),
    ],
)
def test_kind_or_name_that_cannot_be_is_refused(kind: str, name: str, message: str) -> None:
    """A kind that is none and a name that the parts cannot have are refused, and what would do is said."""
    assert message == refused(kind, name)


def test_all_mistakes_are_told_at_once() -> None:
    """Who has both wrong reads both."""
    assert [
        f"'vieuw' is no kind of plug-in; did you mean 'view'? {KINDS_TOLD}",
        NO_NAME.format(name="Bars"),
    ] == refused("vieuw", "Bars").splitlines()


def reachable(tree: ast.AST) -> Iterator[str]:
    """Yield the names that code gives to something, as far as a plug-in could be called so."""
    for node in ast.walk(tree):
        name = getattr(node, "asname", None) or getattr(node, "name", None) or getattr(node, "arg", None)
        if isinstance(node, ast.alias | ast.arg | ast.FunctionDef | ast.ClassDef) and isinstance(name, str):
            yield name
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id


def kebab(name: str) -> str:
    """Return the name of a plug-in whose object would be called so."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "-", name).replace("_", "-").lower()


@pytest.mark.parametrize("kind", KINDS)
def test_name_that_its_code_has_already_is_refused(kind: str) -> None:
    """A plug-in cannot take the name of anything else in its modules: one of the two would be lost."""
    files = code_of(scaffold(kind, "zebra-crossing"))
    taken = {name for tree in files.values() for name in reachable(tree) if "ebra" not in name}
    wanted = {name for name in map(kebab, taken) if re.fullmatch(r"[a-z][a-z0-9-]*[a-z0-9]", name) and len(name) <= 30}

    assert wanted
    assert [] == [name for name in sorted(wanted) if is_lost(kind, name)]


def is_lost(kind: str, name: str) -> bool:
    """Return whether it is written, in code that gives the name of its object to something else too."""
    try:
        written = code_of(scaffold(kind, name))
    except InvalidInput:
        return False
    return any(twice_called(tree, kind, name) for tree in written.values())


def twice_called(tree: ast.AST, kind: str, name: str) -> bool:
    """Return whether code gives the name of its object to something else too."""
    called = name.replace("-", "_") if kind == "measure" else "".join(map(str.capitalize, name.split("-")))
    return kind != "model" and list(reachable(tree)).count(called) > 1


@pytest.mark.parametrize(
    ("kind", "name"),
    [("measure", "class"), ("measure", "list"), ("view", "none"), ("format", "true"), ("source", "value-error")],
)
def test_word_of_python_is_refused(kind: str, name: str) -> None:
    """A name by which Python means something would make code that does not run, or runs otherwise."""
    assert f"'{name}' already means something in the code that is written; choose another name" == refused(kind, name)


@pytest.mark.parametrize(("kind", "name"), [("view", "map"), ("model", "null"), ("model", "pk"), ("format", "class")])
def test_name_that_does_no_harm_is_taken(kind: str, name: str) -> None:
    """What is a word of Python as a function is none as a class or a file, and is not refused."""
    assert scaffold(kind, name)


def test_folder_is_named_after_kind_and_name(tmp_path: Path) -> None:
    """The files stand in one new folder, which is returned."""
    folder = write_scaffold("method", "second-lowest", tmp_path)
    written = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}

    assert tmp_path / "method-second-lowest" == folder
    assert scaffold("method", "second-lowest") == {
        name: path.read_text(encoding="utf-8") for name, path in sorted(written.items())
    }
    assert [folder] == list(tmp_path.iterdir())


def test_folder_that_is_there_is_left_alone(tmp_path: Path) -> None:
    """Nothing is written over what someone has, and nothing beside it either."""
    folder = tmp_path / "view-bars"
    folder.mkdir()

    with pytest.raises(InvalidInput) as caught:
        write_scaffold("view", "bars", tmp_path)

    assert f"{folder}: this directory is there already; choose another name or another place" == str(caught.value)
    assert ([folder], []) == (list(tmp_path.iterdir()), list(folder.iterdir()))


def test_nothing_is_written_of_what_is_refused(tmp_path: Path) -> None:
    """A name that cannot be leaves the folder as it was."""
    with pytest.raises(InvalidInput):
        write_scaffold("view", "Bars", tmp_path)

    assert [] == list(tmp_path.iterdir())
