"""Where the tables of a mapping are: in its own folder, or handed in beside it."""

from collections.abc import Mapping
from pathlib import Path, PurePosixPath, PureWindowsPath

import professionele_klachtbehandeling as pk

from klachtbehandeling_source_tabel.wording import refuse


def find_table(mapping: Path, file: str, handed_in: Mapping[str, Path]) -> Path:
    """Return where a table is: the file of that name that was handed in, and else the one beside the mapping.

    A mapping names tables in its own folder and the folders in it, and opens nothing else, wherever it comes from.

    Args:
        mapping: the mapping file.
        file: the table, as the mapping names it.
        handed_in: the tables that were handed in, by name.

    Raises:
        InvalidInput: the name leads out of the folder of the mapping.
    """
    posix, windows = PurePosixPath(file), PureWindowsPath(file)
    if posix.name in handed_in:
        return handed_in[posix.name]
    leads_out = posix.is_absolute() or windows.is_absolute() or windows.drive or windows.root
    if leads_out or ".." in {*posix.parts, *windows.parts} or "\0" in file or not posix.name:
        raise refuse("outside-folder", found=file)
    place = mapping.parent / file
    try:
        # What a link leads to counts, and not where the link itself is.
        is_inside = place.resolve().is_relative_to(mapping.parent.resolve())
    except OSError:
        is_inside = False
    if not is_inside:
        raise refuse("outside-folder", found=file)
    return place


def sorted_out(files: tuple[Path, ...], suffixes: tuple[str, ...]) -> tuple[tuple[Path, ...], Mapping[str, Path]]:
    """Return which files are mappings, and which are tables, by name; each mapping once.

    Raises:
        InvalidInput: there is no mapping, or two tables have one name.
    """
    mappings = tuple(dict.fromkeys(file for file in files if file.suffix.lower() in suffixes))
    if not mappings:
        raise refuse("mapping-wanted", suffixes=", ".join(suffixes))
    tables: dict[str, Path] = {}
    for file in files:
        if file not in mappings and tables.setdefault(file.name, file) != file:
            raise pk.InvalidInput([pk.Mistake(code="twice", found=file.name)])
    return mappings, tables
