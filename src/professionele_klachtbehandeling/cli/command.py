"""The command itself: its parts, its language, and how it speaks of mistakes."""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from importlib import import_module
from typing import TextIO

import click

from professionele_klachtbehandeling.cli import BAD_INPUT, FINE
from professionele_klachtbehandeling.cli.plugin_options import PluginChoice, plugin_options
from professionele_klachtbehandeling.cli.speaking import SpokenGroup, language_option, usage_sentence
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.plugins.fault import PluginError
from professionele_klachtbehandeling.texts import LANGUAGES, has_text, text

NAMES = ("demo", "new", "load", "scan", "check", "score", "explain", "chart", "model", "schema", "plugins")


class LazyGroup(SpokenGroup):
    """A group that loads a part of the command only when it is used: the others would cost more than a score does."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - what click hands over
        """Return the names in the order in which people meet them."""
        return list(NAMES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - as above
        """Return a part of the command by name, or None."""
        if cmd_name not in NAMES:
            return None
        part = import_module(f"professionele_klachtbehandeling.cli.{cmd_name}")
        made: click.Command = part.command(self.language)
        return made


def run(arguments: Sequence[str]) -> int:
    """Return the exit code of the command; mistakes are told on standard error, never with a traceback."""
    language = next(_asked_language(arguments), "nl")
    try:
        code = _answered(arguments, language)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads the output has seen enough; the rest goes nowhere, without a complaint at the end.
        _forget(sys.stdout)
        code = FINE
    except OSError as error:
        # Most likely the output itself has no room; what is left of it must not be tried again when Python ends.
        _forget(sys.stdout)
        _tell(text("cli.system", language, reason=_reason(error, language)))
        code = BAD_INPUT
    try:
        sys.stderr.flush()
    except OSError:
        _forget(sys.stderr)
    return code


def _answered(arguments: Sequence[str], language: str) -> int:
    """Return the exit code after the work is done or the mistakes are told."""
    choice = PluginChoice()
    options = [language_option(language), *plugin_options(language)]
    group = LazyGroup("klachtbehandeling", language, params=options)
    try:
        code = group.main(list(arguments), prog_name="klachtbehandeling", standalone_mode=False, obj=choice)
    except InvalidInput as error:
        _tell(error.say(language))
        code = BAD_INPUT
    except PluginError as error:
        _tell(f"{error.fault.say(language)}\n{error.fault.remedy(language)}")
        code = BAD_INPUT
    except click.exceptions.Exit as leave:
        return leave.exit_code
    except click.UsageError as error:
        _tell(usage_sentence(error, language))
        return BAD_INPUT
    except SystemExit:
        # Click ends the process itself where a pipe is broken, with a code that means something else here.
        raise BrokenPipeError from None
    except (click.Abort, KeyboardInterrupt):
        _tell(text("cli.stopped", language))
        return BAD_INPUT
    for line in choice.told_faults(language):
        _tell(line)
    return code if isinstance(code, int) else FINE


def _tell(sentence: str) -> None:
    """Say something on standard error; where nobody listens there is nothing left to say it to."""
    with suppress(OSError):
        click.echo(sentence, err=True)


def _forget(stream: TextIO) -> None:
    """Send what still waits to be written to nowhere."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _reason(error: OSError, language: str) -> str:
    from professionele_klachtbehandeling.exchange.disk import reason

    told = reason(error)
    return text(f"noun.{told}", language) if has_text(f"noun.{told}", language) else told


def _asked_language(arguments: Sequence[str]) -> Iterator[str]:
    """Yield the language asked for anywhere on the line, before anything else is understood."""
    for here, after in zip(arguments, [*arguments[1:], ""], strict=True):
        asked = after if here == "--lang" else here.removeprefix("--lang=") if here.startswith("--lang=") else ""
        if asked in LANGUAGES:
            yield asked
