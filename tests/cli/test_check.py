"""`klachtbehandeling check`."""

import json
from pathlib import Path

import pytest

from tests.cli.invoking import EMPTY, EXAMPLES, LINDEWAARD, RATINGS, REAL, say
from tests.house.source import SOURCE

Capture = pytest.CaptureFixture[str]
SMALL = EXAMPLES / "klein" / "landschap.yaml"
MODEL = SOURCE / "maturity" / "models" / "vier-speerpunten.yaml"
WRONG = sorted((Path(__file__).parents[1] / "wrong").glob("*/*.[yj]*"))


def test_lindewaard_is_told_what_is_odd_open_and_best_asked(capsys: Capture) -> None:
    """First that it is in order, then what is odd, the list that is not closed, and the questions."""
    spoken = say(capsys, "check", LINDEWAARD)

    expected = f"""{LINDEWAARD}: in orde; Lindewaard op 2026-07-01, 183 feiten

Wat opvalt (2):
  - Verantwoordelijkheid, Toegang tot Wmo en jeugdhulp × klacht: meer dan één eindverantwoordelijke
    (college, Sociaal Team Lindewaard). Zo telt de combinatie niet mee.
  - Uitbestede taken, Inburgering (intake en persoonlijk plan) (Taalhuis Lindewaard): begint pas na
    de peildatum (2026-09-01) en telt dus nog niet mee. Is dat de bedoeling?

Lijsten die niet zijn afgesloten (1 van 21): Doorverwijzingen (referrals).
Vul aan, of sluit een lijst af door haar onder 'complete' te noemen als er niets aan ontbreekt.

Wacht op feiten: 2 van de 28 indicatoren. Vraag eerst (2 van 2 vragen):
  1. Ondersteuning: vul 'Beschikbaar' in bij Maatschappelijke begeleiding van nieuwkomers ×
     cliëntondersteuning.
     houdt open: S1.6 Onafhankelijke ondersteuning in beeld
  2. Verantwoordingsafspraken: vul 'Leveringen' in bij signalenoverleg (2026-05-15), halfjaarbrief
     (2026-02-01).
     houdt open: S3.2 Nakoming van rapportages

Een oordeel van mensen vragen nog: S1.5, S1.7, S2.7, S3.5, S3.6, S3.7, S4.5, S4.6, S4.7.
"""
    assert (0, "", expected) == (spoken.code, spoken.err, spoken.out)


def test_all_examples_are_fine(capsys: Capture) -> None:
    """Every example file of the project passes, and no line is wider than a terminal of 100 columns."""
    for language in ("nl", "en"):
        spoken = say(capsys, "check", LINDEWAARD, RATINGS, EMPTY, SMALL, *REAL, "--lang", language)

        assert (0, "") == (spoken.code, spoken.err)
        assert [] == [line for line in spoken.out.splitlines() if len(line) > 100 and not line.startswith("/")]


def test_file_in_which_nothing_is_open_says_so(capsys: Capture) -> None:
    """Where every fact that matters is known, that is said in place of questions."""
    told = say(capsys, "check", SMALL).out

    assert "\nGeen enkel feit houdt nog een niveau open.\n" in told
    assert "Wat opvalt" not in told


def test_ten_questions_are_told_of_many(capsys: Capture) -> None:
    """An empty file gives more questions than ten; the first ten are told, and how many there are."""
    told = say(capsys, "check", EMPTY).out.splitlines()

    assert "Wacht op feiten: 16 van de 28 indicatoren. Vraag eerst (10 van 14 vragen):" in told
    assert [f"{number:3}." for number in range(1, 11)] == [line[:4] for line in told if line[2:4].endswith(".")]


def test_ratings_are_told_who_was_not_heard(capsys: Capture) -> None:
    """What differs much, and which indicators nobody rated: those for people first."""
    spoken = say(capsys, "check", RATINGS)

    expected = f"""{RATINGS}: in orde; 17 beoordelingen

Wat opvalt (2):
  - S3.6 Raad benut de informatie: de beoordelingen liggen ver uit elkaar (2–4). Praat erover.
  - S4.5 Voorbeeldgedrag van bestuur en management: de beoordelingen liggen ver uit elkaar (2–4).
    Praat erover.

Nog niet beoordeeld: S4.6.
Ook niet beoordeeld, maar uit feiten te berekenen: S1.3, S1.4, S1.6, S2.1, S2.3, S2.5, S2.6, S3.2,
S3.3*, S3.4, S4.1*, S4.2, S4.4*.
"""
    assert (0, "", expected) == (spoken.code, spoken.err, spoken.out)


def test_model_is_told_to_be_in_order(capsys: Capture) -> None:
    """A model that can be used is in order; it has nothing that is odd or open."""
    spoken = say(capsys, "check", MODEL, "--strict")

    assert (0, f"{MODEL}: in orde; 28 indicatoren\n") == (spoken.code, spoken.out)


def test_files_are_told_apart_by_an_empty_line(capsys: Capture) -> None:
    """Each file begins at a line of its own, after an empty one."""
    told = say(capsys, "check", MODEL, MODEL).out

    assert f"{MODEL}: in orde; 28 indicatoren\n\n{MODEL}: in orde; 28 indicatoren\n" == told


def test_other_model_asks_other_questions(capsys: Capture, tmp_path: Path) -> None:
    """With a model of its own a municipality is asked what that model asks."""
    text = MODEL.read_text(encoding="utf-8").replace("at_least: 4/5", "at_least: 1")
    other = tmp_path / "model.yaml"
    other.write_text(text, encoding="utf-8")

    spoken = say(capsys, "check", LINDEWAARD, "--model", other)

    assert 0 == spoken.code
    assert "Wacht op feiten: 1 van de 28 indicatoren. Vraag eerst (1 van 1 vragen):" in spoken.out


def test_json_holds_the_same_for_other_tools(capsys: Capture, tmp_path: Path) -> None:
    """One document: per file what it holds, what is odd, open and asked; a bad file with its mistakes."""
    bad = tmp_path / "leeg.yaml"
    bad.write_text("", encoding="utf-8")

    spoken = say(capsys, "check", LINDEWAARD, RATINGS, bad, "--format", "json")
    facts, ratings, wrong = json.loads(spoken.out)["files"]

    assert (3, "") == (spoken.code, spoken.err)
    assert (["several-owners", "begins-later"], ["referrals"]) == (
        [one["code"] for one in facts["oddities"]],
        facts["open_sections"],
    )
    assert [["S1.6"], ["S3.2"]] == [one["indicators"] for one in facts["questions"]]
    assert ("ratings", [], "S4.6") == (ratings["kind"], ratings["mistakes"], ratings["unrated"][-1])
    assert {
        "file": str(bad),
        "mistakes": [{"code": "empty-file", "path": "", "line": None, "sentence": f"{bad}: het bestand is leeg"}],
    } == wrong


def test_strict_answers_what_is_odd_or_open_with_code_1(capsys: Capture) -> None:
    """With `--strict` an oddity, an open list, a question or an indicator nobody rated makes the code 1."""
    assert [1, 1, 1] == [say(capsys, "check", path, "--strict").code for path in (EMPTY, LINDEWAARD, RATINGS)]


def test_bad_file_among_good_ones_gives_code_3(capsys: Capture, tmp_path: Path) -> None:
    """Good files are told, bad ones too."""
    path = tmp_path / "leeg.yaml"
    path.write_text("", encoding="utf-8")

    assert (3, 2) == (say(capsys, "check", EMPTY, path).code, say(capsys, "check", path).code)


@pytest.mark.parametrize("path", WRONG, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_wrong_file_ends_in_code_2_and_nothing_is_written(
    capsys: Capture, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, path: Path
) -> None:
    """Every mistake there is a file for is told in Dutch, with code 2, and leaves no file behind."""
    monkeypatch.chdir(tmp_path)

    checked = say(capsys, "check", path)
    wish = ("--model", path, EMPTY) if path.parent.name == "model" else (path,)
    wish = ("--ratings", path, LINDEWAARD) if path.parent.name == "ratings" else wish
    drawn = say(capsys, "chart", "profile", "-o", tmp_path / "uit.svg", *wish)

    assert (2, "") == (drawn.code, drawn.out)
    # Ratings where facts are asked for are wrong there, and fine by themselves.
    if path.name != "other-kind-of-file.yaml":
        assert (2, "") == (checked.code, checked.out)
        assert checked.err.startswith(f"{path}:")
    assert drawn.err.startswith(f"{path}:")
    assert "Traceback" not in checked.err + drawn.err
    assert [] == list(tmp_path.iterdir())


def test_folder_in_place_of_a_file_is_told(capsys: Capture, tmp_path: Path) -> None:
    """A folder is no file, and that is said in Dutch."""
    spoken = say(capsys, "check", tmp_path)

    assert (2, f"{tmp_path}: '{tmp_path}' is een map, geen bestand\n") == (spoken.code, spoken.err)
