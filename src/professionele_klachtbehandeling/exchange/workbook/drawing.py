"""A workbook drawn: sheets with headings, a line of explanation above each, drop-downs, and the rows."""

import datetime
import io
import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

import attrs

from professionele_klachtbehandeling.exchange.workbook.choices import ROWS_OFFERED, Choices, Offer, Word

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

LEGEND, HINTS, HEADINGS, FIRST = 0, 1, 2, 3
"""The rows of a sheet: what holds for all of it, what explains each column, the headings, and the first of the rest."""
READY_ROWS: Final = 500
"""How many rows have drop-downs, filled in or not."""
_LINE: Final = 15
"""The height of a line of text, in points."""
_HINT_LINE: Final = 12
_HINT_LETTERS: Final = 1.15
"""How many letters of a hint, which are smaller, take the room of one letter."""
_PRINTED_WIDTH: Final = 260
"""Up to how many letters across a sheet is made to fit on the width of one page."""

_TEXT: Final = 49
"""The number of the format that keeps what is typed as a text, the same in every program."""
_SCALE: Final = 65
"""The size at which a wider sheet is printed, as a percentage."""


@attrs.frozen(kw_only=True)
class Heading:
    """A column as it is drawn (kop).

    Attributes:
        key: which cell of a row stands here.
        label: the heading.
        hint: the line of explanation above it.
        width: how wide, in letters.
        words: what the drop-down offers in any case; empty for no drop-down.
        offers: the rows of other sheets that the drop-down offers as well: title of the sheet, and the keys of two
            columns, of which the first that is filled in is offered.
        is_strict: whether only a word from the drop-down may be filled in.
        is_text: whether what is typed stays text, so that no program makes a date or a number of it.
        is_given: whether it is there to be read, not to be filled in.
        band: which of two colours its heading has, so that columns that belong together are seen as one block.
    """

    key: str
    label: str
    hint: str = ""
    width: int = 18
    words: tuple[Word, ...] = ()
    offers: tuple[tuple[str, str, str], ...] = ()
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
        legend: what holds for the whole sheet, in one line above all.
        words: drop-downs of single cells, by row and key, for a form.
        frozen: how many columns stay in sight.
        printed: how many columns are printed; 0 for all.
    """

    title: str
    headings: Sequence[Heading]
    rows: Sequence[Mapping[str, str | int]]
    legend: str = ""
    words: Mapping[tuple[int, str], tuple[str, ...]] = attrs.field(factory=dict)
    frozen: int = 1
    printed: int = 0


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
        lists = workbook.add_worksheet(lists_title)
        lists.hide()
        choices = Choices(lists, lists_title)
        looks = _looks(workbook)
        by_title = {page.title: page for page in pages}
        for page, sheet in sheets:
            _draw_headings(page, sheet, looks)
            _draw_rows(page, sheet)
            _draw_drop_downs(page, sheet, choices, by_title)
            _lay_out(page, sheet)
    return written.getvalue()


def _looks(workbook: "Workbook") -> dict[str, Any]:
    font = {"font_name": "Calibri", "font_size": 11}
    base = {**font, "valign": "top", "text_wrap": True}
    white = {**base, "bold": True, "font_color": "#FFFFFF", "border": 1}
    return {
        "legend": workbook.add_format({**font, "font_color": "#1F4E79"}),
        "hint": workbook.add_format({**base, "italic": True, "font_size": 9, "font_color": "#404040"}),
        "heading-0": workbook.add_format({**white, "bg_color": "#1F4E79"}),
        "heading-1": workbook.add_format({**white, "bg_color": "#4A5A28"}),
        "given-heading": workbook.add_format({**base, "bold": True, "bg_color": "#D9D9D9", "border": 1}),
        "text": workbook.add_format({**base, "num_format": _TEXT}),
        "number": workbook.add_format(base),
        "given": workbook.add_format({**base, "num_format": _TEXT, "bg_color": "#F2F2F2"}),
    }


def _draw_headings(page: Page, sheet: "Worksheet", looks: Mapping[str, Any]) -> None:
    sheet.set_row(LEGEND, 2 * _LINE, looks["legend"])
    sheet.write_string(LEGEND, 0, page.legend, looks["legend"])
    hints = max(_lines(heading.hint, math.floor(heading.width * _HINT_LETTERS)) for heading in page.headings)
    sheet.set_row(HINTS, hints * _HINT_LINE + 3)
    sheet.set_row(HEADINGS, max(_lines(heading.label, heading.width - 2) for heading in page.headings) * _LINE)
    for place, heading in enumerate(page.headings):
        look = "given" if heading.is_given else "text" if heading.is_text else "number"
        sheet.set_column(place, place, heading.width, looks[look])
        sheet.write_string(HINTS, place, heading.hint, looks["hint"])
        look = "given-heading" if heading.is_given else f"heading-{heading.band}"
        sheet.write_string(HEADINGS, place, heading.label, looks[look])


def _draw_rows(page: Page, sheet: "Worksheet") -> None:
    places = {heading.key: (place, heading.width) for place, heading in enumerate(page.headings)}
    for number, row in enumerate(page.rows, start=FIRST):
        lines = max((_lines(str(value), places[key][1]) for key, value in row.items()), default=1)
        if lines > 1:
            sheet.set_row(number, lines * _LINE)
        for key, value in row.items():
            if isinstance(value, int):
                sheet.write_number(number, places[key][0], value)
            elif value:
                sheet.write_string(number, places[key][0], value)


def _draw_drop_downs(page: Page, sheet: "Worksheet", choices: Choices, pages: Mapping[str, Page]) -> None:
    last = FIRST + max(len(page.rows), READY_ROWS)
    places = {heading.key: place for place, heading in enumerate(page.headings)}
    for place, heading in enumerate(page.headings):
        if heading.words or heading.offers:
            source = choices.source(heading.words, [_offer(pages[title], *keys) for title, *keys in heading.offers])
            rule = {"validate": "list", "source": source, "show_error": heading.is_strict}
            sheet.data_validation(FIRST, place, last, place, rule)
    for (number, key), words in page.words.items():
        at = FIRST + number, places[key]
        sheet.data_validation(*at, *at, {"validate": "list", "source": choices.source(words)})


def _offer(page: Page, first: str, second: str) -> Offer:
    keys = [heading.key for heading in page.headings]
    words = tuple(str(row.get(first) or row.get(second) or "") for row in page.rows[:ROWS_OFFERED])
    return Offer(page.title, (keys.index(first), keys.index(second)), FIRST, words)


def _lay_out(page: Page, sheet: "Worksheet") -> None:
    """Keep headings in sight, on the screen and on paper, and print a sheet that is not too wide on one page across."""
    last = FIRST + max(len(page.rows), 1) - 1
    sheet.autofilter(HEADINGS, 0, last, len(page.headings) - 1)
    sheet.freeze_panes(FIRST, page.frozen)
    sheet.set_landscape()
    sheet.set_paper(8)  # A3
    sheet.repeat_rows(HEADINGS)
    sheet.hide_gridlines(0)
    printed = page.printed or len(page.headings)
    if page.printed:
        sheet.print_area(LEGEND, 0, last, printed - 1)
    if sum(heading.width for heading in page.headings[:printed]) <= _PRINTED_WIDTH:
        sheet.fit_to_pages(1, 0)
    else:
        sheet.set_print_scale(_SCALE)
        sheet.repeat_columns(0, page.frozen - 1)


def _lines(shown: str, width: int) -> int:
    """Return about how many lines a text takes in a cell; a little too many is better than a text cut off."""
    return sum(max(1, math.ceil(len(line) * 1.1 / width)) for line in shown.split("\n"))
