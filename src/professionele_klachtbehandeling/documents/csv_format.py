"""The format `csv`: one row per spearhead and per indicator, for a spreadsheet."""

import csv
import io
from collections.abc import Iterator
from typing import Final

import attrs

from professionele_klachtbehandeling.assessment.outcome import TRACK_COLUMNS
from professionele_klachtbehandeling.assessment.scorecard import Scorecard
from professionele_klachtbehandeling.documents.report import Report

COLUMNS: Final = (
    "code",
    "municipality",
    "reference_date",
    "spearhead",
    "indicator",
    "level",
    *TRACK_COLUMNS,
    "plugins",
)
"""The columns; what they hold is the same in every language. Plug-ins that took part are parted by commas."""


@attrs.frozen
class CsvFormat:
    """A table with semicolons, as Dutch spreadsheets expect; no cell is taken for a formula."""

    name: str = "csv"

    def render(self, report: Report) -> bytes:
        """Return the table, in UTF-8."""
        written = io.StringIO()
        writer = csv.writer(written, delimiter=";", lineterminator="\n")
        writer.writerow(COLUMNS)
        for scorecard in report.scorecards:
            for row in _rows(scorecard):
                writer.writerow([_harmless(cell) for cell in row])
        return written.getvalue().encode()


def _rows(scorecard: Scorecard) -> Iterator[list[object]]:
    who = scorecard.municipality
    head = [str(who.code) if who else "", who.name if who else "", str(scorecard.reference_date)]
    plugins = ", ".join(scorecard.plugins)
    for result in scorecard.spearheads:
        rows = [("", result.level, [result.outcome, result.facts, result.rated])]
        for one in result.observations:
            facts, rated = (track.outcome if track else None for track in (one.facts, one.rated))
            rows.append((one.id, one.level, [one.outcome, facts, rated]))
        for indicator, level, outcomes in rows:
            told = [outcome.to_dict().values() if outcome else ("",) * 3 for outcome in outcomes]
            yield [*head, result.id, indicator, level, *(cell for columns in told for cell in columns), plugins]


def _harmless(cell: object) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    written = "" if cell is None else str(cell)
    return f"'{written}" if written.startswith(("=", "+", "-", "@", "\t", "\r")) else written
