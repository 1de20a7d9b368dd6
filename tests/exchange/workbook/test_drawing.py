"""A workbook drawn: what stands in its cells, what its drop-downs offer, and how it lies on the page."""

import datetime
import re
from collections.abc import Mapping, Sequence
from xml.etree import ElementTree as ET

import attrs
import pytest

from professionele_klachtbehandeling.exchange.workbook.choices import ROWS_OFFERED
from professionele_klachtbehandeling.exchange.workbook.drawing import (
    FIRST,
    HEADINGS,
    HINTS,
    LEGEND,
    READY_ROWS,
    Heading,
    Page,
    draw_workbook,
)
from tests.workbooks import MAIN, grids, parts

IN = {"": MAIN}
LISTS = "Keuzelijsten"
MADE_ON = datetime.date(2026, 7, 1)
NAME = Heading(key="name", label="Naam", hint="Hoe het heet", width=10)
COUNT = Heading(key="count", label="Aantal", is_text=False)


def drawn(*pages: Page, made_on: datetime.date = MADE_ON) -> bytes:
    """Return a workbook with these pages."""
    return draw_workbook(pages, lists_title=LISTS, made_on=made_on)


def page(*headings: Heading, rows: Sequence[Mapping[str, str | int]] = (), title: str = "Blad") -> Page:
    """Return a page with these headings."""
    return Page(title=title, headings=headings, rows=rows)


def sheet(content: bytes, number: int = 1) -> ET.Element:
    """Return the XML of a sheet, counted from 1."""
    return ET.fromstring(parts(content)[f"xl/worksheets/sheet{number}.xml"])  # noqa: S314 - drawn by ourselves


def rules(content: bytes, number: int = 1) -> list[tuple[str, str]]:
    """Return of each drop-down of a sheet where it stands, and where it finds what it offers."""
    found = sheet(content, number).iterfind(".//dataValidation", IN)
    return [(rule.get("sqref", ""), rule.findtext("formula1", "", IN)) for rule in found]


def heights(content: bytes) -> dict[int, float]:
    """Return how high the rows of the first sheet are, in points, where that is said; counted from 0."""
    rows = sheet(content).iterfind(".//row[@ht]", IN)
    return {int(row.get("r", "")) - 1: float(row.get("ht", "")) for row in rows}


def test_same_pages_give_the_same_bytes() -> None:
    """A workbook is drawn twice to the byte, and says that it was made on the day it was told."""
    one = page(attrs.evolve(NAME, words=("a", "b")), COUNT, rows=[{"name": "x", "count": 1}])

    assert drawn(one) == drawn(one)
    days = re.findall(rb"<dcterms:\w+ [^>]*>([^<]*)<", parts(drawn(one))["docProps/core.xml"])
    assert [b"2026-07-01T00:00:00Z"] * 2 == days


def test_rows_stand_below_legend_hints_and_headings() -> None:
    """The legend is the first row, then what explains each column, the headings, and what is filled in."""
    one = attrs.evolve(
        page(NAME, COUNT, rows=[{"count": 3, "name": "x"}, {"name": "y"}]), legend="Wit is om in te vullen"
    )

    expected = [["Wit is om in te vullen", ""], ["Hoe het heet", ""], ["Naam", "Aantal"], ["x", 3], ["y", ""]]
    assert expected == grids(drawn(one))["Blad"]
    assert (0, 1, 2, 3) == (LEGEND, HINTS, HEADINGS, FIRST)


@pytest.mark.parametrize(
    "written",
    ["=1+1", "=HYPERLINK(A1)", "{=A1}", "+31", "-", "@naam", "0123", "1,5", "https://voorbeeld.nl", "2026-07-01"],
)
def test_text_stays_the_text_it_is(written: str) -> None:
    """Nothing is made of a text: no formula of what begins with =, no number of digits, no link of an address."""
    content = drawn(Page(title="Blad", headings=[attrs.evolve(NAME, label=written)], rows=[{"name": written}]))

    assert [[""], ["Hoe het heet"], [written], [written]] == grids(content)["Blad"]
    assert [] == sheet(content).findall(".//f", IN)
    assert [] == sheet(content).findall(".//hyperlink", IN)


def test_number_is_a_number() -> None:
    """A number can be counted with in the spreadsheet; a text of digits cannot."""
    cells = sheet(drawn(page(NAME, COUNT, rows=[{"name": "12", "count": 12}, {"count": 0}]))).iterfind(".//c", IN)

    kinds = {cell.get("r"): (cell.get("t"), cell.findtext("v", "", IN)) for cell in cells}
    assert ("s", None, None) == (kinds["A4"][0], kinds["B4"][0], kinds["B5"][0])
    assert ("12", "0") == (kinds["B4"][1], kinds["B5"][1])


def test_empty_text_is_no_cell() -> None:
    """Where there is nothing to say, no cell is drawn, so that the colour of the column is that of the cell."""
    cells = sheet(drawn(page(NAME, COUNT, rows=[{"name": "", "count": 1}]))).iterfind(".//c", IN)

    assert ["B4"] == [cell.get("r") for cell in cells if cell.get("r", "").endswith("4")]


def test_sheet_with_lists_is_hidden_and_last() -> None:
    """What drop-downs offer stands on a sheet behind the others, which nobody sees who does not look for it."""
    workbook = ET.fromstring(parts(drawn(page(NAME), page(NAME, title="Meer")))["xl/workbook.xml"])  # noqa: S314

    tabs = [(tab.get("name"), tab.get("state")) for tab in workbook.iterfind(".//sheet", IN)]
    assert [("Blad", None), ("Meer", None), (LISTS, "hidden")] == tabs


def test_drop_down_stands_on_all_rows_that_are_ready() -> None:
    """A drop-down covers the rows that are filled in and the empty ones after them, and each list is written once."""
    words = attrs.evolve(NAME, words=("ja", "nee"))
    content = drawn(page(words, attrs.evolve(words, key="other"), attrs.evolve(words, key="third", words=(1, 2, 3))))

    last = FIRST + READY_ROWS + 1
    expected = [
        (f"A4:A{last}", "'Keuzelijsten'!$A$1:$A$2"),
        (f"B4:B{last}", "'Keuzelijsten'!$A$1:$A$2"),
        (f"C4:C{last}", "'Keuzelijsten'!$B$1:$B$3"),
    ]
    assert expected == rules(content)
    assert [["ja", 1], ["nee", 2], ["", 3]] == grids(content)[LISTS]


def test_drop_down_covers_more_rows_than_are_ready() -> None:
    """A sheet with more rows than are kept ready has its drop-downs on all of them."""
    rows = [{"name": "ja"}] * (READY_ROWS + 7)

    assert [f"A4:A{FIRST + READY_ROWS + 8}"] == [
        where for where, _ in rules(drawn(page(attrs.evolve(NAME, words=("ja",)), rows=rows)))
    ]


def test_column_without_words_has_no_drop_down() -> None:
    """Where anything may be filled in, nothing is offered."""
    assert [] == rules(drawn(page(NAME, COUNT)))


@pytest.mark.parametrize(("is_strict", "shown"), [(True, "1"), (False, None)])
def test_only_a_strict_column_refuses_other_words(is_strict: bool, shown: str | None) -> None:
    """A spreadsheet refuses what is not on the list only where nothing else may be filled in."""
    content = drawn(page(attrs.evolve(NAME, words=("ja",), is_strict=is_strict)))

    (rule,) = sheet(content).iterfind(".//dataValidation", IN)
    assert shown == rule.get("showErrorMessage")


def test_single_cell_has_a_drop_down_of_its_own() -> None:
    """On a form each answer has the words of its own question."""
    form = attrs.evolve(page(NAME, COUNT, rows=[{"name": "x"}, {"name": "y"}]), words={(1, "count"): ("ja", "nee")})

    assert [("B5", "'Keuzelijsten'!$A$1:$A$2")] == rules(drawn(form))


def test_drop_down_follows_the_rows_of_another_sheet() -> None:
    """What another sheet lists is offered without gaps: of each row the first of two columns that is filled in."""
    tasks = page(
        attrs.evolve(NAME, key="id"), NAME, rows=[{"id": "wmo", "name": "Wmo"}, {}, {"name": "Afval"}], title="Taken"
    )
    asking = page(attrs.evolve(NAME, offers=(("Taken", "id", "name"),)))

    content = drawn(asking, tasks)

    where = f"'Keuzelijsten'!$C$1:$C${ROWS_OFFERED}"
    source = f"OFFSET('Keuzelijsten'!$C$1,0,0,MAX(1,SUMPRODUCT(--({where}<>\"\"))),1)"
    assert [(f"A4:A{FIRST + READY_ROWS + 1}", source)] == rules(content)
    lists = grids(content)[LISTS]
    assert [["wmo", 1, "wmo"], ["", 1, "Afval"], ["Afval", 2, ""]] == lists[:3]
    assert ROWS_OFFERED == len(lists)


def test_row_is_as_high_as_its_longest_text() -> None:
    """A text of more lines, or longer than its column is wide, makes its row higher; other rows stay as they are."""
    rows: list[dict[str, str | int]] = [
        {"name": "kort"},
        {"name": "een\ntwee\ndrie"},
        {"name": "x" * 25},
        {"name": "", "count": 3},
        {},
    ]

    told = heights(drawn(page(NAME, COUNT, rows=rows)))

    assert {FIRST + 1: 45.0, FIRST + 2: 45.0} == {row: told[row] for row in told if row >= FIRST}


def test_hints_and_headings_have_room() -> None:
    """The rows above those filled in are as high as their longest text needs; smaller letters need less."""
    one = page(NAME, attrs.evolve(NAME, key="long", label="Een kop van drie", hint="x" * 40))

    assert {LEGEND: 30.0, HINTS: 4 * 12 + 3.0, HEADINGS: 45.0} == heights(drawn(one))


def test_columns_are_as_wide_as_they_say() -> None:
    """Each column has its own width, in letters and the margin that a spreadsheet adds."""
    columns = sheet(drawn(page(NAME, attrs.evolve(COUNT, width=30)))).iterfind(".//col", IN)

    assert [10.7109375, 30.7109375] == [float(column.get("width", "")) for column in columns]


def test_headings_and_first_columns_stay_in_sight() -> None:
    """Whoever scrolls keeps sight of the headings, and of as many columns as the page says."""
    (pane,) = sheet(drawn(attrs.evolve(page(NAME, COUNT), frozen=2))).iterfind(".//pane", IN)

    assert ("2", "3", "C4", "frozen") == tuple(pane.get(key) for key in ("xSplit", "ySplit", "topLeftCell", "state"))


@pytest.mark.parametrize(("rows", "area"), [(0, "A3:B4"), (1, "A3:B4"), (4, "A3:B7")])
def test_rows_can_be_filtered_by_their_headings(rows: int, area: str) -> None:
    """The filter covers the headings and the rows that are filled in, and one row where none is."""
    (found,) = sheet(drawn(page(NAME, COUNT, rows=[{"name": "x"}] * rows))).iterfind(".//autoFilter", IN)

    assert area == found.get("ref")


@pytest.mark.parametrize(
    ("width", "scale", "fitted"), [(130, None, "0"), (131, "65", None)], ids=["fits on a page", "too wide for a page"]
)
def test_sheet_is_printed_on_one_page_across_where_it_can_be_read(
    width: int, scale: str | None, fitted: str | None
) -> None:
    """A sheet is made to fit on the width of a page, unless nobody could read it then."""
    wide = attrs.evolve(NAME, width=width)

    (setup,) = sheet(drawn(page(wide, attrs.evolve(wide, key="other")))).iterfind(".//pageSetup", IN)

    assert (scale, fitted) == (setup.get("scale"), setup.get("fitToHeight"))
    assert ("8", "landscape") == (setup.get("paperSize"), setup.get("orientation"))


def test_only_the_columns_to_be_printed_are_printed() -> None:
    """Of a sheet that goes on beside the paper the first columns are printed, with what stands above them."""
    one = attrs.evolve(page(NAME, COUNT, rows=[{"name": "x"}, {"name": "y"}]), printed=1)
    workbook = ET.fromstring(parts(drawn(one))["xl/workbook.xml"])  # noqa: S314 - drawn by ourselves

    areas = {name.get("name"): name.text for name in workbook.iterfind(".//definedName", IN)}

    assert "Blad!$A$1:$A$5" == areas["_xlnm.Print_Area"]
    assert "Blad!$3:$3" == areas["_xlnm.Print_Titles"]
