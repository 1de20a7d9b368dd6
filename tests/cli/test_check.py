"""`klachtbehandeling check`."""

from pathlib import Path

import pytest

from tests.cli.invoking import EMPTY, LINDEWAARD, RATINGS, REAL, say

Capture = pytest.CaptureFixture[str]


def test_good_files_are_fine_and_open_sections_are_asked_after(capsys: Capture) -> None:
    """A landscape in which nothing is closed is fine, and `check` asks what is complete."""
    spoken = say(capsys, "check", EMPTY)

    assert (0, "") == (spoken.code, spoken.err)
    head = f"{EMPTY}: in orde; Leeghoven, 0 feiten\n  niet afgesloten, dus misschien is er meer: "
    assert spoken.out.startswith(head)
    assert spoken.out.endswith("\n  noem een onderdeel onder 'complete' als het volledig is\n")


def test_all_examples_are_fine(capsys: Capture) -> None:
    """Every example file of the project passes."""
    spoken = say(capsys, "check", LINDEWAARD, RATINGS, *REAL)

    assert (0, "") == (spoken.code, spoken.err)


def test_strict_answers_open_sections_with_code_1(capsys: Capture) -> None:
    """With `--strict` a section that is not closed makes the code 1."""
    assert 1 == say(capsys, "check", EMPTY, "--strict").code


def test_bad_file_among_good_ones_gives_code_3(capsys: Capture, tmp_path: Path) -> None:
    """Good files are told, bad ones too."""
    path = tmp_path / "leeg.yaml"
    path.write_text("", encoding="utf-8")

    assert (3, 2) == (say(capsys, "check", EMPTY, path).code, say(capsys, "check", path).code)
