"""The picture in the README: a file that the library drew, beside the text that it has for who cannot see it."""

import functools
import html
import re
import textwrap
from pathlib import Path
from typing import Final

import professionele_klachtbehandeling as pk
from docs.pages.example import landscape, ratings

ROOT: Final = Path(__file__).parents[2]
README: Final = ROOT / "README.md"
PICTURE: Final = ROOT / "docs" / "pictures" / "lindewaard-ladder.svg"

_WIDTH: Final = 128
_IMAGE: Final = re.compile(rf"!\[[^\]]*\]\({PICTURE.relative_to(ROOT).as_posix()}\)")


@functools.cache
def chart() -> "pk.Chart":
    """Return the chart that the README shows.

    >>> chart().title
    'Ladder of Lindewaard on 1 July 2026'
    """
    return pk.chart("ladder", pk.assess(landscape(), ratings()), language="en")


def drawn() -> bytes:
    """Return the picture as its file holds it, with the version of matplotlib by which the same bytes come out."""
    return chart().render("svg") + f"<!-- {drawn_by()} -->\n".encode()


def drawn_by() -> str:
    """Return by what a picture would be drawn here and now."""
    import matplotlib

    return f"matplotlib {matplotlib.__version__}"


def words(svg: str) -> list[str]:
    """Return the words in a picture, its title and description included, in the order in which they are drawn.

    >>> words('<svg><title>A</title><!-- B --><text>C &amp; D</text></svg>')
    ['A', 'C', '&', 'D']
    """
    bare = re.sub(r"<style.*?</style>|<metadata.*?</metadata>|<!--.*?-->|<[^>]*>", " ", svg, flags=re.DOTALL)
    return html.unescape(bare).split()


def with_words(readme: str) -> str:
    """Return the README with what the chart says of itself as the text of its picture."""
    address = PICTURE.relative_to(ROOT).as_posix()
    return _IMAGE.sub(textwrap.fill(f"![{chart().alt}]({address})", _WIDTH, break_long_words=False), readme)


def write_picture() -> None:
    """Write the picture, and its text in the README."""
    PICTURE.parent.mkdir(exist_ok=True)
    PICTURE.write_bytes(drawn())
    README.write_bytes(with_words(README.read_text(encoding="utf-8")).encode())
