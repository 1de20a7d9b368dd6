"""A tree that was gathered from cells."""

from professionele_klachtbehandeling.errors import Mistake, refuse
from professionele_klachtbehandeling.exchange.workbook.tree import Tree

CELLS = {"tasks[0]": "Taken!A4", "tasks[0].name": "Taken!B4", "channels[1].term": "Kanalen!S5"}


def test_field_is_where_it_or_what_is_around_it_came_from() -> None:
    """A path leads to the nearest cell; one that leads to no cell leads nowhere."""
    tree = Tree(cells=CELLS)

    assert ["Taken!B4", "Taken!A4", ""] == [
        tree.cell_of(path) for path in ("tasks[0].name[2]", "tasks[0].laws", "channels[9].term")
    ]


def test_blame_falls_on_a_cell() -> None:
    """What is wrong with a cell is told by its place on the sheet, not by a path in the program."""
    tree = Tree()

    tree.blame(refuse("null", path="[1]"), "Taken!B4")

    assert [Mistake(code="null", cell="Taken!B4")] == tree.mistakes


def test_mistakes_come_in_the_order_of_sheets_rows_and_columns() -> None:
    """The order is that of the tabs, and then as one reads; AA comes after Z."""
    cells = ["Kanalen!B12", "Kanalen!AA4", "Kanalen!Z4", "Taken!C9", "Kanalen", "Taken!A9"]
    tree = Tree(titles=("Taken", "Kanalen"), mistakes=[Mistake(code="formula", cell=cell) for cell in cells])

    assert ["Taken!A9", "Taken!C9", "Kanalen", "Kanalen!Z4", "Kanalen!AA4", "Kanalen!B12"] == [
        mistake.cell for mistake in tree.placed(())
    ]


def test_mistake_about_many_fields_of_one_cell_is_told_once() -> None:
    """A date that stands on the form for all ratings is wrong once."""
    tree = Tree(cells={f"ratings[{number}].date": "Over!B7" for number in range(3)})
    wrong = [Mistake(code="no-such", found="mei", noun="full-date", path=f"ratings[{one}].date") for one in range(3)]

    assert [Mistake(code="no-such", found="mei", noun="full-date", cell="Over!B7")] == tree.placed(wrong)


def test_field_that_is_missing_was_asked_for_at_its_cell() -> None:
    """What the reader of the tree misses is an empty cell, of which was told in words."""
    asked = Mistake(code="fill-in", found="Naam", cell="Taken!B4")
    missing = [Mistake(code="missing", found="name", path="tasks[0]"), Mistake(code="no-format", noun="x")]

    assert [asked] == Tree(cells=CELLS, mistakes=[asked]).placed(missing)
    assert missing[1:] == Tree().placed(missing[1:])


def test_words_of_a_text_file_are_not_used() -> None:
    """An id that is there twice is told of without the name that the section has in YAML."""
    tree = Tree(cells=CELLS)

    assert "Taken!A4: 'bijstand' wordt twee keer genoemd" == tree.placed(
        [Mistake(code="double", path="tasks[0]", found="bijstand", noun="tasks")]
    )[0].say("nl")


def test_workbook_of_another_kind_is_called_what_it_is() -> None:
    """Who hands in ratings for facts reads so; another version is told of as it is."""
    tree = Tree(cells={"format": "Gemeente!B4"})
    facts, ratings = "klachtbehandeling/landscape/1", "klachtbehandeling/ratings/1"
    wrong = [
        Mistake(code="other-format", path="format", found=found, noun=noun)
        for found, noun in ((ratings, facts), (facts, ratings), ("klachtbehandeling/landscape/9", facts))
    ]

    assert ["facts-expected", "ratings-expected", "other-format"] == [
        mistake.code for one in wrong for mistake in tree.placed([one])
    ]
