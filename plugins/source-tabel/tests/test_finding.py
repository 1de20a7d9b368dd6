"""Where the tables of a mapping are, and what is out of its reach."""

from pathlib import Path

import professionele_klachtbehandeling as pk
import pytest

from klachtbehandeling_source_tabel.finding import find_table, sorted_out


@pytest.fixture
def mapping(tmp_path: Path) -> Path:
    """Return a mapping in a folder of its own."""
    folder = tmp_path / "eigen"
    (folder / "onder").mkdir(parents=True)
    (tmp_path / "geheim.csv").write_text("Taak\nWmo", encoding="utf-8")
    return folder / "koppeling.yaml"


@pytest.mark.parametrize("file", ["tabel.csv", "onder/tabel.csv", "./tabel.csv"])
def test_table_stands_in_the_folder_of_its_mapping_or_below(mapping: Path, file: str) -> None:
    """A mapping names a table from where it stands itself."""
    assert mapping.parent / file == find_table(mapping, file, {})


@pytest.mark.parametrize(
    "file",
    ["../geheim.csv", "/etc/passwd", "onder/../../geheim.csv", "C:\\geheim.csv", "..\\geheim.csv", "a\0.csv", "."],
)
def test_mapping_opens_nothing_outside_its_folder(mapping: Path, file: str) -> None:
    """A mapping that came from somebody else reads none of the user's other files."""
    with pytest.raises(pk.InvalidInput) as caught:
        find_table(mapping, file, {})

    assert ["outside-folder"] == [one.code for one in caught.value.mistakes]


def test_link_that_leads_out_is_not_followed(mapping: Path) -> None:
    """What a link leads to counts, and not where the link is."""
    (mapping.parent / "link.csv").symlink_to(mapping.parent.parent / "geheim.csv")

    with pytest.raises(pk.InvalidInput) as caught:
        find_table(mapping, "link.csv", {})

    assert (
        "'link.csv' ligt buiten de map van het koppelbestand; zet de tabel ernaast of geef haar zelf mee"
        == caught.value.say("nl")
    )
    assert "'link.csv' is outside the folder of the mapping file; put the table beside it, or hand it in" == str(
        caught.value
    )


def test_mistake_about_a_place_stands_at_its_line(mapping: Path) -> None:
    """The name of a table that is out of reach is told of where the mapping says it."""
    from klachtbehandeling_source_tabel.source import Tabel

    mapping.write_text(
        "format: klachtbehandeling/tabel/1\ndate: 2026\ntables:\n"
        "  - section: tasks\n    file: ../geheim.csv\n    columns: {Taak: name}\n",
        encoding="utf-8",
    )
    municipality = pk.Municipality(code=pk.MunicipalityCode.parse("9997"), name="Wilgendam")
    date = pk.PartialDate(2026, 7, 1).first
    with pytest.raises(pk.InvalidInput) as caught:
        Tabel().load(pk.SourceRequest(municipality=municipality, reference_date=date, files=(mapping,)))

    assert (
        "koppeling.yaml:5 tables[0].file: '../geheim.csv' is outside the folder of the mapping file; put the table "
        "beside it, or hand it in" == str(caught.value)
    )


def test_table_that_is_handed_in_comes_first(mapping: Path) -> None:
    """Whoever asks may hand in a table from anywhere."""
    assert Path("/elders/tabel.csv") == find_table(mapping, "tabel.csv", {"tabel.csv": Path("/elders/tabel.csv")})


def test_two_tables_of_one_name_are_refused() -> None:
    """It would not be known which of them is meant."""
    with pytest.raises(pk.InvalidInput) as caught:
        sorted_out((Path("k.yaml"), Path("a/t.csv"), Path("b/t.csv")), (".yaml",))

    assert "'t.csv' is named twice" == str(caught.value)
