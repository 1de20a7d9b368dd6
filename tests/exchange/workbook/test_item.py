"""An item with what other sheets say of it."""

from collections.abc import Mapping
from typing import Any

from professionele_klachtbehandeling.exchange.workbook.annex import read_annex
from professionele_klachtbehandeling.exchange.workbook.item import ItemReader
from professionele_klachtbehandeling.exchange.workbook.part import read_parts
from professionele_klachtbehandeling.exchange.workbook.record import RecordReader
from professionele_klachtbehandeling.exchange.workbook.references import references_in
from professionele_klachtbehandeling.exchange.workbook.sheet import FIELD, ITEM, SECTION, VALUE
from professionele_klachtbehandeling.exchange.workbook.subject import disputed_fields, evidence_fields
from professionele_klachtbehandeling.exchange.workbook.tree import Tree
from tests.exchange.workbook.filling import fill_landscape

BALIE = {"id": "balie", "name": "Balie"}


def reader(**rows: list[Mapping[str, object]]) -> tuple[ItemReader, Any]:
    """Return what reads the items of a landscape with these rows, and its sheets."""
    sheets = fill_landscape(**rows)
    references = references_in(sheets, "nl")
    records = RecordReader(Tree(), references.names, "nl")
    evidence = read_annex(sheets["evidence"], evidence_fields(), references, "nl")
    disputed = read_annex(sheets["disputed"], disputed_fields(), references, "nl")
    return ItemReader(records, evidence, disputed, read_parts(sheets, references, records, disputed)), sheets


def channel(**rows: list[Mapping[str, object]]) -> tuple[dict[str, Any], list[str]]:
    """Return the only channel of a landscape, and what is wrong with it."""
    items, sheets = reader(channels=[BALIE], **rows)
    (row,) = sheets["channels"].rows
    item = items.item(row, row.sheet.columns, "channels[0]", "channels", "balie")
    return item, [mistake.say("nl") for mistake in items.reader.made.mistakes]


def about(field: str = "", **more: object) -> Mapping[str, object]:
    """Return a row of an annex about that channel."""
    return {SECTION: "Kanalen", ITEM: "Balie", FIELD: field, **more}


def test_item_has_its_evidence_in_order() -> None:
    """Each row of evidence is a record with the field it is about, or with none."""
    item, wrong = channel(
        evidence=[about("Bekendgemaakt", citation="Website", inferred="ja"), about(citation="Folder", date="2025")]
    )

    assert [] == wrong
    assert [
        {"citation": "Website", "inferred": True, "field": "published"},
        {"citation": "Folder", "date": "2025"},
    ] == item["evidence"]


def test_item_has_its_disputed_facts_and_its_parts() -> None:
    """What stands on other sheets comes together in one item."""
    item, wrong = channel(disputed=[about("Termijn", **{VALUE: one}) for one in ("6 weken", "geen")])

    assert ({**BALIE, "term": {"disputed": ["6 weken", "none"]}}, []) == (item, wrong)


def test_evidence_against_what_is_no_fact_is_refused() -> None:
    """A name cannot be contradicted; evidence for it may be given."""
    told = "Bewijs!C2: een bron kan 'Naam' niet tegenspreken; laat het veld leeg of kies een ander"

    assert [told] == channel(evidence=[about("Naam", citation="A", stance="tegen")])[1]
    assert [] == channel(evidence=[about("Naam", citation="A", stance="voor")])[1]
    assert [] == channel(evidence=[about("Termijn", citation="A", stance="tegen")])[1]


def test_evidence_without_a_source_is_no_evidence() -> None:
    """The title of the source is asked for."""
    assert ["Bewijs!D2: vul hier 'Bron' in"] == channel(evidence=[about(note="gezien")])[1]


def test_id_that_was_made_is_the_id_of_the_item() -> None:
    """An item gets the id by which others refer to it, whether it was filled in or not."""
    items, sheets = reader(tasks=[{"name": "Bijstand"}])
    (row,) = sheets["tasks"].rows

    assert "bijstand" == items.item(row, row.sheet.columns[:2], "tasks[0]", "tasks", "bijstand")["id"]


def test_item_is_spoken_of_on_either_annex() -> None:
    """Evidence and disputed values both speak of an item."""
    items, _ = reader(
        channels=[BALIE, {"name": "App"}, {"name": "Post"}],
        evidence=[about(citation="A")],
        disputed=[{**about("Termijn"), ITEM: "app", VALUE: "geen"}],
    )

    assert [True, True, False] == [items.is_spoken_of("channels", one) for one in ("balie", "app", "post")]
