"""A chart on a page, with the text that the library itself gives to who cannot see it."""

import functools
import os
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.util.docutils import SphinxDirective

import professionele_klachtbehandeling as pk
from docs.shown.subject import ROOT, scorecard_of


@functools.cache
def drawn(name: str, facts: str | None, ratings: str | None, language: str) -> "pk.Chart":
    """Return a chart of the files of a municipality: what the command draws of them.

    >>> drawn("radar", "examples/klein/landschap.yaml", None, "en").title
    'Radar of Veenkoop on 1 July 2026'
    """
    return pk.chart(name, scorecard_of(facts, ratings), language=language)


class ChartDirective(SphinxDirective):
    """`{chart} radar` with the files in `facts` and `ratings`: the chart, and what is written in the block under it."""

    required_arguments = 1
    has_content = True
    option_spec: ClassVar[dict[str, Callable[[str], str]]] = {
        "facts": directives.unchanged_required,
        "ratings": directives.unchanged_required,
        "language": directives.unchanged_required,
    }

    def run(self) -> list[nodes.Node]:
        """Return a figure of the chart, its title above the words of the page."""
        facts, ratings = self.options.get("facts"), self.options.get("ratings")
        for name in filter(None, (facts, ratings)):
            self.env.note_dependency(str(ROOT / name))
        try:
            chart = drawn(self.arguments[0], facts, ratings, self.options.get("language", "nl"))
        except pk.InvalidInput as error:
            raise self.error(str(error)) from None
        image = nodes.image(uri=self._kept(chart), alt=chart.alt, width="100%")
        figure = nodes.figure("", image, nodes.caption(chart.title, chart.title))
        self.set_source_info(figure)
        if self.content:
            figure += nodes.legend("", *self.parse_content_to_nodes())
        return [figure]

    def _kept(self, chart: "pk.Chart") -> str:
        """Write the picture beside what Sphinx remembers, outside the sources, and return its address for a page."""
        folder = Path(self.env.doctreedir, "drawn")
        folder.mkdir(parents=True, exist_ok=True)
        words = (self.arguments[0], *sorted(f"{key} {value}" for key, value in self.options.items()))
        file = folder / ("-".join("".join(c if c.isalnum() else " " for c in " ".join(words)).split()) + ".svg")
        chart.save(file)
        return "/" + Path(os.path.relpath(file, self.env.srcdir)).as_posix()
