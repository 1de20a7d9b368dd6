"""The disk: reading within limits, writing wholly or not at all."""

import errno
import os
import stat
import threading
import tracemalloc
from importlib import resources
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange import disk
from professionele_klachtbehandeling.exchange.disk import check_place, read_bytes, reason, write

ROOT = hasattr(os, "geteuid") and os.geteuid() == 0
FULL = Path("/dev/full")


def told(error: InvalidInput, path: Path) -> str:
    """Return the message of an error, the folder of a file left out."""
    return str(error).replace(str(path), path.name)


def not_read(path: Path) -> str:
    """Return the message with which a file is not read."""
    with pytest.raises(InvalidInput) as caught:
        read_bytes(path)
    return told(caught.value, path)


def not_written(path: Path) -> str:
    """Return the message with which a file is not written."""
    with pytest.raises(InvalidInput) as caught:
        write(b"new", path)
    return told(caught.value, path)


def test_file_is_read_as_it_is(tmp_path: Path) -> None:
    """The bytes of a file come back unchanged, also those of a resource of the package."""
    (tmp_path / "a").write_bytes(b"\x00\xff")
    model = resources.files("professionele_klachtbehandeling.maturity").joinpath("models", "vier-speerpunten.yaml")

    assert b"\x00\xff" == read_bytes(tmp_path / "a")
    assert read_bytes(model).startswith(b"#")


def test_file_of_200_mb_is_not_read(tmp_path: Path) -> None:
    """A file far beyond the limit is refused by its size, without taking it into memory."""
    path = tmp_path / "a.yaml"
    with path.open("wb") as stream:
        stream.truncate(200_000_000)
    tracemalloc.start()

    said = not_read(path)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert "the file is larger than 10 MB" == said
    assert most < 1_000_000


def test_file_that_grows_while_it_is_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The size that a file had is not relied upon."""
    monkeypatch.setattr(disk, "LARGEST", 2_000_000)
    path = tmp_path / "a.yaml"
    path.write_bytes(b"#" * 2_000_001)
    empty = SimpleNamespace(st_mode=stat.S_IFREG, st_size=0)
    monkeypatch.setattr(os, "fstat", lambda _: empty)

    assert "the file is larger than 2 MB" == not_read(path)


def test_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    """Neither a name of nothing nor one below a file leads anywhere."""
    (tmp_path / "a").touch()

    assert ["there is no such file"] * 2 == [not_read(tmp_path / "b"), not_read(tmp_path / "a" / "b")]


def test_folder_is_no_file(tmp_path: Path) -> None:
    """A folder is called one."""
    folder = tmp_path / "map"
    folder.mkdir()

    assert "'map' is a directory, not a file" == not_read(folder)
    assert "'map' is a directory, not a file" == not_written(folder)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipe_to_which_nobody_writes_is_not_waited_for(tmp_path: Path) -> None:
    """Reading ends at once where a name turns out to be that of a pipe."""
    path = tmp_path / "pijp.yaml"
    os.mkfifo(path)

    assert "this is a device or a pipe, and no ordinary file" == not_read(path)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no endless device")
def test_device_without_end_is_not_read() -> None:
    """A device that never ends is refused before the first byte."""
    assert "this is a device or a pipe, and no ordinary file" == not_read(Path("/dev/zero"))


def test_name_that_no_file_can_have_is_refused() -> None:
    """A name with a null byte, or one without end, is refused both ways."""
    null, endless = Path("a\0.yaml"), Path("a" * 300)

    assert "this name holds a character that no name of a file can hold" == not_read(null)
    assert r"a\x00.yaml: this name holds a character that no name of a file can hold" == not_written(null)
    assert "the file cannot be read (the name is too long)" == not_read(endless)
    assert f"{endless}: the file cannot be written (the name is too long)" == not_written(endless)


def test_link_to_itself_is_refused(tmp_path: Path) -> None:
    """A link that leads round in a circle is told from a file that is not there."""
    path = tmp_path / "kring"
    path.symlink_to(path)

    assert "the file cannot be read (the link leads to itself)" == not_read(path)


@pytest.mark.parametrize("number", [errno.EACCES, errno.EPERM])
def test_file_that_may_not_be_read_is_refused(number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the system refuses is told in the reader's language."""
    path = tmp_path / "a.yaml"
    path.touch()

    def locked(*_: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "open", locked)
    with pytest.raises(InvalidInput) as caught:
        read_bytes(path)

    assert "the file cannot be read (you have no permission for that)" == caught.value.say("en")
    assert "het bestand kan niet worden gelezen (u hebt daar geen rechten voor)" == caught.value.say("nl")


@pytest.mark.skipif(ROOT, reason="to root no file is locked")
def test_file_locked_by_its_owner_is_refused(tmp_path: Path) -> None:
    """A file whose permissions forbid reading is refused by the system itself."""
    path = tmp_path / "a.yaml"
    path.touch(mode=0o000)

    assert "the file cannot be read (you have no permission for that)" == not_read(path)


@pytest.mark.skipif(ROOT, reason="to root no folder and no file is locked")
def test_place_locked_by_its_owner_is_refused(tmp_path: Path) -> None:
    """Neither in a folder that may not be written in, nor over a file that may not be, anything is written."""
    locked, file = tmp_path / "map", tmp_path / "a"
    locked.mkdir(mode=0o500)
    file.write_bytes(b"old")
    file.chmod(0o400)

    said = "the file cannot be written (you have no permission for that)"
    assert [f"a: {said}"] * 2 == [not_written(locked / "a"), not_written(file)]
    assert b"old" == file.read_bytes()
    assert [] == list(locked.iterdir())


def test_file_that_may_not_be_written_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that is closed for writing is not replaced, although its folder would allow that."""
    path = tmp_path / "a"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda *_: False)

    assert "a: the file cannot be written (you have no permission for that)" == not_written(path)
    assert b"old" == path.read_bytes()


def test_file_is_written_and_nothing_else_is_left(tmp_path: Path) -> None:
    """Writing over a file leaves the new one alone, with the permissions of the old one."""
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(0o640)

    write(b"new", str(path))

    assert (b"new", 0o640) == (path.read_bytes(), stat.S_IMODE(path.stat().st_mode))
    assert [path] == list(tmp_path.iterdir())


def test_name_as_long_as_can_be_is_written(tmp_path: Path) -> None:
    """What stands beside the file while it is written has a short name of its own."""
    path = tmp_path / ("a" * 255)

    write(b"new", path)

    assert b"new" == path.read_bytes()


def test_what_a_link_leads_to_is_written(tmp_path: Path) -> None:
    """A link stays a link."""
    path, link = tmp_path / "a", tmp_path / "b"
    path.write_bytes(b"old")
    link.symlink_to(path)

    write(b"new", link)

    assert (b"new", True) == (path.read_bytes(), link.is_symlink())


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
def test_disk_that_is_full_half_way_costs_nobody_the_old_file(
    number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the disk is full after some of the bytes, the file of yesterday stands and no half of the new one."""
    path = tmp_path / "a.yaml"
    path.write_bytes(b"old")
    really_open = Path.open

    class Filling:
        def __init__(self, stream: Any) -> None:  # noqa: ANN401 - a stream of bytes
            self.stream = stream

        def __enter__(self) -> "Filling":
            return self

        def __exit__(self, *_: object) -> None:
            self.stream.close()

        def write(self, content: bytes) -> int:
            self.stream.write(content[:2])
            self.stream.flush()
            raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "open", lambda self, *args: Filling(really_open(self, *args)))
    with pytest.raises(InvalidInput) as caught:
        write(b"new", path)
    monkeypatch.undo()

    assert f"{path}: the file cannot be written (the disk is full)" == caught.value.say("en")
    assert f"{path}: het bestand kan niet worden geschreven (de schijf is vol)" == caught.value.say("nl")
    assert [path] == list(tmp_path.iterdir())
    assert b"old" == path.read_bytes()


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_write_that_fails_at_its_end_leaves_nothing(step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the disk turns out to be full when all is handed over, or the old file cannot be replaced."""
    path = tmp_path / "a.yaml"

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "no space left")

    monkeypatch.setattr(os if step == "fsync" else Path, step, full)

    assert "a.yaml: the file cannot be written (the disk is full)" == not_written(path)
    assert [] == list(tmp_path.iterdir())


def test_who_interrupts_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl-C in the middle of writing leaves no half file."""

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write(b"new", tmp_path / "a")

    assert [] == list(tmp_path.iterdir())


@pytest.mark.skipif(not FULL.exists(), reason="this system has no device that is always full")
def test_device_is_written_to_as_it_is() -> None:
    """A device is no file that could be replaced; one that is full says so, and is still there."""
    before = FULL.stat().st_rdev

    assert "full: the file cannot be written (the disk is full)" == not_written(FULL)
    assert (before, True) == (FULL.stat().st_rdev, FULL.is_char_device())


def test_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    """No folder is made on the way."""
    with pytest.raises(InvalidInput) as caught:
        check_place(tmp_path / "nergens" / "a")

    assert f"there is no directory '{tmp_path / 'nergens'}'" == str(caught.value)


def test_two_who_write_at_once_do_not_disturb_each_other(tmp_path: Path) -> None:
    """Each writer has an unfinished file of its own."""
    writers = [
        threading.Thread(target=write, args=(bytes([65 + number]) * 100_000, tmp_path / f"{number}"))
        for number in range(8)
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()

    assert [f"{number}" for number in range(8)] == sorted(path.name for path in tmp_path.iterdir())


def test_reason_without_words_of_ours_is_that_of_the_system() -> None:
    """What a user can do nothing about is told as the system tells it."""
    assert ["disk-full", "Too many open files", "x"] == [
        reason(OSError(errno.ENOSPC, "x")),
        reason(OSError(errno.EMFILE, "Too many open files")),
        reason(OSError("x")),
    ]
