"""`klachtbehandeling plugins`."""

import json
from pathlib import Path

import pytest

from tests.cli.invoking import say
from tests.plugins.offering import STRONGEST

Capture = pytest.CaptureFixture[str]
BUILT_IN = "Ingebouwd: maatstaven (62), rekenregels (3), grafieken (3), formaten (3), modellen (1)."


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """See to it that nothing installed takes part, and that files are named from an empty folder."""
    monkeypatch.setenv("KLACHTBEHANDELING_PLUGINS", "none")
    monkeypatch.chdir(tmp_path)


def test_without_plugins_only_counts_are_told(capsys: Capture) -> None:
    """Where nothing is installed, what is built in is counted."""
    spoken = say(capsys, "plugins")

    assert (0, f"Er zijn geen uitbreidingen geïnstalleerd.\n{BUILT_IN}\n", "") == (spoken.code, spoken.out, spoken.err)


@pytest.mark.parametrize(
    "words", [("plugins", "--plugin", "sterkste.py"), ("--plugin", "sterkste.py", "plugins", "list")]
)
def test_what_works_is_listed(words: tuple[str, ...], capsys: Capture) -> None:
    """A plug-in in a file has its row, whether it is named before or after the word `plugins`."""
    Path("sterkste.py").write_text(STRONGEST, encoding="utf-8")

    spoken = say(capsys, *words)

    expected = (
        "naam      soort       pakket       versie               staat\n"
        "sterkste  rekenregel  sterkste.py  sha256:2112f1ab72c0  werkt\n"
        f"\n{BUILT_IN}\n"
    )
    assert (0, expected, "") == (spoken.code, spoken.out, spoken.err)


def test_what_fails_is_listed_with_what_helps(capsys: Capture) -> None:
    """A plug-in that cannot be loaded is told with its reason and its remedy; without --strict that is no failure."""
    Path("stuk.py").write_text("import bestaat_niet\n", encoding="utf-8")

    spoken = say(capsys, "plugins", "--plugin", "stuk.py")

    expected = (
        "Dit doet niet mee (1):\n"
        "- stuk (stuk.py sha256:0ca31b0766c2): kan niet worden geladen (ModuleNotFoundError: No module named\n"
        "  'bestaat_niet')\n"
        "  Installeer wat zij nodig heeft, neem een andere versie, of meld het aan de maker.\n"
        f"\n{BUILT_IN}\n"
    )
    assert (0, expected, "") == (spoken.code, spoken.out, spoken.err)


@pytest.mark.parametrize(("content", "code"), [(STRONGEST, 0), ("import bestaat_niet\n", 1)])
def test_strict_gives_code_1_on_any_fault(content: str, code: int, capsys: Capture) -> None:
    """With --strict a fault is a finding."""
    Path("een.py").write_text(content, encoding="utf-8")

    assert code == say(capsys, "plugins", "--strict", "--plugin", "een.py").code


def test_json_has_everything(capsys: Capture) -> None:
    """For other programs each thing is an entry, what is built in too."""
    entries = json.loads(say(capsys, "plugins", "--format", "json").out)["plugins"]

    assert 72 == len(entries)
    assert {"name": "csv", "kind": "format", "state": "works", "reason": None} == {
        key: value
        for key, value in next(one for one in entries if one["name"] == "csv").items()
        if key in ("name", "kind", "state", "reason")
    }


def test_name_that_nobody_has_is_told(capsys: Capture) -> None:
    """A slip of the pen in the names that may take part does not pass in silence."""
    spoken = say(capsys, "plugins", "--only-plugins", "tabl", "--strict")

    assert 1 == spoken.code
    assert (
        "- tabl: er is geen uitbreiding 'tabl' geïnstalleerd"
        == spoken.out.splitlines()[1].partition(";")[0].partition(" (")[0]
    )


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("weg.py", "weg.py: dit bestand is er niet\n"),
        (
            "x.txt",
            "x.txt: een uitbreiding is een Pythonbestand (.py) of een map met modelbestanden, en dit is '.txt'\n",
        ),
    ],
)
def test_file_that_is_no_plugin_is_bad_input(name: str, expected: str, capsys: Capture) -> None:
    """A file that was asked for and cannot be a plug-in ends the command with code 2."""
    Path("x.txt").touch()

    spoken = say(capsys, "plugins", "--plugin", name)

    assert (2, "", expected) == (spoken.code, spoken.out, spoken.err)


def test_new_plugin_is_written_and_what_comes_next_is_told(capsys: Capture) -> None:
    """A new plug-in stands in a folder of its own, and the command says how to install and test it."""
    spoken = say(capsys, "plugins", "new", "method", "sterkste")

    expected = (
        "geschreven: method-sterkste\n"
        "Installeer haar met haar test: python -m pip install -e method-sterkste "
        '"professionele-klachtbehandeling[testing]", en dan: pytest method-sterkste\n'
    )
    assert (0, expected, "") == (spoken.code, spoken.out, spoken.err)
    assert Path("method-sterkste", "pyproject.toml").is_file()


def test_new_plugin_of_no_kind_is_bad_input(capsys: Capture) -> None:
    """A kind that does not exist is answered with the one that was meant, and nothing is written."""
    spoken = say(capsys, "plugins", "new", "metod", "sterkste")

    expected = "'metod' is geen soort uitbreiding; bedoelt u 'method'? (source, measure, method, view, format, model)\n"
    assert (2, "", expected) == (spoken.code, spoken.out, spoken.err)
    assert [] == list(Path().iterdir())
