"""P5: from facts to all computed observations with their working, beside reading the same landscapes.

Run by `nox -s bench`. Prints a table; fails nothing.
"""

import importlib.metadata
import platform
from typing import Final

from landscapes import LINDEWAARD, NUMBERS, from_json, small_landscapes
from turns import growth, kept, let_go, medians

from professionele_klachtbehandeling import assess, read_landscape

ROUNDS: Final = 7


def main() -> None:
    """Print the figures with what they were measured on."""
    contents = list(small_landscapes())
    landscapes = [from_json(content) for content in contents]
    lindewaard = read_landscape(LINDEWAARD)
    median = medians(
        {
            "let go": let_go(assess, landscapes),
            "kept": kept(assess, landscapes),
            "read": let_go(from_json, contents),
            "lindewaard": lambda: assess(lindewaard),
        },
        rounds=ROUNDS,
    )
    each = {name: 1000 * taken / len(landscapes) for name, taken in median.items()}
    print(f"Python {platform.python_version()}, attrs {importlib.metadata.version('attrs')}, {ROUNDS} rounds")
    print(f"P5  one of {len(landscapes)} landscapes    {each['let go']:6.2f} ms    (aim: at most 5 ms)")
    print(f"    where all are kept         {each['kept']:6.2f} ms")
    print(f"    over reading it from JSON  {each['let go'] / each['read']:6.1f} x")
    print(f"    Lindewaard as a whole      {1000 * median['lindewaard']:6.2f} ms")
    print("    growth:", growth(assess, landscapes, NUMBERS))


if __name__ == "__main__":
    main()
