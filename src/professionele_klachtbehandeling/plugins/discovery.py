"""Where plug-ins are found: in installed distributions, in a file, in a folder of models, and in the library itself."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from professionele_klachtbehandeling.errors import InvalidInput, refuse
from professionele_klachtbehandeling.exchange.disk import read_bytes
from professionele_klachtbehandeling.plugins.fault import Fault
from professionele_klachtbehandeling.plugins.hooks import PROJECT, hookimpl
from professionele_klachtbehandeling.plugins.plugin import CORE, Plugin
from professionele_klachtbehandeling.plugins.registry import Registry

if TYPE_CHECKING:
    from types import ModuleType

_SCRIPT: Final = re.compile(r"^# /// script\r?\n((?:#(?: .*)?\r?\n)+?)# ///\s*$", re.MULTILINE)
"""How a single file names what it needs: inline script metadata of the Python packaging standards."""
_DIGITS: Final = 12


def core_version() -> str:
    """Return the version of the library, empty where it runs from a folder without being installed."""
    from importlib import metadata

    try:
        return metadata.version(CORE)
    except metadata.PackageNotFoundError:
        return ""


def built_in() -> Plugin:
    """Return the plug-in that holds what comes with the library; it enters by the same door as all others."""

    def load() -> object:
        from professionele_klachtbehandeling.plugins import builtin

        return builtin

    return Plugin(name="builtin", distribution=CORE, version=core_version(), load=load)


def installed_plugins() -> Iterator[Plugin]:
    """Yield the plug-ins of the distributions that are installed, by name; nothing of them is imported yet."""
    from importlib import metadata

    found = metadata.entry_points(group=PROJECT)
    for entry in sorted(found, key=lambda one: (one.name, one.dist.name if one.dist else "", one.value)):
        distribution = entry.dist
        yield Plugin(
            name=entry.name,
            distribution=distribution.name if distribution else entry.value,
            version=distribution.version if distribution else "",
            requires=tuple(distribution.requires or ()) if distribution else (),
            load=entry.load,
        )


def found_plugins(only: tuple[str, ...] | None, files: tuple[Path, ...]) -> Registry:
    """Return the registry of what comes with the library, of installed plug-ins and of those in files.

    Args:
        only: the names of the installed plug-ins that may be loaded; None for all. A name that none of them has is a
            fault, so that a slip of the pen does not pass in silence.
        files: Python files, and folders of model files.

    Raises:
        InvalidInput: one of the files is not there, or is neither a Python file nor a folder.
    """
    installed = tuple(installed_plugins())
    names = sorted({plugin.name for plugin in installed})
    chosen = installed if only is None else tuple(plugin for plugin in installed if plugin.name in only)
    absent = [_absent(name) for name in only or () if name not in names]
    faults = [Fault.of(plugin, "not-installed", plugin.name, allowed=names) for plugin in absent]
    return Registry([built_in(), *chosen, *map(plugin_at, files)], core_version(), faults)


def _absent(name: str) -> Plugin:
    return Plugin(name=name, distribution="", version="", load=tuple)


def plugin_at(path: Path) -> Plugin:
    """Return the plug-in in a Python file, or in a folder of model files; nothing is run or read of the models yet.

    Raises:
        InvalidInput: there is no such file or folder, or it is neither a Python file nor a folder.
    """
    import hashlib

    if path.is_dir():
        path = path.resolve()
        return Plugin(name=path.name, distribution=f"{path.name}/", version="", load=lambda: _models_in(path))
    if path.suffix != ".py":
        raise refuse("no-plugin-file", path.suffix or path.name).in_file(str(path))
    try:
        content = read_bytes(path)
    except InvalidInput as error:
        raise error.in_file(str(path)) from None
    return Plugin(
        name=path.stem,
        distribution=path.name,
        version=f"sha256:{hashlib.sha256(content).hexdigest()[:_DIGITS]}",
        requires=_script_requires(content),
        load=lambda: _run(path),
    )


def _script_requires(content: bytes) -> tuple[str, ...]:
    """Return what a file says it needs; nothing where it does not say so in a way that can be read."""
    import tomllib

    block = _SCRIPT.search(content.decode("utf-8", errors="replace"))
    if block is None:
        return ()
    lines = (line.removeprefix("#").removeprefix(" ") for line in block[1].splitlines())
    try:
        stated = tomllib.loads("\n".join(lines)).get("dependencies", ())
    except tomllib.TOMLDecodeError:
        return ()
    return tuple(one for one in stated if isinstance(one, str)) if isinstance(stated, list) else ()


def _run(path: Path) -> "ModuleType":
    """Return the module in a file; it is not put among the modules of the program, so that it hides none of them."""
    import importlib.util

    spec = importlib.util.spec_from_file_location(f"klachtbehandeling_plugin_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise ImportError(str(path))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class _ModelFolder:
    """A folder of model files, seen as a plug-in."""

    def __init__(self, files: tuple[Path, ...]) -> None:
        """Hold the files."""
        self.files = files

    @hookimpl
    def klacht_register_models(self) -> tuple[Path, ...]:
        """Return the files."""
        return self.files


def _models_in(folder: Path) -> _ModelFolder:
    files = sorted(path for path in folder.iterdir() if path.suffix in (".yaml", ".yml") and path.is_file())
    return _ModelFolder(tuple(files))
