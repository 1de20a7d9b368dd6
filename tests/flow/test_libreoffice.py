"""A workbook that LibreOffice wrote back says what it said before."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import attrs
import pytest

from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.exchange import read_landscape, read_ratings, to_workbook
from professionele_klachtbehandeling.face.registry import maturity_model
from professionele_klachtbehandeling.maturity.rating import Ratings
from professionele_klachtbehandeling.texts import LANGUAGES
from tests.flow.libreoffice import needs_libreoffice, saved_again
from tests.house.source import ROOT
from tests.landscapes import landscape
from tests.workbooks import grids, landscape_in, packed, parts, ratings_in

LINDEWAARD: Final = read_landscape(ROOT / "examples" / "lindewaard" / "landschap.yaml")
RATINGS: Final = read_ratings(ROOT / "examples" / "lindewaard" / "beoordelingen.yaml")
FACTS: Final[Mapping[str, Landscape]] = {"empty": landscape(), "filled": LINDEWAARD}
RATED: Final[Mapping[str, Ratings]] = {"form": attrs.evolve(RATINGS, ratings=()), "rated": RATINGS}

pytestmark = needs_libreoffice


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, bytes]:
    """Return all workbooks as LibreOffice wrote them; starting it takes longer than what it does."""
    model = maturity_model("vier-speerpunten")
    values: Mapping[str, Landscape | Ratings] = {**FACTS, **RATED}
    written = {
        f"{name}-{language}.xlsx": to_workbook(value, model=model, language=language)
        for language in LANGUAGES
        for name, value in values.items()
    }
    folder: Path = tmp_path_factory.mktemp("libreoffice")
    return saved_again(written, folder)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", FACTS)
def test_landscape_survives_being_saved(name: str, language: str, saved: Mapping[str, bytes]) -> None:
    """An empty workbook and a full one are read back as the same facts, in either language."""
    assert FACTS[name] == landscape_in(saved[f"{name}-{language}.xlsx"])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", RATED)
def test_ratings_survive_being_saved(name: str, language: str, saved: Mapping[str, bytes]) -> None:
    """A form that nobody filled in and one that was are read back as the same ratings."""
    assert RATED[name] == ratings_in(saved[f"{name}-{language}.xlsx"])


def test_drop_downs_survive_being_saved(saved: Mapping[str, bytes]) -> None:
    """LibreOffice knows of every drop-down, for the same cells and with the same words."""
    before, after = to_workbook(LINDEWAARD), saved["filled-nl.xlsx"]

    assert drop_downs(before) == drop_downs(after)
    assert lists(before) == lists(after)


def drop_downs(content: bytes) -> Mapping[str, set[tuple[str, str]]]:
    """Return per sheet the cells that have a drop-down, and where its words stand."""
    rule = re.compile(r'<dataValidation [^>]*?sqref="([^"]*)"[^>]*><formula1>(.*?)</formula1>')
    return {
        name: {(cells, source.replace("'", "").replace("&quot;", '"')) for cells, source in rule.findall(xml.decode())}
        for name, xml in parts(content).items()
        if name.startswith("xl/worksheets/sheet")
    }


def lists(content: bytes) -> list[list[object]]:
    """Return what the drop-downs offer, a list in a column."""
    return [[cell for cell in column if cell != ""] for column in zip(*grids(content)["Keuzelijsten"], strict=True)]


def test_lists_are_worked_out_alike(tmp_path: Path) -> None:
    """What follows other sheets is a formula, of which LibreOffice finds the value that we wrote beside it."""
    written = to_workbook(LINDEWAARD)
    held = parts(written)
    for name, xml in held.items():
        if name.startswith("xl/worksheets/sheet"):
            held[name] = re.sub(rb"( t=\"str\")?(><f>[^<]*</f>)<v>[^<]*</v>", rb"\2", xml)

    again = saved_again({"lists.xlsx": packed(held)}, tmp_path)["lists.xlsx"]

    assert lists(written) == lists(again)
