"""A tree that was gathered from cells: where each part stands, and in which order mistakes are told."""

import pytest

from professionele_klachtbehandeling.errors import InvalidInput, Mistake
from professionele_klachtbehandeling.exchange.workbook.tree import Tree

TITLES = ("Taken", "Uitbestede taken", "Kanalen")
CELLS = {
    "tasks": "Taken!A1",
    "tasks[0]": "Taken!A2",
    "tasks[0].name": "Taken!B2",
    "tasks[0].information.term": "Taken!K2",
    "municipality.name": "Gemeente!B4",
}


def tree(*mistakes: Mistake) -> Tree:
    """Return a tree of which these cells cannot be read."""
    return Tree(cells=dict(CELLS), mistakes=list(mistakes), titles=TITLES)


def formula(cell: str) -> Mistake:
    """Return the mistake that a formula stands in a cell."""
    return Mistake(code="formula", cell=cell)


@pytest.mark.parametrize(
    ("path", "cell"),
    [
        ("tasks[0].name", "Taken!B2"),
        ("tasks[0].name[1]", "Taken!B2"),
        ("tasks[0].name.unknown.reason", "Taken!B2"),
        ("tasks[0].information", "Taken!A2"),
        ("tasks[0].kinds[3]", "Taken!A2"),
        ("tasks[7].name", "Taken!A1"),
        ("municipality", ""),
        ("municipality.code", ""),
        ("tasksome", ""),
        ("", ""),
    ],
)
def test_field_has_the_cell_of_the_nearest_field_around_it(path: str, cell: str) -> None:
    """What has no cell of its own has that of what it is part of; what is part of nothing that was read has none."""
    assert cell == tree().cell_of(path)


def test_blame_puts_mistakes_at_a_cell() -> None:
    """What was wrong with a value is told by its cell, and no longer by its field; all of it is told."""
    made = tree()

    made.blame(
        InvalidInput([Mistake(code="no-such", path="a", found="x", noun="task"), Mistake(code="formula")]), "Taken!B2"
    )

    assert [
        Mistake(code="no-such", found="x", noun="task", cell="Taken!B2"),
        Mistake(code="formula", cell="Taken!B2"),
    ] == made.mistakes


def test_mistakes_are_told_in_the_order_of_sheets_rows_and_columns() -> None:
    """Mistakes come by tab, then down the rows and along the columns, as somebody mends them; Z comes before AA."""
    cells = [
        "'Uitbestede taken'",
        "'Uitbestede taken'!C2",
        "Taken!AA2",
        "Kanalen!A1",
        "Taken!B10",
        "Taken!Z2",
        "Taken",
        "Taken!B2",
    ]

    assert [
        "Taken",
        "Taken!B2",
        "Taken!Z2",
        "Taken!AA2",
        "Taken!B10",
        "'Uitbestede taken'",
        "'Uitbestede taken'!C2",
        "Kanalen!A1",
    ] == [mistake.cell for mistake in tree(*map(formula, cells)).placed(())]


def test_mistakes_without_a_sheet_come_first() -> None:
    """What concerns the whole workbook is told before what concerns a cell of it."""
    whole = Mistake(code="double", path="complete", found="tasks", noun="section")

    assert ["", "Taken!A1"] == [mistake.cell for mistake in tree(formula("Taken!A1")).placed([whole])]


def test_mistakes_of_one_cell_keep_the_order_in_which_they_were_found() -> None:
    """Two mistakes of one cell are told as they were found, those of the cell itself first."""
    own, other = formula("Taken!B2"), Mistake(code="empty-text", path="tasks[0].name")

    assert ["formula", "empty-text"] == [mistake.code for mistake in tree(own).placed([other])]


def test_mistake_of_a_field_is_told_by_its_cell() -> None:
    """Whoever fills in cells reads which cell it is; the path stays only where there is no cell."""
    mistakes = [
        Mistake(code="no-such", path="tasks[0].name[1]", found="x", noun="task"),
        Mistake(code="no-such", path="extra", found="y", noun="task"),
    ]

    assert [
        Mistake(code="no-such", path="extra", found="y", noun="task"),
        Mistake(code="no-such", found="x", noun="task", cell="Taken!B2"),
    ] == tree().placed(mistakes)


def test_one_cell_for_many_fields_is_told_once() -> None:
    """A cell that stands for many fields, such as the date of all ratings, has its mistake told once."""
    made = Tree(cells={f"ratings[{number}].date": "Blad!B7" for number in range(3)}, titles=("Blad",))

    mistakes = [
        Mistake(code="no-such", path=f"ratings[{number}].date", found="mei", noun="date") for number in range(3)
    ]

    assert [Mistake(code="no-such", found="mei", noun="date", cell="Blad!B7")] == made.placed(mistakes)


@pytest.mark.parametrize("code", ["missing", "no-format"])
def test_missing_field_is_told_once(code: str) -> None:
    """A field that is not there because its cell could not be read is told by the cell alone."""
    gap = Mistake(code=code, path="tasks[0].id", noun="landscape")

    assert [formula("Taken!A2")] == tree(formula("Taken!A2")).placed([gap])


def test_missing_field_is_told_where_no_cell_tells_it() -> None:
    """Where nothing is wrong with any cell, a field that is missing is told all the same."""
    gap = Mistake(code="missing", path="tasks[0].id")

    assert [Mistake(code="missing", cell="Taken!A2")] == tree().placed([gap])


def test_missing_field_with_a_cell_of_its_own_is_told() -> None:
    """A mistake that names its cell is never taken for one that was told already."""
    gap = Mistake(code="missing", cell="Taken!B3")

    assert [formula("Taken!A2"), gap] == tree(formula("Taken!A2")).placed([gap])


def test_double_is_told_without_the_name_of_its_section() -> None:
    """Sections are called as in a text file there, where a sheet has another title."""
    double = Mistake(code="double", path="tasks[0].name", found="wmo", noun="tasks")

    assert ["Taken!B2: 'wmo' is named twice"] == [mistake.say("en") for mistake in tree().placed([double])]


@pytest.mark.parametrize(
    ("found", "expected", "message"),
    [
        (
            "klachtbehandeling/ratings/1",
            "klachtbehandeling/landscape/1",
            "this is a workbook of ratings; a workbook of facts is expected here",
        ),
        (
            "klachtbehandeling/landscape/1",
            "klachtbehandeling/ratings/1",
            "this is a workbook of facts; a workbook of ratings is expected here",
        ),
    ],
)
def test_workbook_of_the_other_kind_is_told_without_formats(found: str, expected: str, message: str) -> None:
    """Nobody who fills in a workbook knows the formats of files by their names."""
    other = Mistake(code="other-format", path="format", found=found, noun=expected)

    assert [f"format: {message}"] == [mistake.say("en") for mistake in tree().placed([other])]


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ("iets", "klachtbehandeling/landscape/1"),
        ("klachtbehandeling/landscape/9", "klachtbehandeling/landscape/1"),
        ("klachtbehandeling/ratings/1", "klachtbehandeling/model/1"),
    ],
)
def test_other_formats_are_told_as_they_are(found: str, expected: str) -> None:
    """A format that is none, a version that is not known and a model are told by the name that stands there."""
    other = Mistake(code="other-format", path="format", found=found, noun=expected)

    assert [other] == tree().placed([other])
