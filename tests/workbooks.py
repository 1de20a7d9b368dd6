"""Workbooks taken apart and put together by hand, for tests of what people and other programs make of them."""

import copy
import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from importlib.resources.abc import Traversable
from typing import IO, cast
from xml.sax.saxutils import escape, quoteattr

import attrs
from python_calamine import CalamineWorkbook

from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.exchange import read_landscape, read_ratings
from professionele_klachtbehandeling.exchange.workbook.grid import letters
from professionele_klachtbehandeling.maturity.rating import Ratings

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@attrs.frozen
class Cell:
    """A cell as XML: its attributes besides where it stands, and what is in it."""

    attributes: str = ""
    content: str = ""


Row = Sequence[object]
Grid = Sequence[Row]
Sheets = dict[str, list[list[object]]]
Said = tuple[str, int, str, object]
"""What stands in a cell: sheet, row, heading and value; row 0 is that of the headings, the first filled in is 1."""


@attrs.frozen
class Held:
    """A file that is held in memory."""

    content: bytes
    name: str = "a.xlsx"

    def open(self, _: str = "rb") -> IO[bytes]:
        """Return a stream of what it holds."""
        return io.BytesIO(self.content)

    def is_dir(self) -> bool:
        """Return that it is no folder."""
        return False


def landscape_in(content: bytes) -> Landscape:
    """Return the landscape in a workbook."""
    return read_landscape(cast("Traversable", Held(content)))


def ratings_in(content: bytes) -> Ratings:
    """Return the ratings in a workbook, by whatever model they were given."""
    return read_ratings(cast("Traversable", Held(content)))


def grids(content: bytes) -> dict[str, list[list[object]]]:
    """Return the values of every sheet of a workbook, by the title on its tab."""
    workbook = CalamineWorkbook.from_filelike(io.BytesIO(content))
    return {
        title: [list(row) for row in workbook.get_sheet_by_name(title).to_python(skip_empty_area=False)]
        for title in workbook.sheet_names
    }


def bare(content: bytes) -> Sheets:
    """Return the sheets of a workbook from their headings on, without what the drop-downs offer."""
    sheets = {title: grid[2:] for title, grid in grids(content).items()}
    return {title: grid for title, grid in sheets.items() if title not in {"Keuzelijsten", "Lists"}}


def put(sheets: Sheets, *cells: Said) -> Sheets:
    """Return sheets with something else in some cells."""
    changed = copy.deepcopy(sheets)
    for title, row, heading, value in cells:
        grid = changed[title]
        grid += ([None] * len(grid[0]) for _ in range(row + 1 - len(grid)))
        grid[row][sheets[title][0].index(heading)] = value
    return changed


def parts(content: bytes) -> dict[str, bytes]:
    """Return what the archive of a workbook holds."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(held: Mapping[str, bytes]) -> bytes:
    """Return an archive; the same parts give the same bytes."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in held.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return written.getvalue()


def by_hand(sheets: Mapping[str, Grid], main: str = MAIN) -> bytes:
    """Return a workbook with these sheets: texts, numbers, yes or no, `None` for no cell, or a `Cell` as XML."""
    listed = list(sheets.items())
    names = "".join(
        f'<sheet name={quoteattr(title)} sheetId="{number}" r:id="rId{number}"/>'
        for number, (title, _) in enumerate(listed, start=1)
    )
    targets = "".join(
        f'<Relationship Id="rId{number}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{number}.xml"/>'
        for number in range(1, len(listed) + 1)
    )
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    worksheets = "".join(
        f'<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{kind}.worksheet+xml"/>'
        for number in range(1, len(listed) + 1)
    )
    held = {
        "[Content_Types].xml": (
            f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
            f'<Override PartName="/xl/styles.xml" ContentType="{kind}.styles+xml"/>{worksheets}</Types>'
        ),
        "_rels/.rels": (
            f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">'
            f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
        ),
        "xl/workbook.xml": (f'{HEAD}<workbook xmlns="{main}" xmlns:r="{OFFICE}"><sheets>{names}</sheets></workbook>'),
        "xl/_rels/workbook.xml.rels": f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{targets}</Relationships>',
        "xl/styles.xml": f'{HEAD}<styleSheet xmlns="{main}"/>',
    }
    for number, (_, grid) in enumerate(listed, start=1):
        held[f"xl/worksheets/sheet{number}.xml"] = sheet_xml(grid, main)
    return packed({name: text.encode() for name, text in held.items()})


def sheet_xml(grid: Grid, main: str = MAIN, after: str = "") -> str:
    """Return the XML of a sheet; what comes after its rows may be added."""
    rows = "".join(f'<row r="{number}">{_row(row, number)}</row>' for number, row in enumerate(grid, start=1) if row)
    return f'{HEAD}<worksheet xmlns="{main}"><sheetData>{rows}</sheetData>{after}</worksheet>'


def _row(row: Row, number: int) -> str:
    return "".join(
        _cell(value, f"{letters(place)}{number}")
        for place, value in enumerate(row)
        if value is not None and value != ""
    )


def _cell(value: object, at: str) -> str:
    if isinstance(value, Cell):
        return f'<c r="{at}" {value.attributes}>{value.content}</c>'
    if isinstance(value, bool):
        return f'<c r="{at}" t="b"><v>{value:d}</v></c>'
    if isinstance(value, int | float):
        return f'<c r="{at}"><v>{value}</v></c>'
    # What looks like a character by its number would be read as one.
    text = escape(re.sub("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", str(value)))
    return f'<c r="{at}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'
