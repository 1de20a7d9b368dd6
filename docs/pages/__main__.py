"""Rewrite what is made from the code: pages of the reference, the picture of the README, the notebook."""

from docs.pages.notebook import NOTEBOOK, executed
from docs.pages.picture import write_picture
from docs.pages.shelf import FOLDER, write_pages

write_pages(FOLDER)
write_picture()
NOTEBOOK.write_bytes(executed(NOTEBOOK).encode())
