"""The notebook of the documentation: run again, and what its outputs say."""

import html
import json
import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, Final

NOTEBOOK: Final = Path(__file__).parents[1] / "notebook" / "lindewaard.ipynb"

_METADATA: Final = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}
"""What any Jupyter needs to know of a notebook; the versions of whoever ran it last are nobody's business."""


def executed(path: Path) -> str:
    """Return a notebook as it is after running all its cells from top to bottom, in the folder where it lies.

    Of a picture that an output holds twice, inside HTML and by itself, only the first is kept.
    """
    # Whoever only checks types or the other pages need not have these.
    formats, runs = import_module("nbformat"), import_module("nbclient")
    notebook = formats.read(path, as_version=4)
    place = {"metadata": {"path": str(path.parent)}}
    runs.NotebookClient(
        notebook, kernel_name="python3", coalesce_streams=True, record_timing=False, resources=place
    ).execute()
    notebook.metadata = _METADATA
    for cell in notebook.cells:
        cell.metadata = {}
        for output in cell.get("outputs", ()):
            if "text/html" in output.get("data", {}):
                output.data.pop("image/svg+xml", None)
    return json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def outputs(text: str) -> Iterator[tuple[str, list[str]]]:
    """Yield, per output of a notebook, its kind and its words: what is told, whatever version of whatever drew it.

    What stands in for HTML where that cannot be shown is left out; it says less.

    >>> cell = {"cell_type": "code", "outputs": [{"data": {"text/html": ["<p>level <b>3</b>", "</p>"]}}]}
    >>> list(outputs(json.dumps({"cells": [cell]})))
    [('text/html', ['level', '3'])]
    """
    for cell in json.loads(text)["cells"]:
        for output in cell.get("outputs", ()):
            for kind, content in _contents(output):
                whole = "".join(content)
                yield kind, (_readable(whole) if kind == "text/html" else whole).split()


def _contents(output: Mapping[str, Any]) -> Iterator[tuple[str, list[str]]]:
    if "text" in output:
        yield output["name"], output["text"]
    if "traceback" in output:
        yield "traceback", output["traceback"]
    data = output.get("data", {})
    yield from ((kind, data[kind]) for kind in sorted(data) if kind != "text/plain" or "text/html" not in data)


def _readable(page: str) -> str:
    """Return the text of an HTML page without its marks and styles; a picture says what its `alt` says."""
    bare = re.sub(r"<(style|script)\b.*?</\1>", " ", page, flags=re.DOTALL)
    told = re.sub(r'<img\b[^>]*\balt="([^"]*)"[^>]*>', r" \1 ", bare)
    return html.unescape(re.sub(r"<[^>]*>", " ", told))
