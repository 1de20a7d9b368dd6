"""The invented municipality of which pages show something."""

import functools
from pathlib import Path
from typing import Final

import professionele_klachtbehandeling as pk

LINDEWAARD: Final = Path(__file__).parents[2] / "examples" / "lindewaard"


@functools.cache
def landscape() -> pk.Landscape:
    """Return the facts of Lindewaard.

    >>> landscape().municipality.name
    'Lindewaard'
    """
    return pk.read_landscape(LINDEWAARD / "landschap.yaml")


@functools.cache
def ratings() -> pk.Ratings:
    """Return the ratings of Lindewaard."""
    return pk.read_ratings(LINDEWAARD / "beoordelingen.yaml")
