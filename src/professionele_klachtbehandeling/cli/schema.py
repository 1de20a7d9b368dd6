"""`klachtbehandeling schema`: by what an editor knows which fields a file can have, and what stands in them."""

import json
from pathlib import Path

import click

from professionele_klachtbehandeling.cli import FINE
from professionele_klachtbehandeling.cli.speaking import SpokenCommand
from professionele_klachtbehandeling.texts import text

KINDS = ("landscape", "ratings", "model")


def command(language: str) -> click.Command:
    """Return this part of the command."""

    def schema(kind: str | None, output: Path | None) -> int:
        from professionele_klachtbehandeling.exchange import write
        from professionele_klachtbehandeling.exchange.formats import class_of, schema_name
        from professionele_klachtbehandeling.exchange.schema import json_schema, schema_text

        kinds = [class_of(name) for name in (KINDS if kind is None else (kind,))]
        if output is None:
            whole = {name: json_schema(one) for name, one in zip(KINDS, kinds, strict=False)}
            told = json.dumps(whole, ensure_ascii=False, indent=1) + "\n" if kind is None else schema_text(kinds[0])
            click.echo(told, nl=False)
            return FINE
        for one in kinds:
            # Without a kind there are several, which only a folder can hold; so that is what is asked for then.
            path = output / schema_name(one) if kind is None or output.is_dir() else output
            write(schema_text(one).encode(), path)
            click.echo(text("cli.written", language, path=path))
        return FINE

    params: list[click.Parameter] = [
        click.Argument(["kind"], required=False, type=click.Choice(KINDS), metavar="[SOORT]"),
        click.Option(
            ["-o", "--output", "output"],
            type=click.Path(path_type=Path),
            metavar="BESTAND",
            help=text("cli.option.output-schema", language),
        ),
    ]
    return SpokenCommand("schema", language, schema, params)
