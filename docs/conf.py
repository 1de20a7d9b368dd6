"""How the documentation is built: `nox -s docs`."""

import re
import sys
from pathlib import Path

from sphinx.application import Sphinx

# What draws the pages lies beside them, as `docs.shown`.
sys.path.insert(0, str(Path(__file__).parents[1]))

PACKAGE = "professionele_klachtbehandeling"

project = "professionele-klachtbehandeling"
author = "The contributors to professionele-klachtbehandeling"
copyright = author
language = "nl"

extensions = ["myst_nb", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "docs.shown"]
exclude_patterns = ["_build"]

html_theme = "furo"
html_title = "Professionele klachtbehandeling"
html_copy_source = False
html_show_sphinx = False
html_static_path = ["_static"]
html_css_files = ["pages.css"]

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

# A notebook is shown with the outputs that are kept in it; tests/docs/test_notebook.py runs it and compares.
nb_execution_mode = "off"

add_module_names = False
python_maximum_signature_line_length = 100
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
napoleon_google_docstring = True
napoleon_numpy_docstring = False
# The signature has the types already.
napoleon_attr_annotations = False

# A word between backticks in a docstring is code, as it is in Markdown.
default_role = "code"

# Every link written by hand must lead somewhere. Types in signatures belong to other projects, or to classes that the
# reference does not repeat; those are not looked up.
nitpick_ignore_regex = [("py:(class|obj|data|exc)", ".*")]


def with_facts(
    app: Sphinx, what: str, name: str, kind: object, options: object, signature: str | None, returns: str | None
) -> tuple[str, str | None] | None:
    """Return a signature with public names, in which a field that holds a fact is written as one: `Fact[bool]`."""
    if not signature:
        return None
    short = re.sub(rf"~?{PACKAGE}\.[\w.]*\b(\w+)", r"\1", signature)
    return re.sub(r"(?<=: )([^=]+?) \| Nothing \| Unknown \| Disputed\[\1\]", r"Fact[\1]", short), returns


def setup(app: Sphinx) -> None:
    """Let Sphinx ask for what this file changes."""
    app.connect("autodoc-process-signature", with_facts)
