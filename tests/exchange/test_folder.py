"""A folder of files: all of them or none."""

from collections.abc import Callable
from pathlib import Path

import pytest

from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.folder import write_folder


def not_written(files: dict[str, bytes], folder: Path) -> str:
    """Return the message with which a folder is not written."""
    with pytest.raises(InvalidInput) as caught:
        write_folder(files, folder)
    return str(caught.value)


def test_files_stand_where_they_are_wanted(tmp_path: Path) -> None:
    """Each file has its bytes, in folders that are made for it, and nothing unfinished is left."""
    write_folder({"a.txt": b"\xff", "b/c/d.txt": b""}, tmp_path / "new")

    assert {"a.txt": b"\xff", "b/c/d.txt": b""} == {
        path.relative_to(tmp_path / "new").as_posix(): path.read_bytes()
        for path in sorted((tmp_path / "new").rglob("*"))
        if path.is_file()
    }
    assert ["new"] == [path.name for path in tmp_path.iterdir()]


@pytest.mark.parametrize("make", [Path.mkdir, Path.touch, lambda path: path.symlink_to("nowhere")])
def test_what_is_there_is_left_alone(make: Callable[[Path], None], tmp_path: Path) -> None:
    """A folder, a file or a link of that name stays as it is, also a link that leads nowhere."""
    folder = tmp_path / "taken"
    make(folder)

    said = not_written({"a.txt": b""}, folder)

    assert f"{folder}: this directory is there already; choose another name or another place" == said
    assert [folder] == list(tmp_path.iterdir())


def test_place_that_is_not_there_is_refused(tmp_path: Path) -> None:
    """The folder above it must be there, and a name must be one that a folder can have."""
    absent = tmp_path / "absent"

    assert f"there is no directory '{absent}'" == not_written({"a": b""}, absent / "new")
    assert not absent.exists()


def test_name_with_a_nul_is_refused(tmp_path: Path) -> None:
    """A name that no folder can have is told as such."""
    with pytest.raises(InvalidInput) as caught:
        write_folder({"a": b""}, tmp_path / "n\0w")

    assert ["name-with-nul"] == [mistake.code for mistake in caught.value.mistakes]


@pytest.mark.parametrize("path", ["../a", "b/../../a", "/a"])
def test_file_does_not_leave_the_folder(path: str, tmp_path: Path) -> None:
    """A path that leads elsewhere is a mistake of the program, and nothing is written."""
    with pytest.raises(ValueError, match=r"^'.*' leads out of the folder$"):
        write_folder({"ok": b"", path: b""}, tmp_path / "new")

    assert [] == list(tmp_path.iterdir())


def test_half_a_folder_never_stays(tmp_path: Path) -> None:
    """Where one of the files cannot be written, none stays, and the reason is told."""
    folder = tmp_path / "new"

    said = not_written({"a.txt": b"", "b" * 300: b""}, folder)

    assert f"{folder}: the file cannot be written (the name is too long)" == said
    assert [] == list(tmp_path.iterdir())


def test_interruption_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who breaks off halfway finds nothing of it."""

    def broken_off(path: Path, content: bytes) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "write_bytes", broken_off)
    with pytest.raises(KeyboardInterrupt):
        write_folder({"a": b""}, tmp_path / "new")

    assert [] == list(tmp_path.iterdir())
