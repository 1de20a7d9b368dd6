"""`klachtbehandeling explain`: the working behind a level, down to the facts."""

import json
from pathlib import Path

import click

from professionele_klachtbehandeling.cli import FINE
from professionele_klachtbehandeling.cli.inputs import Request, assessing_options, one_file_argument
from professionele_klachtbehandeling.cli.speaking import SpokenCommand
from professionele_klachtbehandeling.texts import text


def command(language: str) -> click.Command:
    """Return this part of the command."""

    def explain(
        file: Path | None,
        id: str | None,  # noqa: A002 - the word on the command line
        ratings_files: tuple[Path, ...],
        model_name: str | None,
        method: str | None,
        date: str | None,
        output: str,
    ) -> int:
        request = Request.of((file,) if file else (), ratings_files, model_name, method, date)
        working = request.one(language).explain(id)
        if output == "json":
            click.echo(json.dumps(working.to_dict(language), ensure_ascii=False, indent=2))
        else:
            click.echo(working.to_markdown(language) if output == "markdown" else working.to_text(language))
        return FINE

    params: list[click.Parameter] = [
        one_file_argument(),
        click.Argument(["id"], required=False, metavar="[S1|S1.2]"),
        *assessing_options(language),
        click.Option(
            ["--format", "output"],
            type=click.Choice(("text", "markdown", "json")),
            default="text",
            help=text("cli.option.format", language, default="text"),
        ),
    ]
    return SpokenCommand("explain", language, explain, params)
