"""Files and wishes on the command line."""

import datetime
from pathlib import Path

import pytest

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.cli.inputs import Request, each_scorecard
from professionele_klachtbehandeling.errors import InvalidInput
from tests.cli.invoking import EMPTY, LINDEWAARD, RATINGS, REAL


def test_ratings_go_to_the_landscape_they_belong_to() -> None:
    """Of many landscapes only the one with the same code gets the ratings."""
    request = Request.of([LINDEWAARD, EMPTY], [RATINGS], None, None, None)

    found = [outcome for outcome in each_scorecard(request, "nl") if isinstance(outcome, Scorecard)]

    assert [True, False] == [bool(scorecard.ratings) for scorecard in found]


def test_bad_file_is_yielded_as_its_mistakes(tmp_path: Path) -> None:
    """A file that cannot be read does not stop the others."""
    request = Request.of([tmp_path / "weg.yaml", EMPTY], [], None, None, None)

    assert [InvalidInput, Scorecard] == [type(outcome) for outcome in each_scorecard(request, "nl")]


def test_date_is_read_as_a_day() -> None:
    """A date on the command line is a day."""
    assert datetime.date(2026, 1, 31) == Request.of([EMPTY], [], None, None, "2026-01-31").date


def test_progress_is_told_only_where_somebody_watches(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Many files on a terminal show how far it is; in a script nothing disturbs the output."""
    request = Request.of([*REAL, EMPTY], [], None, None, None)

    list(each_scorecard(request, "nl"))
    assert "" == capsys.readouterr().err

    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    list(each_scorecard(request, "nl"))
    assert "4 van 4: landschap.yaml" in capsys.readouterr().err
