"""Rewrite what is made from the code, the pages of the reference and the notebook: `python -m docs.pages`."""

from docs.pages.notebook import NOTEBOOK, executed
from docs.pages.shelf import FOLDER, write_pages

write_pages(FOLDER)
NOTEBOOK.write_bytes(executed(NOTEBOOK).encode())
