"""The signs in which a level is drawn; rows and legend use the same ones."""

from typing import Literal

import attrs

from professionele_klachtbehandeling.views.sheet import Sheet

FACTS_SHAPE = "o"
RATED_SHAPE = "D"
KEY = "★"
"""Before the name of a key indicator."""

_POSSIBLE_HATCH = "////"
_UNKNOWN_HATCH = "xx"
# A diamond looks larger than a disc of the same size.
_DIAMOND = 0.85


@attrs.frozen
class Span:
    """From one place on a sheet to another, at a height (strook)."""

    left: float
    right: float
    y: float


def draw_certain(sheet: Sheet, span: Span, height: float, label: str = "") -> None:
    """Draw the level that is certain: a solid block."""
    colour = sheet.theme.certain
    sheet.block(span.left, span.right, span.y, height, fill=colour, border=colour, label=label)


def draw_possible(sheet: Sheet, span: Span, height: float, label: str = "") -> None:
    """Draw the levels that are still possible: a hatched block with a border."""
    fill, border = sheet.theme.possible, sheet.theme.certain
    sheet.block(span.left, span.right, span.y, height, fill=fill, border=border, hatch=_POSSIBLE_HATCH, label=label)


def draw_unknown(sheet: Sheet, span: Span, height: float, label: str = "") -> None:
    """Draw that every level is still possible: a crossed block with a grey border."""
    fill, border = sheet.theme.paper, sheet.theme.unknown
    sheet.block(span.left, span.right, span.y, height, fill=fill, border=border, hatch=_UNKNOWN_HATCH, label=label)


def draw_facts(sheet: Sheet, span: Span, size: float, label: str = "") -> None:
    """Draw what the facts say: a filled disc, or two with a line between them."""
    colour = sheet.theme.facts
    _draw_line(sheet, span, colour, "solid", label)
    _draw_ends(sheet, span, FACTS_SHAPE, size, fill=colour, border=colour, label=label)


def draw_unknown_facts(sheet: Sheet, span: Span, size: float, label: str = "") -> None:
    """Draw that the facts leave every level open: two open discs with a dotted line between them."""
    fill, border = sheet.theme.paper, sheet.theme.facts
    _draw_line(sheet, span, border, "dotted", label)
    _draw_ends(sheet, span, FACTS_SHAPE, size, fill=fill, border=border, label=label)


def draw_rated(sheet: Sheet, span: Span, size: float, label: str = "") -> None:
    """Draw what people say: an open diamond, or two with a line between them."""
    fill, border = sheet.theme.paper, sheet.theme.rated
    _draw_line(sheet, span, border, "solid", label)
    _draw_ends(sheet, span, RATED_SHAPE, size * _DIAMOND, fill=fill, border=border, label=label)


def draw_cap(sheet: Sheet, x: float, y: float, height: float, label: str = "") -> None:
    """Draw above which level it cannot rise: a thick upright line."""
    sheet.line((x, x), (y - height / 2, y + height / 2), sheet.theme.cap, 3.0, label=label)


def _draw_line(sheet: Sheet, span: Span, colour: str, dashes: Literal["solid", "dotted"], label: str) -> None:
    if span.left != span.right:
        sheet.line((span.left, span.right), (span.y, span.y), colour, 1.4, dashes=dashes, label=f"{label} line")


def _draw_ends(sheet: Sheet, span: Span, shape: str, size: float, *, fill: str, border: str, label: str) -> None:
    for x in sorted({span.left, span.right}):
        sheet.mark(x, span.y, shape, size, fill=fill, border=border, label=label)
