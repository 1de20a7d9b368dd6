"""P1 and P2: what it costs to start, as ratios of medians with the peers taken in turn.

Run by `nox -s bench`. Prints a table; fails nothing.
"""

import importlib.metadata
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

ROUNDS: Final = 15
LANDSCAPE: Final = Path(__file__).parents[1] / "examples" / "lindewaard" / "landschap.yaml"


def python(*words: str) -> list[str]:
    """Return a command for the Python that runs this."""
    return [sys.executable, *words]


def seconds(command: Sequence[str]) -> float:
    """Return how long a process takes from start to end, with compiled modules kept as a user has them."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    begin = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True, env=environment)
    return time.perf_counter() - begin


def medians(commands: Mapping[str, Sequence[str]]) -> dict[str, float]:
    """Return the median time per command; they take turns, so that a slow spell hits all of them."""
    for command in commands.values():
        seconds(command)
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(ROUNDS):
        for name, command in commands.items():
            taken[name].append(seconds(command))
    return {name: statistics.median(times) for name, times in taken.items()}


def main() -> None:
    """Print both figures with what they were measured on."""
    median = medians(
        {
            "bare": python("-c", "pass"),
            "import": python("-c", "import professionele_klachtbehandeling"),
            "score": python("-m", "professionele_klachtbehandeling", "score", str(LANDSCAPE)),
            "pandas": python("-c", "import pandas"),
        }
    )
    over, share = 1000 * (median["import"] - median["bare"]), median["score"] / median["pandas"]
    print(f"Python {platform.python_version()}, pandas {importlib.metadata.version('pandas')}, {ROUNDS} rounds")
    print(f"P1  import over a bare interpreter   {over:6.1f} ms    (aim: at most 5 ms)")
    print(f"P2  score over import of pandas      {share:6.2f} x     (aim: at most 0.7 x)")


if __name__ == "__main__":
    main()
