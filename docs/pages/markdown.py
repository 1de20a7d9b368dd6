"""Pieces of a page in Markdown."""

from collections.abc import Iterable, Sequence
from typing import Final

NOTICE: Final = "% This page is made from the code by `nox -s pages`; change the code or docs/pages, not this file."
"""What whoever opens the file reads first; no reader of the site sees it."""


def page(title: str, *blocks: str) -> str:
    """Return a page of blocks with a blank line between them.

    >>> page("Files", "One block.", "Another.").splitlines()[2:]
    ['# Files', '', 'One block.', '', 'Another.']
    """
    return "\n\n".join((NOTICE, f"# {title}", *(block for block in blocks if block))) + "\n"


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    r"""Return a table; a bar in a cell stays a bar.

    >>> print(table(["a", "b"], [["1", "x | y"]]))
    | a | b |
    |---|---|
    | 1 | x \| y |
    """
    lines = [heads, *rows]
    written = ["| " + " | ".join(_cell(cell) for cell in line) + " |" for line in lines]
    return "\n".join((written[0], "|" + "---|" * len(heads), *written[1:]))


def code(text: object) -> str:
    """Return a text as code.

    >>> code("klacht")
    '`klacht`'
    """
    return f"`{text}`"


def sentence(text: str) -> str:
    """Return a text as a sentence: a capital in front, a full stop at the end.

    >>> sentence("party whose channel it is")
    'Party whose channel it is.'
    """
    stripped = text.strip()
    return f"{stripped[:1].upper()}{stripped[1:]}{'' if stripped.endswith(('.', '?', '!')) else '.'}"


def link(text: str, heading: str) -> str:
    """Return a link to a heading on the same page.

    >>> link("way", "Way to use a channel")
    '[way](#way-to-use-a-channel)'
    """
    return f"[{text}](#{heading.lower().replace(' ', '-')})"


def _cell(text: str) -> str:
    return text.replace("\n", " ").replace("|", "\\|").strip()
