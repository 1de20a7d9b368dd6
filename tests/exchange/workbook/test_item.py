"""An item read from its row, with what other sheets say about it."""

from professionele_klachtbehandeling.exchange.workbook.tree import Tree
from tests.sheets import Said, landscape_read, told

DESK: Said = {"id": "balie", "name": "Balie"}
ABOUT: Said = {"@section": "Kanalen", "@item": "balie"}


def channel(made: Tree) -> object:
    """Return the one channel in a tree."""
    (found,) = made.fields["channels"]
    return found


def test_evidence_is_put_with_its_item_and_field() -> None:
    """Evidence about a row and about its fields is put with the item in the order of its rows, each by its field."""
    made = landscape_read(
        channels=[DESK],
        evidence=[
            {**ABOUT, "@field": "Soorten", "citation": "Folder"},
            {**ABOUT, "citation": "Website", "date": "5-2025", "stance": "tegen", "inferred": "ja"},
            {**ABOUT, "@field": "soorten", "citation": "Loket", "stance": "tegen", "grade": "getoetst"},
        ],
    )

    assert {
        **DESK,
        "evidence": [
            {"citation": "Folder", "field": "kinds"},
            {"citation": "Website", "date": "5-2025", "stance": "against", "inferred": True},
            {"citation": "Loket", "stance": "against", "grade": "getoetst", "field": "kinds"},
        ],
    } == channel(made)
    assert [] == told(made)


def test_evidence_comes_from_its_own_cells() -> None:
    """What is wrong with evidence is looked for on the sheet of the evidence."""
    made = landscape_read(channels=[DESK], evidence=[{**ABOUT, "@field": "Naam", "citation": "Folder"}])

    assert "Bewijs!C2" == made.cell_of("channels[0].evidence[0].field")
    assert "Bewijs!D2" == made.cell_of("channels[0].evidence[0].citation")


def test_source_cannot_contradict_what_is_no_fact() -> None:
    """Evidence against a name is told of, and stays evidence about the item."""
    evidence: Said = {**ABOUT, "@field": "Naam", "citation": "Folder", "stance": "tegen"}
    made = landscape_read(channels=[DESK], evidence=[evidence])

    assert ["Bewijs!C2: een bron kan 'Naam' niet tegenspreken; laat het veld leeg of kies een ander"] == told(made)
    assert {**DESK, "evidence": [{"citation": "Folder", "stance": "against"}]} == channel(made)


def test_source_can_contradict_a_list_of_records() -> None:
    """A source may be against what is listed on a sheet of parts, such as the deliveries of an agreement."""
    made = landscape_read(
        agreements=[{"id": "jaarverslag", "link": "overig", "parties": "a en b"}],
        evidence=[
            {
                "@section": "Verantwoordingsafspraken",
                "@item": "jaarverslag",
                "@field": "Leveringen",
                "citation": "Griffie",
                "stance": "tegen",
            }
        ],
    )

    assert [{"citation": "Griffie", "stance": "against", "field": "deliveries"}] == made.fields["agreements"][0][
        "evidence"
    ]
    assert [] == told(made)


def test_disputed_values_stand_in_their_field() -> None:
    """Contradicting values become the disputed value of the field they are about, each from its own cell."""
    about: Said = {**ABOUT, "@field": "Bekendgemaakt"}
    made = landscape_read(
        channels=[{**DESK, "published": "betwist"}],
        disputed=[{**about, "@value": "ja"}, {**about, "@value": "nee"}],
    )

    assert {**DESK, "published": {"disputed": [True, False]}} == channel(made)
    assert "Betwist!D3" == made.cell_of("channels[0].published.disputed[1]")


def test_id_that_was_left_out_is_filled_in() -> None:
    """An item without an id gets the one that others refer to it by."""
    assert {"id": "balie-gemeentehuis", "name": "Balie gemeentehuis"} == channel(
        landscape_read(channels=[{"name": "Balie gemeentehuis"}])
    )


def test_item_without_id_has_none() -> None:
    """The number of a row is no field of its item, and evidence finds the item by it."""
    made = landscape_read(
        registers=[{"@number": 1.0, "kind": "klacht"}, {"@number": 5.0, "kind": "signaal"}],
        evidence=[{"@section": "Registraties", "@item": 5.0, "citation": "Zaaksysteem"}],
    )

    assert [{"kind": "klacht"}, {"kind": "signaal", "evidence": [{"citation": "Zaaksysteem"}]}] == made.fields[
        "registers"
    ]


def test_evidence_of_a_task_is_not_of_its_cells() -> None:
    """Evidence about a task is put with the task, that about one of its cells with who is responsible."""
    made = landscape_read(
        tasks=[{"id": "bijstand", "name": "Bijstand", "owners/klacht": "college"}],
        evidence=[
            {"@section": "Verantwoordelijkheid", "@item": "bijstand/klacht", "citation": "Mandaat"},
            {"@section": "Taken", "@item": "bijstand", "citation": "Begroting"},
        ],
    )

    assert [{"citation": "Begroting"}] == made.fields["tasks"][0]["evidence"]
    assert [{"citation": "Mandaat"}] == made.fields["responsibilities"][0]["evidence"]
