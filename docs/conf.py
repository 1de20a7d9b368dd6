"""How the documentation is built: `nox -s docs`."""

project = "professionele-klachtbehandeling"
author = "The contributors to professionele-klachtbehandeling"
copyright = author
language = "nl"

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]

html_theme = "furo"
html_title = "Professionele klachtbehandeling"
html_copy_source = False
html_show_sphinx = False

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
napoleon_google_docstring = True
napoleon_numpy_docstring = False

# A word between backticks in a docstring is code, as it is in Markdown.
default_role = "code"

# Every link written by hand must lead somewhere. Types in signatures belong to other projects, or to classes that the
# reference does not repeat; those are not looked up.
nitpick_ignore_regex = [("py:(class|obj|data|exc)", ".*")]
