"""The matrix of tasks and kinds: from its rows to tasks, and to who is responsible for what comes in about them."""

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

from professionele_klachtbehandeling.domain.vocabulary import InputKind
from professionele_klachtbehandeling.errors import InvalidInput, refuse
from professionele_klachtbehandeling.exchange.workbook.cell import NOT_APPLICABLE, term_of
from professionele_klachtbehandeling.exchange.workbook.filled import Row
from professionele_klachtbehandeling.exchange.workbook.item import ItemReader
from professionele_klachtbehandeling.exchange.workbook.sheet import inapplicability_column


@attrs.frozen
class Matrix:
    """What is read from the matrix (matrix): its tasks, and the cells that say who is responsible."""

    tasks: Sequence[Mapping[str, Any]]
    responsibilities: Sequence[Mapping[str, Any]]


def read_matrix(rows: Sequence[Row], ids: Sequence[str], items: ItemReader) -> Matrix:
    """Return the tasks on the rows of the matrix, and per kind why it does not apply or who is responsible.

    Args:
        rows: the rows.
        ids: the id of the task on each row.
        items: what reads items.
    """
    tasks: list[dict[str, Any]] = []
    responsibilities: list[dict[str, Any]] = []
    for row, id_ in zip(rows, ids, strict=True):
        path = f"tasks[{len(tasks)}]"
        task = items.item(row, [one for one in row.sheet.columns if not one.kind], path, "tasks", id_)
        for kind in InputKind:
            reasons, others = _reasons(row, kind, items)
            if reasons:
                task.setdefault("not_applicable", []).extend({"kind": kind.value, "reason": one} for one in reasons)
                items.reader.made.cells[f"{path}.not_applicable"] = row.place(f"owners/{kind.value}")
            item = _responsibility(others, id_, kind, items, f"responsibilities[{len(responsibilities)}]")
            responsibilities += [item] if item else []
        tasks.append(task)
    return Matrix(tasks, responsibilities)


def _reasons(row: Row, kind: InputKind, items: ItemReader) -> tuple[list[str], Row]:
    """Return why a kind does not apply to a task, and the row without that."""
    key = f"owners/{kind.value}"
    said = row.cells.get(key)
    reasons: list[str] = []
    while isinstance(said, str) and (match := NOT_APPLICABLE.match(said)):
        try:
            reasons.append(_reason(match[1].strip(), items.reader.language))
        except InvalidInput as error:
            items.reader.made.blame(error, row.place(key))
        said = said[match.end() :].strip()
    if said == row.cells.get(key):
        return reasons, row
    cells = {one: cell for one, cell in row.cells.items() if one != key}
    return reasons, attrs.evolve(row, cells={**cells, key: said} if said else cells)


def _reason(shown: str, language: str) -> str:
    if not shown:
        raise refuse("no-reason", allowed=inapplicability_column().terms(language))
    return term_of(shown, inapplicability_column(), language)


def _responsibility(row: Row, task: str, kind: InputKind, items: ItemReader, path: str) -> dict[str, Any] | None:
    """Return who is responsible for a kind about a task; None where nothing says anything of it."""
    columns = [column for column in row.sheet.columns if column.kind is kind]
    reference = f"{task}/{kind.value}"
    is_said = any(column.key in row.cells for column in columns)
    if not is_said and not items.is_spoken_of("responsibilities", reference):
        return None
    return {"task": task, "kind": kind.value, **items.item(row, columns, path, "responsibilities", reference)}
