"""`klachtbehandeling demo`."""

from pathlib import Path

import pytest

from tests.cli.invoking import say


def test_demo_prints_the_profile_and_writes_its_chart(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """One command, and the profile of Lindewaard is on screen and its chart on disk."""
    spoken = say(capsys, "demo", "-o", tmp_path / "uit")

    assert (0, "") == (spoken.code, spoken.err)
    assert spoken.out.startswith("Lindewaard (GM9999) op 2026-07-01\n")
    assert ["lindewaard-profiel.png", "lindewaard-profiel.svg"] == sorted(
        path.name for path in (tmp_path / "uit").iterdir()
    )
