"""Ratings made at random, in which any field may hold whatever it can."""

from hypothesis import strategies as st

from professionele_klachtbehandeling.domain.item import Evidence
from professionele_klachtbehandeling.domain.vocabulary import Inapplicability
from professionele_klachtbehandeling.maturity.model import MaturityModel
from professionele_klachtbehandeling.maturity.rating import Level, Rating, Ratings
from professionele_klachtbehandeling.testing.fields import records
from professionele_klachtbehandeling.testing.scalars import REFERENCE_DATES, STATED_TEXTS, WHOLE_NAMES

_HIGHEST = 9
"""The highest level where no model says one."""


def ratings(model: MaturityModel | None = None, most: int = 4) -> st.SearchStrategy[Ratings]:
    """Return sheets of ratings.

    Args:
        model: the model by which is rated; where left out the indicators are whatever a text can be, and the sheet
            names the built-in model.
        most: how many ratings there are at most.

    >>> from hypothesis import given, settings
    >>> from professionele_klachtbehandeling.face.registry import maturity_model
    >>> @settings(max_examples=10)
    ... @given(ratings(maturity_model()))
    ... def law(sheet):
    ...     assert all(rating.indicator in maturity_model().indicators for rating in sheet)
    >>> law()
    """
    highest = model.highest if model else _HIGHEST
    indicators = st.sampled_from(list(model.indicators)) if model else STATED_TEXTS
    grounds = st.lists(records(Evidence), max_size=2).map(tuple)
    said = {"indicator": indicators, "evidence": grounds, "assessor": WHOLE_NAMES}
    level = records(Rating, **said, level=st.integers(1, highest).map(Level), not_applicable=st.none())
    reason = records(Rating, **said, level=st.none(), not_applicable=st.sampled_from(Inapplicability))
    rated = st.lists(level | reason, max_size=most, unique_by=lambda one: (one.assessor, one.indicator, one.date))
    named = st.just(model.id if model else "vier-speerpunten")
    return records(Ratings, ratings=rated.map(tuple), model=named, reference_date=REFERENCE_DATES)
