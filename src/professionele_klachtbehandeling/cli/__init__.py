"""The command `klachtbehandeling`: files in, explained profiles and charts out, in Dutch or English."""

import gc
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

FINE, FINDINGS, BAD_INPUT, PARTLY_DONE = 0, 1, 2, 3
"""What the command hands back to the shell."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command and leave with its exit code: 0 fine, 1 findings, 2 bad input, 3 partly done."""
    # The command makes many small values that live until it ends; looking for garbage among them every few hundred is
    # in vain and costs a tenth of its time. This is the entry of a process of our own: who imports us is not touched.
    gc.set_threshold(200_000)
    # Started with a stream closed there is none; what is said then goes nowhere, until the process ends.
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115
    # A console or pipe with an older encoding has no lines to draw a tree with, and the name of a file need not be text
    # at all; either would end in a traceback.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    from professionele_klachtbehandeling.cli.command import run

    sys.exit(run(list(sys.argv[1:] if arguments is None else arguments)))
