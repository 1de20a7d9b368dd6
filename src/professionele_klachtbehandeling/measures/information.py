"""Spearhead 1: can residents read where they can go, and what happens then?"""

from fractions import Fraction
from typing import Final

from professionele_klachtbehandeling.domain.channel import Overview
from professionele_klachtbehandeling.domain.fact import is_yes, values_of
from professionele_klachtbehandeling.domain.landscape import field_value
from professionele_klachtbehandeling.domain.snapshot import Snapshot
from professionele_klachtbehandeling.domain.vocabulary import InputKind
from professionele_klachtbehandeling.logic import Bounds, Option, Truth
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from professionele_klachtbehandeling.measures.measure import MeasureKind, measure
from professionele_klachtbehandeling.measures.quantity import Case, Measured, Result, places, share, slots

_ELEMENTS: Final = tuple(
    f"information.{element}" for element in ("purpose", "how_to_reach", "handler", "term", "next_step")
)


@measure(MeasureKind.SHARE, "channels.published", *(f"channels.{element}" for element in _ELEMENTS))
def information_elements_present(snapshot: Snapshot) -> Result:
    """Return the share of the five elements of information that are told, over all active channels.

    What is not published tells nothing. Reference: indicator S1.3.
    """
    found = []
    for index, channel, active in snapshot.channels:
        published = is_yes(channel.published)
        told = [published & is_yes(field_value(channel, element)) for element in _ELEMENTS]
        facts = places("channels", index, "published", *_ELEMENTS, standing=active)
        found.append(slots(channel.name, told, *facts, belongs=active))
    return share(found, more=snapshot.is_open("channels"), empty=AbsenceReason.NO_CHANNELS)


@measure(MeasureKind.COUNT, "overviews.kinds", "overviews.published")
def central_overview_kinds(snapshot: Snapshot) -> Result:
    """Return how many kinds of input one published overview explains: the overview that explains most of them.

    Reference: indicator S1.3, level 4.
    """
    more = snapshot.is_open("overviews")
    found = [
        _explained(overview, index, standing)
        for index, overview, standing in snapshot.standing(snapshot.landscape.overviews)
    ]
    low = max((min(option.counted for option in one.options) for one in found), default=0)
    high = max((max(option.counted for option in one.options) for one in found), default=0)
    bounds = Bounds(Fraction(low), Fraction(len(InputKind) if more else high))
    return Measured(value=bounds, cases=tuple(found), more=more)


def _explained(overview: Overview, index: int, standing: Truth) -> Case:
    values = values_of(overview.kinds)
    sizes = (
        {0, len(InputKind)}
        if values is None
        else {len(set(kinds)) if isinstance(kinds, tuple) else 0 for kinds in values}
    )
    shown = standing & is_yes(overview.published)
    low = min(sizes) if shown.certain else 0
    high = max(sizes) if shown.possible else 0
    options = tuple(Option(counted, len(InputKind)) for counted in dict.fromkeys((low, high)))
    return Case(overview.name, options, places("overviews", index, "kinds", "published", standing=standing))
