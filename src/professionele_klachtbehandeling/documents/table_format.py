"""The format `table`: lines of text for a terminal."""

import attrs

from professionele_klachtbehandeling.documents.report import Report
from professionele_klachtbehandeling.documents.table import scorecard_table


@attrs.frozen
class TableFormat:
    """The profile of each municipality as lines of text (tabel), one after the other."""

    name: str = "table"

    def render(self, report: Report) -> bytes:
        """Return the profiles, in UTF-8."""
        tables = (scorecard_table(scorecard, report.language) for scorecard in report.scorecards)
        return "\n".join(tables).encode()
