"""A workbook drawn: sheets with headings, a line of explanation above each, drop-downs, and the rows."""

import datetime
import io
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

import attrs

from professionele_klachtbehandeling.exchange.workbook.grid import letters

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

HINTS, HEADINGS, FIRST = 0, 1, 2
"""The rows of a sheet: explanation, headings, and where what is filled in begins."""
READY_ROWS: Final = 500
"""How many rows have drop-downs, filled in or not."""
_LINE: Final = 15
"""The height of a line of text, in points."""
_HINT_HEIGHT: Final = 64
_PRINTED_WIDTH: Final = 260
"""Up to how many characters across a sheet is made to fit on the width of one page."""
_ROWS_REFERRED_TO: Final = 200


@attrs.frozen(kw_only=True)
class Heading:
    """A column as it is drawn (kop).

    Attributes:
        key: which cell of a row stands here.
        label: the heading.
        hint: the line of explanation above it.
        width: how wide, in characters.
        choices: what the drop-down offers; empty for no drop-down.
        offers: the columns on other sheets whose cells the drop-down offers as well: title of the sheet and key.
        is_strict: whether only a word from the drop-down may be filled in.
        is_text: whether what is typed stays text, so that no program makes a date or a number of it.
        is_given: whether it is there to be read, not to be filled in.
        band: which of two colours its heading has, so that columns that belong together are seen as one block.
    """

    key: str
    label: str
    hint: str = ""
    width: int = 18
    choices: tuple[str, ...] = ()
    offers: tuple[tuple[str, str], ...] = ()
    is_strict: bool = False
    is_text: bool = True
    is_given: bool = False
    band: int = 0


@attrs.frozen(kw_only=True)
class Page:
    """A sheet as it is drawn (bladzijde).

    Attributes:
        title: what stands on its tab.
        headings: its columns.
        rows: what is filled in, by the key of the column.
        choices: drop-downs of single cells, by row and key, for a form.
        frozen: how many columns stay in sight.
    """

    title: str
    headings: Sequence[Heading]
    rows: Sequence[Mapping[str, str | int]]
    choices: Mapping[tuple[int, str], tuple[str, ...]] = attrs.field(factory=dict)
    frozen: int = 1


def draw_workbook(pages: Sequence[Page], *, lists_title: str, made_on: datetime.date) -> bytes:
    """Return a workbook; the same pages give the same bytes.

    Args:
        pages: the sheets in the order of their tabs.
        lists_title: title of the hidden sheet with the words of the drop-downs.
        made_on: the day that the file says it was made on, since it must say one.
    """
    from xlsxwriter import Workbook

    written = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with Workbook(written, options) as workbook:
        workbook.set_properties({"created": datetime.datetime.combine(made_on, datetime.time())})
        sheets = [(page, workbook.add_worksheet(page.title)) for page in pages]
        lists = _Lists(workbook.add_worksheet(lists_title), lists_title, pages)
        looks = _looks(workbook)
        for page, sheet in sheets:
            _draw(page, sheet, looks, lists)
        lists.sheet.hide()
    return written.getvalue()


def _looks(workbook: "Workbook") -> dict[str, Any]:
    base = {"valign": "top", "text_wrap": True, "font_name": "Calibri", "font_size": 11}
    return {
        "hint": workbook.add_format({**base, "italic": True, "font_size": 9, "font_color": "#404040"}),
        "heading-0": workbook.add_format(
            {**base, "bold": True, "bg_color": "#1F4E79", "font_color": "#FFFFFF", "border": 1}
        ),
        "heading-1": workbook.add_format(
            {**base, "bold": True, "bg_color": "#4A5A28", "font_color": "#FFFFFF", "border": 1}
        ),
        "given-heading": workbook.add_format({**base, "bold": True, "bg_color": "#D9D9D9", "border": 1}),
        "text": workbook.add_format({**base, "num_format": "@"}),
        "number": workbook.add_format(base),
        "given": workbook.add_format({**base, "num_format": "@", "bg_color": "#F2F2F2"}),
    }


@attrs.define
class _Lists:
    """The hidden sheet with the words that drop-downs offer, one list in a column, each list once."""

    sheet: "Worksheet"
    title: str
    pages: Sequence[Page]
    _places: dict[tuple[Any, ...], str] = attrs.field(factory=dict, init=False)

    def place(self, choices: Iterable[str], offers: Sequence[tuple[str, str]] = ()) -> str:
        """Return where a list stands, as a drop-down asks for it; write it where it is new."""
        key = (tuple(choices), tuple(offers))
        if key not in self._places:
            column, row = len(self._places), 0
            for word in key[0]:
                self.sheet.write_string(row, column, word)
                row += 1
            for title, field in offers:
                row = self._offer(column, row, title, field)
            letter = letters(column)
            self._places[key] = f"='{self.title}'!${letter}$1:${letter}${max(row, 1)}"
        return self._places[key]

    def _offer(self, column: int, row: int, title: str, field: str) -> int:
        """Write what follows a column on another sheet, so that what is added there is offered too."""
        page = next(page for page in self.pages if page.title == title)
        letter = letters([heading.key for heading in page.headings].index(field))
        for number in range(_ROWS_REFERRED_TO):
            cell = f"'{title}'!${letter}${FIRST + number + 1}"
            shown = page.rows[number].get(field, "") if number < len(page.rows) else ""
            self.sheet.write_formula(row, column, f'=IF({cell}="","",{cell})', None, str(shown))
            row += 1
        return row


def _draw(page: Page, sheet: "Worksheet", looks: Mapping[str, Any], lists: _Lists) -> None:
    sheet.set_row(HINTS, _HINT_HEIGHT)
    sheet.set_row(HEADINGS, 2 * _LINE)
    last = FIRST + max(len(page.rows), READY_ROWS)
    for place, heading in enumerate(page.headings):
        look = looks["given" if heading.is_given else "text" if heading.is_text else "number"]
        sheet.set_column(place, place, heading.width, look)
        sheet.write_string(HINTS, place, heading.hint, looks["hint"])
        sheet.write_string(
            HEADINGS, place, heading.label, looks["given-heading" if heading.is_given else f"heading-{heading.band}"]
        )
        if heading.choices or heading.offers:
            source = lists.place(heading.choices, heading.offers)
            sheet.data_validation(FIRST, place, last, place, _drop_down(source, heading.is_strict))
    places = {heading.key: place for place, heading in enumerate(page.headings)}
    widths = {heading.key: heading.width for heading in page.headings}
    for number, row in enumerate(page.rows):
        lines = max((_lines(str(value), widths[key]) for key, value in row.items()), default=1)
        if lines > 1:
            sheet.set_row(FIRST + number, lines * _LINE)
        for key, value in row.items():
            if isinstance(value, int):
                sheet.write_number(FIRST + number, places[key], value)
            elif value:
                sheet.write_string(FIRST + number, places[key], value)
    for (number, key), choices in page.choices.items():
        at = FIRST + number, places[key]
        sheet.data_validation(*at, *at, _drop_down(lists.place(choices), is_strict=True))
    sheet.autofilter(HEADINGS, 0, FIRST + max(len(page.rows), 1) - 1, len(page.headings) - 1)
    sheet.freeze_panes(FIRST, page.frozen)
    sheet.set_landscape()
    sheet.set_paper(8)  # A3
    sheet.repeat_rows(HEADINGS)
    if sum(widths.values()) <= _PRINTED_WIDTH:
        sheet.fit_to_pages(1, 0)
    else:
        sheet.repeat_columns(0, page.frozen - 1)


def _lines(shown: str, width: int) -> int:
    """Return about how many lines a text takes in a cell; a little too many is better than a text cut off."""
    return sum(max(1, math.ceil(len(line) * 1.05 / width)) for line in shown.split("\n"))


def _drop_down(source: str, is_strict: bool) -> dict[str, Any]:
    return {"validate": "list", "source": source, "show_error": is_strict}
