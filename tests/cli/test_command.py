"""The command as a whole."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from professionele_klachtbehandeling.cli.command import NAMES
from tests.cli.invoking import EMPTY, say

Capture = pytest.CaptureFixture[str]
FULL = Path("/dev/full")


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
    spoken = say(capsys, "explain", "x.yaml", "--format", "xml")

    expected = "deze waarde kan niet bij --format (text, markdown, json)\nZie 'klachtbehandeling explain --help'.\n"
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


def started(*words: str, **streams: Any) -> "subprocess.CompletedProcess[bytes]":  # noqa: ANN401 - as subprocess has it
    """Return how the command ends in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "professionele_klachtbehandeling", *words],
        check=False,
        env={"PYTHONPATH": str(Path(__file__).parents[2] / "src")},
        **streams,
    )


@pytest.mark.parametrize("words", [("--help",), ("explain", str(EMPTY)), ("score", str(EMPTY), "--format", "json")])
def test_pipe_that_is_broken_is_no_mistake(words: tuple[str, ...]) -> None:
    """Who reads the first lines only has seen enough: no complaint, and code 0."""
    read, write = os.pipe()
    os.close(read)

    done = started(*words, stdout=write, stderr=subprocess.PIPE)
    os.close(write)

    assert (0, b"") == (done.returncode, done.stderr)


@pytest.mark.skipif(not FULL.exists(), reason="this system has no device that is always full")
@pytest.mark.parametrize(
    ("language", "told"), [("nl", "dat lukte niet: de schijf is vol"), ("en", "that failed: the disk is full")]
)
def test_output_without_room_is_told(language: str, told: str) -> None:
    """Where the output does not fit on the disk that is said once, with code 2."""
    with FULL.open("wb") as full:
        done = started("score", str(EMPTY), "--lang", language, stdout=full, stderr=subprocess.PIPE)

    assert (2, f"{told}\n") == (done.returncode, done.stderr.decode())


@pytest.mark.skipif(os.name == "nt", reason="streams are closed otherwise there")
@pytest.mark.parametrize(
    ("closed", "words", "code"), [(1, ("score", str(EMPTY)), 0), (2, ("score", "er-is-niets.yaml"), 2)]
)
def test_stream_that_is_closed_is_no_trap(closed: int, words: tuple[str, ...], code: int) -> None:
    """Started without an output, or without a place for complaints, the command does its work and says how it went."""
    shell = f'exec "$0" -m professionele_klachtbehandeling "$@" {closed}>&-'

    done = subprocess.run(
        ["sh", "-c", shell, sys.executable, *words],  # noqa: S607 - whatever shell there is
        capture_output=True,
        check=False,
        env={"PYTHONPATH": str(Path(__file__).parents[2] / "src"), "PATH": os.defpath},
    )

    assert (code, b"", b"") == (done.returncode, done.stdout, done.stderr)


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are text there")
def test_name_that_is_no_text_is_printed_all_the_same(tmp_path: Path) -> None:
    """A file whose name is no UTF-8 can be checked, and is named as well as can be."""
    name = os.path.join(os.fsencode(tmp_path), b"\xff.yaml")  # noqa: PTH118 - bytes, of which there are no paths
    shutil.copy(EMPTY, os.fsdecode(name))

    done = subprocess.run(
        [sys.executable, "-m", "professionele_klachtbehandeling", "check", name],
        capture_output=True,
        check=False,
        env={"PYTHONPATH": str(Path(__file__).parents[2] / "src")},
    )

    assert (0, b"") == (done.returncode, done.stderr)
    assert done.stdout.startswith(os.fsencode(tmp_path) + rb"/\udcff.yaml: in orde; Leeghoven")


def test_word_too_many_is_named(capsys: Capture) -> None:
    """What the command does not expect is repeated in the language of the user."""
    spoken = say(capsys, "explain", EMPTY, "S1", "S2")

    assert (2, "dit is te veel: S2\nZie 'klachtbehandeling explain --help'.\n") == (spoken.code, spoken.err)


def test_system_that_refuses_is_told_in_dutch(capsys: Capture, tmp_path: Path) -> None:
    """Where a folder cannot be made that is told in words of ours, and nothing is printed before."""
    (tmp_path / "a").touch()

    spoken = say(capsys, "demo", "-o", tmp_path / "a" / "b")

    assert (2, "", "dat lukte niet: er staat al iets anders met die naam\n") == (spoken.code, spoken.out, spoken.err)


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
