"""`klachtbehandeling check`."""

from pathlib import Path

import pytest

from tests.cli.invoking import EMPTY, LINDEWAARD, RATINGS, REAL, say

Capture = pytest.CaptureFixture[str]
WRONG = sorted((Path(__file__).parents[1] / "wrong").glob("*/*.[yj]*"))


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


@pytest.mark.parametrize("path", WRONG, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_wrong_file_ends_in_code_2_and_nothing_is_written(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: Path
) -> None:
    """Every mistake there is a file for is told in Dutch, with code 2, and leaves no file behind."""
    monkeypatch.chdir(tmp_path)

    checked = say(capsys, "check", path)
    wish = ("--model", path, EMPTY) if path.parent.name == "model" else (path,)
    wish = ("--ratings", path, LINDEWAARD) if path.parent.name == "ratings" else wish
    drawn = say(capsys, "chart", "profile", "-o", tmp_path / "uit.svg", *wish)

    assert (2, "") == (drawn.code, drawn.out)
    # Ratings where facts are asked for are wrong there, and fine by themselves.
    if path.name != "other-kind-of-file.yaml":
        assert (2, "") == (checked.code, checked.out)
        assert checked.err.startswith(f"{path}:")
    assert drawn.err.startswith(f"{path}:")
    assert "Traceback" not in checked.err + drawn.err
    assert [] == list(tmp_path.iterdir())


def test_folder_in_place_of_a_file_is_told(capsys: Capture, tmp_path: Path) -> None:
    """A folder is no file, and that is said in Dutch."""
    spoken = say(capsys, "check", tmp_path)

    assert (2, f"{tmp_path}: '{tmp_path}' is een map, geen bestand\n") == (spoken.code, spoken.err)
