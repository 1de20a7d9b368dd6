"""The page on the hooks: what a plug-in can offer, with the signature and docstring of each."""

import inspect
import re
from collections.abc import Iterator
from typing import Final

from docs.pages.markdown import code, page, table
from professionele_klachtbehandeling.plugins import hooks
from professionele_klachtbehandeling.plugins.kind import PluginKind

_INTRODUCTION: Final = """\
A plug-in is a module with one or more of these functions, each marked with `@pk.hookimpl`. A distribution names its
modules under the entry-point group `professionele_klachtbehandeling`; a single file needs no distribution
(`--plugin file.py`). What comes with the library enters by the same hooks.
[Write a source](../how-to/write-a-source.md) goes through a whole plug-in; [the host](../explanation/plug-ins.md)
tells what happens when one fails.

Every object has a `name`: lower-case letters and digits with hyphens between (a measure: with underscores). Of two
plug-ins that claim one name neither gets it, and what is built in keeps its name.

With `@pk.hookimpl(wrapper=True)` a hook is a generator that yields once. It is sent the things of all others, in the
order of their names, and returns things under the same names; it may add its own.
"""


def hooks_page() -> str:
    """Return the page."""
    rows = ((code(kind.hook), kind.value, code(signature_of(kind).partition(" -> ")[2])) for kind in PluginKind)
    summary = table(("hook", "kind", "returns"), rows)
    return page("Hooks", _INTRODUCTION.strip(), summary, *(block for kind in PluginKind for block in _hook(kind)))


def signature_of(kind: PluginKind) -> str:
    """Return the signature of a hook as it is written in the source.

    >>> signature_of(PluginKind.VIEW)
    'klacht_register_views() -> Iterable["View"]'
    """
    line = inspect.getsource(getattr(hooks, kind.hook))
    (found,) = re.findall(r"^def (klacht_\w+\(.*\) -> .*?):(?:  #.*)?$", line, flags=re.MULTILINE)
    return str(found)


def _hook(kind: PluginKind) -> Iterator[str]:
    yield f"## {kind.hook}"
    yield f"```text\n{signature_of(kind)}\n```"
    told = inspect.getdoc(getattr(hooks, kind.hook)) or ""
    words, _, example = told.partition("\n\n    @pk.hookimpl")
    yield words.strip()
    yield "```text\n" + inspect.cleandoc("    @pk.hookimpl" + example.split("\n\n")[0]).strip() + "\n```"
