"""The notebook that the documentation shows is what running it gives."""

import json

import pytest

from docs.pages.notebook import NOTEBOOK, executed, outputs

TEXT = NOTEBOOK.read_text(encoding="utf-8")


def test_outputs_are_what_the_code_gives() -> None:
    """Running the notebook again tells what it tells now; `nox -s pages` rewrites it."""
    for package in ("ipykernel", "nbclient"):
        pytest.importorskip(package, reason="needs the dependency group 'notebook' to run a notebook")

    assert list(outputs(executed(NOTEBOOK))) == list(outputs(TEXT))


def test_every_cell_was_run_in_its_order() -> None:
    """The cells are numbered from top to bottom and none ended in an error."""
    cells = [cell for cell in json.loads(TEXT)["cells"] if cell["cell_type"] == "code"]

    assert list(range(1, len(cells) + 1)) == [cell["execution_count"] for cell in cells]
    assert [] == [kind for kind, _ in outputs(TEXT) if kind in {"stderr", "traceback"}]


def test_notebook_tells_nothing_of_who_ran_it() -> None:
    """No version, time or place of a machine is kept."""
    notebook = json.loads(TEXT)

    assert {"name": "python"} == notebook["metadata"]["language_info"]
    assert [] == [cell["metadata"] for cell in notebook["cells"] if cell["metadata"]]
    assert "/home/" not in TEXT
