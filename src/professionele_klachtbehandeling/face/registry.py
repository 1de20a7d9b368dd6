"""What there is to choose from by name, found when something is first asked for."""

import functools
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from professionele_klachtbehandeling.errors import refuse
from professionele_klachtbehandeling.maturity.model import MaturityModel
from professionele_klachtbehandeling.measures.measure import Measure
from professionele_klachtbehandeling.plugins.discovery import found_plugins
from professionele_klachtbehandeling.plugins.registry import Registry
from professionele_klachtbehandeling.scoring.method import Method

if TYPE_CHECKING:
    from professionele_klachtbehandeling.documents.format import Format

T = TypeVar("T")

DEFAULT_MODEL: Final = "vier-speerpunten"
LIMIT: Final = "KLACHTBEHANDELING_PLUGINS"
"""The environment variable that limits which installed plug-ins are loaded: names with commas between, or `none`."""


def find_plugins(only: Iterable[str] | None = None, *, files: Iterable[str | Path] = ()) -> Registry:
    """Return what there is to choose from: what comes with the library, and what plug-ins add.

    Nothing is imported yet; that happens when something is first asked for. What is wrong with a plug-in is told by
    `faults` of the registry, and the rest works. Plug-ins are code of others: they may do all that you may.

    Args:
        only: the names of the installed plug-ins to load, none where it is empty. Where left out, the environment
            variable `KLACHTBEHANDELING_PLUGINS` decides (names with commas between, or `none`), else all are.
        files: plug-ins beside those: Python files, and folders of model files.

    Raises:
        InvalidInput: one of the files is not there, or is neither a Python file nor a folder.

    >>> registry = find_plugins(only=())
    >>> list(registry.methods)
    ['lower-median', 'staged', 'weakest-link']
    """
    names = names_in(os.environ.get(LIMIT, "")) if only is None else tuple(only)
    return found_plugins(names, tuple(Path(file) for file in files))


def names_in(written: str) -> tuple[str, ...] | None:
    """Return the names of plug-ins in a text with commas, none for `none` or `geen`, and None where it sets no limit.

    >>> names_in("tabel, huisstijl"), names_in("none"), names_in("")
    (('tabel', 'huisstijl'), (), None)
    """
    names = tuple(name.strip() for name in written.split(",") if name.strip())
    if not names:
        return None
    return () if names in (("none",), ("geen",)) else names


@functools.cache
def installed() -> Registry:
    """Return the registry that is used where none is given; what is installed does not change while a process runs."""
    return find_plugins()


def maturity_model(name: str | Path = DEFAULT_MODEL, *, registry: Registry | None = None) -> MaturityModel:
    """Return a model: one that comes with the library or with a plug-in by its id, or any other from a file.

    Args:
        name: an id such as `vier-speerpunten`, or the path of a model file.
        registry: what there is to choose from; what is installed where left out.

    Raises:
        InvalidInput: there is no such model, or the file has mistakes; all of them are listed.

    >>> maturity_model()
    <MaturityModel vier-speerpunten 2026.1: 4 spearheads, 28 indicators>
    """
    known = registry or installed()
    path = Path(name)
    if isinstance(name, str) and (name in known.models or not (path.suffix or _is_there(path))):
        return known.model(name)
    return known.read_model(path)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # a name that no file can have
        return False


def all_measures(*, registry: Registry | None = None) -> Mapping[str, Measure]:
    """Return the measures by name.

    >>> all_measures()["outsourced_tasks"].kind.value
    'count'
    """
    return (registry or installed()).measures


def method_named(name: str, *, registry: Registry | None = None) -> Method:
    """Return an aggregation rule by its name.

    Raises:
        InvalidInput: there is no such method; the nearest is named.

    >>> method_named("staged").name
    'staged'
    """
    return chosen((registry or installed()).methods, name, "method")


def format_named(name: str, *, registry: Registry | None = None) -> "Format":
    """Return a format by its name.

    Raises:
        InvalidInput: there is no such format; the nearest is named.

    >>> format_named("json").name
    'json'
    """
    return chosen((registry or installed()).formats, name, "report-format")


def chosen(things: Mapping[str, T], name: str, noun: str) -> T:
    """Return the thing with a name.

    Args:
        things: what there is, by name.
        name: which is meant.
        noun: what they are, as key under `noun.`.

    Raises:
        InvalidInput: there is none with that name; the nearest is named.
    """
    if name not in things:
        raise refuse("no-such", name, noun, things)
    return things[name]
