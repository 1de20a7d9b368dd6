"""P3 and P4: from JSON and YAML to checked values, beside what others do with the same files.

Run by `nox -s bench`. Prints tables; fails nothing.
"""

import importlib.metadata
import platform
from collections.abc import Callable
from typing import Final

import orjson
import yaml
from landscapes import LINDEWAARD, NUMBERS, from_json, small_landscapes
from pydantic_classes import AS_TEXTS, AS_VALUES, landscape_model
from ruamel.yaml import YAML
from turns import growth, kept, let_go, medians

from professionele_klachtbehandeling import Landscape, to_yaml
from professionele_klachtbehandeling.exchange import parse
from professionele_klachtbehandeling.exchange.yaml_text import read_yaml

ROUNDS: Final = 15


def json_figures(contents: list[bytes]) -> None:
    """Print what it costs to read so many landscapes from JSON."""
    peers: dict[str, Callable[[bytes], object]] = {
        "orjson.loads, to dicts": orjson.loads,
        "ours": from_json,
        "pydantic, the same values": landscape_model(AS_VALUES).model_validate_json,
        "pydantic, dates as texts": landscape_model(AS_TEXTS).model_validate_json,
    }
    print(f"P3  {len(contents)} landscapes of about {sum(map(len, contents)) / len(contents) / 1000:.1f} kB JSON")
    for fate in (kept, let_go):
        median = medians({name: fate(read, contents) for name, read in peers.items()}, rounds=ROUNDS)
        least = min(median.values())
        for name, taken in median.items():
            each = 1000 * taken / len(contents)
            print(f"    {fate.__name__:8} {name:28} {each:6.3f} ms a landscape {taken / least:6.1f} x orjson")
    print("    growth, ours:", growth(from_json, contents, NUMBERS))


def from_yaml(text: str) -> Landscape:
    """Return a landscape as who reads a file gets it: every mistake would have been told with its line."""
    return parse(text, Landscape, "landschap.yaml")


def yaml_figures(contents: list[str]) -> None:
    """Print what it costs to read one landscape from YAML, as a tree with the line of every field."""
    text = LINDEWAARD.read_text(encoding="utf-8")
    median = medians(
        {
            "ours, to a tree with lines": lambda: read_yaml(text),
            "ours, to values": lambda: from_yaml(text),
            "PyYAML, SafeLoader": lambda: yaml.safe_load(text),
            "ruamel.yaml, with lines": lambda: YAML(typ="rt", pure=True).load(text),
        },
        rounds=max(3, ROUNDS // 3),
    )
    least = median["ours, to a tree with lines"]
    print(f"P4  one landscape of {len(text.encode()) / 1000:.0f} kB YAML")
    for name, taken in median.items():
        print(f"    {name:28} {1000 * taken:7.1f} ms {taken / least:6.1f} x ours")
    print("    growth, small landscapes, ours to values:", growth(from_yaml, contents, NUMBERS))


def main() -> None:
    """Print the figures with what they were measured on."""
    names = ("attrs", "cattrs", "orjson", "pydantic", "PyYAML", "ruamel.yaml")
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in names)
    print(f"Python {platform.python_version()}, {versions}, {ROUNDS} rounds")
    contents = list(small_landscapes())
    json_figures(contents)
    yaml_figures([to_yaml(from_json(content)) for content in contents])


if __name__ == "__main__":
    main()
