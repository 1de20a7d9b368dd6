"""The architecture on paper is the architecture that is checked."""

import configparser
import re

from tests.house.source import ROOT


def test_layers_are_documented_as_they_are_checked() -> None:
    """The table of layers names every layer of the contract, in its order."""
    contracts = configparser.ConfigParser()
    contracts.read(ROOT / ".importlinter", encoding="utf-8")
    page = (ROOT / "docs" / "explanation" / "architecture.md").read_text(encoding="utf-8")

    rows = re.findall(r"^\| (`.*?) \|", page, flags=re.MULTILINE)

    assert re.findall(r"\w+", contracts["importlinter:contract:layers"]["layers"]) == re.findall(r"\w+", " ".join(rows))
