"""The command, called inside this process."""

import os
from pathlib import Path

import attrs
import pytest

from professionele_klachtbehandeling.cli.command import run

EXAMPLES = Path(__file__).parents[2] / "examples"
LINDEWAARD = EXAMPLES / "lindewaard" / "landschap.yaml"
RATINGS = EXAMPLES / "lindewaard" / "beoordelingen.yaml"
EMPTY = EXAMPLES / "leeg" / "landschap.yaml"
REAL = sorted((EXAMPLES / "gemeenten").glob("*.yaml"))


@attrs.frozen
class Spoken:
    """What the command said, and its exit code."""

    code: int
    out: str
    err: str


def say(capsys: pytest.CaptureFixture[str], *words: str | os.PathLike[str]) -> Spoken:
    """Return what the command says to these words."""
    code = run([os.fspath(word) for word in words])
    captured = capsys.readouterr()
    return Spoken(code, captured.out, captured.err)
