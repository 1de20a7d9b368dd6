"""The architecture is a contract, not a drawing."""

import configparser
import subprocess
import sys

from tests.house.source import ROOT


def test_imports_point_downwards() -> None:
    """All contracts of `.importlinter` are kept."""
    linter = "from importlinter.cli import lint_imports_command; lint_imports_command()"

    outcome = subprocess.run(
        [sys.executable, "-c", linter, "--no-cache", "--no-logo"], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert (0, "") == (outcome.returncode, outcome.stdout if outcome.returncode else "")


def test_no_import_is_excepted() -> None:
    """No contract names an import that it overlooks, and the layers leave no module out."""
    contracts = configparser.ConfigParser()
    contracts.read(ROOT / ".importlinter", encoding="utf-8")

    excepted = [name for name in contracts.sections() if "ignore_imports" in contracts[name]]

    assert [] == excepted
    assert contracts.getboolean("importlinter:contract:layers", "exhaustive")
