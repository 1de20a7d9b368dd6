"""The radar in words: what stands beside an axis, when an axis is grey, and what there is to see."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.assessment.wording import told_outcome
from professionele_klachtbehandeling.texts import text
from professionele_klachtbehandeling.views.alt_text import told_opening, told_spearhead
from professionele_klachtbehandeling.views.radar_spokes import (
    ENOUGH_ANSWERED,
    ENOUGH_INDICATORS,
    FEWEST_AXES,
    Spoke,
    Thinness,
    neighbours,
)
from professionele_klachtbehandeling.views.row_words import told_percentage

_THRESHOLD = round(ENOUGH_ANSWERED * 100)


def told_rule(language: str) -> str:
    """Return when an axis is grey."""
    return text("chart.radar.legend-thin", language, percentage=_THRESHOLD, count=ENOUGH_INDICATORS)


def told_remark(spoke: Spoke, language: str) -> str:
    """Return what stands under the name: why there is no level, or how much is answered and whether that is enough."""
    if spoke.row.outcome.absence is not None:
        return told_outcome(spoke.row.outcome).read(language)
    answered = told_percentage(spoke.row.answered or Fraction(0), language)
    if spoke.thinness is Thinness.TOO_LITTLE_ANSWERED:
        return text("chart.radar.too-little-answered", language, answered=answered)
    if spoke.thinness is Thinness.TOO_FEW_INDICATORS:
        return text("chart.radar.too-few-indicators", language, answered=answered, count=spoke.needed)
    return answered


def told_shape(spokes: Sequence[Spoke], language: str) -> str | None:
    """Return why there is no closed shape, or None where there is one or nothing to draw it between."""
    if not spokes:
        return None
    if len(spokes) < FEWEST_AXES:
        return text("chart.radar.no-shape", language, count=FEWEST_AXES)
    if all(spoke.is_firm for spoke in spokes):
        return None
    return text("chart.radar.open-shape" if neighbours(spokes) else "chart.radar.no-line", language)


def told_radar(scorecard: Scorecard, spokes: Sequence[Spoke], language: str) -> str:
    """Return what there is to see, written from the data: per spearhead its level, both tracks, and what is thin."""
    sentences = [told_opening("radar", scorecard, language)]
    for spoke in spokes:
        sentences.append(told_spearhead(spoke.row, language))
        sentences.extend(_told_thinness(spoke, language))
    shape = told_shape(spokes, language)
    if shape is not None:
        sentences.append(shape)
    if not spokes:
        sentences.append(text("chart.radar.empty", language))
    return " ".join(sentences)


def _told_thinness(spoke: Spoke, language: str) -> Iterator[str]:
    if spoke.thinness is Thinness.TOO_LITTLE_ANSWERED:
        yield text("chart.radar.alt-too-little-answered", language, id=spoke.row.id, percentage=_THRESHOLD)
    if spoke.thinness is Thinness.TOO_FEW_INDICATORS:
        yield text("chart.radar.alt-too-few-indicators", language, id=spoke.row.id, count=spoke.needed)
