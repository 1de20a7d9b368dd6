"""From the rows of sheets to the tree of ratings, with the cell that each part of it comes from."""

from collections.abc import Mapping
from typing import Any, Final

from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange.workbook.column import NUMBER, Column
from professionele_klachtbehandeling.exchange.workbook.filled import Filled, Row
from professionele_klachtbehandeling.exchange.workbook.form import Answers
from professionele_klachtbehandeling.exchange.workbook.names import Names
from professionele_klachtbehandeling.exchange.workbook.record import RecordReader
from professionele_klachtbehandeling.exchange.workbook.references import References
from professionele_klachtbehandeling.exchange.workbook.sheet import ITEM
from professionele_klachtbehandeling.exchange.workbook.tree import Tree

_SAYS_SOMETHING: Final = frozenset({"level", "not_applicable", "motivation", "grade", "adopts"})
"""Columns of which one at least makes a rating; an indicator beside which all are empty is not rated."""


def ratings_tree(answers: Answers, sheets: Mapping[str, Filled], language: str) -> Tree:
    """Return the tree of ratings; who rated and when is taken from the form where a row does not say so.

    Args:
        answers: what the form says.
        sheets: the other sheets by name.
        language: the language of the workbook.
    """
    made = Tree()
    rows = [row for row in sheets["rating"].rows if not _SAYS_SOMETHING.isdisjoint(row.cells)]
    references = References({"rating": [row.text(NUMBER) for row in rows]}, Names(), language)
    reader = RecordReader(made, references.names, language)
    once = {question.field: (row, question) for question, row in answers.rows.items() if question.section == "rating"}
    for question, row in answers.rows.items():
        if question.field not in once and row.cells:
            made.fields[question.field] = reader.value(row, question, question.field)
    ratings = [_rating(row, f"ratings[{number}]", once, reader) for number, row in enumerate(rows)]
    for row in sheets["evidence"].rows:
        try:
            number = references.rows["rating"].index(references.find("rating", row.needed(ITEM, language)))
        except InvalidInput as error:
            made.blame(error, row.place(ITEM))
            continue
        evidence = ratings[number].setdefault("evidence", [])
        evidence.append(reader.record(row, row.sheet.columns, f"ratings[{number}].evidence[{len(evidence)}]"))
    if ratings:
        made.fields["ratings"] = ratings
    return made


def _rating(row: Row, path: str, once: Mapping[str, tuple[Row, Column]], reader: RecordReader) -> dict[str, Any]:
    """Return the rating on a row; what it leaves out and the form asks once for all rows, is asked for there."""
    left = [column for column in row.sheet.columns if column.field in once and column.key not in row.cells]
    rating = reader.record(row, [column for column in row.sheet.columns if column not in left], path)
    for column in left:
        answer, question = once[column.field]
        if answer.cells:
            rating[column.field] = reader.value(answer, question, f"{path}.{column.field}")
        elif column.is_required:
            reader.fill_in(column, answer.place(question.key))
    return rating
