"""The records that are part of an item, such as the deliveries of an agreement, read from a sheet of their own."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs

from professionele_klachtbehandeling.errors import InvalidInput, Mistake
from professionele_klachtbehandeling.exchange.shapes import SHAPES
from professionele_klachtbehandeling.exchange.workbook.annex import Annex
from professionele_klachtbehandeling.exchange.workbook.cell import is_disputed
from professionele_klachtbehandeling.exchange.workbook.column import NUMBER
from professionele_klachtbehandeling.exchange.workbook.filled import Filled, Row
from professionele_klachtbehandeling.exchange.workbook.record import RecordReader
from professionele_klachtbehandeling.exchange.workbook.references import References
from professionele_klachtbehandeling.exchange.workbook.sheet import ITEM, READING, Sheet, part_sheets, parts_of


@attrs.frozen
class Parts:
    """The rows on sheets of parts, by the row on another sheet that they are part of (onderdelen)."""

    rows: Mapping[tuple[str, str], Sequence[Row]]
    reader: RecordReader
    disputed: Annex

    def add(self, section: str, reference: str, row: Row, item: dict[str, Any], path: str) -> None:
        """Add to an item the records that are part of it.

        Args:
            section: the section of the item.
            reference: how its row is referred to.
            row: its row.
            item: the item.
            path: where the item stands in the tree.
        """
        for sheet, field in parts_of(section):
            rows = self.rows.get((sheet.name, reference), ())
            value = self._value(sheet, rows, row, f"{path}.{field}")
            if value is not None:
                item[field] = value

    def _value(self, sheet: Sheet, rows: Sequence[Row], row: Row, path: str) -> Any:  # noqa: ANN401
        """Return a list of records, or numbered readings of it that contradict each other."""
        field = path.rpartition(".")[2]
        raw = row.cells.get(field)
        readings = dict.fromkeys(one.text(READING) for one in rows)
        if is_disputed(raw) and len(readings) < 2:
            self._note("no-readings", sheet.title(self.reader.language), row.place(field))
        elif rows and raw is not None and not is_disputed(raw):
            self._note("also-disputed", rows[0].place(ITEM), row.place(field))
        elif len(readings) > 1 and "" in readings:
            # Which reading such a row belongs to nobody knows; taken as one of its own it would be one source too many.
            for one in rows:
                if not one.text(READING):
                    self.reader.fill_in(sheet.column(READING), one.place(READING))
        elif len(readings) > 1:
            return {
                "disputed": [
                    self._reading(
                        sheet, [one for one in rows if one.text(READING) == reading], f"{path}.disputed[{at}]"
                    )
                    for at, reading in enumerate(readings)
                ]
            }
        elif rows:
            return self._reading(sheet, rows, path)
        return None

    def _reading(self, sheet: Sheet, rows: Sequence[Row], path: str) -> Any:  # noqa: ANN401
        """Return the records on some rows; a single row may also say that there are none."""
        first = sheet.first_required.key
        if sheet.has_readings and len(rows) == 1 and (shape := SHAPES.get(rows[0].text(first).lower())) is not None:
            self.reader.made.cells[path] = rows[0].place(first)
            return shape.value
        return [
            self.reader.record(row, sheet.columns, f"{path}[{at}]", self.disputed.about(sheet.name, row.text(NUMBER)))
            for at, row in enumerate(rows)
        ]

    def _note(self, code: str, found: str, place: str) -> None:
        self.reader.made.mistakes.append(Mistake(code=code, found=found, cell=place))


def read_parts(sheets: Mapping[str, Filled], references: References, reader: RecordReader, disputed: Annex) -> Parts:
    """Return the rows on sheets of parts by what they are part of; a row that is part of nothing is a mistake.

    Args:
        sheets: the sheets by name.
        references: how rows are referred to.
        reader: what reads a row.
        disputed: the sheet for disputed values.
    """
    rows: dict[tuple[str, str], list[Row]] = {}
    for sheet in part_sheets():
        for row, reference in _held(sheet, sheets[sheet.name], references, reader):
            rows.setdefault((sheet.name, reference), []).append(row)
    return Parts(rows, reader, disputed)


def _held(sheet: Sheet, filled: Filled, references: References, reader: RecordReader) -> Iterator[tuple[Row, str]]:
    """Yield each row with the row on another sheet that it is part of."""
    holder = sheet.holder[0] if sheet.holder else ""
    for row in filled.rows:
        try:
            yield row, references.find(holder, row.needed(ITEM, reader.language))
        except InvalidInput as error:
            reader.made.blame(error, row.place(ITEM))
