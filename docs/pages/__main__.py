"""Rewrite the pages of the reference that are made from the code: `python -m docs.pages`."""

from docs.pages.shelf import FOLDER, write_pages

write_pages(FOLDER)
