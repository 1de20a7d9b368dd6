"""The laws of the workbook: it says what YAML and JSON say, and what people do to sheets changes nothing of it."""

import contextlib
import functools
import json
import random
from collections.abc import Callable
from typing import Any, Final

import attrs
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.accountability import HandlingFigures
from professionele_klachtbehandeling.domain.channel import Channel
from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange import format_of, parse, read_landscape, to_json, to_workbook, to_yaml
from professionele_klachtbehandeling.exchange.workbook.landscape_rows import in_sheet_order
from professionele_klachtbehandeling.exchange.writing import to_tree
from professionele_klachtbehandeling.face.registry import maturity_model
from professionele_klachtbehandeling.maturity.rating import Ratings
from professionele_klachtbehandeling.testing.landscapes import landscapes
from professionele_klachtbehandeling.testing.ratings import ratings
from professionele_klachtbehandeling.testing.scalars import WHOLE_NAMES
from professionele_klachtbehandeling.texts import LANGUAGES
from tests.house.source import ROOT
from tests.landscapes import landscape
from tests.workbooks import Cell, Grid, bare, by_hand, grids, landscape_in, packed, parts, ratings_in
from tests.wrong.make_workbooks import LANDSCAPE, RATINGS

EXAMPLES: Final = [
    read_landscape(path) for path in sorted((ROOT / "examples").glob("*/*.yaml")) if format_of(path) == "landscape"
]
MODEL: Final = maturity_model("vier-speerpunten")
SPOKEN: Final = st.sampled_from(LANGUAGES)
slowly: Final = settings(
    max_examples=max(10, settings().max_examples // 5),
    phases=(Phase.explicit, Phase.reuse, Phase.generate, Phase.target),
)
"""A workbook takes a hundred times as long to write as a file of text: fewer are tried, and none is made smaller."""

Sheets = dict[str, Grid]
HEADINGS: Final = 2
"""The row of the headings in what we write, counted from 0."""
ROWS: Final = HEADINGS + 1


def unordered(value: Any) -> Any:  # noqa: ANN401 - any node of a tree
    """Return a tree in which the order of lists makes no difference."""
    if isinstance(value, dict):
        return {name: unordered(one) for name, one in value.items()}
    return sorted((unordered(one) for one in value), key=json.dumps) if isinstance(value, list) else value


@slowly
@given(landscapes(), SPOKEN)
def test_landscape_is_read_back_the_same(value: Landscape, language: str) -> None:
    """Reading the workbook of a landscape gives the same facts in either language, and these give the same bytes."""
    written = to_workbook(value, language=language)

    again = landscape_in(written)

    assert in_sheet_order(value) == again
    assert written == to_workbook(value, language=language)
    assert written == to_workbook(again, language=language)


@slowly
@given(landscapes(), SPOKEN)
def test_all_kinds_of_file_say_the_same(value: Landscape, language: str) -> None:
    """A landscape from a workbook equals the one from YAML and the one from JSON."""
    ordered = in_sheet_order(value)

    from_workbook = landscape_in(to_workbook(ordered, language=language))

    assert parse(to_yaml(ordered), Landscape) == from_workbook
    assert parse(to_json(ordered), Landscape, "a.json") == from_workbook


@pytest.mark.parametrize("value", EXAMPLES, ids=lambda value: str(value.municipality.name))
@pytest.mark.parametrize("language", LANGUAGES)
def test_examples_are_read_back_the_same(value: Landscape, language: str) -> None:
    """The examples stand in the order of the sheets already, and come back as they are."""
    assert value == in_sheet_order(value)
    assert value == landscape_in(to_workbook(value, language=language))


@slowly
@given(ratings(), WHOLE_NAMES, SPOKEN)
def test_ratings_are_read_back_the_same(value: Ratings, model: str, language: str) -> None:
    """Reading the workbook of ratings gives the same ratings in their order, and writing it twice the same bytes."""
    value, by = attrs.evolve(value, model=model), attrs.evolve(MODEL, id=model)

    written = to_workbook(value, model=by, language=language)

    assert value == ratings_in(written)
    assert written == to_workbook(ratings_in(written), model=by, language=language)
    assert value == parse(to_yaml(value), Ratings)


@slowly
@given(st.text(), st.text(), SPOKEN)
def test_text_is_kept_or_refused(note: str, fact: str, language: str) -> None:
    """Whatever somebody writes comes back as it was, or is refused before anything is written."""
    value = landscape(
        channels=(Channel(id="balie", name="Balie", note=note),),
        figures=(HandlingFigures(year=2025, satisfaction=fact),),
    )

    with contextlib.suppress(InvalidInput):
        assert value == landscape_in(to_workbook(value, language=language))


# What people do to sheets.


def shuffled_columns(sheets: Sheets, chance: random.Random) -> Sheets:
    """Return sheets with their columns in another order."""
    return {title: _reordered(grid, chance) for title, grid in sheets.items()}


def _reordered(grid: Grid, chance: random.Random) -> Grid:
    order = list(range(len(grid[0])))
    chance.shuffle(order)
    return [[row[place] for place in order] for row in grid]


def shuffled_sheets(sheets: Sheets, chance: random.Random) -> Sheets:
    """Return sheets with their tabs in another order."""
    titles = list(sheets)
    chance.shuffle(titles)
    return {title: sheets[title] for title in titles}


def own_columns(sheets: Sheets, chance: random.Random) -> Sheets:
    """Return sheets with a column of somebody's own, in which something stands on every row and on rows of its own."""
    return {title: _widened(grid, chance.randrange(len(grid[0]) + 1)) for title, grid in sheets.items()}


def _widened(grid: Grid, place: int) -> Grid:
    rows = [[*row[:place], f"eigen {number}", *row[place:]] for number, row in enumerate(grid)]
    first, last = ([*[None] * place, f"alleen eigen {number}"] for number in range(2))
    return [*rows[:ROWS], first, *rows[ROWS:], [], last]


def own_sheets(sheets: Sheets, chance: random.Random) -> Sheets:
    """Return sheets with some of somebody's own among them, one of them much like one of ours."""
    own: Sheets = {"Planning": [["Kenmerk", "Naam"], ["a", "b"]], "Kanalen (oud)": sheets.get("Kanalen", []), "x": []}
    return shuffled_sheets({**sheets, **own}, chance)


def own_rows_above(sheets: Sheets, chance: random.Random) -> Sheets:
    """Return sheets with rows of somebody's own above the headings."""
    rows: Grid = [["Concept", None, 3], *([] for _ in range(chance.randrange(30)))]
    return {title: [*rows, *grid] for title, grid in sheets.items()}


def other_headings(sheets: Sheets, chance: random.Random) -> Sheets:
    """Return sheets with headings in other case and with more blanks."""

    def other(cell: object) -> object:
        written = (str(cell).upper(), str(cell).lower(), f"  {cell}\n", str(cell).replace(" ", "\u00a0  "))
        return chance.choice(written) if cell else cell

    return {
        title: [*grid[:HEADINGS], [other(cell) for cell in grid[HEADINGS]], *grid[ROWS:]]
        for title, grid in sheets.items()
    }


def empty_rows(sheets: Sheets, chance: random.Random) -> Sheets:
    """Return sheets with empty rows among those that are filled in, and blanks on some of these."""

    def apart(grid: Grid) -> Grid:
        return [one for row in grid for one in ([], row, [Cell('t="str"', "<v> </v>")] * chance.randrange(5))]

    return {title: [*grid[:ROWS], *apart(grid[ROWS:])] for title, grid in sheets.items()}


HARMLESS: Final = (
    shuffled_columns,
    own_columns,
    other_headings,
    empty_rows,
    own_rows_above,
    own_sheets,
    shuffled_sheets,
)
"""Each in its turn: what looks for the headings where we put them comes before what moves them down."""


@slowly
@given(landscapes(), SPOKEN, st.lists(st.sampled_from(HARMLESS), min_size=1, unique=True), st.randoms())
def test_what_people_do_to_sheets_does_no_harm(
    value: Landscape, language: str, changes: list[Callable[[Sheets, random.Random], Sheets]], chance: random.Random
) -> None:
    """Columns and sheets moved, own ones added, and headings written otherwise leave the facts as they are."""
    sheets: Sheets = dict(grids(to_workbook(value, language=language)))
    for change in sorted(changes, key=HARMLESS.index):
        sheets = change(sheets, chance)

    assert in_sheet_order(value) == landscape_in(by_hand(sheets))


@slowly
@given(landscapes(), SPOKEN, st.randoms())
def test_order_of_rows_is_no_fact(value: Landscape, language: str, chance: random.Random) -> None:
    """Rows in another order give the same facts in another order."""
    sheets: Sheets = dict(grids(to_workbook(value, language=language)))
    for title, grid in sheets.items():
        rows = list(grid[ROWS:])
        chance.shuffle(rows)
        sheets[title] = [*grid[:ROWS], *rows]

    assert unordered(to_tree(value)) == unordered(to_tree(landscape_in(by_hand(sheets))))


@slowly
@given(ratings(), SPOKEN, st.lists(st.sampled_from(HARMLESS), min_size=1, unique=True), st.randoms())
def test_what_people_do_to_sheets_of_ratings_does_no_harm(
    value: Ratings, language: str, changes: list[Callable[[Sheets, random.Random], Sheets]], chance: random.Random
) -> None:
    """The same holds for a workbook of ratings."""
    sheets: Sheets = dict(grids(to_workbook(value, model=MODEL, language=language)))
    for change in sorted(changes, key=HARMLESS.index):
        sheets = change(sheets, chance)

    assert value == ratings_in(by_hand(sheets))


@functools.cache
def bare_workbook(kind: str) -> bytes:
    """Return a small workbook of facts or of ratings, without what drop-downs offer."""
    value = to_workbook(RATINGS, model=MODEL) if kind == "ratings" else to_workbook(LANDSCAPE)
    return by_hand(bare(value))


@given(st.sampled_from(["facts", "ratings"]), st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1))
def test_damaged_archive_is_read_or_refused(kind: str, changes: list[tuple[float, int]]) -> None:
    """Whatever bytes of a workbook get lost, the outcome is a value or an error of ours."""
    content = bytearray(bare_workbook(kind))
    for place, byte in changes:
        content[int(place * (len(content) - 1))] = byte

    with contextlib.suppress(InvalidInput):
        landscape_in(bytes(content))


@given(st.sampled_from(["facts", "ratings"]), st.floats(0, 1), st.floats(0, 1), st.binary(max_size=40))
def test_damaged_part_is_read_or_refused(kind: str, which: float, where: float, bytes_: bytes) -> None:
    """The same holds for what is in the archive, where an archive that is whole holds damaged XML."""
    held = parts(bare_workbook(kind))
    name = list(held)[int(which * (len(held) - 1))]
    place = int(where * len(held[name]))
    held[name] = held[name][:place] + bytes_ + held[name][place + len(bytes_) :]

    with contextlib.suppress(InvalidInput):
        landscape_in(packed(held))
