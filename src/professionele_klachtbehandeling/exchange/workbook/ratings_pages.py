"""The sheets of ratings as they are drawn: every indicator on a row, with what can be seen on each level beside it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

import attrs

from professionele_klachtbehandeling.errors import InvalidInput, Mistake, refuse
from professionele_klachtbehandeling.exchange.converter import converter
from professionele_klachtbehandeling.exchange.formats import with_format
from professionele_klachtbehandeling.exchange.workbook.cell import to_cell
from professionele_klachtbehandeling.exchange.workbook.column import NUMBER, Column
from professionele_klachtbehandeling.exchange.workbook.drawing import Heading, Page, draw_workbook
from professionele_klachtbehandeling.exchange.workbook.form import form_rows, ratings_questions
from professionele_klachtbehandeling.exchange.workbook.form_page import form_page
from professionele_klachtbehandeling.exchange.workbook.heading import heading_of, legend_of
from professionele_klachtbehandeling.exchange.workbook.landscape_rows import Cells
from professionele_klachtbehandeling.exchange.workbook.sheet import ITEM, Sheet, ratings_sheets
from professionele_klachtbehandeling.maturity.model import MaturityModel
from professionele_klachtbehandeling.maturity.rating import Ratings
from professionele_klachtbehandeling.texts import text

SPEARHEAD: Final = "@spearhead"
NAME: Final = "@name"
ASKED: Final = "@asked"
_WIDTHS: Final = {NAME: 22, ASKED: 30, SPEARHEAD: 26}
_DESCRIPTOR_WIDTH: Final = 22
_SAID_FIRST: Final = ("not_applicable", "motivation")
_SAID_LAST: Final = ("grade", "assessor", "date", "round", "adopts")


def ratings_workbook(ratings: Ratings, model: MaturityModel, language: str) -> bytes:
    """Return the workbook of ratings, with a row for each indicator that nobody rated yet.

    Raises:
        InvalidInput: the ratings were given by another model, or a text cannot stand in a cell: it is too long, or
            would be read back as something else.
    """
    if ratings.model != model.id:
        raise refuse("other-model", ratings.model, model.id)
    tree = with_format(converter().unstructure(ratings), Ratings)
    # The model is written out even where it is the usual one: whoever opens the workbook sees by what was rated.
    tree["model"] = ratings.model
    rating_sheet, form, evidence_sheet = ratings_sheets()
    mistakes: list[Mistake] = []
    rows = list(_rating_rows(rating_sheet, tree.get("ratings", []), model, language, mistakes))
    evidence = list(_evidence_rows(evidence_sheet, tree.get("ratings", []), language, mistakes))
    if mistakes:
        raise InvalidInput(mistakes)
    answers = {question: tree[question.field] for question in ratings_questions() if question.field in tree}
    pages = (
        _rating_page(rating_sheet, rows, model, language),
        form_page(form, ratings_questions(), form_rows(answers, ratings_questions(), language), language),
        Page(
            title=evidence_sheet.title(language),
            headings=[heading_of(column, language) for column in evidence_sheet.columns],
            rows=evidence,
            legend=text("sheet.legend.evidence-of-ratings", language),
        ),
    )
    return draw_workbook(pages, lists_title=text("sheet.lists", language), made_on=ratings.reference_date)


def _rating_page(sheet: Sheet, rows: Sequence[Cells], model: MaturityModel, language: str) -> Page:
    """Return the indicators with what is filled in; who rated and when comes after what is printed for a workshop."""
    indicator = attrs.evolve(heading_of(sheet.column("indicator"), language), width=12)
    words = tuple(step.level for step in model.levels)
    level = attrs.evolve(heading_of(sheet.column("level"), language), width=14, words=words, is_strict=True)
    name, asked, spearhead = (
        Heading(key=key, label=text(f"sheet.about.{key.removeprefix('@')}", language), width=width, is_given=True)
        for key, width in _WIDTHS.items()
    )
    seen = [
        Heading(
            key=f"@{step.level}",
            label=text("sheet.level", language, level=step.level, name=step.name.read(language)),
            width=_DESCRIPTOR_WIDTH,
            is_given=True,
        )
        for step in model.levels
    ]
    first = [indicator, name, asked, level, *seen, *(heading_of(sheet.column(key), language) for key in _SAID_FIRST)]
    last = [*(heading_of(sheet.column(key), language) for key in (*_SAID_LAST, NUMBER)), spearhead]
    return Page(
        title=sheet.title(language),
        headings=[*first, *last],
        rows=rows,
        legend=legend_of(sheet, language),
        frozen=2,
        printed=len(first),
    )


def _rating_rows(
    sheet: Sheet, ratings: Sequence[Mapping[str, Any]], model: MaturityModel, language: str, mistakes: list[Mistake]
) -> Iterator[Cells]:
    place = {id_: number for number, id_ in enumerate(model.indicators)}
    rated = [(place.get(one["indicator"], -1), number, one) for number, one in enumerate(ratings)]
    waiting = [id_ for id_ in place if id_ not in {one["indicator"] for one in ratings}]
    for at, number, rating in rated:
        while waiting and place[waiting[0]] < at:
            yield _given(waiting.pop(0), model, language)
        row: Cells = {NUMBER: number + 1, **_given(rating["indicator"], model, language)}
        yield row | _cells(sheet.columns, rating, f"ratings[{number}]", language, mistakes)
    for indicator in waiting:
        yield _given(indicator, model, language)


def _given(id: str, model: MaturityModel, language: str) -> Cells:  # noqa: A002 - the word of the field
    """Return what a row tells of its indicator before anything is filled in."""
    if id not in model.indicators:
        return {"indicator": id}
    indicator = model[id]
    spearhead = next(spearhead for spearhead, one in model.walk() if one.id == id)
    levels = {f"@{one.level}": one.words.read(language) for one in indicator.descriptors}
    about: Cells = {SPEARHEAD: f"{spearhead.id} {spearhead.name.read(language)}", NAME: indicator.name.read(language)}
    return {"indicator": id, **about, ASKED: indicator.question.read(language), **levels}


def _evidence_rows(
    sheet: Sheet, ratings: Sequence[Mapping[str, Any]], language: str, mistakes: list[Mistake]
) -> Iterator[Cells]:
    for number, rating in enumerate(ratings):
        for index, evidence in enumerate(rating.get("evidence", [])):
            row: Cells = {ITEM: str(number + 1)}
            yield row | _cells(sheet.columns, evidence, f"ratings[{number}].evidence[{index}]", language, mistakes)


def _cells(
    columns: Sequence[Column], record: Mapping[str, Any], path: str, language: str, mistakes: list[Mistake]
) -> Cells:
    row: Cells = {}
    for column in columns:
        if column.field in record:
            try:
                row[column.key] = to_cell(record[column.field], column, language)
            except InvalidInput as error:
                mistakes += [mistake.under(f"{path}.{column.field}") for mistake in error.mistakes]
    return row
