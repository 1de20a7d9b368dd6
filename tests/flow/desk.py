"""A desk at which somebody fills in a workbook cell by cell, and saves it after each step."""

import re
from collections.abc import Mapping
from typing import Final
from xml.etree import ElementTree

import attrs

from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.exchange.workbook.grid import letters
from tests.workbooks import MAIN, OFFICE, grids, landscape_in, packed, parts

HEADINGS: Final = 2
"""The row of the headings, counted from 0."""
_CELL: Final = f"{{{MAIN}}}c"
_ROW: Final = f"{{{MAIN}}}row"


@attrs.define
class Desk:
    """A workbook that lies open (bureau); what is typed goes into the XML of its sheets, of which the rest stays."""

    content: bytes

    def landscape(self) -> Landscape:
        """Return the landscape in the workbook as it was saved last."""
        return landscape_in(self.content)

    def write(self, title: str, **cells: object) -> None:
        """Fill in the next row of a sheet that is still empty; two underscores stand for a blank in a heading."""
        grid = grids(self.content)[title]
        row = next((at for at in range(HEADINGS + 1, len(grid)) if not any(grid[at])), len(grid))
        self._type(title, row, cells)

    def answer(self, question: str, value: object) -> None:
        """Answer a question on the form."""
        (row,) = (at for at, cells in enumerate(grids(self.content)["Gemeente"]) if cells[0] == question)
        self._type("Gemeente", row, {"Antwoord": value})

    def change(self, title: str, name: str, **cells: object) -> None:
        """Fill in more cells on the row with a name."""
        (row,) = (at for at, cells in enumerate(grids(self.content)[title]) if name in cells)
        self._type(title, row, cells)

    def _type(self, title: str, row: int, cells: Mapping[str, object]) -> None:
        headings = grids(self.content)[title][HEADINGS]
        held = parts(self.content)
        sheet = ElementTree.fromstring(held[_place(held, title)])  # noqa: S314 - written by ourselves
        rows = sheet.find(f"{{{MAIN}}}sheetData")
        assert rows is not None
        for heading, value in cells.items():
            column = headings.index(heading.replace("__", " ").replace("_–_", " – "))
            _put(_row(rows, row + 1), f"{letters(column)}{row + 1}", value)
        ElementTree.register_namespace("", MAIN)
        self.content = packed({**held, _place(held, title): ElementTree.tostring(sheet)})


def _place(held: Mapping[str, bytes], title: str) -> str:
    """Return where the XML of a sheet stands."""
    workbook = ElementTree.fromstring(held["xl/workbook.xml"])  # noqa: S314
    (relation,) = (
        sheet.attrib[f"{{{OFFICE}}}id"] for sheet in workbook.iter(f"{{{MAIN}}}sheet") if sheet.get("name") == title
    )
    relations = held["xl/_rels/workbook.xml.rels"].decode()
    found = re.search(rf'Id="{relation}"[^>]*Target="([^"]*)"', relations)
    assert found is not None
    return f"xl/{found[1]}"


def _row(rows: ElementTree.Element, number: int) -> ElementTree.Element:
    """Return a row of a sheet, added in its place where it was not there."""
    before = [row for row in rows if int(row.attrib["r"]) < number]
    if len(before) < len(rows) and int(rows[len(before)].attrib["r"]) == number:
        return rows[len(before)]
    row = ElementTree.Element(_ROW, {"r": str(number)})
    rows.insert(len(before), row)
    return row


def _put(row: ElementTree.Element, at: str, value: object) -> None:
    """Put a text, a number or a yes or no in a cell."""
    for cell in [cell for cell in row if cell.get("r") == at]:
        row.remove(cell)
    cell = ElementTree.SubElement(row, _CELL, {"r": at})
    if isinstance(value, bool):
        cell.set("t", "b")
        ElementTree.SubElement(cell, f"{{{MAIN}}}v").text = str(int(value))
    elif isinstance(value, int | float):
        ElementTree.SubElement(cell, f"{{{MAIN}}}v").text = str(value)
    else:
        cell.set("t", "inlineStr")
        inline = ElementTree.SubElement(cell, f"{{{MAIN}}}is")
        ElementTree.SubElement(inline, f"{{{MAIN}}}t").text = str(value)
    row[:] = sorted(row, key=lambda one: (len(one.attrib["r"]), one.attrib["r"]))
