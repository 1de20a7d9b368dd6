"""`klachtbehandeling score`: the profile of one or many municipalities."""

from pathlib import Path

import click

from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.cli import BAD_INPUT, FINDINGS, FINE, PARTLY_DONE
from professionele_klachtbehandeling.cli.inputs import (
    Request,
    assessing_options,
    each_scorecard,
    files_argument,
    tell_unused,
)
from professionele_klachtbehandeling.cli.plugin_options import asked_registry
from professionele_klachtbehandeling.cli.speaking import SpokenCommand
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.texts import text


def command(language: str) -> click.Command:
    """Return this part of the command."""

    def score(
        files: tuple[Path, ...],
        ratings_files: tuple[Path, ...],
        model_name: str | None,
        method: str | None,
        date: str | None,
        output: str,
        strict: bool,
    ) -> int:
        from professionele_klachtbehandeling.documents.report import Report
        from professionele_klachtbehandeling.face.registry import format_named

        registry = asked_registry()
        request = Request.of(files, ratings_files, model_name, method, date)
        form = format_named(output, registry=registry)
        outcomes = list(each_scorecard(request, language))
        scorecards = [outcome for outcome in outcomes if isinstance(outcome, Scorecard)]
        bad = [outcome for outcome in outcomes if isinstance(outcome, InvalidInput)]
        if scorecards:
            report = Report(model=request.model, scorecards=tuple(scorecards), language=language)
            _print(form.render(report))
        tell_unused(request, scorecards, language)
        for error in bad:
            click.echo(error.say(language), err=True)
        if bad:
            if not scorecards:
                return BAD_INPUT
            click.echo(text("cli.partly", language, bad=len(bad), total=len(outcomes)), err=True)
            return PARTLY_DONE
        return FINDINGS if strict and any(scorecard.findings for scorecard in scorecards) else FINE

    params: list[click.Parameter] = [
        files_argument(),
        *assessing_options(language),
        click.Option(
            ["--format", "output"],
            default="table",
            metavar="FORMAAT",
            help=text("cli.option.format", language, default="table"),
        ),
        click.Option(["--strict"], is_flag=True, help=text("cli.option.strict", language)),
    ]
    return SpokenCommand("score", language, score, params)


def _print(rendered: bytes) -> None:
    """Print what a format made: text as all other output, and what is no text as it is, for a pipe or a file."""
    try:
        click.echo(rendered.decode(), nl=False)
    except UnicodeDecodeError:
        click.echo(rendered, nl=False)
