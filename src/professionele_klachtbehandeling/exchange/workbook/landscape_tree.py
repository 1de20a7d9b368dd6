"""From the rows of sheets to the tree of a landscape, with the cell that each part of it comes from."""

from collections.abc import Mapping, Sequence
from typing import Any

from professionele_klachtbehandeling.exchange.workbook.annex import Annex, read_annex
from professionele_klachtbehandeling.exchange.workbook.filled import Filled
from professionele_klachtbehandeling.exchange.workbook.form import COMPLETE, Answers
from professionele_klachtbehandeling.exchange.workbook.item import ItemReader
from professionele_klachtbehandeling.exchange.workbook.matrix import read_matrix
from professionele_klachtbehandeling.exchange.workbook.part import read_parts
from professionele_klachtbehandeling.exchange.workbook.record import RecordReader
from professionele_klachtbehandeling.exchange.workbook.references import references_in
from professionele_klachtbehandeling.exchange.workbook.sheet import item_sheets
from professionele_klachtbehandeling.exchange.workbook.subject import disputed_fields, evidence_fields
from professionele_klachtbehandeling.exchange.workbook.tree import Tree


def landscape_tree(answers: Answers, sheets: Mapping[str, Filled], language: str) -> Tree:
    """Return the tree of a landscape.

    Args:
        answers: what the form says.
        sheets: the other sheets by name.
        language: the language of the workbook.
    """
    made = Tree()
    references = references_in(sheets, language)
    reader = RecordReader(made, references.names, language)
    evidence = read_annex(sheets["evidence"], evidence_fields(), references, language)
    disputed = read_annex(sheets["disputed"], disputed_fields(), references, language)
    made.mistakes += [*evidence.mistakes, *disputed.mistakes]
    items = ItemReader(reader, evidence, disputed, read_parts(sheets, references, reader, disputed))
    _form(answers, reader, disputed)
    matrix = read_matrix(sheets["tasks"].rows, references.rows["tasks"], items)
    _keep(made, "tasks", matrix.tasks)
    _keep(made, "responsibilities", matrix.responsibilities)
    for sheet in item_sheets():
        rows = zip(sheets[sheet.name].rows, references.rows[sheet.name], strict=True)
        found = [
            items.item(row, sheet.columns, f"{sheet.name}[{number}]", sheet.name, reference)
            for number, (row, reference) in enumerate(rows)
        ]
        _keep(made, sheet.name, found)
    return made


def _form(answers: Answers, reader: RecordReader, disputed: Annex) -> None:
    """Put what the form says in the tree: about whom, of which day, and which sections are closed."""
    fields = reader.made.fields
    municipality = fields.setdefault("municipality", {})
    statements = disputed.about("municipality", "")
    complete: list[str] = []
    for question, row in answers.rows.items():
        if question.section == COMPLETE:
            if reader.value(row, question, f"complete[{len(complete)}]"):
                complete.append(question.field)
        elif question.section == "municipality":
            path = f"municipality.{question.field}"
            municipality[question.field] = reader.value(row, question, path, statements.get(question.field, ()))
        else:
            fields[question.field] = reader.value(row, question, question.field)
    if complete:
        fields["complete"] = complete
    for holder in (fields, municipality):
        for field in [field for field, value in holder.items() if value is None]:
            del holder[field]


def _keep(made: Tree, section: str, items: Sequence[Mapping[str, Any]]) -> None:
    """Put the items of a section in the tree; a section without any is not there."""
    if items:
        made.fields[section] = items
