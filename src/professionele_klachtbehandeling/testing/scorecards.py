"""The scorecards that views and formats are tried on: of all sizes, with facts and without."""

import functools
from collections.abc import Callable, Mapping
from typing import Final

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.face.assessing import assess
from professionele_klachtbehandeling.face.registry import maturity_model
from professionele_klachtbehandeling.testing.builders import a_landscape, a_rating, a_scorecard, rated_scorecard
from professionele_klachtbehandeling.testing.city import city

LONG_NAME: Final = "klachtbehandelingsprofessionaliseringstrajectbegeleidingscommissie in alle wijken en kernen " * 2
_BY_TURNS: Final = (3, 1, 4, 2, 5, 3, 2)


def _full() -> Scorecard:
    rated = maturity_model().indicators
    return assess(city(3), [a_rating(one, _BY_TURNS[n % len(_BY_TURNS)]) for n, one in enumerate(rated) if n % 4])


def _ratings_only() -> Scorecard:
    rated = maturity_model().indicators
    return rated_scorecard(
        maturity_model(), (a_rating(one, _BY_TURNS[n % len(_BY_TURNS)]) for n, one in enumerate(rated))
    )


_MAKERS: Final[Mapping[str, Callable[[], Scorecard]]] = {
    "full": _full,
    "empty": lambda: assess(a_landscape()),
    "ratings-only": _ratings_only,
    "long-names": lambda: a_scorecard(2, 3, 4, 1, name=LONG_NAME.strip()),
    "three-indicators": lambda: a_scorecard(2, 3, 4),
    "sixty-indicators": lambda: a_scorecard(*(_BY_TURNS[number % len(_BY_TURNS)] for number in range(60))),
}
SCORECARDS: Final = tuple(_MAKERS)
"""The names of the scorecards, as `scorecard_to_show` takes them."""


@functools.cache
def scorecard_to_show(name: str) -> Scorecard:
    """Return one of the scorecards of `SCORECARDS`; each is made once.

    Raises:
        KeyError: there is no such scorecard.

    >>> len(list(scorecard_to_show("sixty-indicators").observations))
    60
    """
    return _MAKERS[name]()
