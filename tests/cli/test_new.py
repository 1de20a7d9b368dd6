"""`klachtbehandeling new`: a file to fill in."""

import re
from pathlib import Path

import pytest

from professionele_klachtbehandeling.face.reading import read_landscape, read_ratings
from tests.cli.invoking import say
from tests.house.source import SOURCE

Capture = pytest.CaptureFixture[str]
WHO = ("--code", "344", "--name", "Utrecht", "--date", "2026-07-01")


@pytest.mark.parametrize("suffix", ["xlsx", "yaml", "json"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_new_landscape_knows_its_tasks_and_bodies(
    suffix: str, language: str, capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the kind of file, it holds the municipality, its tasks and its bodies, and is read at once."""
    monkeypatch.chdir(tmp_path)
    name = f"gemeente.{suffix}"

    spoken = say(capsys, "new", name, *WHO, "--tasks", "Bijstand, Jeugdhulp", "--bodies", "GGD", "--lang", language)

    made = read_landscape(name)
    assert (0, "") == (spoken.code, spoken.err)
    assert ("Utrecht", ["bijstand", "jeugdhulp"], ["ggd"]) == (
        made.municipality.name,
        [task.id for task in made.tasks],
        [body.id for body in made.organisations],
    )


@pytest.mark.parametrize("suffix", ["xlsx", "yaml", "json"])
def test_new_form_for_ratings_is_empty(suffix: str, capsys: Capture, tmp_path: Path) -> None:
    """It says whose it is and by which model, and rates nothing."""
    path = tmp_path / f"beoordelingen.{suffix}"

    spoken = say(capsys, "new", path, *WHO, "--ratings")

    made = read_ratings(path)
    assert ("GM0344", "Utrecht", "vier-speerpunten", 0) == (str(made.municipality), made.name, made.model, len(made))
    schema = tmp_path / "klachtbehandeling-ratings-1.schema.json"
    beside = "" if suffix == "xlsx" else f"geschreven: {schema} (daarmee helpt een editor bij het invullen)\n"
    rest = f"Vul het in en maak er een profiel van met: klachtbehandeling scan {path}\n"
    assert f"geschreven: {path}\n{beside}{rest}" == spoken.out
    assert sorted([path, *([schema] if beside else [])]) == sorted(tmp_path.iterdir())


def test_file_that_is_there_is_not_replaced_unasked(capsys: Capture, tmp_path: Path) -> None:
    """Somebody's work of a day is not lost by a slip."""
    path = tmp_path / "gemeente.yaml"
    path.write_text("werk van een dag", encoding="utf-8")

    spoken = say(capsys, "new", path, *WHO)
    kept = path.read_text(encoding="utf-8")
    forced = say(capsys, "new", path, *WHO, "--force")

    expected = f"{path}: dit bestand is er al; kies een andere naam, of vervang het met --force\n"
    assert (2, "", expected, "werk van een dag") == (spoken.code, spoken.out, spoken.err, kept)
    assert (0, "Utrecht") == (forced.code, read_landscape(path).municipality.name)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--code", "99999"), "'99999' is geen gemeentecode (zoals 0344 of GM0344)\n"),
        (("--date", "2026-02-30"), "'2026-02-30' is geen volledige datum (zoals 2024-05-17 of 17-5-2024)\n"),
        (("--tasks", "er-is-niets.csv"), "er-is-niets.csv: dit bestand is er niet\n"),
        (("--date", "1026-07-01"), "reference_date: '1026-07-01' is geen peildatum tussen 1900 en 2200\n"),
        (("--name", " "), "het veld '--name' ontbreekt\n"),
        (
            ("--name", "Ut\x07recht"),
            "municipality.name: hier staat het onzichtbare teken U+0007, dat geen tekst is; haal het weg\n",
        ),
        (("--model", "vier-speerpunten"), "--model hoort alleen bij beoordelingen (--ratings)\n"),
    ],
)
def test_bad_wish_writes_nothing(
    words: tuple[str, str], message: str, capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What cannot be understood ends in code 2 before anything is written."""
    monkeypatch.chdir(tmp_path)

    spoken = say(capsys, "new", "gemeente.yaml", *WHO, *words)

    assert (2, "", message, []) == (spoken.code, spoken.out, spoken.err, list(tmp_path.iterdir()))


def test_lists_go_with_facts_only(capsys: Capture, tmp_path: Path) -> None:
    """A list that would be passed over in silence is refused, each by its name."""
    spoken = say(capsys, "new", tmp_path / "b.yaml", *WHO, "--ratings", "--tasks", "Bijstand", "--bodies", "GGD")

    told = "hoort bij een bestand met feiten, niet bij beoordelingen (--ratings)"
    assert (2, f"--tasks {told}\n--bodies {told}\n") == (spoken.code, spoken.err)
    assert [] == list(tmp_path.iterdir())


@pytest.mark.parametrize("suffix", ["yaml", "json"])
def test_schema_stands_beside_the_file_that_names_it(suffix: str, capsys: Capture, tmp_path: Path) -> None:
    """An editor finds the schema where the file says it is, and it is the one that is shipped."""
    path = tmp_path / f"gemeente.{suffix}"

    say(capsys, "new", path, *WHO)

    named = re.search(r"[\w-]+\.schema\.json", path.read_text(encoding="utf-8"))
    assert named is not None
    shipped = SOURCE / "exchange" / "schemas" / named[0]
    assert shipped.read_bytes() == (tmp_path / named[0]).read_bytes()


def test_folder_in_place_of_a_new_file_is_told(capsys: Capture, tmp_path: Path) -> None:
    """Neither a folder nor a place in a folder that is not there is filled."""
    folder = tmp_path / "gemeente.yaml"
    folder.mkdir()

    spoken = say(capsys, "new", folder, *WHO), say(capsys, "new", tmp_path / "weg" / "g.yaml", *WHO)

    assert [
        (2, f"'{folder}' is een map, geen bestand\n"),
        (2, f"er is geen map '{tmp_path / 'weg'}'\n"),
    ] == [(one.code, one.err) for one in spoken]
    assert [folder] == list(tmp_path.iterdir())


def test_suffix_of_another_kind_is_refused(capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The kinds of file that can be made are named."""
    monkeypatch.chdir(tmp_path)

    spoken = say(capsys, "new", "gemeente.ods", *WHO)

    message = "gemeente.ods: '.ods' is geen extensie van een bestand dat hier gelezen of geschreven wordt"
    assert (2, f"{message} (.yaml, .yml, .json, .xlsx)\n") == (spoken.code, spoken.err)
