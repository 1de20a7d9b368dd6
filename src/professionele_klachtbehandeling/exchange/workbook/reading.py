"""From the bytes of a workbook to the tree of what it holds."""

from collections.abc import Iterator, Mapping, Sequence

from professionele_klachtbehandeling.errors import InvalidInput, Mistake, refuse
from professionele_klachtbehandeling.exchange.workbook.archive import Archive, open_archive
from professionele_klachtbehandeling.exchange.workbook.filled import Filled, filled, missed
from professionele_klachtbehandeling.exchange.workbook.form import answers_of, landscape_questions, ratings_questions
from professionele_klachtbehandeling.exchange.workbook.grid import read_grids
from professionele_klachtbehandeling.exchange.workbook.landscape_tree import landscape_tree
from professionele_klachtbehandeling.exchange.workbook.ratings_tree import ratings_tree
from professionele_klachtbehandeling.exchange.workbook.sheet import Sheet, landscape_sheets, ratings_sheets
from professionele_klachtbehandeling.exchange.workbook.tree import Tree
from professionele_klachtbehandeling.texts import LANGUAGES


def read_workbook(content: bytes) -> Tree:
    """Return the tree of a landscape or of ratings in a workbook, with the cell that each part comes from.

    Raises:
        InvalidInput: the content is no workbook that can be opened, or sheets of it are missing.
    """
    archive = open_archive(content)
    sheets, language = _kind(tuple(archive.places))
    missing = tuple(_missing(sheets, tuple(archive.places), language))
    if missing:
        raise InvalidInput(missing)
    found = _filled(archive, sheets, language)
    if sheets is ratings_sheets():
        answers = answers_of(found["ratings"], ratings_questions(), language)
        made = ratings_tree(answers, found, language)
    else:
        answers = answers_of(found["municipality"], landscape_questions(), language)
        made = landscape_tree(answers, found, language)
    made.titles = tuple(sheet.title(language) for sheet in sheets)
    made.mistakes += answers.mistakes
    # What is wrong with a form as a sheet is among the mistakes of its answers.
    made.mistakes += (mistake for sheet in sheets if not sheet.is_form for mistake in found[sheet.name].mistakes)
    return made


def _kind(titles: Sequence[str]) -> tuple[tuple[Sheet, ...], str]:
    """Return the sheets that a workbook with these titles must have, and its language.

    Raises:
        InvalidInput: the workbook has none of our sheets.
    """

    def share(candidate: tuple[tuple[Sheet, ...], str]) -> float:
        sheets, language = candidate
        return len({sheet.title(language) for sheet in sheets} & set(titles)) / len(sheets)

    candidates = [(sheets, language) for sheets in (landscape_sheets(), ratings_sheets()) for language in LANGUAGES]
    best = max(candidates, key=share)
    if not share(best):
        raise refuse("other-workbook", ", ".join(titles[:3]))
    return best


def _missing(sheets: Sequence[Sheet], titles: Sequence[str], language: str) -> Iterator[Mistake]:
    wanted = [sheet.title(language) for sheet in sheets]
    own = [title for title in titles if title not in wanted]
    yield from (missed("sheet", title, own) for title in wanted if title not in titles)


def _filled(archive: Archive, sheets: Sequence[Sheet], language: str) -> Mapping[str, Filled]:
    by_title = {sheet.title(language): sheet for sheet in sheets}
    grids = read_grids(archive, tuple(by_title))
    return {by_title[grid.title].name: filled(grid, by_title[grid.title], language) for grid in grids}
