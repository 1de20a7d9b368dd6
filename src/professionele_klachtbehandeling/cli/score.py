"""`klachtbehandeling score`: the profile of one or many municipalities."""

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path

import click

from professionele_klachtbehandeling.assessment.outcome import TRACK_COLUMNS
from professionele_klachtbehandeling.assessment.record import model_record
from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.cli import BAD_INPUT, FINDINGS, FINE, PARTLY_DONE
from professionele_klachtbehandeling.cli.inputs import (
    Request,
    assessing_options,
    each_scorecard,
    files_argument,
    tell_unused,
)
from professionele_klachtbehandeling.cli.speaking import SpokenCommand
from professionele_klachtbehandeling.cli.table import scorecard_table
from professionele_klachtbehandeling.errors import InvalidInput
from professionele_klachtbehandeling.maturity.model import MaturityModel
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
        request = Request.of(files, ratings_files, model_name, method, date)
        outcomes = list(each_scorecard(request, language))
        scorecards = [outcome for outcome in outcomes if isinstance(outcome, Scorecard)]
        bad = [outcome for outcome in outcomes if isinstance(outcome, InvalidInput)]
        if scorecards:
            click.echo(_RENDERERS[output](request.model, scorecards, language), nl=False)
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
            type=click.Choice(tuple(_RENDERERS)),
            default="table",
            help=text("cli.option.format", language, default="table"),
        ),
        click.Option(["--strict"], is_flag=True, help=text("cli.option.strict", language)),
    ]
    return SpokenCommand("score", language, score, params)


def _as_table(model: MaturityModel, scorecards: Sequence[Scorecard], language: str) -> str:  # noqa: ARG001 - one shape
    return "\n".join(scorecard_table(scorecard, language) for scorecard in scorecards)


def _as_json(model: MaturityModel, scorecards: Sequence[Scorecard], language: str) -> str:  # noqa: ARG001 - one shape
    results = [scorecard.to_dict() for scorecard in scorecards]
    document = {"model": model_record(model), "plugins": [], "results": results}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


_CSV_COLUMNS = (
    "code",
    "municipality",
    "reference_date",
    "spearhead",
    "indicator",
    "level",
    *TRACK_COLUMNS,
)


def _as_csv(model: MaturityModel, scorecards: Sequence[Scorecard], language: str) -> str:  # noqa: ARG001 - one shape
    """Return one row per spearhead and per indicator, with semicolons, as Dutch spreadsheets expect."""
    written = io.StringIO()
    writer = csv.writer(written, delimiter=";", lineterminator="\n")
    writer.writerow(_CSV_COLUMNS)
    for scorecard in scorecards:
        who = scorecard.municipality
        head = [str(who.code) if who else "", who.name if who else "", str(scorecard.reference_date)]
        for result in scorecard.spearheads:
            tracks = [result.outcome, result.facts, result.rated]
            rows = [(result.id, "", result.level, tracks)]
            for one in result.observations:
                facts, rated = (one.facts.outcome if one.facts else None), (one.rated.outcome if one.rated else None)
                rows.append((result.id, one.id, one.level, [one.outcome, facts, rated]))
            for spearhead, indicator, level, outcomes in rows:
                told = [outcome.to_dict().values() if outcome else ("",) * 3 for outcome in outcomes]
                cells = [cell for columns in told for cell in columns]
                writer.writerow([_harmless(cell) for cell in (*head, spearhead, indicator, level, *cells)])
    return written.getvalue()


def _harmless(cell: object) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    written = "" if cell is None else str(cell)
    return f"'{written}" if written.startswith(("=", "+", "-", "@", "\t", "\r")) else written


_RENDERERS = {"table": _as_table, "json": _as_json, "csv": _as_csv}
