"""The command `klachtbehandeling`: files in, explained profiles and charts out, in Dutch or English."""

import gc
import io
import sys
from collections.abc import Sequence

FINE, FINDINGS, BAD_INPUT, PARTLY_DONE = 0, 1, 2, 3
"""What the command hands back to the shell."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command and leave with its exit code: 0 fine, 1 findings, 2 bad input, 3 partly done."""
    # The command makes many small values that live until it ends; looking for garbage among them every few hundred is
    # in vain and costs a tenth of its time. This is the entry of a process of our own: who imports us is not touched.
    gc.set_threshold(200_000)
    # A console or pipe with an older encoding has no lines to draw a tree with, and would end in a traceback.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper) and stream.encoding.lower() != "utf-8":
            stream.reconfigure(encoding="utf-8")
    from professionele_klachtbehandeling.cli.command import run

    sys.exit(run(list(sys.argv[1:] if arguments is None else arguments)))
