"""The source as a whole: the recorded tables of Wilgendam, and every promise of a source."""

import importlib.metadata
import socket
from collections.abc import Callable
from pathlib import Path

import attrs
import professionele_klachtbehandeling as pk
import pytest
from professionele_klachtbehandeling.sources import tables

from klachtbehandeling_source_tabel.hooks import klacht_register_sources
from klachtbehandeling_source_tabel.source import Tabel

Ask = Callable[..., pk.SourceRequest]
Load = Callable[..., pk.Loaded]
Mapping = Callable[..., str]

UNREAD = """\
contracten.csv:5 Rapporteert klachten: 'soms' is geen ja of nee (ja, nee, geen, onbekend)
contracten.csv:6 Leverancier: 'n.t.b.' is geen naam; schrijf onbekend of geen, of zeg bij values wat het betekent
kanalen.csv:1 E-mailadres: de kolom 'E-mailadres' is niet gekoppeld en dus niet gelezen
cijfers.csv:3 Afgehandeld: '1.2x0' is geen heel getal van 0 of meer
matrix.xlsx 'Wie doet wat'!B1: de kolom 'Domein' is niet gekoppeld en dus niet gelezen
matrix.xlsx 'Wie doet wat'!E2: 'n.v.t.' is geen naam; schrijf onbekend of geen, of zeg bij values wat het betekent
matrix.xlsx 'Wie doet wat'!A6: op deze rij is van de gekoppelde kolommen niets ingevuld
cijfers.csv:4: '2025/klacht/gemeente' staat er twee keer (figures)"""


@pytest.fixture
def wilgendam(recorded: Path, ask: Ask) -> pk.Loaded:
    """Return what the recorded tables give."""
    return Tabel().load(ask(recorded / "wilgendam.yaml"))


def test_source_has_the_name_by_which_it_is_asked_for() -> None:
    """The hook gives one source, `tabel`, and the distribution is found under that name too."""
    (source,) = klacht_register_sources()
    points = importlib.metadata.entry_points(group="professionele_klachtbehandeling", name="tabel")

    assert "tabel" == source.name
    assert ["klachtbehandeling_source_tabel.hooks"] == [point.value for point in points]


def test_recorded_tables_give_the_landscape_that_was_looked_at(wilgendam: pk.Loaded, recorded: Path) -> None:
    """The tables in all encodings, separators and notations come to the landscape that stands beside them."""
    assert (recorded / "landschap.yaml").read_text(encoding="utf-8") == pk.to_yaml(wilgendam.landscape)


def test_everything_that_is_not_among_the_facts_is_told_of(wilgendam: pk.Loaded) -> None:
    """Each cell, row and column that is not read is named with its place and reason."""
    assert UNREAD == "\n".join(one.say("nl") for one in wilgendam.unread)


def test_every_fact_carries_its_row_and_date(wilgendam: pk.Loaded) -> None:
    """Each item says in which file, on which row and of which date it was read."""
    items = [item for section in tables.sections() for item in wilgendam.landscape.section(section.name)]

    assert 43 == len(items)
    assert all(
        one.citation.rpartition(", rij ")[2].isdigit() and one.address and one.date
        for item in items
        for one in item.evidence
    )
    assert not [item for item in items if not item.evidence]


def test_same_files_give_the_same_answer(recorded: Path, ask: Ask) -> None:
    """Loading twice gives the same facts and the same list of what was not read."""
    first, second = (Tabel().load(ask(recorded / "wilgendam.yaml")) for _ in range(2))

    assert first == second
    assert pk.to_yaml(first.landscape) == pk.to_yaml(second.landscape)


def test_no_network_is_asked(recorded: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    """The source opens no connection."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr(socket, "socket", refuse)

    assert Tabel().load(ask(recorded / "wilgendam.yaml")).unread


def test_municipality_is_the_one_that_was_asked_for(recorded: Path, ask: Ask) -> None:
    """What the request knows of the municipality stays, and is not taken from the tables."""
    request = ask(recorded / "wilgendam.yaml")
    known = attrs.evolve(request.municipality, inhabitants=pk.Disputed((40_000, 41_000)))

    assert known == Tabel().load(attrs.evolve(request, municipality=known)).landscape.municipality


def test_landscape_can_be_assessed(wilgendam: pk.Loaded) -> None:
    """The facts lead to a scorecard like any others."""
    assert pk.assess(wilgendam.landscape)["S2"].possible is not None


def test_mapping_is_wanted(ask: Ask, recorded: Path) -> None:
    """Without a mapping file the user is told how to get one."""
    with pytest.raises(pk.InvalidInput) as caught:
        Tabel().load(ask(recorded / "contracten.csv"))

    dutch = (
        "geef een koppelbestand (.yaml, .yml, .json); `python -m klachtbehandeling_source_tabel propose TABEL` maakt"
    )
    english = (
        "give a mapping file (.yaml, .yml, .json); `python -m klachtbehandeling_source_tabel propose TABLE` drafts"
    )

    assert f"contracten.csv: {dutch} een voorstel" == caught.value.say("nl")
    assert f"contracten.csv: {english} one" == str(caught.value)


def test_table_that_is_handed_in_takes_the_place_of_the_one_beside_the_mapping(
    load: Load, mapping: Mapping, ask: Ask, tmp_path: Path
) -> None:
    """A newer export with the same name is read instead; one that no mapping names is told of."""
    old = load(mapping("tasks", "{Taak: name}"), tabel="Taak\nBijstand")
    newer = tmp_path / "nieuw"
    newer.mkdir()
    (newer / "tabel.csv").write_text("Taak\nJeugdhulp", encoding="utf-8")
    (newer / "los.csv").write_text("Taak\nWmo", encoding="utf-8")

    new = Tabel().load(ask(tmp_path / "koppeling.yaml", newer / "tabel.csv", newer / "los.csv"))

    assert ["Bijstand"] == [task.name for task in old.landscape.tasks]
    assert ["Jeugdhulp"] == [task.name for task in new.landscape.tasks]
    assert ["los.csv: geen koppelbestand noemt deze tabel; zij is niet gelezen"] == [
        one.say("nl") for one in new.unread
    ]


def test_mistakes_of_all_files_are_told_together(ask: Ask, tmp_path: Path) -> None:
    """Two mappings that are both wrong give the mistakes of both."""
    for name in ("een.yaml", "twee.yaml"):
        (tmp_path / name).write_text("format: iets\n", encoding="utf-8")

    with pytest.raises(pk.InvalidInput) as caught:
        Tabel().load(ask(tmp_path / "een.yaml", tmp_path / "twee.yaml", tmp_path / "drie.yaml"))

    assert [
        "een.yaml:1 format: dit is geen koppelbestand; begin het met format: klachtbehandeling/tabel/1",
        "twee.yaml:1 format: dit is geen koppelbestand; begin het met format: klachtbehandeling/tabel/1",
        "drie.yaml: dit bestand is er niet",
    ] == caught.value.say("nl").split("\n")


def test_one_table_can_stand_for_two_sections(load: Load) -> None:
    """A table that tells of tasks and of owners is named twice, and neither misses the columns of the other."""
    text = """\
format: klachtbehandeling/tabel/1
date: 2026
tables:
  - {file: tabel.csv, section: tasks, columns: {Taak: name, Domein: domains}}
  - {file: tabel.csv, section: responsibilities, columns: {Taak: task, Klacht: {field: owners, with: {kind: klacht}}}}
"""
    loaded = load(text, tabel="Taak;Domein;Klacht\nBijstand;participatie;college")

    assert () == loaded.unread
    assert ["bijstand/klacht"] == [one.key for one in loaded.landscape.responsibilities]


def test_list_is_complete_only_when_every_row_was_read(load: Load, mapping: Mapping) -> None:
    """A table that lists all there is closes its section, unless a row of it is lost."""
    text = mapping("organisations", "{Naam: name, Kenmerk: id}", "complete: ja")
    whole = load(text, tabel="Naam;Kenmerk\nWerkplein;w\nGGD;ggd")
    lossy = load(text, tabel="Naam;Kenmerk\nWerkplein;w\n;ggd")

    assert ("organisations",) == whole.landscape.complete
    assert () == lossy.landscape.complete
    assert [
        "tabel.csv:3 Naam: zonder 'Naam' is deze rij niets",
        "tabel.csv: niet elke rij kon worden gelezen, dus de lijst 'Organisaties' geldt niet als volledig",
    ] == [one.say("nl") for one in lossy.unread]


def test_what_contradicts_itself_becomes_unknown_and_is_told_of(load: Load, mapping: Mapping) -> None:
    """An end before its begin is not believed, and the item stays; a key that comes twice is read once."""
    text = mapping("outsourced_tasks", "{Nr: id, Taak: task, Van: begin, Tot: end}")
    loaded = load(text, tabel="Nr;Taak;Van;Tot\na;Wmo;2025;2024\na;Jeugd;2025;2026")

    assert [("a", pk.UNKNOWN)] == [(one.id, one.end) for one in loaded.landscape.outsourced_tasks]
    assert [
        "tabel.csv:2 Tot: 2024 ligt voor het begin, 2025",
        "tabel.csv:3: 'a' staat er twee keer (outsourced_tasks)",
    ] == sorted(one.say("nl") for one in loaded.unread)
