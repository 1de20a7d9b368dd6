"""The disk: bytes that are read within limits, written wholly or not at all, and why the system may refuse either."""

import errno
import os
import shutil
import stat
import threading
from collections.abc import Mapping
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import BinaryIO, Final, cast

from professionele_klachtbehandeling.errors import InvalidInput, refuse

LARGEST: Final = 10_000_000
"""How many bytes a file may hold: a hundred times the largest municipality."""
_AT_ONCE: Final = getattr(os, "O_NONBLOCK", 0)
_REASONS: Final[Mapping[int, str]] = {
    errno.EACCES: "no-permission",
    errno.EPERM: "no-permission",
    errno.EROFS: "read-only",
    errno.ENOSPC: "disk-full",
    errno.EDQUOT: "disk-full",
    errno.EFBIG: "disk-full",
    errno.ENAMETOOLONG: "name-too-long",
    errno.EIO: "disk-failure",
    errno.ENOENT: "no-such-place",
    errno.EEXIST: "in-the-way",
    errno.ENOTDIR: "in-the-way",
    errno.ELOOP: "link-to-itself",
}
"""What a user can do something about, by the number of the system; the rest is told in the words of the system."""


def read_bytes(source: Path | Traversable) -> bytes:
    """Return what a file holds; of one that is too large no more than its size is read.

    Raises:
        InvalidInput: there is no such file, it is a folder, a device or a pipe, it is too large, or may not be read.
    """
    if "\0" in str(source):
        raise refuse("name-with-nul")
    try:
        with _opened(source) as stream:
            if isinstance(source, Path):
                told = os.fstat(stream.fileno())
                if not stat.S_ISREG(told.st_mode):
                    raise refuse("no-ordinary-file")
                if told.st_size > LARGEST:
                    raise refuse("too-large", LARGEST // 1_000_000)
            # A file can grow after its size was told, so that is not relied upon.
            content = stream.read(LARGEST + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise refuse("no-file") from None
    except OSError as error:
        raise (refuse("is-a-directory", source) if _is_folder(source) else _refused("unreadable", error)) from None
    if len(content) > LARGEST:
        raise refuse("too-large", LARGEST // 1_000_000)
    return content


def write(content: bytes, path: str | Path) -> None:
    """Write a file wholly or not at all: who reads it meanwhile sees the old one or the new one.

    A device or a pipe holds nothing that could be lost, so it is written to as it is.

    Raises:
        InvalidInput: the place is a folder, is not there, may not be written to, or has no room.
    """
    check_place(path)
    target = Path(path)
    try:
        if target.exists() and not target.is_file():
            target.write_bytes(content)
        else:
            _replace(target, content)
    except OSError as error:
        raise _refused("unwritable", error).in_file(str(path)) from None


def check_place(path: str | Path) -> None:
    """Do nothing with a place where a file can be; who makes one asks this before the work, and not after it.

    Raises:
        InvalidInput: the place is a folder, is in a folder that is not there, or has a name that no file can have.
    """
    target = Path(path)
    if "\0" in str(path):
        raise refuse("name-with-nul").in_file(str(path))
    try:
        if target.is_dir():
            raise refuse("is-a-directory", path)
        if not target.parent.is_dir():
            raise refuse("no-such-folder", target.parent)
    except OSError as error:
        raise _refused("unwritable", error).in_file(str(path)) from None


def reason(error: OSError) -> str:
    """Return why the system refused: a key under `noun.` where we have words for it, and else the system's own words.

    >>> reason(PermissionError(errno.EACCES, "Permission denied"))
    'no-permission'
    """
    return _REASONS.get(error.errno or 0, error.strerror or str(error))


def _refused(code: str, error: OSError) -> InvalidInput:
    return refuse(code, noun=reason(error))


def _opened(source: Path | Traversable) -> BinaryIO:
    """Return a file opened for reading; a pipe without waiting for who writes to it, so that it can be refused."""
    if not isinstance(source, Path):
        return cast("BinaryIO", source.open("rb"))
    # Path.open has no opener, and an opener is the only way to hand a flag to the system.
    return open(source, "rb", opener=lambda path, flags: os.open(path, flags | _AT_ONCE))


def _is_folder(source: Path | Traversable) -> bool:
    try:
        return source.is_dir()
    except OSError:
        return False


def _replace(target: Path, content: bytes) -> None:
    """Put a file in the place of another once all of it is on the disk; whatever happens, no half of it stays."""
    if target.exists():
        target = target.resolve()  # what a link leads to, and not the link
        if not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    unfinished = target.with_name(f".{os.getpid()}-{threading.get_ident()}.unfinished")
    stream = unfinished.open("xb")
    try:
        with stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        if target.exists():
            shutil.copymode(target, unfinished)
        unfinished.replace(target)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
