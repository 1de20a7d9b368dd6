"""Scorecards made at random, for the laws of charts: any number of spearheads, indicators and levels, of every sort."""

import attrs
from hypothesis import strategies as st

from professionele_klachtbehandeling.assessment.observation import Observation
from professionele_klachtbehandeling.assessment.outcome import Outcome
from professionele_klachtbehandeling.assessment.scorecard import Scorecard, SpearheadResult
from professionele_klachtbehandeling.maturity.absence import AbsenceReason
from tests.views.profiles import observation, result, scorecard_of

# Short and long words, as they stand in names of spearheads and indicators; some are wider than any tile.
_WORDS = (
    "de",
    "en",
    "per",
    "taak",
    "$",
    "<b>",
    "Eén",
    "klachten",
    "verantwoordelijkheid",
    "uitvoeringsorganisatie",
    "gemeentelijke",
    "klachtbehandelingsprofessionaliseringstrajectbegeleidingscommissie",
)
NAMES = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=9).map(" ".join)


def _outcomes(levels: int) -> st.SearchStrategy[Outcome]:
    ends = st.tuples(st.integers(1, levels), st.integers(1, levels))
    return st.one_of(
        ends.map(lambda pair: Outcome.at(min(pair), max(pair))),
        st.just(Outcome.at(1, levels)),
        st.sampled_from(AbsenceReason).map(Outcome.absent),
    )


@st.composite
def _observations(draw: st.DrawFn, name: str, levels: int) -> Observation:
    one = observation(
        name,
        draw(st.none() | _outcomes(levels)),
        draw(st.none() | _outcomes(levels)),
        levels=levels,
        name=draw(NAMES),
        key=draw(st.booleans()),
        capped=draw(st.booleans()),
    )
    return attrs.evolve(one, indicator=attrs.evolve(one.indicator, weight=draw(st.integers(0, 3))))


@st.composite
def _results(draw: st.DrawFn, number: int, levels: int) -> SpearheadResult:
    # The last of the ids is wider than the room for ids.
    name = draw(st.sampled_from((f"S{number}", f"{number}", f"speerpunt-met-een-heel-lang-kenmerk-{number}")))
    members = [draw(_observations(f"{name}.{one}", levels)) for one in range(1, draw(st.integers(1, 9)) + 1)]
    first = members[0]
    # A model has at least one indicator that counts.
    members[0] = attrs.evolve(first, indicator=attrs.evolve(first.indicator, weight=1))
    return result(name, *members, outcome=draw(st.none() | _outcomes(levels)), name=draw(NAMES))


@st.composite
def scorecards(draw: st.DrawFn) -> Scorecard:
    """Return a scorecard of one to seven spearheads on a ladder of two to six levels, with facts or without."""
    levels = draw(st.integers(2, 6))
    results = [draw(_results(number, levels)) for number in range(1, draw(st.integers(1, 7)) + 1)]
    whole = scorecard_of(*results, levels=levels)
    return whole if draw(st.booleans()) else attrs.evolve(whole, landscape=None)
