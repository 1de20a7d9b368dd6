"""`klachtbehandeling chart`: a chart of a municipality on disk."""

from pathlib import Path

import click

from professionele_klachtbehandeling.cli import FINE
from professionele_klachtbehandeling.cli.inputs import Request, assessing_options, one_file_argument
from professionele_klachtbehandeling.cli.speaking import SpokenCommand
from professionele_klachtbehandeling.texts import text


def command(language: str) -> click.Command:
    """Return this part of the command."""

    def chart(
        name: str,
        file: Path | None,
        output: Path,
        ratings_files: tuple[Path, ...],
        model_name: str | None,
        method: str | None,
        date: str | None,
    ) -> int:
        from professionele_klachtbehandeling.face.charting import chart as draw

        request = Request.of((file,) if file else (), ratings_files, model_name, method, date)
        drawn = draw(name, request.one(language), language=language, registry=request.registry)
        drawn.save(output)
        click.echo(text("cli.written", language, path=output))
        return FINE

    params: list[click.Parameter] = [
        click.Argument(["name"], metavar="GRAFIEK"),
        one_file_argument(),
        click.Option(
            ["-o", "--output", "output"],
            required=True,
            type=click.Path(path_type=Path),
            metavar="BESTAND",
            help=text("cli.option.output", language),
        ),
        *assessing_options(language),
    ]
    return SpokenCommand("chart", language, chart, params)
