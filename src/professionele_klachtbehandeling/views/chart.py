"""A chart as a value: the picture with its title, its text for who cannot see it, and the table behind it."""

import base64
import hashlib
import html
import io
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

import attrs

from professionele_klachtbehandeling.errors import refuse
from professionele_klachtbehandeling.exchange import check_place, write
from professionele_klachtbehandeling.texts.markup import Markup, element
from professionele_klachtbehandeling.views.theme import Theme

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.figure import Figure

# Whatever tells when or by what a file was made would make two equal charts differ.
_METADATA: Final[dict[str, dict[str, str | None]]] = {
    "svg": {"Creator": None, "Date": None, "Format": None, "Type": None},
    "png": {"Software": None},
    "pdf": {"CreationDate": None, "Creator": None, "Producer": None},
}

FORMATS: Final = tuple(_METADATA)
"""The formats in which a chart can be written, named as the suffix of a file."""


@attrs.frozen(kw_only=True, eq=False)
class Chart:
    """A drawn chart (grafiek).

    Attributes:
        figure: the picture, a matplotlib figure that belongs to no window.
        title: what it shows, of whom and when.
        alt: what there is to see, in words, for who cannot see it.
        data: the table behind the picture.
        source: where it comes from, and what it is not.
        language: the language of all of these, `nl` or `en`.
        theme: the look it was drawn with.
    """

    figure: "Figure"
    title: str
    alt: str
    data: "pd.DataFrame" = attrs.field(repr=False)
    source: str
    language: str = "nl"
    theme: Theme = attrs.field(default=Theme(), repr=False)

    def render(self, format: str) -> bytes:  # noqa: A002 - the word of the field
        """Return the picture as a file of a format: `svg`, `png` or `pdf`; the same chart gives the same bytes.

        Raises:
            InvalidInput: there is no such format; the nearest is named.
        """
        if format not in FORMATS:
            raise refuse("no-such", format, "chart-format", FORMATS)
        written = io.BytesIO()
        with self.theme.style(svg__hashsalt=self._salt):
            self.figure.savefig(written, format=format, dpi=self.theme.resolution, metadata=_METADATA[format])
        if format == "svg":
            return self._labelled(written.getvalue().decode()).encode()
        return written.getvalue()

    def save(self, path: str | Path) -> None:
        """Write the picture, in the format that the name of the file ends in; a file is written whole or not at all.

        Raises:
            InvalidInput: the name ends in no known format, the path is a folder, or its folder is not there or may
                not be written in.
        """
        target = Path(path)
        check_place(target)
        write(self.render(target.suffix.removeprefix(".").lower()), target)

    @property
    def _salt(self) -> str:
        """What the names inside an SVG begin with, so that two charts on one page do not share any."""
        return hashlib.sha256(f"{self.title}\n{self.alt}".encode()).hexdigest()[:8]

    def _labelled(self, svg: str) -> str:
        """Return an SVG that says what it is: one image, with its title and its text."""
        title, desc = f"title-{self._salt}", f"desc-{self._salt}"
        roles = f'role="img" lang="{self.language}" aria-labelledby="{title} {desc}"'
        words = (
            f'<title id="{title}">{html.escape(self.title, quote=False)}</title>'
            f'\n <desc id="{desc}">{html.escape(self.alt, quote=False)}</desc>'
        )
        return re.sub(r"<svg ([^>]*)>", lambda found: f"<svg {roles} {found[1]}>\n {words}", svg, count=1)

    def _repr_svg_(self) -> str:
        """Return the picture for a notebook."""
        return self.render("svg").decode()

    def _repr_html_(self) -> str:
        """Return the picture for a notebook, with its text for who cannot see it and its source under it.

        As an image the SVG keeps its names and its style to itself, however often it stands on a page.
        """
        picture = f"data:image/svg+xml;base64,{base64.b64encode(self.render('svg')).decode()}"
        image = Markup(f'<img src="{picture}" alt="{Markup.of(self.alt)}" style="max-width:100%">')
        return element("figure", image, element("figcaption", self.source), lang=self.language)
