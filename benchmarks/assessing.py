"""P5: from facts to all computed observations with their working, beside reading the same landscapes.

Run by `nox -s bench`. Prints a table; fails nothing.
"""

import importlib.metadata
import platform
from typing import Final

from landscapes import LINDEWAARD, NUMBERS, small_landscapes
from turns import growth, medians

from professionele_klachtbehandeling import Landscape, assess, read_landscape
from professionele_klachtbehandeling.exchange import parse

ROUNDS: Final = 7


def main() -> None:
    """Print the figures with what they were measured on."""
    contents = [content.decode() for content in small_landscapes()]
    landscapes = [parse(content, Landscape, "landschap.json") for content in contents]
    lindewaard = read_landscape(LINDEWAARD)
    median = medians(
        {
            "assess": lambda: [assess(landscape) for landscape in landscapes],
            "read": lambda: [parse(content, Landscape, "landschap.json") for content in contents],
            "lindewaard": lambda: assess(lindewaard),
        },
        rounds=ROUNDS,
    )
    small, read = 1000 * median["assess"] / len(landscapes), 1000 * median["read"] / len(landscapes)
    print(f"Python {platform.python_version()}, attrs {importlib.metadata.version('attrs')}, {ROUNDS} rounds")
    print(f"P5  one of {len(landscapes)} landscapes    {small:6.2f} ms    (aim: at most 5 ms)")
    print(f"    over reading it from JSON  {small / read:6.1f} x")
    print(f"    Lindewaard as a whole      {1000 * median['lindewaard']:6.2f} ms")
    print("    growth:", growth(assess, landscapes, NUMBERS))


if __name__ == "__main__":
    main()
