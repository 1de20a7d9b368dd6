"""The hidden sheet with what drop-downs offer: fixed words, and what was filled in on other sheets."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

import attrs

from professionele_klachtbehandeling.exchange.workbook.grid import letters

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

ROWS_OFFERED: Final = 100
"""How many rows of another sheet a drop-down follows, filled in or not; what comes after those can be typed."""

Word = str | int


@attrs.frozen
class Offer:
    """The cells of two columns on another sheet (aanbod): of each row the first that is filled in is offered.

    Attributes:
        title: the sheet.
        columns: where the two columns stand, counted from 0.
        first: the row on which its rows begin, counted from 0.
        words: what the rows offer now.
    """

    title: str
    columns: tuple[int, int]
    first: int
    words: tuple[str, ...]

    def formula(self, number: int) -> str:
        """Return what follows one of its rows, also when rows are deleted, moved or sorted."""
        ids, names = (self._cell(column, number) for column in self.columns)
        return f'=IFERROR(IF({ids}<>"",{ids},{names}&""),"")'

    def _cell(self, column: int, number: int) -> str:
        letter = letters(column)
        return f"INDEX('{self.title}'!${letter}${self.first + 1}:${letter}${self.first + ROWS_OFFERED},{number})"


@attrs.define
class Choices:
    """The lists of the drop-downs of a workbook (keuzelijsten): each list once, in a column of its own.

    Attributes:
        sheet: the sheet on which they stand.
        title: what stands on its tab.
    """

    sheet: "Worksheet"
    title: str
    _columns: int = attrs.field(default=0, init=False)
    _sources: dict[tuple[tuple[Word, ...], tuple[Offer, ...]], str] = attrs.field(factory=dict, init=False)
    _offered: dict[tuple[Offer, ...], int] = attrs.field(factory=dict, init=False)

    def source(self, words: Sequence[Word], offers: Sequence[Offer] = ()) -> str:
        """Return where a drop-down finds fixed words and what other sheets offer; a new list is written first."""
        key = (tuple(words), tuple(offers))
        if key not in self._sources:
            self._sources[key] = self._listed(*key)
        return self._sources[key]

    def _listed(self, words: tuple[Word, ...], offers: tuple[Offer, ...]) -> str:
        if not offers:
            return f"={self._range(self._column(words), max(len(words), 1))}"
        offered, last = self._without_gaps(offers), ROWS_OFFERED * len(offers)
        column = self._column(words) if words else offered
        if words:
            filled = [word for offer in offers for word in offer.words if word]
            for number in range(last):
                shown = filled[number] if number < len(filled) else ""
                self.sheet.write_formula(len(words) + number, column, f"={letters(offered)}{number + 1}", None, shown)
        whole = self._range(column, len(words) + last)
        # What is not filled in yet comes last, and is left out: a drop-down with blanks in it opens at the blanks.
        return f'=OFFSET({self._range(column, 1)},0,0,MAX(1,SUMPRODUCT(--({whole}<>""))),1)'

    def _without_gaps(self, offers: tuple[Offer, ...]) -> int:
        """Return the column with what sheets offer, one below the other: first all their rows, then those filled in."""
        if offers in self._offered:
            return self._offered[offers]
        rows, counts, found = self._column(()), self._column(()), self._column(())
        last = ROWS_OFFERED * len(offers)
        every = [(offer, number) for offer in offers for number in range(1, ROWS_OFFERED + 1)]
        filled: list[str] = []
        row, count = letters(rows), letters(counts)
        for place, (offer, number) in enumerate(every):
            shown = offer.words[number - 1] if number <= len(offer.words) else ""
            filled += [shown] if shown else []
            self.sheet.write_formula(place, rows, offer.formula(number), None, shown)
            so_far = f"{count}{place}+" if place else ""
            self.sheet.write_formula(place, counts, f'={so_far}IF({row}{place + 1}<>"",1,0)', None, len(filled))
        where = f"${row}$1:${row}${last},MATCH({{}},${count}$1:${count}${last},0)"
        for place in range(last):
            shown = filled[place] if place < len(filled) else ""
            self.sheet.write_formula(place, found, f'=IFERROR(INDEX({where.format(place + 1)}),"")', None, shown)
        self._offered[offers] = found
        return found

    def _column(self, words: Sequence[Word]) -> int:
        """Return a new column with words on its first rows."""
        column, self._columns = self._columns, self._columns + 1
        for row, word in enumerate(words):
            if isinstance(word, int):
                self.sheet.write_number(row, column, word)
            else:
                self.sheet.write_string(row, column, word)
        return column

    def _range(self, column: int, last: int) -> str:
        letter = letters(column)
        return f"'{self.title}'!${letter}$1" + (f":${letter}${last}" if last > 1 else "")
