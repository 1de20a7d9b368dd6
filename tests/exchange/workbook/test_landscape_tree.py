"""The tree of a landscape."""

from collections.abc import Mapping
from typing import Any

from professionele_klachtbehandeling.exchange.workbook.filled import Filled
from professionele_klachtbehandeling.exchange.workbook.form import answers_of, asked, landscape_questions
from professionele_klachtbehandeling.exchange.workbook.landscape_tree import landscape_tree
from professionele_klachtbehandeling.exchange.workbook.sheet import ANSWER, FIELD, ITEM, QUESTION, SECTION, VALUE
from professionele_klachtbehandeling.exchange.workbook.tree import Tree
from tests.exchange.workbook.filling import fill_landscape

FORM = {
    "format": "klachtbehandeling/landscape/1",
    "code": "9999",
    "name": "Lindewaard",
    "reference_date": "1-7-2026",
}


def tree(form: Mapping[str, object] = FORM, /, **rows: list[Mapping[str, object]]) -> Tree:
    """Return the tree of a landscape with these answers and rows."""
    answers = [
        {QUESTION: asked(question, "nl"), ANSWER: form.get(question.field, "")} for question in landscape_questions()
    ]
    sheets: Mapping[str, Filled] = fill_landscape(municipality=list(answers), **rows)
    return landscape_tree(answers_of(sheets["municipality"], landscape_questions(), "nl"), sheets, "nl")


def fields(**rows: list[Mapping[str, object]]) -> Mapping[str, Any]:
    """Return the sections of a landscape with these rows."""
    made = tree(**rows)
    assert [] == made.mistakes
    return {name: made.fields[name] for name in made.fields if name not in tree().fields}


def test_form_says_whose_landscape_it_is() -> None:
    """What is answered is at its place in the tree, and what is not is not there."""
    assert {
        "municipality": {"code": "9999", "name": "Lindewaard"},
        "format": "klachtbehandeling/landscape/1",
        "reference_date": "1-7-2026",
    } == tree().fields


def test_closed_sections_are_listed() -> None:
    """Yes closes a section; no and nothing leave it open."""
    made = tree({**FORM, "channels": "Ja", "visions": True, "actions": "nee"})

    assert ["channels", "visions"] == made.fields["complete"]
    assert "Gemeente!B9" == made.cell_of("complete[0]")


def test_number_of_inhabitants_can_be_disputed() -> None:
    """The municipality has a fact as well."""
    rows = [{SECTION: "Gemeente", FIELD: "Inwoners", VALUE: value} for value in (1000, "geen")]

    made = tree({**FORM, "inhabitants": "betwist"}, disputed=list(rows))

    assert [] == made.mistakes
    assert {"disputed": ["1000", "none"]} == made.fields["municipality"]["inhabitants"]


def test_section_without_rows_is_not_there() -> None:
    """An empty sheet says nothing, and not that there is nothing."""
    assert {} == fields()


def test_rows_refer_to_each_other_by_name() -> None:
    """Ids that were left out are made, and names lead to them."""
    found = fields(
        tasks=[{"name": "Bijstand"}],
        organisations=[{"name": "Werkplein", "aliases": "WTR"}],
        outsourced_tasks=[{"task": "bijstand", "executing_body": "wtr"}],
        referrals=[{"origin": "Balie", "destination": "Werkplein"}],
        channels=[{"name": "Balie", "tasks": "Bijstand"}],
    )

    assert [{"id": "uitbestede-taken", "task": "bijstand", "executing_body": "werkplein"}] == found["outsourced_tasks"]
    assert [{"origin": "balie", "destination": "werkplein"}] == found["referrals"]
    assert [{"id": "balie", "name": "Balie", "tasks": ["bijstand"]}] == found["channels"]


def test_matrix_and_sections_are_one_tree() -> None:
    """Tasks and who is responsible come from one sheet, everything else from its own."""
    found = fields(
        tasks=[{"id": "afval", "name": "Afval", "owners/klacht": "college"}],
        registers=[{"kind": "klacht", "@number": 4}],
        evidence=[{SECTION: "Registraties", ITEM: 4.0, "citation": "Zaaksysteem"}],
    )

    assert [{"id": "afval", "name": "Afval"}] == found["tasks"]
    assert [{"task": "afval", "kind": "klacht", "owners": ["college"]}] == found["responsibilities"]
    assert [{"kind": "klacht", "evidence": [{"citation": "Zaaksysteem"}]}] == found["registers"]


def test_mistakes_on_every_sheet_are_kept() -> None:
    """Evidence, disputed values, parts and cells are all looked at, whatever is wrong with the others."""
    made = tree(
        channels=[{"published": "zeker", "name": "Balie"}],
        evidence=[{SECTION: "Kanalen", ITEM: "app", "citation": "A"}],
        disputed=[{SECTION: "Kanaal"}],
        deliveries=[{ITEM: "brief", "due": "1-5-2026"}],
    )

    assert {"Kanalen!G2", "Bewijs!B2", "Betwist!A2", "Leveringen!B2"} == {mistake.cell for mistake in made.mistakes}
