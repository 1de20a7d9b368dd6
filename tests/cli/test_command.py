"""The command as a whole."""

import subprocess
import sys
from pathlib import Path

import pytest

from professionele_klachtbehandeling.cli.command import NAMES
from tests.cli.invoking import EMPTY, say

Capture = pytest.CaptureFixture[str]


def test_help_is_dutch_and_lists_all_parts(capsys: Capture) -> None:
    """Without a wish for another language the help is Dutch."""
    spoken = say(capsys, "--help")

    assert (0, "") == (spoken.code, spoken.err)
    assert "Gebruik: klachtbehandeling" in spoken.out
    assert list(NAMES) == [name for name in NAMES if f"  {name} " in spoken.out]
    assert not [word for word in ("Usage", "Options", "Commands", "Show this message") if word in spoken.out]


def test_help_can_be_english(capsys: Capture) -> None:
    """With `--lang en` the help is English, wherever the option stands."""
    assert "Usage: klachtbehandeling score" in say(capsys, "score", "--help", "--lang", "en").out
    assert "Usage: klachtbehandeling" in say(capsys, "--lang", "en", "--help").out


@pytest.mark.parametrize("name", NAMES)
def test_every_part_has_help(capsys: Capture, name: str) -> None:
    """Each part tells how it is used."""
    spoken = say(capsys, name, "--help")

    assert (0, True) == (spoken.code, spoken.out.startswith(f"Gebruik: klachtbehandeling {name}"))


def test_unknown_part_names_the_nearest(capsys: Capture) -> None:
    """A misspelt part is answered with the one that was meant, and exit code 2."""
    spoken = say(capsys, "scoor")

    assert (2, "") == (spoken.code, spoken.out)
    expected = "'scoor' is geen opdracht; bedoelt u 'score'?\nZie 'klachtbehandeling --help'.\n"
    assert expected == spoken.err


def test_unknown_option_names_the_nearest(capsys: Capture) -> None:
    """A misspelt option is answered with the one that was meant, and exit code 2."""
    spoken = say(capsys, "score", "--methode", "staged")

    assert 2 == spoken.code
    expected = "'--methode' is geen optie; bedoelt u '--method'?\nZie 'klachtbehandeling score --help'.\n"
    assert expected == spoken.err


def test_missing_word_is_named(capsys: Capture) -> None:
    """What has to be said and is not is named."""
    spoken = say(capsys, "check")

    assert (2, "er ontbreekt iets: BESTAND...\nZie 'klachtbehandeling check --help'.\n") == (spoken.code, spoken.err)


def test_option_without_its_value_is_named(capsys: Capture) -> None:
    """An option at the end of the line wants its value."""
    spoken = say(capsys, "score", "--date")

    assert (2, "--date wil een waarde\nZie 'klachtbehandeling --help'.\n") == (spoken.code, spoken.err)


def test_value_outside_the_list_is_refused_with_the_list(capsys: Capture) -> None:
    """A value that an option does not know is answered with those it knows."""
    spoken = say(capsys, "score", "x.yaml", "--format", "xml")

    expected = "deze waarde kan niet bij --format (table, json, csv)\nZie 'klachtbehandeling score --help'.\n"
    assert (2, expected) == (spoken.code, spoken.err)


def test_older_encoding_of_the_console_does_no_harm() -> None:
    """Where the output has an encoding without lines to draw with, the tree is written as UTF-8."""
    done = subprocess.run(
        [sys.executable, "-m", "professionele_klachtbehandeling", "explain", str(EMPTY), "S1.1"],
        capture_output=True,
        check=True,
        env={"PYTHONIOENCODING": "cp1252", "PYTHONPATH": str(Path(__file__).parents[2] / "src")},
    )

    assert "└─ feiten: niveau 1–5" in done.stdout.decode("utf-8")


def test_module_runs_as_the_command() -> None:
    """`python -m professionele_klachtbehandeling` is the command."""
    done = subprocess.run(
        [sys.executable, "-m", "professionele_klachtbehandeling", "--help"],
        capture_output=True,
        check=True,
        encoding="utf-8",
        env={"PYTHONIOENCODING": "utf-8", "PYTHONPATH": str(Path(__file__).parents[2] / "src")},
    )

    assert done.stdout.startswith("Gebruik: klachtbehandeling")
