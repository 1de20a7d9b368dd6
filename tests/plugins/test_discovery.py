"""Where plug-ins are found."""

import hashlib
import importlib.metadata
from pathlib import Path

import pytest

from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.plugins.discovery import built_in, core_version, installed_plugins, plugin_at

NOTED = """
# /// script
# dependencies = ["professionele-klachtbehandeling>=99"]
# ///
import professionele_klachtbehandeling as pk
"""


def test_library_names_its_version() -> None:
    """The version of the library is that of its distribution."""
    assert importlib.metadata.version("professionele-klachtbehandeling") == core_version()


def test_library_without_metadata_has_no_version(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where it runs from a folder, the version is not known, and that is no error."""

    def absent(name: str) -> str:
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(importlib.metadata, "version", absent)

    assert ("", "professionele-klachtbehandeling") == (core_version(), built_in().distribution)


def test_installed_plugins_come_in_the_order_of_their_names() -> None:
    """What is installed is looked at in one order on every machine, and nothing is imported yet."""
    found = list(installed_plugins())

    assert sorted(found, key=lambda one: (one.name, one.distribution)) == found


def test_file_tells_its_name_and_digest(tmp_path: Path) -> None:
    """A plug-in in a file is named after it, and its version is what stands in it."""
    path = tmp_path / "maatstaf.py"
    path.write_text("import sys\n", encoding="utf-8")

    one = plugin_at(path)

    digest = hashlib.sha256(path.read_bytes()).hexdigest()[:12]
    assert ("maatstaf", "maatstaf.py", f"sha256:{digest}") == (one.name, one.distribution, one.version)


def test_file_may_say_what_it_needs(tmp_path: Path) -> None:
    """The block of metadata that a script can carry is read as the metadata of a distribution is."""
    path = tmp_path / "later.py"
    path.write_text(NOTED, encoding="utf-8")

    assert ("professionele-klachtbehandeling>=99",) == plugin_at(path).requires


@pytest.mark.parametrize("block", ["# dependencies = [", "# dependencies = 3", "# x = 1"])
def test_block_that_says_nothing_is_passed_over(block: str, tmp_path: Path) -> None:
    """A block that cannot be read, or is about something else, asks for nothing."""
    path = tmp_path / "vreemd.py"
    path.write_text(f"# /// script\n{block}\n# ///\n", encoding="utf-8")

    assert () == plugin_at(path).requires


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("weg.py", "weg.py: there is no such file"),
        ("x.txt", "x.txt: a plug-in is a Python file (.py) or a folder of model files, and this is '.txt'"),
    ],
)
def test_what_is_no_plugin_is_refused(
    name: str, expected: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that was asked for and cannot be one is bad input, told before anything is done."""
    monkeypatch.chdir(tmp_path)
    Path("x.txt").touch()

    with pytest.raises(InvalidInput) as caught:
        plugin_at(Path(name))

    assert expected == str(caught.value)


def test_folder_offers_its_model_files(tmp_path: Path) -> None:
    """A folder is a plug-in whose models are the YAML files in it, in the order of their names."""
    for name in ("b.yaml", "a.yaml", "lees.md"):
        (tmp_path / name).touch()

    one = plugin_at(tmp_path)

    loaded = one.load()
    assert (tmp_path.name, f"{tmp_path.name}/") == (one.name, one.label)
    assert ["a.yaml", "b.yaml"] == [path.name for path in loaded.klacht_register_models()]  # type: ignore[attr-defined]
