"""What the sheets for evidence and for disputed values say of other rows."""

from collections.abc import Mapping

from professionele_klachtbehandeling.exchange.workbook.annex import Annex, read_annex
from professionele_klachtbehandeling.exchange.workbook.references import references_in
from professionele_klachtbehandeling.exchange.workbook.sheet import FIELD, ITEM, SECTION, VALUE
from professionele_klachtbehandeling.exchange.workbook.subject import disputed_fields, evidence_fields
from tests.exchange.workbook.filling import fill_landscape


def about(section: str, item: str = "", field: str = "", **more: object) -> Mapping[str, object]:
    """Return a row of an annex."""
    return {SECTION: section, ITEM: item, FIELD: field, **more}


def annex(name: str, *rows: Mapping[str, object]) -> Annex:
    """Return an annex with these rows, about a landscape with two channels and a number of inhabitants."""
    sheets = fill_landscape(
        channels=[{"id": "balie", "name": "Balie"}, {"id": "app", "name": "App"}], **{name: list(rows)}
    )
    fields = {"evidence": evidence_fields, "disputed": disputed_fields}[name]()
    return read_annex(sheets[name], fields, references_in(sheets, "nl"), "nl")


def messages(found: Annex) -> list[str]:
    """Return what is wrong with an annex."""
    return [mistake.say("nl") for mistake in found.mistakes]


def test_rows_are_kept_by_what_they_are_about() -> None:
    """Each row stands under the item and the field it speaks of; without a field it is about the whole row."""
    found = annex(
        "evidence",
        about("Kanalen", "balie", "Bekendgemaakt", citation="A"),
        about("kanalen", "App", citation="B"),
        about("Channels", "balie", "published", citation="C"),
    )

    assert () == found.mistakes
    assert {"published": ["A", "C"]} == {
        field: [row.text("citation") for row in rows] for field, rows in found.about("channels", "balie").items()
    }
    assert [""] == list(found.about("channels", "app"))
    assert {} == found.about("channels", "telefoon")


def test_rows_about_an_item_come_in_their_own_order() -> None:
    """Evidence keeps the order in which it was written down, whatever it is about."""
    found = annex(
        "evidence",
        about("Kanalen", "balie", "Naam", citation="A"),
        about("Kanalen", "balie", citation="B"),
        about("Kanalen", "balie", "Naam", citation="C"),
    )

    assert [("name", "A"), ("", "B"), ("name", "C")] == [
        (field, row.text("citation")) for field, row in found.in_order("channels", "balie")
    ]


def test_municipality_needs_no_row() -> None:
    """There is one municipality, whatever stands in the column for its row."""
    found = annex("disputed", about("Gemeente", "GM9999", "Inwoners", **{VALUE: 1000.0}))

    assert ["inhabitants"] == list(found.about("municipality", ""))


def test_what_a_row_is_about_must_be_said() -> None:
    """Sheet and row are asked for, and for a disputed value the field too."""
    assert ["Bewijs!A2: vul hier 'Onderdeel' in", "Bewijs!B3: vul hier 'Kenmerk of nr' in"] == messages(
        annex("evidence", about("", "balie", citation="A"), about("Kanalen", citation="B"))
    )
    assert ["Betwist!C2: vul hier 'Veld' in"] == messages(annex("disputed", about("Kanalen", "balie", **{VALUE: "ja"})))


def test_row_about_nothing_that_is_there_is_told_of_with_its_cell() -> None:
    """A sheet, a row and a field that do not exist are each named where they stand."""
    found = annex(
        "evidence",
        about("Kanaal", "balie", citation="A"),
        about("Kanalen", "bali", citation="B"),
        about("Externe klachtroutes", "1", citation="C"),
        about("Contactteams", "1", "Naam", citation="D"),
    )

    assert ["A2", "B3", "B4", "B5"] == [mistake.cell.partition("!")[2] for mistake in found.mistakes]
    assert "Bewijs!B3: 'bali' staat niet op blad Kanalen; bedoelt u 'balie'? (balie, app)" == messages(found)[1]


def test_field_that_is_no_fact_cannot_be_disputed() -> None:
    """The message names the fields on which sources can contradict each other."""
    (message,) = messages(annex("disputed", about("Leveringen", "1", "Te leveren op", **{VALUE: "x"})))

    assert "Betwist!B2: '1' staat niet op blad Leveringen" == message
    (message,) = messages(annex("disputed", about("Gemeente", "", "Naam", **{VALUE: "x"})))
    assert "Betwist!C2: 'Naam' is geen veld waarover bronnen elkaar kunnen tegenspreken (Inwoners)" == message
