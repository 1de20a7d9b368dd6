"""Small scorecards for charts, said row by row, and ways to find back what was drawn of them."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Any

import attrs
import numpy as np
from matplotlib.artist import Artist
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Rectangle
from matplotlib.text import Text

from professionele_klachtbehandeling.assessment.assess import combined
from professionele_klachtbehandeling.assessment.breach import Breach
from professionele_klachtbehandeling.assessment.observation import Observation, observe
from professionele_klachtbehandeling.assessment.outcome import Outcome
from professionele_klachtbehandeling.assessment.scorecard import Scorecard, SpearheadResult
from professionele_klachtbehandeling.assessment.tracks import FactTrack, RatedTrack
from professionele_klachtbehandeling.domain.article import Article
from professionele_klachtbehandeling.logic import Words
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.maturity.model import Cap, Spearhead
from professionele_klachtbehandeling.scoring.method import Staged
from tests.yardstick import DATE, indicator, landscape, model, words

NO_CASES = Outcome.absent(AbsenceReason.NO_CASES)
ARTICLE = Article.parse("Awb 9:12a")


def at(certain: int, possible: int | None = None) -> Outcome:
    """Return an interval of levels; one number is one level."""
    return Outcome.at(certain, possible or certain)


def observation(
    id: str,  # noqa: A002 - the word of the field
    facts: Outcome | None = None,
    rated: Outcome | None = None,
    *,
    levels: int = 5,
    name: str = "",
    key: bool = False,
    capped: bool = False,
) -> Observation:
    """Return what one indicator comes to; a capped one has a known breach that keeps it on level 2."""
    caps = (Cap(article=ARTICLE, level=2),) if capped else ()
    asked = indicator(id, levels, key=key, caps=caps)
    return observe(
        attrs.evolve(asked, name=Words(name, name)) if name else asked,
        FactTrack(outcome=facts) if facts else None,
        RatedTrack(outcome=rated, ratings=()) if rated else None,
        {ARTICLE: (Breach(article=ARTICLE, is_known=True),)},
        levels,
    )


def scorecard(*observations: Observation, outcome: Outcome | None = None, levels: int = 5) -> Scorecard:
    """Return a scorecard of Lindewaard with one spearhead, of which two thirds are answered."""
    yardstick = model(*(one.indicator for one in observations), levels=levels)
    result = SpearheadResult(
        spearhead=yardstick.spearheads[0],
        outcome=outcome or at(2, 3),
        facts=at(2, 4),
        rated=None,
        index=None,
        answered=Fraction(2, 3),
        observations=observations,
    )
    return Scorecard(model=yardstick, method="staged", reference_date=DATE, spearheads=(result,), landscape=landscape())


def result(
    id: str,  # noqa: A002 - the word of the field
    *observations: Observation,
    outcome: Outcome | None = None,
    name: str = "",
) -> SpearheadResult:
    """Return what a spearhead comes to by the rule of the house, or what it is told to come to."""
    facts = [(one, one.facts.outcome) for one in observations if one.facts]
    rated = [(one, one.rated.outcome) for one in observations if one.rated]
    applicable = [one for one in observations if one.outcome.interval]
    settled = [one for one in applicable if one.level]
    share = Fraction(2, 3)
    return SpearheadResult(
        spearhead=Spearhead(
            id=id, name=words(name or f"Name of {id}"), indicators=tuple(one.indicator for one in observations)
        ),
        outcome=outcome or combined([(one, one.outcome) for one in observations], Staged(), share),
        facts=combined(facts, Staged(), share) if facts else None,
        rated=combined(rated, Staged(), share) if rated else None,
        index=None,
        answered=Fraction(len(settled), len(applicable)) if applicable else Fraction(0),
        observations=observations,
    )


def scorecard_of(*results: SpearheadResult, levels: int = 5) -> Scorecard:
    """Return a scorecard of Lindewaard with these spearheads."""
    yardstick = attrs.evolve(
        model(indicator(levels=levels), levels=levels), spearheads=tuple(one.spearhead for one in results)
    )
    return Scorecard(model=yardstick, method="staged", reference_date=DATE, spearheads=results, landscape=landscape())


def of_spearheads(count: int, levels: int = 5, indicators: int = 7, name: str = "") -> Scorecard:
    """Return a scorecard of so many spearheads, each with indicators of all sorts by turns."""
    sorts: tuple[dict[str, Any], ...] = (
        {"facts": at(2), "rated": at(1, levels)},
        {"rated": at(levels)},
        {"facts": at(1, levels), "rated": at(min(3, levels))},
        {"facts": at(2, levels), "key": True},
        {"facts": NO_CASES},
        {"facts": at(min(3, levels)), "rated": at(min(3, levels))},
        {"rated": at(levels), "capped": True},
        {"facts": at(min(3, levels))},
        {},
    )
    return scorecard_of(
        *(
            result(
                f"X{number}",
                *(
                    observation(
                        f"X{number}.{one}",
                        **sorts[(number * 5 + one * (number + 1)) % len(sorts)],
                        levels=levels,
                        name=name,
                    )
                    for one in range(1, indicators + 1)
                ),
                name=name,
            )
            for number in range(1, count + 1)
        ),
        levels=levels,
    )


def firm(id: str, low: int = 2, high: int | None = None, name: str = "") -> SpearheadResult:  # noqa: A002
    """Return a spearhead of four indicators, three of them answered, that comes to a level or an interval."""
    members = [observation(f"{id}.{number}", at(low)) for number in range(1, 4)]
    return result(id, *members, observation(f"{id}.4", at(low, low + 1)), outcome=at(low, high), name=name)


def around() -> Scorecard:
    """Return a scorecard with one spearhead of each sort: settled, open, unknown, thin in two ways, and absent."""
    return scorecard_of(
        firm("R1", 3),
        firm("R2", 2, 4),
        result("R3", *(observation(f"R3.{number}", at(1, 5)) for number in range(4))),
        result("R4", *(observation(f"R4.{number}", at(2) if number else at(4), at(2, 5)) for number in range(4))),
        result("R5", observation("R5.1", at(4)), *(observation(f"R5.{number}", NO_CASES) for number in range(2, 8))),
        result("R6", observation("R6.1", NO_CASES)),
    )


def mixed() -> Scorecard:
    """Return a scorecard with one row of each sort: settled, open, unknown, absent, capped, half absent."""
    return scorecard(
        observation("X1.1", at(3), at(4), key=True),
        observation("X1.2", at(2, 4)),
        observation("X1.3", at(1, 5)),
        observation("X1.4", NO_CASES),
        observation("X1.5", None, at(4, 5), capped=True),
        observation("X1.6", NO_CASES, at(2, 3)),
    )


def of_size(count: int, levels: int, name: str = "") -> Scorecard:
    """Return a scorecard of so many indicators of all sorts by turns, on a ladder of so many levels."""
    sorts: tuple[dict[str, Any], ...] = (
        {"facts": at(2), "rated": at(1, levels)},
        {"facts": at(1, levels)},
        {"facts": NO_CASES},
        {"rated": at(levels), "capped": True},
        {"facts": NO_CASES, "rated": at(levels), "capped": True, "key": True},
        {},
    )
    rows = [
        observation(f"X1.{number}", **sorts[number % len(sorts)], levels=levels, name=name)
        for number in range(count or 1)
    ]
    whole = scorecard(*rows, levels=levels)
    return whole if count else attrs.evolve(whole, spearheads=())


def drawn(figure: Figure, label: str) -> list[Artist]:
    """Return what was drawn under a label."""
    return [artist for artist in figure.axes[0].get_children() if artist.get_label() == label]


def blocks(figure: Figure, label: str) -> list[Rectangle]:
    """Return the blocks drawn under a label."""
    return [artist for artist in drawn(figure, label) if isinstance(artist, Rectangle)]


def lines(figure: Figure, label: str) -> list[Line2D]:
    """Return the lines and marks drawn under a label."""
    return [artist for artist in drawn(figure, label) if isinstance(artist, Line2D)]


def places(line: Line2D) -> list[tuple[float, float]]:
    """Return the points of a line or mark."""
    xs, ys = (np.asarray(ends, dtype=float).round(9).tolist() for ends in (line.get_xdata(), line.get_ydata()))
    return list(zip(xs, ys, strict=True))


def said(figure: Figure, label: str) -> list[str]:
    """Return what was written under a label, line by line."""
    return [artist.get_text() for artist in drawn(figure, label) if isinstance(artist, Text)]


def written(figure: Figure) -> list[Text]:
    """Return all texts that are not empty."""
    return [artist for artist in figure.axes[0].get_children() if isinstance(artist, Text) and artist.get_text()]


def extents(figure: Figure) -> Iterator[tuple[str, float, float, float, float]]:
    """Yield each text with its left, bottom, right and top on the drawn figure."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    renderer = FigureCanvasAgg(figure).get_renderer()  # type: ignore[no-untyped-call]
    for one in written(figure):
        box = one.get_window_extent(renderer)
        yield one.get_text(), box.x0, box.y0, box.x1, box.y1


def overlapping(figure: Figure) -> list[tuple[str, str]]:
    """Return the pairs of texts that touch."""
    boxes: Sequence[tuple[str, float, float, float, float]] = list(extents(figure))
    return [
        (one[0], other[0])
        for index, one in enumerate(boxes)
        for other in boxes[index + 1 :]
        if one[1] < other[3] and other[1] < one[3] and one[2] < other[4] and other[2] < one[4]
    ]


def outside(figure: Figure) -> list[str]:
    """Return the texts that are not wholly on the sheet."""
    width, height = figure.get_size_inches() * figure.dpi
    return [
        text
        for text, left, bottom, right, top in extents(figure)
        if left < 0 or bottom < 0 or right > width or top > height
    ]


def contrast(first: str, second: str) -> float:
    """Return the contrast of two colours, from 1 to 21.

    Reference: WCAG 2.1, definitions of contrast ratio and relative luminance.
    """
    low, high = sorted((_luminance(first), _luminance(second)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    from matplotlib.colors import to_rgb

    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in to_rgb(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
