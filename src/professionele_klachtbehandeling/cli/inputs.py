"""Files on the command line, read into what the parts of the command work with."""

import datetime
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import attrs
import click

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.cli.plugin_options import asked_registry, plugin_options
from professionele_klachtbehandeling.domain.code import MunicipalityCode
from professionele_klachtbehandeling.domain.date import PartialDate
from professionele_klachtbehandeling.errors import InvalidInput, refuse
from professionele_klachtbehandeling.face.assessing import assess
from professionele_klachtbehandeling.face.reading import ratings_for, read_landscape, read_ratings
from professionele_klachtbehandeling.maturity.model import MaturityModel
from professionele_klachtbehandeling.maturity.rating import Ratings
from professionele_klachtbehandeling.plugins.registry import Registry
from professionele_klachtbehandeling.texts import text


def files_argument() -> click.Argument:
    """Return the argument for landscapes."""
    return click.Argument(["files"], nargs=-1, type=click.Path(path_type=Path), metavar="[BESTAND]...")


def one_file_argument() -> click.Argument:
    """Return the argument for one landscape, which may be left out where there are ratings."""
    return click.Argument(["file"], required=False, type=click.Path(path_type=Path), metavar="[BESTAND]")


def assessing_options(language: str) -> list[click.Option]:
    """Return the options that decide how is assessed: ratings, model, method and date."""
    return [
        click.Option(
            ["--ratings", "ratings_files"],
            multiple=True,
            type=click.Path(path_type=Path),
            metavar="BESTAND",
            help=text("cli.option.ratings", language),
        ),
        click.Option(["--model", "model_name"], metavar="MODEL", help=text("cli.option.model", language)),
        click.Option(["--method"], metavar="REGEL", help=text("cli.option.method", language)),
        click.Option(["--date"], metavar="JJJJ-MM-DD", help=text("cli.option.date", language)),
        *plugin_options(language),
    ]


@attrs.frozen
class Request:
    """What the user wants assessed, and how (verzoek)."""

    files: tuple[Path, ...]
    ratings: tuple[Ratings, ...]
    model: MaturityModel
    method: str | None
    date: datetime.date | None
    registry: Registry

    @classmethod
    def of(
        cls,
        files: Sequence[Path],
        ratings_files: Sequence[Path],
        model_name: str | None,
        method: str | None,
        date: str | None,
    ) -> "Request":
        """Return the request that the words on the command line stand for.

        The model is the one named, else the one by which was rated, else the built-in one.

        Raises:
            InvalidInput: model, ratings or date cannot be used, or there is nothing to assess.
        """
        from professionele_klachtbehandeling.face.registry import DEFAULT_MODEL, maturity_model, method_named

        registry = asked_registry()
        asked = maturity_model(model_name, registry=registry) if model_name else None
        if method is not None:
            method_named(method, registry=registry)
        sheets = tuple(read_ratings(path, model=asked, registry=registry) for path in ratings_files)
        if not files and not sheets:
            raise refuse("nothing-to-assess")
        # Sheets by different models are refused when they are assessed, each by its own name.
        model = asked or maturity_model(sheets[0].model if sheets else DEFAULT_MODEL, registry=registry)
        return cls(tuple(files), sheets, model, method, None if date is None else day_from(date), registry)

    def scorecard(self, file: Path) -> Scorecard:
        """Return the scorecard of one landscape with the ratings that belong to it."""
        landscape = read_landscape(file)
        return assess(
            landscape,
            ratings_for(landscape, self.ratings) or (),
            model=self.model,
            method=self.method,
            reference_date=self.date,
            registry=self.registry,
        )

    def scans(self) -> Iterator[Scorecard]:
        """Yield the scorecards of ratings without a landscape."""
        for sheet in self.ratings:
            yield assess(
                None,
                sheet,
                model=self.model,
                method=self.method,
                reference_date=self.date,
                registry=self.registry,
            )

    def one(self, language: str) -> Scorecard:
        """Return the only scorecard asked for; say which ratings it leaves out."""
        scorecard = self.scorecard(self.files[0]) if self.files else next(self.scans())
        tell_unused(self, [scorecard], language)
        return scorecard


def tell_unused(request: Request, scorecards: Iterable[Scorecard], language: str) -> None:
    """Say on standard error which ratings belong to none of the landscapes, so that none is lost unseen."""
    used = {scorecard.municipality.code for scorecard in scorecards if scorecard.municipality}
    for sheet in request.ratings if request.files else ():
        if sheet.municipality not in used:
            click.echo(text("cli.unused-ratings", language, code=sheet.municipality), err=True)


def day_from(date: str) -> datetime.date:
    """Return the day that a word on the command line stands for.

    Raises:
        InvalidInput: the word is no day.
    """
    try:
        day = PartialDate.parse(date)
    except ValueError:
        day = None
    if day is None or day.day is None:
        raise refuse("no-such", date, "full-date")
    return day.first


def code_from(written: str) -> MunicipalityCode:
    """Return the code of a municipality that a word on the command line stands for.

    Raises:
        InvalidInput: the word is no code.
    """
    try:
        return MunicipalityCode.parse(written)
    except ValueError:
        raise refuse("no-such", written, "municipality-code") from None


def each_scorecard(request: Request, language: str) -> Iterator[Scorecard | InvalidInput]:
    """Yield, per file, its scorecard or its mistakes; tell how far it is where many are done and somebody watches."""
    if not request.files:
        yield from request.scans()
        return
    watched = len(request.files) > 3 and sys.stderr.isatty()
    for number, file in enumerate(request.files, start=1):
        if watched:
            told = text("cli.progress", language, number=number, total=len(request.files), file=file.name)
            click.echo(f"\r\033[K{told}", err=True, nl=False)
        try:
            yield request.scorecard(file)
        except InvalidInput as error:
            yield error.in_file(str(file))
    if watched:
        click.echo("\r\033[K", err=True, nl=False)
