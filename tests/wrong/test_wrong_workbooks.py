"""Every mistake a workbook can hold, one per file, with the whole message beside it in English and in Dutch.

The messages stand in a `.txt` and a `.nl.txt` of the same name; `make_workbooks.py` can make the files again.
"""

from pathlib import Path

import pytest

from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.exchange import read_landscape
from professionele_klachtbehandeling.face.reading import read_ratings
from tests.cli.invoking import LINDEWAARD, say
from tests.workbooks import by_hand, parts
from tests.wrong.make_workbooks import FOLDER, cases, landscape_sheets, ratings_sheets

FILES = sorted(path for path in FOLDER.iterdir() if path.suffix != ".txt")
ARCHIVES = [path for path in FILES if path.suffix == ".xlsx" and path.read_bytes().startswith(b"PK")]
BROKEN = {"damaged.xlsx", "part-that-lies.xlsx"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_wrong_workbook_is_refused_with_all_its_mistakes(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading a wrong workbook raises exactly the message that stands beside it, and says the same in Dutch."""
    monkeypatch.chdir(FOLDER)
    read = read_ratings if path.name.startswith("ratings-") else read_landscape

    with pytest.raises(InvalidInput) as caught:
        read(Path(path.name))

    assert path.with_name(f"{path.name}.txt").read_text(encoding="utf-8") == f"{caught.value}\n"
    assert path.with_name(f"{path.name}.nl.txt").read_text(encoding="utf-8") == f"{caught.value.say('nl')}\n"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_command_ends_in_code_2_and_writes_nothing(
    path: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever hands in a wrong workbook reads in Dutch what is wrong, and finds no file that was not there."""
    monkeypatch.chdir(tmp_path)
    wish = ("--ratings", path, LINDEWAARD) if path.name.startswith("ratings-") else (path,)

    drawn = say(capsys, "chart", "profile", "-o", tmp_path / "uit.svg", *wish)

    assert (2, "") == (drawn.code, drawn.out)
    told = path.with_name(f"{path.name}.nl.txt").read_text(encoding="utf-8")
    assert told.replace(path.name, str(path)) == drawn.err
    assert [] == list(tmp_path.iterdir())


def test_every_message_has_its_file() -> None:
    """No message is left over from a file that is gone."""
    messages = sorted(f"{path.name}.{language}" for path in FILES for language in ("nl.txt", "txt"))

    assert messages == sorted(path.name for path in FOLDER.glob("*.txt"))


def test_files_are_those_that_are_made() -> None:
    """Who makes the files again finds each of them as it is, but for how far a machine can press it."""
    made = dict(cases())

    assert sorted(made) == [path.name for path in FILES]
    for path in FILES:
        if path in ARCHIVES and path.name not in BROKEN:
            assert parts(made[path.name]) == parts(path.read_bytes()), path.name


def test_workbooks_were_sound_before_they_were_spoilt(tmp_path: Path) -> None:
    """The workbooks that the wrong ones are made of can be read, blank sheets and all."""
    facts, ratings = tmp_path / "feiten.xlsx", tmp_path / "beoordelingen.xlsx"
    facts.write_bytes(by_hand(landscape_sheets()))
    ratings.write_bytes(by_hand(ratings_sheets()))

    assert ["balie", "telefoon"] == [channel.id for channel in read_landscape(facts).channels]
    assert ["S1.5", "S1.7"] == [rating.indicator for rating in read_ratings(ratings)]
