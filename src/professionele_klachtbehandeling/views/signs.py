"""The signs in which a level is drawn, in every chart and in its legend, in whatever direction the levels rise."""

from typing import Literal

import attrs

from professionele_klachtbehandeling.views.sheet import Point, Sheet

FACTS_SHAPE = "o"
RATED_SHAPE = "D"
KEY = "★"
"""Before the name of a key indicator."""

POSSIBLE_HATCH = "////"
_UNKNOWN_HATCH = "xx"
# A diamond looks larger than a disc of the same size.
_DIAMOND = 0.85


@attrs.frozen
class Span:
    """From one place on a sheet to another (strook); the levels rise from its start to its end."""

    start: Point
    end: Point

    @classmethod
    def across(cls, left: float, right: float, y: float) -> "Span":
        """Return a span from left to right, at a height."""
        return cls((left, y), (right, y))


def draw_certain(sheet: Sheet, span: Span, thickness: float, label: str = "") -> None:
    """Draw the level that is certain: a solid block."""
    colour = sheet.theme.certain
    sheet.band(span.start, span.end, thickness, fill=colour, border=colour, label=label)


def draw_possible(sheet: Sheet, span: Span, thickness: float, label: str = "") -> None:
    """Draw the levels that are still possible: a hatched block with a border."""
    fill, border = sheet.theme.possible, sheet.theme.certain
    sheet.band(span.start, span.end, thickness, fill=fill, border=border, hatch=POSSIBLE_HATCH, label=label)


def draw_unknown(sheet: Sheet, span: Span, thickness: float, label: str = "") -> None:
    """Draw that every level is still possible: a crossed block with a grey border."""
    fill, border = sheet.theme.paper, sheet.theme.unknown
    sheet.band(span.start, span.end, thickness, fill=fill, border=border, hatch=_UNKNOWN_HATCH, label=label)


def draw_thin(sheet: Sheet, span: Span, thickness: float, label: str = "") -> None:
    """Draw a level that rests on too little: an open block with a grey border."""
    sheet.band(span.start, span.end, thickness, fill=sheet.theme.paper, border=sheet.theme.unknown, label=label)


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
    sheet.line((x, y - height / 2), (x, y + height / 2), sheet.theme.cap, 3.0, label=label)


def _draw_line(sheet: Sheet, span: Span, colour: str, dashes: Literal["solid", "dotted"], label: str) -> None:
    if span.start != span.end:
        sheet.line(span.start, span.end, colour, 1.4, dashes=dashes, label=f"{label} line")


def _draw_ends(sheet: Sheet, span: Span, shape: str, size: float, *, fill: str, border: str, label: str) -> None:
    for place in dict.fromkeys((span.start, span.end)):
        sheet.mark(place, shape, size, fill=fill, border=border, label=label)
