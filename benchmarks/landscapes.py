"""The landscapes that the benchmarks read and assess: Lindewaard, trimmed to another small municipality each time."""

import json
import random
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from professionele_klachtbehandeling import InvalidInput, Landscape, read_landscape, to_json
from professionele_klachtbehandeling.exchange import parse

LINDEWAARD: Final = Path(__file__).parents[1] / "examples" / "lindewaard" / "landschap.yaml"
MUNICIPALITIES: Final = 342
"""How many municipalities there are in the Netherlands."""

NUMBERS: Final = (34, 342, 3420)
"""How many landscapes are handled to see how the work grows: a tenth of all, all, and ten years of all."""

_ABOUT: Final = 90
"""How many objects a landscape holds, about."""
_FEWER: Final = {"organisations": 12, "tasks": 6, "channels": 9}
"""How much is kept of what the rest refers to."""
_ITEM: Final = re.compile(r"(\w+)\[(\d+)\]")


def small_landscapes(number: int = MUNICIPALITIES) -> Iterator[bytes]:
    """Yield landscapes as JSON, of about 90 objects in 12 kB each; always the same ones, no two alike."""
    whole = {**json.loads(to_json(read_landscape(LINDEWAARD))), "remarks": []}
    # Where an editor finds the schema is no part of a landscape, and the peers know no such field.
    whole.pop("$schema", None)
    for seed in range(number):
        yield json.dumps(_trimmed(whole, seed), ensure_ascii=False, separators=(",", ":")).encode()


def from_json(content: bytes) -> Landscape:
    """Return a landscape as who reads a file gets it: every mistake would have been told."""
    return parse(content.decode(), Landscape, "landschap.json")


def _trimmed(whole: dict[str, Any], seed: int) -> dict[str, Any]:
    chance = random.Random(seed)  # noqa: S311 - no secret, a reproducible choice
    tree = {**whole, "municipality": {"code": f"{seed + 1:04}", "name": f"Lindewaard {seed + 1}"}}
    for section, number in _FEWER.items():
        kept = sorted(chance.sample(range(len(tree[section])), number))
        tree[section] = [tree[section][place] for place in kept]
    while wrong := _named_in(tree):
        tree |= {name: [one for place, one in enumerate(tree[name]) if (name, place) not in wrong] for name, _ in wrong}
    others = [name for name, value in tree.items() if isinstance(value, list) and name not in (*_FEWER, "complete")]
    while objects(tree) > _ABOUT:
        section = chance.choice([name for name in others if tree[name]])
        gone = chance.randrange(len(tree[section]))
        tree[section] = [one for place, one in enumerate(tree[section]) if place != gone]
    return tree


def _named_in(tree: dict[str, Any]) -> set[tuple[str, int]]:
    """Return the items, by section and place, that refer to what is not there."""
    try:
        parse(json.dumps(tree), Landscape, "landschap.json")
    except InvalidInput as error:
        found = (_ITEM.match(mistake.path) for mistake in error.mistakes)
        return {(item[1], int(item[2])) for item in found if item}
    return set()


def objects(tree: object) -> int:
    """Return how many objects there are in what JSON holds."""
    if isinstance(tree, dict):
        return 1 + sum(map(objects, tree.values()))
    return sum(map(objects, tree)) if isinstance(tree, list) else 0
