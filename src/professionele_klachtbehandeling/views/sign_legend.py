"""The meaning of the signs that charts share."""

from collections.abc import Iterable, Mapping

from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.views import signs
from professionele_klachtbehandeling.views.legend import SAMPLE_WIDTH, Entry, Sample
from professionele_klachtbehandeling.views.letters import Letters
from professionele_klachtbehandeling.views.sheet import Sheet

_INSET = 0.06
_CAP_HEIGHT = 0.17


def sign_entries(names: Iterable[str], letters: Letters, band: float, mark: float, language: str) -> list[Entry]:
    """Return the entries of a legend.

    Args:
        names: which signs, such as `certain` and `facts`.
        letters: the letters of the chart.
        band: the thickness of a band in the chart.
        mark: the size of a mark in the chart, in points.
        language: `nl` or `en`.

    Raises:
        LookupError: there is no such sign.
    """
    samples = _samples(letters, band, mark)
    return [Entry(text(f"chart.legend.{name}", language), samples[name]) for name in names]


def _samples(letters: Letters, band: float, mark: float) -> Mapping[str, Sample]:
    def whole(x: float, y: float) -> signs.Span:
        return signs.Span.across(x, x + SAMPLE_WIDTH, y)

    def inner(x: float, y: float) -> signs.Span:
        return signs.Span.across(x + _INSET, x + SAMPLE_WIDTH - _INSET, y)

    def star(sheet: Sheet, x: float, y: float) -> None:
        middle = x + SAMPLE_WIDTH / 2
        sheet.write(middle, y, [signs.KEY], letters.normal, sheet.theme.ink, align="center", label="legend key")

    return {
        "certain": lambda sheet, x, y: signs.draw_certain(sheet, whole(x, y), band, "legend certain"),
        "possible": lambda sheet, x, y: signs.draw_possible(sheet, whole(x, y), band, "legend possible"),
        "unknown": lambda sheet, x, y: signs.draw_unknown(sheet, whole(x, y), band, "legend unknown"),
        "facts": lambda sheet, x, y: signs.draw_facts(sheet, inner(x, y), mark, "legend facts"),
        "rated": lambda sheet, x, y: signs.draw_rated(sheet, inner(x, y), mark, "legend rated"),
        "cap": lambda sheet, x, y: signs.draw_cap(sheet, x + SAMPLE_WIDTH / 2, y, _CAP_HEIGHT, "legend cap"),
        "key": star,
    }
