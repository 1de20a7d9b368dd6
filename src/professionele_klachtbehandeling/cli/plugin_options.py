"""Which plug-ins the user wants, said anywhere on the command line, and what is wrong with them, said at the end."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from professionele_klachtbehandeling.texts import text

if TYPE_CHECKING:
    from professionele_klachtbehandeling.plugins.registry import Registry


class PluginChoice:
    """What the user said of plug-ins on one command line; the registry is made when it is first asked for."""

    def __init__(self) -> None:
        """Hold nothing yet."""
        self.files: list[Path] = []
        self.only: tuple[str, ...] | None = None
        self.is_listed = False
        self._registry: Registry | None = None

    def registry(self) -> "Registry":
        """Return what there is to choose from; the same one each time.

        Raises:
            InvalidInput: a file named as a plug-in is not there, or is none.
        """
        if self._registry is None:
            from professionele_klachtbehandeling.face.registry import find_plugins

            self._registry = find_plugins(self.only, files=self.files)
        return self._registry

    def told_faults(self, language: str) -> list[str]:
        """Return a line per thing that is wrong with a plug-in that was looked at, and where there is more to read."""
        faults = self._registry.seen_faults if self._registry is not None and not self.is_listed else ()
        lines = [text("cli.plugin-fault", language, fault=fault.say(language)) for fault in faults]
        return [*lines, text("cli.plugin-fault-more", language)] if lines else []


def asked_registry() -> "Registry":
    """Return what there is to choose from on this command line; outside of one, what is installed.

    Raises:
        InvalidInput: a file named as a plug-in is not there, or is none.
    """
    context = click.get_current_context(silent=True)
    return (_choice(context) if context else PluginChoice()).registry()


def plugins_are_listed() -> None:
    """Keep that this part of the command itself tells what is wrong with plug-ins, so that it is not told twice."""
    _choice(click.get_current_context()).is_listed = True


def plugin_options(language: str) -> list[click.Option]:
    """Return the options that say which plug-ins take part; they keep what was said, and are no arguments."""
    return [
        click.Option(
            ["--plugin"],
            multiple=True,
            type=click.Path(path_type=Path),
            metavar="BESTAND",
            expose_value=False,
            callback=_kept(_add_files),
            help=text("cli.option.plugin", language),
        ),
        click.Option(
            ["--only-plugins"],
            metavar="NAMEN",
            expose_value=False,
            callback=_kept(_limit),
            help=text("cli.option.only-plugins", language),
        ),
    ]


def _kept(keep: Callable[[PluginChoice, object], None]) -> Callable[[click.Context, click.Parameter, object], None]:
    """Return what click calls with the value of an option."""

    def callback(context: click.Context, parameter: click.Parameter, value: object) -> None:  # noqa: ARG001 - click's
        if value:
            keep(_choice(context), value)

    return callback


def _add_files(choice: PluginChoice, value: object) -> None:
    choice.files.extend(value if isinstance(value, tuple) else ())


def _limit(choice: PluginChoice, value: object) -> None:
    from professionele_klachtbehandeling.face.registry import names_in

    choice.only = names_in(str(value))


def _choice(context: click.Context) -> PluginChoice:
    return context.find_root().ensure_object(PluginChoice)
