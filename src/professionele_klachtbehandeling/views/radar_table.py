"""The table beside the wheel of the radar: each spearhead by its name, with its level, both tracks, and a remark."""

from collections.abc import Sequence
from typing import Final

import attrs

from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.views.lettering import Lettering
from professionele_klachtbehandeling.views.letters import Letters
from professionele_klachtbehandeling.views.radar_spokes import Spoke
from professionele_klachtbehandeling.views.radar_words import told_remark
from professionele_klachtbehandeling.views.row_words import told_level
from professionele_klachtbehandeling.views.rows import Row
from professionele_klachtbehandeling.views.said import both_said
from professionele_klachtbehandeling.views.sheet import Sheet

_WIDEST_ID: Final = 1.2
_NARROWEST_NAME: Final = 1.6
_BETWEEN: Final = 0.18
_PADDING: Final = 0.16
_RULE: Final = 0.8


@attrs.frozen
class _Line:
    """A spearhead with its words broken into lines; `main` is how high they are without the remark."""

    row: Row
    id: tuple[str, ...]
    name: tuple[str, ...]
    remark: tuple[str, ...]
    main: float
    height: float


@attrs.frozen(kw_only=True)
class Table:
    """The spearheads as a table (tabel).

    Attributes:
        letters: the letters used.
        language: `nl` or `en`.
        lines: the spearheads, in the order of the model.
        columns: how wide the columns are: id, name, level, facts and ratings.
    """

    letters: Letters
    language: str
    lines: tuple[_Line, ...]
    columns: tuple[float, ...]

    @classmethod
    def of(cls, spokes: Sequence[Spoke], letters: Letters, width: float, language: str) -> "Table":
        """Return the table of these spearheads, as wide as asked, or wider where the words do not fit."""
        rows = [spoke.row for spoke in spokes]
        ids = min(max((letters.bold.width(row.id) for row in rows), default=0.0), _WIDEST_ID) + _BETWEEN
        levels = [told_level(row, language) for row in rows]
        level = max(
            letters.small.width(text("chart.level", language)),
            *(_level_lettering(word, letters).width(word) for word in levels),
            0.0,
        )
        tracks = max(
            *(letters.small.width(text(f"chart.radar.column-{track}", language)) for track in ("facts", "rated")),
            *(said.width for row in rows for said in both_said(row, letters, language)),
        )
        others = (level + _BETWEEN, tracks + _BETWEEN, tracks)
        name = max(width - ids - sum(others), _NARROWEST_NAME)
        lines = tuple(_line(spoke, letters, name - _BETWEEN, name + sum(others), language) for spoke in spokes)
        return cls(letters=letters, language=language, lines=lines, columns=(ids, name, *others))

    @property
    def width(self) -> float:
        """How wide it is."""
        return sum(self.columns)

    @property
    def height(self) -> float:
        """How high it is."""
        return self._head + sum(line.height for line in self.lines)

    @property
    def _head(self) -> float:
        return self.letters.small.leading + _BETWEEN / 2

    def draw(self, sheet: Sheet, left: float, top: float) -> None:
        """Draw it to the right of a place and below a height."""
        theme, small = sheet.theme, self.letters.small
        name, level, facts, rated = (left + sum(self.columns[: number + 1]) for number in range(4))
        for key, x in (
            ("chart.radar.column-spearhead", left),
            ("chart.level", level),
            ("chart.radar.column-facts", facts),
            ("chart.radar.column-rated", rated),
        ):
            middle = top + small.leading / 2
            sheet.write(x, middle, [text(key, self.language)], small, theme.quiet_ink, label="column")
        y = top + self._head
        for line in self.lines:
            row, middle, under = line.row, y + (_PADDING + line.main) / 2, y + _PADDING / 2 + line.main
            sheet.line((left, y), (left + self.width, y), theme.rule, _RULE, label="rule")
            sheet.write(left, middle, line.id, self.letters.bold, theme.ink, label=f"{row.id} id")
            sheet.write(name, middle, line.name, self.letters.bold, theme.ink, label=f"{row.id} name")
            told = told_level(row, self.language)
            sheet.write(level, middle, [told], _level_lettering(told, self.letters), theme.ink, label=f"{row.id} level")
            for said, x in zip(both_said(row, self.letters, self.language), (facts, rated), strict=True):
                said.draw(sheet, x, middle, f"{row.id} {said.track} told")
            middle = under + small.height(line.remark) / 2
            sheet.write(name, middle, line.remark, small, theme.quiet_ink, label=f"{row.id} remark")
            y += line.height
        sheet.line((left, y), (left + self.width, y), theme.rule, _RULE, label="rule")


def _level_lettering(word: str, letters: Letters) -> Lettering:
    """Return a large letter for levels, and a smaller one for the longer words where there is none."""
    return letters.large if word[0].isdigit() else letters.bold


def _line(spoke: Spoke, letters: Letters, name_width: float, remark_width: float, language: str) -> _Line:
    row = spoke.row
    name = letters.bold.lines(row.name, name_width)
    told_id = letters.bold.lines(row.id, _WIDEST_ID)
    remark = letters.small.lines(told_remark(spoke, language), remark_width)
    main = max(letters.bold.height(name), letters.bold.height(told_id), letters.large.leading)
    return _Line(row, told_id, name, remark, main, main + letters.small.height(remark) + _PADDING)
