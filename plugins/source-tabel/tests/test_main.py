"""The command that proposes a mapping."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from klachtbehandeling_source_tabel.__main__ import main


@pytest.fixture
def table(recorded: Path, tmp_path: Path) -> Path:
    """Return a table in a folder of its own."""
    return Path(shutil.copy(recorded / "kanalen.csv", tmp_path / "kanalen.csv"))


def test_proposal_is_written_and_told_of(table: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The mapping file is written beside the table, and it is said what was recognised."""
    written = table.with_name("koppeling.yaml")

    assert 0 == main(["propose", str(table), "-o", str(written), "--date", "30 juni 2026"])
    assert (
        "kanalen.csv: Kanalen (zeker), 9 van 10 kolommen herkend\nKijk koppeling.yaml na voordat u het gebruikt.\n"
        == capsys.readouterr().out
    )
    assert 'date: "2026-06-30"' in written.read_text(encoding="utf-8").split("\n")


def test_proposal_is_shown_where_no_file_is_named(table: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without a place to write to, the mapping file is printed, in the language that was asked for."""
    assert 0 == main(["propose", str(table), "--lang", "en"])
    assert capsys.readouterr().out.startswith("# A draft of a mapping from own columns to fields of the landscape.\n")


def test_file_that_is_there_is_not_replaced(table: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A mapping that somebody looked at is worth more than a proposal."""
    written = table.with_name("koppeling.yaml")
    written.write_text("van mij", encoding="utf-8")

    assert 2 == main(["propose", str(table), "-o", str(written)])
    assert "koppeling.yaml: dit bestand is er al; kies een andere naam\n" == capsys.readouterr().err
    assert "van mij" == written.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["niets.csv"], "niets.csv: dit bestand is er niet\n"),
        (
            ["kanalen.csv", "--date", "ooit"],
            "--date: 'ooit' is geen datum (zoals 2024, 2024-05, 2024-05-17 of 17-5-2024)\n",
        ),
        (
            ["kanalen.csv", "-o", "elders/k.yaml"],
            "k.yaml: het koppelbestand moet in de map van de tabel staan, of in een map daarboven\n",
        ),
        (["kanalen.csv", "-o", "elders"], "elders: dit bestand is er al; kies een andere naam\n"),
    ],
)
def test_bad_input_is_refused_in_words(
    table: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[str],
    message: str,
) -> None:
    """What cannot be done ends in code 2 and one line, and nothing is written."""
    (table.parent / "elders").mkdir()
    monkeypatch.chdir(table.parent)

    assert 2 == main(["propose", *arguments])
    assert message == capsys.readouterr().err
    assert ["elders", "kanalen.csv"] == sorted(one.name for one in table.parent.iterdir())


def test_module_can_be_run(table: Path) -> None:
    """The command works as it stands in the README."""
    run = subprocess.run(
        [sys.executable, "-m", "klachtbehandeling_source_tabel", "propose", table.name],
        cwd=table.parent,
        capture_output=True,
        check=True,
        text=True,
        encoding="utf-8",
        env={"PYTHONIOENCODING": "utf-8"},
    )

    assert "    section: channels  # zeker: Kanalen" in run.stdout.split("\n")


def test_explanation_is_shown_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    """Help is there in Dutch and in English."""
    said = []
    for more in ([], ["--lang=en"]):
        with pytest.raises(SystemExit):
            main(["propose", *more, "--help"])
        said.append(" ".join(capsys.readouterr().out.split()))

    assert "Stel een koppelbestand voor bij een eigen tabel, met per kolom hoe zeker dat is." in said[0]
    assert "Draft a mapping file for a table of your own, with for each column how sure it is." in said[1]
