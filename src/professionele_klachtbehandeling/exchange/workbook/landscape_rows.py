"""From a landscape to the rows of its sheets."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeAlias

import attrs

from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.domain.vocabulary import InputKind
from professionele_klachtbehandeling.errors import InvalidInput, Mistake
from professionele_klachtbehandeling.exchange.converter import converter
from professionele_klachtbehandeling.exchange.formats import with_format
from professionele_klachtbehandeling.exchange.workbook.cell import to_cell
from professionele_klachtbehandeling.exchange.workbook.column import NUMBER, Column
from professionele_klachtbehandeling.exchange.workbook.form import COMPLETE, form_rows, landscape_questions
from professionele_klachtbehandeling.exchange.workbook.sheet import (
    FIELD,
    ITEM,
    READING,
    SECTION,
    VALUE,
    Sheet,
    evidence_sheet,
    item_sheets,
    landscape_sheets,
    parts_of,
)
from professionele_klachtbehandeling.exchange.workbook.subject import columns_about
from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.texts.labels import field_label, section_label, term_label

Cells: TypeAlias = dict[str, str | int]
"""What stands on one row, by the key of the column."""

_KINDS: Final = tuple(kind.value for kind in InputKind)


def in_sheet_order(landscape: Landscape) -> Landscape:
    """Return the same facts, with what has no order of its own in the order in which sheets have it.

    Closed sections come in the order of the sections, and what is said per task and kind by task and then by kind.
    """
    place = {task.id: number for number, task in enumerate(landscape.tasks)}
    order = {kind: number for number, kind in enumerate(InputKind)}
    return attrs.evolve(
        landscape,
        complete=tuple(section for section in SECTIONS if section in landscape.complete),
        tasks=tuple(
            attrs.evolve(task, not_applicable=tuple(sorted(task.not_applicable, key=lambda one: order[one.kind])))
            for task in landscape.tasks
        ),
        responsibilities=tuple(sorted(landscape.responsibilities, key=lambda one: (place[one.task], order[one.kind]))),
    )


def landscape_rows(landscape: Landscape, language: str) -> dict[str, list[Cells]]:
    """Return the rows of every sheet of a landscape, by the name of the sheet.

    Raises:
        InvalidInput: a text cannot stand in a cell: it is too long, or would be read back as something else.
    """
    return _Writing(with_format(converter().unstructure(landscape), Landscape), language).rows()


@attrs.define
class _Writing:
    """One landscape on its way to the sheets."""

    tree: Mapping[str, Any]
    language: str
    sheets: dict[str, list[Cells]] = attrs.field(factory=dict)
    mistakes: list[Mistake] = attrs.field(factory=list)

    def rows(self) -> dict[str, list[Cells]]:
        self.sheets = {sheet.name: [] for sheet in landscape_sheets()}
        self._form()
        self._matrix()
        for sheet in item_sheets():
            self._section(sheet)
        order = {section_label(section, self.language): number for number, section in enumerate(SECTIONS)}
        self.sheets["evidence"].sort(key=lambda row: order[str(row[SECTION])])
        if self.mistakes:
            raise InvalidInput(self.mistakes)
        return self.sheets

    def _form(self) -> None:
        who = self.tree["municipality"]
        answers: dict[Column, Any] = {}
        for question in landscape_questions():
            if question.section == "municipality" and question.field in who:
                answers[question] = who[question.field]
                self._dispute("municipality", "", question, who[question.field], f"municipality.{question.field}")
            elif question.section == COMPLETE and question.field in self.tree.get("complete", ()):
                answers[question] = True
            elif question.section not in {"municipality", COMPLETE}:
                answers[question] = self.tree[question.field]
        try:
            self.sheets["municipality"] = form_rows(answers, landscape_questions(), self.language)
        except InvalidInput as error:
            self.mistakes += error.mistakes

    def _matrix(self) -> None:
        (matrix, *_) = landscape_sheets()
        cells = {(one["task"], one["kind"]): number for number, one in enumerate(self._items("responsibilities"))}
        for index, task in enumerate(self._items("tasks")):
            row = self._record(task, [column for column in matrix.columns if not column.kind], f"tasks[{index}]")
            self._annex("tasks", task["id"], task, f"tasks[{index}]")
            for kind in _KINDS:
                row |= self._cell(matrix, task, kind, cells.get((task["id"], kind)))
            self.sheets["tasks"].append(row)

    def _cell(self, matrix: Sheet, task: Mapping[str, Any], kind: str, index: int | None) -> Cells:
        """Return what stands in the matrix for a task and a kind: why not applicable, who answers, who handles."""
        columns = [column for column in matrix.columns if column.kind and column.kind.value == kind]
        owners = f"owners/{kind}"
        row: Cells = {}
        if index is not None:
            path = f"responsibilities[{index}]"
            item = self._items("responsibilities")[index]
            row = self._record(item, columns, path)
            self._annex("responsibilities", f"{task['id']}/{kind}", item, path)
            if not row:
                row[owners] = text("word.unknown", self.language)
        reasons = [
            text(
                "sheet.not-applicable",
                self.language,
                reason=term_label("inapplicability", one["reason"], self.language),
            )
            for one in _listed(task.get("not_applicable"))
            if one["kind"] == kind
        ]
        if reasons:
            row[owners] = "; ".join([*reasons, *([str(row[owners])] if owners in row else [])])
        return row

    def _section(self, sheet: Sheet) -> None:
        for index, item in enumerate(self._items(sheet.name)):
            path = f"{sheet.name}[{index}]"
            reference = item["id"] if sheet.has_id else str(index + 1)
            row = self._record(item, sheet.columns, path)
            if not sheet.has_id:
                row[NUMBER] = index + 1
            self._annex(sheet.name, reference, item, path)
            self._parts(sheet.name, reference, item, path, row)
            self.sheets[sheet.name].append(row)

    def _record(self, record: Mapping[str, Any], columns: Sequence[Column], path: str) -> Cells:
        row: Cells = {}
        for column in columns:
            value = None if column.is_about_its_row else _value(record, column.field)
            if value is None or (column.is_of_records and not isinstance(value, str)):
                continue
            try:
                row[column.key] = to_cell(value, column, self.language)
            except InvalidInput as error:
                self.mistakes += [mistake.under(f"{path}.{column.field}") for mistake in error.mistakes]
        return row

    def _annex(self, section: str, reference: str, record: Mapping[str, Any], path: str) -> None:
        """Write what sources say of an item, and on which of its facts they contradict each other."""
        about: Cells = {SECTION: section_label(section, self.language), ITEM: reference}
        for number, evidence in enumerate(_listed(record.get("evidence"))):
            row = {**about, **self._record(evidence, evidence_sheet().columns, f"{path}.evidence[{number}]")}
            if "field" in evidence:
                row[FIELD] = field_label(section, evidence["field"], self.language)
            self.sheets["evidence"].append(row)
        self._disputes(section, reference, record, path)

    def _disputes(self, section: str, reference: str, record: Mapping[str, Any], path: str) -> None:
        for column in columns_about(section):
            if not column.is_of_records:
                value = _value(record, column.field)
                self._dispute(section, reference, column, value, f"{path}.{column.field}")

    def _dispute(self, section: str, reference: str, column: Column, value: Any, path: str) -> None:  # noqa: ANN401
        if not isinstance(value, Mapping):
            return
        for number, statement in enumerate(value["disputed"]):
            row: Cells = {SECTION: section_label(section, self.language), ITEM: reference}
            row[FIELD] = field_label(section, column.field, self.language)
            try:
                row[VALUE] = to_cell(statement, column, self.language)
            except InvalidInput as error:
                self.mistakes += [mistake.under(f"{path}.disputed[{number}]") for mistake in error.mistakes]
            self.sheets["disputed"].append(row)

    def _parts(self, section: str, reference: str, item: Mapping[str, Any], path: str, row: Cells) -> None:
        """Write the records within an item on their own sheet; disputed lists of them as numbered readings."""
        for sheet, field in parts_of(section):
            value = item.get(field)
            if isinstance(value, Mapping):
                row[field] = text("word.disputed", self.language)
                for number, reading in enumerate(value["disputed"], start=1):
                    for part in reading if isinstance(reading, list) else (reading,):
                        self._part(sheet, {ITEM: reference, READING: number}, part, f"{path}.{field}")
            for part in _listed(value):
                self._part(sheet, {ITEM: reference}, part, f"{path}.{field}")

    def _part(self, sheet: Sheet, about: Cells, part: Any, path: str) -> None:  # noqa: ANN401 - a record, or none
        number = len(self.sheets[sheet.name]) + 1
        row: Cells = {NUMBER: number, **about}
        if isinstance(part, Mapping):
            row |= self._record(part, sheet.columns, path)
            self._disputes(sheet.name, str(number), part, path)
        else:
            row[sheet.first_required.key] = text("word.none", self.language)
        self.sheets[sheet.name].append(row)

    def _items(self, section: str) -> list[Mapping[str, Any]]:
        return _listed(self.tree.get(section))


def _listed(value: Any) -> list[Any]:  # noqa: ANN401 - any node of a tree
    return value if isinstance(value, list) else []


def _value(record: Mapping[str, Any], field: str) -> Any:  # noqa: ANN401 - any node of a tree
    value: Any = record
    for name in field.split("."):
        value = value.get(name) if isinstance(value, Mapping) else None
    return value
