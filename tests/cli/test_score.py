"""`klachtbehandeling score`."""

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.invoking import EMPTY, LINDEWAARD, RATINGS, REAL, say

Capture = pytest.CaptureFixture[str]


def test_json_has_the_shape_of_the_design(capsys: Capture) -> None:
    """One document holds the model, the plug-ins and one result per file, in the order of the files."""
    spoken = say(capsys, "score", *REAL, "--format", "json")
    document = json.loads(spoken.out)

    assert (0, "") == (spoken.code, spoken.err)
    assert ["model", "plugins", "results"] == list(document)
    assert ["id", "version", "hash"] == list(document["model"])
    assert ["Capelle aan den IJssel", "Dordrecht", "Utrecht"] == [
        result["municipality"]["name"] for result in document["results"]
    ]
    for result in document["results"]:
        assert ["S1", "S2", "S3", "S4"] == [spearhead["id"] for spearhead in result["spearheads"]]
        assert 28 == sum(len(spearhead["indicators"]) for spearhead in result["spearheads"])


def test_same_files_give_the_same_bytes(capsys: Capture) -> None:
    """The same input gives the same output to the byte."""
    first, second = (say(capsys, "score", LINDEWAARD, "--format", "json").out for _ in range(2))

    assert first == second


def test_csv_has_one_row_per_spearhead_and_indicator(capsys: Capture) -> None:
    """The table for spreadsheets has semicolons and fixed columns."""
    spoken = say(capsys, "score", LINDEWAARD, "--ratings", RATINGS, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(spoken.out), delimiter=";"))

    assert 4 + 28 == len(rows)
    assert {"GM9999"} == {row["code"] for row in rows}


def test_csv_hands_no_formula_to_a_spreadsheet(capsys: Capture, tmp_path: Path) -> None:
    """A name that a spreadsheet would compute stays text."""
    path = tmp_path / "boos.yaml"
    path.write_text(EMPTY.read_text(encoding="utf-8").replace("Leeghoven", "=cmd()"), encoding="utf-8")

    spoken = say(capsys, "score", path, "--format", "csv")

    assert {"'=cmd()"} == {row["municipality"] for row in csv.DictReader(io.StringIO(spoken.out), delimiter=";")}


def test_table_shows_both_tracks_and_the_disclaimer(capsys: Capture) -> None:
    """On screen stand level, facts and rating, what stands out, and what this is not."""
    spoken = say(capsys, "score", LINDEWAARD, "--ratings", RATINGS)

    assert spoken.out.startswith("Lindewaard (GM9999) op 2026-07-01\n")
    assert "Wat opvalt:" in spoken.out
    assert "De indicatoren, niveaus en drempels zijn een voorstel" in " ".join(spoken.out.split())


def test_quick_scan_needs_only_ratings(capsys: Capture) -> None:
    """Ratings without a landscape make a profile."""
    spoken = say(capsys, "score", "--ratings", RATINGS)

    assert (0, True) == (spoken.code, spoken.out.startswith("GM9999 (GM9999) op 2026-07-01, alleen beoordelingen\n"))


def test_one_bad_file_of_many_is_listed_and_the_rest_is_done(capsys: Capture, tmp_path: Path) -> None:
    """Some of many files bad: the others are scored, the bad ones told, and the code is 3."""
    path = tmp_path / "leeg.yaml"
    path.write_text("", encoding="utf-8")

    spoken = say(capsys, "score", EMPTY, path, "--format", "json")

    assert (3, 1) == (spoken.code, len(json.loads(spoken.out)["results"]))
    assert f"{path}: het bestand is leeg\n1 van de 2 bestanden konden niet gebruikt worden\n" == spoken.err


def test_only_bad_files_print_nothing(capsys: Capture, tmp_path: Path) -> None:
    """Where nothing can be used, nothing is printed but the mistakes, and the code is 2."""
    path = tmp_path / "leeg.yaml"
    path.write_text("", encoding="utf-8")

    spoken = say(capsys, "score", path, "--lang", "en")

    assert (2, "", f"{path}: the file is empty\n") == (spoken.code, spoken.out, spoken.err)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--method", "gemiddelde"), "'gemiddelde' is geen rekenregel (lower-median, staged, weakest-link)\n"),
        (("--date", "morgen"), "'morgen' is geen volledige datum (zoals 2024-05-17 of 17-5-2024)\n"),
        (("--date", "2026-13-45"), "'2026-13-45' is geen volledige datum (zoals 2024-05-17 of 17-5-2024)\n"),
        (("--date", "2026-07"), "'2026-07' is geen volledige datum (zoals 2024-05-17 of 17-5-2024)\n"),
        (("--date", "2026-W27-3"), "'2026-W27-3' is geen volledige datum (zoals 2024-05-17 of 17-5-2024)\n"),
        (("--date", "0000-01-01"), "'0000-01-01' is geen volledige datum (zoals 2024-05-17 of 17-5-2024)\n"),
    ],
)
def test_wish_that_cannot_be_is_told(capsys: Capture, words: tuple[str, str], told: str) -> None:
    """An unknown rule or an impossible date is refused before any file is scored."""
    spoken = say(capsys, "score", EMPTY, *words)

    assert (2, "", told) == (spoken.code, spoken.out, spoken.err)


def test_date_before_every_fact_is_told(capsys: Capture) -> None:
    """A date at which nothing had happened yet is refused, with the first that did."""
    spoken = say(capsys, "score", LINDEWAARD, "--date", "2001-01-01", "--lang", "en")

    expected = (
        f"{LINDEWAARD} reference_date: the reference date 2001-01-01 lies before every fact "
        "(the first is of 2019-03-12)\n"
    )
    assert (2, "", expected) == (spoken.code, spoken.out, spoken.err)


@pytest.mark.parametrize("date", ["1899-12-31", "31-12-2200"])
def test_date_as_people_write_it_is_a_day(capsys: Capture, date: str) -> None:
    """A day may be written the Dutch way; it lies between 1900 and 2200."""
    spoken = say(capsys, "score", EMPTY, "--date", date)

    told = f"{EMPTY} reference_date: '1899-12-31' is geen peildatum tussen 1900 en 2200\n"
    assert ((2, told) if "1899" in date else (0, "")) == (spoken.code, spoken.err)


def test_nothing_asked_is_told(capsys: Capture) -> None:
    """Without files and without ratings there is nothing to do."""
    spoken = say(capsys, "score")

    expected = "er is niets te beoordelen: geef een bestand met feiten, beoordelingen, of beide\n"
    assert (2, expected) == (spoken.code, spoken.err)


def test_ratings_of_another_municipality_are_told_and_not_used(capsys: Capture) -> None:
    """Ratings that belong to none of the files are not lost unseen."""
    spoken = say(capsys, "score", EMPTY, "--ratings", RATINGS)

    expected = "let op: de beoordelingen van GM9999 horen bij geen van de gegeven gemeenten en zijn niet gebruikt\n"
    assert (0, expected) == (spoken.code, spoken.err)


def test_strict_answers_findings_with_code_1(capsys: Capture) -> None:
    """With `--strict` whatever stands out makes the code 1; without it stays 0."""
    assert (1, 0) == (
        say(capsys, "score", LINDEWAARD, "--ratings", RATINGS, "--strict").code,
        say(capsys, "score", LINDEWAARD, "--ratings", RATINGS).code,
    )


def test_other_date_moves_the_assessment(capsys: Capture) -> None:
    """A date on the command line replaces the one in the file."""
    assert say(capsys, "score", EMPTY, "--date", "2027-01-31").out.startswith("Leeghoven (GM9997) op 2027-01-31\n")
