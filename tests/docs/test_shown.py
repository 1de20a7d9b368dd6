"""What is drawn while the pages are built is what the library gives, and readers get it from nowhere else."""

import html
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import professionele_klachtbehandeling as pk
from docs.pages.notebook import NOTEBOOK
from tests.house.source import ROOT

FACTS = "examples/klein/landschap.yaml"
PAGE = f"""\
# Page

```{{chart}} radar
:facts: {FACTS}
:language: en

Words of the page.
```

```{{sheet}} Taken
:facts: {FACTS}
:columns: Kenmerk; Naam
:rows: 2
```

```{{toctree}}
notebook
```
"""


def build(folder: Path, page: str) -> subprocess.CompletedProcess[str]:
    """Build a page as the documentation is built, and return what Sphinx says."""
    for package in ("furo", "myst_nb", "sphinx"):
        pytest.importorskip(package, reason="needs the dependency group 'docs' to build a page")
    source = folder / "source"
    source.mkdir(exist_ok=True)
    (source / "index.md").write_text(page, encoding="utf-8")
    # Where colour is asked for, as in CI, the words would have marks around them.
    words = (
        "--no-color",
        "-q",
        "-n",
        "-W",
        "--keep-going",
        "-c",
        str(ROOT / "docs"),
        str(source),
        str(folder / "built"),
    )
    return subprocess.run(
        [sys.executable, "-m", "sphinx", *words], check=False, capture_output=True, text=True, encoding="utf-8"
    )


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a page with everything that can be shown, and of a notebook, as a browser gets them."""
    folder = tmp_path_factory.mktemp("docs")
    notebook = json.loads(NOTEBOOK.read_text(encoding="utf-8"))
    code = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    title = {"cell_type": "markdown", "id": "title", "metadata": {}, "source": "# Notebook"}
    (folder / "source").mkdir()
    told = json.dumps({**notebook, "cells": [title, *code]})
    (folder / "source" / "notebook.ipynb").write_text(told, encoding="utf-8")
    outcome = build(folder, PAGE)
    assert (0, "") == (outcome.returncode, outcome.stderr)
    return folder


def page(folder: Path, name: str = "index") -> str:
    """Return a built page."""
    return (folder / "built" / f"{name}.html").read_text(encoding="utf-8")


def test_picture_has_the_text_of_the_chart(built: Path) -> None:
    """Who cannot see the picture hears what `Chart.alt` says, and its caption is the title of the chart."""
    chart = pk.chart("radar", pk.assess(pk.read_landscape(ROOT / FACTS)), language="en")

    found = re.search(r'<img alt="([^"]*)".*?<span class="caption-text">(.*?)</span>', page(built), flags=re.DOTALL)

    assert found
    assert (chart.alt, chart.title) == tuple(html.unescape(part) for part in found.groups())
    assert "Words of the page." in page(built)


def test_picture_is_what_the_library_draws(built: Path) -> None:
    """The file behind the picture is the SVG of the chart, byte for byte."""
    chart = pk.chart("radar", pk.assess(pk.read_landscape(ROOT / FACTS)), language="en")

    (picture,) = (built / "built" / "_images").iterdir()

    assert chart.render("svg") == picture.read_bytes()


def test_sheet_holds_what_the_workbook_holds(built: Path) -> None:
    """Headings, hints and the first rows of the columns asked for stand in a table with the name of the sheet."""
    (table,) = re.findall(r'<table class="sheet.*?</table>', page(built), flags=re.DOTALL)
    cells = [
        html.unescape(re.sub(r"<[^>]*>", "", cell)).strip()
        for cell in re.findall(r"<t[hd].*?</t[hd]>", table, flags=re.DOTALL)
    ]

    assert ["Kenmerk", "Naam"] == cells[:2]
    assert ["zorg", "Zorg en ondersteuning", "jeugd", "Hulp voor jeugd en gezin"] == cells[4:]


def test_nothing_is_written_among_the_sources(built: Path) -> None:
    """Pictures lie beside what is built, so no source changes by building."""
    assert ["index.md", "notebook.ipynb"] == sorted(path.name for path in (built / "source").iterdir())


@pytest.mark.parametrize("name", ["index", "notebook"])
def test_page_loads_nothing_from_elsewhere(built: Path, name: str) -> None:
    """Scripts, styles, letters and pictures come along with the page; only links that a reader follows lead away."""
    loaded = re.findall(r"<(?:script|link|img|iframe|source)\b[^>]*?(?:src|href)=\"([^\"]*)\"", page(built, name))

    assert loaded
    assert [] == [address for address in loaded if re.match(r"(https?:)?//", address)]


@pytest.mark.parametrize(
    ("block", "message"),
    [
        (
            f"```{{chart}} radra\n:facts: {FACTS}\n```",
            "'radra' is no chart; did you mean 'radar'? (ladder, profile, radar)",
        ),
        (
            f"```{{sheet}} Taken\n:facts: {FACTS}\n:columns: Naam; Kleur\n```",
            "no row of 'Taken' has the headings Naam, Kleur",
        ),
    ],
)
def test_what_cannot_be_shown_fails_the_build(tmp_path: Path, block: str, message: str) -> None:
    """A misspelt chart or heading is told with the page and the line where it stands."""
    outcome = build(tmp_path, f"# Page\n\n{block}\n")

    assert 1 == outcome.returncode
    assert f"{tmp_path / 'source' / 'index.md'}:3: ERROR: {message} [docutils]" == outcome.stderr.splitlines()[0]
