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
        if not stat.S_ISREG(path.stat().st_mode):
            raise pk.InvalidInput([pk.Mistake(code="is-a-directory" if path.is_dir() else "no-ordinary-file")])
        with path.open("rb") as stream:
            content = stream.read(most + 1)
    except (FileNotFoundError, NotADirectoryError):
        raise pk.InvalidInput([pk.Mistake(code="no-file")]) from None
    except (OSError, ValueError) as error:
        reason = "no-permission" if isinstance(error, PermissionError) else str(getattr(error, "strerror", "") or error)
        raise pk.InvalidInput([pk.Mistake(code="unreadable", noun=reason)]) from None
    return content if len(content) <= most else None
