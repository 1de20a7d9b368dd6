"""A tree of fields, lists and scalars that was gathered from cells."""

import re
from collections.abc import Iterable
from typing import Any, Final

import attrs

from professionele_klachtbehandeling.errors import InvalidInput, Mistake
from professionele_klachtbehandeling.exchange.formats import kind_of

_TOLD_BY_CELL: Final = frozenset({"missing", "no-format"})
"""What the reader of the tree says of a field that is not there; the cell that is empty has been told of by then."""
_EXPECTED: Final = {"landscape": "facts-expected", "ratings": "ratings-expected"}
"""What is said of a workbook that is of another kind than was asked for."""


@attrs.define
class Tree:
    """What a workbook says (boom), in the same fields, lists and scalars as a YAML file.

    Attributes:
        fields: the tree.
        cells: per path in it the cell it comes from.
        mistakes: what is wrong with cells, each with its cell.
        titles: the sheets, in the order of their tabs.
    """

    fields: dict[str, Any] = attrs.field(factory=dict)
    cells: dict[str, str] = attrs.field(factory=dict)
    mistakes: list[Mistake] = attrs.field(factory=list)
    titles: tuple[str, ...] = ()

    def blame(self, error: InvalidInput, cell: str) -> None:
        """Note what is wrong with a cell."""
        self.mistakes += (attrs.evolve(mistake, cell=cell, path="") for mistake in error.mistakes)

    def cell_of(self, path: str) -> str:
        """Return the cell of a field, or of the nearest field around it; empty where it comes from no cell.

        >>> Tree(cells={"tasks[0]": "Taken!A3", "tasks[0].name": "Taken!B3"}).cell_of("tasks[0].name[1]")
        'Taken!B3'
        """
        while path:
            if path in self.cells:
                return self.cells[path]
            path = path[: max(path.rfind("."), path.rfind("["), 0)]
        return ""

    def placed(self, mistakes: Iterable[Mistake]) -> list[Mistake]:
        """Return these mistakes and those of cells, each once and with its cell, in the order of sheets and rows."""
        found = list(self.mistakes)
        for mistake in mistakes:
            if mistake.cell or not (mistake.code in _TOLD_BY_CELL and self.mistakes):
                cell = mistake.cell or self.cell_of(mistake.path)
                # One cell may stand for many fields, such as the date of all ratings.
                found.append(attrs.evolve(_in_words(mistake), cell=cell, path="" if cell else mistake.path))
        return sorted(dict.fromkeys(found), key=self._order)

    def _order(self, mistake: Mistake) -> tuple[int, int, int, str]:
        sheet = self.titles.index(mistake.sheet) if mistake.sheet in self.titles else -1
        column, row = re.fullmatch(r"(?:.*!)?([A-Z]*)(\d*).*", mistake.cell, re.DOTALL).groups()  # type: ignore[union-attr]
        return sheet, int(row or 0), len(column), column


def _in_words(mistake: Mistake) -> Mistake:
    """Return a mistake without the words that only a text file has for sections and kinds of file."""
    if mistake.code == "double":
        return attrs.evolve(mistake, code="twice", noun="")
    found, expected = kind_of(mistake.found), kind_of(mistake.noun)
    if mistake.code == "other-format" and found and found != expected and expected in _EXPECTED:
        return Mistake(code=_EXPECTED[expected], path=mistake.path)
    return mistake
