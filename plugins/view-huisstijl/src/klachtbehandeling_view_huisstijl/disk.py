"""Files of a style, read within limits."""

import stat
from pathlib import Path

import professionele_klachtbehandeling as pk


def read_limited(path: Path, most: int) -> bytes | None:
    """Return what an ordinary file holds, or None where it holds more than so many bytes.

    Raises:
        InvalidInput: there is no such file, it is a folder, a device or a pipe, or it may not be read.
    """
    try:
        mode = path.stat().st_mode
        # A pipe would keep whoever opens it waiting, so it is not opened.
        content = _beginning(path, most + 1) if stat.S_ISREG(mode) else b""
    except (FileNotFoundError, NotADirectoryError):
        raise _refused("no-file") from None
    except (OSError, ValueError) as error:
        reason = "no-permission" if isinstance(error, PermissionError) else str(getattr(error, "strerror", "") or error)
        raise _refused("unreadable", noun=reason) from None
    if stat.S_ISDIR(mode):
        raise _refused("is-a-directory", path.name)
    if not stat.S_ISREG(mode):
        raise _refused("no-ordinary-file")
    return content if len(content) <= most else None


def _beginning(path: Path, most: int) -> bytes:
    with path.open("rb") as stream:
        return stream.read(most)


def _refused(code: str, found: str = "", noun: str = "") -> pk.InvalidInput:
    return pk.InvalidInput([pk.Mistake(code=code, found=found, noun=noun)])
