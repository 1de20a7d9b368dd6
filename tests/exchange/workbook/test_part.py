"""The records that are part of an item."""

import pytest

from professionele_klachtbehandeling.exchange.workbook.tree import Tree
from tests.sheets import Said, landscape_read, told

REPORT: Said = {"id": "jaarverslag", "link": "college naar raad"}


def agreements(*deliveries: Said, cell: str = "", disputed: tuple[Said, ...] = ()) -> Tree:
    """Return the tree of one agreement with these deliveries, and with what its own cell says of them."""
    report = {**REPORT, "deliveries": cell} if cell else REPORT
    return landscape_read(agreements=[report], deliveries=deliveries, disputed=disputed)


def deliveries(made: Tree) -> object:
    """Return what a tree says of the deliveries of its one agreement; nothing where it says nothing."""
    (agreement,) = made.fields["agreements"]
    return agreement.get("deliveries", "")


def test_rows_are_part_of_the_item_they_name() -> None:
    """Each row goes to the item that it names, in the order of the rows."""
    made = landscape_read(
        agreements=[REPORT, {**REPORT, "id": "kwartaalbrief"}],
        deliveries=[
            {"@item": "kwartaalbrief", "due": "1-4-2026"},
            {"@item": "jaarverslag", "due": "1-5-2026", "received": "geen", "response": "nee"},
            {"@item": "KWARTAALBRIEF", "due": "1-7-2026", "received": "5-7-2026"},
        ],
    )

    assert [
        [{"due": "1-5-2026", "received": "none", "response": False}],
        [{"due": "1-4-2026"}, {"due": "1-7-2026", "received": "5-7-2026"}],
    ] == [agreement["deliveries"] for agreement in made.fields["agreements"]]
    assert "Leveringen!C4" == made.cell_of("agreements[1].deliveries[1].due")
    assert [] == told(made)


def test_shares_within_a_term_belong_to_figures() -> None:
    """Shares within other terms name the row of the figures by its number."""
    made = landscape_read(
        figures=[{"@number": 1.0, "year": 2024.0}, {"@number": 2.0, "year": 2025.0}],
        within=[
            {"@item": 2.0, "term": "30 dagen", "share": 0.8},
            {"@item": "2", "term": "8 weken", "share": "onbekend"},
        ],
    )

    assert [
        {"year": "2024"},
        {"year": "2025", "within": [{"term": "30 dagen", "share": "80%"}, {"term": "8 weken", "share": "unknown"}]},
    ] == made.fields["figures"]


def test_no_rows_say_nothing() -> None:
    """An agreement of which no delivery is listed says nothing of its deliveries."""
    assert "" == deliveries(agreements())


@pytest.mark.parametrize(("said", "value"), [("geen", "none"), ("onbekend", "unknown")])
def test_cell_may_say_that_there_are_none(said: str, value: str) -> None:
    """That nothing was due, or that nobody knows, stands in the cell of the item itself."""
    assert value == deliveries(agreements(cell=said))


def test_readings_contradict_each_other() -> None:
    """Lists that sources contradict each other on are numbered readings, of which one may be that there are none."""
    made = agreements(
        {"@item": "jaarverslag", "due": "1-5-2026", "@reading": 1.0},
        {"@item": "jaarverslag", "due": "geen", "@reading": 2.0},
        {"@item": "jaarverslag", "due": "1-11-2026", "@reading": 1.0},
        cell="betwist",
    )

    assert {"disputed": [[{"due": "1-5-2026"}, {"due": "1-11-2026"}], "none"]} == deliveries(made)
    assert "Leveringen!C4" == made.cell_of("agreements[0].deliveries.disputed[0][1].due")
    assert "Leveringen!C3" == made.cell_of("agreements[0].deliveries.disputed[1]")
    assert [] == told(made)


def test_readings_need_no_word_in_the_cell() -> None:
    """Two numbered readings contradict each other, also where the cell of the item was left empty."""
    made = agreements(
        {"@item": "jaarverslag", "due": "1-5-2026", "@reading": 1.0},
        {"@item": "jaarverslag", "due": "1-6-2026", "@reading": 2.0},
    )

    assert {"disputed": [[{"due": "1-5-2026"}], [{"due": "1-6-2026"}]]} == deliveries(made)


def test_every_row_of_a_reading_is_numbered() -> None:
    """A row whose number was forgotten is asked which reading it belongs to, and does not become one more source."""
    made = agreements(
        {"@item": "jaarverslag", "due": "1-5-2026", "@reading": 1.0},
        {"@item": "jaarverslag", "due": "1-11-2026"},
        {"@item": "jaarverslag", "due": "1-6-2026", "@reading": 2.0},
        cell="betwist",
    )

    assert ["Leveringen!F3: vul hier 'Lezing' in"] == told(made)
    assert "" == deliveries(made)


def test_single_row_may_say_that_there_are_none() -> None:
    """The row of a list may say by its first needed cell that the list is empty."""
    assert "none" == deliveries(agreements({"@item": "jaarverslag", "due": "geen"}))


def test_disputed_needs_two_readings() -> None:
    """Of a list that is said to be disputed both readings must stand there."""
    made = agreements({"@item": "jaarverslag", "due": "1-5-2026", "@reading": 1.0}, cell="betwist")

    assert [
        "Verantwoordingsafspraken!L2: hier staat betwist; zet op blad Leveringen beide lezingen, genummerd 1 en 2"
    ] == told(made)
    assert "" == deliveries(made)


def test_cell_and_rows_do_not_speak_both() -> None:
    """That there are none and what there is cannot both be said."""
    made = agreements({"@item": "jaarverslag", "due": "1-5-2026"}, cell="geen")

    expected = (
        "Verantwoordingsafspraken!L2: hier staat een waarde, en op Leveringen!B2 staat ook iets over hetzelfde; "
        "laat een van beide weg, of schrijf hier betwist"
    )
    assert [expected] == told(made)
    assert "none" == deliveries(made)


def test_part_of_nothing_is_told_of() -> None:
    """A row that names no item, or one that is not there, goes nowhere unseen."""
    made = agreements({"due": "1-5-2026"}, {"@item": "kwartaalbrief", "due": "1-5-2026"})

    assert [
        "Leveringen!B2: vul hier 'Kenmerk of nr' in",
        "Leveringen!B3: 'kwartaalbrief' staat niet op blad Verantwoordingsafspraken (jaarverslag)",
    ] == told(made)


def test_part_lacks_what_it_needs() -> None:
    """What a part is nothing without is asked for where it should stand."""
    made = agreements({"@item": "jaarverslag", "received": "5-5-2026"})

    assert ["Leveringen!C2: vul hier 'Te leveren op' in"] == told(made)


def test_fact_of_a_part_may_be_disputed() -> None:
    """On a fact within a part sources contradict each other by the number of its row."""
    about: Said = {"@section": "Leveringen", "@item": "1", "@field": "Ontvangen op"}
    made = agreements(
        {"@number": 1.0, "@item": "jaarverslag", "due": "1-5-2026", "received": "betwist"},
        disputed=({**about, "@value": "2-5-2026"}, {**about, "@value": "geen"}),
    )

    assert [{"due": "1-5-2026", "received": {"disputed": ["2-5-2026", "none"]}}] == deliveries(made)
    assert [] == told(made)
