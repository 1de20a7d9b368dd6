"""What the pages show of the library at work, drawn while they are built, so that it cannot lag behind the code."""

from sphinx.application import Sphinx

from docs.shown.chart import ChartDirective
from docs.shown.sheet import SheetDirective


def setup(app: Sphinx) -> dict[str, bool]:
    """Add the directives `chart` and `sheet`."""
    app.add_directive("chart", ChartDirective)
    app.add_directive("sheet", SheetDirective)
    # Charts are drawn into one folder by name; two processes would write the same file.
    return {"parallel_read_safe": False, "parallel_write_safe": True}
