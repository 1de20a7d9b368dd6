"""The wheel of the radar with everything on it: names at the rings, a band per axis, words at the ends."""

from collections.abc import Sequence
from typing import Final

import attrs

from professionele_klachtbehandeling.maturity.model import LevelName
from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.views import signs
from professionele_klachtbehandeling.views.letters import Letters
from professionele_klachtbehandeling.views.radar_spokes import Spoke, neighbours
from professionele_klachtbehandeling.views.radar_wheel import BAND, LANE, MARK, RIM, Wheel, wheel_of
from professionele_klachtbehandeling.views.row_words import told_level
from professionele_klachtbehandeling.views.sheet import Point, Sheet

_WIDEST_STEP: Final = 1.1
_WIDEST_END: Final = 1.0
_WIDEST_THIN: Final = 0.8
_BETWEEN: Final = 0.08
_SMALLEST_STEP: Final = 0.22


@attrs.frozen
class End:
    """The words at the end of an axis: id, level, and whether it is thin, with the room they take (uiteinde)."""

    id: tuple[str, ...]
    level: tuple[str, ...]
    thin: tuple[str, ...]
    width: float
    height: float

    @classmethod
    def of(cls, spoke: Spoke, letters: Letters, language: str) -> "End":
        """Return the words of an axis, measured."""
        told = told_level(spoke.row, language)
        said = text("outcome.level", language, level=told) if told[0].isdigit() else told
        name = letters.large.lines(spoke.row.id, _WIDEST_END)
        level = letters.normal.lines(said, _WIDEST_END)
        thin = letters.small.lines(text("chart.radar.thin", language) if spoke.thinness else "", _WIDEST_THIN)
        parts = ((letters.large, name), (letters.normal, level), (letters.small, thin))
        width = max(lettering.width(line) for lettering, lines in parts for line in lines)
        return cls(name, level, thin, width, sum(lettering.height(lines) for lettering, lines in parts))


@attrs.frozen(kw_only=True)
class Dial:
    """The wheel with its words in place (schijf).

    Attributes:
        spokes: what stands on the axes.
        letters: the letters used.
        steps: per level the lines of its number and name.
        ends: per axis the words at its end.
        wheel: rings and axes around the origin.
    """

    spokes: Sequence[Spoke]
    letters: Letters
    steps: tuple[tuple[str, ...], ...]
    ends: tuple[End, ...]
    wheel: Wheel

    @classmethod
    def of(
        cls,
        spokes: Sequence[Spoke],
        ladder: Sequence[LevelName],
        letters: Letters,
        language: str,
        *,
        width: float,
        height: float,
    ) -> "Dial":
        """Return the wheel that fills a room, or takes more where it must."""
        ends = tuple(End.of(spoke, letters, language) for spoke in spokes)
        steps = tuple(letters.small.lines(f"{step.level} {step.name.read(language)}", _WIDEST_STEP) for step in ladder)
        widest = max((end.width for end in ends), default=0.0)
        highest = max((end.height for end in ends), default=0.0)
        names = max(letters.small.width(line) for lines in steps for line in lines) + _BETWEEN
        wanted = min((width - names - 2 * (RIM + widest)) / 2, (height - 2 * (RIM + highest)) / 2)
        apart = max(_SMALLEST_STEP, max(letters.small.height(lines) for lines in steps) + _BETWEEN / 2)
        wheel = wheel_of([(end.width, end.height) for end in ends], len(ladder), apart, wanted)
        return cls(spokes=spokes, letters=letters, steps=steps, ends=ends, wheel=wheel)

    @property
    def names_width(self) -> float:
        """How wide the names of the rings are, with the room beside them."""
        return max(self.letters.small.width(line) for lines in self.steps for line in lines) + _BETWEEN

    @property
    def _corners(self) -> tuple[float, float, float, float]:
        """The left, top, right and bottom of the wheel and the words around it, seen from its middle."""
        radius = self.wheel.radius
        left, top, right, bottom = -radius, -radius, radius, radius
        for axis, end in enumerate(self.ends):
            x, y = self.wheel.beyond(axis, end.width, end.height)
            left, right = min(left, x - end.width / 2), max(right, x + end.width / 2)
            top, bottom = min(top, y - end.height / 2), max(bottom, y + end.height / 2)
        return left, top, right, bottom

    @property
    def width(self) -> float:
        """How wide it is."""
        left, _, right, _ = self._corners
        return self.names_width + right - left

    @property
    def height(self) -> float:
        """How high it is."""
        _, top, _, bottom = self._corners
        return bottom - top

    def draw(self, sheet: Sheet, left: float, top: float) -> None:
        """Draw it to the right of a place and below a height."""
        from_left, from_top, _, _ = self._corners
        wheel = attrs.evolve(self.wheel, middle=(left + self.names_width - from_left, top - from_top))
        runs = neighbours(self.spokes)
        for one, other in runs:
            self._draw_area(sheet, wheel, one, other)
        self._draw_rings(sheet, wheel, left)
        for axis, spoke in enumerate(self.spokes):
            _draw_axis(sheet, wheel, axis, spoke)
        for one, other in runs:
            self._draw_outline(sheet, wheel, one, other)
        for axis, (spoke, end) in enumerate(zip(self.spokes, self.ends, strict=True)):
            greyed = attrs.evolve(sheet, theme=sheet.theme.greyed()) if spoke.thinness else sheet
            _draw_band(greyed, wheel, axis, spoke)
            _draw_tracks(greyed, wheel, axis, spoke)
            self._draw_end(sheet, wheel, axis, spoke, end)

    def _ends_of(self, wheel: Wheel, axis: int) -> tuple[Point, Point]:
        """Return where the certain and the possible level of an axis stand."""
        outcome = self.spokes[axis].row.outcome
        return wheel.place(axis, outcome.certain or 1), wheel.place(axis, outcome.possible or 1)

    def _draw_area(self, sheet: Sheet, wheel: Wheel, one: int, other: int) -> None:
        (certain, possible), (certain_too, possible_too) = self._ends_of(wheel, one), self._ends_of(wheel, other)
        theme = sheet.theme
        sheet.area((wheel.middle, certain, certain_too), fill=theme.possible, label="shape certain")
        if certain != possible or certain_too != possible_too:
            corners = (certain, possible, possible_too, certain_too)
            sheet.area(
                corners, fill=theme.possible, hatch=signs.POSSIBLE_HATCH, ink=theme.certain, label="shape possible"
            )

    def _draw_outline(self, sheet: Sheet, wheel: Wheel, one: int, other: int) -> None:
        (certain, possible), (certain_too, possible_too) = self._ends_of(wheel, one), self._ends_of(wheel, other)
        colour = sheet.theme.certain
        if certain != possible or certain_too != possible_too:
            sheet.line(possible, possible_too, colour, 1.0, label="outline possible")
        sheet.line(certain, certain_too, colour, 2.2, label="outline certain")

    def _draw_rings(self, sheet: Sheet, wheel: Wheel, left: float) -> None:
        theme, small = sheet.theme, self.letters.small
        x, y = wheel.middle
        for radius, lines in zip(wheel.radii, self.steps, strict=True):
            sheet.ring(wheel.middle, radius, theme.rule, 0.9, label="ring")
            begin = left + max(map(small.width, lines)) + _BETWEEN
            sheet.line((begin, y - radius), (x, y - radius), theme.rule, 0.9, dashes="dotted", label="leader")
            sheet.write(left, y - radius, lines, small, theme.ink, label="step")

    def _draw_end(self, sheet: Sheet, wheel: Wheel, axis: int, spoke: Spoke, end: End) -> None:
        x, y = wheel.beyond(axis, end.width, end.height)
        theme, letters = sheet.theme, self.letters
        sheet.block(x - end.width / 2, x + end.width / 2, y, end.height, fill=theme.paper, label="plate")
        top = y - end.height / 2
        for lettering, lines, colour, part in (
            (letters.large, end.id, theme.ink, "id"),
            (letters.normal, end.level, theme.ink, "level"),
            (letters.small, end.thin, theme.quiet_ink, "thin"),
        ):
            height = lettering.height(lines)
            sheet.write(
                x, top + height / 2, lines, lettering, colour, align="center", label=f"{spoke.row.id} end {part}"
            )
            top += height


def _draw_axis(sheet: Sheet, wheel: Wheel, axis: int, spoke: Spoke) -> None:
    """Draw the line of an axis: dotted and grey where it is thin, faint where there is no level to stand on it."""
    theme, end = sheet.theme, wheel.place(axis, len(wheel.radii))
    label = f"{spoke.row.id} axis"
    if spoke.row.outcome.absence is not None:
        sheet.line(wheel.middle, end, theme.rule, 0.9, label=label)
    elif spoke.thinness is not None:
        sheet.line(wheel.middle, end, theme.unknown, 1.4, dashes="dotted", label=label)
    else:
        sheet.line(wheel.middle, end, theme.quiet_ink, 0.9, label=label)


def _draw_band(sheet: Sheet, wheel: Wheel, axis: int, spoke: Spoke) -> None:
    """Draw the band from the certain to the possible level, or the crossed one over all levels."""
    row, interval = spoke.row, spoke.row.outcome.interval
    if interval is None:
        return
    certain, possible = wheel.radii[interval.certain - 1], wheel.radii[interval.possible - 1]
    if row.is_unknown:
        span = signs.Span(wheel.at(axis, certain), wheel.at(axis, possible))
        signs.draw_unknown(sheet, span, BAND, f"{row.id} unknown")
        return
    if interval.level is None:
        span = signs.Span(wheel.at(axis, certain), wheel.at(axis, possible))
        signs.draw_possible(sheet, span, BAND, f"{row.id} possible")
    block = signs.Span(wheel.at(axis, certain - BAND / 2), wheel.at(axis, certain + BAND / 2))
    draw = signs.draw_thin if spoke.thinness else signs.draw_certain
    draw(sheet, block, BAND, f"{row.id} certain")


def _draw_tracks(sheet: Sheet, wheel: Wheel, axis: int, spoke: Spoke) -> None:
    """Draw what the facts say on one side of the band, and what people say on the other."""
    row = spoke.row
    draw_facts = signs.draw_unknown_facts if row.has_unknown_facts else signs.draw_facts
    for outcome, draw, aside, label in (
        (row.facts, draw_facts, -LANE, f"{row.id} facts"),
        (row.rated, signs.draw_rated, LANE, f"{row.id} rated"),
    ):
        if outcome is not None and outcome.interval is not None:
            low, high = (
                wheel.place(axis, level, aside) for level in (outcome.interval.certain, outcome.interval.possible)
            )
            draw(sheet, signs.Span(low, high), MARK, label)
