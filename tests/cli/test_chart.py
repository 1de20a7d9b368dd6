"""`klachtbehandeling chart`."""

from pathlib import Path

import pytest

from tests.cli.invoking import EMPTY, LINDEWAARD, RATINGS, say

Capture = pytest.CaptureFixture[str]


@pytest.mark.parametrize("suffix", ["svg", "png"])
@pytest.mark.parametrize("chart", ["profile", "radar", "ladder"])
def test_chart_is_written_byte_stable(capsys: Capture, tmp_path: Path, chart: str, suffix: str) -> None:
    """The chart is on disk, and drawing it again gives the same bytes."""
    first, second = tmp_path / f"een.{suffix}", tmp_path / f"twee.{suffix}"
    for path in (first, second):
        spoken = say(capsys, "chart", chart, LINDEWAARD, "-o", path, "--ratings", RATINGS)
        assert (0, f"geschreven: {path}\n", "") == (spoken.code, spoken.out, spoken.err)

    assert first.read_bytes() == second.read_bytes()


def test_ratings_alone_draw_a_chart(capsys: Capture, tmp_path: Path) -> None:
    """A file of ratings is enough for a radar: the quick scan."""
    spoken = say(capsys, "chart", "radar", "-o", tmp_path / "radar.svg", "--ratings", RATINGS)

    assert (0, f"geschreven: {tmp_path / 'radar.svg'}\n", "") == (spoken.code, spoken.out, spoken.err)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "nl",
            (
                "Teken een grafiek. GRAFIEK is profile (alle indicatoren onder elkaar), radar (een as per speerpunt) "
                "of ladder (welke indicator op welke trede staat)."
            ),
        ),
        (
            "en",
            (
                "Draw a chart. The chart is profile (all indicators in rows), radar (an axis per spearhead) or ladder "
                "(which indicator stands on which step)."
            ),
        ),
    ],
)
def test_help_names_the_charts(capsys: Capture, language: str, sentence: str) -> None:
    """The help says which charts there are, and what each of them shows."""
    spoken = say(capsys, "--lang", language, "chart", "--help")

    assert sentence in " ".join(spoken.out.split())


def test_folder_that_does_not_exist_is_told_and_nothing_is_written(capsys: Capture, tmp_path: Path) -> None:
    """An output path that does not exist is refused, and no folder is made."""
    spoken = say(capsys, "chart", "profile", LINDEWAARD, "-o", tmp_path / "weg" / "profiel.svg")

    expected = f"er is geen map '{tmp_path / 'weg'}'\n"
    assert (2, "", expected) == (spoken.code, spoken.out, spoken.err)
    assert [] == list(tmp_path.iterdir())


def test_unknown_kind_of_picture_is_told_and_nothing_is_written(capsys: Capture, tmp_path: Path) -> None:
    """A suffix that cannot be drawn is refused with those that can."""
    spoken = say(capsys, "chart", "profile", LINDEWAARD, "-o", tmp_path / "profiel.docx")

    assert (2, []) == (spoken.code, list(tmp_path.iterdir()))
    assert "'docx' is geen soort grafiekbestand (svg, png, pdf)\n" == spoken.err


def test_unknown_chart_names_the_nearest(capsys: Capture, tmp_path: Path) -> None:
    """A misspelt chart is answered with the one that was meant."""
    spoken = say(capsys, "chart", "profiel", LINDEWAARD, "-o", tmp_path / "profiel.svg")

    assert (2, "'profiel' is geen grafiek; bedoelt u 'profile'? (ladder, profile, radar)\n") == (
        spoken.code,
        spoken.err,
    )


def test_folder_in_place_of_a_picture_is_told(capsys: Capture, tmp_path: Path) -> None:
    """An output path that is a folder is refused before anything is drawn."""
    folder = tmp_path / "profiel.svg"
    folder.mkdir()

    spoken = say(capsys, "chart", "profile", EMPTY, "-o", folder)

    assert (2, "", f"'{folder}' is een map, geen bestand\n") == (spoken.code, spoken.out, spoken.err)
    assert [folder] == list(tmp_path.iterdir())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_disk_that_is_full_is_told(capsys: Capture, tmp_path: Path) -> None:
    """A picture for which there is no room is refused in words of ours."""
    link = tmp_path / "profiel.svg"
    link.symlink_to("/dev/full")

    spoken = say(capsys, "chart", "profile", EMPTY, "-o", link)

    expected = f"{link}: het bestand kan niet worden geschreven (de schijf is vol)\n"
    assert (2, "", expected) == (spoken.code, spoken.out, spoken.err)
