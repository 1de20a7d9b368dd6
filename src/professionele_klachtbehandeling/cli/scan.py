"""`klachtbehandeling scan`: a quick scan, from ratings alone to a profile on screen and charts on disk."""

from pathlib import Path

import click

from professionele_klachtbehandeling.cli import FINE
from professionele_klachtbehandeling.cli.inputs import Request, assessing_options
from professionele_klachtbehandeling.cli.speaking import SpokenCommand
from professionele_klachtbehandeling.documents.table import scorecard_table
from professionele_klachtbehandeling.texts import text

CHARTS = ("profile", "radar")
SUFFIXES = ("svg", "png")


def command(language: str) -> click.Command:
    """Return this part of the command."""

    def scan(file: Path, output: Path, model_name: str | None, method: str | None, date: str | None) -> int:
        from professionele_klachtbehandeling.face.charting import chart

        request = Request.of((), (file,), model_name, method, date)
        scorecard = request.one(language)
        drawn = {name: chart(name, scorecard, language=language, registry=request.registry) for name in CHARTS}
        click.echo(scorecard_table(scorecard, language))
        output.mkdir(parents=True, exist_ok=True)
        for name, picture in drawn.items():
            for suffix in SUFFIXES:
                path = output / f"{text(f'cli.scan.{name}', language)}.{suffix}"
                picture.save(path)
                click.echo(text("cli.written", language, path=path))
        return FINE

    params: list[click.Parameter] = [
        click.Argument(["file"], type=click.Path(path_type=Path), metavar="BEOORDELINGEN"),
        click.Option(
            ["-o", "--output", "output"],
            default=Path("klachtbehandeling-scan"),
            type=click.Path(path_type=Path, file_okay=False),
            metavar="MAP",
            help=text("cli.option.output-folder", language, default="klachtbehandeling-scan"),
        ),
        # The ratings are the argument here; the other options are those of every assessment.
        *(option for option in assessing_options(language) if option.name != "ratings_files"),
    ]
    return SpokenCommand("scan", language, scan, params)
