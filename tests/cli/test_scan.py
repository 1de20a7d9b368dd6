"""`klachtbehandeling scan`: from ratings alone to a profile and charts."""

from pathlib import Path

import pytest

from professionele_klachtbehandeling.exchange import to_workbook
from professionele_klachtbehandeling.face.reading import read_ratings
from professionele_klachtbehandeling.face.registry import maturity_model
from tests.cli.invoking import RATINGS, say

Capture = pytest.CaptureFixture[str]
WRITTEN = {
    "nl": ["profiel.png", "profiel.svg", "radar.png", "radar.svg"],
    "en": ["profile.png", "profile.svg", "radar.png", "radar.svg"],
}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_one_command_makes_the_profile_and_both_charts(language: str, capsys: Capture, tmp_path: Path) -> None:
    """The profile is printed as `score` prints it, and both charts are written, each as SVG and PNG."""
    profile = say(capsys, "score", "--ratings", RATINGS, "--lang", language)

    spoken = say(capsys, "scan", RATINGS, "-o", tmp_path / "uit", "--lang", language)

    assert (0, "", WRITTEN[language]) == (
        spoken.code,
        spoken.err,
        sorted(one.name for one in (tmp_path / "uit").iterdir()),
    )
    assert profile.out.strip() == spoken.out.split("geschreven:" if language == "nl" else "written:")[0].strip()


def test_workbook_of_ratings_will_do(capsys: Capture, tmp_path: Path) -> None:
    """A filled-in workbook gives what the same ratings in YAML give."""
    path = tmp_path / "beoordelingen.xlsx"
    path.write_bytes(to_workbook(read_ratings(RATINGS), model=maturity_model()))

    fields, sheets = (say(capsys, "scan", file, "-o", tmp_path / "uit") for file in (RATINGS, path))

    assert fields == sheets


def test_bad_ratings_write_nothing(capsys: Capture, tmp_path: Path) -> None:
    """A file that cannot be used ends in code 2, and no folder is made."""
    path = tmp_path / "beoordelingen.yaml"
    path.write_text("", encoding="utf-8")

    spoken = say(capsys, "scan", path, "-o", tmp_path / "uit")

    assert (2, "", f"{path}: het bestand is leeg\n") == (spoken.code, spoken.out, spoken.err)
    assert [path] == list(tmp_path.iterdir())
