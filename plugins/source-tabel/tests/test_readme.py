"""What the README shows is what happens."""

import re
import shlex
from pathlib import Path

import pytest

from klachtbehandeling_source_tabel.__main__ import main
from klachtbehandeling_source_tabel.mapping_file import read_mapping

README = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")


def shown(language: str, number: int = 0) -> str:
    """Return a block of the README in a language."""
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)[number]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with the table of the README, in which everything is run."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "contracten.csv").write_text(shown("csv"), encoding="utf-8")
    return tmp_path


def test_command_prints_what_is_shown(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command in the README ends well, and prints the lines below it."""
    command, _, printed = shown("console").partition("\n")
    arguments = shlex.split(command.removeprefix("$ python -m klachtbehandeling_source_tabel "))

    assert 0 == main(arguments)
    assert printed == capsys.readouterr().out


@pytest.mark.parametrize("kind", ["shown", "proposed"])
def test_example_gives_what_is_shown(here: Path, capsys: pytest.CaptureFixture[str], kind: str) -> None:
    """The mapping in the README gives the facts and the list below it; the proposal gives the same."""
    if kind == "shown":
        (here / "koppeling.yaml").write_text(shown("yaml"), encoding="utf-8")
    else:
        main(["propose", "contracten.csv", "--date", "2026-06-30", "-o", "koppeling.yaml"])
        capsys.readouterr()

    exec(shown("python"), {})  # noqa: S102 - the code of the README

    assert shown("text") == capsys.readouterr().out


@pytest.mark.parametrize("number", [1, 2])
def test_parts_of_a_mapping_that_are_shown_are_sound(here: Path, number: int) -> None:
    """The pieces of mappings for wide tables are read without a mistake."""
    head = "format: klachtbehandeling/tabel/1\ndate: 2026-06-30\ntables:\n  - file: tabel.csv\n"
    (here / "deel.yaml").write_text(head + shown("yaml", number), encoding="utf-8")

    assert 1 == len(read_mapping(here / "deel.yaml").tables)
