"""A workbook drawn."""

import datetime
import re

import pytest

from professionele_klachtbehandeling.exchange.workbook.drawing import FIRST, READY_ROWS, Heading, Page, draw_workbook
from tests.workbooks import grids, parts

DAY = datetime.date(2026, 7, 1)
NAMES = Page(
    title="Namen",
    legend="Wat voor alles geldt",
    headings=(
        Heading(key="id", label="Kenmerk", hint="Kort"),
        Heading(key="name", label="Naam", width=10),
        Heading(key="count", label="Aantal", is_text=False),
    ),
    rows=({"id": "a", "name": "Een naam die langer is dan de kolom", "count": 3}, {"name": "b"}),
)
REFERRING = Page(
    title="Verwijzend",
    headings=(
        Heading(key="yes", label="Ja?", words=("ja", "nee"), is_strict=True),
        Heading(key="of", label="Van", words=("geen",), offers=(("Namen", "id", "name"),)),
    ),
    rows=(),
)


def drawn(*pages: Page) -> bytes:
    """Return a workbook with these pages."""
    return draw_workbook(pages, lists_title="Lijsten", made_on=DAY)


def xml_of(content: bytes, number: int) -> str:
    """Return the XML of a sheet, by its place among the tabs."""
    return parts(content)[f"xl/worksheets/sheet{number}.xml"].decode()


def test_sheet_has_legend_hints_headings_and_rows() -> None:
    """Each stands on a row of its own, and a number stays a number."""
    assert [
        ["Wat voor alles geldt", "", ""],
        ["Kort", "", ""],
        ["Kenmerk", "Naam", "Aantal"],
        ["a", "Een naam die langer is dan de kolom", 3.0],
        ["", "b", ""],
    ] == grids(drawn(NAMES))["Namen"]


def test_same_pages_give_the_same_bytes() -> None:
    """Nothing in the file depends on the moment it is made."""
    assert drawn(NAMES, REFERRING) == drawn(NAMES, REFERRING)
    assert b"2026-07-01T00:00:00Z" in parts(drawn(NAMES))["docProps/core.xml"]


@pytest.mark.parametrize("text", ["=1+1", "+31", "@naam", "https://voorbeeld.nl", "{=1}", "mailto:x", "0344", "1e5"])
def test_text_is_written_as_a_text(text: str) -> None:
    """No text becomes a formula, a link or a number, whoever opens the file."""
    page = Page(title="Namen", headings=NAMES.headings, rows=({"name": text},))

    content = drawn(page)

    assert text == grids(content)["Namen"][FIRST][1]
    assert "<f>" not in xml_of(content, 1)
    assert "hyperlink" not in xml_of(content, 1)


def test_column_keeps_what_is_typed_as_a_text() -> None:
    """A date or a fraction that somebody types into a column of texts stays as it was typed."""
    styles = parts(drawn(NAMES))["xl/styles.xml"].decode()
    columns = re.findall(r'<col min="\d" max="\d" width="[\d.]+" style="(\d)"', xml_of(drawn(NAMES), 1))
    formats = re.findall(r'<xf numFmtId="(\d+)"', styles.partition("<cellXfs")[2])

    assert ["49", "49", "0"] == [formats[int(style)] for style in columns]


def test_drop_downs_are_there_for_rows_to_come() -> None:
    """A strict one refuses other words; one that only offers does not."""
    rules = re.findall(r"<dataValidation (.*?)><formula1>(.*?)</formula1>", xml_of(drawn(NAMES, REFERRING), 2))

    assert [f'sqref="A{FIRST + 1}:A{FIRST + READY_ROWS + 1}"', f'sqref="B{FIRST + 1}:B{FIRST + READY_ROWS + 1}"'] == [
        re.search(r'sqref=".*?"', rule)[0]  # type: ignore[index]
        for rule, _ in rules
    ]
    assert [True, False] == ['showErrorMessage="1"' in rule for rule, _ in rules]
    assert "'Lijsten'!$A$1:$A$2" == rules[0][1]


def test_drop_down_offers_what_stands_on_another_sheet() -> None:
    """A row without an id is offered by its name."""
    lists = grids(drawn(NAMES, REFERRING))["Lijsten"]

    assert ["geen", "a", "b"] == [row[-1] for row in lists][:3]


def test_single_cell_can_have_a_drop_down() -> None:
    """On a form each answer is of its own kind."""
    form = Page(title="Vragen", headings=NAMES.headings, rows=NAMES.rows, words={(1, "name"): ("ja",)})

    assert f'sqref="B{FIRST + 2}"' in xml_of(drawn(form), 1)


def test_sheet_with_the_lists_is_out_of_sight() -> None:
    """Nobody needs to see it."""
    assert b'name="Lijsten" sheetId="2" state="hidden"' in parts(drawn(NAMES))["xl/workbook.xml"]


def test_headings_stay_in_sight() -> None:
    """Who scrolls down or to the right still sees of what and of whom the cells are."""
    page = Page(title="Namen", headings=NAMES.headings, rows=(), frozen=2)

    assert f'<pane xSplit="2" ySplit="{FIRST}" topLeftCell="C{FIRST + 1}"' in xml_of(drawn(page), 1)


def test_sheet_that_is_not_too_wide_is_printed_on_one_page_across() -> None:
    """A wider one keeps its first columns on each page, or prints only what fits."""
    wide = tuple(Heading(key=f"k{number}", label=str(number), width=50) for number in range(9))

    assert 'fitToHeight="0"' in xml_of(drawn(NAMES), 1)
    assert 'scale="65"' in xml_of(drawn(Page(title="Breed", headings=wide, rows=())), 1)
    assert 'fitToHeight="0"' in xml_of(drawn(Page(title="Breed", headings=wide, rows=(), printed=3)), 1)


def test_row_is_as_high_as_its_longest_text() -> None:
    """A long text wraps, and is not cut off."""
    heights = re.findall(r'<row r="(\d+)" spans="1:3" ht="([\d.]+)"', xml_of(drawn(NAMES), 1))

    assert ("4", "60") == (heights[-1][0], heights[-1][1])
