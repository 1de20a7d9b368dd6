"""From the bytes of a workbook to the tree of what it holds."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from professionele_klachtbehandeling.errors import InvalidInput, Mistake
from professionele_klachtbehandeling.exchange.workbook.archive import Archive, open_archive
from professionele_klachtbehandeling.exchange.workbook.filled import Filled, filled
from professionele_klachtbehandeling.exchange.workbook.form import (
    answers_of,
    landscape_questions,
    ratings_questions,
)
from professionele_klachtbehandeling.exchange.workbook.grid import read_grids
from professionele_klachtbehandeling.exchange.workbook.landscape_tree import landscape_tree
from professionele_klachtbehandeling.exchange.workbook.ratings_tree import ratings_tree
from professionele_klachtbehandeling.exchange.workbook.sheet import (
    Sheet,
    form_sheet,
    landscape_sheets,
    ratings_sheets,
)
from professionele_klachtbehandeling.exchange.workbook.tree import Tree
from professionele_klachtbehandeling.texts import LANGUAGES


def read_workbook(content: bytes) -> Tree:
    """Return the tree of a landscape or of ratings in a workbook, with the cell that each part comes from.

    Raises:
        InvalidInput: the content is no workbook that can be opened, or sheets of it are missing.
    """
    archive = open_archive(content)
    titles = tuple(archive.places)
    kinds = {"landscape": _landscape_sheets(), "ratings": ratings_sheets()}
    language, kind = max(
        ((spoken, name) for spoken in LANGUAGES for name in kinds),
        key=lambda one: len({sheet.title(one[0]) for sheet in kinds[one[1]]} & set(titles)) / len(kinds[one[1]]),
    )
    sheets = kinds[kind]
    missing = tuple(_missing(sheets, titles, language))
    if missing:
        raise InvalidInput(missing)
    found = _filled(archive, sheets, language)
    if kind == "ratings":
        answers = answers_of(found["ratings"], ratings_questions(), language)
        made = ratings_tree(answers, found, language)
    else:
        answers = answers_of(found["municipality"], landscape_questions(), language)
        made = landscape_tree(answers, found, language)
    made.titles = tuple(sheet.title(language) for sheet in sheets)
    # The mistakes of a form as a sheet are among those of its answers.
    made.mistakes += answers.mistakes
    made.mistakes += (one for name, sheet in found.items() if name not in _FORMS for one in sheet.mistakes)
    return made


_FORMS: Final = frozenset({"municipality", "ratings"})


def _landscape_sheets() -> tuple[Sheet, ...]:
    matrix, *others = landscape_sheets()
    return (matrix, form_sheet("municipality"), *others)


def _missing(sheets: Sequence[Sheet], titles: Sequence[str], language: str) -> Iterator[Mistake]:
    wanted = [sheet.title(language) for sheet in sheets]
    own = tuple(title for title in titles if title not in wanted)
    for title in wanted:
        if title not in titles:
            yield Mistake(code="no-sheet", found=title, allowed=own)


def _filled(archive: Archive, sheets: Sequence[Sheet], language: str) -> Mapping[str, Filled]:
    grids = read_grids(archive, [sheet.title(language) for sheet in sheets])
    return {sheet.name: filled(grids[sheet.title(language)], sheet, language) for sheet in sheets}
