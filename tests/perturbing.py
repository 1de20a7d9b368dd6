"""The landscapes that the laws of assessment are tried on, by their shape."""

import functools
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from professionele_klachtbehandeling.domain.landscape import Landscape
from professionele_klachtbehandeling.exchange import read_landscape
from professionele_klachtbehandeling.testing.city import city


@functools.cache
def example(name: str) -> Landscape:
    """Return an example landscape."""
    return read_landscape(Path(__file__).parents[1] / "examples" / name / "landschap.yaml")


SHAPES: Final[Mapping[str, Callable[[int], Landscape]]] = {
    "lindewaard": lambda seed: example("lindewaard"),
    "klein": lambda seed: example("klein"),
    "stad": lambda seed: city(seed % 16),
}
"""Landscapes of different shapes, for a seed: one in which every section holds something, one without any outsourcing,
and cities of which much is outsourced and disputed."""
