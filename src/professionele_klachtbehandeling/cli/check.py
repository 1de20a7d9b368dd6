"""`klachtbehandeling check`: are these files right, and what do they leave open?"""

from pathlib import Path

import click

from professionele_klachtbehandeling.cli import BAD_INPUT, FINDINGS, FINE, PARTLY_DONE
from professionele_klachtbehandeling.cli.speaking import SpokenCommand
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.texts import text


def command(language: str) -> click.Command:
    """Return this part of the command."""

    def check(files: tuple[Path, ...], strict: bool) -> int:
        good = bad = unfinished = 0
        for file in files:
            try:
                lines, is_open = _told(file, language)
            except InvalidInput as error:
                click.echo(error.say(language), err=True)
                bad += 1
                continue
            good += 1
            unfinished += is_open
            click.echo("\n".join(lines))
        if bad:
            return PARTLY_DONE if good else BAD_INPUT
        return FINDINGS if strict and unfinished else FINE

    params: list[click.Parameter] = [
        click.Argument(["files"], nargs=-1, required=True, type=click.Path(path_type=Path), metavar="BESTAND..."),
        click.Option(["--strict"], is_flag=True, help=text("cli.option.strict", language)),
    ]
    return SpokenCommand("check", language, check, params)


def _told(file: Path, language: str) -> tuple[list[str], bool]:
    """Return what there is to say of a file, and whether it leaves sections open."""
    from professionele_klachtbehandeling.exchange import format_of
    from professionele_klachtbehandeling.face.reading import read_landscape, read_ratings
    from professionele_klachtbehandeling.face.registry import maturity_model

    kind = format_of(file)
    if kind == "ratings":
        sheet = read_ratings(file)
        return [text("cli.check.ratings", language, file=file, count=len(sheet))], False
    if kind == "model":
        model = maturity_model(file)
        return [text("cli.check.model", language, file=file, count=len(model.indicators))], False
    return _landscape_lines(file, read_landscape(file), language)


def _landscape_lines(file: Path, landscape: Landscape, language: str) -> tuple[list[str], bool]:
    count = sum(len(landscape.section(name)) for name in SECTIONS)
    lines = [text("cli.check.landscape", language, file=file, name=landscape.municipality.name, count=count)]
    still_open = [name for name in SECTIONS if name != "remarks" and not landscape.is_complete(name)]
    if still_open:
        lines.append(text("cli.check.open", language, sections=", ".join(still_open)))
    return lines, bool(still_open)
