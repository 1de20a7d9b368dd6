"""The command itself: its parts, its language, and how it speaks of mistakes."""

import os
import sys
from collections.abc import Callable, Iterator, Sequence

import click

from professionele_klachtbehandeling.cli import BAD_INPUT, FINE
from professionele_klachtbehandeling.cli.speaking import SpokenGroup, language_option, usage_sentence
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.texts import LANGUAGES, text

NAMES = ("demo", "scan", "check", "score", "explain", "chart", "model")


class LazyGroup(SpokenGroup):
    """A group that loads a part of the command only when it is used, so that `--help` costs nothing."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - what click hands over
        """Return the names in the order in which people meet them."""
        return list(NAMES)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - as above
        """Return a part of the command by name, or None."""
        if cmd_name not in NAMES:
            return None
        return _parts()[cmd_name](self.language)


def _parts() -> dict[str, Callable[[str], click.Command]]:
    from professionele_klachtbehandeling.cli import chart, check, demo, explain, model, scan, score

    return {
        "demo": demo.command,
        "check": check.command,
        "scan": scan.command,
        "score": score.command,
        "explain": explain.command,
        "chart": chart.command,
        "model": model.command,
    }


def run(arguments: Sequence[str]) -> int:
    """Return the exit code of the command; mistakes are told on standard error, never with a traceback."""
    language = next(_asked_language(arguments), "nl")
    group = LazyGroup("klachtbehandeling", language, params=[language_option(language)])
    try:
        code = group.main(list(arguments), prog_name="klachtbehandeling", standalone_mode=False)
        sys.stdout.flush()
    except InvalidInput as error:
        click.echo(error.say(language), err=True)
        return BAD_INPUT
    except click.exceptions.Exit as leave:
        return leave.exit_code
    except click.UsageError as error:
        click.echo(usage_sentence(error, language), err=True)
        return BAD_INPUT
    except BrokenPipeError:
        # Whoever reads the output has seen enough; the rest goes nowhere, without a complaint at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    except (click.Abort, KeyboardInterrupt):
        click.echo(text("cli.stopped", language), err=True)
        return BAD_INPUT
    except OSError as error:
        click.echo(text("cli.system", language, reason=error.strerror or str(error)), err=True)
        return BAD_INPUT
    return code if isinstance(code, int) else FINE


def _asked_language(arguments: Sequence[str]) -> Iterator[str]:
    """Yield the language asked for anywhere on the line, before anything else is understood."""
    for here, after in zip(arguments, [*arguments[1:], ""], strict=True):
        asked = after if here == "--lang" else here.removeprefix("--lang=") if here.startswith("--lang=") else ""
        if asked in LANGUAGES:
            yield asked
