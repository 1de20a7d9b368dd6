"""P1 and P2: what it costs to start, as ratios of medians with the peers taken in turn.

Run by `nox -s bench`. Prints a table; fails nothing.
"""

import functools
import importlib.metadata
import os
import platform
import subprocess
import sys
import time
from collections.abc import Sequence
from typing import Final

from landscapes import LINDEWAARD
from turns import medians

ROUNDS: Final = 15


def python(*words: str) -> list[str]:
    """Return a command for the Python that runs this."""
    return [sys.executable, *words]


def run(command: Sequence[str]) -> None:
    """Run a process from start to end, with compiled modules kept as a user has them."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run(command, check=True, capture_output=True, env=environment)


def main() -> None:
    """Print both figures with what they were measured on."""
    commands = {
        "bare": python("-c", "pass"),
        "import": python("-c", "import professionele_klachtbehandeling"),
        "score": python("-m", "professionele_klachtbehandeling", "score", str(LINDEWAARD)),
        "pandas": python("-c", "import pandas"),
    }
    peers = {name: functools.partial(run, command) for name, command in commands.items()}
    median = medians(peers, rounds=ROUNDS, clock=time.perf_counter)
    over, share = 1000 * (median["import"] - median["bare"]), median["score"] / median["pandas"]
    print(f"Python {platform.python_version()}, pandas {importlib.metadata.version('pandas')}, {ROUNDS} rounds")
    print(f"P1  import over a bare interpreter   {over:6.1f} ms    (aim: at most 5 ms)")
    print(f"P2  score over import of pandas      {share:6.2f} x     (aim: at most 0.7 x)")


if __name__ == "__main__":
    main()
