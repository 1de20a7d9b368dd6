"""A folder of files that is written wholly or not at all."""

import os
import shutil
import threading
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from professionele_klachtbehandeling.errors import refuse
from professionele_klachtbehandeling.exchange.disk import check_place, reason


def write_folder(files: Mapping[str, bytes], folder: str | Path) -> None:
    """Write files in a new folder, all of them or none: who looks meanwhile sees no folder, or a complete one.

    Args:
        files: each path below the folder, with slashes, and what is in the file.
        folder: where they are to stand; it must not be there yet, and the folder above it must.

    Raises:
        InvalidInput: something has that name already, its place is not there, or may not be written to.
        ValueError: a path leads out of the folder.
    """
    target = Path(folder)
    for path in map(PurePosixPath, files):
        if path.is_absolute() or ".." in path.parts:
            raise ValueError(f"{str(path)!r} leads out of the folder")
    # A link that leads nowhere is there too. What no name can be, the next line refuses.
    if "\0" not in str(target) and os.path.lexists(target):
        raise refuse("folder-exists").in_file(str(target))
    check_place(target)
    unfinished = target.with_name(f".{os.getpid()}-{threading.get_ident()}.unfinished")
    try:
        unfinished.mkdir()
        try:
            for name, content in files.items():
                file = unfinished / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(content)
            # On an empty folder that came in between, this still works; on a full one it fails, and nothing is lost.
            unfinished.rename(target)
        except BaseException:
            shutil.rmtree(unfinished)
            raise
    except OSError as error:
        raise refuse("unwritable", noun=reason(error)).in_file(str(target)) from None
