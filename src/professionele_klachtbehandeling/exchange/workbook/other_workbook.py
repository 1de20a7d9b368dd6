"""A workbook that is not one of ours: somebody's own table, read within the same limits."""

from pathlib import Path

from professionele_klachtbehandeling.errors import InvalidInput, refuse
from professionele_klachtbehandeling.exchange.disk import read_bytes
from professionele_klachtbehandeling.exchange.workbook.archive import open_archive
from professionele_klachtbehandeling.exchange.workbook.grid import Grid, read_grids


def read_sheet(path: str | Path, title: str = "") -> Grid:
    """Return one sheet of any workbook (`.xlsx`) as rows of cells, with its formulas, errors and merged areas.

    Nothing is made of what stands in it, and no more is unpacked than the file says that it holds.

    Args:
        path: the workbook.
        title: what stands on the tab of the sheet; the first sheet where it is left out.

    Raises:
        InvalidInput: the file is no workbook that can be opened, is too large, or has no such sheet.

    >>> from professionele_klachtbehandeling.errors import InvalidInput
    >>> try:
    ...     read_sheet("examples/leeg/landschap.yaml")
    ... except InvalidInput as error:
    ...     print(error)
    examples/leeg/landschap.yaml: this is no workbook that can be opened; it is damaged, or something else
    """
    try:
        archive = open_archive(read_bytes(Path(path)))
        titles = tuple(archive.places)
        if not titles:
            raise refuse("no-workbook")
        if title and title not in titles:
            raise refuse("no-such", title, "sheet", titles)
        (grid,) = read_grids(archive, (title or titles[0],))
    except InvalidInput as error:
        raise error.in_file(str(path)) from None
    return grid
