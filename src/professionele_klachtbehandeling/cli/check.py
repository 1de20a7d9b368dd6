"""`klachtbehandeling check`: are these files right, what is odd about them, and what is best asked next?"""

import json
from collections.abc import Sequence
from pathlib import Path

import click

from professionele_klachtbehandeling.cli import BAD_INPUT, FINDINGS, FINE, PARTLY_DONE
from professionele_klachtbehandeling.cli.checked import Checked
from professionele_klachtbehandeling.cli.plugin_options import asked_registry, plugin_options
from professionele_klachtbehandeling.cli.speaking import SpokenCommand
from professionele_klachtbehandeling.domain.landscape import SECTIONS, Landscape
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.maturity.model import Track
from professionele_klachtbehandeling.texts import text


def command(language: str) -> click.Command:
    """Return this part of the command."""

    def check(files: tuple[Path, ...], model_name: str | None, output: str, strict: bool) -> int:
        outcomes: list[tuple[Path, Checked | InvalidInput]] = []
        for file in files:
            outcomes.append((file, _outcome(file, model_name, language)))
            if output == "text":
                _tell(outcomes, language)
        if output == "json":
            told = [_record(file, outcome, language) for file, outcome in outcomes]
            click.echo(json.dumps({"files": told}, ensure_ascii=False, indent=2))
        good = [outcome for _, outcome in outcomes if isinstance(outcome, Checked)]
        if len(good) < len(outcomes):
            return PARTLY_DONE if good else BAD_INPUT
        return FINDINGS if strict and any(one.is_unfinished for one in good) else FINE

    params: list[click.Parameter] = [
        click.Argument(["files"], nargs=-1, required=True, type=click.Path(path_type=Path), metavar="BESTAND..."),
        click.Option(["--model", "model_name"], metavar="MODEL", help=text("cli.option.model", language)),
        click.Option(
            ["--format", "output"],
            type=click.Choice(("text", "json")),
            default="text",
            help=text("cli.option.format", language, default="text"),
        ),
        click.Option(["--strict"], is_flag=True, help=text("cli.option.check-strict", language)),
        *plugin_options(language),
    ]
    return SpokenCommand("check", language, check, params)


def _outcome(file: Path, model_name: str | None, language: str) -> Checked | InvalidInput:
    """Return what there is to say of a file, or what is wrong with it."""
    try:
        return _checked(file, model_name, language)
    except InvalidInput as error:
        return error


def _tell(outcomes: Sequence[tuple[Path, Checked | InvalidInput]], language: str) -> None:
    """Write what there is to say of the last file; mistakes go to standard error."""
    *before, (_, last) = outcomes
    if isinstance(last, InvalidInput):
        click.echo(last.say(language), err=True)
        return
    if any(isinstance(outcome, Checked) for _, outcome in before):
        click.echo()
    click.echo("\n".join(last.lines(language)))


def _record(file: Path, outcome: Checked | InvalidInput, language: str) -> dict[str, object]:
    if isinstance(outcome, Checked):
        return outcome.to_dict(language)
    mistakes = [
        {"code": one.code, "path": one.path, "line": one.line, "sentence": one.say(language)}
        for one in outcome.mistakes
    ]
    return {"file": str(file), "mistakes": mistakes}


def _checked(file: Path, model_name: str | None, language: str) -> Checked:
    from professionele_klachtbehandeling.exchange import format_of
    from professionele_klachtbehandeling.face.reading import read_landscape
    from professionele_klachtbehandeling.face.registry import maturity_model

    kind = format_of(file)
    if kind == "ratings":
        return _ratings(file, model_name, language)
    if kind == "model":
        model = maturity_model(file, registry=asked_registry())
        headline = text("cli.check.model", language, file=file, count=len(model.indicators))
        return Checked(file=file, kind="model", headline=headline)
    return _landscape(file, read_landscape(file), model_name, language)


def _ratings(file: Path, model_name: str | None, language: str) -> Checked:
    from professionele_klachtbehandeling.advice.odd_ratings import rating_oddities, unrated
    from professionele_klachtbehandeling.face.reading import read_ratings
    from professionele_klachtbehandeling.face.registry import maturity_model

    registry = asked_registry()
    ratings = read_ratings(file, model=model_name, registry=registry)
    model = maturity_model(model_name or ratings.model, registry=registry)
    return Checked(
        file=file,
        kind="ratings",
        headline=text("cli.check.ratings", language, file=file, count=len(ratings)),
        oddities=rating_oddities(ratings, model),
        unrated=unrated(ratings, model),
    )


def _landscape(file: Path, landscape: Landscape, model_name: str | None, language: str) -> Checked:
    from professionele_klachtbehandeling.advice.oddities import oddities
    from professionele_klachtbehandeling.face.advising import open_questions
    from professionele_klachtbehandeling.face.assessing import assess
    from professionele_klachtbehandeling.face.registry import DEFAULT_MODEL

    registry = asked_registry()
    scorecard = assess(landscape, model=model_name or DEFAULT_MODEL, registry=registry)
    sections = [name for name in SECTIONS if name != "remarks"]
    count = sum(len(landscape.section(name)) for name in SECTIONS)
    name, date = landscape.municipality.name, landscape.reference_date
    return Checked(
        file=file,
        kind="landscape",
        headline=text("cli.check.landscape", language, file=file, name=name, date=date, count=count),
        oddities=oddities(landscape),
        sections=len(sections),
        open_sections=tuple(section for section in sections if not landscape.is_complete(section)),
        indicators=len(scorecard.model.indicators),
        questions=open_questions(scorecard, registry=registry),
        unrated=tuple(
            one.indicator
            for one in scorecard.observations
            if one.indicator.track is Track.RATED and one.absence is None
        ),
    )
