"""From the rows of sheets to the tree of ratings, with the cell that each part of it comes from."""

from collections.abc import Mapping
from typing import Any, Final

import attrs

from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.errors import InvalidInput, Mistake
from professionele_klachtbehandeling.exchange.workbook.cell import from_cell
from professionele_klachtbehandeling.exchange.workbook.column import NUMBER, columns_of
from professionele_klachtbehandeling.exchange.workbook.filled import Filled, Row
from professionele_klachtbehandeling.exchange.workbook.form import Answers
from professionele_klachtbehandeling.exchange.workbook.sheet import FIELD, ITEM
from professionele_klachtbehandeling.exchange.workbook.tree import Tree

_SAYS_SOMETHING: Final = ("level", "not_applicable", "motivation", "grade", "adopts")
"""Columns of which one at least makes a rating; an indicator beside which all are empty is not rated."""


def ratings_tree(answers: Answers, sheets: Mapping[str, Filled], language: str) -> Tree:
    """Return the tree of ratings; who rated and when is taken from the form where a row does not say so.

    Args:
        answers: what the form says.
        sheets: the other sheets by name.
        language: the language of the workbook.
    """
    made = Tree()
    otherwise: dict[str, tuple[Any, str]] = {}
    for question, value in answers.values.items():
        if question.section == "rating":
            otherwise[question.field] = (value, answers.places[question])
        else:
            made.fields[question.field] = value
            made.cells[question.field] = answers.places[question]
    places = {question.field: place for question, place in answers.places.items() if question.section == "rating"}
    rows = [row for row in sheets["rating"].rows if any(key in row.cells for key in _SAYS_SOMETHING)]
    ratings = [_rating(row, f"ratings[{number}]", otherwise, places, made, language) for number, row in enumerate(rows)]
    for row in sheets["evidence"].rows:
        _add_evidence(row, rows, ratings, made, language)
    if ratings:
        made.fields["ratings"] = ratings
    return made


def _rating(
    row: Row,
    path: str,
    otherwise: Mapping[str, tuple[Any, str]],
    places: Mapping[str, str],
    made: Tree,
    language: str,
) -> dict[str, Any]:
    rating = _record(row, path, made, language)
    for field, (value, place) in otherwise.items():
        if field not in row.cells:
            rating[field] = value
            made.cells[f"{path}.{field}"] = place
    for column in row.sheet.columns:
        if column.is_required and column.key not in row.cells and column.field not in rating:
            # What can be filled in once for all rows is asked for there, and not 28 times.
            place = places.get(column.field, row.place(column.key))
            mistake = Mistake(code="fill-in", found=column.label(language), cell=place)
            made.mistakes += [mistake] if mistake not in made.mistakes else []
    return rating


def _record(row: Row, path: str, made: Tree, language: str) -> dict[str, Any]:
    record: dict[str, Any] = {}
    made.cells[path] = row.place(row.sheet.columns[0].key)
    for column in row.sheet.columns:
        if column.field.startswith("@") or column.key not in row.cells:
            continue
        place = made.cells[f"{path}.{column.field}"] = row.place(column.key)
        try:
            record[column.field] = from_cell(row.cells[column.key], column, language, lambda _, shown: shown)
        except InvalidInput as error:
            made.mistakes += [attrs.evolve(mistake, cell=place) for mistake in error.mistakes]
    return record


def _add_evidence(row: Row, rows: list[Row], ratings: list[dict[str, Any]], made: Tree, language: str) -> None:
    """Add a row of the sheet for evidence to the rating that it names by its number."""
    numbers = [one.text(NUMBER) for one in rows]
    shown = row.text(ITEM)
    if not shown or numbers.count(shown) != 1:
        code, allowed = ("twice", ()) if shown and shown in numbers else ("no-such", tuple(filter(None, numbers)))
        made.mistakes.append(Mistake(code=code, found=shown, noun="row", allowed=allowed, cell=row.place(ITEM)))
        return
    number = numbers.index(shown)
    evidence = ratings[number].setdefault("evidence", [])
    path = f"ratings[{number}].evidence[{len(evidence)}]"
    field = {"field": row.text(FIELD)} if FIELD in row.cells else {}
    evidence.append({**_record(row, path, made, language), **field})
    made.cells[f"{path}.field"] = row.place(FIELD)
    for column in columns_of("evidence", Evidence):
        if column.is_required and column.key not in row.cells:
            made.mistakes.append(Mistake(code="fill-in", found=column.label(language), cell=row.place(column.key)))
