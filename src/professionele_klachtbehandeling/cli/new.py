"""`klachtbehandeling new`: a file to fill in, for facts or for ratings."""

import datetime
from pathlib import Path

import click

from professionele_klachtbehandeling.cli import FINE
from professionele_klachtbehandeling.cli.inputs import code_from, day_from
from professionele_klachtbehandeling.cli.plugin_options import asked_registry, plugin_options
from professionele_klachtbehandeling.cli.speaking import SpokenCommand
from professionele_klachtbehandeling.errors import InvalidInput, Mistake, refuse
from professionele_klachtbehandeling.texts import text

_TEXTS = (".yaml", ".yml", ".json")


def command(language: str) -> click.Command:
    """Return this part of the command."""

    def new(
        file: Path,
        code: str,
        name: str,
        date: str,
        tasks: str | None,
        bodies: str | None,
        is_ratings: bool,
        model_name: str | None,
        is_replacing: bool,
    ) -> int:
        from professionele_klachtbehandeling.domain.history import year_mistakes
        from professionele_klachtbehandeling.exchange import check_place

        _check_wishes(name, is_ratings=is_ratings, tasks=tasks, bodies=bodies, model=model_name)
        check_place(file)
        if file.exists() and not is_replacing:
            raise refuse("exists").in_file(str(file))
        day = day_from(date)
        if mistakes := tuple(year_mistakes(day)):
            raise InvalidInput(mistakes)
        if is_ratings:
            _ratings(file, code, name, day, model_name, language)
        else:
            _landscape(file, code, name, day, tasks or "", bodies or "", language)
        click.echo(text("cli.written", language, path=file))
        if file.suffix.lower() in _TEXTS:
            _schema_beside(file, "ratings" if is_ratings else "landscape", language)
        click.echo(text("cli.new.next-ratings" if is_ratings else "cli.new.next", language, file=file))
        return FINE

    params: list[click.Parameter] = [
        click.Argument(["file"], type=click.Path(path_type=Path), metavar="BESTAND"),
        click.Option(["--code"], required=True, metavar="GM0000", help=text("cli.option.code", language)),
        click.Option(["--name"], required=True, metavar="NAAM", help=text("cli.option.name", language)),
        click.Option(["--date"], required=True, metavar="JJJJ-MM-DD", help=text("cli.option.new-date", language)),
        click.Option(["--tasks"], metavar="LIJST", help=text("cli.option.tasks", language)),
        click.Option(["--bodies"], metavar="LIJST", help=text("cli.option.bodies", language)),
        click.Option(["--ratings", "is_ratings"], is_flag=True, help=text("cli.option.new-ratings", language)),
        click.Option(["--model", "model_name"], metavar="MODEL", help=text("cli.option.model", language)),
        click.Option(["--force", "is_replacing"], is_flag=True, help=text("cli.option.force", language)),
        *plugin_options(language),
    ]
    return SpokenCommand("new", language, new, params)


def _check_wishes(name: str, *, is_ratings: bool, **given: str | None) -> None:
    """Refuse a name that says nothing, and what would be passed over in silence.

    Raises:
        InvalidInput: the name is empty, or something is given that goes with the other kind of file.
    """
    mistakes = [] if name.strip() else [Mistake(code="missing", found="--name")]
    out_of_place = ("tasks", "bodies") if is_ratings else ("model",)
    for option in out_of_place:
        if given[option] is not None:
            code = "not-with-ratings" if is_ratings else "only-with-ratings"
            mistakes.append(Mistake(code=code, found=f"--{option}"))
    if mistakes:
        raise InvalidInput(mistakes)


def _schema_beside(file: Path, kind: str, language: str) -> None:
    """Put the schema beside a file, by which an editor helps whoever fills it in."""
    from professionele_klachtbehandeling.exchange import write
    from professionele_klachtbehandeling.exchange.formats import class_of, schema_name
    from professionele_klachtbehandeling.exchange.schema import schema_text

    path = file.with_name(schema_name(class_of(kind)))
    write(schema_text(class_of(kind)).encode(), path)
    click.echo(text("cli.new.schema", language, path=path))


def _landscape(file: Path, code: str, name: str, day: datetime.date, tasks: str, bodies: str, language: str) -> None:
    from professionele_klachtbehandeling.domain.landscape import Landscape
    from professionele_klachtbehandeling.domain.municipality import Municipality
    from professionele_klachtbehandeling.exchange import write
    from professionele_klachtbehandeling.exchange.listing import bodies_in, tasks_in
    from professionele_klachtbehandeling.exchange.starter import landscape_starter
    from professionele_klachtbehandeling.face.writing import save

    landscape = Landscape(
        municipality=Municipality(code=code_from(code), name=name),
        reference_date=day,
        organisations=bodies_in(bodies, language),
        tasks=tasks_in(tasks, language),
    )
    if file.suffix.lower() in {".yaml", ".yml"}:
        write(landscape_starter(landscape, language).encode(), file)
    else:
        save(landscape, file, language=language)


def _ratings(file: Path, code: str, name: str, day: datetime.date, model_name: str | None, language: str) -> None:
    from professionele_klachtbehandeling.exchange import write
    from professionele_klachtbehandeling.exchange.starter import ratings_starter
    from professionele_klachtbehandeling.face.registry import DEFAULT_MODEL, maturity_model
    from professionele_klachtbehandeling.face.writing import save
    from professionele_klachtbehandeling.maturity.rating import Ratings

    model = maturity_model(model_name or DEFAULT_MODEL, registry=asked_registry())
    ratings = Ratings(municipality=code_from(code), name=name, reference_date=day, model=model.id)
    if file.suffix.lower() in {".yaml", ".yml"}:
        write(ratings_starter(ratings, model, language).encode(), file)
    else:
        save(ratings, file, model=model, language=language)
