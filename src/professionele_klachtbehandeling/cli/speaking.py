"""Click in the language of the user: headings, help and mistakes of usage."""

import difflib
from collections.abc import Callable, Sequence
from typing import Any

import click

from professionele_klachtbehandeling.texts import LANGUAGES, has_text, text


def language_option(language: str) -> click.Option:
    """Return the option for the language, which every part of the command takes."""
    return click.Option(
        ["--lang"], type=click.Choice(LANGUAGES), expose_value=False, help=text("cli.option.lang", language)
    )


class _Spoken(click.Command):
    """What command and group share: headings in the user's language."""

    language: str = "nl"

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write how the command is used."""
        pieces = self.collect_usage_pieces(ctx)
        formatter.write_usage(ctx.command_path, " ".join(pieces), prefix=text("cli.usage", self.language) + " ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options under their heading."""
        options = (param for param in self.get_params(ctx) if isinstance(param, click.Option))
        records = [record for option in options if (record := option.get_help_record(ctx))]
        with formatter.section(text("cli.options", self.language)):
            formatter.write_dl(records)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """Return the help option with its help in the user's language."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = text("cli.option.help", self.language)
        return option


class SpokenCommand(_Spoken):
    """A part of the command, its help taken from the catalogues."""

    def __init__(
        self, name: str, language: str, callback: Callable[..., Any], params: Sequence[click.Parameter]
    ) -> None:
        """Hold name, language, what to do, and parameters."""
        self.language = language
        super().__init__(
            name,
            callback=callback,
            params=[*params, language_option(language)],
            help=text(f"cli.{name}.help", language),
            short_help=text(f"cli.{name}.short", language),
            options_metavar=text("cli.metavar.options", language),
        )


class SpokenGroup(_Spoken, click.Group):
    """A command with parts, its help taken from the catalogues."""

    def __init__(self, name: str, language: str, params: Sequence[click.Parameter] = ()) -> None:
        """Hold name, language and parameters."""
        self.language = language
        super().__init__(
            name,
            params=list(params),
            help=text(f"cli.{name}.help", language),
            options_metavar=text("cli.metavar.options", language),
            subcommand_metavar=text("cli.metavar.commands", language),
        )
        self.short_help = text(f"cli.{name}.short", language) if has_text(f"cli.{name}.short", language) else None

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the options and the parts under their headings."""
        super().format_options(ctx, formatter)
        parts = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        with formatter.section(text("cli.commands", self.language)):
            formatter.write_dl([(name, part.get_short_help_str(70)) for name, part in parts if part is not None])


def usage_sentence(error: click.UsageError, language: str) -> str:
    """Return what is wrong with how the command was called, with the nearest match where there is one."""
    helping = text("cli.see-help", language, command=error.ctx.command_path if error.ctx else "klachtbehandeling")
    return f"{_told(error, language)}\n{helping}"


def _told(error: click.UsageError, language: str) -> str:
    if isinstance(error, click.NoSuchOption):
        known = [name for param in error.ctx.command.params for name in param.opts] if error.ctx else []
        return text("cli.no-such-option", language, found=error.option_name) + _nearest(
            error.option_name, known, language
        )
    if isinstance(error, click.MissingParameter):
        name = _metavar(error.param) if error.param else error.param_hint or ""
        return text("cli.missing", language, name=name)
    if isinstance(error, click.BadParameter):
        options = error.param.opts if error.param else []
        if isinstance(error.param, click.Argument) and error.ctx:
            options = [_metavar(error.param).strip("[]")]
        choices = error.param.type.choices if error.param and isinstance(error.param.type, click.Choice) else ()
        allowed = text("mistake-part.allowed", language, allowed=", ".join(map(str, choices))) if choices else ""
        return text("cli.bad-value", language, option=" / ".join(options)) + allowed
    if isinstance(error, click.BadOptionUsage):
        return text("cli.bad-option-use", language, option=error.option_name)
    message = error.format_message()
    if error.ctx and isinstance(error.ctx.command, click.Group) and "'" in message:
        found = message.split("'")[1]
        names = error.ctx.command.list_commands(error.ctx)
        return text("cli.no-such-command", language, found=found) + _nearest(found, names, language)
    if message.startswith("Got unexpected extra"):
        return text("cli.unexpected", language, found=message.partition("(")[2].removesuffix(")"))
    return text("cli.too-much", language, reason=message)


def _metavar(param: click.Parameter) -> str:
    """Return what stands for a value in the help; asking click for it differs from one version to the next."""
    return param.metavar or str(param.name).upper()


def _nearest(found: str, known: Sequence[str], language: str) -> str:
    matches = difflib.get_close_matches(found, known, n=1)
    return text("mistake-part.nearest", language, nearest=matches[0]) if matches else ""
