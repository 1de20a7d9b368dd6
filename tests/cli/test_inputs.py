"""Files and wishes on the command line."""

import datetime
import json
from pathlib import Path

import pytest

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.cli.inputs import Request, each_scorecard
from professionele_klachtbehandeling.errors import InvalidInput
from tests.cli.invoking import EMPTY, EXAMPLES, LINDEWAARD, RATINGS, REAL, say


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


def test_ratings_bring_the_model_by_which_was_rated(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """Who does not name a model gets that of the ratings, for a scan and for facts beside them."""
    path = tmp_path / "beoordelingen.yaml"
    path.write_text(
        "format: klachtbehandeling/ratings/1\nmunicipality: GM9999\nreference_date: 2026-07-01\nmodel: bereikbaar\n"
        "ratings: [{indicator: B.4, level: 3, assessor: balie, date: 2026-06-01}]\n",
        encoding="utf-8",
    )
    words = ("--ratings", path, "--plugin", EXAMPLES / "modellen")

    models = [
        json.loads(say(capsys, "score", *files, *words, "--format", "json").out)["model"]["id"]
        for files in ([], [LINDEWAARD])
    ]

    assert ["bereikbaar", "bereikbaar"] == models


def test_ratings_by_another_model_than_asked_for_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    """A model that is named goes before that of the ratings, which then do not fit."""
    spoken = say(capsys, "scan", RATINGS, "--model", EXAMPLES / "modellen" / "bereikbaar.yaml", "--lang", "en")

    assert (2, "") == (spoken.code, spoken.out)
