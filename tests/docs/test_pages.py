"""The pages that are made from the code say what the code says."""

import doctest
import re
from importlib import import_module
from pathlib import Path

import pytest

import professionele_klachtbehandeling as pk
from docs.pages.reading import readers
from docs.pages.shelf import FOLDER, PAGES, write_pages
from professionele_klachtbehandeling.domain.landscape import SECTIONS
from professionele_klachtbehandeling.face.registry import all_measures, maturity_model
from professionele_klachtbehandeling.texts import catalogue
from tests.house.source import ROOT

MODULES = sorted(path.stem for path in (ROOT / "docs" / "pages").glob("*.py") if not path.stem.startswith("_"))


def read(name: str) -> str:
    """Return a page as it is kept."""
    return (FOLDER / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", PAGES)
def test_page_is_what_the_code_says(name: str) -> None:
    """No page lags behind the code; `nox -s pages` rewrites them all."""
    assert PAGES[name]().splitlines() == read(name).splitlines()


def test_every_page_with_the_notice_is_made() -> None:
    """A page that says that it is made from the code is, and so none is left over."""
    noticed = [path.name for path in FOLDER.glob("*.md") if path.read_text(encoding="utf-8").startswith("% This page")]

    assert sorted(PAGES) == sorted(noticed)


@pytest.mark.parametrize("module", MODULES)
def test_examples_of_the_makers_hold(module: str) -> None:
    """The examples in the docstrings of what makes the pages run."""
    assert 0 == doctest.testmod(import_module(f"docs.pages.{module}")).failed


def test_python_page_has_every_public_name_once() -> None:
    """What can be imported from the root is described, under one subject."""
    listed = re.findall(r"^\.\. (?:autofunction|autoclass|py:data):: (\w+)$", read("api.md"), flags=re.MULTILINE)

    assert sorted(pk.__all__) == sorted(listed)


def test_every_mistake_is_on_its_page() -> None:
    """Each code has a heading."""
    codes = [key.removeprefix("mistake.") for key in catalogue("en") if key.startswith("mistake.")]

    assert codes == re.findall(r"^## (\S+)$", read("errors.md"), flags=re.MULTILINE)


def test_every_measure_is_on_its_page() -> None:
    """Each measure has a heading."""
    assert list(all_measures()) == re.findall(r"^## (\S+)$", read("measures.md"), flags=re.MULTILINE)


@pytest.mark.parametrize("name", ["model-nl.md", "model-en.md"])
def test_model_page_has_every_indicator(name: str) -> None:
    """All 28 indicators stand on the page of the model, in its order."""
    assert list(maturity_model().indicators) == re.findall(r"^### (S\d\.\d) ", read(name), flags=re.MULTILINE)


def test_every_section_is_on_the_page_of_the_landscape_file() -> None:
    """Each section has its table, under its key."""
    assert list(SECTIONS) == re.findall(r"^\*\*[^*]+\*\*, key `(\w+)`", read("landscape-file.md"), flags=re.MULTILINE)


def test_fields_are_read_by_the_indicators_that_ask_them() -> None:
    """Watching the measures finds who reads what: a field of one indicator, of several, of none."""
    assert ("S1.2",) == readers()["responsibilities.deputy"]
    assert ("S1.1", "S1.3") == readers()["reviews.residents_input"]
    assert ("S3.2",) == readers()["agreements.begin"]
    assert "channels.extension" not in readers()


def test_every_quality_field_is_read() -> None:
    """Whatever can be made better is seen to be read by some indicator."""
    asked = {
        condition.measure
        for _, indicator in maturity_model().walk()
        for step in indicator.conditions
        for condition in step.all
    }
    fields = {field for name in asked for field in all_measures()[name].quality_fields}

    assert [] == sorted(fields - set(readers()))


def test_pages_are_written_to_a_folder(tmp_path: Path) -> None:
    """The command writes every page, the same each time."""
    write_pages(tmp_path)

    assert sorted(PAGES) == sorted(path.name for path in tmp_path.iterdir())
    assert (FOLDER / "errors.md").read_bytes() == (tmp_path / "errors.md").read_bytes()
