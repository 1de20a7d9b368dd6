"""A record of a tree, read from the cells of a row."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

import attrs

from professionele_klachtbehandeling.errors import InvalidInput, Mistake
from professionele_klachtbehandeling.exchange.workbook.cell import from_cell, is_disputed
from professionele_klachtbehandeling.exchange.workbook.column import Column
from professionele_klachtbehandeling.exchange.workbook.filled import Row
from professionele_klachtbehandeling.exchange.workbook.names import Names
from professionele_klachtbehandeling.exchange.workbook.sheet import VALUE, disputed_sheet
from professionele_klachtbehandeling.exchange.workbook.tree import Tree

_UNDISPUTED: Final[Mapping[str, Sequence[Row]]] = {}


@attrs.frozen
class RecordReader:
    """What reads records from rows, and notes in a tree where each value came from and what is wrong with it.

    Attributes:
        made: the tree.
        names: what tasks, parties and doors are called.
        language: the language of the workbook.
    """

    made: Tree
    names: Names
    language: str

    def record(
        self, row: Row, columns: Sequence[Column], path: str, disputed: Mapping[str, Sequence[Row]] = _UNDISPUTED
    ) -> dict[str, Any]:
        """Return the record on a row.

        Args:
            row: the row.
            columns: the columns that are fields of the record.
            path: where the record stands in the tree.
            disputed: per field the rows of the sheet for disputed values that speak of it.
        """
        record: dict[str, Any] = {}
        self.made.cells[path] = row.place(next(one.key for one in columns if not one.is_about_its_row))
        for column in columns:
            if column.is_about_its_row:
                continue
            if column.key in row.cells or column.field in disputed:
                value = self.value(row, column, f"{path}.{column.field}", disputed.get(column.field, ()))
                if value is not None:
                    _put(record, column.field, value)
            elif column.is_required and column.field != "id":
                self.fill_in(column, row.place(column.key))
        return record

    def value(self, row: Row, column: Column, path: str, statements: Sequence[Row] = ()) -> Any:  # noqa: ANN401
        """Return the value in a cell; None where nothing stands there, where it is elsewhere, or cannot be read.

        Args:
            row: the row.
            column: the column.
            path: where the value stands in the tree.
            statements: the rows of the sheet for disputed values that speak of it.
        """
        raw = row.cells.get(column.key)
        place = self.made.cells[path] = row.place(column.key)
        if column.is_factual and is_disputed(raw):
            if column.is_of_records:
                return None
            if len(statements) < 2:
                self._note("no-statements", disputed_sheet().title(self.language), place)
                return None
        elif raw is not None and statements:
            self._note("also-disputed", statements[0].place(VALUE), place)
            return None
        return self._disputed(statements, column, path) if statements else self._read(raw, column, place)

    def fill_in(self, column: Column, place: str) -> None:
        """Note that a cell may not be left empty."""
        self._note("fill-in", column.label(self.language), place)

    def _disputed(self, rows: Sequence[Row], column: Column, path: str) -> dict[str, Any] | None:
        if len(rows) < 2:
            self._note("undisputed", "", rows[0].place(VALUE))
            return None
        statements: list[Any] = []
        for row in rows:
            place = self.made.cells[f"{path}.disputed[{len(statements)}]"] = row.place(VALUE)
            if VALUE not in row.cells:
                self.fill_in(row.sheet.column(VALUE), place)
            statements.append(self._read(row.cells.get(VALUE), column, place))
        return None if None in statements else {"disputed": statements}

    def _read(self, raw: object, column: Column, place: str) -> Any:  # noqa: ANN401 - a node of a tree
        if raw is None:
            return None
        try:
            return from_cell(raw, column, self.language, self.names.resolve)
        except InvalidInput as error:
            self.made.blame(error, place)
        return None

    def _note(self, code: str, found: str, place: str) -> None:
        self.made.mistakes.append(Mistake(code=code, found=found, cell=place))


def _put(record: dict[str, Any], field: str, value: Any) -> None:  # noqa: ANN401 - any node of a tree
    """Put a value in a record, in the record within it where its name has a dot."""
    outer, _, inner = field.partition(".")
    if inner:
        record.setdefault(outer, {})[inner] = value
    else:
        record[outer] = value
