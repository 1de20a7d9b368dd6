"""The format `table`."""

import attrs

from professionele_klachtbehandeling.documents.table import scorecard_table
from professionele_klachtbehandeling.documents.table_format import TableFormat
from tests.documents.reports import of_nothing


def test_tables_follow_each_other() -> None:
    """Each municipality has its table, in the language of the report, an empty line between."""
    report = of_nothing(language="en")
    table = scorecard_table(report.scorecards[0], "en")

    two = attrs.evolve(report, scorecards=report.scorecards * 2)

    assert f"{table}\n{table}" == TableFormat().render(two).decode()
