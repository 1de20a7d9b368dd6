"""How much room a text takes, and where its lines break."""

import functools

import attrs

_POINTS = 72
_LEADING = 1.28
# Hinting makes drawn letters a little wider than their outlines; so much is kept free.
_SLACK = 1.03


@attrs.frozen
class Lettering:
    """A letter in a size and weight (belettering); all measures are in inches.

    >>> Lettering("DejaVu Sans", 9).lines("Ingang voor elke taak en soort", 1.2)
    ('Ingang voor elke', 'taak en soort')
    """

    family: str
    size: float
    weight: str = "normal"

    @property
    def leading(self) -> float:
        """From one line to the next."""
        return self.size * _LEADING / _POINTS

    def width(self, text: str) -> float:
        """Return how wide a text is on one line."""
        return _width(self, text)

    def lines(self, text: str, width: float) -> tuple[str, ...]:
        """Return a text broken into lines of at most a width; only a word that is wider itself is hyphenated."""
        lines: list[str] = []
        for word in text.split():
            if lines and self.width(f"{lines[-1]} {word}") <= width:
                lines[-1] += f" {word}"
            else:
                lines.extend(self._pieces(word, width))
        return tuple(lines)

    def flow(self, text: str, width: float, begun: float) -> tuple[str, ...]:
        """Return a text broken into lines of at most a width, of which the first is partly taken and may stay empty."""
        words = text.split()
        fitting = 0
        while fitting < len(words) and begun + self.width(" ".join(words[: fitting + 1])) <= width:
            fitting += 1
        return (" ".join(words[:fitting]), *self.lines(" ".join(words[fitting:]), width))

    def height(self, lines: tuple[str, ...]) -> float:
        """Return how high so many lines are."""
        return len(lines) * self.leading

    def _pieces(self, word: str, width: float) -> list[str]:
        """Return a word, in pieces where it does not fit on a line by itself."""
        if self.width(word) <= width:
            return [word]
        pieces = [""]
        for letter in word:
            if pieces[-1] and self.width(f"{pieces[-1]}{letter}-") > width:
                pieces[-1] += "-"
                pieces.append("")
            pieces[-1] += letter
        return pieces


@functools.lru_cache(maxsize=4096)
def _width(lettering: Lettering, text: str) -> float:
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import text_to_path

    # A letter that lacks the star of a key indicator is drawn with that of DejaVu Sans, and is measured with it too.
    family = [lettering.family, "DejaVu Sans"]
    letters = FontProperties(family=family, size=lettering.size, weight=lettering.weight)
    points, _, _ = text_to_path.get_text_width_height_descent(text, letters, ismath=False)
    return float(points) * _SLACK / _POINTS
