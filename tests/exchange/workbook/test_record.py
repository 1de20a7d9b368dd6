"""A record, read from the cells of a row."""

from collections.abc import Sequence
from typing import Any

from professionele_klachtbehandeling.exchange.workbook.filled import Row
from professionele_klachtbehandeling.exchange.workbook.names import Names
from professionele_klachtbehandeling.exchange.workbook.record import RecordReader
from professionele_klachtbehandeling.exchange.workbook.sheet import VALUE
from professionele_klachtbehandeling.exchange.workbook.tree import Tree
from tests.exchange.workbook.filling import fill, row_of, sheet_named

CHANNELS = sheet_named("channels")


def reader() -> RecordReader:
    """Return what reads records into a tree of its own."""
    return RecordReader(Tree(), Names(), "nl")


def statements(*values: object) -> Sequence[Row]:
    """Return rows of the sheet for disputed values; None for one that is left empty."""
    said = [{"@section": "Kanalen", VALUE: "" if value is None else value} for value in values]
    return fill(sheet_named("disputed"), *said).rows


def messages(by: RecordReader) -> list[str]:
    """Return what is wrong with the cells that were read."""
    return [mistake.say("nl") for mistake in by.made.mistakes]


def read(cells: dict[str, object], **disputed: Sequence[Row]) -> tuple[dict[str, Any], list[str]]:
    """Return the record of a channel, and what is wrong with it."""
    by = reader()
    record = by.record(row_of(CHANNELS, **cells), CHANNELS.columns, "channels[0]", disputed)
    return record, messages(by)


def test_record_holds_what_was_filled_in() -> None:
    """Each cell becomes a field, one within another where its name has a dot; what was left empty is not there."""
    record, wrong = read({"id": "balie", "name": "Balie", "information.term": "ja", "kinds": "klacht", "end": "geen"})

    assert [] == wrong
    assert {
        "id": "balie",
        "name": "Balie",
        "information": {"term": True},
        "kinds": ["klacht"],
        "end": "none",
    } == record


def test_every_value_can_be_found_back() -> None:
    """The tree knows the cell of each value, and of the record as a whole."""
    by = reader()

    by.record(row_of(CHANNELS, name="Balie", published="ja"), CHANNELS.columns, "channels[0]")

    assert ("Kanalen!A2", "Kanalen!B2", "Kanalen!G2") == tuple(
        by.made.cell_of(path) for path in ("channels[0]", "channels[0].name", "channels[0].published")
    )


def test_cell_that_is_needed_is_asked_for() -> None:
    """An id can be made; a name cannot."""
    assert ["Kanalen!B2: vul hier 'Naam' in"] == read({"published": "ja"})[1]


def test_cell_that_cannot_be_read_is_told_of_and_left_out() -> None:
    """The other cells of the row are read all the same."""
    record, wrong = read({"name": "Balie", "published": "vast wel", "kinds": "klacht; klaagzang"})

    assert {"name": "Balie"} == record
    assert [
        "Kanalen!D2: 'klaagzang' is geen soort (klacht, signaal, melding, hulpvraag)",
        "Kanalen!G2: 'vast wel' is geen ja of nee (ja, nee, geen, onbekend)",
    ] == wrong


def test_disputed_values_are_taken_from_their_sheet() -> None:
    """The cell may say that it is disputed, or be left empty."""
    disputed = {"disputed": [True, "none"]}

    for cells in ({"published": "betwist"}, {}):
        record, wrong = read({"name": "Balie", **cells}, published=statements("ja", "geen"))

        assert ({"name": "Balie", "published": disputed}, []) == (record, wrong)


def test_nested_fact_can_be_disputed() -> None:
    """A field within a field is no different."""
    record, wrong = read({"name": "Balie"}, **{"information.term": statements("ja", "nee")})

    assert ({"name": "Balie", "information": {"term": {"disputed": [True, False]}}}, []) == (record, wrong)


def test_disputed_values_that_are_not_there_are_asked_for() -> None:
    """One value contradicts nothing, and neither does an empty cell."""
    told = "hier staat betwist; zet op blad Betwist ten minste twee verschillende waarden, elk op een eigen rij"

    assert [f"Kanalen!G2: {told}"] == read({"name": "Balie", "published": "betwist"})[1]
    assert [f"Kanalen!G2: {told}"] == read({"name": "Balie", "published": "betwist"}, published=statements("ja"))[1]
    assert ["Betwist!D2: een betwist feit heeft ten minste twee verschillende waarden"] == read(
        {"name": "Balie"}, published=statements("ja")
    )[1]
    assert ["Betwist!D3: vul hier 'Waarde' in"] == read({"name": "Balie"}, published=statements("ja", None))[1]


def test_value_beside_disputed_values_is_refused() -> None:
    """Which of both is meant is not for a program to choose."""
    told = (
        "Kanalen!G2: hier staat een waarde, en op Betwist!D2 staat ook iets over hetzelfde; laat een van beide weg, "
        "of schrijf hier betwist"
    )

    record, wrong = read({"name": "Balie", "published": "ja"}, published=statements("ja", "nee"))

    assert ({"name": "Balie"}, [told]) == (record, wrong)


def test_word_for_disputed_is_a_name_where_no_fact_stands() -> None:
    """A channel may be called so."""
    assert ({"name": "Betwist"}, []) == read({"name": "Betwist"})


def test_disputed_list_of_records_is_left_to_its_own_sheet() -> None:
    """The cell only says that there are readings."""
    agreements = sheet_named("agreements")
    by = reader()

    record = by.record(row_of(agreements, link="overig", deliveries="betwist"), agreements.columns, "agreements[0]")

    assert ({"link": "overig"}, []) == (record, messages(by))
