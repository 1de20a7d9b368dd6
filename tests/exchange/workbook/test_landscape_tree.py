"""From the rows of the sheets of a landscape to its tree."""

from professionele_klachtbehandeling.exchange.workbook.landscape_tree import landscape_tree
from professionele_klachtbehandeling.exchange.workbook.tree import Tree
from tests.sheets import Said, landscape_answers, landscape_filled, landscape_read, told


def form_read(*disputed: Said, **answers: object) -> Tree:
    """Return the tree of a landscape with these answers on its form, and with disputed values."""
    return landscape_tree(landscape_answers(**answers), landscape_filled(disputed=disputed), "nl")


def test_form_says_about_whom_and_of_which_day() -> None:
    """What the form asks of the municipality stands with the municipality, and the rest at the top of the tree."""
    made = form_read(
        format="klachtbehandeling/landscape/1",
        code="9999",
        name="Lindewaard",
        inhabitants=21_000.0,
        reference_date="1-7-2026",
    )

    assert {
        "municipality": {"code": "9999", "name": "Lindewaard", "inhabitants": "21000"},
        "format": "klachtbehandeling/landscape/1",
        "reference_date": "1-7-2026",
    } == made.fields
    assert "Gemeente!B4" == made.cell_of("municipality.name")
    assert "Gemeente!B6" == made.cell_of("reference_date")


def test_what_was_left_open_is_not_there() -> None:
    """Questions without an answer and sheets without rows leave nothing behind in the tree."""
    assert {"municipality": {}} == landscape_read().fields


def test_only_yes_closes_a_section() -> None:
    """A section is complete where the form says yes; no and nothing leave it open."""
    assert ["channels"] == form_read(tasks="nee", channels="ja").fields["complete"]
    assert "Gemeente!B8" == form_read(tasks="nee", channels="ja").cell_of("complete[0]")
    assert {"municipality": {}} == form_read(tasks="nee").fields


def test_answer_that_is_neither_yes_nor_no_is_told_of() -> None:
    """Another word for a closed section is told of at the answer, and closes nothing."""
    made = form_read(tasks="bijna")

    assert ["Gemeente!B7: 'bijna' is geen ja of nee (ja, nee)"] == told(made)
    assert {"municipality": {}} == made.fields


def test_inhabitants_may_be_disputed() -> None:
    """What sources contradict each other on about the municipality needs no row to be named."""
    about: Said = {"@section": "Gemeente", "@field": "Inwoners"}
    made = form_read({**about, "@value": 205.0}, {**about, "@value": "198"}, inhabitants="betwist")

    assert {"municipality": {"inhabitants": {"disputed": ["205", "198"]}}} == made.fields
    assert [] == told(made)


def test_each_row_is_an_item_of_its_section() -> None:
    """The rows of a sheet are the items of its section in their order, each with the cell that it comes from."""
    made = landscape_read(
        channels=[{"id": "balie", "name": "Balie"}, {"id": "app", "name": "App", "information.purpose": "ja"}],
        registers=[{"kind": "klacht", "kept": "nee"}],
    )

    assert {
        "municipality": {},
        "channels": [
            {"id": "balie", "name": "Balie"},
            {"id": "app", "name": "App", "information": {"purpose": True}},
        ],
        "registers": [{"kind": "klacht", "kept": False}],
    } == made.fields
    assert ("Kanalen!A3", "Kanalen!B3") == (made.cell_of("channels[1]"), made.cell_of("channels[1].name"))
    assert [] == told(made)


def test_matrix_makes_two_sections() -> None:
    """The sheet of the tasks is read as tasks and as who is responsible."""
    made = landscape_read(tasks=[{"id": "bijstand", "name": "Bijstand", "owners/klacht": "college"}])

    assert {
        "municipality": {},
        "tasks": [{"id": "bijstand", "name": "Bijstand"}],
        "responsibilities": [{"task": "bijstand", "kind": "klacht", "owners": ["college"]}],
    } == made.fields


def test_ids_are_made_from_names() -> None:
    """Rows without an id get one made from their name, which differs from all that stand there."""
    made = landscape_read(
        channels=[{"name": "De Balie"}, {"id": "de-balie", "name": "Oud"}, {"name": "De balie!"}, {"published": "ja"}]
    )

    assert ["de-balie-2", "de-balie", "de-balie-3", "kanalen"] == [one["id"] for one in made.fields["channels"]]
    assert ["Kanalen!B5: vul hier 'Naam' in"] == told(made)


def test_cells_refer_by_name() -> None:
    """What a cell refers to may be written as a name or another name it has, whatever capitals it is written with."""
    made = landscape_read(
        organisations=[{"id": "wp", "name": "Werkplein Rivieren", "aliases": "WPR; Het Werkplein"}],
        tasks=[{"name": "Huishoudelijke hulp"}, {"id": "deel", "name": "Deel", "part_of": "huishoudelijke hulp"}],
        channels=[{"id": "balie", "name": "Balie", "handler": "het werkplein", "tasks": "Deel; Huishoudelijke Hulp"}],
        referrals=[{"origin": "Balie", "destination": "WPR"}],
    )

    assert "huishoudelijke-hulp" == made.fields["tasks"][1]["part_of"]
    assert {"id": "balie", "name": "Balie", "handler": "wp", "tasks": ["deel", "huishoudelijke-hulp"]} == made.fields[
        "channels"
    ][0]
    assert ("balie", "wp") == (made.fields["referrals"][0]["origin"], made.fields["referrals"][0]["destination"])


def test_name_of_two_things_is_left_as_it_is() -> None:
    """A name that two rows have refers to neither: it is kept as written, for the reader of the facts to tell of."""
    made = landscape_read(
        organisations=[{"id": "a", "name": "Werkplein"}, {"id": "b", "name": "Werkplein"}],
        channels=[{"id": "balie", "name": "Balie", "handler": "Werkplein"}],
    )

    assert "Werkplein" == made.fields["channels"][0]["handler"]


def test_rows_about_nothing_are_told_of() -> None:
    """Evidence and disputed values about a row that is not there are told of beside all else."""
    made = landscape_read(
        channels=[{"id": "balie"}],
        evidence=[{"@section": "Kanalen", "@item": "loket", "citation": "Website"}],
        disputed=[{"@section": "Registraties", "@item": 1.0, "@field": "Bijgehouden", "@value": "ja"}],
    )

    assert [
        "Bewijs!B2: 'loket' staat niet op blad Kanalen (balie)",
        "Betwist!B2: '1' staat niet op blad Registraties",
        "Kanalen!B2: vul hier 'Naam' in",
    ] == told(made)
