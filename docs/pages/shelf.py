"""The pages that are made, by the name of their file."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from docs.pages.api import api_page
from docs.pages.errors import errors_page
from docs.pages.hooks import hooks_page
from docs.pages.landscape_file import landscape_page
from docs.pages.maturity_model import model_page
from docs.pages.measures import measures_page
from docs.pages.model_file import model_file_page
from docs.pages.ratings_file import ratings_page
from docs.pages.results import results_page

FOLDER: Final = Path(__file__).parents[1] / "reference"
PAGES: Final[Mapping[str, Callable[[], str]]] = {
    "api.md": api_page,
    "errors.md": errors_page,
    "hooks.md": hooks_page,
    "landscape-file.md": landscape_page,
    "measures.md": measures_page,
    "model-en.md": lambda: model_page("en"),
    "model-file.md": model_file_page,
    "model-nl.md": lambda: model_page("nl"),
    "ratings-file.md": ratings_page,
    "results.md": results_page,
}


def write_pages(folder: Path) -> None:
    """Write every page to a folder."""
    for name, made in PAGES.items():
        folder.joinpath(name).write_bytes(made().encode())
