"""Records that are part of an item."""

from collections.abc import Mapping
from typing import Any

from professionele_klachtbehandeling.exchange.workbook.annex import read_annex
from professionele_klachtbehandeling.exchange.workbook.part import read_parts
from professionele_klachtbehandeling.exchange.workbook.record import RecordReader
from professionele_klachtbehandeling.exchange.workbook.references import references_in
from professionele_klachtbehandeling.exchange.workbook.sheet import FIELD, ITEM, READING, SECTION, VALUE
from professionele_klachtbehandeling.exchange.workbook.subject import disputed_fields
from professionele_klachtbehandeling.exchange.workbook.tree import Tree
from tests.exchange.workbook.filling import fill_landscape

AGREEMENT = {"id": "jaarverslag", "link": "overig"}


def deliveries(
    *rows: Mapping[str, object], cell: str = "", disputed: tuple[Mapping[str, object], ...] = ()
) -> tuple[Any, list[str]]:
    """Return the deliveries of an agreement, and what is wrong with their rows."""
    sheets = fill_landscape(
        agreements=[{**AGREEMENT, "deliveries": cell}], deliveries=list(rows), disputed=list(disputed)
    )
    references = references_in(sheets, "nl")
    reader = RecordReader(Tree(), references.names, "nl")
    annex = read_annex(sheets["disputed"], disputed_fields(), references, "nl")
    parts = read_parts(sheets, references, reader, annex)
    item: dict[str, Any] = {}
    (row,) = sheets["agreements"].rows
    parts.add("agreements", "jaarverslag", row, item, "agreements[0]")
    return item.get("deliveries"), [mistake.say("nl") for mistake in reader.made.mistakes]


def due(day: str, reading: object = "", **more: object) -> Mapping[str, object]:
    """Return a row for a delivery."""
    return {ITEM: "jaarverslag", "due": day, READING: reading, **more}


def test_parts_are_found_by_the_row_that_holds_them() -> None:
    """Each row on the sheet of parts goes to its whole, in the order of the rows."""
    assert ([{"due": "1-5-2025"}, {"due": "1-5-2026", "received": "none"}], []) == deliveries(
        due("1-5-2025"), due("1-5-2026", received="geen")
    )


def test_nothing_is_said_where_there_are_no_rows() -> None:
    """An agreement without deliveries on their sheet leaves open which there were."""
    assert (None, []) == deliveries()


def test_readings_contradict_each_other() -> None:
    """Rows with one number are one reading; a reading may also be that there were none."""
    told = [[{"due": "1-5-2025"}, {"due": "1-5-2026"}], "none"]

    for cell in ("betwist", ""):
        assert ({"disputed": told}, []) == deliveries(
            due("1-5-2025", 1.0), due("geen", 2), due("1-5-2026", "1"), cell=cell
        )


def test_rows_may_say_that_there_is_nothing() -> None:
    """A single row with that word is as good as the word in the cell of the agreement."""
    assert ("none", []) == deliveries(due("Geen"))


def test_row_that_says_nothing_among_others_is_no_row() -> None:
    """What cannot be both is left to who reads the dates."""
    assert ([{"due": "1-5-2025"}, {"due": "geen"}], []) == deliveries(due("1-5-2025"), due("geen"))


def test_readings_that_are_not_there_are_asked_for() -> None:
    """One reading contradicts nothing."""
    told = ["Verantwoordingsafspraken!L2: hier staat betwist; zet op blad Leveringen beide lezingen, genummerd 1 en 2"]

    assert (None, told) == deliveries(cell="betwist")
    assert (None, told) == deliveries(due("1-5-2025", 1), cell="betwist")


def test_parts_of_what_has_none_are_refused() -> None:
    """Saying that there are none, and listing them, cannot both be meant."""
    told = (
        "Verantwoordingsafspraken!L2: hier staat een waarde, en op Leveringen!B2 staat ook iets over hetzelfde; "
        "laat een van beide weg, of schrijf hier betwist"
    )

    assert (None, [told]) == deliveries(due("1-5-2025"), cell="geen")


def test_part_of_nothing_is_told_of() -> None:
    """A row that does not say what it is part of, or names what is not there, would disappear."""
    assert (
        None,
        [
            "Leveringen!B2: vul hier 'Kenmerk of nr' in",
            "Leveringen!B3: 'brief' staat niet op blad Verantwoordingsafspraken (jaarverslag)",
        ],
    ) == deliveries({"due": "1-5-2025"}, {**due("1-5-2025"), ITEM: "brief"})


def test_fact_of_a_part_can_be_disputed() -> None:
    """The sheet for disputed values refers to a part by its number."""
    said = [{SECTION: "Leveringen", ITEM: 7, FIELD: "Ontvangen op", VALUE: value} for value in ("2-5-2026", "geen")]

    assert ([{"due": "1-5-2026", "received": {"disputed": ["2-5-2026", "none"]}}], []) == deliveries(
        due("1-5-2026", **{"@number": 7.0}), disputed=tuple(said)
    )
