"""From the rows of sheets to the tree of a landscape, with the cell that each part of it comes from."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import attrs

from professionele_klachtbehandeling.domain.landscape import SECTIONS
from professionele_klachtbehandeling.domain.vocabulary import MUNICIPAL_PARTIES, InputKind
from professionele_klachtbehandeling.errors import InvalidInput, Mistake
from professionele_klachtbehandeling.exchange.shapes import SHAPES
from professionele_klachtbehandeling.exchange.workbook.annex import Annex, read_annex
from professionele_klachtbehandeling.exchange.workbook.cell import from_cell, is_disputed, pieces, term_of
from professionele_klachtbehandeling.exchange.workbook.column import NUMBER, Column
from professionele_klachtbehandeling.exchange.workbook.filled import Filled, Row
from professionele_klachtbehandeling.exchange.workbook.form import COMPLETE, Answers
from professionele_klachtbehandeling.exchange.workbook.names import SORTS, Names, id_from
from professionele_klachtbehandeling.exchange.workbook.sheet import (
    FIELD,
    ITEM,
    READING,
    VALUE,
    Sheet,
    inapplicability_column,
    landscape_sheets,
)
from professionele_klachtbehandeling.exchange.workbook.tree import Tree

_NOT_APPLICABLE: Final = ("n.v.t.", "nvt", "n/a")
_KINDS: Final = tuple(kind.value for kind in InputKind)


def landscape_tree(answers: Answers, sheets: Mapping[str, Filled], language: str) -> Tree:
    """Return the tree of a landscape.

    Args:
        answers: what the form says.
        sheets: the other sheets by name.
        language: the language of the workbook.
    """
    return _Reading(sheets, language).tree(answers)


@attrs.define
class _Reading:
    """One workbook on its way to a tree."""

    sheets: Mapping[str, Filled]
    language: str
    names: Names = attrs.field(factory=Names)
    made: Tree = attrs.field(factory=Tree)
    ids: dict[str, list[str]] = attrs.field(factory=dict)
    evidence: Annex = attrs.field(init=False)
    disputed: Annex = attrs.field(init=False)

    def tree(self, answers: Answers) -> Tree:
        self.ids = {section: self._ids(section) for section in self.sheets if self._has_id(section)}
        for section, sorts in SORTS.items():
            for row, id_ in zip(self.sheets[section].rows, self.ids[section], strict=True):
                aliases = pieces(row.text("aliases")) if row.text("aliases") else []
                self.names.add(sorts, id_, [row.text("name"), *aliases])
        references = self._references()
        items = {section: known for section, known in references.items() if section in SECTIONS}
        self.evidence = read_annex(self.sheets["evidence"], items, self.names, self.language)
        self.disputed = read_annex(self.sheets["disputed"], references, self.names, self.language)
        self.made.mistakes += [*self.evidence.mistakes, *self.disputed.mistakes, *self._strays(references)]
        self._form(answers)
        self._matrix()
        for sheet in landscape_sheets():
            if sheet.holder is None and sheet.name not in {"tasks", "evidence", "disputed"}:
                self._section(sheet)
        return self.made

    def _references(self) -> dict[str, Sequence[str]]:
        """Return, per section, how its rows are referred to: by id, by number, or as task and kind."""
        found: dict[str, Sequence[str]] = {"municipality": [""]}
        for section in SECTIONS:
            if section == "responsibilities":
                found[section] = [f"{task}/{kind}" for task in self.ids["tasks"] for kind in _KINDS]
            else:
                found[section] = self.ids.get(section) or [row.text(NUMBER) for row in self.sheets[section].rows]
        for sheet in landscape_sheets():
            if sheet.holder is not None:
                found[sheet.name] = [row.text(NUMBER) for row in self.sheets[sheet.name].rows]
        return found

    def _has_id(self, section: str) -> bool:
        return any(
            sheet.name == section and any(one.field == "id" for one in sheet.columns) for sheet in landscape_sheets()
        )

    def _ids(self, section: str) -> list[str]:
        """Return the id of each row; one that is left out is made from the name, or from the title of the sheet."""
        given = {row.text("id") for row in self.sheets[section].rows}
        taken = {*given, *MUNICIPAL_PARTIES}
        ids = []
        for row in self.sheets[section].rows:
            id_ = row.text("id") or id_from(row.text("name") or self.sheets[section].title, taken.__contains__)
            taken.add(id_)
            ids.append(id_)
        return ids

    def _form(self, answers: Answers) -> None:
        municipality: dict[str, Any] = {}
        complete: list[str] = []
        for question, value in answers.values.items():
            if question.section == COMPLETE:
                if value:
                    self.made.cells[f"complete[{len(complete)}]"] = answers.places[question]
                    complete.append(question.field)
            elif question.section == "municipality":
                path = f"municipality.{question.field}"
                self.made.cells[path] = answers.places[question]
                rows = self.disputed.statements("municipality", "", question.field)
                municipality[question.field] = self._disputed(rows, question, path) if is_disputed(value) else value
            else:
                self.made.fields[question.field] = value
                self.made.cells[question.field] = answers.places[question]
        self.made.fields["municipality"] = municipality
        if complete:
            self.made.fields["complete"] = complete

    def _matrix(self) -> None:
        tasks: list[dict[str, Any]] = []
        responsibilities: list[dict[str, Any]] = []
        for row, id_ in zip(self.sheets["tasks"].rows, self.ids["tasks"], strict=True):
            path = f"tasks[{len(tasks)}]"
            task = self._item(row, [column for column in row.sheet.columns if not column.kind], path, "tasks", id_)
            for kind in _KINDS:
                columns = [column for column in row.sheet.columns if column.kind and column.kind.value == kind]
                cell = f"responsibilities[{len(responsibilities)}]"
                reasons, owners = self._reasons(row, kind)
                if reasons:
                    task["not_applicable"] = [*task.get("not_applicable", ()), *reasons]
                    self.made.cells[f"{path}.not_applicable"] = row.place(f"owners/{kind}")
                said = {column.key: row.cells[column.key] for column in columns if column.key in row.cells}
                if owners is not None:
                    said[f"owners/{kind}"] = owners
                if said := {key: value for key, value in said.items() if value != ""}:
                    filled = attrs.evolve(row, cells=said)
                    item = {"task": id_, "kind": kind}
                    item |= self._item(filled, columns, cell, "responsibilities", f"{id_}/{kind}")
                    responsibilities.append(item)
            tasks.append(task)
        self._keep("tasks", tasks)
        self._keep("responsibilities", responsibilities)

    def _reasons(self, row: Row, kind: str) -> tuple[list[dict[str, Any]], str | None]:
        """Return why a kind does not apply to a task, and what else the cell says; None where it says only that."""
        raw = row.cells.get(f"owners/{kind}")
        if not isinstance(raw, str) or not raw.strip().casefold().startswith(_NOT_APPLICABLE):
            return [], None
        reasons, others = [], []
        for piece in raw.replace("\n", ";").split(";"):
            said, _, reason = piece.strip().partition(":")
            if said.strip().casefold() not in _NOT_APPLICABLE:
                others.append(piece)
                continue
            try:
                reasons.append(
                    {"kind": kind, "reason": term_of(reason.strip(), inapplicability_column(), self.language)}
                )
            except InvalidInput as error:
                place = row.place(f"owners/{kind}")
                self.made.mistakes += [attrs.evolve(mistake, cell=place) for mistake in error.mistakes]
        return reasons, ";".join(others).strip()

    def _section(self, sheet: Sheet) -> None:
        items: list[dict[str, Any]] = []
        ids = self.ids.get(sheet.name)
        for number, row in enumerate(self.sheets[sheet.name].rows):
            path = f"{sheet.name}[{number}]"
            reference = ids[number] if ids is not None else row.text(NUMBER)
            item = self._item(row, sheet.columns, path, sheet.name, reference)
            self._parts(sheet, reference, row, item, path)
            items.append(item)
        self._keep(sheet.name, items)

    def _keep(self, section: str, items: list[dict[str, Any]]) -> None:
        if items:
            self.made.fields[section] = items

    def _item(self, row: Row, columns: Sequence[Column], path: str, section: str, reference: str) -> dict[str, Any]:
        """Return the record on a row with its evidence, its disputed facts filled in from their sheet."""
        record = self._record(row, columns, path, section, reference)
        if any(column.field == "id" for column in columns):
            record["id"] = reference
        for number, (field, source) in enumerate(self.evidence.about(section, reference)):
            place = f"{path}.evidence[{number}]"
            told = self._record(source, source.sheet.columns, place, "evidence", "")
            record.setdefault("evidence", []).append({**told, **({"field": field} if field else {})})
            self.made.cells[f"{place}.field"] = source.place(FIELD)
        return record

    def _record(self, row: Row, columns: Sequence[Column], path: str, section: str, reference: str) -> dict[str, Any]:
        record: dict[str, Any] = {}
        self.made.cells[path] = row.place(columns[0].key)
        for column in columns:
            if column.field.startswith("@"):
                continue
            place = self.made.cells[f"{path}.{column.field}"] = row.place(column.key)
            value = self._value(row, column, f"{path}.{column.field}", section, reference)
            if value is not None:
                _put(record, column.field, value)
            elif column.is_required and column.field != "id" and column.key not in row.cells:
                label = column.label(self.language)
                self.made.mistakes.append(Mistake(code="fill-in", found=label, cell=place))
        return record

    def _value(self, row: Row, column: Column, path: str, section: str, reference: str) -> Any:  # noqa: ANN401
        raw = row.cells.get(column.key)
        statements = self.disputed.statements(section, reference, column.field)
        if column.is_factual and (is_disputed(raw) or (raw is None and statements)):
            return self._disputed(statements, column, path) if statements or not _is_of_records(column) else None
        if statements:
            found = statements[0].place(VALUE)
            self.made.mistakes.append(Mistake(code="also-disputed", found=found, cell=row.place(column.key)))
        if raw is None:
            return None
        try:
            return from_cell(raw, column, self.language, self.names.resolve)
        except InvalidInput as error:
            self.made.mistakes += [attrs.evolve(mistake, cell=row.place(column.key)) for mistake in error.mistakes]
        return None

    def _disputed(self, rows: Sequence[Row], column: Column, path: str) -> dict[str, Any]:
        statements: list[Any] = []
        for row in rows:
            place = self.made.cells[f"{path}.disputed[{len(statements)}]"] = row.place(VALUE)
            if VALUE not in row.cells:
                self.made.mistakes.append(
                    Mistake(code="fill-in", found=row.sheet.column(VALUE).label(self.language), cell=place)
                )
                continue
            try:
                statements.append(from_cell(row.cells[VALUE], column, self.language, self.names.resolve))
            except InvalidInput as error:
                self.made.mistakes += [attrs.evolve(mistake, cell=place) for mistake in error.mistakes]
        return {"disputed": statements}

    def _parts(self, sheet: Sheet, reference: str, row: Row, item: dict[str, Any], path: str) -> None:
        """Add the records within an item from their own sheet; numbered readings contradict each other."""
        for part in landscape_sheets():
            if part.holder is None or part.holder[0] != sheet.name or not reference:
                continue
            field = part.holder[1]
            rows = [one for one in self.sheets[part.name].rows if one.text(ITEM) == reference]
            readings = dict.fromkeys(one.text(READING) for one in rows)
            if not rows:
                continue
            if field in row.cells and not is_disputed(row.cells[field]):
                place = rows[0].place(ITEM)
                self.made.mistakes.append(Mistake(code="also-disputed", found=place, cell=row.place(field)))
            elif len(readings) > 1:
                told = [
                    self._reading(part, rows, reading, f"{path}.{field}.disputed[{number}]")
                    for number, reading in enumerate(readings)
                ]
                item[field] = {"disputed": told}
            else:
                item[field] = self._reading(part, rows, next(iter(readings)), f"{path}.{field}")

    def _strays(self, references: Mapping[str, Sequence[str]]) -> Iterator[Mistake]:
        """Yield the rows on sheets of parts that belong to no row, or to more than one."""
        for sheet in landscape_sheets():
            if sheet.holder is None:
                continue
            known = references[sheet.holder[0]]
            for row in self.sheets[sheet.name].rows:
                found = known.count(row.text(ITEM))
                if found > 1:
                    yield Mistake(code="twice", found=row.text(ITEM), noun="row", cell=row.place(ITEM))
                elif not found or not row.text(ITEM):
                    allowed = tuple(one for one in known if one)
                    yield Mistake(
                        code="no-such", found=row.text(ITEM), noun="row", allowed=allowed, cell=row.place(ITEM)
                    )

    def _reading(self, part: Sheet, rows: Sequence[Row], reading: str, path: str) -> Any:  # noqa: ANN401
        told: list[Any] = []
        for row in rows:
            if row.text(READING) != reading:
                continue
            required = next(column for column in part.columns if column.is_required)
            if row.text(required.key).lower() in SHAPES:
                return SHAPES[row.text(required.key).lower()].value
            told.append(self._record(row, part.columns, f"{path}[{len(told)}]", part.name, row.text(NUMBER)))
        return told


def _put(record: dict[str, Any], field: str, value: Any) -> None:  # noqa: ANN401 - any node of a tree
    """Put a value in a record, in the record within it where its name has a dot."""
    outer, _, inner = field.partition(".")
    if inner:
        record.setdefault(outer, {})[inner] = value
    else:
        record[outer] = value


def _is_of_records(column: Column) -> bool:
    """Return whether the values of a column are records, which stand on a sheet of their own."""
    return attrs.has(column.member) and "__str__" not in vars(column.member)
