"""Charts, and the look they share; the names below are what authors of a chart draw it with."""

from professionele_klachtbehandeling.views.caption import told_date, told_source, told_title
from professionele_klachtbehandeling.views.chart import Chart
from professionele_klachtbehandeling.views.rows import rows_frame, scorecard_rows
from professionele_klachtbehandeling.views.theme import Theme
from professionele_klachtbehandeling.views.view import View

__all__ = [
    "Chart",
    "Theme",
    "View",
    "rows_frame",
    "scorecard_rows",
    "told_date",
    "told_source",
    "told_title",
]
