"""P5: from facts to all computed observations with their working, beside reading the same landscapes.

Run by `nox -s bench`. Prints a table; fails nothing.
"""

import importlib.metadata
import platform
from statistics import median
from typing import Final

from landscapes import LINDEWAARD, NUMBERS, from_json, small_landscapes
from turns import growth, kept, let_go, timed

from professionele_klachtbehandeling import assess, read_landscape

ROUNDS: Final = 9


def main() -> None:
    """Print the figures with what they were measured on."""
    contents = list(small_landscapes())
    landscapes = [from_json(content) for content in contents]
    lindewaard = read_landscape(LINDEWAARD)
    number = len(landscapes)
    taken = timed(
        {
            "let go": let_go(assess, landscapes),
            "kept": kept(assess, landscapes),
            "read": let_go(from_json, contents),
            "lindewaard": lambda: [assess(lindewaard) for _ in range(number // 10)],
        },
        rounds=ROUNDS,
    )
    print(f"Python {platform.python_version()}, attrs {importlib.metadata.version('attrs')}, {ROUNDS} rounds")
    print(f"P5  one of {number} landscapes        {told(taken['let go'], number)}    (aim: at most 5 ms)")
    print(f"    where all are kept          {told(taken['kept'], number)}")
    print(f"    Lindewaard as a whole       {told(taken['lindewaard'], number // 10)}")
    print(f"    over reading them from JSON {median(taken['let go']) / median(taken['read']):6.1f} x")
    print("    growth:", growth(assess, landscapes, NUMBERS))


def told(times: list[float], number: int) -> str:
    """Return what one of so many takes: the median, and the quickest round, in which others were least in the way."""
    return f"{1000 * median(times) / number:6.2f} ms, at its quickest {1000 * min(times) / number:6.2f} ms"


if __name__ == "__main__":
    main()
