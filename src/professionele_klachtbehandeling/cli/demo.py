"""`klachtbehandeling demo`: the invented municipality of Lindewaard, on screen and as a chart."""

from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

import click

from professionele_klachtbehandeling.cli import FINE
from professionele_klachtbehandeling.cli.plugin_options import asked_registry
from professionele_klachtbehandeling.cli.speaking import SpokenCommand
from professionele_klachtbehandeling.documents.table import scorecard_table
from professionele_klachtbehandeling.texts import text


def command(language: str) -> click.Command:
    """Return this part of the command."""

    def demo(output: Path) -> int:
        from professionele_klachtbehandeling.face.assessing import assess
        from professionele_klachtbehandeling.face.charting import chart
        from professionele_klachtbehandeling.face.reading import read_landscape, read_ratings

        with (
            resources.as_file(_example("landschap.yaml")) as facts,
            resources.as_file(_example("beoordelingen.yaml")) as rated,
        ):
            registry = asked_registry()
            scorecard = assess(read_landscape(facts), read_ratings(rated, registry=registry), registry=registry)
        drawn = chart("profile", scorecard, language=language, registry=registry)
        output.mkdir(parents=True, exist_ok=True)
        click.echo(scorecard_table(scorecard, language))
        for suffix in ("svg", "png"):
            path = output / f"{text('cli.demo.chart-name', language)}.{suffix}"
            drawn.save(path)
            click.echo(text("cli.written", language, path=path))
        return FINE

    params: list[click.Parameter] = [
        click.Option(
            ["-o", "--output", "output"],
            default=Path("klachtbehandeling-demo"),
            type=click.Path(path_type=Path, file_okay=False),
            metavar="MAP",
            help=text("cli.option.output-folder", language, default="klachtbehandeling-demo"),
        ),
    ]
    return SpokenCommand("demo", language, demo, params)


def _example(name: str) -> Traversable:
    """Return a file of the example: packed into the library, or beside it in a working copy of the project."""
    package = resources.files("professionele_klachtbehandeling")
    packed = package.joinpath("examples", "lindewaard", name)
    return packed if packed.is_file() else Path(str(package)).parents[1].joinpath("examples", "lindewaard", name)
