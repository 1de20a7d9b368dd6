"""`klachtbehandeling load`: facts from sources into a file that people go on to work in, and again when they change."""

import datetime
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from professionele_klachtbehandeling.cli import FINE, PARTLY_DONE
from professionele_klachtbehandeling.cli.inputs import code_from, day_from
from professionele_klachtbehandeling.cli.plugin_options import asked_registry, plugin_options
from professionele_klachtbehandeling.cli.speaking import SpokenCommand
from professionele_klachtbehandeling.errors import InvalidInput, Mistake, refuse
from professionele_klachtbehandeling.texts import text

if TYPE_CHECKING:
    from professionele_klachtbehandeling.domain.municipality import Municipality
    from professionele_klachtbehandeling.face.loading import Asked
    from professionele_klachtbehandeling.sources.change import Change


def command(language: str) -> click.Command:
    """Return this part of the command."""

    def load(words: tuple[str, ...], code: str | None, name: str | None, date: str | None, output: Path) -> int:
        from professionele_klachtbehandeling.exchange import check_place
        from professionele_klachtbehandeling.face.loading import load_all
        from professionele_klachtbehandeling.face.renewing import load_into, previous_beside

        check_place(output)
        registry = asked_registry()
        asked = groups(words, registry.sources)
        municipality, day = _whose(output, code, name, date)
        loaded = load_all(asked, municipality=municipality, reference_date=day, language=language, registry=registry)
        held = output.read_bytes() if output.exists() else None
        changes = load_into(output, loaded.landscape, sources=[one.source for one in asked], language=language)
        if changes is None:
            click.echo(text("cli.written", language, path=output))
            click.echo(text("cli.load.next", language, file=output))
        else:
            _tell_changes(changes, output, language)
            if held is not None and held != output.read_bytes():
                click.echo(text("cli.written", language, path=output))
                click.echo(text("cli.load.previous", language, path=previous_beside(output)))
        if loaded.plugins:
            click.echo(text("cli.load.with", language, plugins=", ".join(loaded.plugins)))
        if not loaded.unread:
            return FINE
        click.echo(text("cli.load.unread", language, count=len(loaded.unread)), err=True)
        for mistake in loaded.unread:
            click.echo(f"  {mistake.say(language)}", err=True)
        return PARTLY_DONE

    params: list[click.Parameter] = [
        click.Argument(["words"], nargs=-1, required=True, metavar="BRON BESTAND..."),
        click.Option(["--code"], metavar="GM0000", help=text("cli.option.code", language)),
        click.Option(["--name"], metavar="NAAM", help=text("cli.option.name", language)),
        click.Option(["--date"], metavar="JJJJ-MM-DD", help=text("cli.option.new-date", language)),
        click.Option(
            ["-o", "--output", "output"],
            required=True,
            type=click.Path(path_type=Path),
            metavar="BESTAND",
            help=text("cli.option.output-load", language),
        ),
        *plugin_options(language),
    ]
    return SpokenCommand("load", language, load, params)


def groups(words: Sequence[str], sources: Mapping[str, object]) -> "list[Asked]":
    """Return the sources that are named, each with the files that follow its name.

    Raises:
        InvalidInput: there are no sources, the first word is none, or a word is neither a source nor a file.

    >>> [(one.source, len(one.files)) for one in groups(["tabel", "a.csv", "b.csv", "roo"], {"roo": 1, "tabel": 1})]
    [('tabel', 2), ('roo', 0)]
    """
    from professionele_klachtbehandeling.face.loading import Asked

    if not sources:
        raise refuse("no-sources")
    found: list[tuple[str, list[Path]]] = []
    for word in words:
        if word in sources:
            found.append((word, []))
        elif not found or not (Path(word).suffix or Path(word).exists()):
            # A word without a dot that is no file is a name of a source with a slip in it.
            raise refuse("no-such", word, "source", sources)
        else:
            found[-1][1].append(Path(word))
    return [Asked(source=source, files=tuple(files)) for source, files in found]


def _whose(output: Path, code: str | None, name: str | None, date: str | None) -> "tuple[Municipality, datetime.date]":
    """Return whose facts are asked and of which day: as the file says that is there, and else as the user says.

    Raises:
        InvalidInput: something is not said anywhere, cannot be read, or is said otherwise by the file.
    """
    from professionele_klachtbehandeling.domain.history import year_mistakes
    from professionele_klachtbehandeling.domain.municipality import Municipality
    from professionele_klachtbehandeling.face.reading import read_landscape

    held = read_landscape(output) if output.exists() else None
    code, name, date = (said and said.strip() for said in (code, name, date))
    whose, day = code_from(code) if code else None, day_from(date) if date else None
    if held is None:
        if not (whose and name and day):
            said = {"--code": whose, "--name": name, "--date": day}
            raise InvalidInput(Mistake(code="missing", found=option) for option in said if not said[option])
        if mistakes := tuple(year_mistakes(day)):
            raise InvalidInput(mistakes)
        return Municipality(code=whose, name=name), day
    same = [("file-municipality", whose, held.municipality.code), ("file-date", day, held.reference_date)]
    differing = [
        Mistake(code=mistake, file=str(output), found=str(asked), noun=str(known))
        for mistake, asked, known in same
        if asked not in (None, known)
    ]
    if differing:
        raise InvalidInput(differing)
    return held.municipality, held.reference_date


def _tell_changes(changes: "Sequence[Change]", output: Path, language: str) -> None:
    if not changes:
        click.echo(text("cli.load.same", language, file=output))
        return
    click.echo(text("cli.load.changes", language, file=output, count=len(changes)))
    for change in changes:
        click.echo(f"  - {change.say(language)}")
