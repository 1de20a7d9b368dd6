"""From a landscape to the rows of its sheets."""

from collections.abc import Iterator, Mapping, Sequence
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
    form_sheet,
    landscape_sheets,
)
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
        self.sheets = {sheet.name: [] for sheet in (form_sheet("municipality"), *landscape_sheets())}
        self._form()
        self._matrix()
        for sheet in landscape_sheets():
            if sheet.name in self.tree and sheet.name != "tasks":
                self._section(sheet)
        self.sheets["evidence"].sort(key=lambda row: self._place(row))
        if self.mistakes:
            raise InvalidInput(self.mistakes)
        return self.sheets

    def _place(self, row: Cells) -> int:
        titles = [section_label(section, self.language) for section in SECTIONS]
        return titles.index(str(row[SECTION]))

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
            self.mistakes += [mistake.under("municipality") for mistake in error.mistakes]

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
        has_id = any(column.field == "id" for column in sheet.columns)
        for index, item in enumerate(self._items(sheet.name)):
            path = f"{sheet.name}[{index}]"
            reference = item["id"] if has_id else str(index + 1)
            row = self._record(item, [column for column in sheet.columns if column.key != NUMBER], path)
            if not has_id:
                row[NUMBER] = index + 1
            self._annex(sheet.name, reference, item, path)
            self._parts(sheet.name, reference, item, path, row)
            self.sheets[sheet.name].append(row)

    def _record(self, record: Mapping[str, Any], columns: Sequence[Column], path: str) -> Cells:
        row: Cells = {}
        for column in columns:
            value = _value(record, column.field)
            if value is None or _is_records(value):
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
            columns = [column for column in evidence_sheet().columns if not column.field.startswith("@")]
            row = {**about, **self._record(evidence, columns, f"{path}.evidence[{number}]")}
            if "field" in evidence:
                row[FIELD] = field_label(section, evidence["field"], self.language)
            self.sheets["evidence"].append(row)
        sheet_name = "tasks" if section == "responsibilities" else section
        (sheet,) = (one for one in landscape_sheets() if one.name == sheet_name)
        seen: set[str] = set()
        for column in sheet.columns:
            if column.section == section and column.field not in seen and not column.field.startswith("@"):
                seen.add(column.field)
                value = _value(record, column.field)
                if not _is_records(value):
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
        for sheet in landscape_sheets():
            if sheet.holder is None or sheet.holder[0] != section or sheet.holder[1] not in item:
                continue
            field = sheet.holder[1]
            value = item[field]
            if isinstance(value, Mapping):
                row[field] = text("word.disputed", self.language)
            readings = value["disputed"] if isinstance(value, Mapping) else [value]
            for number, reading in enumerate(readings, start=1):
                more: Cells = {READING: number} if len(readings) > 1 else {}
                for part in _listed(reading) if isinstance(reading, list) else ([reading] if more else []):
                    self._part(sheet, {ITEM: reference, **more}, part, f"{path}.{field}")

    def _part(self, sheet: Sheet, about: Cells, part: Any, path: str) -> None:  # noqa: ANN401 - a record, or none
        number = len(self.sheets[sheet.name]) + 1
        row: Cells = {NUMBER: number, **about}
        if isinstance(part, Mapping):
            columns = [column for column in sheet.columns if not column.field.startswith("@")]
            row |= self._record(part, columns, path)
            for column in columns:
                self._dispute(sheet.name, str(number), column, part.get(column.field), f"{path}.{column.field}")
        else:
            first = next(column for column in sheet.columns if column.is_required)
            row[first.key] = text("word.none", self.language)
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


def _is_records(value: Any) -> bool:  # noqa: ANN401 - any node of a tree
    """Return whether a value is a list of records, or contradicting lists of them."""
    if isinstance(value, Mapping):
        return any(_is_records(one) for one in value.get("disputed", ()))
    return isinstance(value, list) and any(isinstance(one, Mapping) for one in value)


def titles(language: str) -> Iterator[tuple[Sheet, str]]:
    """Yield the sheets of a landscape with what stands on their tabs, in the order of the tabs."""
    first, *others = landscape_sheets()
    for sheet in (first, form_sheet("municipality"), *others):
        yield sheet, sheet.title(language)
