"""The files of which a page shows something."""

import functools
from pathlib import Path
from typing import Final

import professionele_klachtbehandeling as pk

ROOT: Final = Path(__file__).parents[2]
"""Where the names of files on a page begin, as they do for whoever types the commands of that page."""


@functools.cache
def facts_of(name: str) -> pk.Landscape:
    """Return the facts in a file."""
    return pk.read_landscape(ROOT / name)


@functools.cache
def ratings_of(name: str) -> pk.Ratings:
    """Return the ratings in a file."""
    return pk.read_ratings(ROOT / name)


@functools.cache
def scorecard_of(facts: str | None, ratings: str | None) -> pk.Scorecard:
    """Return the scorecard of the files of a municipality.

    >>> scorecard_of("examples/klein/landschap.yaml", None).municipality.name
    'Veenkoop'
    """
    return pk.assess(facts_of(facts) if facts else None, ratings_of(ratings) if ratings else ())
